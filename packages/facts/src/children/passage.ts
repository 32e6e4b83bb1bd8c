import type { Anchor, Block } from '@dhrlint/draft';
import { type PartyMeant, partyBefore, sentencesBefore } from '../people/who-is-meant.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';

/** A paragraph in which relatives are counted, and whom its words speak of. Offsets are UTF-16 code units of it. */
export class Passage {
  readonly text: string;
  readonly index: number;
  readonly company: Company;
  readonly sentences: readonly Sentence[];
  readonly #quotations: ReturnType<typeof quotationsIn>;

  constructor({ text, index }: Block, company: Company) {
    this.text = text;
    this.index = index;
    this.company = company;
    this.sentences = sentencesOf(text);
    this.#quotations = quotationsIn(text);
  }

  /** The sentences that lead up to an offset, the nearest last and cut at it. */
  lead(offset: number): readonly string[] {
    return sentencesBefore(this.text, this.sentences, offset);
  }

  /** The start of the sentence that holds an offset. */
  sentenceStart(offset: number): number {
    return this.sentences.find(({ start, end }) => start <= offset && offset <= end)?.start ?? 0;
  }

  /** Who is spoken of just before an offset. */
  party(offset: number, at: 'nearest' | 'first' = 'nearest'): PartyMeant | null {
    return partyBefore(this.lead(offset), this.company, at);
  }

  isQuoted(start: number, end: number): boolean {
    return isQuoted(this.#quotations, start, end);
  }

  anchor(start: number, end: number): Anchor {
    return { block: this.index, start, end };
  }
}
