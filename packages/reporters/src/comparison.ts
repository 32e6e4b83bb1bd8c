import type { Comparison, Finding, LintReport } from '@dhrlint/engine';
import { counted } from './counted.js';
import { acceptedJson, findingJson } from './json.js';
import { wrap } from './lines.js';
import { placeInWords } from './place.js';
import { escapeControls, printable } from './printable.js';
import { shorten } from './quoting.js';
import { styleFor } from './style.js';
import { severityWords } from './words.js';

/** Two rounds of reports, as the reporters take them. */
export interface RoundsReport {
  readonly reports: readonly (Comparison & { readonly before: string; readonly now: string })[];
  readonly onlyBefore: readonly string[];
  readonly onlyNow: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
  readonly rules: LintReport['rules'];
  readonly versions: readonly string[];
}

/** The comparison as JSON, with a line break at the end. */
export function comparisonJson({ rules: _, reports, ...rest }: RoundsReport): string {
  const value = {
    version: 1,
    reports: reports.map(({ before, now, resolved, unsure, stillThere, accepted, fresh }) => ({
      before,
      now,
      resolved: resolved.map(findingJson),
      unsure: unsure.map(findingJson),
      stillThere: stillThere.map((pair) => ({
        before: findingJson(pair.before),
        now: findingJson(pair.now),
      })),
      accepted: accepted.map((pair) => ({ before: findingJson(pair.before), now: acceptedJson(pair.now) })),
      new: fresh.map(findingJson),
    })),
    ...rest,
  };
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`;
}

const longestQuote = 90;

/** The comparison for people: what is new first, since that is what is to be done. */
export function comparisonPretty(
  rounds: RoundsReport,
  { colour, width }: { readonly colour: boolean; readonly width: number },
): string {
  const style = styleFor(colour);
  const lines = rounds.reports.flatMap((report) => [
    style('strong', `${printable(report.before)} → ${printable(report.now)}`),
    style('faint', '─'.repeat(width)),
    ...wrap(totals(report), width),
    ...part(
      'New',
      report.fresh.map((finding) => [item(finding), finding.message]),
    ),
    ...part(
      'Still there',
      report.stillThere.map(({ before, now }) => [item(now) + moved(before, now)]),
    ),
    ...part(
      'Resolved',
      report.resolved.map((finding) => [item(finding)]),
    ),
    ...part(
      'Accepted since',
      report.accepted.map(({ now }) => [item(now.finding), now.reason]),
    ),
    ...part(
      'No longer found, but the point could not be checked this time',
      report.unsure.map((finding) => [item(finding)]),
    ),
    '',
  ]);
  const notes = [
    ...rounds.onlyBefore.map((path) => `Only in the earlier round: ${path}`),
    ...rounds.onlyNow.map((path) => `Only in the later round: ${path}`),
    ...rounds.unreadable.map(({ path, message }) => `${path}: Not checked. ${message}`),
    ...(rounds.versions.length > 1
      ? [
          `The rounds were checked by different versions of dhrlint (${rounds.versions.join(', ')}): some of what is new may be newly looked for.`,
        ]
      : []),
  ];
  return `${[...lines, ...notes.flatMap((note) => wrap(printable(note), width))].join('\n').trimEnd()}\n`;

  function item({ ruleId, severity, location }: Finding): string {
    const place = location.part === 'document' ? '' : `${placeInWords(location)} – `;
    const quote = location.quote ? ` “${shorten(printable(location.quote), longestQuote)}”` : '';
    const title = printable(rounds.rules.get(ruleId)?.title ?? ruleId);
    return `${style('strong', place)}${style(severity, `${severityWords[severity]}: ${title}`)}${quote}`;
  }

  function part(heading: string, entries: readonly (readonly string[])[]): readonly string[] {
    if (entries.length === 0) return [];
    return [
      '',
      style('strong', `${heading} (${entries.length})`),
      ...entries.flatMap(([first = '', ...further]) => [
        ...wrap(first, width, '  - '),
        ...further.flatMap((text) => wrap(printable(text), width, '    ')),
      ]),
    ];
  }
}

function moved(before: Finding, now: Finding): string {
  const [old, place] = [before, now].map(({ location }) => placeInWords({ ...location, page: null }));
  return old === place ? '' : ` (was ${old})`;
}

function totals({ resolved, stillThere, accepted, unsure, fresh }: Comparison): string {
  return [
    counted(fresh.length, 'new finding'),
    `${stillThere.length} still there`,
    `${resolved.length} resolved`,
    ...(accepted.length > 0 ? [`${accepted.length} accepted`] : []),
    ...(unsure.length > 0 ? [`${unsure.length} that cannot be told`] : []),
  ]
    .join(', ')
    .concat('.');
}
