import { type Anchor, type Block, blocksAfter, type Draft } from '@dhrlint/draft';
import { columnRoles, type PlanRole } from './columns.js';
import type { PlanCell, PlanPart, PlanRow } from './plan.js';
import { namesDate } from './timing.js';

interface Labelled {
  readonly roles: ReadonlySet<PlanRole>;
  readonly value: PlanCell;
}

/** A plan without a table: labelled lines ("Action: …", "Lead: …", "By when: …") or a list of actions. */
export function planList(draft: Draft, blocks: readonly Block[]): PlanPart | null {
  return labelledList(blocks) ?? plainList(draft, blocks);
}

const label = /(?:^|[\n;|]|[.)]\s)\s*(\p{Lu}[\p{L} /'’()-]{1,38}?)\s*:\s*/gu;

/** The labelled values of one block, where its labels are those of a plan. */
function labelledIn(block: Block): readonly Labelled[] {
  const found = [...block.text.matchAll(label)].flatMap((match) => {
    const roles = columnRoles(match[1] ?? '');
    return roles.size === 0 ? [] : [{ roles, at: match.index, from: match.index + match[0].length }];
  });
  const values = found.map(({ roles, from }, i) => {
    const raw = block.text.slice(from, found[i + 1]?.at ?? block.text.length);
    const text = raw.replace(/[\s;|]+$/, '');
    const anchor: Anchor | null =
      text === '' ? null : { block: block.index, start: from, end: from + text.length };
    return { roles, value: { text, anchor, fill: null } };
  });
  const before = beforeLabels(block, found[0]?.at ?? 0);
  const acts = found.some(({ roles }) => roles.has('action') || roles.has('recommendation'));
  return before === null || acts || values.length < 2
    ? values
    : [{ roles: new Set<PlanRole>(['action']), value: before }, ...values];
}

/** "Fit a panic button. Lead: … By: …": what stands before the first label is the action. */
function beforeLabels({ index, text }: Block, end: number): PlanCell | null {
  const start = text.search(/\S/);
  const words = text.slice(start, end).replace(/[\s;|(–-]+$/u, '');
  if (start < 0 || start >= end || words.split(/\s+/).length < 3) return null;
  return { text: words, anchor: { block: index, start, end: start + words.length }, fill: null };
}

function labelledList(blocks: readonly Block[]): PlanPart | null {
  const records: Map<PlanRole, PlanCell>[] = [];
  let record: Map<PlanRole, PlanCell> | null = null;
  for (const block of blocks) {
    const labelled = labelledIn(block);
    const opens = labelled.length === 0 && opensRecord(block);
    if (opens) {
      record = new Map([['recommendation', wholeBlock(block)]]);
      records.push(record);
      continue;
    }
    for (const { roles, value } of labelled) {
      const begins = ['number', 'recommendation', 'action'].some(
        (role) => roles.has(role as PlanRole) && record?.has(role as PlanRole),
      );
      if (!record || begins) {
        record = new Map();
        records.push(record);
      }
      for (const role of roles) if (!record.has(role)) record.set(role, value);
    }
  }
  const full = records.filter((each) => each.size >= 2 && (each.has('action') || each.has('recommendation')));
  const roles = new Set(full.flatMap((each) => [...each.keys()]));
  if (full.length === 0 || roles.size < 3) return null;
  return listPart(
    full.map((cells) => listRow(cells)),
    roles,
  );
}

/** A numbered or headed line under which the labels of one action follow. */
function opensRecord(block: Block): boolean {
  return (
    /^(?:recommendation|action|rec\.?)\s+\(?\w{1,5}\b/i.test(block.text) ||
    (block.number !== null && block.text.length > 20)
  );
}

function wholeBlock(block: Block): PlanCell {
  const start = Math.max(0, block.text.search(/\S/));
  return {
    text: block.text.trim(),
    anchor: { block: block.index, start, end: block.text.trimEnd().length },
    fill: null,
  };
}

const undertaking = /\b(?:will|should|must|shall|to)\s+\p{Ll}{2,}/u;

/** Actions as items of a list, each a sentence that says what somebody will do. */
function plainList(draft: Draft, blocks: readonly Block[]): PlanPart | null {
  const items = blocks.filter(
    (block) =>
      (block.kind === 'list-item' || (block.kind === 'paragraph' && block.number !== null)) &&
      block.text.split(/\s+/).length >= 6,
  );
  const first = items[0];
  if (
    !first ||
    items.length < 2 ||
    items.filter((item) => undertaking.test(item.text)).length * 2 < items.length
  )
    return null;
  const last = [...blocksAfter(draft, first.index, items.length * 2 - 1)].at(-1)?.index ?? first.index;
  const lead = blocks
    .filter((block) => block.index < first.index)
    .map((block) => block.text)
    .join(' ');
  if (
    /\b(?:separate(?:ly)?|attached|accompan\w+|not (?:yet|included))\b/i.test(lead) ||
    draft.tables.some((table) => table.block > first.index && table.block <= last)
  )
    return null;
  const dated = items.some((item) => namesDate(item.text));
  const roles = new Set<PlanRole>(dated ? ['action', 'target'] : ['action']);
  const rows = items.map((item): PlanRow => {
    const action = wholeBlock(item);
    const target = namesDate(item.text) ? action : { text: '', anchor: null, fill: null };
    return listRow(
      new Map<PlanRole, PlanCell>(
        dated
          ? [
              ['action', action],
              ['target', target],
            ]
          : [['action', action]],
      ),
    );
  });
  return listPart(rows, roles);
}

function listRow(cells: ReadonlyMap<PlanRole, PlanCell>): PlanRow {
  const all = [...cells].map(([role, cell]) => ({ roles: new Set([role]), cell }));
  return { cells, continues: false, all, under: null };
}

function listPart(rows: readonly PlanRow[], roles: ReadonlySet<PlanRole>): PlanPart {
  return { source: 'list', roles, headings: new Map(), inferred: false, rows, above: null };
}
