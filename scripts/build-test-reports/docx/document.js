import { schemeNamed } from '../numbering.js';
import { coverXml } from './cover.js';
import { ListRegistry } from './numbering-part.js';
import { packageOf } from './package.js';
import { PAGE_BREAK, ParagraphWriter, paragraph } from './paragraphs.js';
import { RunWriter } from './runs.js';
import { Sections } from './sections.js';
import { stylesPart } from './styles-part.js';
import { tableXml } from './tables.js';
import { DECLARATION, NAMESPACES } from './xml.js';

/**
 * @typedef {import('../source.js').Report} Report
 * @typedef {import('../source.js').Block} Block
 */

/**
 * Writes a report as a Word file, part by part, the same bytes each time.
 *
 * @param {Report} report
 * @param {{ legalNumbers?: boolean }} [reader] what the program that opens the file can do: where it does not
 *   know "legal" numbering (1.1 under PART ONE), such numbers are typed
 * @returns {Uint8Array}
 */
export function docxOf({ meta, blocks }, { legalNumbers = true } = {}) {
  const named = schemeNamed(meta.numbering);
  const needsTyping = !legalNumbers && (named?.levels.some((level) => level.legal) ?? false);
  /** @type {import('../numbering.js').Scheme | null} */
  const scheme = named && needsTyping ? { ...named, by: 'typed' } : named;
  const author = meta.metadata?.author ?? 'Report author';
  const runs = new RunWriter({
    splitRuns: meta.splitRuns ?? false,
    reviser: meta.metadata?.lastModifiedBy ?? author,
  });
  const lists = new ListRegistry();
  const paragraphs = new ParagraphWriter(scheme, runs, lists);
  const sections = new Sections(meta);

  const cover = blocks.filter((block) => block.part === 'cover' && block.type !== 'part');
  let contentsDue = meta.contents ?? false;
  for (const block of blocks) {
    if (block.part === 'cover' && block.type !== 'part') continue;
    if (block.type === 'part') {
      if (block.part === 'body' && contentsDue) {
        // Contents stand on their own page, before the body and after any foreword.
        sections.start({ part: 'front', landscape: false });
        sections.add(paragraphs.contents(blocks));
        contentsDue = false;
      }
      sections.start(block);
      if (block.part === 'cover') sections.add(coverXml(cover, meta.cover, runs));
    } else addBlock(block, { sections, paragraphs, runs });
  }
  const body = sections.finish();
  return packageOf({
    meta,
    document: `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    styles: stylesPart(scheme),
    numbering: lists.part(scheme),
    notes: runs.parts(),
    running: sections.runningParts,
    tracksRevisions: runs.hasRevisions,
  });
}

/**
 * @param {Exclude<Block, { type: 'part' }>} block
 * @param {{ sections: Sections, paragraphs: ParagraphWriter, runs: RunWriter }} writers
 */
function addBlock(block, { sections, paragraphs, runs }) {
  switch (block.type) {
    case 'page':
      return sections.add(PAGE_BREAK);
    case 'columns':
      return sections.columns(2);
    case 'end-columns':
      return sections.columns(1);
    case 'heading':
      return sections.add(paragraphs.heading(block));
    case 'table':
      return sections.add(tableXml(block, runs, sections.landscape) + paragraph('', '', ''));
    default:
      return sections.add(paragraphs.text(block));
  }
}
