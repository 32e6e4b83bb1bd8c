import { isPossessive, phraseEndingAt, pronounSubject, type Subject, type Word } from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { isDoneTo } from './judgement.js';
import { indexAfter, personAt, spelt, stretchEnd } from './spelt.js';

/*
 * A verdict that is passed on what somebody did by the place that it is given in the sentence: "what stands out is how
 * often she turned them away", "that he signed it is hard to understand". `from` and `to` are indexes into the words of
 * the block.
 */

/** Words of which one stands wherever {@link verdicts} finds something. */
export const signsOfVerdict: readonly string[] = (
  'stands stood strikes struck leaps jumps puzzles puzzled surprises surprised perplexes perplexed emerges baffles ' +
  'baffled striking remarkable notable noticeable curious odd strange puzzling surprising astonishing sad saddest ' +
  'telling noteworthy noting notice noticing notices wonder hard difficult regrettable unfortunate inexplicable ' +
  'unexplained incomprehensible baffling perplexing disappointing regretted pity shame mystery puzzle matter beyond ' +
  'unwise foolish foolhardy imprudent rash reckless naive naïve careless irresponsible thoughtless misguided mistaken ' +
  'ill-advised ill-judged ill-considered ill-timed injudicious short-sighted perverse lamentable disastrous mistake ' +
  'error misjudgement blunder lapse folly recklessness madness fault criticism question wisdom prudence sense'
).split(' ');

/** "What stands out is how often", "it is striking how readily". */
const standsOut =
  /\b(?:(?:what|the thing that|the point that) (?:[a-z]+ )?(?:is (?:so |most |particularly |perhaps |also )?(?:striking|remarkable|notable|noticeable|curious|odd|strange|puzzling|surprising|astonishing|sad|saddest|regrettable|telling|hard to [a-z]+|difficult to [a-z]+)|stands out|stood out|strikes|struck|leaps out|jumps out|puzzles|puzzled|surprises|surprised|perplexes|perplexed|emerges|baffles|baffled)(?: (?:one|us|the (?:panel|reader|review|author|chair)))?(?: (?:most|above all|here))?(?: (?:from (?:the|this|all|her|his|these)|about (?:this|her|his|the)) [a-z]+)? (?:is|was)(?: the fact)?|it is (?:striking|remarkable|notable|noticeable|curious|odd|astonishing|telling|noteworthy|worth noting)|(?:one|the panel|the review|the author|the reader|we) (?:is struck|was struck|are struck|were struck|cannot but notice|notices|is left to wonder|cannot help noticing)(?: by)?) (?:how (?:often|readily|quickly|easily|little|rarely|seldom|soon|long|willingly|freely|many times|few|much|lightly|casually|consistently|persistently)|that|why|the (?:ease|speed|readiness|frequency|regularity|number of times|way) (?:with which|in which|that)?) /g;
/** What is passed on a clause that is the subject of its sentence. */
const passed =
  /^.{3,110}? (?:is|was|remains|remained|must be|has to be|seems|appears|can only be) (?:[a-z]+ly |still |in itself |itself |now |most |very |rather )*(?:regrettable|unfortunate|surprising|remarkable|astonishing|inexplicable|unexplained|incomprehensible|baffling|puzzling|perplexing|disappointing|foolish|unwise|reckless|imprudent|naive|to be regretted|a (?:pity|shame|mystery|puzzle|matter (?:of|for) (?:regret|surprise|concern))|hard to (?:understand|explain|fathom|see|credit|believe|defend|excuse|justify|account)|difficult to (?:understand|explain|fathom|see|credit|believe|defend|excuse|justify|account)|beyond (?:understanding|comprehension|explanation)|(?:a|the) (?:question|difficulty|point) (?:that|which))\b/;
/** Turning away, going back, giving in: what a verdict of this kind is about. */
export const turns =
  /^(?:[a-z]+ly |had |then |again )*(?:push|turn|reject|refus|declin|forg[ai]v|excus|defend|let|took|take|withdr|ignor|fail|miss|cancel|chose|choos|put |gave|den[iy]|minimis|hid|cover|lie|avoid|provok|trust|believ|accept|overlook|tolerat|disregard|drank|rebuff|spurn|went back|came back to him|returned to him|return to him|return home|did not|never|kept|allow|invit|brush|dismiss|shrank|held back|opt|prefer|conceal|chang|retract|drop|disengag|resist|rang off|hung|walk|sent|forgot|neglect|omit|pass|bore|put up|stay|remain|clung|conced|submit|capitulat|saw him|sign|agree|answered|replied|lent|paid|married|unlock|unblock|continu|resum|settl|sought out|confront|argu|shout|goad|drove|handed (?:back|over)|gave back|returned the|tore|threw|stopp|cast|shut|ceas)/;

/** Every clause of a sentence on which such a verdict is passed. */
export function verdicts(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const { text, at } = spelt(words, from, to);
  const asSubject = /^(?:that|why)$/.test(words[from]?.lower ?? '')
    ? verdictOn(words, from + 1, to, passed, 3)
    : null;
  return [
    ...[...text.matchAll(standsOut)].flatMap(
      (match) => verdictOn(words, at(match.index + match[0].length), to, turns, 4) ?? [],
    ),
    ...(asSubject ? [asSubject] : []),
    ...doingsJudged(words, from, to, text),
  ];
}

/** The clause that opens at an index, if what its subject did is of the kind. */
function verdictOn(
  words: readonly Word[],
  at: number,
  to: number,
  kind: RegExp,
  length: number,
): Clause | null {
  const subject = personAt(words, at, to);
  if (!subject) return null;
  const verb = indexAfter(words, subject, to);
  if (isDoneTo(words, verb, to) || !kind.test(spelt(words, verb, Math.min(to, verb + 30)).text)) return null;
  return { first: at, end: stretchEnd(words, verb, length, to), subject, kind: 'hindsight' };
}

const senseless =
  '(?:(?:un|not )wise|unwise|foolish|foolhardy|imprudent|rash|reckless|naive|naïve|careless|irresponsible|thoughtless|misguided|mistaken|ill-advised|ill-judged|ill-considered|ill-timed|injudicious|short-sighted|perverse|unfortunate|regrettable|inexplicable|incomprehensible|lamentable|disastrous|a (?:grave |serious |great |bad |costly |fatal |terrible |foolish )?(?:mistake|error|misjudgement|blunder|lapse)|an (?:error|act of (?:folly|recklessness|madness))|at fault|open to (?:criticism|question)|to be regretted|hard to (?:defend|justify|understand|excuse|explain))';
const isSenseless = new RegExp(
  ` (?:was|were|is|seems|seemed|appears|must be (?:counted|accounted|called|judged)|has to be called|can only be called) (?:, [a-z' ]{3,40} , )?(?:[a-z]+ly |very |most |rather |quite |surely |perhaps |in (?:retrospect|hindsight) |with hindsight |also )*${senseless}(?= |$)`,
);
const ownDoing =
  /^(?:[a-z]+ly )?(?!being|having|feeling|suffering|living|wellbeing)(?:[a-z]{2,}ing|decisions?|choice|choices|refusal|return|conduct|actions?|agreement|silence|behaviour|response|reaction|insistence|loyalty|withdrawal|retraction|failure|delay|disclosure|replies|reply|trust|faith)$/;
const wisdom = /\bthe (?:wisdom|prudence|good sense|sense) of $/;
const doubted =
  /\b(?:must be|is|was|may be|can be|has to be) (?:open to |in |highly |very |at least )*(?:doubt(?:ed|ful)?|question(?:ed|able)?|hard to see|dubious)\b|^.{0,40}\b(?:questions?|doubts?|wonders? at) the (?:wisdom|prudence|sense|good sense)\b/;

/** "Her telling him of it was most unwise", "the wisdom of Rowan's going back must be doubted". */
function doingsJudged(words: readonly Word[], from: number, to: number, text: string): readonly Clause[] {
  const judged = isSenseless.test(text);
  if (!judged && !(/\b(?:wisdom|prudence|sense) of\b/.test(text) && doubted.test(text))) return [];
  for (let i = from; i < to - 2; i++) {
    const subject = ownerAt(words, i);
    if (!subject) continue;
    const doing = words.slice(i + 1, i + 3).findIndex((w) => ownDoing.test(w.lower));
    const lead = spelt(words, Math.max(from, i - 6), i).text;
    const opens = i === from || /(?:^|[,;:] |\bthat |\band |\bbut |\byet )(?:[a-z]+ ){0,2}$/.test(`${lead} `);
    if (doing < 0 || !(judged ? opens : wisdom.test(`${lead} `))) continue;
    const rest = ` ${spelt(words, i + 2 + doing, to).text}`;
    const verdict = isSenseless.exec(rest);
    if (
      judged &&
      (!verdict ||
        / (?:was|were|is|had|which|who|because|when|and|but) /.test(`${rest.slice(0, verdict.index)} `))
    )
      continue;
    return [{ first: i, end: stretchEnd(words, i, 5, to), subject, kind: 'hindsight' }];
  }
  return [];
}

/** Whose doing it is: "her", "Rowan's". */
function ownerAt(words: readonly Word[], at: number): Subject | null {
  const word = words[at];
  if (word && /^(?:her|his)$/.test(word.lower)) return pronounSubject(word);
  if (!isPossessive(word)) return null;
  const named = phraseEndingAt(words, at + 1, at, true);
  return named && { ...named, head: named.head.replace(/['’]s$/u, '') };
}
