import type { LetterTracker, Standing, TrackedPoint } from '@dhrlint/engine';
import { counted } from '../counted.js';
import { wrap } from '../lines.js';
import { printable } from '../printable.js';
import { shorten } from '../quoting.js';
import { type Emphasis, type Style, styleFor } from '../style.js';
import {
  citationInWords,
  letterTitle,
  placesInWords,
  placesOf,
  presentText,
  ruleTitle,
  standings,
  standingWords,
} from './words.js';

const emphases: Readonly<Record<Standing, Emphasis>> = {
  'still-found': 'error',
  'not-found': 'good',
  person: 'warning',
};
const mostPlaces = 6;
const longestPresent = 320;
const indent = '      ';

/** A letter's points, and where each stands, for reading in a terminal. */
export function letterPretty(
  tracker: LetterTracker,
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  const style = styleFor(colour);
  const tell = (point: TrackedPoint) => pointLines(point, tracker, style, width);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', style('strong', title), ...lines];
  const lines = [
    ...wrap(style('strong', printable(letterTitle(tracker))), width),
    style('faint', '─'.repeat(width)),
    ...headLines(tracker, style, width),
    ...tracker.points.flatMap((point) => ['', ...tell(point)]),
    ...section(
      'What the closing paragraphs ask for',
      tracker.instructions.flatMap((point, index) => [...(index > 0 ? [''] : []), ...tell(point)]),
    ),
    ...section(
      'What the panel praises; keep it',
      tracker.praise.flatMap((text) => wrap(printable(text), width, '  + ')),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function headLines(tracker: LetterTracker, style: Style, width: number): string[] {
  const { points, draft, decision, partnership } = tracker;
  const answered = points.filter(({ answers }) => answers.length > 0).length;
  const counts = standings.flatMap((standing) => {
    const count = points.filter((point) => point.standing === standing).length;
    return count === 0 ? [] : [`${style(emphases[standing], standingWords[standing])}: ${count}`];
  });
  const summary =
    draft === null
      ? `${counted(points.length, 'point')}; rules answer ${answered}, for the others a person has to look.`
      : `${counted(points.length, 'point')}, looked for in ${printable(draft)}. ${counts.join(', ')}.`;
  return [
    ...(partnership === null ? [] : wrap(printable(partnership), width)),
    ...wrap(summary, width),
    ...(decision === null ? [] : wrap(`Decision: ${printable(decision)}`, width)),
  ];
}

function pointLines(point: TrackedPoint, tracker: LetterTracker, style: Style, width: number): string[] {
  const number = point.number === '' ? '-' : printable(point.number);
  const rules = point.answers.map(
    ({ ruleId }) => `${printable(ruleTitle(tracker, ruleId))} (${printable(ruleId)})`,
  );
  return [
    ...(point.topic === null ? [] : wrap(style('faint', printable(point.topic)), width, indent)),
    ...wrap(printable(point.text), width, `${number.padStart(4)}  `, indent),
    ...standingLines(point, style, width),
    ...point.cited.flatMap((place) => {
      const present = presentText(place);
      const said = place.text === null ? present : `“${shorten(present, longestPresent)}”`;
      const page = place.page === null ? '' : `, page ${place.page}`;
      return wrap(
        `Cited: ${printable(`${citationInWords(place)}${page}`)}${said === '' ? '' : `: ${printable(said)}`}`,
        width,
        indent,
        `${indent}  `,
      );
    }),
    ...(rules.length === 0 || point.standing === 'not-found'
      ? rules.length === 0
        ? []
        : wrap(style('faint', `Looked for by: ${rules.join('; ')}`), width, indent, `${indent}  `)
      : wrap(`Answered by: ${rules.join('; ')}`, width, indent, `${indent}  `)),
  ];
}

function standingLines({ standing, notes, ...point }: TrackedPoint, style: Style, width: number): string[] {
  const said = notes.map(printable).join(' ');
  if (standing === null) {
    return point.answers.length > 0
      ? []
      : wrap(`${style('warning', standingWords.person)}: no rule answers this point.`, width, indent);
  }
  const places =
    standing === 'still-found'
      ? `: ${placesInWords(placesOf({ standing, notes, ...point }), mostPlaces)}`
      : '';
  const head = `${style(emphases[standing], standingWords[standing])}${places}.`;
  return wrap(`${head}${said === '' ? '' : ` ${said}`}`, width, indent, `${indent}  `);
}
