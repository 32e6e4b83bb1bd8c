import { delayCause } from './milestone-patterns.js';
import { givesCause, givesCircumstance } from './reasons.js';

/** Words that say that the work of a review stood still or took long. */
const delay =
  /\b(?:delay\w*|paus(?:ed?|ing)|suspen\w+|on hold|in abeyance|postpon\w+|adjourn\w+|deferr\w+|stood (?:down|still)|halted|interrupt\w+|held (?:\w+ )?(?:up|back|over)|(?:put|set|pushed) back|stalled|prolong\w+|protracted|overran|(?:timescale|deadline|timetable|time|review|work) (?:was|had been|has been) extended|extended (?:the |its |this )?(?:timescale|deadline|timetable|time)|exceed\w*|beyond (?:the )?(?:six|expected|usual|statutory|timescale|period|target)|(?:longer|more (?:time )?) ?than|longer|took (?:more|over|until|so long)|(?:not|un)(?: been)? ?(?:able|possible) [^.;]{0,40}\b(?:complet\w*|finish\w*|conclu\w*|meet\b|met\b|within|begin|start|report|work|proceed|go on|resume)|lapse of time|(?:time|months|weeks) (?:was|were) (?:\w+ )?(?:needed|lost|spent)|wait(?:ed|ing)? (?:for|until|while)|(?:work|review|panel|it|process)\b[^.;]{0,20}\b(?:stopped|ceased|broke off|resumed|restarted)|hiatus|account(?:s|ed)? for the (?:length|time|delay)|standstill|backlog)\b/i;
/** Weaker words: they count only where the sentence gives a cause in so many words. */
const perhaps =
  /\b(?:late|slow\w*|six[- ]months?|timescale|time ?scales|needed|length of (?:the|this) review)\b/i;
const ofReview =
  /\b(?:review|panel|report|work|it|chair|author|DHR|DARDR|timescale\w*|timetable|delay\w*|time|meetings?|this|six months|process|draft|completion)\b/i;
/** "By the trial", "until the inquest", "while the IMRs were awaited". */
const linked =
  /\b(?:account\w*|held|put|set|pushed|meant|led|required|made|prevented|caused|brought|by|until|till|pending|while|whilst|when|after|following|await\w*|during|with|to (?:allow|enable|trace|let|find|replace)|wait\w* for|in the absence of|between|at|for|from|arose|reflect\w*|caused|through|in)\b/i;
const noDelay = /\bno (?:delay|reason)\b|\b(?:should|must|ought to) (?:be|not)\b/i;
/** What agencies were late with is no reason why the review took long, unless it is said to have held it up. */
const others =
  /\b(?:arrest|referral|appointment|assessment|disclosure|ambulance|response)\b[^.;]{0,20}\bdelay|\bdelay\w*\b[^.;]{0,20}\b(?:arrest|referral|appointment|assessment)|\b(?:so|too) late (?:that|to be)\b/i;

/** What is said of trials and inquests as readily as of reviews; then the sentence must name the work. */
const ofTrials = /^(?:suspen|adjourn|postpon|deferr|put back|set back)/i;
const ofWork = /\b(?:review|panel|report|work|DHR|DARDR|process|completion|timescales?|meetings?|drafts?)\b/i;

/** Whether it is the work that stood still: of "the inquest, adjourned in May, … in this report" the inquest is told. */
function isOfWork(text: string, stop: string): boolean {
  const at = text.indexOf(stop);
  const subject = text.slice(0, at).split(/[.;]/).at(-1) ?? '';
  const object = text.slice(at + stop.length, at + stop.length + 30);
  return ofWork.test(subject) || ofWork.test(object);
}

/** True where a sentence says why the review took long or why it was paused. */
export function explainsDelay(words: string): boolean {
  // That a thing had to wait is no reason why; words of sympathy explain nothing.
  if (
    /\b(?:condolences|forbearance|patience|thanks?|apolog\w+)\b/i.test(words) &&
    !/\b(?:because|due to|owing to|as a result)\b/i.test(words)
  )
    return false;
  const text = words
    .replace(/\bhad to be\b/gi, 'was')
    .replace(/\b(?:item|paper|discussion|agenda)\b[^.;]{0,40}\bheld over\b/gi, ' ');
  const stop = delay.exec(text)?.[0];
  if (stop === undefined && !perhaps.test(text)) return false;
  if (noDelay.test(text) || others.test(text) || !ofReview.test(text)) return false;
  if (
    delayCause.test(text) &&
    /\b(?:delayed|held up|put back|slowed|prolonged|interrupted) (?:the|our|this|its|it)\b/i.test(text)
  )
    return true;
  if (delayCause.test(text) && /\bmeant that\b[^.]*\b(?:could|would|was|were|had)\b/i.test(text)) return true;
  if (stop !== undefined && !(ofTrials.test(stop) && !isOfWork(text, stop)))
    return givesCause(text) || givesCircumstance(text) || (delayCause.test(text) && linked.test(text));
  return perhaps.test(text) && delayCause.test(text) && givesCause(text);
}

/** True where a sentence that follows a date of the review says why then. */
export function explainsDate(text: string, nextSentence: string): boolean {
  return (
    givesCause(text) ||
    givesCircumstance(text) ||
    (delayCause.test(text) && /\bmeant that\b/i.test(text)) ||
    /^(?:this|that|these|which)\b[^.;]{0,20}\b(?:accounts?|accounted|explains?|explained)\b/i.test(text) ||
    /\b(?:when|once|after) (?:he|she|they) (?:came|returned|was|were|had|could|recovered)\b/i.test(text) ||
    givesCause(nextSentence) ||
    givesCircumstance(nextSentence) ||
    (/\b(?:delay|late|reason|time|longer|needed|took|this was)\b/i.test(nextSentence) &&
      delayCause.test(nextSentence))
  );
}
