import type { LetterTracker, TrackedPoint } from '@dhrlint/engine';
import { csvTable } from '../csv-table.js';
import { citationInWords, placesInWords, placesOf, presentText, ruleTitle, standingWords } from './words.js';

const columns = [
  'Point',
  'What the panel wrote',
  'Under the heading',
  'Cited',
  'What stands there now',
  'Where it stands',
  'Still found at',
  'Notes',
  'Rules that answer it',
  'What we changed',
  'Where in the revised report',
] as const;

/** A spreadsheet has room for many places; a cell takes 32,767 characters. */
const mostPlaces = 50;

/** One row a point, with two empty columns for the authors' answer: the tracker that goes back with the revision. */
export function letterCsv(tracker: LetterTracker): string {
  const row = (point: TrackedPoint, number: string) => [
    number,
    point.text,
    point.topic ?? '',
    point.cited.map(citationInWords).join('; '),
    point.cited.flatMap((place) => labelled(citationInWords(place), presentText(place))).join(' | '),
    standingOf(point),
    placesInWords(placesOf(point), mostPlaces),
    point.notes.join(' '),
    point.answers.map(({ ruleId }) => ruleTitle(tracker, ruleId)).join('; '),
    '',
    '',
  ];
  return csvTable([
    columns,
    // "Point 4" because a bare 4a or 1.2 may be taken for another kind of number.
    ...tracker.points.map((point) => row(point, `Point ${point.number}`)),
    ...tracker.instructions.map((point) => row(point, 'Closing paragraph')),
  ]);
}

function standingOf({ standing, answers }: TrackedPoint): string {
  if (standing !== null) return standingWords[standing];
  return answers.length === 0 ? standingWords.person : '';
}

function labelled(label: string, text: string): readonly string[] {
  return text === '' ? [] : [`${label}: ${text}`];
}
