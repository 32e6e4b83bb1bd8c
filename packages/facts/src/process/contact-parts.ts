import { type Section, sectionPath } from '../sections.js';
import type { Zone } from '../zones.js';

/** What the part of the report is about: the family and friends, whom and what the review turned to, how it was done otherwise, or the case. */
export type Part = 'family' | 'method' | 'process' | 'case' | 'closed';

const processRoles = new Set([
  'family-involvement',
  'methodology',
  'contributors',
  'panel',
  'author',
  'introduction',
  'timescales',
  'confidentiality',
  'terms-of-reference',
  'parallel-reviews',
  'people',
]);
const caseRoles = new Set([
  'analysis',
  'chronology',
  'background',
  'overview',
  'conclusions',
  'lessons',
  'good-practice',
]);
const familyTitle =
  /\b(?:famil|friend|contribut|involve|voices?|who (?:took part|spoke|knew|helped)|(?:whom?|people|those) (?:we|the (?:chair|author|panel)) (?:spoke|talked|listened|met|heard|saw|asked)|taking part|community|relatives|took part|engagement)/i;
const notFamilyTitle = /\b(?:history|life|background|court|agenc\w+)\b/i;
const ofPlan = new Set<Zone>(['recommendations', 'action-plan', 'lessons', 'people', 'equality']);

/** Tells the part of each block, by the sections around it. */
export function partsOf({
  zones,
  sections,
}: {
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
}): (block: number) => Part {
  const story = zones.findIndex(
    (zone) => zone === 'chronology' || zone === 'background' || zone === 'analysis',
  );
  return (block) => {
    const zone = zones[block] ?? 'body';
    if (ofPlan.has(zone)) return 'closed';
    const path = sectionPath(sections, block);
    const ofFamily = path.some(
      ({ role, title }) =>
        role === 'family-involvement' ||
        (!(role !== null && caseRoles.has(role)) && familyTitle.test(title) && !notFamilyTitle.test(title)),
    );
    if (ofFamily) return 'family';
    if (path.some(({ role }) => role === 'methodology' || role === 'contributors')) return 'method';
    if (zone === 'panel' || path.some(({ role }) => role !== null && processRoles.has(role)))
      return 'process';
    return (zone === 'body' || zone === 'appendix') && (story < 0 || block < story) ? 'process' : 'case';
  };
}
