import type { Anchor } from '@dhrlint/draft';
import type { Report } from '@dhrlint/engine';
import type { Facts, OutcomeKind, StatedOutcome } from '@dhrlint/facts';

const what: Readonly<Record<OutcomeKind, string>> = {
  offence: 'offence',
  'minimum-term': 'minimum term in years',
  term: 'sentence in years',
  plea: 'plea',
  admission: 'way to the conviction',
  'hospital-order': 'offence',
  means: 'means of killing',
  relation: 'relationship',
  verdict: 'coroner’s conclusion',
};

/** How the case ended, where the summary says what the report does not. */
export function outcomes(facts: Facts, inSummary: (anchor: Anchor) => boolean): readonly Report[] {
  const reports = (Object.keys(what) as OutcomeKind[]).flatMap((kind): readonly (Report & Placed)[] => {
    const all = facts.outcomes.filter((outcome) => outcome.kind === kind);
    const report = all.filter(({ anchor }) => !inSummary(anchor));
    const summary = all.filter(({ anchor }) => inSummary(anchor));
    // A hospital order in the report rules murder out, and murder such an order.
    if (kind === 'offence')
      report.push(
        ...facts.outcomes.filter((each) => each.kind === 'hospital-order' && !inSummary(each.anchor)),
      );
    if (kind === 'hospital-order')
      report.push(...facts.outcomes.filter((each) => each.kind === 'offence' && !inSummary(each.anchor)));
    // Nor does such an order go with years in prison.
    if (kind === 'term')
      for (const each of facts.outcomes)
        if (each.kind === 'hospital-order' && !inSummary(each.anchor))
          report.push({ ...each, value: 'a hospital order' });
    if (kind === 'relation' && report.length === 0) report.push(...relationInKey(facts));
    const values = new Set(report.map(({ value }) => value));
    const odd = summary.find(({ value }) => !values.has(value));
    // Where the report itself gives two, or the summary one of them, it is not the summary that is at fault.
    if (!odd || values.size !== 1 || summary.some(({ value }) => values.has(value))) return [];
    return [
      {
        message: 'outcome',
        anchor: odd.anchor,
        related: report.map(({ anchor }) => anchor),
        values: { what: what[kind], summary: odd.value, report: [...values][0] ?? '' },
      },
    ];
  });
  // "Pleaded guilty to manslaughter" against a conviction for murder is one fault, of offence and of plea.
  return reports.filter(
    ({ anchor }, at) =>
      !reports
        .slice(0, at)
        .some(
          (told) =>
            told.anchor.block === anchor.block &&
            told.anchor.start < anchor.end &&
            anchor.start < told.anchor.end,
        ),
  );
}

interface Placed {
  readonly anchor: Anchor;
}

/** What the key of pseudonyms says that the one perpetrator was to the victim. */
function relationInKey({ people: { perpetrators, victims } }: Facts): readonly StatedOutcome[] {
  const [killer] = perpetrators;
  const noun =
    /\b(?:her|his|the victim[’']s|\S+[’']s) (?:(?:elder|eldest|younger|youngest|only|adult|former|estranged|late|own) )*(husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|sister|father|mother|grandson|granddaughter|nephew|niece)\b|\b(husband|wife|partner|son|daughter|brother|sister|grandson|granddaughter|nephew|niece) of\b/i.exec(
      killer?.description ?? '',
    );
  if (!killer || !noun || perpetrators.length > 1 || victims.length > 1 || killer.source !== 'key') return [];
  const word = (noun[1] ?? noun[2] ?? '').toLowerCase();
  const value = /^(?:husband|wife|boyfriend|girlfriend)$/.test(word) ? 'partner' : word;
  return [{ kind: 'relation', value, anchor: { block: killer.block, start: 0, end: killer.name.length } }];
}
