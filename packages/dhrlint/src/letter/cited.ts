import type { CitedPlace, ReadBlock } from '@dhrlint/engine';
import type { Citation } from '@dhrlint/facts';
import { stems } from './words.js';

/** Blocks that are no place of the report's own, or only point to one. */
const notPlaces = new Set([
  'contents-entry',
  'property',
  'comment',
  'revision',
  'hidden',
  'header',
  'footer',
]);

/** What stands in a draft at the places that a letter cites. */
export class CitedPlaces {
  readonly #blocks: readonly ReadBlock[];
  readonly #pages: number | null;
  readonly #byNumber = new Map<string, number>();

  constructor(blocks: readonly ReadBlock[], pages: number | null) {
    this.#pages = pages;
    this.#blocks = blocks.filter(
      ({ kind, zone }) => !notPlaces.has(kind) && zone !== 'letter' && zone !== 'contents',
    );
    for (const [at, { number, kind, zone }] of this.#blocks.entries()) {
      const key = number === null ? '' : bare(number);
      if (key === '' || kind === 'footnote' || kind === 'endnote' || kind === 'cell') continue;
      const before = this.#blocks[this.#byNumber.get(key) ?? -1];
      // The summary may number its paragraphs like the report; the letter means the report.
      if (!before || (before.zone === 'executive-summary' && zone !== 'executive-summary'))
        this.#byNumber.set(key, at);
    }
  }

  find({ kind, number }: Citation): CitedPlace {
    const at = this.#indexOf(kind, number);
    const nothing = { kind, number, now: null, text: null, page: null };
    if (kind === 'page') return { ...nothing, state: this.#pageState(number) };
    if (at === null) return { ...nothing, state: 'unknown' };
    const block = this.#blocks[at];
    if (!block) return { ...nothing, state: 'gone' };
    return { ...nothing, state: 'there', text: this.#textFrom(at), page: block.page };
  }

  /**
   * The same for a citation of an earlier draft: the paragraph is looked for by its words there, since numbers move when
   * paragraphs are put in or taken out.
   */
  findAgain(citation: Citation, earlier: CitedPlaces): CitedPlace {
    const before = earlier.#indexOf(citation.kind, citation.number);
    const words = before === null ? '' : (earlier.#blocks[before]?.text ?? '');
    const at = words === '' ? -1 : mostAlike(words, this.#blocks);
    const block = this.#blocks[at];
    if (!block?.number) return this.find(citation);
    const { kind, number } = citation;
    return {
      kind,
      number,
      state: 'there',
      now: bare(block.number),
      text: this.#textFrom(at),
      page: block.page,
    };
  }

  /** -1 where the draft numbers such places and has none of this number, null where it numbers none. */
  #indexOf(kind: Citation['kind'], number: string): number | null {
    switch (kind) {
      case 'paragraph':
      case 'section': {
        const found = this.#byNumber.get(bare(number));
        if (found !== undefined) return found;
        if (kind === 'section') {
          const titled = this.#titled(
            new RegExp(`^(?:section|part|chapter)\\s+${literally(number)}\\b`, 'i'),
          );
          if (titled >= 0) return titled;
        }
        return this.#byNumber.size > 0 ? -1 : null;
      }
      case 'footnote': {
        const notes = this.#blocks.some((block) => block.kind === 'footnote' || block.kind === 'endnote');
        const found = this.#blocks.findIndex(
          (block) =>
            (block.kind === 'footnote' || block.kind === 'endnote') && bare(block.number ?? '') === number,
        );
        const numbered = this.#blocks.some((block) => block.kind === 'footnote' && block.number !== null);
        return found >= 0 ? found : notes && numbered ? -1 : null;
      }
      case 'page':
        return null;
      default: {
        const word = titles[kind];
        const found = this.#titled(new RegExp(`^(?:${word})\\s+${literally(number)}(?![\\w.]*\\w)`, 'i'));
        if (found >= 0) return found;
        return this.#titled(new RegExp(`^(?:${word})\\s+(?:\\d|[A-Z]\\b)`, 'i')) >= 0 ? -1 : null;
      }
    }
  }

  #titled(title: RegExp): number {
    return this.#blocks.findIndex(({ text, number }) => title.test(text) || title.test(number ?? ''));
  }

  #pageState(number: string): CitedPlace['state'] {
    if (this.#pages === null) return 'unknown';
    return Number(number) <= this.#pages ? 'there' : 'gone';
  }

  /** The paragraph; with a heading the first paragraph under it, with a line that ends in a colon its list. */
  #textFrom(at: number): string {
    const block = this.#blocks[at];
    if (!block) return '';
    const texts = [block.text];
    if (block.kind === 'heading') {
      const next = this.#blocks[at + 1];
      if (next && next.kind !== 'heading' && next.kind !== 'cell') texts.push(next.text);
    } else if (/:\s*$/.test(block.text)) {
      for (let next = at + 1; this.#blocks[next]?.kind === 'list-item'; next++)
        texts.push(this.#blocks[next]?.text ?? '');
    }
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join(' / ');
  }
}

const titles: Readonly<Record<'appendix' | 'table' | 'figure' | 'recommendation', string>> = {
  appendix: 'appendix|annexe?',
  table: 'table',
  figure: 'figure|fig\\.?',
  recommendation: 'recommendation|rec\\.?|R',
};

/** How much of its words a paragraph has to keep to be known again. */
const keptWords = 0.5;

/** The block that shares most of its words with a text, and most of the text's; -1 where none is like it. */
function mostAlike(text: string, blocks: readonly ReadBlock[]): number {
  const wanted = new Set(stems(text));
  let best = -1;
  let most = keptWords;
  for (const [at, block] of blocks.entries()) {
    if (block.number === null) continue;
    const words = new Set(stems(block.text));
    const shared = [...words].filter((word) => wanted.has(word)).length;
    const like = (2 * shared) / (words.size + wanted.size);
    if (like <= most) continue;
    most = like;
    best = at;
  }
  return best;
}

/** A number without the stops and brackets around it. */
function bare(number: string): string {
  return number.replace(/^[([]+|[)\].:]+$/g, '').toLowerCase();
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
