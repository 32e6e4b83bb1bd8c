import {
  type Anchor,
  type Block,
  blockBefore,
  blocksAfter,
  blocksBefore,
  type Draft,
  derived,
  derivedIn,
} from '@dhrlint/draft';
import {
  type CharacteristicMention,
  characteristicLists,
  characteristicsIn,
  characteristicWords,
} from './equality/characteristics.js';
import { saysNoneRelevant, setsSexesAside, speaksInGeneral } from './equality/none.js';
import { listsIn, treatmentsIn } from './equality/prose.js';
import { tableRowsOf } from './equality/rows.js';
import type { Equality } from './equality/statements.js';
import { sentencesOf } from './sentences.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

export {
  type CharacteristicMention,
  characteristicsIn,
  type ProtectedCharacteristic,
  protectedCharacteristics,
} from './equality/characteristics.js';
export type { CharacteristicTreatment, Equality } from './equality/statements.js';
export type { Treatment } from './equality/treatment.js';

const readKinds = new Set<Block['kind']>([
  'paragraph',
  'list-item',
  'cell',
  'heading',
  'caption',
  'text-box',
  'footnote',
  'endnote',
]);
const silent = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'glossary',
  'references',
  'quotation',
  'people',
  'panel',
  'action-plan',
]);

/** Reads the passages on equality: the sections called so, else whatever speaks of protected characteristics. */
export function equalityOf(draft: Draft, zones: readonly Zone[], words: WordIndex): Equality {
  const zone = (block: Block) => zones[block.index] ?? 'body';
  const readable = (indexes: readonly number[]) =>
    indexes.flatMap((index) => {
      const block = draft.blocks[index];
      return block && readKinds.has(block.kind) ? [block] : [];
    });
  const section = draft.blocks.filter(
    (block) =>
      zone(block) === 'equality' && readKinds.has(block.kind) && !isEmpty(block) && !isSectionTitle(block),
  );
  const naming = readable(words.blocksWith(...characteristicWords));
  const passages =
    section.length > 0
      ? section
      : passagesIn(
          draft,
          readable(words.blocksWith(...characteristicWords, ...generalWords)).filter(
            (block) => !silent.has(zone(block)),
          ),
          (block) => readKinds.has(block.kind) && !silent.has(zone(block)) && !isEmpty(block),
        );
  const held = new Set(passages.map((block) => block.index));
  const lists = naming.filter(
    (block) =>
      !held.has(block.index) &&
      (block.kind === 'footnote' || block.kind === 'endnote' || zone(block) === 'quotation') &&
      namesTheNine(block),
  );
  const rest = readable(words.blocksWith('sex')).filter(
    (block) =>
      !held.has(block.index) &&
      !silent.has(zone(block)) &&
      block.kind !== 'heading' &&
      zone(block) !== 'terms-of-reference',
  );
  const rows = tableRowsOf(draft, passages);
  const prose = [...passages.filter((block) => block.cell === null), ...lists].sort(
    (a, b) => a.index - b.index,
  );
  const treatments = [...prose.flatMap((block) => treatmentsInPlace(draft, block)), ...rows.treatments].sort(
    (a, b) => a.name.block - b.name.block || a.name.start - b.name.start,
  );
  return {
    source: section.length > 0 ? 'section' : passages.length > 0 ? 'passage' : 'none',
    treatments,
    lists: [...prose.flatMap(listsInBlock), ...bulletLists(draft, prose), ...rows.lists],
    noneRelevant: prose.flatMap(saidNoneRelevant),
    sexesSetAside: prose.flatMap(saidOfTheSexes),
    general: prose.flatMap(saidInGeneral),
    elsewhere: rest.flatMap((block) => ofSexElsewhere(draft, block)),
  };
}

const isEmpty = derived(({ text }: Block) => text.trim() === '');

const treatmentsInPlace = derivedIn((draft: Draft, block: Block) =>
  treatmentsIn(block, leadOf(draft, block), textBelow(draft, block)),
);
const listsInBlock = derived(listsIn);
const saidNoneRelevant = derived((block: Block) => sentencesWhere(block, saysNoneRelevant));
const saidOfTheSexes = derived((block: Block) => sentencesWhere(block, setsSexesAside));
const saidInGeneral = derived((block: Block) => sentencesWhere(block, speaksInGeneral));

/** A note, or the Act as quoted, that names the characteristics which a passage on equality speaks of. */
const namesTheNine = derived(({ text }: Block) => characteristicLists(text).some((run) => run.length >= 6));

/** Words by which "sex" outside the passages on equality is known for the characteristic. */
const asCharacteristic =
  /\b(?:her|his|their|[\p{Lu}][\w-]*[’']s|own|biological) sex\b|\bsex (?:was|is|as) (?:the |a |an )?[^.;]{0,40}\b(?:characteristic|relevant|factor|central|engaged|important|significant|bearing|barrier)|\b(?:protected )?characteristics?\b[^.;]{0,80}\bsex\b|\b(?:because|reason|account|ground|grounds|basis|relevance|significance|importance|role|effect|impact|influence|question|matter) of (?:her |his |their )?sex\b|\bsex (?:discrimination|inequality|equality|bias|stereotypes?|and (?:gender|power|race|age|disability|class))\b|\b(?:race|age|disability|religion|faith),? (?:and|or) sex\b|^sex[:.–—]/iu;

const asAct =
  /\b(?:sexual|intercourse|consent\w*|money|paid|rape[ds]?|bed|intimate|affair|video|photo\w*|drunk|asleep)\b/i;

/** What a block outside the passages on equality says of sex; a heading "Sex" speaks for the text below it. */
const ofSexElsewhere = derivedIn((draft: Draft, block: Block): Equality['elsewhere'] => {
  if (!/\bsex\b/i.test(block.text)) return [];
  const under = blockBefore(draft, block.index);
  const headed =
    under?.kind === 'heading' && characteristicsIn(under.text).some((m) => m.characteristic === 'sex');
  return treatmentsIn(block).filter(({ characteristic, treatment, judged, places: [place] }) => {
    const sentence = place ? block.text.slice(place.start, place.end) : '';
    return (
      characteristic === 'sex' &&
      treatment !== 'named' &&
      (headed || asCharacteristic.test(sentence) || (judged && !asAct.test(sentence)))
    );
  });
});

/** The sentence that leads in to an item of a list: the last one before its first item. */
function leadOf(draft: Draft, block: Block): string {
  if (block.kind !== 'list-item') return '';
  for (const above of blocksBefore(draft, block.index, 14)) {
    if (above.kind === 'list-item') continue;
    if (above.kind !== 'paragraph') return '';
    const last = sentencesOf(above.text).at(-1);
    return last ? above.text.slice(last.start, last.end) : '';
  }
  return '';
}

/** The text under a heading or a line that is no more than the name of a characteristic. */
function textBelow(draft: Draft, block: Block): string {
  if (block.text.length > 60 || (block.kind !== 'heading' && /[.!?]$/.test(block.text.trim()))) return '';
  const below: string[] = [];
  for (const next of blocksAfter(draft, block.index, 5)) {
    if (next.kind === 'heading' || next.kind === 'cell' || isLabel(next)) break;
    if (block.kind === 'list-item' && next.kind === 'list-item' && next.level <= block.level) break;
    below.push(next.text);
  }
  return below.join(' ');
}

/** A short line that is no sentence is the label of what follows it. */
function isLabel({ text }: Block): boolean {
  return text.length <= 60 && !/[.!?]["'”’)]*$/.test(text.trim());
}

/** "Equality and diversity" over the section; a heading "Sex" within it names a characteristic. */
function isSectionTitle(block: Block): boolean {
  return block.kind === 'heading' && namesNone(block);
}

const namesNone = derived(({ text }: Block) => characteristicsIn(text).length === 0);

/** Words in one of which the others of {@link speaksOfEquality} begin. */
const generalWords = ['protected', 'equality'];

const speaksOfEquality = derived(
  ({ text }: Block) =>
    /\bprotected characteristic|\bequality act\b|\bequality and diversity\b|\bequality issues\b/i.test(
      text,
    ) || characteristicLists(text).length > 0,
);

/**
 * Blocks that speak of protected characteristics where no section is called after them, with what they lead in to.
 * @param isRead whether a block may be part of a passage
 */
function passagesIn(
  draft: Draft,
  blocks: readonly Block[],
  isRead: (block: Block) => boolean,
): readonly Block[] {
  const starts = blocks.filter(speaksOfEquality);
  const held = new Set<number>();
  for (const start of starts) {
    held.add(start.index);
    for (const next of blocksAfter(draft, start.index)) {
      if (next.kind !== 'list-item' && next.kind !== 'cell') break;
      held.add(next.index);
    }
  }
  return draft.blocks.filter((block) => held.has(block.index) && isRead(block));
}

/** A list set as bullets or short paragraphs, each of which begins with a characteristic. */
function bulletLists(draft: Draft, blocks: readonly Block[]): Equality['lists'] {
  const lists: { places: Anchor[]; names: Set<CharacteristicMention['characteristic']>; judged: boolean }[] =
    [];
  let open: (typeof lists)[number] | null = null;
  let last = -2;
  for (const block of blocks) {
    const [first] = characteristicsIn(block.text);
    const begins =
      first !== undefined && /^\W*(?:her |his |their |the )?$/i.test(block.text.slice(0, first.start));
    if (!begins || (block.kind !== 'list-item' && block.kind !== 'heading')) continue;
    const isNear = [...blocksBefore(draft, block.index, 3)].some(({ index }) => index === last);
    if (!open || (block.kind === 'list-item' && !isNear)) {
      open = { places: [], names: new Set(), judged: false };
      lists.push(open);
    }
    last = block.index;
    open.places.push({ block: block.index, start: first.start, end: first.end });
    open.names.add(first.characteristic);
  }
  return lists.filter((list) => list.names.size >= 3);
}

function sentencesWhere(
  { index, kind, text }: Block,
  holds: (sentence: string) => boolean,
): readonly Anchor[] {
  if (kind === 'heading') return [];
  return sentencesOf(text)
    .filter(({ start, end }) => end - start <= 2000 && holds(text.slice(start, end)))
    .map(({ start, end }) => ({ block: index, start, end }));
}
