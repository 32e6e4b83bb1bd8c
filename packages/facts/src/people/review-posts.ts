import { type Anchor, type Block, cellText, type Draft, derived } from '@dhrlint/draft';
import { isReportText } from '../report-text.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';

/** A statement of who chaired the review or wrote its report. */
export interface ReviewPost {
  readonly post: 'chair' | 'author';
  /** As the report gives it, title included. */
  readonly name: string;
  readonly anchor: Anchor;
}

const name =
  "(?:(?:Dr|Mrs?|Ms|Miss|Professor|Prof\\.?|Cllr|Sir|Dame)\\s+)?\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){1,2}";
const chaired = new RegExp(`\\bchaired (?:throughout )?by (${name})`, 'gu');
const chairs = new RegExp(`(${name}) chaired the (?:review|panel|Review|Panel)\\b`, 'gu');
const written = new RegExp(
  `\\b(?:report|review|Report|Review)\\b[^.;]{0,40}\\b(?:written|authored|compiled|prepared|drafted) by (${name})`,
  'gu',
);
const lines = new RegExp(
  `(?:^|[.;]\\s+)(?:(?:Independent|Review|DHR|Panel|Report|Overview)\\s+)*(Chair|Author|Chair (?:and|&) (?:Report )?[Aa]uthor)\\s*[:–—-]\\s*(${name})`,
  'gu',
);
const postCell =
  /^(?:(?:independent|review|dhr|panel|report|overview)\s+)*(chair(?:\s+(?:and|&)\s+(?:report\s+)?author)?|author)\b[^.]{0,20}$/i;
const nameCell = new RegExp(`^${name}$`, 'u');

/** Who is said to have chaired the review and written its report: on the cover, in the table of members, in prose. */
export function reviewPostsOf(
  draft: Draft,
  { zones, words }: { readonly zones: readonly Zone[]; readonly words: WordIndex },
): readonly ReviewPost[] {
  return words
    .blocksWith('chair', 'chaired', 'author', 'written', 'authored', 'compiled', 'prepared', 'drafted')
    .flatMap((index): readonly ReviewPost[] => {
      const block = draft.blocks[index];
      const zone = zones[index];
      if (!block || !isReportText(block, zone) || zone === 'glossary' || zone === 'action-plan') return [];
      return block.cell ? postInRow(draft, block) : postsIn(block);
    });
}

const postsIn = derived(({ text, index }: Block): readonly ReviewPost[] => {
  const found: ReviewPost[] = [];
  const add = (post: ReviewPost['post'], match: RegExpExecArray, who: string) => {
    found.push({
      post,
      name: who,
      anchor: { block: index, start: match.index, end: match.index + match[0].length },
    });
  };
  for (const match of text.matchAll(chaired)) add('chair', match, match[1] ?? '');
  for (const match of text.matchAll(chairs)) add('chair', match, match[1] ?? '');
  for (const match of text.matchAll(written)) add('author', match, match[1] ?? '');
  for (const match of text.matchAll(lines)) {
    if (/chair/i.test(match[1] ?? '')) add('chair', match, match[2] ?? '');
    if (/author/i.test(match[1] ?? '')) add('author', match, match[2] ?? '');
  }
  return found;
});

/** "Ada Pell | Author | -": a row that holds one name and a post. */
function postInRow(draft: Draft, block: Block): readonly ReviewPost[] {
  const post = postCell.exec(block.text.trim())?.[1]?.toLowerCase();
  const table = block.cell ? draft.tables[block.cell.table] : undefined;
  const cells = table?.rows.find(({ cells }) => cells[0]?.row === block.cell?.row)?.cells ?? [];
  const texts = cells.map((cell) => cellText(draft, cell).trim());
  const named = texts.filter((text) => nameCell.test(text) && !postCell.test(text));
  const [who] = named;
  if (post === undefined || who === undefined) return [];
  const anchor = { block: block.index, start: 0, end: block.text.length };
  return [
    ...(post.startsWith('chair') ? [{ post: 'chair' as const, name: who, anchor }] : []),
    ...(post.endsWith('author') ? [{ post: 'author' as const, name: who, anchor }] : []),
  ];
}
