import { type Anchor, allOf, blocksBetween, type Draft } from '@dhrlint/draft';
import { firstPassageIn, passing, speaks } from '../process/passages.js';
import { sectionPath } from '../sections.js';
import { quotationsIn } from '../voice/quotations.js';
import type { Zone } from '../zones.js';
import type { StrengthFacts, StrengthRule } from './strength.js';

/** A strength that one sentence shows: the words that pick its block, the zones it may stand in and what it says. */
interface ToldStrength {
  readonly id: string;
  readonly message: string;
  readonly words: readonly string[];
  readonly zones: readonly Zone[];
  readonly says: RegExp;
  readonly unless?: RegExp;
}

const ofProcess: readonly Zone[] = ['process', 'panel', 'people', 'executive-summary', 'body'];
const ofCase: readonly Zone[] = ['analysis', 'lessons', 'background', 'equality', 'body'];

const told: readonly ToldStrength[] = [
  {
    id: 'names-chosen-by-family',
    message: 'The family chose or approved the names by which people are called.',
    words: ['pseudonym', 'pseudonyms', 'name', 'names', 'chose', 'chosen'],
    zones: [...ofProcess, 'front-matter'],
    says: /\b(?:famil(?:y|ies)|mother|father|parents?|sisters?|brothers?|sons?|daughters?|aunt|uncle|niece|nephew|grandmother)\b[^.]{0,60}\b(?:chose|selected|picked|suggested|proposed|agreed|approved|asked for|gave)\b[^.]{0,60}\b(?:pseudonyms?|names?)\b|\b(?:pseudonyms?|names?)\b[^.]{0,80}\b(?:chosen|selected|picked|suggested|proposed|agreed|approved)\b[^.]{0,40}\b(?:by|with)\b[^.]{0,40}\b(?:famil(?:y|ies)|mother|father|parents?|sisters?|brothers?|sons?|daughters?|aunt|uncle|niece|nephew|grandmother)\b/i,
    unless: /\b(?:not|declined|panel chose|chair chose)\b/i,
  },
  {
    id: 'imrs-challenged',
    message: 'Weak Individual Management Reviews were sent back and improved.',
    words: ['imr', 'imrs', 'reviews'],
    zones: ofProcess,
    says: /\b(?:IMRs?|individual management reviews?)\b[^.]{0,120}\b(?:sent back|returned|resubmitted|rewritten|revised|strengthened|improved|redrafted|second draft|two drafts|challenged)\b|\b(?:sent back|returned|challenged|asked)\b[^.]{0,80}\bIMRs?\b[^.]{0,60}\b(?:strengthen|improve|revise|rewrite|more|again)/i,
    unless: /\b(?:no|none|not) (?:IMRs?|of the IMRs|sent back|returned|revised)\b/i,
  },
  {
    id: 'by-and-for-service',
    message: 'A “by and for” or community-led service was heard.',
    words: ['by', 'community', 'minoritised', 'led'],
    zones: ofProcess,
    says: /\bby[- ]and[- ]for\b[^.]*\b(?:service|organi[sz]ation|charity|group|member|panel|advice|advised|consulted|specialist)|\b(?:service|organi[sz]ation|charity|group|project|network)\b[^.]{0,40}\b(?:led by|for) (?:Black|Asian|minoritised|migrant|deaf|disabled|LGBT\+?|Roma|Traveller|Muslim|Sikh|Jewish|older|South Asian|African|Caribbean)\b/i,
    unless: /\b(?:no|not|none|without|lack)\b/i,
  },
  {
    id: 'intersectionality',
    message: 'The report looks at how several characteristics and disadvantages worked together.',
    words: ['intersectional', 'intersectionality', 'intersecting', 'intersection', 'intersected'],
    zones: ofCase,
    says: /\bintersect\w+\b/i,
    unless: /\b(?:not|no|did not|road|roads|street|junction)\b/i,
  },
  {
    id: 'victim-blaming-challenged',
    message: 'The report challenges words that put the blame on the victim.',
    words: ['blaming', 'blame', 'blames', 'blamed'],
    zones: [...ofCase, 'executive-summary'],
    says: /\bvictim[- ]blam\w+\b|\bblam(?:e|ed|es|ing) (?:the victim|her|him|\p{Lu}\p{L}+) (?:for|and not)\b|\bput(?:s|ting)? the blame on\b/iu,
    unless:
      /\b(?:her mother|family|he) (?:blamed|blames)\b|\bblamed (?:himself|herself|themselves)\b|\bno victim[- ]blaming\b/i,
  },
  {
    id: 'perpetrator-held-to-account',
    message: 'The report asks what agencies did about the perpetrator, and not only about the victim.',
    words: ['account', 'perpetrator', 'responsibility', 'responsible'],
    zones: [...ofCase, 'executive-summary'],
    says: /\b(?:perpetrator|his behaviour|her behaviour|he|abuser)\b[^.]{0,80}\b(?:was not|never|not) (?:been )?(?:held to account|challenged|asked about|spoken to about)|\bresponsibility for (?:the|his|her) (?:abuse|violence) (?:lay|lies|rests|was) (?:with|his|hers)/i,
  },
  {
    id: 'children-may-read-later',
    message: 'The report provides for the children to read it when they are older.',
    words: ['children', 'child', 'records', 'file', 'older'],
    zones: [...ofProcess, 'recommendations', 'lessons', 'analysis'],
    says: /\b(?:report|review|copy)\b[^.]{0,100}\b(?:placed|kept|held|attached|put|added|stored)\b[^.]{0,60}\b(?:child\w*|their|her|his)\b[^.]{0,40}\b(?:records?|files?)\b|\b(?:child\w*|they|she|he)\b[^.]{0,60}\b(?:read|see|have) (?:it|this|the report)\b[^.]{0,40}\b(?:when|once)\b[^.]{0,20}\bolder\b/i,
  },
];

function findTold({ words, zones: allowed, says, unless }: ToldStrength): StrengthRule['find'] {
  const saying = passing((text) => says.test(text));
  return (draft, facts) => {
    const zones = allOf(facts.zones);
    const blocks = facts.words
      .blocksWith(...words)
      .filter((block) => allowed.includes(zones[block] ?? 'body'));
    return firstPassageIn(draft, zones, blocks, saying, ({ text }) => !unless?.test(text))?.anchor ?? null;
  };
}

/** Strengths that one sentence shows. */
export const toldStrengths: readonly StrengthRule[] = told.map((each) => ({
  id: each.id,
  message: each.message,
  find: findTold(each),
}));

const speaking =
  /\b(?:said|says|told|remember\w*|recall\w*|describ\w+|wrote|writes|asked|spoke|explained|added|put it|words|according to|calls?|called)\b/i;
const kin =
  /\b(?:mother|mum|father|dad|parents?|sisters?|brothers?|sons?|daughters?|aunt|uncle|niece|nephew|cousin|grandmother|grandfather|famil(?:y|ies)|friend)\b/i;
const fewestWords = 5;
const unspoken = new Set<Zone>(['recommendations', 'action-plan', 'chronology']);

const speakingInQuotes = passing((text) => /[“"‘]/.test(text) && speaking.test(text));

/** A sentence in which somebody of the family or a friend speaks in quotation marks. */
export function familyQuoted(draft: Draft, { words, zones, people }: StrengthFacts): Anchor | null {
  const relatives = people.all.filter(({ role }) => role === 'relative').map(({ name }) => name);
  const blocks = words.blocksWith(
    'according',
    'said',
    'says',
    'told',
    'remembers',
    'remembered',
    'recalled',
    'described',
    'wrote',
    'writes',
    'asked',
    'added',
    'words',
    'called',
    'put',
  );
  const found = firstPassageIn(
    draft,
    zones,
    blocks.filter((block) => !unspoken.has(zones[block] ?? 'body')),
    speakingInQuotes,
    ({ text }) =>
      (kin.test(text) || relatives.some((name) => text.includes(name))) &&
      quotationsIn(text).some(({ start, end }) => text.slice(start, end).split(/\s+/).length >= fewestWords),
  );
  return found?.anchor ?? null;
}

/** The heading of a tribute, dedication or pen portrait that has words below it. */
export function tribute(draft: Draft, { sections, zones }: StrengthFacts): Anchor | null {
  const section = sections.find(
    ({ title, heading, start, end }) =>
      /\b(?:tribute|dedication|dedicated to|pen (?:portrait|picture)|in memory of|in (?:her|his) own words|who (?:she|he) was|teyrnged)\b/i.test(
        title,
      ) &&
      zones[heading] !== 'letter' &&
      [...blocksBetween(draft, start, end)].some(({ text }) => text.length > 80),
  );
  if (!section) return null;
  return { block: section.heading, start: 0, end: draft.blocks[section.heading]?.text.length ?? 0 };
}

const cited =
  /\b(?:research|study|studies|analysis|survey|evidence)\b[^.]{0,80}\b(?:by|from|shows?|found|finds|suggests?|published)\b|\b\p{Lu}[\p{L}-]+(?:,? (?:and|&) \p{Lu}[\p{L}-]+| et al\.?)?,? \((?:19|20)\d\d\)/u;
const citing = passing((text) => cited.test(text));
const fewestCitations = 2;

/** The first of at least two passages, notes included, that cite research. */
export function researchCited(draft: Draft, { words, zones, sections }: StrengthFacts): Anchor | null {
  const blocks = words.blocksWith('research', 'study', 'studies', 'survey', 'et', 'university', 'professor');
  const passages = blocks.flatMap((index) => {
    const block = draft.blocks[index];
    return speaks(block, zones) ? citing(draft, block) : [];
  });
  const found = passages.filter(({ anchor, text }) => {
    const ofAuthor = sectionPath(sections, anchor.block).some(
      ({ role }) => role === 'author' || role === 'panel',
    );
    return !ofAuthor && !/\b(?:no|not|previous|earlier) (?:research|study)\b/i.test(text);
  });
  return found.length >= fewestCitations ? (found[0]?.anchor ?? null) : null;
}
