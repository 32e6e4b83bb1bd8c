import { type Anchor, acrossChosen, type Block, type Draft, derivedIn } from '@dhrlint/draft';
import { type ReferenceKind, referencesIn, referenceWords } from './cross-references/mentions.js';
import { referenceTargets } from './cross-references/targets.js';
import { type Whose, whoseReference } from './cross-references/whose.js';
import type { Section } from './sections.js';
import { sentenceAt, sentencesOf } from './sentences.js';
import { isQuoted, quotationsIn } from './voice/quotations.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

export type { ReferenceKind } from './cross-references/mentions.js';
export type { Whose } from './cross-references/whose.js';

/** A reference from one place to another: "see paragraph 5.1.3", "Appendix B", "Tables 2 and 3". */
export interface CrossReference {
  readonly anchor: Anchor;
  readonly kind: ReferenceKind;
  /** The numbers named, as written. */
  readonly numbers: readonly string[];
  /** Whether the place named is this report's. */
  readonly whose: Whose;
  /** Of this report's own: the numbers that it does not have. */
  readonly missing: readonly string[];
  /** True where the report numbers no places of the kind, so that nothing can be told. */
  readonly untold: boolean;
}

const skipped = new Set<Zone>(['file', 'margin', 'letter', 'cover', 'contents', 'quotation']);
/** Among the works cited only what the review says of itself refers to a place of its own. */
const ofTheReview = /\b(?:[Pp]anel|chair|author|we|this (?:report|review)|the review)\b/;
const notRead = new Set<Block['kind']>(['comment', 'revision', 'hidden', 'property', 'contents-entry']);

interface Given {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
}

const targetsOf = derivedIn((draft: Draft, { zones, sections }: Given) =>
  referenceTargets(draft, zones, sections),
);

/** Every reference to a numbered place, with whose it is and whether the report has it. */
export function crossReferencesOf(draft: Draft, facts: Given): readonly CrossReference[] {
  const mentions = mentionsIn(
    draft,
    facts,
    facts.words.blocksWith(...referenceWords, 'see', 'cf', 'above', 'below'),
  );
  if (mentions.length === 0) return [];
  const targets = targetsOf(draft, facts);
  // "The duty in section 42": a section of the Act that was named before.
  const ofLaws = new Set(
    mentions.flatMap(({ kind, whose, numbers }) =>
      kind === 'section' && whose === 'foreign' ? numbers : [],
    ),
  );
  const found = mentions.map((mention): CrossReference => {
    const isOwn = mention.whose === 'own';
    const has = mention.numbers.map((number) => targets.has(mention.kind, number));
    return {
      ...mention,
      missing: isOwn
        ? mention.numbers.filter(
            (number, at) => has[at] === false && !(mention.kind === 'section' && ofLaws.has(number)),
          )
        : [],
      untold: isOwn && has.every((each) => each === null),
    };
  });
  return found.map((reference, at) => {
    if (isOfNoAppendix(reference, found)) return withoutPlace(reference);
    return isPlacedBy(draft, reference, found[at + 1]) ? { ...reference, missing: [] } : reference;
  });
}

type Mentioned = Omit<CrossReference, 'missing' | 'untold'>;

const mentionsIn = acrossChosen((_draft, { zones }: Given, block): readonly Mentioned[] => {
  const { index } = block;
  if (notRead.has(block.kind) || skipped.has(zones[index] ?? 'body') || block.quotation) return [];
  if (block.kind === 'heading') return [];
  const mentions = referencesIn(block.text);
  if (mentions.length === 0) return [];
  const sentences = sentencesOf(block.text);
  const quotations = quotationsIn(block.text);
  return mentions.flatMap((mention): readonly Mentioned[] => {
    if (opensTitle(block, mention.start, mention.end) || isQuoted(quotations, mention.start, mention.end))
      return [];
    const sentence = sentenceAt(sentences, mention.start, block.text);
    if (
      zones[index] === 'references' &&
      !ofTheReview.test(block.text.slice(sentence.start, Math.max(sentence.end, mention.end)))
    )
      return [];
    const whose = whoseReference(
      mention,
      block.text.slice(sentence.start, mention.start),
      block.text.slice(mention.end, Math.max(sentence.end, mention.end)),
      block.kind === 'footnote' || block.kind === 'endnote',
    );
    const anchor = { block: index, start: mention.start, end: mention.end };
    return [{ anchor, kind: mention.kind, numbers: mention.numbers, whose }];
  });
});

/** The only appendix that the report refers to, where it has none: several would be sent in files of their own. */
function isOfNoAppendix(reference: CrossReference, all: readonly CrossReference[]): boolean {
  if (
    reference.kind !== 'appendix' ||
    !reference.untold ||
    /^(?:A|1|I|one)$/i.test(reference.numbers[0] ?? '')
  )
    return false;
  const named = all.filter(({ kind }) => kind === 'appendix').flatMap(({ numbers }) => numbers);
  return new Set(named).size === 1;
}

/** "Table 2, at paragraph 40": the one place is told by the other, and where neither is there it is said once. */
function isPlacedBy(
  draft: Draft,
  { anchor, missing }: CrossReference,
  next: CrossReference | undefined,
): boolean {
  if (missing.length === 0 || !next || next.missing.length === 0 || next.anchor.block !== anchor.block)
    return false;
  const between = draft.blocks[anchor.block]?.text.slice(anchor.end, next.anchor.start) ?? '';
  return /^,? \(?(?:at|in|on|under|after|before|below|above|beside|see|of) $/.test(between);
}

function withoutPlace(reference: CrossReference): CrossReference {
  return { ...reference, missing: reference.numbers, untold: false };
}

/** "Appendix B: The panel", "Recommendation 3 (national)": the name of the place itself, which points nowhere. */
function opensTitle(block: Block, start: number, end: number): boolean {
  if (block.text.slice(0, start).trim() !== '') return false;
  return (
    /^\s*(?:$|[:.–—|\t-]|\([^)]*\)\s*(?:$|[:.–—-]))/.test(block.text.slice(end)) || block.kind === 'caption'
  );
}
