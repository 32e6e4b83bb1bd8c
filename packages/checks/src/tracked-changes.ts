import { type Anchor, type Block, blocksBetween, type Draft, derived } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** One tracked change, with where it stands in the words of the block that it belongs to. */
interface Change {
  readonly kind: 'inserted' | 'deleted' | 'moved' | 'reformatted';
  readonly author: string | null;
  readonly anchor: Anchor;
  readonly words: string;
  /** The block that it stands in, and its place there; a deletion takes up no room. */
  readonly host: Block;
  readonly start: number;
  readonly end: number;
}

/** How much of the words a message repeats. */
const longestQuote = 80;

/**
 * Finds tracked changes that nobody has accepted or rejected: insertions, deletions, moves and changes of format. A
 * move is one change, said at the place that the words were moved to. Changes of one author that touch are one, so that a
 * deletion with the insertion beside it, or several paragraphs put in together, are said once.
 */
export const trackedChanges = defineCheck<Facts, Record<string, never>, never>({
  name: 'tracked-changes',
  summary: 'Tracked changes that were neither accepted nor rejected.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    deleted: ['by', 'words'],
    inserted: ['by', 'words'],
    replaced: ['by', 'words', 'instead'],
    moved: ['by', 'words'],
    reformatted: ['by', 'words'],
    other: ['by', 'what'],
  },
  judge: ({ draft, facts }) => {
    const runs: Change[][] = [];
    for (const change of withoutOrigins(changesIn(draft, facts))) {
      const run = runs.at(-1);
      const last = run?.at(-1);
      if (run && last && runsOn(last, change, draft)) run.push(change);
      else runs.push([change]);
    }
    return { outcome: 'assessed', reports: [...runs.flatMap(reportOf), ...changesWithoutWords(draft)] };
  },
});

/** Changes of what is no text: a picture, the layout of a section. They have no place that could be shown. */
function changesWithoutWords(draft: Draft): readonly Report[] {
  return draft.blocks
    .filter(({ property }) => property === 'tracked-change')
    .map(({ author, text }) => ({
      message: 'other',
      values: { by: author ?? 'Somebody', what: text },
      anchor: null,
    }));
}

/** Without the deletions that are the other end of a move. */
function withoutOrigins(changes: readonly Change[]): readonly Change[] {
  const moved = new Set(changes.filter(({ kind }) => kind === 'moved').map(identityOf));
  return moved.size === 0
    ? changes
    : changes.filter((change) => change.kind !== 'deleted' || !moved.has(identityOf(change)));
}

function identityOf({ author, words }: Change): string {
  return `${author ?? ''}\n${words.replace(/\s+/g, ' ').trim()}`;
}

/** All changes in the order in which a reader meets them. */
function changesIn(draft: Draft, facts: Facts): readonly Change[] {
  const deletions = new Map<number, Change[]>();
  for (const block of draft.blocks) {
    if (block.kind !== 'revision' || facts.zones[block.index] === 'letter') continue;
    const host = (block.host && draft.blocks[block.host.block]) ?? block;
    const at = block.host?.offset ?? 0;
    const of = deletions.get(host.index) ?? [];
    deletions.set(host.index, of);
    of.push({
      kind: 'deleted',
      author: block.author,
      anchor: { block: block.index, start: 0, end: block.text.length },
      words: block.text,
      host,
      start: at,
      end: at,
    });
  }
  return draft.blocks.flatMap((block) =>
    [...(deletions.get(block.index) ?? []), ...insertionsIn(block)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  );
}

function insertionsIn(block: Block): readonly Change[] {
  return trackedMarks(block).map(({ kind, author, start, end }) => {
    const anchor = { block: block.index, start, end };
    return { kind, author, anchor, words: block.text.slice(start, end), host: block, start, end };
  });
}

type TrackedMark = Pick<Change, 'kind' | 'author' | 'start' | 'end'>;

const trackedMarks = derived(({ marks }: Block) =>
  marks.flatMap(({ kind, author, start, end }): readonly TrackedMark[] =>
    (kind === 'inserted' || kind === 'moved' || kind === 'reformatted') && end > start
      ? [{ kind, author, start, end }]
      : [],
  ),
);

/** True where two changes of one author touch: nothing but space between them, or the end of a paragraph. */
function runsOn(last: Change, next: Change, draft: Draft): boolean {
  if (last.author !== next.author || !oneChange(last.kind, next.kind)) return false;
  if (last.host === next.host) return last.host.text.slice(last.end, next.start).trim() === '';
  const sameKind = last.kind === next.kind && last.kind !== 'deleted' && !last.host.cell && !next.host.cell;
  const toTheEnd = last.host.text.slice(last.end).trim() === '';
  const fromTheStart = next.host.text.slice(0, next.start).trim() === '';
  return sameKind && toTheEnd && fromTheStart && follows(last.host, next.host, draft);
}

/** A deletion and an insertion side by side are one; a move or a change of format is one with its like only. */
function oneChange(a: Change['kind'], b: Change['kind']): boolean {
  return a === b || ((a === 'inserted' || a === 'deleted') && (b === 'inserted' || b === 'deleted'));
}

/** True where no other running text stands between two blocks. */
function follows(first: Block, second: Block, draft: Draft): boolean {
  return [...blocksBetween(draft, first.index + 1, second.index)].every(
    ({ kind }) => kind === 'revision' || kind === 'comment' || kind === 'hidden',
  );
}

function reportOf(run: readonly Change[]): readonly Report[] {
  const deleted = run.filter(({ kind }) => kind === 'deleted');
  const inserted = run.filter(({ kind }) => kind !== 'deleted');
  const [first, ...others] = [...deleted, ...inserted];
  if (!first) return [];
  const author = first.author === null ? 'Somebody' : first.author;
  const words = quoted(deleted.length > 0 ? deleted : inserted);
  const message = deleted.length === 0 ? first.kind : inserted.length === 0 ? 'deleted' : 'replaced';
  return [
    {
      message,
      values: { by: author, words, ...(message === 'replaced' ? { instead: quoted(inserted) } : {}) },
      anchor: first.anchor,
      related: others.map(({ anchor }) => anchor),
    },
  ];
}

function quoted(changes: readonly Change[]): string {
  const words = changes
    .map((change) => change.words)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote).replace(/\s+\S*$/, '')} …`;
}
