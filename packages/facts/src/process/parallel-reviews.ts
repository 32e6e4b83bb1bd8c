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
import {
  atTheEnd,
  backReference,
  done,
  future,
  kinds,
  names,
  type ParallelKind,
  present,
  promised,
  setUp,
  writingTime,
} from './parallel-patterns.js';
import { commonKindWords, doneWords, kindWords, stateWords } from './parallel-words.js';
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
/** In the story of the case only what goes on as the report is written is meant. */
const story = new Set<Zone>(['background', 'chronology', 'analysis', 'front-matter', 'equality']);

/** "Adjourned. No date fixed." in the row of a process: a state without its subject. */
const bareState =
  /^(?:(?:still|currently|now) )?(?:adjourned|ongoing|on-going|pending|awaited|outstanding|open(?:ed)?|in progress|under ?way|active|live|listed|(?:opened|begun|started|commissioned)(?: and adjourned)?|not (?:yet )?(?:concluded|complete\w*|started|begun|reported|known|published|heard))\b/i;

function isUnsettled(text: string): boolean {
  return (
    present.test(text) ||
    atTheEnd.test(text) ||
    bareState.test(text) ||
    /\b(?:adjourned|stayed|suspended|paused)\b/i.test(text)
  );
}

const unsettled = passing(isUnsettled);
const either = passing((text) => isLeftOpen(text) || isUnsettled(text));
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
    const kind =
      openKind(passage, zone) ??
      (own ? openOnItsOwn(passage) : null) ??
      (draft.blocks[passage.anchor.block]?.cell ? openInRow(draft, passage) : null);
    if (!kind) continue;
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
  if (ofAPaper.test(text) || !isLeftOpen(words) || denied(text)) return null;
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

/** The kind of process that a sentence calls open; null where it calls none so. */
function openKind({ text, before }: Passage, zone: Zone): ParallelKind | null {
  if (ofAPaper.test(text)) return null;
  const own = kinds.filter((kind) => names[kind].test(text));
  const previous = before.at(-1) ?? '';
  const kind =
    own[0] ?? (backReference.test(text) ? kinds.find((each) => names[each].test(previous)) : undefined);
  if (!kind) return null;
  const now = present.test(clean(text));
  const then = !now && writingTime.test(text) && atTheEnd.test(text);
  const inParallel = zone === 'process' || zone === 'executive-summary' || zone === 'body';
  const pastOnly = !now && !then && inParallel && atTheEnd.test(text) && !story.has(zone);
  if (!now && !then)
    return (pastOnly && stillOpenThen(text, kind)) || (inParallel && leftAdjourned(text, kind)) ? kind : null;
  if (denied(text)) return null;
  if (kind === 'trial' || kind === 'internal') return then || ofThisDeath(text, zone) ? kind : null;
  if (story.has(zone) && !now && !then) return null;
  return own.length > 0 && !attaches(text, kind) ? null : kind;
}

/** "was ongoing when the Panel first met", with no later word of it: only in so many words, and of the processes themselves. */
function stillOpenThen(text: string, kind: ParallelKind): boolean {
  return (
    kind !== 'trial' &&
    kind !== 'internal' &&
    /\b(?:was|were) (?:still )?(?:ongoing|awaited|under ?way|in progress|outstanding|pending)\b[^.;]*\b(?:when|as|during|at the time of) (?:the|this) (?:review|panel|DHR)\b/i.test(
      text,
    )
  );
}

/** "Was opened and adjourned pending the trial", with no word of its end. */
function leftAdjourned(text: string, kind: ParallelKind): boolean {
  return (
    kind === 'inquest' &&
    /\b(?:was|were|has been|had been|opened|and|inquest:) (?:then |immediately |formally |at once )?(?:adjourned|suspended|stayed|paused|postponed)\b/i.test(
      text,
    ) &&
    !/\b(?:not|never) (?:be |been )?(?:resum\w+|reopened)|\b(?:resumed|closed|concluded|reopened|heard|ended|held|completed|recorded|returned)\b(?! at a later)/i.test(
      text.replace(/\bto be \w+/gi, ' '),
    )
  );
}

/** A note or a letter that is with the coroner, and no inquest. */
const ofAPaper =
  /\b(?:note|letter|phone|telephone|diary|statement|exhibit|property|body)\b[^.;]{0,30}\b(?:is|are|remains?) with (?:the )?coroner\b/i;

/** The state must be the process's: words that only look like one are taken away. */
function clean(text: string): string {
  return text.replace(/\bpending cases\b|\bopen(?:ly| and honest|ness)\b|\bopen to\b/gi, ' ');
}

function denied(text: string): boolean {
  return (
    /\bneither (?:an? |the )?(?:\w+ ){1,3}nor\b/i.test(text) ||
    /\b(?:no|not any|nor|without (?:any|an)) (?:\w+ ){0,2}(?:ongoing|open|outstanding|pending|parallel|other|current|live)\b/i.test(
      text,
    ) ||
    /\b(?:nothing|no (?:part|point|question|finding))\b[^.;]{0,40}\b(?:awaits?|waits?|depends?|hangs?|turns?)\b/i.test(
      text,
    ) ||
    /\bnone (?:was|is) (?:now )?(?:needed|required|necessary|called for|to be held)\b|\bno (?:further )?need (?:of|for) (?:one|it)\b/i.test(
      text,
    ) ||
    /\bthere (?:is|are|was|were|has been|have been) (?:no|not)\b/i.test(text) ||
    /\b(?:no|neither) (?!\w+ has yet\b)(?:inquest|IOPC|trial|investigation|review|process|SAR|CSPR)\b[^.;]*\b(?:will|is|are|was|were|has|have)\b/i.test(
      text,
    ) ||
    /\bwill not (?:now )?(?:hold|resume|open|reopen|investigate|carry out)\b/i.test(text) ||
    /\b(?:will|is|was|would|need) not (?:now )?(?:to )?be (?:resumed|held|reopened|heard|published|necessary)\b/i.test(
      text,
    ) ||
    /\b(?:criteria|threshold)\b[^.;]{0,30}\bnot (?:been )?met\b|\bdid not meet\b/i.test(text)
  );
}

/** Of trials and inner processes only those that concern the killing itself. */
function ofThisDeath(text: string, zone: Zone): boolean {
  if (story.has(zone)) return false;
  if (
    /\b(?:bail|assault|breach|another matter|earlier|previous|harassment|stalking|care proceedings)\b/i.test(
      text,
    )
  )
    return false;
  return /\b(?:is|are|has|have|will|remains?|awaits?|awaited|continues?|yet)\b/i.test(text);
}

/** The words of the state must stand in the clause of the process, or speak of its outcome. */
function attaches(text: string, kind: ParallelKind): boolean {
  const clauses = text.split(/;|, (?:and|but|while|whereas) (?=the |\p{Lu}|she |he |they )/u);
  return clauses.some((clause, at) =>
    present.test(clean(clause)) || atTheEnd.test(clause)
      ? names[kind].test(clause) ||
        (at > 0 &&
          names[kind].test(clauses[at - 1] ?? '') &&
          /^\s*(?:its|it|the (?:outcome|report|result|findings?))\b/i.test(clause))
      : false,
  );
}

const servesForBoth =
  /\b(?:serve|stand|do|suffice|answer|count|act|be enough)\w* (?:for|as) both\b|\b(?:one|a single) review\b[^.;]{0,30}\bboth\b/i;

/** The report tells beside it, or in the next paragraph, the outcome or how it will be taken in. */
function isTakenIn({ text: words, before, after, nextParagraph }: Passage, kind: ParallelKind): boolean {
  // What the other body hopes to publish is no promise of the review's.
  const text = words
    .replace(/\b(?:expects?|hopes?|intends?|plans?|aims?|proposes?|means) to \w+/gi, ' ')
    .replace(/\b(?:is|are) to (?:report|publish|conclude)\b/gi, ' ')
    .replace(/\b(?:yet|still|remains?|waiting|due) to (?:be )?\w+|\bnot (?:yet )?(?:been )?\w+ed\b/gi, ' ');
  const said = (sentence: string) => done.test(sentence) || future.test(sentence) || promised.test(sentence);
  if (
    promised.test(text) ||
    (future.test(text) && /[,;]|\bwhen\b|\bonce\b/.test(text) && promised.test(text))
  )
    return true;
  if (
    /[;:]|, (?:and|but|when)\b/.test(text) &&
    done.test(text.slice(text.search(/[;:]|, (?:and|but|when)\b/)))
  )
    return true;
  if (/\buntil\b|\bit (?:has|was) since\b/i.test(text) && done.test(text)) return true;
  let other = false;
  for (const sentence of after.slice(0, 4)) {
    const namesOther =
      kinds.some((each) => each !== kind && names[each].test(sentence)) && !names[kind].test(sentence);
    if (namesOther) other = true;
    if (!other && said(sentence)) return true;
    // "Decided that this review would serve for both" is of the two reviews, and not of what is open.
    if (servesForBoth.test(sentence)) continue;
    if (other && /\b(?:both|either|all|each|these|any of (?:them|these))\b/i.test(sentence) && said(sentence))
      return true;
  }
  if (before.some((sentence) => names[kind].test(sentence) && promised.test(sentence))) return true;
  return nextParagraphTells(nextParagraph, kind);
}

/** The next paragraph counts where it names the process, or opens with what is to come: "When they are received …". */
function nextParagraphTells(next: string, kind: ParallelKind): boolean {
  if (next === '') return false;
  const named = names[kind].test(next);
  // "When we first sat the IOPC was still at work; I adopt its learning" is of another process.
  const opening = /^[^.;]*/.exec(next)?.[0] ?? '';
  if (!named && kinds.some((each) => each !== kind && names[each].test(opening))) return false;
  const opens =
    /^(?:when|once|should|if|any|after|as soon as|these|they|it|both|whatever|the (?:outcomes?|findings?|partnership|panel))\b/i.test(
      next,
    );
  const speaksOf =
    /\b(?:outcomes?|findings|(?:these|both) (?:processes|reviews|investigations|of these|will|are)|any (?:further )?learning)\b/i.test(
      next,
    );
  return (
    ((named || opens || speaksOf) && (promised.test(next) || future.test(next))) || (named && done.test(next))
  );
}

const outcome: Readonly<Partial<Record<ParallelKind, RegExp>>> = {
  trial:
    /\b(?:was|were|been) (?:\w+ )?(?:convicted|sentenced|found guilty|acquitted|found not guilty|jailed|imprisoned|detained)\b|\bpleaded guilty\b|\bplea of guilty\b|\bconviction (?:of|for|was upheld)\b|\bappeal was (?:dismissed|refused|allowed)\b/i,
  inquest:
    /\b(?:inquest|coroner)\b[^.]{0,80}\b(?:concluded|closed|returned|recorded|found that|conclusion of|will not be resumed|was not resumed|found no)\b/i,
};

function stillOpen(text: string): boolean {
  const rest = text.replace(
    /\b(?:not|never) (?:now )?(?:be )?(?:resumed?|reopened|held|upheld|guilty)\b/gi,
    ' ',
  );
  return present.test(text) || /\b(?:not|yet|awaited|ongoing|pending)\b/i.test(rest);
}

const settled = passing(
  (text) => done.test(text) || promised.test(text) || /convicted|guilty|sentenced/.test(text),
);

/** The kinds of process whose outcome another place of the report tells. */
function endedElsewhere(
  draft: Draft,
  zones: readonly Zone[],
  words: WordIndex,
  asked: ReadonlySet<ParallelKind>,
): ReadonlySet<ParallelKind> {
  const ended = new Set<ParallelKind>();
  if (asked.size === 0) return ended;
  const named = new Set(
    words.blocksWith(...kindWords, ...commonKindWords, 'convicted', 'sentenced', 'guilty'),
  );
  const blocks = words.blocksWith(...doneWords).filter((block) => named.has(block));
  for (const passage of passagesIn(draft, zones, blocks, settled))
    for (const kind of asked) if (!ended.has(kind) && endsIn[kind](passage)) ended.add(kind);
  return ended;
}

/** Whether a passage tells that a process of a kind has ended. */
const endsIn = Object.fromEntries(
  kinds.map((kind) => {
    const tells = outcome[kind] ?? new RegExp(`(?:${names[kind].source})[^.]{0,120}?(?:${done.source})`, 'i');
    return [
      kind,
      derived(({ text }: Passage) => {
        const appeal = kind === 'trial' && /\bappeal\b/i.test(text);
        return tells.test(text) && !stillOpen(text) && !setUp.test(text) && !appeal;
      }),
    ];
  }),
) as Readonly<Record<ParallelKind, (passage: Passage) => boolean>>;
