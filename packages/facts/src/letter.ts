import { blocksAfter, blocksBefore, blocksBetween, blocksWhere, type Draft } from '@dhrlint/draft';
import { isAppendixTitle } from './section-roles.js';
import { type Section, sectionAt } from './sections.js';

/** What the Home Office's letters open with, and no report does. */
const opening =
  /\bthank you for (?:re-?)?(?:submitting|resubmitting|submission of|providing)\b.{0,120}\b(?:domestic homicide review|DHR|domestic abuse[- ]related death|DARDR|report)\b/is;
const corroborating = [
  /\b(?:2|two) Marsham Street\b/i,
  /^\s*dear\b/im,
  /\b(?:QA|quality assurance) panel\b/i,
  /\bhome office\b/i,
  /\byours (?:sincerely|faithfully)\b/i,
  /\bDHR(?:Enquiries)?@/i,
  /\bareas? (?:for|of) (?:final )?development\b/i,
];
/** How many short lines above the opening may hold address, date and salutation. */
const longestLetterhead = 25;

/**
 * The blocks of letters of the Quality Assurance Panel annexed to the report, recognised by their own words:
 * the thanks for submitting, with at least two other marks near. A section headed as the letter counts too.
 */
export function letterBlocks(draft: Draft, sections: readonly Section[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const section of sections)
    if (section.role === 'letter') for (let i = section.heading; i < section.end; i++) found.add(i);
  for (const index of openings(draft)) {
    if (found.has(index)) continue;
    const near = [
      ...[...blocksBefore(draft, index, longestLetterhead)].reverse(),
      ...blocksBetween(draft, index, index + 1),
      ...blocksAfter(draft, index, 39),
    ];
    const words = near.map((b) => b.text).join('\n');
    if (corroborating.filter((mark) => mark.test(words)).length < 2) continue;
    const [start, end] = letterExtent(draft, sections, index);
    for (let i = start; i < end; i++) found.add(i);
  }
  return found;
}

const openings = blocksWhere(({ text }) => /thank you for/i.test(text) && opening.test(text));

function letterExtent(draft: Draft, sections: readonly Section[], opening: number): [number, number] {
  let start = opening;
  for (const above of blocksBefore(draft, opening, longestLetterhead)) {
    if (above.text.length > 260 || above.kind === 'cell') break;
    const opens = sections.find((s) => s.heading === above.index);
    if (opens && opens.role !== null && opens.role !== 'letter' && opens.role !== 'appendix') break;
    if (/^\d+(?:\.\d+)+$/.test(above.number ?? '') || (/[.]$/.test(above.text) && above.text.length > 60))
      break;
    start = above.index;
    if (opens) break;
  }
  let end = draft.blocks.length;
  let signed = false;
  for (const block of blocksAfter(draft, opening)) {
    const opens = sections.find((s) => s.heading === block.index);
    const isOther =
      opens && (isAppendixTitle(opens.title) || (opens.role !== null && opens.role !== 'letter'));
    if (isOther || (signed && block.text.length > 140)) {
      end = block.index;
      break;
    }
    signed ||= /\byours (?:sincerely|faithfully)\b/i.test(block.text);
  }
  const around = sectionAt(sections, opening);
  return [start, around && around.heading >= start && around.end < end ? around.end : end];
}
