import { cellAt, cellText, type Draft } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { Death } from '../death/death.js';
import { numbersIn } from '../numbers.js';
import type { People, Person } from '../people/people.js';
import type { Zone } from '../zones.js';
import { bornOf, type Days, daysOfDate, year } from './age-time.js';
import type { StatedAge } from './ages.js';
import { agePhrasesIn } from './phrases.js';
import { agedPerson } from './whose-age.js';

interface Told {
  readonly people: People;
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  readonly death: Death;
}

/** How long after a death a key may give the perpetrator's age at the time of writing, in days. */
const longestReview = 6 * year;

/** Ages in the key of pseudonyms: a column of their own, or words of the description. */
export function agesInKey(
  draft: Draft,
  { people, zones, dates, death: told }: Told,
  death: Days | null,
): readonly StatedAge[] {
  const read = (person: Person): readonly StatedAge[] => {
    const block = draft.blocks[person.block];
    if (person.source !== 'key' || !block?.cell || zones[person.block] !== 'people') return [];
    const table = draft.tables[block.cell.table];
    if (!table) return [];
    const of = agedPerson(person);
    const found: StatedAge[] = [];
    for (let column = 0; column < table.columns; column++) {
      const cell = cellAt(table, block.cell.row, column);
      const heading = cellAt(table, 0, column);
      const header = heading ? cellText(draft, heading) : '';
      const first = cell?.blocks[0];
      const at = first === undefined ? undefined : draft.blocks[first];
      if (!at || cell?.row !== block.cell.row || cell === heading) continue;
      const phrase = /\bage\b/i.test(header)
        ? wholeCell(at.text)
        : (agePhrasesIn(at.text)[0] ?? setOff(at.text));
      if (!phrase) continue;
      const headed = (dates.get(heading?.blocks[0] ?? -1) ?? []).flatMap(
        (date) => daysOfDate(date, told) ?? [],
      );
      const atTheDeath =
        of.role === 'victim' ||
        /\b(?:time|death|homicide|incident|died|killed|murder(?:ed)?)\b/i.test(`${header} ${at.text}`);
      const surely = atTheDeath && of.role !== 'other';
      const days =
        headed.length === 1 && headed[0]
          ? headed[0]
          : death && (atTheDeath ? death : { from: death.from, to: Math.round(death.to + longestReview) });
      found.push({
        anchor: { block: at.index, start: phrase.start, end: phrase.end },
        of,
        age: { least: phrase.least, most: phrase.most },
        at: surely ? 'death' : 'date',
        born: days && bornOf(phrase.least, phrase.most, days),
      });
    }
    return found;
  };
  return people.all.flatMap(read);
}

/** "Her younger son, 34, convicted of her murder", "Our subject, 68": a number that commas set off. */
function setOff(text: string): ReturnType<typeof wholeCell> {
  const [number, other] = numbersIn(text).filter(
    ({ start, end }) => /\p{L},\s+$/u.test(text.slice(0, start)) && /^\s*(?:[,;.]|$)/.test(text.slice(end)),
  );
  return number && !other && number.value >= 16 && number.value < 106
    ? { start: number.start, end: number.end, least: number.value, most: number.value }
    : null;
}

function wholeCell(text: string): { start: number; end: number; least: number; most: number } | null {
  const decade = /^\s*(?:early |mid[- ]?|late )?([1-9]0)s\s*$/i.exec(text);
  if (decade) return { start: 0, end: text.length, least: Number(decade[1]), most: Number(decade[1]) + 9 };
  const [number, other] = numbersIn(text);
  return number && !other && number.value >= 16 && number.value < 106 && text.trim().length < 40
    ? { start: number.start, end: number.end, least: number.value, most: number.value }
    : null;
}
