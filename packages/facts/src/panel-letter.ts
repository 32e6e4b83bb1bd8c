import type { Draft } from '@dhrlint/draft';
import { letterBlocks } from './letter.js';
import { type LetterLine, letterLines } from './panel-letter/lines.js';
import { type LetterStep, sentenceTexts, stepsOf } from './panel-letter/steps.js';
import { announcedBy, asks, goesBack, kindOf, type SentenceKind } from './panel-letter/wording.js';
import { sectionsOf } from './sections.js';

export { type Citation, citationsIn } from './panel-letter/citations.js';
export type { LetterStep } from './panel-letter/steps.js';

/** One bullet, numbered point or paragraph of a letter that asks for something; it can hold several points. */
export interface LetterItem {
  /** As printed in the letter, or counted from 1 where its points carry no numbers. */
  readonly number: string;
  /** The heading or the line that it stands under, where that names a subject ("Action plan"). */
  readonly topic: string | null;
  readonly steps: readonly LetterStep[];
}

/** A letter of the Home Office's Quality Assurance Panel, read. Texts are on one line each. */
export interface PanelLetter {
  /** As printed. */
  readonly date: string | null;
  /** The name in brackets that the letter gives the report, and the partnership that sent it. */
  readonly report: string | null;
  readonly partnership: string | null;
  /** What the Home Office decided: whether the report may be published, and when. */
  readonly decision: string | null;
  readonly items: readonly LetterItem[];
  /** By paragraph or bullet. */
  readonly praise: readonly string[];
  /** The standard paragraphs at the end: copies, links, formats, thanks. */
  readonly closing: readonly string[];
}

type Phase = 'head' | 'body' | 'points' | 'praise' | 'closing' | 'signed';

/** Words above which a file is a report and no letter, or a report that holds its letter. */
const reportLength = 1_500;

/** Reads a letter, which may also stand as an annex in a report; of a report without one nothing is read. */
export function readPanelLetter(draft: Draft): PanelLetter {
  const annexed = letterBlocks(draft, sectionsOf(draft));
  const words = draft.blocks
    .filter(({ index, kind }) => kind !== 'property' && !annexed.has(index))
    .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const isReport = words > reportLength;
  const lines = letterLines(draft, annexed.size > 0 && isReport ? annexed : undefined);
  return new Reading(isReport && !isLetter(lines) ? [] : lines).result();
}

/** A long file is a letter where it thanks for submitting a report, and shows another sign of being one. */
function isLetter(lines: readonly LetterLine[]): boolean {
  const signs = new Set(lines.map(({ text }) => kindOf(text, false)));
  return signs.has('opening') && (signs.has('courtesy') || signs.has('signature') || signs.has('decision'));
}

/** Goes through a letter line by line and knows what part of it each stands in. */
class Reading {
  readonly #lines: readonly LetterLine[];
  readonly #items: { number: string | null; topic: string | null; steps: readonly LetterStep[] }[] = [];
  readonly #praise: string[] = [];
  readonly #closing: string[] = [];
  readonly #decision: string[] = [];
  /** Whether a heading or a sentence says where the points begin; without one they may begin anywhere. */
  readonly #announced: boolean;
  #phase: Phase;
  #topic: string | null = null;
  /** The line that leads into the list that follows, and what it announced. */
  #leadIn: { readonly text: string; readonly depth: number } | null = null;

  constructor(lines: readonly LetterLine[]) {
    this.#lines = lines;
    const kinds = lines.map(({ text }) => kindOf(text, false));
    if (kinds.includes('courtesy')) this.#phase = 'head';
    // Points that somebody copied out of a letter stand there without anything around them.
    else this.#phase = kinds.includes('opening') || kinds.includes('signature') ? 'body' : 'points';
    this.#announced = lines.some(announcesPoints);
    for (const [at, line] of lines.entries()) this.#read(line, lines[at + 1]);
  }

  result(): PanelLetter {
    const printed = this.#items.map(({ number }) => number);
    const usable = !printed.includes(null) && new Set(printed).size === printed.length;
    const before = this.#lines.map(({ text }) => text).join('\n');
    const sent =
      /\breports?\s*\(([^)]{1,60})\)\s*(?:for|from|on behalf of)\s+(?:the )?(.{3,110}?)(?=\s+to the Home Office|[.\n])/i.exec(
        before,
      );
    return {
      date:
        /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*,?\s+\d{4}\b/.exec(
          before.slice(0, before.search(/^dear\b/im)),
        )?.[0] ?? null,
      report: sent?.[1]?.trim() ?? null,
      partnership: sent?.[2]?.trim() ?? null,
      decision: this.#decision.length === 0 ? null : this.#decision.join(' '),
      items: this.#items.map(({ topic, steps, number }, at) => ({
        number: (usable ? number : null) ?? String(at + 1),
        topic,
        steps,
      })),
      praise: this.#praise,
      closing: this.#closing,
    };
  }

  #read(line: LetterLine, next: LetterLine | undefined): void {
    const first = kindOf(line.text, false);
    if (first === 'courtesy' && this.#phase === 'head') {
      this.#phase = 'body';
      return;
    }
    if (this.#phase === 'head') return;
    if (first === 'signature') {
      this.#phase = 'signed';
      return;
    }
    if (line.kind === 'heading' || leadsInto(line, next)) {
      this.#lead(line);
      return;
    }
    if (this.#phase === 'signed') return;
    if (line.kind === 'item') this.#readItem(line);
    else {
      this.#leadIn = null;
      this.#readProse(line);
    }
  }

  #lead(line: LetterLine): void {
    const { depth, kind } = line;
    // What stands in front of the sentence that leads in can be a point of its own.
    const sentences = kind === 'prose' ? sentenceTexts(line.text) : [line.text];
    if (sentences.length > 1) this.#readProse({ ...line, text: sentences.slice(0, -1).join(' ') });
    const text = sentences.at(-1) ?? '';
    const announced = announcedBy(text);
    if (this.#phase === 'signed') {
      if (announced !== 'annex' && announced !== 'points') return;
      this.#phase = 'points';
      this.#topic = text;
      return;
    }
    this.#leadIn = null;
    if (announced === 'annex') this.#phase = 'points';
    else if (announced !== null) this.#phase = announced;
    else if (/:$/.test(text) && asks(text)) this.#phase = 'points';
    if (kind === 'item') {
      this.#leadIn = { text, depth };
      return;
    }
    this.#topic = announced === null || announced === 'annex' || text.length > 40 ? text : null;
    if (announced === null && /:$/.test(text)) this.#leadIn = { text, depth };
  }

  #readItem({ text, number, depth }: LetterLine): void {
    const sentences = sentenceTexts(text);
    if (this.#phase === 'closing' && !sentences.some(asksThePanel)) {
      this.#closing.push(text);
      return;
    }
    const amongPoints = this.#phase !== 'praise';
    const kinds = sentences.map((sentence) => kindOf(sentence, amongPoints));
    const end = kinds.findIndex((kind) => kind === 'closing' || kind === 'signature' || kind === 'decision');
    const own = end < 0 ? sentences : sentences.slice(0, end);
    if (end >= 0) this.#close(sentences.slice(end), kinds.slice(end));
    if (own.length === 0) return;
    const ownKinds = kinds.slice(0, own.length);
    if (!ownKinds.includes('point') && (ownKinds.includes('praise') || !amongPoints)) {
      this.#praise.push(own.join(' '));
      return;
    }
    const from = leadingPraise(own, ownKinds);
    if (from > 0) this.#praise.push(own.slice(0, from).join(' '));
    if (this.#leadIn && this.#leadIn.depth > 0 && depth <= this.#leadIn.depth) this.#leadIn = null;
    const nested = this.#leadIn !== null && this.#leadIn.depth > 0;
    const topic = this.#leadIn?.text ?? this.#topic;
    this.#items.push({
      number: nested && number !== null ? null : number,
      topic,
      steps: stepsOf(own.slice(from), false),
    });
  }

  #readProse({ text }: LetterLine): void {
    const sentences = sentenceTexts(text);
    const kinds = sentences.map((sentence) => kindOf(sentence, this.#phase === 'points' || !this.#announced));
    if (kinds[0] === 'closing' || (this.#phase === 'closing' && !sentences.some(asksThePanel))) {
      this.#phase = 'closing';
      this.#closing.push(text);
      return;
    }
    if (announcesPoints({ text })) {
      this.#phase = 'points';
      if (kinds[0] === 'announcement' && sentences.length === 1) return;
    }
    if (kinds[0] === 'opening') {
      this.#decision.push(...sentences.filter((_, at) => kinds[at] === 'decision'));
      return;
    }
    let last: SentenceKind = this.#phase === 'points' ? 'point' : 'praise';
    const gathered: { kind: SentenceKind; texts: string[] }[] = [];
    for (const [at, sentence] of sentences.entries()) {
      const own = kinds[at] ?? 'plain';
      const kind: SentenceKind =
        own === 'plain' || (own === 'praise' && last === 'point' && goesBack(sentence)) ? last : own;
      if (kind === 'closing' || kind === 'signature') {
        this.#close(sentences.slice(at), kinds.slice(at));
        break;
      }
      if (gathered.at(-1)?.kind === kind) gathered.at(-1)?.texts.push(sentence);
      else gathered.push({ kind, texts: [sentence] });
      if (kind !== 'decision') last = kind;
    }
    for (const { kind, texts } of gathered) {
      if (kind === 'point')
        this.#items.push({ number: null, topic: this.#topic, steps: stepsOf(texts, true) });
      else if (kind === 'decision') this.#decision.push(...texts);
      else if (kind === 'praise') this.#praise.push(texts.join(' '));
    }
  }

  /** What runs on from the last point into the standard paragraphs. */
  #close(sentences: readonly string[], kinds: readonly SentenceKind[]): void {
    if (kinds[0] === 'decision') {
      this.#decision.push(...sentences);
      return;
    }
    this.#phase = kinds.includes('signature') ? 'signed' : 'closing';
    if (kinds[0] !== 'signature') this.#closing.push(sentences.join(' '));
  }
}

/** A line that ends in a colon, with a list under it; a bullet leads only into bullets of its own. */
function leadsInto({ text, kind, depth }: LetterLine, next: LetterLine | undefined): boolean {
  return /:$/.test(text) && next?.kind === 'item' && (kind !== 'item' || next.depth > depth);
}

/** A heading or sentence that says that the points follow. */
function announcesPoints({ text }: Pick<LetterLine, 'text'>): boolean {
  const kind = kindOf(text, false);
  return (
    kind === 'announcement' || announcedBy(text) === 'points' || (kind === 'decision' && /:$/.test(text))
  );
}

/** A point that comes late, among the standard paragraphs, names the panel or what it adds. */
function asksThePanel(sentence: string): boolean {
  return (
    kindOf(sentence, false) === 'point' &&
    /\b(?:the (?:QA )?panel|members)\b.{0,40}\b(?:felt|feels?|would|asked|asks|noted|notes|suggest|recommend|also)/i.test(
      sentence,
    )
  );
}

/** How many sentences at the beginning only praise, and are not what the next one is about. */
function leadingPraise(sentences: readonly string[], kinds: readonly SentenceKind[]): number {
  const from = kinds.findIndex((kind) => kind !== 'praise');
  const next = sentences[from];
  return from > 0 && next !== undefined && !goesBack(next) ? from : 0;
}
