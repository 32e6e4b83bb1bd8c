import { acrossBlocks, allOf, type Block, blocksWhere, type Draft, derived } from '@dhrlint/draft';
import { romanBreaks, romanValue } from './number-breaks/roman.js';
import { runningBreaks } from './number-breaks/running.js';
import { type NumberBreak, type NumberedItem, sequenceBreaks } from './number-breaks/sequence.js';
import { type Section, sectionAt, sectionPath } from './sections.js';
import type { Zone } from './zones.js';

export type { NumberBreak } from './number-breaks/sequence.js';

/** Stretches whose numbers belong to lists of their own, or to nobody. */
const outside = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'quotation',
  'references',
  'glossary',
  'action-plan',
]);
const part = /^\W*(?:part|volume|book|rhan)\s+(?:\d+|[a-z]|one|two|three|four|five|six|[ivx]+)\b/i;

/**
 * Where the numbers of headings and paragraphs are repeated, leave one out or go backwards. An appendix, the executive
 * summary and a part that begins anew are counted by themselves; lists, tables and recommendations are not counted.
 */
export function numberBreaksOf(
  draft: Draft,
  facts: { readonly zones: readonly Zone[]; readonly sections: readonly Section[] },
): readonly NumberBreak[] {
  const scopes = new Map<string, NumberedItem[]>();
  const romans: NumberedItem[] = [];
  const elsewhere = new Set<string>();
  const parts = new Set(partHeadings(draft));
  const recommendations = new Set(numberedRecommendations(draft));
  const typed = new Map(typedNumbers(draft).map(({ block, number }) => [block, number]));
  let partOf = 0;
  let before: string | null = null;
  const appendices = new Map<Section | null, number | undefined>();
  const appendixAt = (block: number) => {
    const at = sectionAt(facts.sections, block);
    if (!appendices.has(at))
      appendices.set(at, sectionPath(facts.sections, block).find((section) => section.appendix)?.heading);
    return appendices.get(at);
  };
  const zones = allOf(facts.zones);
  for (const block of draft.blocks) {
    const zone = zones[block.index] ?? 'body';
    if (parts.has(block.index)) partOf++;
    // A number that the reader left in the text since the paragraph before bears it too.
    const again = before?.includes('.') && typed.get(block.index) === before ? before : null;
    const number = block.number ?? again;
    before = block.number ?? before;
    const roman = block.kind === 'heading' && number !== null ? romanValue(number) : null;
    if (number !== null && roman !== null && isCounted(block, zone) && appendixAt(block.index) === undefined)
      romans.push({ block: block.index, number, steps: [roman], heading: true, shape: 'I', list: false });
    if (number === null || !/^\d{1,3}(?:\.\d{1,3})*$/.test(number)) continue;
    if (recommendations.has(block.index) || !isCounted(block, zone)) {
      elsewhere.add(number);
      continue;
    }
    const appendix = appendixAt(block.index);
    const scope =
      appendix !== undefined
        ? `appendix ${appendix}`
        : zone === 'executive-summary'
          ? block.kind === 'heading' && !number.includes('.')
            ? `body ${partOf}`
            : 'summary'
          : `body ${partOf}`;
    const items = scopes.get(scope) ?? [];
    scopes.set(scope, items);
    items.push({
      block: block.index,
      number,
      steps: number.split('.').map(Number),
      heading: block.kind === 'heading',
      shape: (block.label ?? '').replace(/\d+/g, '1'),
      list: block.kind === 'list-item',
    });
  }
  const isElsewhere = (missing: string) => elsewhere.has(missing) || numbersInText(draft).has(missing);
  return joinParts(scopes)
    .flatMap((items) => {
      const flat = items.filter((item) => item.steps.length === 1 && !item.list);
      const running = runningBreaks(flat, isElsewhere);
      const counted = running.used;
      return [
        ...running.breaks,
        ...sequenceBreaks(
          items.filter((item) => !item.list || item.steps.length > 1),
          counted,
          isElsewhere,
        ),
      ];
    })
    .concat(romanBreaks(romans))
    .sort((a, b) => a.block - b.block);
}

/** Parts whose numbers go on from those before them are one sequence. */
function joinParts(
  scopes: ReadonlyMap<string, readonly NumberedItem[]>,
): readonly (readonly NumberedItem[])[] {
  const joined: NumberedItem[][] = [];
  let body: NumberedItem[] | null = null;
  for (const [scope, items] of scopes) {
    const anew = items[0]?.steps.every((step) => step === 1) ?? false;
    if (!scope.startsWith('body')) joined.push([...items]);
    else if (body && !anew) body.push(...items);
    else {
      body = [...items];
      joined.push(body);
    }
  }
  return joined;
}

function isCounted(block: Block, zone: Zone): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  if (outside.has(zone) || block.quotation) return false;
  const flat = !(block.number ?? '').includes('.');
  if (flat && block.kind !== 'heading' && (zone === 'recommendations' || zone === 'terms-of-reference'))
    return false;
  return !/^\W*(?:R\d|recommendation)/i.test(block.label ?? '');
}

/** Numbers that stand in the text of paragraphs: read for themselves, so that other words of a paragraph change nothing. */
const typedNumbers = acrossBlocks(({ index: block, kind, text }) => {
  const number = kind === 'paragraph' ? /^([\d.]+) \p{Lu}/u.exec(text)?.[1] : undefined;
  return number === undefined ? [] : [{ block, number }];
});
const partHeadings = blocksWhere(
  ({ kind, label, text }) => kind === 'heading' && part.test(`${label ?? ''} ${text}`),
);
const numberedRecommendations = blocksWhere(
  ({ number, text }) => number !== null && /^\W*recommendation\s+\d/i.test(text),
);

const numbersBeforeText = acrossBlocks(({ kind, text }) =>
  kind === 'contents-entry'
    ? []
    : [...text.matchAll(/(?<=^|[\s|])(\d+(?:\.\d+)*)\.?(?=\s+[A-ZÀ-ÖØ-ÞŴŶ“"‘']|\s*$)/g)].map(
        (match) => match[1] ?? '',
      ),
);

/** Numbers that the reader took for words: "… ended. 5.3 The Panel …". */
const numbersInText = derived((draft: Draft): ReadonlySet<string> => new Set(numbersBeforeText(draft)));
