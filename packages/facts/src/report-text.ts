import type { Block } from '@dhrlint/draft';
import type { Zone } from './zones.js';

const readKinds = new Set<Block['kind']>([
  'paragraph',
  'list-item',
  'cell',
  'heading',
  'caption',
  'text-box',
  'footnote',
  'endnote',
]);

/** Zones whose words are not the report's own, or that say nothing by themselves. */
const othersWords = new Set<Zone>(['letter', 'quotation', 'contents', 'file', 'margin', 'references']);

/**
 * True for a block in which the report itself speaks: no comment, deletion or hidden text, no running header, no
 * quotation, list of references or annexed letter.
 */
export function isReportText(block: Block, zone: Zone | undefined): boolean {
  return readKinds.has(block.kind) && !block.quotation && !othersWords.has(zone ?? 'body');
}
