import { numbersIn, type StatedNumber } from '../numbers.js';
import type { ProseCount } from './count.js';
import { adjectives, agencies, gave, imr, mentionsImr, negated, someNumber } from './words.js';

const bothWays = /(?:all|every one|each)\s+(?:agency\s+)?(?:but|except|save|bar)\s+$/i;
const someAgencies = new RegExp(`^\\s+${adjectives}${agencies}`, 'i');
const complied =
  /\b(?:and|which)?\s*(?:all|each|every one)(?: of (?:them|these|whom|which|those))?\s+(?:duly |then |since )?(?:complied|responded|did so|obliged|submitted|provided|returned|sent|supplied|completed|produced|delivered)\b/i;

/** Numbers that only another gives: "All but two [of nine] wrote an IMR", "eight owed an IMR, and all complied". */
export function asBack(sentence: string, number: StatedNumber, before: string): ProseCount | null {
  const lead = sentence.slice(0, number.start);
  const after = sentence.slice(number.end);
  const except = bothWays.exec(lead);
  if (except) {
    const end = new RegExp(`^[^.;]{0,60}?${gave}[^.;]{0,20}?${imr}`, 'i').exec(after)?.[0].length;
    const text = `${before} ${lead.slice(0, except.index)}`;
    const all = numbersIn(text).findLast((n) => someAgencies.test(text.slice(n.end)));
    if (end === undefined || !all || all.value <= number.value) return null;
    const value = all.value - number.value;
    return { start: except.index, end: number.end + end, value, stage: 'received', unit: 'agencies' };
  }
  const all = someAgencies.test(after) ? complied.exec(after) : null;
  if (
    !all ||
    !mentionsImr.test(after.slice(0, all.index)) ||
    negated.test(after.slice(0, all.index)) ||
    someNumber.test(after.slice(0, all.index))
  )
    return null;
  const end = number.end + all.index + all[0].length;
  return { start: number.start, end, value: number.value, stage: 'received', unit: 'agencies' };
}
