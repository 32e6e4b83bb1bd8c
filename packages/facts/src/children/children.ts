import { type Anchor, type Block, byBlock, type Draft, derived } from '@dhrlint/draft';
import { numbersIn } from '../numbers.js';
import type { People, Person } from '../people/people.js';
import { type PartyMeant, partyBefore, sentencesBefore } from '../people/who-is-meant.js';
import { isReportText } from '../report-text.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { childlessIn } from './childless.js';
import { otherCountsIn } from './other-counts.js';
import { type ChildPhrase, childPhrasesIn } from './phrases.js';
import { type SiblingCount, siblingCountsOf } from './siblings.js';

/**
 * Whose children a number counts: the victim's, the perpetrator's, those that they had together, or those of the
 * household, of whom the report speaks as known ("the three children").
 */
export type ChildrenOf = 'victim' | 'perpetrator' | 'couple' | 'family';

/** A statement of how many children somebody had. */
export interface ChildrenCount {
  /** The number and its noun: "two sons and a daughter". */
  readonly anchor: Anchor;
  readonly of: ChildrenOf;
  /** True for those from an earlier relationship alone. */
  readonly earlier: boolean;
  readonly least: number;
  readonly most: number;
  /** How many of them were sons and how many daughters, where the words tell. */
  readonly sons: number | null;
  readonly daughters: number | null;
}

/** What the report says of the number of children. */
export interface Children {
  readonly counts: readonly ChildrenCount[];
  /** How many brothers and sisters the victim and the perpetrator are said to have had. */
  readonly siblings: readonly SiblingCount[];
  /** Places in the key of pseudonyms of children of the victim or the perpetrator. */
  readonly keyed: readonly { readonly of: 'victim' | 'perpetrator' | 'couple'; readonly anchor: Anchor }[];
  /** How many sons, daughters and step-children the key lists, whosever they are. */
  readonly listed: number;
  /** True where children of an earlier relationship, step-children or half-siblings are spoken of. */
  readonly ofOthers: boolean;
  /** True where a child is expected, or was lost. */
  readonly unborn: boolean;
}

const many = Number.MAX_SAFE_INTEGER;
const ofOthers =
  /\b(?:step-?(?:child|son|daughter|father|mother|dad|mum)\w*|half-?(?:brother|sister|sibling)s?|(?:children|child|sons?|daughters?) (?:from|by|of|with) (?:an?|his|her|their|the|another|other)? ?(?:previous|former|earlier|first|other|prior|past|different|ex)\b|(?:previous|former|earlier|first) (?:relationship|marriage|partner|husband|wife)s?\b[^.]{0,60}\b(?:child|son|daughter)|foster\w*)/i;
const unborn =
  /\b(?:unborn|pregnan\w+|expecting|stillb\w+|miscarr\w+|cot death|died (?:in|as an?) (?:infan\w+|baby|child\w*)|died (?:at|soon after) birth|newborn|third trimester|antenatal)\b/i;

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
    'parent',
    'parents',
  ];
  let earlierSpoken = false;
  let unbornSpoken = false;
  for (const index of words.blocksWith(...nouns)) {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (
      !block ||
      !isReportText(block, zone) ||
      zone === 'glossary' ||
      zone === 'action-plan' ||
      zone === 'recommendations'
    )
      continue;
    const { ofOthers, unborn } = spokenOf(block);
    earlierSpoken ||= ofOthers;
    unbornSpoken ||= unborn;
    if (zone !== 'lessons') counts.push(...countsIn(draft, facts, block));
  }
  return {
    counts: [...counts, ...childlessIn(draft, counts, facts)].sort(
      (a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start,
    ),
    siblings: siblingCountsOf(draft, facts),
    keyed: keyedChildren(draft, people),
    listed: people.all.filter(
      ({ source, role, name, description }) =>
        source === 'key' &&
        role !== 'victim' &&
        role !== 'perpetrator' &&
        (childOf.test(description) || /^Child\b/.test(name)),
    ).length,
    ofOthers: earlierSpoken,
    unborn: unbornSpoken,
  };
}

const spokenOf = derived(({ text }: Block) => ({ ofOthers: ofOthers.test(text), unborn: unborn.test(text) }));

/** Whether the perpetrator is the victim's mother or father. */
function isVictimChild({ all }: People): boolean {
  return all.some(
    ({ role, source, description }) =>
      source === 'key' &&
      role === 'perpetrator' &&
      /^(?:(?:her|his|the victim[’']s)\s+)?(?:father|mother|parent)\b/i.test(description),
  );
}

const countsIn = byBlock((_draft, { zones, people, company }: Given, block): readonly ChildrenCount[] => {
  const { text, index } = block;
  const zone = zones[index];
  const victimIsChild = isVictimChild(people);
  const sentences = sentencesOf(text);
  const quotations = quotationsIn(text);
  const found: ChildrenCount[] = [];
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const phrases = [...childPhrasesIn(sentence), ...parentOf(sentence)].sort((a, b) => a.start - b.start);
    for (const phrase of phrases) {
      const before = sentence.slice(0, phrase.start);
      const after = sentence.slice(phrase.end);
      if (isQuoted(quotations, start + phrase.start, start + phrase.end)) continue;
      const lead = sentencesBefore(text, sentences, start + phrase.start);
      const anchor = { block: index, start: start + phrase.start, end: start + phrase.end };
      if (amongSiblings.test(before)) {
        // Whoever was killed by a parent: the brothers and sisters are the children of that family.
        const own = [
          ...lead.slice(0, -1),
          before.replace(amongSiblings, '').replace(/\b(?:the|an?)\s*$/i, ''),
        ];
        if (victimIsChild && !phrase.oneSex && partyBefore(own, company) === 'victim')
          found.push({
            anchor,
            of: 'family',
            earlier: false,
            least: phrase.count,
            most: phrase.count,
            sons: null,
            daughters: null,
          });
        continue;
      }
      const others = othersOf.exec(before);
      if (others) {
        const party = /^their/i.test(others[0]) ? 'couple' : partyBefore(lead, company);
        if (!phrase.oneSex && (party === 'victim' || party === 'perpetrator' || party === 'couple'))
          found.push({
            anchor,
            of: party,
            earlier: false,
            least: phrase.count + 1,
            most: many,
            sons: null,
            daughters: null,
          });
        continue;
      }
      if (isSome(before, sentence.slice(phrase.start, phrase.end), after)) continue;
      const whose = whoseAre(phrase, before, after, lead, company);
      if (!whose) continue;
      const passing = zone === 'chronology' || atTheTime.test(sentence) || duringTime.test(before);
      // "Both boys" may be some of the children; "had two boys" tells of all.
      const known = phrase.oneSex && !/\b(?:had|has|have|leaves|left|shared?|bore)\s+$/i.test(before);
      found.push({
        anchor,
        ...whose,
        least: phrase.count,
        most:
          passing || known || (phrase.oneSex && /\b(?:sons?|daughters?|boys?|girls?)\b/i.test(after + before))
            ? many
            : phrase.count,
        sons: passing ? null : phrase.sons,
        daughters: passing ? null : phrase.daughters,
      });
    }
    found.push(...otherCountsIn(sentence, start, block, sentences, quotations, company));
    found.push(...onlyChildIn(sentence, start, block, sentences, quotations, company));
  }
  return found;
});

/** "Her other two children": one more at least. */
const othersOf = /(?:\b(?:her|his|their)|['’]s|s['’])\s+other\s+$/i;

/** "He is Ines's only child", "his daughter, an only child". */
function onlyChildIn(
  sentence: string,
  start: number,
  { index, text }: Block,
  sentences: readonly Sentence[],
  quotations: ReturnType<typeof quotationsIn>,
  company: Company,
): readonly ChildrenCount[] {
  return [
    ...sentence.matchAll(
      /(?:\b(?:her|his|their)|['’]s|s['’])\s+(?:(?:first|one) and )?(only (?:child|baby)|(?:son|daughter), (?:who (?:is|was) )?an only child)\b(?!\s+(?:in|at|together|under|living|from|by|with)\b)/gi,
    ),
  ].flatMap((match): readonly ChildrenCount[] => {
    const at = start + match.index + match[0].length - (match[1]?.length ?? 0);
    const end = at + (match[1]?.length ?? 0);
    if (isQuoted(quotations, at, end)) return [];
    const party = /^their/i.test(match[0])
      ? 'couple'
      : partyBefore(sentencesBefore(text, sentences, at), company);
    if (party !== 'victim' && party !== 'perpetrator' && party !== 'couple') return [];
    return [
      {
        anchor: { block: index, start: at, end },
        of: party,
        earlier: false,
        least: 1,
        most: 1,
        sons: null,
        daughters: null,
      },
    ];
  });
}

/** "The eldest of five children", "one of three sons": somebody's brothers and sisters. */
const amongSiblings =
  /\b(?:one|eldest|youngest|oldest|elder|younger|first|second|third|fourth|fifth|sixth|middle|last|only (?:girl|boy|daughter|son)|family|youngest-born|first-?born|grew up)(?:\s+(?:child|daughter|son|girl|boy))?\s+(?:of|with|among|in a family of)\s+$/i;
const atTheTime =
  /\b(?:by then|at (?:the|that) time|already|by the time|by (?:19|20)\d\d|then had|at this (?:time|point)|at that point|when (?:she|he|they) (?:met|moved|arrived|came|separated))\b/i;

/** "In 2014, when Ines had one child". */
const duringTime =
  /\bwhen (?:she|he|they|\p{Lu}[\p{L}]+)(?: and \p{Lu}[\p{L}]+)? (?:already |only )?had\s+$/u;

/** Part of the children, or children of whom it is not said that they are all. */
function isSome(before: string, words: string, after: string): boolean {
  if (
    /\b(?:younger|youngest|older|oldest|elder|eldest|other|remaining|first|last|further|another|additional|only|next|these|those|than|least|up to|over)\s+$/i.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:her|his|their)\s+$/i.test(before) &&
    /^\s+(?:still\s+)?(?:at home|at school|at nursery|living|in (?:her|his|their) care|there)\b/i.test(after)
  )
    return true;
  if (
    /^\s+(?:who|whom|whose|that|under|over|aged (?!\d+(?: years)?(?:,| and| to)))\b/i.test(after) &&
    !/\b(?:had|have|has)\s+$/i.test(before)
  )
    return true;
  return (
    /^\s+(?:of (?!(?:the|this|their) (?:marriage|relationship|union|couple)\b)(?:the|them|these|those|whom|her|his|their)|in (?:the|her|his) (?:class|school|nursery|ward|area|county|street)|a (?:year|week|day|month)|at (?:the|risk))\b/i.test(
      after,
    ) || /%/.test(words)
  );
}

/** "A mother of three", "father to two boys": the number stands without "children". */
function parentOf(sentence: string): readonly ChildPhrase[] {
  return numbersIn(sentence).flatMap(({ start, end, value }): readonly ChildPhrase[] => {
    const parent = /\b(?:mother|mum|father|dad|parent|mother-|father-)[\s-]*(?:of|to|-of-)[\s-]*$/i.exec(
      sentence.slice(0, start),
    );
    if (
      !parent ||
      /^[\s-]+(?:(?:young|small|adult|teenage|grown-up|little)\s+)*(?:children|child|sons?|daughters?|boys?|girls?|kids|year|of)/i.test(
        sentence.slice(end),
      )
    )
      return [];
    if (value > 12) return [];
    return [
      {
        start: parent.index,
        end,
        count: value,
        oneSex: false,
        both: false,
        parent: true,
        sons: null,
        daughters: null,
      },
    ];
  });
}

const having =
  /\b(?:had|has|have|having|bore|raised|raising|shared?|shares|gave birth to|leaves(?: behind)?|left(?: behind)?|brought up|(?:was|is|were)\s+(?:an?\s+)?[^.;,]{0,40}?\bwith|was|were|is|are)\s+(?:(?:now|also|already|since|a total of|survived by|blessed with|the (?:mother|father|parents?) (?:of|to)|an? (?:\w+ )?(?:mother|father|parent|mum|dad) (?:of|to)|parents (?:of|to)|with)\s+){0,2}$/i;
const previous =
  /^[^.;]{0,25}?\b(?:from|by|with|of)\s+(?:an?|his|her|their|the|another)?\s*(?:previous|former|earlier|first|other|prior|past|another|different|ex)\b|^\s*(?:by|with|from) (?:another|an ex|somebody else|someone else|a different)/i;
const shared =
  /^(?:\s+\w+){0,3}?\s*,?\s*(?:\btogether\b|\bbetween them\b|\b(?:of|from) (?:the|their|this) (?:marriage|relationship|union)\b|\bwere born (?:to (?:the couple|them)|of the|in|between|during))/i;

function whoseAre(
  phrase: ChildPhrase,
  before: string,
  after: string,
  lead: readonly string[],
  company: Company,
): { of: ChildrenOf; earlier: boolean } | null {
  const earlier =
    (previous.test(after) ||
      /\b(?:previous|former|earlier|first) (?:relationship|marriage|partner|husband|wife)\b[^.;]{0,40}$/i.test(
        before,
      )) &&
    phrase.count > 0;
  if (!earlier && /\bbetween them\b/i.test(after) && otherKin.test(before)) return null;
  if (!earlier && shared.test(after)) return { of: 'couple', earlier: false };
  const withOther = /^\s*(?:\([^)]*\)\s*)?(?:with|by)\s+(him|her|[A-Z]\w+(?: [A-Z]\w*)?)/.exec(after);
  const owner = (party: PartyMeant | null) => {
    if (party === null || party === 'other') return null;
    // "Ines's parents told him that they had": another pair.
    if (party === 'couple' && otherPair.test(lead.slice(-2).join(' '))) return null;
    if (!earlier && withOther && party !== 'couple') {
      // "had two children with him", with Daniel: the pair's, if the other is a party too.
      const other =
        /^(?:him|her)$/.test(withOther[1] ?? '') ||
        company.people.some(({ names, role }) => role !== 'other' && names.includes(withOther[1] ?? ''));
      return other ? { of: 'couple' as const, earlier: false } : null;
    }
    return { of: party, earlier };
  };
  const genitive = /(?:\b(her|his|their)|(?:['’]s|s['’]))\s+$/i.exec(before);
  if (genitive) {
    if (/^their$/i.test(genitive[1] ?? '')) return { of: 'family', earlier };
    const of = partyBefore(lead, company);
    return owner(of === null || of === 'other' ? (partyOfSex(genitive[1], lead, company) ?? of) : of);
  }
  if (inHousehold.test(after) && phrase.count > 1 && !earlier) return { of: 'family', earlier: false };
  if (
    !phrase.parent &&
    (/\b(?:the|all|both|all of the|all the|each of the|these)\s+$/i.test(before) || phrase.both)
  )
    return earlier ? null : { of: 'family', earlier: false };
  const careful = /\bwith\s+$/i.test(before) ? toCareFor.exec(after) : null;
  if (careful) {
    // The subject stands behind: "with three children to look after, she …", who was spoken of before.
    const of = partyBefore(lead, company) ?? partyBefore(lead.slice(0, -1), company);
    const sex = careful[1] === undefined ? null : /^she$/i.test(careful[1]) ? 'female' : 'male';
    const fits = company.people.some((person) => person.role === of && (!sex || person.sex === sex));
    return fits ? owner(of) : null;
  }
  const verb = having.exec(before);
  if (verb) {
    const own = lead.at(-1) ?? '';
    const upTo = [...lead.slice(0, -1), own.slice(0, Math.max(0, own.length - verb[0].length))];
    const coordinated = /\b(?:and|but|who)\s*$/i.test(upTo.at(-1) ?? '');
    return owner(partyBefore(upTo, company, coordinated ? 'first' : 'nearest'));
  }
  if (phrase.parent) {
    const own = (lead.at(-1) ?? '').replace(
      /,?\s*(?:(?:was|is|being|became|as)\s+)?(?:(?:an?|the)(?:\s+|$))?(?:\w+\s+)?$/i,
      ' ',
    );
    return owner(partyBefore([...lead.slice(0, -1), own], company));
  }
  const apposed =
    /(?:,|\()\s*(?:an?|the)\s+(?:\w+\s+)?(?:(?:mother|father|mum|dad|parent)\s+(?:of|to)\s+)?$/i.exec(before);
  return apposed ? owner(partyBefore(lead, company)) : null;
}

/** "Four children in the household". */
const inHousehold =
  /^\s+(?:\w+\s+)?(?:in|within|of|at) (?:the|this|that|their) (?:household|family|home|family home|house)\b/i;

/** "With three children to look after": whoever is spoken of has them. */
const toCareFor =
  /^\s+(?:of (?:her|his|their) own\s+)?to\s+(?:look after|care for|raise|rear|bring up|feed|support|mind|clothe|keep|provide for|think of|consider|see to)\b(?:,\s*(she|he)\b)?/i;
const otherKin = /\b(?:sisters?|brothers?|friends?|mother|father|aunt|cousin|neighbours?)\b/i;
const otherPair =
  /(?:[’']s|\b(?:her|his|their|both sets of))\s+(?:\w+\s+)?(?:parents|grandparents|in-laws|neighbours|friends|mother and (?:step-?)?father|aunt and uncle)\b/i;

const kin = {
  female:
    /\b(?:she|mother|sister|daughter|aunt|niece|wife|girlfriend|woman|girl|friend|neighbour|nurse|colleague|grandmother)\b/i,
  male: /\b(?:he|father|brother|son|uncle|nephew|husband|boyfriend|man|boy|friend|neighbour|colleague|grandfather)\b/i,
};

/** "Social workers saw her two children", with nobody before who could be meant: the one party of that sex. */
function partyOfSex(
  pronoun: string | undefined,
  lead: readonly string[],
  company: Company,
): PartyMeant | null {
  if (pronoun === undefined) return null;
  const sex = /her/i.test(pronoun) ? 'female' : 'male';
  const parties = company.people.filter((person) => person.sex === sex && person.role !== 'other');
  const text = lead.join(' ');
  if (parties.length !== 1 || kin[sex].test(text)) return null;
  if (
    company.people.some(
      (person) =>
        person.role === 'other' && person.sex === sex && person.names.some((name) => text.includes(name)),
    )
  )
    return null;
  return parties[0]?.role ?? null;
}

const childOf = /\b(?:sons?|daughters?|child|baby|twins?)\b/i;
const notChild =
  /\b(?:grand\w+|step\w*|god\w+|\w+-in-law|friend|neighbour|partner of|wife of|husband of|unborn|foster\w*|niece|nephew|cousin|sister|brother|mother|father|aunt|uncle|former|previous|ex)\b/i;

/** The children of the parties whom the key of pseudonyms lists, one a line. */
function keyedChildren(draft: Draft, people: People): Children['keyed'] {
  return people.all.flatMap((person) => {
    if (person.source !== 'key' || person.role === 'victim' || !childOf.test(person.description)) return [];
    if (notChild.test(person.description)) return [];
    const of = parentIn(person.description, people);
    const at = draft.blocks[person.block]?.text.indexOf(person.name) ?? -1;
    if (!of || at < 0) return [];
    return [{ of, anchor: { block: person.block, start: at, end: at + person.name.length } }];
  });
}

function parentIn(description: string, people: People): 'victim' | 'perpetrator' | 'couple' | null {
  const named = (list: readonly Person[]) =>
    list.some(({ name, aliases }) => [name, ...aliases].some((each) => description.includes(each)));
  const [victim, perpetrator] = [named(people.victims), named(people.perpetrators)];
  if (victim && perpetrator) return 'couple';
  if (victim || /\b(?:the )?(?:victim|deceased)['’]s\b|\bof the (?:victim|deceased)\b/i.test(description))
    return 'victim';
  if (perpetrator || /\bperpetrator['’]s\b|\bof the perpetrator\b/i.test(description)) return 'perpetrator';
  if (/\b(?:their|couple['’]s|of the (?:family|couple|marriage))\b/i.test(description)) return 'couple';
  // A key measures by the victim: "Elder daughter", "Her son".
  const [victimsSex, other] = [people.victims[0]?.sex, people.perpetrators[0]?.sex];
  const own =
    /^(?:(her|his)\s+)?(?:(?:elder|eldest|younger|youngest|older|oldest|only|first|second|third|middle|adult|twin)\s+)?(?:son|daughter|child)\b(?!\s+of\b)/i.exec(
      description.trim(),
    );
  if (!own || people.victims.length !== 1) return null;
  const sex = own[1] === undefined ? null : /her/i.test(own[1]) ? 'female' : 'male';
  return sex === null || (sex === victimsSex && sex !== other) ? 'victim' : null;
}
