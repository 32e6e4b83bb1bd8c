import { isWord, type Word } from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { isDoneTo } from './judgement.js';
import { indexAfter, personAt, spelt, stretchEnd } from './spelt.js';

/*
 * A verdict that is passed on what somebody did by the place that it is given in the sentence: "what stands out is how
 * often she turned them away", "that he signed it is hard to understand". `from` and `to` are indexes into the words of
 * the block.
 */

/** Words of which one stands wherever {@link verdicts} finds something. */
export const signsOfVerdict: readonly string[] = 'what that why how whatever striking notable'.split(' ');

/** "What stands out is how often", "it is striking how readily". */
const standsOut =
  /\b(?:(?:what|the thing that|the point that) (?:[a-z]+ )?(?:is (?:so |most |particularly |perhaps |also )?(?:striking|remarkable|notable|noticeable|curious|odd|strange|puzzling|surprising|astonishing|sad|saddest|regrettable|telling|hard to [a-z]+|difficult to [a-z]+)|stands out|stood out|strikes|struck|leaps out|jumps out|puzzles|puzzled|surprises|surprised|perplexes|perplexed|emerges|baffles|baffled)(?: (?:one|us|the (?:panel|reader|review|author|chair)|from [a-z ]{3,30}|about (?:this|her|his)(?: [a-z]+)?|most|above all|here))* (?:is|was)(?: the fact)?|it is (?:striking|remarkable|notable|noticeable|curious|odd|astonishing|telling|noteworthy|worth noting)|one (?:is struck|cannot but notice|notices|is left to wonder|cannot help noticing)(?: by)?) (?:how (?:often|readily|quickly|easily|little|rarely|seldom|soon|long|willingly|freely|many times|few|much|lightly|casually|consistently|persistently)|that|why|the (?:ease|speed|readiness|frequency|regularity|number of times|way) (?:with which|in which|that)?) ?$/;
/** What is passed on a clause that is the subject of its sentence. */
const passed =
  /^.{3,110}? (?:is|was|remains|remained|must be|has to be|seems|appears|can only be) (?:[a-z]+ly |still |in itself |itself |now |most |very |rather )*(?:regrettable|unfortunate|surprising|remarkable|astonishing|inexplicable|unexplained|incomprehensible|baffling|puzzling|perplexing|disappointing|foolish|unwise|reckless|imprudent|naive|to be regretted|a (?:pity|shame|mystery|puzzle|matter (?:of|for) (?:regret|surprise|concern))|hard to (?:understand|explain|fathom|see|credit|believe|defend|excuse|justify|account)|difficult to (?:understand|explain|fathom|see|credit|believe|defend|excuse|justify|account)|beyond (?:understanding|comprehension|explanation)|(?:a|the) (?:question|difficulty|point) (?:that|which))\b/;
/** Turning away, going back, giving in: what a verdict of this kind is about. */
export const turns =
  /^(?:[a-z]+ly |had |then |again )*(?:push|turn|reject|refus|declin|forg[ai]v|excus|defend|let|took|take|withdr|ignor|fail|miss|cancel|chose|choos|put |gave|den[iy]|minimis|hid|cover|lie|avoid|provok|trust|believ|accept|overlook|tolerat|disregard|drank|rebuff|spurn|went back|came back to him|returned to him|return to him|return home|did not|never|kept|allow|invit|brush|dismiss|shrank|held back|opt|prefer|conceal|chang|retract|drop|disengag|resist|rang off|hung|walk|sent|forgot|neglect|omit|pass|bore|put up|stay|remain|clung|conced|submit|capitulat|saw him|sign|agree|answered|replied|lent|paid|married|unlock|unblock|continu|resum|settl|sought out|confront|argu|shout|goad|drove|handed (?:back|over)|gave back|returned the|tore|threw|stopp|cast|shut|ceas)/;

/** Every clause of a sentence on which such a verdict is passed. */
export function verdicts(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    if (!isWord(words[i])) continue;
    const lead = `${spelt(words, Math.max(from, i - 18), i).text} `;
    const opens = standsOut.test(lead);
    const asSubject = !opens && i === from + 1 && /^(?:that|why)$/.test(words[from]?.lower ?? '');
    if (!opens && !asSubject) continue;
    const subject = personAt(words, i, to);
    if (!subject) continue;
    const verb = indexAfter(words, subject, to);
    if (isDoneTo(words, verb, to)) continue;
    const rest = spelt(words, verb, Math.min(to, verb + 30)).text;
    if (opens ? turns.test(rest) : passed.test(rest))
      clauses.push({ first: i, end: stretchEnd(words, verb, opens ? 4 : 3, to), subject, kind: 'hindsight' });
  }
  return clauses;
}
