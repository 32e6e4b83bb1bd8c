import type { Anchor, Block } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Facts, type Passage, passagesIn, passing, type Zone } from '@dhrlint/facts';
import { childrenAsWitnesses } from './mention-unanswered/children-as-witnesses.js';
import { coerciveControl } from './mention-unanswered/coercive-control.js';
import { earlierReviews } from './mention-unanswered/earlier-reviews.js';
import { operationEncompass } from './mention-unanswered/operation-encompass.js';
import { referralPathway } from './mention-unanswered/referral-pathway.js';

/** A matter that a report names, and what it owes the reader once it is named. */
export interface Matter {
  /** Words of which one stands in every block that may name the matter or answer for it. */
  readonly words: readonly string[];
  /** True where a sentence names the matter in the way that asks for more. */
  readonly named: (passage: Passage, zone: Zone) => boolean;
  /** True where a passage, anywhere in the report, gives what is owed. */
  readonly answered: (passage: Passage, zone: Zone) => boolean;
  /** Further words of blocks that may answer. */
  readonly answerWords?: readonly string[];
  /** Zones in which the matter may be answered beside those where the report tells of the case. */
  readonly answeredIn?: readonly Zone[];
  /**
   * True where a sentence gives what is owed for the place that it belongs to alone: the last one named before it in
   * its paragraph. Another that the same paragraph names then stays open.
   */
  readonly apart?: (passage: Passage) => boolean;
  /** How many sentences after the one at fault belong to the same passage. */
  readonly reach?: (passage: Passage) => number;
}

const matters = {
  'children-as-witnesses': childrenAsWitnesses,
  'coercive-control': coerciveControl,
  'earlier-reviews': earlierReviews,
  'operation-encompass': operationEncompass,
  'referral-pathway': referralPathway,
} satisfies Readonly<Record<string, Matter>>;

interface Options {
  readonly matter: keyof typeof matters;
}

/** Where a matter is named without being told of: plans and lists of terms. */
const closed = new Set<Zone>(['recommendations', 'action-plan', 'people', 'terms-of-reference', 'glossary']);

const everySentence = passing(() => true);

/** One finding for a matter that is named and never answered for, at its first place, with the others related. */
export const mentionUnanswered = defineCheck<Facts, Options, never>({
  name: 'mention-unanswered',
  summary: 'A matter that the report names and nowhere explains, defines or follows up.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['matter'],
    properties: { matter: { enum: Object.keys(matters) } },
  },
  messages: { unanswered: [] },
  judge: ({ draft, facts, options }) => {
    if (facts.documentKind === 'other' || facts.documentKind === 'action-plan')
      return { outcome: 'not-applicable', reason: 'The file is not the report of a review.' };
    const matter: Matter = matters[options.matter];
    const zoneOf = ({ anchor }: Passage) => facts.zones[anchor.block] ?? 'body';
    const passages = passagesIn(draft, facts.zones, facts.words.blocksWith(...matter.words), everySentence);
    const named = passages.filter(
      (passage) => !closed.has(zoneOf(passage)) && matter.named(passage, zoneOf(passage)),
    );
    if (named.length === 0)
      return { outcome: 'not-applicable', reason: 'The report does not name the matter in this way.' };
    const open = new Set<Zone>(matter.answeredIn ?? []);
    const answering = matter.answerWords
      ? [
          ...passages,
          ...passagesIn(draft, facts.zones, facts.words.blocksWith(...matter.answerWords), everySentence),
        ]
      : passages;
    const left = matter.apart ? leftOpen(named, passages, matter.apart) : named;
    // Where a paragraph tells some of its reviews apart, what it says of one does not answer for the others.
    const told = new Set(left.length < named.length ? left.map(({ anchor }) => anchor.block) : []);
    if (
      left.length === 0 ||
      answering.some(
        (passage) =>
          !told.has(passage.anchor.block) &&
          (!closed.has(zoneOf(passage)) || open.has(zoneOf(passage))) &&
          matter.answered(passage, zoneOf(passage)),
      )
    )
      return { outcome: 'assessed', reports: [] };
    if (open.has('glossary') && answeredInGlossary(matter, draft.blocks, facts.zones))
      return { outcome: 'assessed', reports: [] };
    const [anchor, ...related] = left.map((passage) => stretched(passage, matter.reach?.(passage) ?? 0));
    return { outcome: 'assessed', reports: anchor ? [{ message: 'unanswered', anchor, related }] : [] };
  },
});

/** The named passages of which neither they nor what follows them, up to the next one, gives what is owed. */
function leftOpen(
  named: readonly Passage[],
  all: readonly Passage[],
  given: (passage: Passage) => boolean,
): readonly Passage[] {
  return named.filter((passage, at) => {
    const next = named[at + 1];
    const until = next?.anchor.block === passage.anchor.block ? next.anchor.start : Number.POSITIVE_INFINITY;
    return !all.some(
      (each) =>
        each.anchor.block === passage.anchor.block &&
        each.anchor.start >= passage.anchor.start &&
        each.anchor.start < until &&
        given(each),
    );
  });
}

/** Glossaries speak in entries and not in sentences of the report. */
function answeredInGlossary(matter: Matter, blocks: readonly Block[], zones: readonly Zone[]): boolean {
  return blocks.some((block) => {
    if (zones[block.index] !== 'glossary') return false;
    const passage: Passage = {
      anchor: { block: block.index, start: 0, end: block.text.length },
      text: block.text,
      before: [],
      after: [],
      previousParagraph: '',
      nextParagraph: '',
    };
    return matter.answered(passage, 'glossary');
  });
}

function stretched({ anchor, after }: Passage, sentences: number): Anchor {
  const more = after.slice(0, sentences).reduce((sum, sentence) => sum + sentence.length + 1, 0);
  return { ...anchor, end: anchor.end + more };
}
