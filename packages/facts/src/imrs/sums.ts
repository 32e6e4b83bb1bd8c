import { numbersIn } from '../numbers.js';
import type { ImrUnit } from './count.js';
import { agencies, gave, imr } from './words.js';

/** A whole that a sentence gives as two parts. Offsets are into the sentence. */
export interface Sum {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: ImrUnit;
}

const bodies = `(?:${agencies}|bodies|ones|others)`;
const andBodies = new RegExp(`^\\s+(?:[a-z-]+\\s+){1,2}?(?:${bodies}\\s+)?and\\s+$`, 'i');
const thenGave = new RegExp(
  `^\\s+(?:[a-z-]+\\s+){0,2}?${bodies}\\s+[^.;:]{0,30}?\\b(?:${gave})\\b[^.;:]{0,20}?${imr}`,
  'i',
);
const suppliedBy = new RegExp(
  `${imr}\\s+(?:(?:were|was|have been)\\s+)?(?:${gave}|received)\\s+(?:by|from)\\s+$`,
  'i',
);
const closing = new RegExp(`^\\s+(?:[a-z-]+\\s+){0,2}?${bodies}\\s*(?:[.;,]|$)`, 'i');
const ofTheImrs = new RegExp(
  `^\\s+of\\s+(?:the|these|those)\\s+${imr}\\b[^.;:]{0,60}?\\b(?:and|while|whereas|but)\\s+the\\s+(?:remaining|other)\\s+$`,
  'i',
);

/** "Four statutory and three voluntary agencies wrote IMRs"; "seven of the IMRs came early and the other two late". */
export function sumIn(sentence: string): Sum | null {
  const numbers = numbersIn(sentence).filter(
    ({ exactness, share }) => exactness === 'exact' && share !== 'all' && share !== 'whole',
  );
  for (const [i, first] of numbers.entries()) {
    const second = numbers[i + 1];
    if (!second) break;
    const between = sentence.slice(first.end, second.start);
    const after = sentence.slice(second.end);
    const value = first.value + second.value;
    if (ofTheImrs.test(between) && !new RegExp(`^\\s+${bodies}`, 'i').test(after))
      return { start: first.start, end: second.end, value, unit: 'imrs' };
    if (!andBodies.test(between)) continue;
    const given = thenGave.exec(after);
    if (given) return { start: first.start, end: second.end + given[0].length, value, unit: 'agencies' };
    const led = suppliedBy.exec(sentence.slice(0, first.start));
    const closed = led && closing.exec(after);
    if (led && closed)
      return {
        start: led.index,
        end: second.end + closed[0].replace(/[.;,\s]+$/, '').length,
        value,
        unit: 'agencies',
      };
  }
  return null;
}
