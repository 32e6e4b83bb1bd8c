import { acrossBlocks, type Block, blocksWhere, type Draft, derived } from '@dhrlint/draft';
import type { SectionRole } from './section-roles.js';
import { type Section, sectionPath } from './sections.js';
import { sentencesOf } from './sentences.js';
import type { Zone } from './zones.js';

/** One body paragraph of the report: text of the kind that the panel cites by its number. */
export interface BodyParagraph {
  readonly block: number;
  readonly numbered: boolean;
  /** True where an unnumbered paragraph goes on with the numbered one before it, after a list, table or quotation. */
  readonly continues: boolean;
}

/** A section with body paragraphs of its own, those of its subsections left out. */
export interface NumberedSection {
  /** Indexes into the list of sections of the sections around it, outermost first, itself last; empty before the first heading. */
  readonly path: readonly number[];
  /** What the innermost section with a known purpose is for; null where none is known. */
  readonly role: SectionRole | null;
  readonly paragraphs: readonly BodyParagraph[];
}

/** Stretches whose paragraphs carry no number even in reports that number every paragraph. */
const unnumberedZones = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'front-matter',
  'quotation',
  'references',
  'glossary',
  'action-plan',
  'appendix',
]);

/** Which body paragraphs carry a number, section by section, in the order of the report. */
export function numberedSectionsOf(
  draft: Draft,
  zones: readonly Zone[],
  sections: readonly Section[],
): readonly NumberedSection[] {
  const headings = new Set(sections.map((section) => section.heading));
  const indexes = new Map(sections.map((section, index) => [section, index]));
  const found: (NumberedSection & { paragraphs: BodyParagraph[] })[] = [];
  const byKey = new Map<string, (typeof found)[number]>();
  const kinds = new Map(textKinds(draft).map(({ block, kind }) => [block, kind]));
  const continuing = new Set(blocksContinuing(draft));
  const leading = new Set(blocksLeadingToLists(draft));
  const typed = new Set([...blocksWithTypedNumber(draft), ...oddlyNumbered(draft)]);
  let before: Before = 'start';
  let numberedAbove = false;
  let listOpen = false;
  for (const block of draft.blocks) {
    if (headings.has(block.index) || block.kind === 'heading') {
      before = 'start';
      numberedAbove = false;
      listOpen = false;
      continue;
    }
    const zone = zones[block.index] ?? 'body';
    const kind = kindOf(block, zone, kinds.get(block.index) ?? null);
    if (kind === null) continue;
    if (kind === 'insertion') {
      before = 'insertion';
      continue;
    }
    const around = sectionPath(sections, block.index);
    if (unnumberedZones.has(zone) || around.some((section) => section.appendix || isForeword(section.title)))
      continue;
    const numbered = block.number !== null || typed.has(block.index);
    const path = around.map((section) => indexes.get(section) ?? -1);
    const key = path.join('/');
    let section = byKey.get(key);
    if (!section) {
      section = { path, role: around.findLast((each) => each.role !== null)?.role ?? null, paragraphs: [] };
      byKey.set(key, section);
      found.push(section);
    }
    const continues =
      !numbered && (listOpen || continuing.has(block.index) || (numberedAbove && before === 'insertion'));
    section.paragraphs.push({ block: block.index, numbered, continues });
    if (numbered) {
      numberedAbove = true;
      // After "1.4 The key questions were:" the lines up to the next number are its list, bulleted or not.
      listOpen = leading.has(block.index);
    }
    before = 'paragraph';
  }
  return found;
}

/** "3.4 Minutes of it are kept": a number that stands in the line itself, as one does that is given twice. */
const typedNumber = /^\s*\d{1,2}(?:\.\d{1,3}){1,3}\.?\s+["“‘(]?\p{Lu}/u;

/** "A1 The Panel met", "2-3 The Panel met", "2/3 …", "Paragraph 2.3 The Panel met": a number only where others are like it. */
const oddNumber =
  /^\s*(?:(\p{Lu})\d{1,3}|(\d{1,2}[-/])\d{1,3}|(para(?:graph)?\.?|nr?o?\.?) \d{1,3}(?:\.\d{1,3}){0,2})\s+["“‘(]?\p{Lu}/iu;

const oddNumbers = acrossBlocks(({ index, kind, text }) => {
  const match = kind === 'paragraph' ? oddNumber.exec(text) : null;
  if (!match || /^\s*\p{Ll}\d/u.test(text)) return [];
  // The letter and the digits before the sign differ from part to part; what they look like does not.
  return [{ block: index, form: match[1] ? 'letter' : match[2] ? 'part' : 'word' }];
});

const oddlyNumbered = derived((draft: Draft): readonly number[] => {
  const found = oddNumbers(draft);
  const counts = new Map<string, number>();
  for (const { form } of found) counts.set(form, (counts.get(form) ?? 0) + 1);
  return found.filter(({ form }) => (counts.get(form) ?? 0) >= 4).map(({ block }) => block);
});

const blocksWithTypedNumber = blocksWhere(({ text }) => typedNumber.test(text));
const blocksContinuing = blocksWhere(({ text }) => beginsInMidSentence(text));
const blocksLeadingToLists = blocksWhere(({ text }) => /:$/.test(text.trim()));
const textKinds = acrossBlocks((block) => {
  const kind = kindOfText(block);
  return kind === null ? [] : [{ block: block.index, kind }];
});

/** A foreword carries no numbers, whoever signs it. */
function isForeword(title: string): boolean {
  return /^\W*(?:foreword|preface|tribute|dedication|in memory|in memoriam|rhagair|teyrnged)\b|^\W*(?:(?:(?:an?|some|opening|the) )*(?:words?|notes?|message|letter|line) )?(?:from|by) (?:the |your )?(?:independent |panel[’']s )?(?:chair|author)\W*$|^\W*(?:the )?(?:independent )?(?:chair|author)[’']s (?:opening |personal )?(?:words?|notes?|message|letter|foreword|preface|welcome)\W*$|^\W*(?:to|for) (?:the|whoever|those who) (?:readers?|reads?)\b|^\W*before you (?:read|begin|start)\b/i.test(
    title,
  );
}

type Before = 'start' | 'paragraph' | 'insertion';

/**
 * `paragraph` for running text that ought to have a number, `insertion` for what stands within a paragraph (a list,
 * a table, a quotation, a line that leads in to one), null for what is neither.
 */
function kindOf(block: Block, zone: Zone, kind: TextKind): TextKind {
  if (block.kind === 'cell' || block.kind === 'caption' || block.kind === 'text-box') return 'insertion';
  return kind !== null && zone === 'quotation' ? 'insertion' : kind;
}

type TextKind = 'paragraph' | 'insertion' | null;

function kindOfText(block: Block): TextKind {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return null;
  const text = block.text.trim();
  if (text === '') return null;
  if (block.quotation || isQuoted(text)) return 'insertion';
  if (block.kind === 'list-item')
    return block.number !== null && isRunningText(block) ? 'paragraph' : 'insertion';
  if (block.number !== null) return isRunningText(block) || isLeadIn(text) ? 'paragraph' : null;
  if (/[:;–—-]$|[;,] (?:and|or)$/.test(text) || isLabelled(block) || isTimelineEntry(text))
    return 'insertion';
  return isRunningText(block) ? 'paragraph' : null;
}

/** At least a whole sentence: a short line without a stop is a heading, a caption, a name or an address. */
function isRunningText({ text }: Block): boolean {
  const words = text.trim().split(/\s+/).length;
  return words >= 6 && (/[.!?…]["'”’)\]]*(?:\s*\[?\d{1,3}\]?)?$/.test(text.trim()) || words >= 22);
}

/** A numbered line that ends in a colon introduces a list; of a few words only, it is a heading ("1.1 The family:"). */
function isLeadIn(text: string): boolean {
  return text.length > 60 || (/[:;]$/.test(text) && text.split(/\s+/).length >= 6);
}

/** A paragraph that begins with somebody's words is set off as a quotation, or continues one. */
function isQuoted(text: string): boolean {
  return /^[“"‘][^”"]{12,}/u.test(text);
}

/** Boxes and lines with a label of their own ("Learning point 3:", "Recommendation 2", "Good practice"), and lists of names. */
function isLabelled(block: Block): boolean {
  const text = block.text.trim();
  return (
    /^(?:recommendation|learning(?: point)?|lesson|key (?:finding|learning|issue|point|line)|finding|good practice|panel (?:comment|view)|comment|note|source|question|action|national|local|term|tor|kloe|theme|figure|table|single[- ]agency)\b[^.]{0,40}(?:[:.–—-]|\d)/i.test(
      text,
    ) ||
    /^(?:R|LR|NR|LP|L|Q|KF|KLOE)[ .]?\d{1,2}(?:\.\d{1,2})?[.:)]?\s/.test(text) ||
    ((block.appearance.bold || block.appearance.italic) && sentencesOf(text).length <= 2) ||
    /^(?:Signed|Yours|Dear|Chair|Author)\b[^.]{0,80}$/.test(text)
  );
}

/** "12 March 2019: officers attended" is a row of a timeline, though it is set as a paragraph. */
function isTimelineEntry(text: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?\s+\d{2,4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[a-z]{3,9}\s+(?:19|20)\d\d|(?:19|20)\d\d)\s*(?:[:–—|\t]|-\s)/i.test(
    text,
  );
}

function beginsInMidSentence(text: string): boolean {
  return /^[("'“‘]?\p{Ll}/u.test(text.trim());
}
