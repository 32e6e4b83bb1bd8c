import { forms, prepositions } from './grammar-words.js';
import { hearsayBefore } from './hearsay.js';
import { phraseEndingAt, type Subject, subjectFrom, subjectIn } from './noun-phrase.js';
import { partyOfWord } from './party-words.js';
import { groupStart, subjectOf } from './subject.js';
import { isCapitalised, isPossessive, isWord, type Word, wordsOf } from './words.js';

/** Who is told to have said, thought or written the words. Offsets of `speaker` are into the text searched. */
export interface Attribution {
  /** null where the report does not say who: "it was recorded that". */
  readonly speaker: Subject | null;
  /** The verb or phrase that attributes, in lower case. */
  readonly by: string;
  /** True where the speaker stands before the words, false after them. */
  readonly before: boolean;
}

const speaking = new Set(
  (
    'said says say saying tell told tells telling claim allege argue insist maintain complain suggest believe think explain recall remember swore swears swear persuade persuaded convince convinced pleaded grumbled moaned asserting implied hinted intimated pretended  stated states stating recorded records recording wrote writes writing noted notes noting felt feels feeling believed believes believing ' +
    'thought thinks claimed claims claiming alleged alleges alleging argued argues suggested suggests suggesting reported reports reporting considered considers concluded concludes ' +
    'recalled recalls recalling explained explains accepted accepts complained complains insisted insists maintained maintains commented comments admitted admits confirmed confirms ' +
    'described describes describing called regarded saw viewed observed observes remarked asserted asserts contended contends testified added adds adding feared boasted ' +
    'accused accuses accusing blamed blames blaming listing listed commenting remembers remembered read reads indicated indicates acknowledged acknowledges protested replied responded ' +
    'texted shouted informed informs advised assessed perceived understood assumed submitted documented logged judged advises opined'
  ).split(' '),
);
/** Nouns that stand for what somebody said: "his account was that", "in the view of the author". */
const utterances =
  /^(?:view|views|opinion|account|evidence|words|statement|belief|claim|claims|version|case|recollection|assessment|interview|story|contention|defence|explanation|excuse|complaint|complaints|grievance|allegation|allegations|answer|reply|theory|impression|perception|mind|eyes|narrative|mitigation|plea|argument|assertion|letter|message|suggestion|justification|telling|memory|understanding|line)$/;

/**
 * To whom the words between `before` and `after`, both parts of their own sentence, are attributed without
 * quotation marks; null where to nobody. A semicolon or colon ends what was attributed before it.
 */
export function attributionOf(before: string, after: string): Attribution | null {
  const colon = before.lastIndexOf(':');
  const goesOn = colon > before.length - 3 || opensList.test(before.slice(0, Math.max(0, colon)));
  const cut = Math.max(before.lastIndexOf(';'), goesOn ? -1 : colon);
  const said = ' '.repeat(cut + 1) + before.slice(cut + 1);
  const words = wordsOf(said);
  return hearsayBefore(said) ?? saidBefore(words) ?? accordingBefore(words) ?? saidAfter(after);
}

/** "spent the hour blaming her: she nagged, she drank": what stands after the colon is still what was said. */
const opensList =
  /\b(?:said|saying|told|telling|blam(?:ed|ing)|accus(?:ed|ing)|complain(?:ed|ing)|list(?:ed|ing)|claim(?:ed|ing)|alleg(?:ed|ing)|grievances?|excuses?|complaints?|reasons?|accusations?)(?: [^\s:;,.]+){0,3}$/i;

function saidBefore(words: readonly Word[]): Attribution | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!isWord(word) || !speaking.has(word.lower)) continue;
    if (!opensClause(words, i)) continue;
    const start = groupStart(words, i, 0);
    // "It must be said that …": the report says it.
    if (
      words.slice(start, i).some((w) => /^(?:must|should|ought|has|need|needs)$/.test(w.lower)) &&
      words[i - 1]?.lower === 'be'
    )
      return null;
    const passive = words.slice(start, i).some((w) => forms.be.has(w.lower)) && !word.lower.endsWith('ing');
    return {
      speaker: passive ? agentOf(words, i) : (subjectOf(words, start, 0) ?? sayerOf(words, start)),
      by: word.lower,
      before: true,
    };
  }
  return null;
}

/** "wrote only to complain that", "would not answer, save to say that": whoever the sentence is about says it. */
function sayerOf(words: readonly Word[], start: number): Subject | null {
  return words[start - 1]?.lower === 'to' ? subjectIn(words, 0, start - 1) : null;
}

/** "It was said for Callum that", "it was felt by her sister that": whose words they are; null where nobody is named. */
function agentOf(words: readonly Word[], verb: number): Subject | null {
  let link = verb + 1;
  if (words[link]?.lower === 'on' && words[link + 1]?.lower === 'behalf') link += 2;
  if (!/^(?:by|for|of)$/.test(words[link]?.lower ?? '')) return null;
  const that = words.findIndex((w, i) => i > link && w.lower === 'that');
  return that < 0 ? null : phraseEndingAt(words, that, link + 1);
}

/** A verb of saying governs what follows where "that" or "as" comes after it, or nothing but whom it was said to. */
function opensClause(words: readonly Word[], verb: number): boolean {
  const rest = words.slice(verb + 1);
  if (rest.some((w) => w.lower === 'that' || w.lower === 'as' || w.lower === 'because')) return true;
  if (rest.slice(0, 4).some((w) => w.lower === ':')) return true;
  return rest.length <= 5 && rest.every((w) => isWord(w));
}

function accordingBefore(words: readonly Word[]): Attribution | null {
  for (let i = words.length - 1; i >= 1; i--) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'to' && words[i - 1]?.lower === 'according') {
      const comma = words.findIndex((w, k) => k > i && w.lower === ',');
      const end = comma > 0 ? comma : Math.min(words.length, i + 4);
      return { speaker: phraseEndingAt(words, end, i + 1), by: 'according to', before: true };
    }
    if (!utterances.test(lower)) continue;
    if (words[i + 1]?.lower === 'of') {
      const comma = words.findIndex(
        (w, k) => k > i && (w.lower === ',' || w.lower === 'is' || w.lower === 'was'),
      );
      return {
        speaker: phraseEndingAt(words, comma > 0 ? comma : words.length, i + 2),
        by: lower,
        before: true,
      };
    }
    const article = isOpenedByArticle(words, i);
    // "The officer took a full statement, but": a thing that was made, and nobody's words.
    if (article && words[i + 1]?.lower === ',' && ![2, 3].some((k) => words[i - k]?.lower === 'in')) continue;
    // "It is also the case that" is nobody's word; "the doctor formed the opinion that" is the doctor's.
    if (article && lower === 'case') continue;
    // "The argument was started by her": the words that follow the noun are its verb, and nobody's account.
    if (article && i === words.length - 1 && words[i - 2]?.lower !== 'in') continue;
    // "It must be borne in mind that": nobody's mind but the reader's.
    if (lower === 'mind' && words[i - 1]?.lower === 'in') continue;
    const whose = article
      ? subjectFrom(words, 0, i)
      : (phraseEndingAt(words, i, 0, true) ?? phraseEndingAt(words, i + 1, 0, true));
    if (whose && opens(words, i)) return { speaker: whose, by: lower, before: true };
  }
  return null;
}

const articles = /^(?:the|an?|that|this|no)$/;

/** "the statement", "a full statement": what is between says what kind, and not whose. */
function isOpenedByArticle(words: readonly Word[], noun: number): boolean {
  const before = words[noun - 1];
  if (articles.test(before?.lower ?? '')) return true;
  return (
    articles.test(words[noun - 2]?.lower ?? '') &&
    isWord(before) &&
    !isPossessive(before) &&
    !isCapitalised(before) &&
    partyOfWord(before.lower) === undefined
  );
}

/** "his account was that …", "in her view, …" */
function opens(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower;
  const said = next === 'was' || next === 'is' ? words[at + 2]?.lower : next;
  if (said === undefined || /^(?:[,:]|that)$/.test(said)) return true;
  // "his only words on arrest were that"
  const link = words.findIndex((w, i) => i > at + 1 && i < at + 7 && /^(?:was|were|is)$/.test(w.lower));
  return link > 0 && prepositions.has(next ?? '') && words[link + 1]?.lower === 'that';
}

/** ", according to her sister", "(so his solicitor said)", "– as he put it –" */
const afterwards =
  /^[^;:]*?[,(–—]\s*(?:according to|in the (?:view|opinion|words|account|eyes|mind|judgement) of|on the (?:word|evidence|account) of|as told by|as (?:seen|described|recalled|told|reported|put) by|per)\s+([^,.;)–—]+)|^[^;:]*?[,(–—]\s*(?:so\s+|as\s+|or so\s+|at least,?\s+as\s+)?((?:[\p{L}’'-]+\s+){1,5}?)(?:had\s+|has\s+|later\s+|would\s+|was to\s+)?(said|told|claimed|alleged|thought|felt|recalled|insisted|stated|wrote|says|tells|writes|argued|maintained|believed|complained|asserted|explained|remembered|recalls|remembers|saw it|sees it|put it|puts it|had it|has it|say|claims|alleges|recorded|noted)\b/u;

/** ", it was submitted for Callum", "(so it was put on his behalf)" */
const putAfterwards =
  /^[^;:]*?[,(–—]\s*(?:so\s+|or so\s+)?it (?:was|is|has been) (?:[a-z]+ )?(submitted|argued|said|put|suggested|claimed|alleged|contended|urged|stated|pleaded) (?:(?:for|by|on behalf of)\s+([^,.;)–—]+)|on\s+([^,.;)–—]+?)(?:['’]s)?\s+behalf)/u;

/** ", said her sister," */
const saidThen =
  /^[^;:]*?[,(–—]\s*(said|recalled|remembered|wrote|thought|felt|told us|recalls|remembers|says|added)\s+((?:(?:the|her|his|one|an?|their) )?[\p{L}’'-]+(?: of (?:hers|his|theirs))?)\s*[,.)–—]/u;
const toldBefore = /\bas [^,;:]{2,60}? (?:had|has) (?:[a-z]+ )?told (?:her|him|them)\b/u;

function saidAfter(after: string): Attribution | null {
  const then = saidThen.exec(after);
  if (then) {
    const words = wordsOf(then[2] ?? '');
    return { speaker: phraseEndingAt(words, words.length, 0), by: then[1] ?? 'said', before: false };
  }
  const put = putAfterwards.exec(after);
  if (put) {
    const whose = (put[2] ?? put[3] ?? '').trim();
    const words = wordsOf(whose === 'his' ? 'he' : whose === 'her' ? 'she' : whose);
    return { speaker: phraseEndingAt(words, words.length, 0), by: put[1] ?? 'said', before: false };
  }
  const match = afterwards.exec(after);
  // "as her aunt had told her more than once": who had told her it before is not who says it here.
  if (!match || toldBefore.test(match[0] + after.slice(match[0].length, match[0].length + 8))) return null;
  const named = (match[1] ?? match[2] ?? '').trim();
  if (/^(?:and|but|who|which|so|because|when|although|though|yet|it|nor|or)\b/i.test(named)) return null;
  const words = wordsOf(named);
  return { speaker: phraseEndingAt(words, words.length, 0), by: match[3] ?? 'according to', before: false };
}
