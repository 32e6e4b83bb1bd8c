import type { Report, Verdict } from '@dhrlint/engine';

/** What a check of single blocks saw, by block. */
export type ReportsByBlock = ReadonlyMap<number, readonly Report[]>;

/** The verdict of a check that judges each block by itself: all that it saw. */
export function everyReport({ observations }: { readonly observations: ReportsByBlock }): Verdict {
  return { outcome: 'assessed', reports: [...observations.values()].flat() };
}

/** One report for all that have the same key: the first, with the places of the others beside it. */
export function oneForEach(
  observations: ReportsByBlock,
  keyOf: (report: Report) => string,
): readonly Report[] {
  const first = new Map<string, Report>();
  for (const report of [...observations.values()].flat()) {
    const key = keyOf(report);
    const known = first.get(key);
    const again = report.anchor ? [report.anchor] : [];
    first.set(key, known ? { ...known, related: [...(known.related ?? []), ...again] } : report);
  }
  return [...first.values()];
}
