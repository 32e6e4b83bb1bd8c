import { type NumberBreak, type NumberedItem, sequenceBreaks } from './sequence.js';

/** As far as parts of a report are counted. */
const romans =
  ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(
    ' ',
  );

/** The value of a Roman number in capitals, up to 25; null for any other word. */
export function romanValue(number: string): number | null {
  const value = romans.indexOf(number);
  return value > 0 ? value : null;
}

/** Breaks in headings that count in Roman numbers; "I" among letters is none. */
export function romanBreaks(items: readonly NumberedItem[]): readonly NumberBreak[] {
  if (items[0]?.number !== 'I' || items.filter(({ number }) => number.length > 1).length < 2) return [];
  const inFigures = items.map((item) => ({ ...item, number: String(item.steps[0]) }));
  return sequenceBreaks(inFigures, new Set(), () => false).map((found) => ({
    ...found,
    number: romans[Number(found.number)] ?? found.number,
    expected: romans[Number(found.expected)] ?? found.expected,
  }));
}
