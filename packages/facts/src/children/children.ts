import { type Block, byBlock, type Draft, derived } from '@dhrlint/draft';
import { numbersIn } from '../numbers.js';
import { headedPerson } from '../people/headed-person.js';
import type { People } from '../people/people.js';
import { isReportText } from '../report-text.js';
import type { Company } from '../voice/company.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { childlessIn } from './childless.js';
import { type ChildrenCount, exactly } from './count.js';
import { isVictimChild, type KeyedChild, keyedChildren, listedChildren } from './keyed.js';
import { numberedIn } from './numbered.js';
import { otherCountsIn } from './other-counts.js';
import { Passage } from './passage.js';
import { type SiblingCount, siblingCountsOf } from './siblings.js';

export type { ChildrenCount, ChildrenOf } from './count.js';

/** What the report says of the number of children. */
export interface Children {
  readonly counts: readonly ChildrenCount[];
  /** How many brothers and sisters the victim and the perpetrator are said to have had. */
  readonly siblings: readonly SiblingCount[];
  /** Places in the key of pseudonyms of children of the victim or the perpetrator. */
  readonly keyed: readonly KeyedChild[];
  /** How many sons, daughters and step-children the key lists, whosever they are. */
  readonly listed: number;
  /** True where children of an earlier relationship, step-children or half-siblings are spoken of. */
  readonly ofOthers: boolean;
  /** True where a child is expected, or was lost. */
  readonly unborn: boolean;
}

const ofOthers =
  /\b(?:step-?(?:child|son|daughter|father|mother|dad|mum)\w*|half-?(?:brother|sister|sibling)s?|(?:children|child|sons?|daughters?) (?:from|by|of|with) (?:an?|his|her|their|the|another|other)? ?(?:previous|former|earlier|first|other|prior|past|different|ex)\b|(?:previous|former|earlier|first) (?:relationship|marriage|partner|husband|wife)s?\b[^.]{0,60}\b(?:child|son|daughter)|(?:also|already) had (?:an?|one|two|three|four|other)\b[^.;,]{0,15}\b(?:child|children|sons?|daughters?)\b|foster (?:child|son|daughter|brother|sister)\w*|foster(?:ed|ing) (?:an?|two|three|children)|of (?:them|whom) (?:(?:were|was) )?(?:by|from) |by (?:two|three|different|another|other) (?:fathers?|mothers?|men|man|women|woman|partners?)\b)/i;
/**
 * A child who was expected, or one who died: numbers may differ by one. Every report names "pregnancy and maternity"
 * among the protected characteristics, and a pregnancy of which a child was born is none.
 */
const unborn =
  /\b(?:unborn|expecting|stillb\w+|miscarr\w+|cot death|died (?:in|as an?) (?:infan\w+|baby|child\w*)|(?:child|son|daughter|baby|boy|girl|(?:one|two) of (?:whom|them)) (?:who )?(?:had |has )?died\b|died (?:at|soon after) birth|newborn|third trimester|(?:the|her) pregnancy (?:was|ended|had)|terminat\w+ (?:of )?(?:the|her|a) pregnancy|pregnant with (?:her|their|his|an?) (?:\w+ )?(?:second|third|fourth|fifth|sixth|child|baby|twins|son|daughter)|(?:was|be|being|been|still|also|then|weeks|months|heavily) pregnant(?! with Child))\b/iu;
const birth = /\b(?:was|were|been) born\b|\bgave birth\b|\bbirth of\b/i;
/** A line of a profile: "Children: two". */
const labelled =
  /^(?:Number of )?[Cc]hildren:\s*(one|two|three|four|five|six|seven|eight|nine|ten|[1-9])(?=\s*(?:$|[.;(,](?!\s*\d)))/u;
const nouns = [
  'children',
  'child',
  'baby',
  'sons',
  'son',
  'daughters',
  'daughter',
  'boys',
  'girls',
  'kids',
  'mother',
  'father',
  'mum',
  'dad',
  'parent',
  'parents',
];

interface Given {
  readonly zones: readonly Zone[];
  readonly people: People;
  readonly company: Company;
  readonly words: WordIndex;
}

/** Gathers every statement of how many children the victim, the perpetrator or both had. */
export function childrenOf(draft: Draft, facts: Given): Children {
  const { zones, people, words } = facts;
  const counts: ChildrenCount[] = [];
  let earlierSpoken = false;
  let unbornSpoken = false;
  for (const index of words.blocksWith(...nouns, 'pregnant')) {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (!block || !isReportText(block, zone) || zone === 'glossary') continue;
    if (zone === 'action-plan' || zone === 'recommendations') continue;
    const spoken = spokenOf(block);
    earlierSpoken ||= spoken.ofOthers;
    unbornSpoken ||= spoken.unborn;
    if (zone !== 'lessons') counts.push(...countsIn(draft, facts, block));
  }
  return {
    counts: [...counts, ...childlessIn(draft, counts, facts)].sort(
      (a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start,
    ),
    siblings: siblingCountsOf(draft, facts),
    keyed: keyedChildren(draft, people),
    listed: listedChildren(people),
    ofOthers: earlierSpoken,
    unborn: unbornSpoken,
  };
}

const spokenOf = derived(({ text }: Block) => ({
  ofOthers: ofOthers.test(text),
  unborn: unborn.test(text) && !birth.test(text),
}));

const countsIn = byBlock((draft, { zones, people, company }: Given, block): readonly ChildrenCount[] => {
  const passage = new Passage(block, company);
  const profile = labelled.exec(block.text);
  if (profile) {
    const role = headedPerson(draft, block.index, company)?.role;
    const of = role === 'victim' || role === 'perpetrator' ? role : 'family';
    return [exactly(passage.anchor(0, profile[0].length), of, numbersIn(profile[1] ?? '')[0]?.value ?? 1)];
  }
  return [...numberedIn(passage, zones[block.index], isVictimChild(people)), ...otherCountsIn(passage)];
});
