import { blocksBetween, type Draft } from '@dhrlint/draft';
import type { Section } from '../sections.js';
import { bodyWord, isBody } from './bodies.js';
import { type ImrCount, listCount } from './count.js';
import { imr, mentionsImr, otherDocuments } from './words.js';

/** Sections that go through the IMRs one after another; what they recommend or promise is no such thing. */
const ofTheImrs = new RegExp(
  `^(?:the |analysis of (?:the )?|summar(?:y|ies) of (?:the )?|findings of (?:the )?|what the )?(?:agency )?${imr}(?: (?:analysis|summaries|findings|said|say))?$`,
  'i',
);
const otherContribution =
  /\b(?:(?:short|brief|summary|information) (?:reports?|accounts?)|no IMR|chronology only|nil[- ]returns?|letter)\b/i;
const number = /^\s*(?:(?:section|part|appendix)\s+)?[\d.]*\d[.)]?\s+/i;

/**
 * The IMRs that have a heading each, side by side: "Marlshire Police IMR", "IMR: Marl Valley NHS Trust", or the
 * names of the agencies alone under "Individual Management Reviews".
 */
export function countsInHeadings(draft: Draft, sections: readonly Section[]): readonly ImrCount[] {
  const groups = new Map<number | null, Section[]>();
  for (const section of sections) {
    const beside = groups.get(section.parent);
    if (beside) beside.push(section);
    else groups.set(section.parent, [section]);
  }
  const counted = [...groups].flatMap(([at, within]): readonly ImrCount[] => {
    if (at === null || within.length < 3) return [];
    const around = sections[at];
    if (!around || around.role === 'recommendations' || around.role === 'action-plan') return [];
    const titles = within.map(({ title }) => title.replace(number, ''));
    const each = titles.every((title) => mentionsImr.test(title) && bodyWord.test(title));
    if (!each && !(ofTheImrs.test(around.title.replace(number, '')) && namesBodies(draft, around, titles)))
      return [];
    const names = new Set(titles.map((title) => title.toLowerCase())).size;
    const anchor = { block: around.heading, start: 0, end: draft.blocks[around.heading]?.text.length ?? 0 };
    return names < 3 ? [] : [listCount(anchor, names, names, 'received')];
  });
  // Where they are gone through twice, one of the two may leave some out.
  return counted.length === 1 ? counted : [];
}

/** Whether all headings are names of bodies, and nothing under them is said to have been something else. */
function namesBodies(draft: Draft, around: Section, titles: readonly string[]): boolean {
  if (!titles.every((title) => isBody(title) && bodyWord.test(title) && !otherDocuments.test(title)))
    return false;
  for (const { text } of blocksBetween(draft, around.start, around.end))
    if (otherContribution.test(text)) return false;
  return true;
}
