import type { Anchor, Block, Draft } from '@dhrlint/draft';
import {
  type CharacteristicMention,
  characteristicLists,
  characteristicsIn,
} from './equality/characteristics.js';
import { tableRowsOf } from './equality/rows.js';
import type { CharacteristicTreatment, Equality } from './equality/statements.js';
import {
  clauseAround,
  generalStatement,
  noneRelevant,
  speaksOfRelevance,
  treatmentIn,
} from './equality/treatment.js';
import { sentencesOf } from './sentences.js';
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
export function equalityOf(draft: Draft, zones: readonly Zone[]): Equality {
  const readable = draft.blocks.filter((block) => readKinds.has(block.kind) && block.text.trim() !== '');
  const zone = (block: Block) => zones[block.index] ?? 'body';
  const section = readable.filter((block) => zone(block) === 'equality' && !isSectionTitle(block));
  const passages =
    section.length > 0
      ? section
      : passagesIn(
          draft,
          readable.filter((block) => !silent.has(zone(block))),
        );
  const held = new Set(passages.map((block) => block.index));
  const rest = readable.filter(
    (block) =>
      !held.has(block.index) &&
      !silent.has(zone(block)) &&
      block.kind !== 'heading' &&
      zone(block) !== 'terms-of-reference',
  );
  const rows = tableRowsOf(draft, passages);
  const prose = passages.filter((block) => block.cell === null);
  const treatments = [...prose.flatMap(treatmentsIn), ...rows.treatments].sort(
    (a, b) => a.name.block - b.name.block || a.name.start - b.name.start,
  );
  return {
    source: section.length > 0 ? 'section' : passages.length > 0 ? 'passage' : 'none',
    treatments,
    lists: [...prose.flatMap(listsIn), ...bulletLists(prose), ...rows.lists],
    noneRelevant: sentencesWhere(prose, (text) => noneRelevant.test(text)),
    general: sentencesWhere(
      prose,
      (text) => generalStatement.test(text) && characteristicsIn(text).length === 0,
    ),
    elsewhere: rest
      .flatMap((block) =>
        block.text.includes('sex') || block.text.includes('Sex') ? treatmentsIn(block) : [],
      )
      .filter((t) => t.treatment === 'relevant'),
  };
}

/** "Equality and diversity" over the section; a heading "Sex" within it names a characteristic. */
function isSectionTitle(block: Block): boolean {
  return block.kind === 'heading' && characteristicsIn(block.text).length === 0;
}

/** Blocks that speak of protected characteristics where no section is called after them, with what they lead in to. */
function passagesIn(draft: Draft, blocks: readonly Block[]): readonly Block[] {
  const starts = blocks.filter(
    (block) =>
      /\bprotected characteristic|\bequality act\b|\bequality and diversity\b|\bequality issues\b/i.test(
        block.text,
      ) || characteristicLists(block.text).length > 0,
  );
  const held = new Set<number>();
  for (const start of starts) {
    held.add(start.index);
    for (let i = start.index + 1; i < draft.blocks.length; i++) {
      const next = draft.blocks[i];
      if (!next || (next.kind !== 'list-item' && next.kind !== 'cell')) break;
      held.add(i);
    }
  }
  return blocks.filter((block) => held.has(block.index));
}

function treatmentsIn(block: Block): readonly CharacteristicTreatment[] {
  const listed = new Set(
    characteristicLists(block.text)
      .flat()
      .map((mention) => mention.start),
  );
  return sentencesOf(block.text).flatMap(({ start, end }) => {
    const sentence = block.text.slice(start, end);
    return characteristicsIn(sentence).map((mention): CharacteristicTreatment => {
      const clause = clauseAround(sentence, mention.start);
      const own = treatmentIn(clause);
      // "Sex: nearly all those killed so are women": what follows the colon is said of what stands before it.
      const labelled =
        /^\s*$/.test(sentence.slice(0, mention.start)) &&
        /^\s*(?:\([^)]*\))?\s*[:–—-]/.test(sentence.slice(mention.end));
      const treatment = labelled ? treatmentIn(block.text.slice(start, start + 1000)) : own;
      const named =
        listed.has(start + mention.start) && treatment === 'relevant' && !speaksOfRelevance(clause);
      return {
        characteristic: mention.characteristic,
        name: { block: block.index, start: start + mention.start, end: start + mention.end },
        places: [{ block: block.index, start, end }],
        treatment: named ? 'named' : treatment,
        judged: speaksOfRelevance(clause),
        listed: listed.has(start + mention.start),
      };
    });
  });
}

function listsIn(block: Block): Equality['lists'] {
  return characteristicLists(block.text).map((run) => ({
    places: [{ block: block.index, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }],
    names: new Set(run.map((mention) => mention.characteristic)),
  }));
}

/** A list set as bullets or short paragraphs, each of which begins with a characteristic. */
function bulletLists(blocks: readonly Block[]): Equality['lists'] {
  const lists: { places: Anchor[]; names: Set<CharacteristicMention['characteristic']> }[] = [];
  let open: (typeof lists)[number] | null = null;
  let last = -2;
  for (const block of blocks) {
    const [first] = characteristicsIn(block.text);
    const begins =
      first !== undefined && /^\W*(?:her |his |their |the )?$/i.test(block.text.slice(0, first.start));
    if (!begins || (block.kind !== 'list-item' && block.kind !== 'heading')) continue;
    if (!open || (block.kind === 'list-item' && block.index > last + 3)) {
      open = { places: [], names: new Set() };
      lists.push(open);
    }
    last = block.index;
    open.places.push({ block: block.index, start: first.start, end: first.end });
    open.names.add(first.characteristic);
  }
  return lists.filter((list) => list.names.size >= 3);
}

function sentencesWhere(blocks: readonly Block[], holds: (sentence: string) => boolean): readonly Anchor[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading'
      ? []
      : sentencesOf(block.text)
          .filter(({ start, end }) => end - start <= 2000 && holds(block.text.slice(start, end)))
          .map(({ start, end }) => ({ block: block.index, start, end })),
  );
}
