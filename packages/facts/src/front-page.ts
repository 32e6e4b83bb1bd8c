import { type Block, blocksAfter, type Draft } from '@dhrlint/draft';
import type { Section } from './sections.js';
import { sentencesOf } from './sentences.js';
import { tableKind } from './table-zones.js';

/** The front page as a stretch of blocks from the first to `end` exclusive. */
export interface FrontPage {
  readonly end: number;
  /** False where the report opens without anything that can be taken for a front page. */
  readonly recognised: boolean;
}

/** Kinds that stand between the blocks of the running text without being part of it. */
const aside = new Set<Block['kind']>([
  'header',
  'footer',
  'property',
  'footnote',
  'endnote',
  'comment',
  'revision',
  'hidden',
]);

/** A front page with more lines than this has run into the report. */
const longestFrontPage = 45;

const titleWords =
  /\b(?:domestic (?:homicide|abuse|violence)|homicide review|death review|DH ?R|DARDR|overview report|safeguarding (?:adult|review)|report into|review into|into the death|death of|partnership|partneriaeth|adolygiad|executive summary|case of|subject of|prepared by|commissioned by|produced by|written by|report author|independent (?:chair|author)|council|date (?:completed|of))\b/i;

/**
 * Where the front page ends: at the first of a second page, the contents, the heading of a section that the
 * template knows, a numbered paragraph, or a paragraph of prose too long for a cover. Markdown and plain text
 * know no pages, and some reports run from the cover straight into the text, so no one sign will do.
 */
export function frontPageOf(
  draft: Draft,
  sections: readonly Section[],
  contents: ReadonlySet<number>,
): FrontPage {
  const starts = new Map(sections.map((s) => [s.heading, s]));
  const firstPage = draft.blocks.find((b) => !aside.has(b.kind) && b.page !== null)?.page ?? null;
  let seen = 0;
  let titled = false;
  let end = draft.blocks.length;
  for (const block of draft.blocks) {
    if (aside.has(block.kind) || block.text.trim() === '') continue;
    const after = block.page !== null && firstPage !== null && block.page > firstPage;
    if (
      after ||
      contents.has(block.index) ||
      opensLongTable(draft, block) ||
      endsFrontPage(block, starts.get(block.index), seen, () => proseFollows(draft, block))
    ) {
      end = block.index;
      break;
    }
    titled ||= titleWords.test(block.text);
    seen++;
    if (seen > longestFrontPage) {
      end = block.index;
      break;
    }
  }
  return {
    end,
    recognised: titled && seen > 0 && (seen > 1 || titleWords.test(draft.blocks[0]?.text ?? '')),
  };
}

function endsFrontPage(
  block: Block,
  section: Section | undefined,
  seen: number,
  prose: () => boolean,
): boolean {
  const text = block.text.trim();
  const words = text.split(/\s+/).length;
  if (section) return opensReport(section, text, seen, prose);
  if (block.kind === 'cell' || block.kind === 'text-box') return words > 70;
  const numbered = block.number !== null && /^\d/.test(block.number);
  if (numbered && (words >= 8 || /^\d+\.\d/.test(block.number ?? ''))) return true;
  if (/^(?:\(?\d+(?:\.\d+)*[.)]?)\s+\p{Lu}/u.test(text) && words >= 12) return true;
  if (words > 45) return true;
  if (words < 12 || !/[.!?]["”’']?$/.test(text)) return false;
  if (
    /^(?:this|the) (?:report|review|overview|domestic (?:homicide|abuse))\b/i.test(text) &&
    !marking.test(text)
  )
    return true;
  const sentences = sentencesOf(text).length;
  if (sentences > 1 && words >= 25) return true;
  return words >= 14 && told.test(text) && !formal.test(text) && (sentences > 1 || words >= 18);
}

const told = /\b(?:was|were|is|had|has|have|died|found|killed)\b/i;
/** What a cover says of itself in a sentence: who may read it. */
const marking =
  /\b(?:confidential|must not|restricted|embargo|copyright|not for|until published|remains? the property)\b/i;

/** Sentences that covers do carry: the statute, condolences, the marking, who holds the copyright. */
const formal =
  /\b(?:condolence|sympath|confidential|must not be|not for|restricted|embargo|copyright|commissioned|under section|statutory guidance|published|pseudonym|real name|died|death)\b/i;

/** A chronology or an action plan is never a part of the cover. */
function opensLongTable(draft: Draft, block: Block): boolean {
  const table = block.cell ? draft.tables[block.cell.table] : undefined;
  if (table?.block !== block.index) return false;
  const kind = tableKind(draft, table);
  return kind === 'chronology' || kind === 'action-plan';
}

/** True where the next block of running text is a paragraph of prose or bears a number. */
function proseFollows(draft: Draft, block: Block): boolean {
  const next = [...blocksAfter(draft, block.index, 7)].find(
    (b) => !aside.has(b.kind) && b.text.trim() !== '',
  );
  if (!next || next.kind === 'cell') return false;
  return (
    next.kind === 'heading' ||
    next.number !== null ||
    (next.text.length > 20 && /[.:]["”’']?\s*$/.test(next.text) && /\s(?:\p{Ll}+)\s/u.test(next.text))
  );
}

/** A heading closes the cover unless it is one of the cover's own titles. */
function opensReport(section: Section, text: string, seen: number, prose: () => boolean): boolean {
  const title = titleWords.test(text) || seen === 0;
  switch (section.role) {
    case null:
      return seen >= 2 && !title && /^(?:\d|part\b|section\b|chapter\b)/i.test(text);
    case 'executive-summary':
      // The summary's own cover bears its name; over a paragraph it is the heading of the summary.
      return seen >= 2 && prose();
    case 'author':
      return false;
    case 'parallel-reviews':
    case 'background':
      // "The death of Ines" is a line of a cover too.
      return prose() && !/:/.test(text);
    case 'dissemination':
      return (
        seen >= 3 && !/\b(?:for publication|publication version|not for|until publication)\b/i.test(text)
      );
    case 'introduction':
      return !/^overview report\b/i.test(text) && (seen > 0 || !titleWords.test(text));
    case 'overview':
    case 'panel':
      return seen >= 2 && !title;
    default:
      return seen > 0 || section.role !== 'appendix';
  }
}
