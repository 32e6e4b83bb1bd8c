import { type Anchor, type Block, blockBefore, blocksAfter, type Draft, derived } from '@dhrlint/draft';
import { type Sentence, sentencesOf } from '../sentences.js';
import { type Attribution, attributionOf } from './attribution.js';
import { criticisedBy, criticisedFromAbove, deniedBy } from './criticism.js';
import { leadInOf, quotedUntil } from './quotation-blocks.js';
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

/** What stands round a block and may say whose its words are. All may be empty. */
export interface Surroundings {
  /** The paragraph, row's next cell or footnote that may criticise the last sentence of this one. */
  readonly following: string;
  /** The last sentence of the paragraph before. */
  readonly preceding: string;
}

const nothingAround: Surroundings = { following: '', preceding: '' };

export function readText(text: string): ReadText {
  return { text, sentences: sentencesOf(text), quotations: quotationsIn(text) };
}

/** Whose words a stretch of one block is. */
export function voiceIn(read: ReadText, stretch: Stretch, around: Surroundings = nothingAround): Voice {
  const { text, sentences, quotations } = read;
  const at = sentences.findIndex((s) => s.start <= stretch.start && stretch.start < s.end);
  const sentence = sentences[at] ?? { start: 0, end: text.length };
  const next = sentences[at + 1];
  const previous = sentences[at - 1];
  const clause = Math.max(sentence.start, Math.min(stretch.clause ?? stretch.start, stretch.start));
  const before = text.slice(sentence.start, clause);
  const words = text.slice(stretch.start, stretch.end);
  const after = text.slice(stretch.end, sentence.end);
  const nextText = next ? text.slice(next.start, next.end) : firstSentence(around.following);
  const previousText = previous ? text.slice(previous.start, previous.end) : around.preceding;
  const attribution = attributionOf(before, after);
  const of = (mode: VoiceMode): Voice => ({ mode, attribution });

  if (isQuoted(quotations, stretch.start, stretch.end)) return of('quoted');
  if (deniedBy(before)) return of('negated');
  const said = text.slice(sentence.start, sentence.end);
  if (
    criticisedBy(before, after, !attribution && isOfOtherWords(nextText, said, previousText) ? '' : nextText)
  )
    return of('criticised');
  if (criticisedFromAbove(previousText, text.slice(sentence.start, stretch.start))) return of('criticised');
  if (isAsked(before, said)) return of('question');
  if (isSupposed(before, words)) return of('hypothetical');
  if (isTitle(words, after)) return of('title');
  return of(attribution ? 'attributed' : 'own');
}

/**
 * {@link voiceIn} for an anchor of a draft: layout, lead-ins of lists, quotations that run over paragraphs, and
 * what the next paragraph, the next cell or a footnote says of the words are taken into account. `clause` is where
 * the clause of the words begins in the block.
 */
export function voiceAt(draft: Draft, anchor: Anchor, clause?: number): Voice {
  const block = draft.blocks[anchor.block];
  if (!block) return { mode: 'own', attribution: null };
  if (block.quotation || anchor.start < quotedUntil(draft, block))
    return { mode: 'quoted', attribution: null };
  const stretch = { start: anchor.start, end: anchor.end, ...(clause === undefined ? {} : { clause }) };
  const leadIn = leadInOf(draft, block);
  if (leadIn === 'quotes') return { mode: 'quoted', attribution: null };
  if (leadIn === 'criticises') return { mode: 'criticised', attribution: null };
  const read = readBlock(block);
  const noted = notesOn(draft, anchor, read).some((text) => criticisedBy('', '', firstSentence(text)));
  if (noted) return { mode: 'criticised', attribution: null };
  return voiceIn(read, stretch, {
    following: followingText(draft, block),
    preceding: lastSentence(precedingParagraph(draft, block)?.text ?? ''),
  });
}

/** {@link readText} of a block, kept: several rules ask about the same paragraph. */
export const readBlock = derived((block: Block): ReadText => readText(block.text));

/** The text of the next paragraph, list item or cell; notes and comments stand where their marks stand. */
function followingText(draft: Draft, block: Block): string {
  for (const next of blocksAfter(draft, block.index, 4)) {
    if (next.kind === 'heading') return '';
    if (next.kind === 'paragraph' || next.kind === 'list-item' || next.kind === 'cell') return next.text;
  }
  return '';
}

function precedingParagraph(draft: Draft, block: Block): Block | null {
  const earlier = blockBefore(draft, block.index);
  return earlier?.kind === 'paragraph' && earlier.section.at(-1) === block.section.at(-1) ? earlier : null;
}

/** The footnotes that hang on the sentence at an anchor. */
function notesOn(draft: Draft, anchor: Anchor, read: ReadText): readonly string[] {
  const sentence = read.sentences.find((s) => s.start <= anchor.start && anchor.start < s.end);
  return (hostedNotes(draft).get(anchor.block) ?? [])
    .filter(
      ({ host }) => host !== null && host.offset >= anchor.start && host.offset <= (sentence?.end ?? 0) + 2,
    )
    .map(({ text }) => text);
}

const hostedNotes = derived((draft: Draft): ReadonlyMap<number, readonly Block[]> => {
  const notes = new Map<number, Block[]>();
  for (const block of draft.blocks) {
    if ((block.kind !== 'footnote' && block.kind !== 'endnote') || !block.host) continue;
    notes.set(block.host.block, [...(notes.get(block.host.block) ?? []), block]);
  }
  return notes;
});

function firstSentence(text: string): string {
  const first = text === '' ? undefined : sentencesOf(text.slice(0, 600))[0];
  return first ? text.slice(first.start, first.end) : '';
}

function lastSentence(text: string): string {
  const last = text === '' ? undefined : sentencesOf(text.slice(-600)).at(-1);
  return last ? text.slice(-600).slice(last.start, last.end) : '';
}

/**
 * Whether what the next sentence says is said of something else than these words of the report's own: of other words,
 * which it quotes, or by a court of what was put to it.
 */
function isOfOtherWords(next: string, said: string, previous: string): boolean {
  const byCourt = /^the (?:judge|jury|court)\b/i.test(next.trim());
  // "No agency asked what a bad day was like": asked of other things than why she said so.
  const unasked = /^(?:no|none|neither)\b[^.]{0,40}\basked (?:what|how|who|where|when|for|after)\b/i.test(
    next.trim(),
  );
  return (
    quotesOtherWords(next, said) ||
    unasked ||
    (byCourt && !/\b(?:defence|claim\w*|plea\w*|argued)\b/i.test(previous))
  );
}

/** Whether a sentence quotes words that another does not hold: what it says of words, it says of those. */
function quotesOtherWords(next: string, said: string): boolean {
  const quoted = /[“"]([^”"]{3,90})[”"]/.exec(next)?.[1];
  if (quoted === undefined) return false;
  const held = said.toLowerCase();
  return (quoted.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => !held.includes(word));
}

/** "whether she refused", "asked why she had not left", and plain questions. */
function isAsked(before: string, sentence: string): boolean {
  if (
    /\b(?:ask(?:ed|ing)?|considered|wondered|enquired|explored|examined)\b[^.;]*\b(?:what|which|how|where|when|whom?|whose)$/i.test(
      before.trimEnd(),
    )
  )
    return true;
  if (/\?["'”’)]*$/.test(sentence)) return true;
  if (
    /\b(?:not|un)(?: (?:at all|entirely|wholly|quite))? ?(?:clear|known|understood|apparent|explained)\b[^.;]{0,20}why\s*$|\b(?:hard|difficult|impossible|at a loss) to (?:see|understand|know|explain) why\s*$|\b(?:surprising|puzzling|regrettable|strange) (?:that|why)\s*$/i.test(
      before,
    )
  )
    return false;
  // "It is easy to see how he came to it": told, and not asked.
  if (
    /\b(?:easy|possible|(?:not|hardly) (?:hard|difficult|impossible)|one can (?:well |easily |readily )?|able) (?:enough )?(?:to )?(?:see|understand|imagine|appreciate) (?:how|why)\s*$/i.test(
      before,
    )
  )
    return false;
  // "What is striking is how readily she forgave him": no question is asked.
  if (
    /\b(?:shows?|shown|showed|demonstrates?d?|illustrates?d?|underlines?d?|teaches|taught|brings? home|striking|surpris\w+|notable|noteworthy|remarkable|concerning|evident|clear|apparent|plain|struck by|note|noted|regrettable|of concern) (?:is |was )?(?:how|in what way)\b[^,;]*$/i.test(
      before,
    )
  )
    return false;
  // "What stands out is how often she forgave him", "a fair question is why she never rang": reproaches, too.
  if (reproachfully.test(before)) return false;
  // "One wonders that she bore it": a reproach, and no question.
  if (
    /\bone (?:can only |can but |may |might )?(?:wonders?|marvels?) (?:that|why|how|what)\s*$/i.test(before)
  )
    return false;
  // "Why she did not leave is hard to understand": the question is turned into a reproach.
  if (
    /^why\b/i.test(before) &&
    /\b(?:is|was|remains|remained) (?:a (?:question|mystery|puzzle)|unclear|not (?:clear|known|understood)|(?:hard|difficult|impossible) to|unexplained|puzzling)\b/i.test(
      sentence,
    )
  )
    return false;
  return /\b(?:whether(?: or not)?|why|how|in what way|(?:the )?reasons? (?:why|that|for)|what (?:led|made|caused|stopped|prevented)),?(?:\s+\S+){0,2}\s*$/i.test(
    before,
  );
}

/** What opens a question that is no question: "what stands out is how", "one struggles to see why", "it is fair to ask why". */
const reproachfully =
  /(?:\b(?:stands?|stood|leaps?|jumps?) out(?: [a-z]+){0,3} (?:is|was)|\b(?:strikes|struck|puzzles|puzzled|surprises|surprised|baffles|baffled)(?: (?:one|us|the [a-z]+))?(?: [a-z]+)? (?:is|was)|\b(?:struggles?|struggled|hard put|hard pressed|finds? it (?:hard|difficult|impossible)|at a loss) to (?:see|understand|know|explain|fathom|grasp|comprehend|imagine|credit|accept)|\b(?:hard|difficult|impossible) to (?:see|understand|explain|fathom|comprehend|imagine|credit|accept)|\bthe questions? (?:remains?|arises?|must be asked|has to be asked|cannot be avoided|is)|(?<!\b(?:not|hardly|never|scarcely|no|neither)(?: an?| a very)? )\b(?:legitimate|fair|proper|reasonable|obvious|inescapable|unavoidable|troubling|awkward|difficult|hard|real|serious|uncomfortable|natural) questions? (?:as to|about|of|is|remains?|must be|arises?(?: as to)?)|(?<!\b(?:not|hardly|never|scarcely|neither) )\b(?:legitimate|fair|proper|reasonable|right|natural|inevitable|necessary) to ask|\bone (?:has to|must|is bound to|is obliged to|is entitled to|cannot (?:but|help but)) (?:ask|wonder)) (?:how|why)(?: \S+){0,2}\s*$/i;

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
