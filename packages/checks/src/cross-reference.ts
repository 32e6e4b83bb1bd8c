import { defineCheck, type Report } from '@dhrlint/engine';
import type { CrossReference, Facts, ReferenceKind } from '@dhrlint/facts';

/** Finds references to a numbered place of this report that it does not have; those of other documents are left. */
export const crossReference = defineCheck<Facts, Record<string, never>, never>({
  name: 'cross-reference',
  summary: 'A reference to a paragraph, section, appendix, table or recommendation that is not there.',
  options: { type: 'object', additionalProperties: false },
  messages: { missing: ['kind', 'number'], several: ['kind', 'numbers'] },
  judge({ draft, facts: { crossReferences, documentKind } }) {
    const own = crossReferences.filter(({ whose }) => whose === 'own');
    if (own.length === 0)
      return { outcome: 'not-applicable', reason: 'The report refers to no numbered places of its own.' };
    const gap = draft.gaps.find(({ what }) => what === 'numbering');
    // A summary or a plan by itself refers to the paragraphs of the report that it belongs to.
    if (documentKind === 'summary' || documentKind === 'action-plan')
      return {
        outcome: 'could-not-assess',
        reason: 'The file is a part of the package, and its references may be to the overview report.',
      };
    if (documentKind === 'other')
      return {
        outcome: 'could-not-assess',
        reason:
          'The file does not read like a review, and its references may be to the documents that it is about.',
      };
    const reports = own.filter(({ missing }) => missing.length > 0).map(reportOn);
    if (gap) return { outcome: 'could-not-assess', reason: gap.reason };
    const untold = own.filter((reference) => reference.untold);
    if (untold.length === own.length)
      return {
        outcome: 'could-not-assess',
        reason: 'The report refers to places by number, and numbers none of that kind.',
      };
    return { outcome: 'assessed', reports };
  },
});

const names: Readonly<Record<ReferenceKind, string>> = {
  paragraph: 'paragraph',
  section: 'section',
  appendix: 'appendix',
  table: 'table',
  figure: 'figure',
  recommendation: 'recommendation',
  page: 'page',
};

function reportOn({ anchor, kind, missing }: CrossReference): Report {
  const [number = '', ...others] = missing;
  if (others.length === 0) return { message: 'missing', values: { kind: names[kind], number }, anchor };
  const last = others.at(-1) ?? '';
  const numbers = `${[number, ...others.slice(0, -1)].join(', ')} or ${last}`;
  return { message: 'several', values: { kind: names[kind], numbers }, anchor };
}
