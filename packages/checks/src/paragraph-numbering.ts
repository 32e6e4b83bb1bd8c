import type { Anchor, Draft } from '@dhrlint/draft';
import { defineCheck, type Report, type Verdict } from '@dhrlint/engine';
import type { BodyParagraph, Facts, NumberedSection } from '@dhrlint/facts';

/**
 * Finds body paragraphs without a number: one finding for a report that numbers none, or that leaves most without;
 * otherwise one for each section that departs from the report's own habit, at its first such paragraph.
 */
export const paragraphNumbering = defineCheck<Facts, Record<string, never>, never>({
  name: 'paragraph-numbering',
  summary: 'Body paragraphs without a number, in the whole report or in a section.',
  options: { type: 'object', additionalProperties: false },
  messages: { report: [], most: ['numbered', 'all'], section: [], paragraph: [] },
  judge: ({ draft, facts: { numberedSections, documentKind } }) =>
    documentKind === 'other' || documentKind === 'action-plan'
      ? {
          outcome: 'not-applicable',
          reason: 'The file is not a report whose paragraphs the panel would cite.',
        }
      : verdict(draft, numberedSections),
});

function verdict(draft: Draft, sections: readonly NumberedSection[]): Verdict {
  const all = sections.flatMap((section) => section.paragraphs);
  if (all.length === 0) return { outcome: 'not-applicable', reason: 'The report has no body paragraphs.' };
  const bare = all.filter(isBare);
  const numbered = all.filter((paragraph) => paragraph.numbered).length;
  const gap = draft.gaps.find((each) => each.what === 'numbering');
  if (gap && bare.length > 0) return { outcome: 'could-not-assess', reason: gap.reason };
  if (numbersOnlyLists(sections) || numbered * 20 < all.length)
    return { outcome: 'assessed', reports: [{ message: 'report', anchor: null }] };
  if (bare.length * 2 > all.length && isSpread(sections))
    return {
      outcome: 'assessed',
      reports: [{ message: 'most', anchor: null, values: { numbered, all: all.length } }],
    };
  return { outcome: 'assessed', reports: bySection(draft, sections) };
}

/** Recommendations and questions are numbered as lists in reports that number nothing else. */
function numbersOnlyLists(sections: readonly NumberedSection[]): boolean {
  const text = sections.filter(({ role }) => role === null || !listedRoles.has(role));
  const has = (group: readonly NumberedSection[]) =>
    group.some(({ paragraphs }) => paragraphs.some((p) => p.numbered));
  return !has(text) && (text.length > 0 || !has(sections));
}

const listedRoles = new Set<NonNullable<NumberedSection['role']>>([
  'recommendations',
  'terms-of-reference',
  'lessons',
]);

function isBare(paragraph: BodyParagraph): boolean {
  return !paragraph.numbered && !paragraph.continues;
}

/** True where most sections have paragraphs without a number, so that the report as a whole is at fault. */
function isSpread(sections: readonly NumberedSection[]): boolean {
  return sections.filter((section) => section.paragraphs.some(isBare)).length * 2 > sections.length;
}

/** One finding for the outermost section in which nothing is numbered, else for the innermost with a bare paragraph. */
function bySection(draft: Draft, sections: readonly NumberedSection[]): readonly Report[] {
  const reported = new Set<string>();
  const start = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((least, { block, numbered }) => (numbered ? Math.min(least, block) : least), draft.blocks.length);
  const end = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((most, { block, numbered }) => (numbered ? Math.max(most, block) : most), 0);
  return sections.flatMap((section): readonly Report[] => {
    if (isPrefatory(section, start) || isAppended(section, end)) return [];
    const first = section.paragraphs.find(isBare);
    if (!first) return [];
    const bareWhole = section.path.findIndex((_, depth) =>
      isBareThroughout(sections, section.path.slice(0, depth + 1)),
    );
    const key = (bareWhole < 0 ? section.path : section.path.slice(0, bareWhole + 1)).join('/');
    if (reported.has(key)) return [];
    reported.add(key);
    const anchor: Anchor = { block: first.block, start: 0, end: draft.blocks[first.block]?.text.length ?? 0 };
    return [{ message: bareWhole < 0 ? 'paragraph' : 'section', anchor }];
  });
}

/** A short note before the numbers begin, such as one on the words that are used: it is front matter. */
function isPrefatory({ role, paragraphs }: NumberedSection, start: number): boolean {
  return role === null && paragraphs.length <= 3 && paragraphs.every(({ block }) => block < start);
}

/** A summary that goes with the numbered report, behind its last number, is a document of its own; so is the list of those who get it. */
function isAppended({ role, paragraphs }: NumberedSection, end: number): boolean {
  return (
    (role === 'executive-summary' || (role === 'dissemination' && paragraphs.length <= 3)) &&
    paragraphs.every(({ block }) => block > end)
  );
}

function isBareThroughout(sections: readonly NumberedSection[], path: readonly number[]): boolean {
  const within = sections.filter((section) => path.every((index, depth) => section.path[depth] === index));
  return within.every((section) => section.paragraphs.every((paragraph) => !paragraph.numbered));
}
