import type { Block } from '@dhrlint/draft';
import {
  isNegative,
  partyOfWord,
  type ReadText,
  readText,
  type Sentence,
  type Subject,
  type Word,
  wordsOf,
} from '@dhrlint/facts';
import { matchRest } from '../phrase-match.js';
import { aroundOf } from './around.js';
import type { Clause, Kind } from './clause.js';
import { mayWish, wishesIn } from './counterfactual.js';
import { deniedClauses } from './denied-clauses.js';
import { faultsAgency } from './faults.js';
import { isHeldAgainst, isHeldAgainstOffer } from './frames.js';
import { judgementClause, mayWaste, wastedOffers } from './judgement.js';
import { candidatesAt, type Lookup } from './lookup.js';
import { mainClauses } from './main-clause.js';
import {
  type Entry,
  openEntry,
  structureEntry,
  type VictimBlamingOptions,
  vocabularyOf,
  wastedEntry,
  wishFamily,
} from './options.js';
import { clauseAt } from './phrase-clause.js';
import { clearsTrait } from './put-right.js';
import { type Span, spansOf } from './sentence-spans.js';
import { builders, openers, sign, signsByWord } from './signs.js';
import { isAimed, standsAs } from './standing.js';
import { ownerOfConduct } from './structures.js';
import { clauseOfNobody } from './unnamed-cell.js';

/** Words that blame whoever is their subject; whether that is the victim is judged with the whole report. */
export interface Suspicion {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  readonly subject: Subject;
  /** Index of the family in the options; -1 for what is wished of her, -2 for anything left undone. */
  readonly family: number;
  readonly certain: boolean;
  /** Whether the agency is taken to task for how it met what is told. */
  readonly answered: boolean;
  /** True where it is said what somebody was, not what they did. */
  readonly label: boolean;
  readonly ofVictimsOnly: boolean;
  readonly ofAnybody: 'also' | 'only' | null;
  readonly suggestion: string | null;
  /** True where it is something done with or for the perpetrator, who then has to be its object. */
  readonly aimed: boolean;
  /** True where nothing holds it against anybody but what the sentence before tells was held out. */
  readonly refusesOffer: boolean;
  /** See {@link Clause.unnamed}. */
  readonly unnamed: boolean;
  /** See {@link Clause.whole}. */
  readonly whole: boolean;
  /** The words and the rest of their sentence. */
  readonly rest: string;
}

const judgedKinds = new Set<Block['kind']>([
  'paragraph',
  'list-item',
  'cell',
  'text-box',
  'footnote',
  'endnote',
  'heading',
  'caption',
]);
/** Stretches that are not the report's own account of the case. */
const silentZones = new Set(
  'file margin letter cover contents front-matter terms-of-reference people panel recommendations action-plan glossary quotation references'.split(
    ' ',
  ),
);

/** A block with what the stretch that it stands in is for. */
export interface ZonedBlock extends Pick<Block, 'kind' | 'text' | 'quotation'> {
  readonly zone: string;
}

/** Whether a block is of the report's own account of the case. */
export function isJudged(block: ZonedBlock): boolean {
  return judgedKinds.has(block.kind) && !silentZones.has(block.zone) && !block.quotation;
}

/** Every clause of a block that blames whoever is its subject, by the phrases of the rule; pure. */
export function suspicionsIn(
  block: ZonedBlock,
  options: VictimBlamingOptions,
  words = wordsOf(block.text),
): readonly Suspicion[] {
  if (!isJudged(block)) return [];
  const vocabulary = vocabularyOf(options);
  const heads: [number, Lookup][] = [];
  let signs = 0;
  words.forEach(({ lower }, i) => {
    const lookup = vocabulary.entriesAt(lower);
    if (lookup) heads.push([i, lookup]);
    signs |= signsByWord.get(lower) ?? (isNegative(lower) ? sign.denial : 0);
    if (lower === 'had' && mayWish(words, i)) signs |= sign.wish;
  });
  if (heads.length === 0 && signs === 0) return [];
  const read = lazily(() => readText(block.text));
  const spans = lazily(() => spansOf(words, read()));
  const found: Suspicion[] = [];
  const add = (entry: Entry, clause: Clause | null) => {
    const suspicion = clause && suspicionOf(block, entry, clause, words, read());
    if (suspicion) found.push(suspicion);
  };
  for (const [head, lookup] of heads)
    for (const entry of candidatesAt(lookup, words, head)) {
      if (entry.phrase.negated && !deniedNear(words, head)) continue;
      // Most heads are everyday verbs: the rest of the phrase is asked for before the sentence is looked up.
      if (matchRest(entry.phrase, words, head) >= 0)
        add(entry, clauseInSentence(entry, words, head, read(), block.kind === 'cell'));
    }
  if (signs & (sign.denial | sign.opener))
    for (const [entry, clause] of openClauses(options, words, read(), spans())) add(entry, clause);
  const builds = builders.filter(
    ({ by, needs, notIn }) => signs & by && notIn !== block.zone && (needs === undefined || needs(words)),
  );
  if (builds.length > 0)
    for (const { from, to } of spans())
      for (const { build } of builds)
        for (const clause of build(words, from, to)) {
          // What a phrase of the rule has found of the same person, it says better.
          if (
            clause.kind &&
            !ofWholeSentences.has(clause.kind) &&
            found.some((s) => s.subject.head === clause.subject.head && overlaps(s, words, clause))
          )
            continue;
          add((clause.kind && vocabulary.builds.get(clause.kind)) ?? structureEntry, clause);
        }
  if (signs & sign.passive && mayWaste(words))
    for (const clause of wastedOffers(words, read())) add(wastedEntry, clause);
  if (signs & (sign.wish | sign.condition)) found.push(...wishSuspicions(block, options, words, spans()));
  return found.sort((a, b) => a.start - b.start);
}

/** Kinds that are told of a whole sentence, of which a phrase within may be somebody else's. */
const ofWholeSentences: ReadonlySet<Kind> = new Set(['portrait', 'saying', 'spurned']);

function overlaps({ start, end }: Suspicion, words: readonly Word[], clause: Clause): boolean {
  return start < (words[clause.end - 1]?.end ?? 0) && (words[clause.first]?.start ?? 0) < end;
}

/** Whether a denial stands near enough before a verb to be the verb's. */
function deniedNear(words: readonly Word[], head: number): boolean {
  for (let i = Math.max(0, head - 12); i < head; i++) {
    const lower = words[i]?.lower ?? '';
    if (isNegative(lower) || lower === 'no' || lower === 'without') return true;
  }
  return false;
}

function lazily<T>(make: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
}

/** Whatever else the victim is said not to have done, where it is given as the explanation. */
function openClauses(
  options: VictimBlamingOptions,
  words: readonly Word[],
  read: ReadText,
  spans: readonly Span[],
): readonly [Entry, Clause][] {
  const { spared, heeding } = vocabularyOf(options);
  return spans.flatMap(({ sentence, from, to }) => {
    const sentenceText = read.text.slice(sentence.start, sentence.end);
    const opens = words.slice(from, to).some((w) => isNegative(w.lower) || openers.has(w.lower));
    if (!opens) return [];
    const held = isHeldAgainst(sentenceText);
    const defied = held ? mainClauses(words, from, to, heeding) : [];
    const denied = deniedClauses(words, from, to, spared);
    return [
      ...defied.map((clause): [Entry, Clause] => [openEntry, clause]),
      // What is denied of somebody against all that was offered needs no further explanation to blame.
      ...denied.map((clause): [Entry, Clause] => [held ? wastedEntry : openEntry, clause]),
    ];
  });
}

function clauseInSentence(
  entry: Entry,
  words: readonly Word[],
  head: number,
  read: ReadText,
  inCell: boolean,
): Clause | null {
  const [from, to] = sentenceWords(read, words, head);
  if (entry.build === 'judgement') {
    const end = matchRest(entry.phrase, words, head);
    return judgementClause(words, head, end, from, to);
  }
  const clause =
    clauseAt(entry, words, head, from) ?? (inCell ? clauseOfNobody(entry, words, head, from) : null);
  return clause && clause.end <= to ? clause : null;
}

/** The indexes of the first word of the sentence that holds a word, and of the word after its last. */
function sentenceWords(read: ReadText, words: readonly Word[], at: number): [number, number] {
  const offset = words[at]?.start ?? 0;
  const sentence = read.sentences.find((s) => s.start <= offset && offset < s.end);
  if (!sentence) return [0, words.length];
  let from = at;
  while (from > 0 && (words[from - 1]?.start ?? 0) >= sentence.start) from--;
  let to = at + 1;
  while (to < words.length && (words[to]?.start ?? 0) < sentence.end) to++;
  return [from, to];
}

function suspicionOf(
  block: ZonedBlock,
  entry: Entry,
  clause: Clause,
  words: readonly Word[],
  read: ReadText,
): Suspicion | null {
  const owner = ownerOfConduct(clause.subject);
  const subject = owner ?? clause.subject;
  if (!mayBeVictim(subject)) return null;
  // "Her attitude made it hard": both halves make the finding.
  const start = owner ? owner.start : (words[clause.first]?.start ?? 0);
  const end = words[clause.end - 1]?.end ?? start;
  const at = read.sentences.findIndex((s) => s.start <= start && start < s.end);
  const sentence = read.sentences[at];
  if (!sentence) return null;
  const subjectStart = subject.start < start && subject.start >= sentence.start ? subject.start : start;
  const around = aroundOf(read, at, subjectStart, start, end);
  const where = { record: block.kind === 'cell', chronology: block.zone === 'chronology' };
  if (!standsAs(entry, where, around)) return null;
  if (entry.build === 'noun' && clearsTrait(around)) return null;
  return {
    start,
    end,
    sentence,
    subject,
    family: entry.family,
    certain: entry.tier === 'always',
    answered: faultsAgency(around),
    label: entry.build === 'label',
    ofVictimsOnly: entry.ofVictimsOnly,
    ofAnybody: entry.ofAnybody,
    suggestion: suggestionOf(entry, read.text.slice(start, end)),
    aimed: isAimed(entry),
    refusesOffer: entry.tier === 'explanation' && isHeldAgainstOffer(around),
    unnamed: clause.unnamed ?? false,
    whole: clause.whole ?? false,
    rest: read.text.slice(start, sentence.end),
  };
}

const bodies: ReadonlySet<string> = new Set(['agency', 'professional', 'review', 'court']);

/** A first sieve that needs nobody's name: most subjects are agencies and things. */
function mayBeVictim({ form, head, joined }: Subject): boolean {
  if (form === 'pronoun') return /^(?:she|he|they|her|him|his|their|them)$/.test(head);
  if (joined.length > 0) return true;
  if (form === 'name') return !head.split(' ').some((w) => bodies.has(partyOfWord(w.toLowerCase()) ?? ''));
  return /^(?:victim|spouse|relative|couple|generic)$/.test(partyOfWord(head) ?? '');
}

function suggestionOf(entry: Entry, words: string): string | null {
  if (entry.suggestion === null) return null;
  const kept = /\bto (.+)$/s.exec(words)?.[1];
  if (!entry.suggestion.includes('{kept}')) return entry.suggestion;
  return kept === undefined ? null : entry.suggestion.replace('{kept}', kept);
}

/** Participles of taking what services hold out. */
const heldOutTo = /^(?:accepted|attended|engaged|disclosed|confided|taken|fled|separated)$/;

function wishSuspicions(
  block: ZonedBlock,
  options: VictimBlamingOptions,
  words: readonly Word[],
  spans: readonly Span[],
): readonly Suspicion[] {
  if (block.kind === 'heading') return [];
  const spared = vocabularyOf(options).unwished;
  return spans.flatMap(({ sentence, from, to }) => {
    return wishesIn(words, from, to, spared).flatMap(({ first, end, subject }): Suspicion[] => {
      const start = words[first]?.start ?? 0;
      const stop = words[end - 1]?.end ?? start;
      return [
        {
          start,
          end: stop,
          sentence,
          subject,
          family: wishFamily,
          certain: true,
          answered: false,
          label: false,
          // Who is wished to have taken up what was held out is no professional.
          ofVictimsOnly: words.slice(first, end).some((w) => heldOutTo.test(w.lower)),
          ofAnybody: null,
          suggestion: null,
          aimed: false,
          refusesOffer: false,
          unnamed: false,
          whole: false,
          rest: '',
        },
      ];
    });
  });
}
