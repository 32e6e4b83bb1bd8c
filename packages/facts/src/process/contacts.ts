import { type Anchor, acrossChosen, allOf, byBlock, type Draft, derived, derivedIn } from '@dhrlint/draft';
import type { People } from '../people/people.js';
import type { Section } from '../sections.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { closePeopleIn, namesOfOthers } from './close-people.js';
import { entryLeftOut } from './contact-entries.js';
import { isOfPanel, isOfThePast, isReported, isTheReviews } from './contact-of-review.js';
import { partsOf } from './contact-parts.js';
import { actWords, closeBeginnings, denies, denyingWords, reviewWords } from './contact-words.js';
import { broadlyLeavingOut, leavingOutIn } from './leaving-out.js';
import { reasonForLeavingOut } from './leaving-out-reasons.js';
import { passing, speaks } from './passages.js';
import { belongings, broadlyLeftOut, leftOutIn } from './whom-left-out.js';

/** A statement that the review did not turn to somebody who was close to the case. */
export interface LeftOut {
  /** The sentence that says so. */
  readonly anchor: Anchor;
  /** Who was left out, as the report names them. */
  readonly who: string;
  /** True where the report says why: in the sentence, beside it, or for the same person in the next paragraph. */
  readonly reasonGiven: boolean;
}

function firstWord(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name.toLowerCase())?.[0] ?? name.toLowerCase();
}

interface Given {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
  readonly people: People;
}

const denials = passing((text) => denies.test(text));

/** Every statement of the report that the review left somebody out, in reading order. */
export function leftOutOf(draft: Draft, facts: Given): readonly LeftOut[] {
  const told = leftOutAmong(draft, facts, blocksAsked(draft, facts));
  const zones = allOf(facts.zones);
  return told.map((each) => ({ ...each, reasonGiven: each.reasonGiven || reasonIn(told, each, zones) }));
}

/** The blocks that may say so, by their words. */
const blocksAsked = derivedIn((_draft: Draft, facts: Given): readonly number[] => {
  const { words, people } = facts;
  const partOf = partsIn(facts);
  const denying = new Set(words.blocksWith(...denyingWords));
  const ofTheReview = new Set(words.blocksWith(...reviewWords));
  const ofSomebody = new Set([
    ...words.blocksBeginning(...closeBeginnings),
    ...words.blocksWith(...people.all.flatMap(({ name, aliases }) => [name, ...aliases].map(firstWord))),
  ]);
  return words.blocksWith(...actWords).filter((block) => {
    if (!denying.has(block)) return false;
    const part = partOf(block);
    if (part === 'family') return true;
    return part !== 'closed' && ofSomebody.has(block) && (part !== 'case' || ofTheReview.has(block));
  });
});

const leftOutAmong = acrossChosen((draft, facts: Given, block): readonly LeftOut[] =>
  speaks(block, facts.zones) ? leftOutInBlock(draft, facts, block) : [],
);

const leftOutInBlock = byBlock((draft, facts: Given, block): readonly LeftOut[] => {
  const passages = denials(draft, block);
  if (passages.length === 0) return [];
  const { people } = facts;
  const byName = namesAmong(people);
  const named = (text: string) => closePeopleIn(text, people, byName);
  const part = partsIn(facts)(block.index);
  const entry =
    part === 'family' || part === 'method' || part === 'process' ? entryLeftOut(draft, block) : null;
  const [first] = passages;
  if (entry && first) return [{ anchor: first.anchor, who: entry.who.words, reasonGiven: entry.reasonGiven }];
  return passages.flatMap((passage): readonly LeftOut[] => {
    const told = part === 'closed' ? null : leavingOutIn(passage.text, passage.before.at(-1) ?? '');
    const strict = told && isTheReviews(passage.text, told, part) ? told : null;
    const found = strict && leftOutIn(passage, strict, named, part);
    const leftOut =
      found && belongings.test(passage.text.slice(found.start + found.words.length)) ? null : found;
    const broad = leftOut || part === 'closed' || part === 'case' ? null : broadlyLeavingOut(passage.text);
    const hit = leftOut ? strict : broad;
    const who = leftOut ?? (broad && broadlyLeftOut(passage, broad, named, part));
    return hit &&
      who &&
      !isReported(passage.text, hit.start) &&
      !isOfPanel(passage.text) &&
      !isOfThePast(passage.text)
      ? [
          {
            anchor: passage.anchor,
            who: who.words,
            reasonGiven: reasonForLeavingOut(passage, hit, who, named),
          },
        ]
      : [];
  });
});

const namesAmong = derived(namesOfOthers);
const partsIn = derived(partsOf);

/** What the summary says again in short is explained where the report explains it. */
function reasonIn(told: readonly LeftOut[], one: LeftOut, zones: readonly Zone[]): boolean {
  const inSummary = ({ anchor }: LeftOut) => zones[anchor.block] === 'executive-summary';
  return (
    inSummary(one) &&
    told.some(
      (each) => each.reasonGiven && !inSummary(each) && each.who.toLowerCase() === one.who.toLowerCase(),
    )
  );
}
