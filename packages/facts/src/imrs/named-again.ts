import { numbersIn } from '../numbers.js';
import type { ProseCount } from './count.js';
import { mentionsImr } from './words.js';

const named = /\b(?:the|these|all|each of the|all of the|all the)\s+$/i;
const namedAgain =
  /^\s+(?:such\s+|agency\s+|completed\s+)?(reviews|reports|authors)\b(?!\s+(?:of|by|into|on|from|that|which|who)\b)/i;
/** "All six of those who wrote a full review". */
const thoseWhoWrote =
  /^\s+(?:of )?(?:those|the (?:people|agencies|officers|managers|professionals)) (?:who|that|which) (?:had )?(?:wrote|written|prepared|completed|produced|contributed) (?:an?|the|one|their|its) (?:\w+ )?(?:review|report|one)s?\b/i;
const otherReports =
  /\b(?:short|summary|information|brief|narrative|background|statement)s?\b|\bletters?\b|\bserious case\b|\bother\b/i;

const allBefore = /\ball (?:of )?(?:the )?$/i;
const authorsAfter = /^\s+authors\b(?!\s+(?:of|from|by|in|that|who|whose)\b)/i;

/** "The ten reports", "all nine authors", in a paragraph whose other sentences speak of IMRs. */
export function countsNamedAgain(sentence: string, paragraph: string): readonly ProseCount[] {
  if (!mentionsImr.test(paragraph) || otherReports.test(paragraph)) return [];
  const beside = mentionsImr.test(sentence);
  return numbersIn(sentence).flatMap((number): readonly ProseCount[] => {
    // Beside the word IMR only the authors are sure to be theirs.
    if (
      beside &&
      !(allBefore.test(sentence.slice(0, number.start)) && authorsAfter.test(sentence.slice(number.end)))
    )
      return [];
    const writers = thoseWhoWrote.exec(sentence.slice(number.end));
    if (writers && number.value > 2 && /\ball\s+$/i.test(sentence.slice(0, number.start))) {
      const end = number.end + writers[0].length;
      const start = sentence.slice(0, number.start).search(/\ball\s+$/i);
      return [{ start, end, value: number.value, stage: 'received', unit: 'authors' }];
    }
    const noun = namedAgain.exec(sentence.slice(number.end));
    if (!noun || number.value < 3 || !named.test(sentence.slice(0, number.start))) return [];
    const end = number.end + noun[0].length;
    const unit = noun[1] === 'authors' ? 'authors' : 'imrs';
    return [{ start: number.start, end, value: number.value, stage: 'received', unit }];
  });
}
