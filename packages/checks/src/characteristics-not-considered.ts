import { type Anchor, blocksAfter, blocksBefore, type Draft } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import {
  type Equality,
  type Facts,
  type ProtectedCharacteristic,
  protectedCharacteristics,
  sentencesOf,
} from '@dhrlint/facts';

import { hasBody, tellsOfDeath } from './sex-not-listed.js';

/**
 * Asks of the passages on equality whether each of the nine protected characteristics of the Equality Act 2010
 * (section 4) is considered by name or in substance. Sex has a check of its own and is left out here.
 */
export const characteristicsNotConsidered = defineCheck<Facts, Record<string, never>, never>({
  name: 'characteristics-not-considered',
  summary: 'Protected characteristics, other than sex, that the passages on equality never consider.',
  options: { type: 'object', additionalProperties: false },
  messages: { missing: ['missing'], unnamed: [], absent: [] },
  judge: ({ draft, facts: { equality, documentKind, zones, words } }) => {
    if (documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The file is no review of a death.' };
    if (equality.source === 'none') {
      if (documentKind === 'report' && hasBody(draft, zones) && tellsOfDeath(words))
        return { outcome: 'assessed', reports: [{ message: 'absent', anchor: null }] };
      return {
        outcome: 'not-applicable',
        reason: 'The file has no body of a report, where equality is considered.',
      };
    }
    const named = new Set<string>(equality.treatments.map(({ characteristic }) => characteristic));
    const blocks = passageBlocks(equality, draft);
    if (blocks.some((block) => namedAbove.test(draft.blocks[block]?.text ?? '')))
      return { outcome: 'assessed', reports: [] };
    const missing = protectedCharacteristics.filter(
      (each) =>
        each !== 'sex' && !named.has(each) && !blocks.some((block) => inSubstance(draft, block, each)),
    );
    if (missing.length === 0) return { outcome: 'assessed', reports: [] };
    const [anchor = null, ...related] = [...saidToBeAll(draft, blocks), ...placesOf(equality)];
    const none = missing.length === protectedCharacteristics.length - 1;
    return {
      outcome: 'assessed',
      reports: [
        none
          ? { message: 'unnamed', anchor, related }
          : { message: 'missing', values: { missing: joined(missing) }, anchor, related },
      ],
    };
  },
});

/** "The Panel had regard to each of the other characteristics named above." */
const namedAbove =
  /\b(?:considered|regard to|looked at|examined|weighed|asked of)\b[^.;]{0,30}\b(?:each|all|every one) of the (?:other |remaining |nine |eight )*(?:protected )?characteristics\s+(?:named|listed|set out|given|mentioned) (?:above|earlier|there|in)\b/i;

/** The blocks that speak of equality, and those that go on with it. */
function passageBlocks(equality: Equality, draft: Draft): readonly number[] {
  const held = new Set(
    [
      ...equality.treatments.flatMap(({ places, name }) => [name, ...places]),
      ...equality.lists.flatMap(({ places }) => places),
      ...equality.general,
      ...equality.noneRelevant,
    ].map(({ block }) => block),
  );
  for (const block of [...held])
    for (const { index, text } of blocksAfter(draft, block, 2))
      if (equality.source === 'section' || labelOf(text) !== '') held.add(index);
  return [...held];
}

/** Words by which a characteristic is considered without being named: "she was a practising Catholic". */
const substance: Readonly<Record<ProtectedCharacteristic, RegExp>> = {
  age: /\b(?:aged \d|years old|older (?:woman|man|people|person)|young (?:woman|man|people|person)|youth|ageis[mt])\b/i,
  disability: /\b(?:disabled|impairments?|autis\w+|wheelchair|learning disab\w+|deaf|blind|neurodiver\w+)\b/i,
  'gender reassignment':
    /\b(?:trans(?: |gender|sexual)|cisgender|reassign\w+|transition(?:ed|ing)|birth sex|sex registered at birth)\b/i,
  'marriage and civil partnership':
    /\b(?:married|unmarried|divorc\w+|civil partner\w*|cohabit\w+|single woman|never married)\b/i,
  'pregnancy and maternity': /\b(?:pregnan\w+|maternity|gave birth|post-?natal|ante-?natal|new mother)\b/i,
  race: /\b(?:ethnic\w*|nationalit\w+|White (?:British|English|Welsh|Irish|Scottish|European)|Black (?:British|African|Caribbean)|Asian|racis[mt]|heritage|minoriti[sz]ed)\b/,
  'religion or belief':
    /\b(?:Muslim|Christian|Catholic|Sikh|Hindu|Jewish|Buddhist|Islam\w*|church|Methodist|Anglican|Protestant|Baptist|Pentecostal|Orthodox|Quaker|Jehovah|mosque|gurdwara|synagogue|temple|chapel|worship\w*|prayed|religious|faiths?|beliefs?|atheist|no religion)\b/i,
  sex: /(?!)/,
  'sexual orientation': /\b(?:heterosexual|lesbian|gay|bisexual|same-sex|LGBT\w*|straight)\b/i,
};

function inSubstance(draft: Draft, block: number, characteristic: ProtectedCharacteristic): boolean {
  const text = draft.blocks[block]?.text ?? '';
  return substance[characteristic].test(text) || labelOf(text).includes(characteristic);
}

/** "Race, religion or belief: …": what a paragraph says it is about, in small letters; empty where it does not. */
function labelOf(text: string): string {
  return /^([A-Z][^.:;]{2,80}):\s/.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** "No others were examined": where the report says itself that there were no more. */
function saidToBeAll(draft: Draft, blocks: readonly number[]): readonly Anchor[] {
  const around = new Set(
    blocks.flatMap((index) => [...[...blocksBefore(draft, index, 3)].map((each) => each.index), index]),
  );
  return [...around].flatMap((index) => {
    const block = draft.blocks[index];
    if (!block || block.cell || block.kind === 'heading') return [];
    return sentencesOf(block.text)
      .filter(({ start, end }) => noMore.test(block.text.slice(start, end)))
      .map(({ start, end }) => ({ block: index, start, end }));
  });
}

const noMore =
  /\b(?:no|none of the) (?:others?|further|other (?:protected )?characteristics?|more)\b[^.;]{0,40}\b(?:examined|considered|looked at|discussed|explored|called for|thought of|weighed|reviewed)\b/i;

/** Where the characteristics stand: the fullest list first, then the sentences that treat them, then the rest. */
function placesOf(equality: Equality): readonly Anchor[] {
  const lists = [...equality.lists].sort((a, b) => b.names.size - a.names.size);
  const sentences = equality.treatments.flatMap(({ places }) => places.slice(0, 1));
  const places = [
    ...lists.flatMap((list) => list.places),
    // A word in passing is less to the point than what is said of all.
    ...(sentences.length > 1 ? sentences : []),
    ...equality.noneRelevant,
    ...equality.general,
    ...sentences,
  ];
  return [...new Map(places.map((place) => [`${place.block}:${place.start}`, place])).values()];
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('; ')}; and ${names.at(-1) ?? ''}`;
}
