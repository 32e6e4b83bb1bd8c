import { numbersIn } from '../numbers.js';
import type { ProseCount } from './count.js';
import { adjectives, agencies, asked, gave, imr, negated, someNumber } from './words.js';

const restGave = new RegExp(
  `\\b(?:(?:all )?the (?:rest|remainder|others|remaining (?:${agencies}|ones))|all (?:the )?others)\\b(?:\\s+(?:of (?:them|these)|each|all|between them|duly|then|sent|gave))*(?:[^.;:,]{0,25}?\\b(?:${gave}|by|with|in the form of))?\\s+(?:(?:an?|the|their|its|own|full)\\s+)*${imr}`,
  'i',
);
const someAgencies = new RegExp(`^\\s+${adjectives}${agencies}`, 'i');
/** Where a number begins what is said of some of the agencies: "Three knew nobody", "of whom two sent a letter". */
const begins =
  /(?:^|[.,;:–—(]\s*|\b(?:and|but|while|whereas|of (?:these|them|those|whom|which)),?\s+)(?:only\s+|just\s+|another\s+|a further\s+)?$/i;
const ofSomethingElse =
  /^\s+(?:years?|months?|weeks?|days?|hours?|pages?|times?|meetings?|occasions?|per cent|children|people|calls?|letters?)\b/i;

/**
 * "Of the fourteen agencies, three knew nobody of that name, two sent a letter and the remainder an IMR": a number
 * that is told by taking others away from the whole. Null where the parts are not all plain numbers.
 */
export function countOfRest(sentence: string, before: string): ProseCount | null {
  const rest = restGave.exec(sentence);
  if (!rest || someNumber.test(rest[0]) || negated.test(rest[0])) return null;
  const text = `${before} ${sentence.slice(0, rest.index)}`;
  const numbers = numbersIn(text);
  const at = numbers.findIndex(({ end }) => someAgencies.test(text.slice(end)));
  const whole = numbers[at];
  if (whole?.exactness !== 'exact') return null;
  let value = whole.value;
  let parts = 0;
  for (const part of numbers.slice(at + 1)) {
    if (part.value < whole.value && ofSomethingElse.test(text.slice(part.end))) continue;
    if (part.exactness !== 'exact' || !begins.test(text.slice(0, part.start))) return null;
    value -= part.value;
    parts += 1;
  }
  if (parts === 0 || value < 2) return null;
  const end = rest.index + rest[0].length;
  const stage =
    /\bto\s+\S+\s+(?:(?:an?|the|their|its|own|full)\s+)*\S+$/i.test(rest[0]) && asked.test(text)
      ? 'requested'
      : 'received';
  return { start: rest.index, end, value, stage, unit: 'agencies' };
}
