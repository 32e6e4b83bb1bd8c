import type { Anchor, Draft } from '@dhrlint/draft';
import { type Sentence, sentencesOf } from '../sentences.js';
import { type Attribution, attributionOf } from './attribution.js';
import { criticisedBy, deniedBy } from './criticism.js';
import { isQuoted, type Quotation, quotationsIn } from './quotations.js';

/**
 * Whose words the words at a place are.
 *
 * `own` the report's; `attributed` told as what somebody said, thought or wrote, without quotation marks (see
 * {@link Voice.attribution}); `quoted` in quotation marks or set off as a quotation; `criticised` named in order
 * to reject them; `negated` denied; `question` asked, not said; `hypothetical` what might be or ought not to be;
 * `title` the name of a document, policy or code.
 */
export type VoiceMode =
  | 'own'
  | 'attributed'
  | 'quoted'
  | 'criticised'
  | 'negated'
  | 'question'
  | 'hypothetical'
  | 'title';

export interface Voice {
  readonly mode: VoiceMode;
  /** Who said it, where somebody did; kept also where another mode holds. */
  readonly attribution: Attribution | null;
}

/** Words in a text: `clause` is where their clause begins (its subject); offsets are UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly clause?: number;
}

/** A block's text, split once for all the stretches that are asked about. */
export interface ReadText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

export function readText(text: string): ReadText {
  return { text, sentences: sentencesOf(text), quotations: quotationsIn(text) };
}

/**
 * Whose words a stretch of one block is. `following` is the text of the next paragraph, which may criticise the
 * last sentence of this one.
 */
export function voiceIn(read: ReadText, stretch: Stretch, following = ''): Voice {
  const { text, sentences, quotations } = read;
  const at = sentences.findIndex((s) => s.start <= stretch.start && stretch.start < s.end);
  const sentence = sentences[at] ?? { start: 0, end: text.length };
  const next = sentences[at + 1];
  const clause = Math.max(sentence.start, Math.min(stretch.clause ?? stretch.start, stretch.start));
  const before = text.slice(sentence.start, clause);
  const after = text.slice(stretch.end, sentence.end);
  const nextText = next ? text.slice(next.start, next.end) : firstSentence(following);
  const attribution = attributionOf(before, after);
  const of = (mode: VoiceMode): Voice => ({ mode, attribution });

  if (isQuoted(quotations, stretch.start, stretch.end)) return of('quoted');
  if (deniedBy(before)) return of('negated');
  if (criticisedBy(before, after, nextText)) return of('criticised');
  if (isAsked(before, text.slice(sentence.start, sentence.end))) return of('question');
  if (isSupposed(before, text.slice(stretch.start, stretch.end))) return of('hypothetical');
  if (isTitle(text.slice(stretch.start, stretch.end), after)) return of('title');
  return of(attribution ? 'attributed' : 'own');
}

/** {@link voiceIn} for an anchor of a draft: layout and kind of block are taken into account. */
export function voiceAt(draft: Draft, anchor: Anchor, clause?: number): Voice {
  const block = draft.blocks[anchor.block];
  if (!block) return { mode: 'own', attribution: null };
  if (block.quotation) return { mode: 'quoted', attribution: null };
  const stretch = { start: anchor.start, end: anchor.end, ...(clause === undefined ? {} : { clause }) };
  return voiceIn(readText(block.text), stretch, draft.blocks[anchor.block + 1]?.text ?? '');
}

function firstSentence(text: string): string {
  const first = text === '' ? undefined : sentencesOf(text.slice(0, 600))[0];
  return first ? text.slice(first.start, first.end) : '';
}

/** "whether she refused", "asked why she had not left", and plain questions. */
function isAsked(before: string, sentence: string): boolean {
  if (
    /\b(?:asked|considered|wondered|enquired|explored|examined)\b[^.;]*\b(?:what|which|how)$/i.test(
      before.trimEnd(),
    )
  )
    return true;
  if (/\?["'”’)]*$/.test(sentence)) return true;
  if (
    /\b(?:not|un)(?: (?:at all|entirely|wholly|quite))? ?(?:clear|known|understood|apparent|explained)\b[^.;]{0,20}why\s*$|\b(?:hard|difficult|impossible) to (?:see|understand|know|explain) why\s*$|\b(?:surprising|puzzling|regrettable|strange) (?:that|why)\s*$/i.test(
      before,
    )
  )
    return false;
  return /\b(?:whether(?: or not)?|why|how|in what way|(?:the )?reasons? (?:why|that|for)|what (?:led|made|caused|stopped|prevented))(?:\s+\S+){0,2}\s*$/i.test(
    before,
  );
}

/** "if she fails to attend, staff should …": a case that is supposed, not told. */
function isSupposed(before: string, words: string): boolean {
  if (/\b(?:if|unless|in case|lest|in the event that|should)\s*$/i.test(before)) return true;
  const present =
    /^(?:does|do|don't|fails?|refuses?|declines?|is|are|has|have|cannot|will|may|chooses?|misses)\b/i;
  return /\b(?:when|where|whenever|wherever|once|until|while)\s*$/i.test(before) && present.test(words);
}

function isTitle(words: string, after: string): boolean {
  return (
    /^["'”’)]?\s*(?:policy|policies|protocol|procedures?|pathway|guidance|template|codes?|form|category|box|field|flag|rates?|figures|workbook|toolkit)\b/i.test(
      after,
    ) || /^(?:Did|Was) Not (?:Attend|Brought)/.test(words)
  );
}
