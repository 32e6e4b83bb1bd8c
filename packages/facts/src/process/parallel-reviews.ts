import {
  type Anchor,
  acrossChosen,
  type Block,
  blocksBetween,
  cellText,
  type Draft,
  derived,
  derivedIn,
} from '@dhrlint/draft';
import { type Section, sectionPath } from '../sections.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { clean, denied, ofAPaper, openKind, reportIn } from './open-process.js';
import { endedElsewhere, isTakenIn } from './parallel-outcomes.js';
import {
  atTheEnd,
  backReference,
  done,
  kinds,
  names,
  type ParallelKind,
  present,
  setUp,
} from './parallel-patterns.js';
import { commonKindWords, kindWords, stateWords } from './parallel-words.js';
import { type Passage, passagesIn, passing } from './passages.js';
import { isLeftOpen, namesSomeProcess } from './unended.js';

export type { ParallelKind } from './parallel-patterns.js';

/** A statement that such a process has not ended. */
export interface OpenProcess {
  readonly kind: ParallelKind;
  /** The sentence that says so, or two that follow one another. */
  readonly anchor: Anchor;
  /** True where the report says how the outcome is or will be taken in, or tells the outcome. */
  readonly takenIn: boolean;
}

/** What a common word of a process stands beside where a process is meant. */
const besideKind =
  /\b(?:serious|safeguarding|practice|case review|rapid|learning|homicide|independent|internal|own|incident|police|murder|criminal|care|quality|health|safety|patient|complaint|death|adult|child\w*|trust|board|hospital|professional|conduct|court)\b/i;

const closed = new Set<Zone>([
  'recommendations',
  'action-plan',
  'lessons',
  'panel',
  'people',
  'terms-of-reference',
  'chronology',
]);
/** "Adjourned. No date fixed." in the row of a process: a state without its subject. */
const bareState =
  /^(?:(?:still|currently|now) )?(?:adjourned|ongoing|on-going|pending|awaited|outstanding|open(?:ed)?|in progress|under ?way|active|live|listed|(?:opened|begun|started|commissioned)(?: and adjourned)?|not (?:yet )?(?:concluded|complete\w*|started|begun|reported|known|published|heard))\b/i;

function isUnsettled(text: string): boolean {
  return (
    present.test(text) ||
    atTheEnd.test(text) ||
    setUp.test(text) ||
    bareState.test(text) ||
    /\b(?:adjourned|stayed|suspended|paused)\b/i.test(text)
  );
}

/** What one sentence leaves open another of its block may settle, so every sentence is asked. */
const always = () => true;
const unsettled = passing(isUnsettled, always);
const either = passing((text) => isLeftOpen(text) || isUnsettled(text), always);
const kindBeside = derived(({ text }: Block) => besideKind.test(text));
const isBesideKind = (block: Block | undefined) => block !== undefined && kindBeside(block);

interface Given {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
}

interface OpenPassage extends OpenProcess {
  readonly passage: Passage;
}

/** What one block states; sentences about one process that follow one another are one. */
const openIn = acrossChosen((draft, { zones, sections }: Given, { index }): readonly OpenPassage[] => {
  const own = isOnProcesses(sections, index);
  const passages = passagesIn(draft, zones, [index], own ? either : unsettled);
  const open: OpenPassage[] = [];
  for (const passage of passages) {
    const zone = zones[passage.anchor.block] ?? 'body';
    if (closed.has(zone)) continue;
    const told =
      openKind(passage, zone) ??
      (own ? openOnItsOwn(passage) : null) ??
      (draft.blocks[passage.anchor.block]?.cell ? openInRow(draft, passage) : null);
    if (!told) continue;
    // A conviction that is told elsewhere ends the trial, and not the appeal against it.
    const kind = own && told === 'trial' && names.appeal.test(passage.text) ? 'appeal' : told;
    const last = open.at(-1);
    if (
      last &&
      last.anchor.block === passage.anchor.block &&
      passage.anchor.start - last.anchor.end <= 2 &&
      last.kind === kind
    ) {
      open[open.length - 1] = {
        ...last,
        anchor: { ...last.anchor, end: passage.anchor.end },
        takenIn: last.takenIn || isTakenIn(passage, kind),
      };
      continue;
    }
    open.push({ kind, anchor: passage.anchor, takenIn: isTakenIn(passage, kind), passage });
  }
  return open;
});

/** Every statement that a parallel process is open, in reading order; neighbours about one process are one. */
export function openProcessesOf(draft: Draft, facts: Given): readonly OpenProcess[] {
  const { zones, words } = facts;
  const stated = new Set(words.blocksWith(...stateWords));
  const common = words
    .blocksWith(...commonKindWords)
    .filter((block) => stated.has(block) && isBesideKind(draft.blocks[block]));
  const cells = [...stated].filter((index) => {
    const block = draft.blocks[index];
    return block?.cell && rowKind(draft, block) !== null;
  });
  const own = facts.sections
    .filter(({ role }) => role === 'parallel-reviews')
    .flatMap(({ start, end }) =>
      [...blocksBetween(draft, start, end)].slice(0, longest).map(({ index }) => index),
    );
  const blocks = [...new Set([...words.blocksWith(...kindWords), ...common, ...cells, ...own])]
    .filter((block) => !closed.has(zones[block] ?? 'body'))
    .sort((a, b) => a - b);
  const open = openIn(draft, facts, blocks);
  if (open.length === 0) return [];
  const ended = endedElsewhere(
    draft,
    zones,
    words,
    new Set(open.filter(({ takenIn }) => !takenIn).map(({ kind }) => kind)),
  );
  // What the summary says in short, or a later section again, is provided for where one place provides for it.
  const provided = new Set(open.flatMap(({ kind, takenIn }) => (takenIn ? [kind] : [])));
  return open.map(({ kind, anchor }) => ({ kind, anchor, takenIn: provided.has(kind) || ended.has(kind) }));
}

/** Blocks above which a section holds more than the processes beside the review. */
const longest = 60;

function isOnProcesses(sections: readonly Section[], block: number): boolean {
  return sectionPath(sections, block).findLast(({ role }) => role !== null)?.role === 'parallel-reviews';
}

/** In a section on them any process counts, by whatever name, of which the sentence tells no end. */
function openOnItsOwn({ text, before }: Passage): ParallelKind | null {
  const words = clean(text);
  if (ofAPaper.test(text) || reportIn.test(text) || !isLeftOpen(words) || denied(text)) return null;
  const own = kinds.find((kind) => names[kind].test(text));
  if (own) return own;
  if (namesSomeProcess(text)) return 'internal';
  const previous = before.at(-1) ?? '';
  return backReference.test(text) ? (kinds.find((kind) => names[kind].test(previous)) ?? null) : null;
}

const rowKind = derivedIn((draft: Draft, { index }: Block) => kindOfRow(draft, index));

/** The kind of process that the row of a cell is about, by its first cell. */
function kindOfRow(draft: Draft, index: number): ParallelKind | null {
  const place = draft.blocks[index]?.cell;
  const first = place && draft.tables[place.table]?.rows[place.row]?.cells[0];
  const head = first ? cellText(draft, first) : '';
  return head.length < 90 ? (kinds.find((kind) => names[kind].test(head)) ?? null) : null;
}

/** A cell that says by itself that the process of its row is open. */
function openInRow(draft: Draft, { anchor, text, before, after }: Passage): ParallelKind | null {
  if (before.length > 0 || !bareState.test(text) || denied(text)) return null;
  if ([text, ...after].some((sentence) => done.test(sentence))) return null;
  return kindOfRow(draft, anchor.block);
}
