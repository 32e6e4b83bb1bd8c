import {
  type Anchor,
  acrossChosen,
  allOf,
  type Block,
  type Draft,
  derived,
  eachChosen,
} from '@dhrlint/draft';
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
  readonly named: (passage: Passage, zone: Zone, kind: Block['kind']) => boolean;
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
  /** True where a child of the case that the passage names is read as "the child". */
  readonly readsNames?: boolean;
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
    const { namedIn, answeringBlocks } = readers[options.matter];
    const blocks = facts.words.blocksWith(...matter.words);
    const named = namedIn(draft, facts, blocks);
    if (named.length === 0)
      return { outcome: 'not-applicable', reason: 'The report does not name the matter in this way.' };
    const left = named.filter(({ isLeft }) => isLeft).map(({ anchor }) => anchor);
    if (left.length === 0) return { outcome: 'assessed', reports: [] };
    // Where a paragraph tells some of its reviews apart, what it says of one does not answer for the others.
    const apart = new Set(left.length < named.length ? left.map(({ block }) => block) : []);
    const isAnswered = (some: readonly number[]) => {
      for (const block of answeringBlocks(draft, facts, some)) if (!apart.has(block)) return true;
      return false;
    };
    if (
      isAnswered(blocks) ||
      (matter.answerWords && isAnswered(facts.words.blocksWith(...matter.answerWords))) ||
      (matter.answeredIn?.includes('glossary') && answeredInGlossary(matter, draft.blocks, facts.zones))
    )
      return { outcome: 'assessed', reports: [] };
    const [anchor, ...related] = left;
    return { outcome: 'assessed', reports: anchor ? [{ message: 'unanswered', anchor, related }] : [] };
  },
});

/** A sentence that names a matter, and whether its block leaves it open. */
interface Named {
  readonly anchor: Anchor;
  readonly isLeft: boolean;
}

/** What is read of a matter block by block: where it is named, and which blocks give what is owed. */
function readersOf(matter: Matter) {
  const open = new Set<Zone>(matter.answeredIn ?? []);
  const passagesOf = (draft: Draft, { zones, people }: Facts, block: number) => {
    const passages = passagesIn(draft, zones, [block], everySentence);
    const names = matter.readsNames ? childNames(people) : null;
    return names ? passages.map((passage) => withoutNames(passage, names)) : passages;
  };
  return {
    namedIn: acrossChosen((draft, facts: Facts, { index, kind }): readonly Named[] => {
      const zone = facts.zones[index] ?? 'body';
      if (closed.has(zone)) return [];
      const passages = passagesOf(draft, facts, index);
      const named = passages.filter((passage) => matter.named(passage, zone, kind));
      const left = new Set(matter.apart ? leftOpen(named, passages, matter.apart) : named);
      return named.map((passage) => ({
        anchor: stretched(passage, matter.reach?.(passage) ?? 0),
        isLeft: left.has(passage),
      }));
    }),
    answeringBlocks: eachChosen((draft, facts: Facts, { index }): readonly number[] => {
      const zone = facts.zones[index] ?? 'body';
      if (closed.has(zone) && !open.has(zone)) return [];
      const answers = passagesOf(draft, facts, index).some((passage) => matter.answered(passage, zone));
      return answers ? [index] : [];
    }),
  };
}

/** The names of the children of the case, as a pattern; null where none has one but "Child A". */
const childNames = derived(({ all }: Facts['people']): RegExp | null => {
  const names = all
    .filter((person) => isChild(person))
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name));
  return names.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
});

function isChild({ role, description, age }: Facts['people']['all'][number]): boolean {
  if (role === 'victim' || role === 'perpetrator') return false;
  if (role === 'child' || (age !== null && age < 18)) return true;
  return (
    age === null &&
    /\b(?:son|daughter|child|boy|girl|brother|sister|stepson|stepdaughter|grandson|granddaughter)\b/i.test(
      description,
    ) &&
    /\b(?:(?:pre-?|primary[ -]|secondary[ -]|of )?school(?:[ -]age)?|nursery|infant|baby|toddler|teen\w*|under \d\d?|aged? (?:\d|1[0-7])|primary age|little)\b/i.test(
      description,
    )
  );
}

function withoutNames(passage: Passage, names: RegExp): Passage {
  const read = (text: string) => text.replace(names, 'the child');
  return {
    ...passage,
    text: read(passage.text).replace(/^the child/, 'The child'),
    before: passage.before.map(read),
    previousParagraph: read(passage.previousParagraph),
  };
}

const readers = {
  'children-as-witnesses': readersOf(childrenAsWitnesses),
  'coercive-control': readersOf(coerciveControl),
  'earlier-reviews': readersOf(earlierReviews),
  'operation-encompass': readersOf(operationEncompass),
  'referral-pathway': readersOf(referralPathway),
} satisfies Readonly<Record<keyof typeof matters, unknown>>;

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
  const zoneOf = allOf(zones);
  return blocks.some((block) => {
    if (zoneOf[block.index] !== 'glossary') return false;
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
