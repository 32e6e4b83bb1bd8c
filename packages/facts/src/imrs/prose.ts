import { numbersIn } from '../numbers.js';
import { asAgencies } from './agencies.js';
import type { ImrStage, ProseCount, Reading } from './count.js';
import { asImrs } from './imrs.js';
import { asCounted, asMadeUp, asMeasure, asReceived, asRemainder } from './referred.js';
import { countOfRest } from './rest.js';
import { asSource } from './source.js';
import { sumIn } from './sums.js';
import { asTail, asUnderstood, countOfEach } from './understood.js';
import { mentionsImr, negated, someNumber } from './words.js';
import { asBack } from './worked-out.js';

/** Words before a number that make it a part, or a state on the way. */
const partBefore =
  /\b(?:other|first|last|remaining|next|latter|former|another|same|health|police|next|initially|originally|at first|to begin with|by then|at that (?:stage|point|time)|so far|by (?:the (?:end|start|beginning|close) of |early |mid-|late )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|that (?:month|spring|summer|autumn|winter))(?: \d{4})?|the (?:first|second|third|fourth|fifth) meeting))[\s,]*(?:were |was |had |received |requested )?$/i;
const theRest = /\b(?:remaining|other)\s+$/i;
/** What is said of the agencies that wrote none. */
const wroteNone =
  /\b(?:no|not|nothing|none|nil|neither|never|little|scarcely|hardly|brief|only|short(?:er)?|summary|letters?|statements?)\b/i;

/** "Five had no records. The remaining eight each wrote an IMR": the rest are all that wrote one. */
function isRest(lead: string, before: string): boolean {
  const said = mentionsImr.test(lead) ? '' : /[,;]/.test(lead) ? lead : before;
  return theRest.test(lead) && wroteNone.test(said) && !mentionsImr.test(said);
}

/** Inside of quotation marks: what somebody said of the IMRs is no statement of the report's. */
const quoted = /(?:^|[\s,:(])[“"](?:[^\s”"]+\s+){2,}$/;

/** No author's sentence is longer; what is, has lost its stops, and would take too long to read. */
const longest = 2000;

/**
 * The statements of how many IMRs there are in one sentence. `before` is the sentence in front of it, to read
 * "Nine were received." after "IMRs were requested from ten agencies." Parts ("two of the IMRs", "both health
 * IMRs", "two IMRs were sent back") and counts of other documents are none.
 */
export function countsInSentence(sentence: string, before = ''): readonly ProseCount[] {
  if (!mentionsImr.test(sentence) && !mentionsImr.test(before)) return [];
  if (sentence.length > longest) return [];
  const sum = mentionsImr.test(sentence) ? sumIn(sentence) : null;
  if (sum) return [{ ...sum, stage: 'received' }];
  const rest = countOfRest(sentence, before) ?? countOfEach(sentence, before);
  const counts: ProseCount[] = rest ? [rest] : [];
  for (const number of numbersIn(sentence)) {
    if (number.value < 2 || number.exactness !== 'exact' || number.share === 'further') continue;
    const lead = sentence.slice(0, number.start);
    if (quoted.test(lead)) continue;
    if (partBefore.test(lead) && !isRest(lead, before)) continue;
    const back = asBack(sentence, number, before);
    if (back) {
      counts.push(back);
      continue;
    }
    const reading =
      asImrs(sentence, number) ??
      asAgencies(sentence, number) ??
      asSource(sentence, number, before) ??
      asMeasure(sentence, number) ??
      asTail(sentence, number) ??
      asCounted(sentence, number, before) ??
      asRemainder(sentence, number, before) ??
      asReceived(sentence, number, before) ??
      asMadeUp(sentence, number, before) ??
      asUnderstood(sentence, number, before);
    if (reading)
      counts.push({ ...reading, stage: fulfilled(reading, sentence, number.value), value: number.value });
  }
  return counts;
}

const allCame =
  /\b(?:and|all)\b[^.;\d]{0,40}\b(?:received|obtained|returned|provided|submitted|arrived|came|supplied|delivered|did(?! not)|complied|met|answered|honoured|responded|responded to)\b/i;

/** "Nine were sought and all were received", "Nine were commissioned and received": what was asked for was had. */
function fulfilled({ stage, end }: Reading, sentence: string, value: number): ImrStage {
  const rest = sentence.slice(end);
  // "And all seven were delivered": the same number again.
  const again = /\ball (?:of )?(?:the )?(?=(\S+))/i.exec(rest);
  const same = again && numbersIn(again[1] ?? '')[0]?.value === value;
  const after = same
    ? rest.slice(0, again.index + again[0].length) +
      rest.slice(again.index + again[0].length + (again[1]?.length ?? 0))
    : rest;
  const all = stage === 'received' ? undefined : allCame.exec(after)?.[0];
  return all === undefined || someNumber.test(after) || negated.test(all) ? stage : 'received';
}
