import type { Finding, Location, Rule } from '@dhrlint/engine';
import { wrap } from './lines.js';
import { placeInWords } from './place.js';
import { printable } from './printable.js';
import { cited, quoted, shorten } from './quoting.js';
import type { Style } from './style.js';
import { severityWords } from './words.js';

/** How many repeats are named with their words; more of them would bury the next finding. */
const mostQuoted = 3;
/** How many repeats are named at all before the rest is only counted. */
const mostNamed = 30;
const indent = '    ';
const longestQuote = 200;

export interface FindingPage {
  readonly style: Style;
  readonly width: number;
}

/** One finding, and the places where the same rule found more. */
export function findingLines(
  finding: Finding,
  repeats: readonly Finding[],
  rule: Rule | undefined,
  { style, width }: FindingPage,
): string[] {
  const title = `${severityWords[finding.severity]}: ${printable(rule?.title ?? finding.ruleId)}`;
  const place = finding.location.part === 'document' ? '' : `${placeInWords(finding.location)} – `;
  const labelled = (label: string, text: string) =>
    wrap(printable(text), width, `${indent}${label} `, `${indent}  `);
  return [
    ...wrap(`${style('strong', place)}${style(finding.severity, title)}`, width, '  ', '    '),
    ...sentence(finding, style, width),
    ...wrap(printable(finding.message), width, indent),
    ...(rule ? labelled('The panel says:', rule.panel) : []),
    ...(rule && finding.suggestion === null ? labelled('What to do:', rule.fix) : []),
    ...(finding.suggestion === null ? [] : labelled('Write instead:', quoted(finding.suggestion))),
    ...(finding.related.length === 0 ? [] : labelled('Compare:', finding.related.map(cited).join('; '))),
    ...repeatLines(repeats, labelled),
    ...wrap(style('faint', `${finding.ruleId}  ${finding.fingerprint}`), width, indent),
  ];
}

/** The sentence with the words at fault marked: by style, and by »signs« that stay without colour. */
function sentence({ location, context }: Finding, style: Style, width: number): string[] {
  if (location.quote === null || location.quote === '') return [];
  const words = shorten(printable(location.quote), longestQuote);
  const before = printable(context?.before ?? '');
  const after = printable(context?.after ?? '');
  return wrap(`${before}»${style('marked', words)}«${after}`, width, `${indent}| `, `${indent}| `);
}

/** Further places; what is absent from the whole report has no place and is told in words. */
function repeatLines(
  repeats: readonly Finding[],
  labelled: (label: string, text: string) => readonly string[],
): readonly string[] {
  const placed = repeats.filter(({ location }) => location.part !== 'document');
  const absent = repeats.filter(({ location }) => location.part === 'document');
  return [
    ...absent.flatMap(({ message }) => labelled('Also:', message)),
    ...(placed.length === 0 ? [] : labelled(`And ${placed.length} more:`, repeatPlaces(placed))),
  ];
}

function repeatPlaces(repeats: readonly Finding[]): string {
  if (repeats.length <= mostQuoted) return repeats.map(({ location }) => cited(location)).join('; ');
  const places = [...new Set(repeats.map(({ location }) => shortPlace(location)))];
  const rest = places.length - mostNamed;
  return [...places.slice(0, mostNamed), ...(rest > 0 ? [`and ${rest} other places`] : [])].join(', ');
}

function shortPlace(location: Location): string {
  const isNumbered = location.part === 'body' && location.paragraph !== null;
  return isNumbered ? printable(location.paragraph ?? '') : placeInWords(location).replace(', page', ' page');
}
