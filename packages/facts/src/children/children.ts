import { acrossChosen, type Block, byBlock, type Draft, derived } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { Death } from '../death/death.js';
import { numbersIn } from '../numbers.js';
import { headedPerson } from '../people/headed-person.js';
import type { People } from '../people/people.js';
import { isReportText } from '../report-text.js';
import type { Company } from '../voice/company.js';
import { mentionsIn } from '../voice/mentions.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { childlessIn } from './childless.js';
import { type ChildrenCount, exactly } from './count.js';
import { type MiscountedList, miscountedListsIn } from './enumerated.js';
import { type KeyedChild, keyedChildren, listedChildren } from './keyed.js';
import { numberedIn } from './numbered.js';
import { type OriginCount, originCountsIn } from './origin.js';
import { otherCountsIn } from './other-counts.js';
import { Passage } from './passage.js';
import { perpetratorKin } from './perpetrator-kin.js';
import { type SiblingCount, siblingCountsOf } from './siblings.js';
import { spokenAsKnownIn } from './spoken-as-known.js';

export type { ChildrenCount, ChildrenOf } from './count.js';

/** What the report says of the number of children. */
export interface Children {
  readonly counts: readonly ChildrenCount[];
  /** How many brothers and sisters the victim and the perpetrator are said to have had. */
  readonly siblings: readonly SiblingCount[];
  /** Numbers beside which the children are listed, and are more or fewer. */
  readonly miscounted: readonly MiscountedList[];
  /** Places in the key of pseudonyms of children of the victim or the perpetrator. */
  readonly keyed: readonly KeyedChild[];
  /** How many sons, daughters and step-children the key lists, whosever they are. */
  readonly listed: number;
  /** True where children of an earlier relationship, step-children or half-siblings are spoken of. */
  readonly ofOthers: boolean;
  /** True where half-brothers, half-sisters or step-siblings are spoken of. */
  readonly ofOtherParents: boolean;
  /** True where a child is expected, or was lost. */
  readonly unborn: boolean;
  /** True where a child of both parties is spoken of, or a birth is told: there may be more than those of before. */
  readonly ofBoth: boolean;
}

const ofOthers =
  /\b(?:step-?(?:child|son|daughter|father|mother|dad|mum)\w*|half-?(?:brother|sister|sibling)s?|(?:children|child|sons?|daughters?) (?:from|by|of|with) (?:an?|his|her|their|the|another|other)? ?(?:previous|former|earlier|first|other|prior|past|different|ex)\b|(?:previous|former|earlier|first) (?:relationship|marriage|partner|husband|wife)s?\b[^.]{0,60}\b(?:child|son|daughter)|(?:also|already) had (?:an?|one|two|three|four|other)\b[^.;,]{0,15}\b(?:child|children|sons?|daughters?)\b|foster (?:child|son|daughter|brother|sister)\w*|foster(?:ed|ing) (?:an?|two|three|children)|\p{Lu}[\p{L}]+[’']s (?:\p{Ll}+ )?(?:son|daughter|child|children) (?:also |then |sometimes |often )?(?:lived|stayed|came to (?:live|stay)|moved in|joined|visited)|\b(?:one|two|three|four|five) (?:by|from|with) (?:an?|her|his|the) (?:earlier|previous|former|first|ex)\b|of (?:them|whom) (?:(?:were|was) )?(?:(?:also|both) )?(?:by|from|with) |of whom (?:one|two|three|four|the \p{Ll}+|only \p{Ll}+) (?:(?:was|were|is|are) )?(?:(?:also|by|from|with) |\p{Lu}\p{L}+[’']s)|by (?:two|three|different|another|other) (?:fathers?|mothers?|men|man|women|woman|partners?)\b)/iu;
/**
 * A child who was expected, or one who died: numbers may differ by one. Every report names "pregnancy and maternity"
 * among the protected characteristics, and a pregnancy of which a child was born is none.
 */
const unborn =
  /\b(?:unborn|expecting (?:an?|another|her|his|their|the couple[’']s) (?:\p{L}+ ){0,2}?(?:baby|child|twins|son|daughter|second|third|fourth|fifth)|(?:was|were|been) expecting(?=\s*[.,;])|stillb\w+|miscarr\w+|cot death|died (?:in|as an?) (?:infan\w+|baby|child\w*)|(?:child|son|daughter|baby|boy|girl|(?:one|two) of (?:whom|them)) (?:who )?(?:had |has )?died\b|died (?:at|soon after) birth|newborn|third trimester|(?:the|her) pregnancy (?:was|ended|had)|terminat\w+ (?:of )?(?:the|her|a) pregnancy|pregnant with (?:her|their|his|an?) (?:\w+ )?(?:second|third|fourth|fifth|sixth|child|baby|twins|son|daughter)|(?:was|be|being|been|still|also|then|weeks|months|heavily) pregnant(?! with Child| in (?:\p{L}+ )?(?:19|20)\d\d)(?! in (?:\p{L}+ )?(?:19|20)\d\d))\b/iu;
/** In the list of characteristics "pregnancy" is a heading: only a child who was not born is told of there. */
const neverBorn =
  /\b(?:unborn|stillb\w+|miscarr\w+|terminat\w+|when she (?:died|was killed)|at the time of (?:her|the) death)\b/iu;
const ofBoth =
  /\btheir\s+(?:\p{Ll}+\s+)?(?:son|daughter|child|baby|children)\b|\b(?:[Tt]hey|[Tt]he couple|(?:[Ss]he|[Hh]e|\p{Lu}\p{L}+) and \p{Lu}\p{L}+)\s+(?:\p{Ll}+\s+)?(?:had|have)\s+(?:an?|another)\s+(?:\p{Ll}+\s+)?(?:son|daughter|child|baby|boy|girl)\b|\b(?:an?|another|one|two|three)\s+(?:(?:son|daughter|child|baby|boy|girl)s?\s+)?(?:with|by|together)\s+(?:him|her|\p{Lu})|\b(?:was|were) born\b|\bgave birth\b/u;
const ofOtherParents = /\b(?:half|step)-?(?:brother|sister|sibling)s?\b/i;
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
  'boy',
  'girl',
  'girls',
  'kids',
  'eldest',
  'oldest',
  'youngest',
  'mother',
  'father',
  'mum',
  'dad',
  'parent',
  'parents',
  'siblings',
  'orphans',
  'dependants',
  'youngsters',
  'ones',
];

interface Given {
  readonly zones: readonly Zone[];
  readonly people: People;
  readonly company: Company;
  readonly words: WordIndex;
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  readonly death: Death;
}

/** Gathers every statement of how many children the victim, the perpetrator or both had. */
export function childrenOf(draft: Draft, facts: Given): Children {
  const { people, words } = facts;
  const told = toldAmong(draft, facts, words.blocksWith(...nouns, 'pregnant'));
  const counts = told.flatMap((each) => each.counts);
  const origins = told.flatMap((each) => each.origins);
  const kin = perpetratorKin(people);
  for (const { anchor, of, children } of origins) {
    if (kin === 'child' && of === 'perpetrator') counts.push(exactly(anchor, 'victim', children));
    if (kin === 'parent' && of === 'victim') counts.push(exactly(anchor, 'family', children));
  }
  return {
    counts: [...counts, ...childlessIn(draft, counts, facts)].sort(
      (a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start,
    ),
    siblings: [
      ...siblingCountsOf(draft, facts),
      ...origins.map(({ anchor, of, children }): SiblingCount => {
        const others = children - 1;
        return { anchor, of, kind: 'sibling', least: others, most: others };
      }),
    ],
    miscounted: told.flatMap((each) => each.miscounted),
    keyed: keyedChildren(draft, people),
    listed: listedChildren(people),
    ofOthers: told.some(({ spoken }) => spoken.ofOthers),
    ofOtherParents: told.some(({ spoken }) => spoken.ofOtherParents),
    unborn: told.some(({ spoken }) => spoken.unborn),
    ofBoth: told.some(({ spoken }) => spoken.ofBoth),
  };
}

/** What each block tells of children; nothing of most. */
const toldAmong = acrossChosen((draft, facts: Given, block) => {
  const zone = facts.zones[block.index];
  if (!isReportText(block, zone) || zone === 'glossary') return [];
  if (zone === 'action-plan' || zone === 'recommendations') return [];
  const { text } = block;
  const said = spokenOf(block);
  const unborn =
    said.unborn &&
    (zone !== 'equality' || neverBorn.test(text)) &&
    !(isLongPast(draft, facts, block) && !neverBorn.test(text) && !lost.test(text));
  const spoken = { ...said, unborn };
  const told: Told = zone === 'lessons' ? nothingTold : countsIn(draft, facts, block);
  const isEmpty = told.counts.length + told.origins.length + told.miscounted.length === 0;
  return isEmpty && !Object.values(spoken).includes(true) ? [] : [{ ...told, spoken }];
});

/** A child who died. */
const lost = /\b(?:cot death|died|lost (?:a|the|her|their) (?:baby|child)|had (?:a|an) abortion)\b/iu;
/** Months after which a child who was expected has been born. */
const term = 9;

/** A pregnancy of a row or paragraph whose dates lie long before the death: the child has been born since. */
function isLongPast(draft: Draft, { dates, death }: Given, block: Block): boolean {
  if (death.year === null || death.month === null) return false;
  const row = block.cell ? draft.tables[block.cell.table]?.rows[block.cell.row] : undefined;
  const blocks = row ? row.cells.flatMap((cell) => cell.blocks) : [block.index];
  const months = blocks.flatMap((index) =>
    (dates.get(index) ?? []).flatMap(({ year, month }) => (year === null ? [] : [year * 12 + (month ?? 12)])),
  );
  return months.length > 0 && death.year * 12 + death.month - Math.max(...months) >= term;
}

const spokenOf = derived(({ text }: Block) => ({
  ofOthers: ofOthers.test(text),
  unborn: unborn.test(text) && !birth.test(text),
  ofOtherParents: ofOtherParents.test(text),
  ofBoth: ofBoth.test(text),
}));

interface Told {
  readonly counts: readonly ChildrenCount[];
  readonly origins: readonly OriginCount[];
  readonly miscounted: readonly MiscountedList[];
}

const nothingTold: Told = { counts: [], origins: [], miscounted: [] };

const countsIn = byBlock((draft, { zones, people, company }: Given, block): Told => {
  const passage = new Passage(block, company);
  const profile = labelled.exec(block.text);
  if (profile) {
    const role = headedPerson(draft, block.index, company)?.role;
    const of = role === 'victim' || role === 'perpetrator' ? role : 'family';
    const count = numbersIn(profile[1] ?? '')[0]?.value ?? 1;
    return {
      counts: [exactly(passage.anchor(0, profile[0].length), of, count)],
      origins: [],
      miscounted: [],
    };
  }
  const kin = perpetratorKin(people);
  const counts = [
    ...numberedIn(passage, zones[block.index], kin === 'parent'),
    ...otherCountsIn(passage),
    ...(zones[block.index] === 'chronology' ? [] : spokenAsKnownIn(passage)),
  ];
  return {
    counts: counts.flatMap(
      (count) => ofOneParty(ofMarriage(count, passage, people, kin), passage, kin) ?? [],
    ),
    origins: originCountsIn(passage, people),
    miscounted: miscountedListsIn(passage),
  };
});

const pairedWith = /\band (\p{Lu}[\p{L}-]+)\s+(?:\p{Ll}+\s+){1,2}$/u;
const spouse =
  /(?<!\b(?:former|late|first|ex|previous|earlier|estranged)[\s-])\b(?:husband|wife|partner|widower?)\b/i;

/** "She and her husband had two daughters" are no children of an earlier marriage where he was no stranger to this one. */
function ofMarriage(
  count: ChildrenCount,
  passage: Passage,
  { all }: People,
  kin: ReturnType<typeof perpetratorKin>,
): ChildrenCount {
  if (!count.earlier || count.of !== 'victim' || kin === 'partner') return count;
  const name = pairedWith.exec(passage.text.slice(0, count.anchor.start))?.[1];
  const husband = all.find((person) => person.name === name && person.role !== 'perpetrator');
  return husband && spouse.test(husband.description) ? { ...count, earlier: false } : count;
}

const marriedTo =
  /(\p{Lu}[\p{L}-]+)(?:[’']s|(?<=s)[’']) (?:\p{Ll}+ )?(?:wife|husband|spouse|widow|widower|partner)\b/u;

/**
 * Where the perpetrator was no partner of the victim's, "they" and "their children" are one party's with somebody
 * else: hers who was named before. null where nobody was.
 */
function ofOneParty(
  count: ChildrenCount,
  passage: Passage,
  kin: ReturnType<typeof perpetratorKin>,
): ChildrenCount | null {
  if (kin === null || kin === 'partner' || kin === 'parent') return count;
  const { start } = count.anchor;
  const theirs = /\btheir\s+(?:other\s+)?$/i.test(passage.text.slice(0, start));
  if (count.of !== 'couple' && !(count.of === 'family' && theirs)) return count;
  for (const sentence of passage.lead(start).toReversed()) {
    // "Ines's husband died in 2009": hers, who was no party to the killing.
    const spouseOf = marriedTo.exec(sentence)?.[1];
    const married = passage.company.people.find(({ names }) => spouseOf && names.includes(spouseOf))?.role;
    if (married === 'victim' || married === 'perpetrator') return { ...count, of: married };
    const meant = new Set(mentionsIn(sentence, passage.company).map((mention) => mention.meant));
    if (meant.has('victim') !== meant.has('perpetrator'))
      return { ...count, of: meant.has('victim') ? 'victim' : 'perpetrator' };
  }
  if (kin === 'child') return { ...count, of: 'victim' };
  return count.of === 'couple' ? null : count;
}
