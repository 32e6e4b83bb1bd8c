import type { Anchor } from '@dhrlint/draft';
import type { Facts } from '@dhrlint/facts';

/** Two statements of one thing that cannot both be true: the summary's, and the report's. */
export interface Difference {
  readonly summary: Anchor;
  readonly report: readonly Anchor[];
}

type InSummary = (anchor: Anchor) => boolean;

/** Who is related to whom, who led the review, who was spoken to, and when: where the summary says what the report denies. */
export function differingClaims(facts: Facts, inSummary: InSummary): readonly Difference[] {
  return [
    ...relations(facts, inSummary),
    ...posts(facts, inSummary),
    ...heard(facts, inSummary),
    ...facts.summaryDates.map(({ summary, report }) => ({ summary, report: [report] })),
  ];
}

function relations({ kinClaims }: Facts, inSummary: InSummary): readonly Difference[] {
  return kinClaims
    .filter(({ anchor }) => inSummary(anchor))
    .flatMap((claim): readonly Difference[] => {
      const report = kinClaims.filter(
        ({ anchor, name, of }) => !inSummary(anchor) && name === claim.name && of === claim.of,
      );
      if (report.length === 0 || report.some(({ kin }) => kin === claim.kin)) return [];
      return [{ summary: claim.anchor, report: report.map(({ anchor }) => anchor) }];
    });
}

function posts({ reviewPosts }: Facts, inSummary: InSummary): readonly Difference[] {
  return reviewPosts
    .filter(({ anchor }) => inSummary(anchor))
    .flatMap((claim): readonly Difference[] => {
      const report = reviewPosts.filter(({ anchor, post }) => !inSummary(anchor) && post === claim.post);
      const names = new Set(report.map(({ name }) => surname(name)));
      if (names.size !== 1 || names.has(surname(claim.name))) return [];
      return [{ summary: claim.anchor, report: report.map(({ anchor }) => anchor) }];
    })
    .slice(0, 1);
}

function surname(name: string): string {
  return (name.split(/\s+/).at(-1) ?? name).replace(/[’']s?$/, '').toLowerCase();
}

function heard({ heardClaims }: Facts, inSummary: InSummary): readonly Difference[] {
  return heardClaims
    .filter(({ anchor }) => inSummary(anchor))
    .flatMap((claim): readonly Difference[] => {
      const report = heardClaims.filter(({ anchor, name }) => !inSummary(anchor) && name === claim.name);
      if (report.length === 0 || report.some((other) => other.heard === claim.heard)) return [];
      return [{ summary: claim.anchor, report: report.map(({ anchor }) => anchor) }];
    });
}
