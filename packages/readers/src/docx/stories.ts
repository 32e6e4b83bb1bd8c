import type { BlockInput, CommentPlace } from '@dhrlint/draft';
import { CommentRanges } from './comment-ranges.js';
import { type CommentThread, readCommentThreads } from './comments.js';
import { type Bookmarks, type Item, type Line, linesOf, readItems } from './line.js';
import type { ModelNode } from './model.js';
import type { WordPackage } from './package.js';
import { concatenate, type ParagraphText } from './paragraph-text.js';
import type { ReadSources } from './read-sources.js';
import type { Story } from './source.js';

type Host = { readonly block: BlockInput; readonly offset: number } | null;

/** A note as one block, with what hangs in its text. */
export interface Note {
  readonly block: BlockInput;
  readonly text: ParagraphText;
}

/** The stories of the file besides the body: notes, comments, headers and footers. */
export class Stories {
  private readonly items = new Map<Story, Item[]>();
  /** Items by kind and id, for notes and comments. */
  private readonly notes = new Map<string, Item[]>();
  private readonly threads: CommentThread;
  private readonly placed = new Map<string, Host>();
  /** What the comments were made on. */
  readonly ranges = new CommentRanges();

  constructor(
    file: WordPackage,
    private readonly sources: ReadSources,
    model: readonly ModelNode[],
    bookmarks: Bookmarks,
  ) {
    this.threads = readCommentThreads(file);
    for (const [story, nodes] of splitStories(model, sources.stories)) {
      const items = readItems(nodes, bookmarks);
      this.items.set(story, items);
      this.notes.set(`${story.kind} ${story.id}`, items);
    }
  }

  /** Paragraphs and tables of the body. */
  get body(): readonly Item[] {
    for (const [story, items] of this.items) if (story.kind === 'main') return items;
    return [];
  }

  /** A footnote or endnote; null where the file holds none of this id, or an empty one. */
  note(kind: 'footnote' | 'endnote', id: string): Note | null {
    const text = this.textOf(kind, id);
    if (!text || text.text.trim() === '') return null;
    const { marks, spans, appearance } = text;
    return { block: { kind, text: text.text, marks, spans, appearance }, text };
  }

  /** The comment of an id as a block, once: at its first hook. Replies follow it. */
  placeComment(id: string, host: Host): BlockInput[] {
    if (this.placed.has(id)) return [];
    this.placed.set(id, host);
    const block = this.comment(id, host);
    return block ? [block] : [];
  }

  /** Comments without a hook in the report; a reply hangs where the comment that it answers does. */
  unplacedComments(): BlockInput[] {
    const blocks: BlockInput[] = [];
    for (const story of this.sources.stories) {
      if (story.kind !== 'comment' || this.placed.has(story.id)) continue;
      const answered = this.threads.answers.get(story.id);
      blocks.push(
        ...this.placeComment(story.id, (answered === undefined ? null : this.placed.get(answered)) ?? null),
      );
    }
    return blocks;
  }

  /** Headers and footers, once per distinct wording; page numbers are no wording. */
  runningText(): BlockInput[] {
    const seen = new Set<string>();
    const blocks: BlockInput[] = [];
    for (const [story, items] of this.items) {
      if (story.kind !== 'header' && story.kind !== 'footer') continue;
      for (const line of linesOf(items)) {
        const wording = line.text.wording.replace(/\s+/g, ' ').trim();
        if (!/[\p{L}\p{N}]/u.test(wording) || seen.has(`${story.kind} ${wording}`)) continue;
        seen.add(`${story.kind} ${wording}`);
        const { text, marks, spans, appearance } = line.text;
        blocks.push({
          kind: story.kind,
          text,
          marks,
          spans,
          appearance,
          label: line.label,
          numbering: line.numbering,
        });
        for (const { kind, text: words, author, hiding, offset, spans: places } of line.text.hanging) {
          const host = { block: blocks[blocks.length - 1] as BlockInput, offset };
          blocks.push({ kind, text: words, author, hiding, spans: places, host });
        }
      }
    }
    for (const { story, text } of this.sources.watermarks) {
      const kind = story.kind === 'footer' ? 'footer' : 'header';
      if (seen.has(`${kind} ${text}`)) continue;
      seen.add(`${kind} ${text}`);
      blocks.push({ kind, text });
    }
    return blocks;
  }

  private comment(id: string, host: Host): BlockInput | null {
    const text = this.textOf('comment', id);
    if (!text || text.text.trim() === '') return null;
    return {
      kind: 'comment',
      text: text.text,
      spans: text.spans,
      author: this.threads.authors.get(id) ?? null,
      page: host?.block.page ?? null,
      host,
      comment: { covers: this.ranges.of(id), answers: this.answered(id) },
    };
  }

  private answered(id: string): CommentPlace['answers'] {
    const answered = this.threads.answers.get(id);
    const text = answered === undefined ? null : this.textOf('comment', answered);
    if (answered === undefined || !text) return null;
    return { author: this.threads.authors.get(answered) ?? null, text: text.text };
  }

  private textOf(kind: Story['kind'], id: string): ParagraphText | null {
    const items = this.notes.get(`${kind} ${id}`);
    return items ? concatenate(linesOf(items).filter(isWorth).map(withLabel)) : null;
  }
}

function isWorth(line: Line): boolean {
  return line.text.text !== '' || line.text.hanging.length > 0 || line.text.hooks.length > 0;
}

/** A numbered paragraph inside of a note shows its number in front of its words. */
function withLabel(line: Line): ParagraphText {
  if (line.label === null) return line.text;
  const label = { ...line.text, text: line.label, spans: [], marks: [], hanging: [], hooks: [] };
  return concatenate([label, line.text], ' ') ?? line.text;
}

/** The model's nodes by the story that a bookmark begins. */
function splitStories(model: readonly ModelNode[], stories: readonly Story[]): Map<Story, ModelNode[]> {
  const split = new Map<Story, ModelNode[]>();
  let nodes: ModelNode[] = [];
  for (const node of model) {
    const mark = node.type === 'paragraph' ? node.children[0] : undefined;
    const story =
      mark?.type === 'bookmarkStart' && mark.name.startsWith('s')
        ? stories[Number(mark.name.slice(1))]
        : undefined;
    if (story) {
      nodes = [];
      split.set(story, nodes);
    } else nodes.push(node);
  }
  return split;
}
