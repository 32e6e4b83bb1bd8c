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
import { type Clause, clauseAt, deniedClauses, mainClauses } from './clause.js';
import { isBraveRisk, isImpossible, isMetWithViolence, refusesCoercion } from './coercion.js';
import { mayWish, wishesIn } from './counterfactual.js';
import {
  type Around,
  barrierNearby,
  clearsTrait,
  explainsOutcome,
  faultsAgency,
  faultsAgencyNext,
  givesBarrier,
  isConditional,
  isCounted,
  isHeldAgainst,
  isHeldAgainstOffer,
  isJudgedOutright,
  isPlaceOfLife,
  isPutRight,
  nobodyAsked,
} from './frames.js';
import { heldAgainst, signsOfBlame, virtuesDenied } from './held-against.js';
import { judgementClause, mayWaste, wastedOffers } from './judgement.js';
import { candidatesAt, type Lookup } from './lookup.js';
import { maxims, mayBeMaxim, signsOfMaxims, signsOfWanting, wantings } from './maxims.js';
import { mayTellMeans, meansOfHarm, meansWords } from './means.js';
import {
  type Entry,
  openEntry,
  structureEntry,
  type VictimBlamingOptions,
  vocabularyOf,
  wastedEntry,
} from './options.js';
import { setAgainst, signsOfSetting } from './set-against.js';
import {
  betterPersons,
  excessesIn,
  mayCompare,
  opennessTo,
  ownerOfConduct,
  passivesBy,
  signsOfAgents,
  signsOfOpenness,
} from './structures.js';

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
  readonly ofVictimsOnly: boolean;
  readonly ofAnybody: 'also' | 'only' | null;
  readonly suggestion: string | null;
  /** True where it is something done with or for the perpetrator, who then has to be its object. */
  readonly aimed: boolean;
  /** True where nothing holds it against anybody but what the sentence before tells was held out. */
  readonly refusesOffer: boolean;
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

/** Every clause of a block that blames whoever is its subject, by the phrases of the rule; pure. */
export function suspicionsIn(block: ZonedBlock, options: VictimBlamingOptions): readonly Suspicion[] {
  if (!judgedKinds.has(block.kind) || silentZones.has(block.zone) || block.quotation) return [];
  const words = wordsOf(block.text);
  const vocabulary = vocabularyOf(options);
  const heads: [number, Lookup][] = [];
  let signs = 0;
  words.forEach(({ lower }, i) => {
    const lookup = vocabulary.entries.get(lower);
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
      if (matchRest(entry.phrase, words, head) >= 0) add(entry, clauseInSentence(entry, words, head, read()));
    }
  if (signs & (sign.denial | sign.opener))
    for (const [entry, clause] of openClauses(options, words, read(), spans())) add(entry, clause);
  const builds = builders.filter(
    ({ by, needs, notIn }) => signs & by && notIn !== block.zone && (needs === undefined || needs(words)),
  );
  if (builds.length > 0)
    for (const { from, to } of spans())
      for (const { build } of builds)
        for (const clause of build(words, from, to)) add(structureEntry, clause);
  if (signs & sign.passive && mayWaste(words))
    for (const clause of wastedOffers(words, read())) add(wastedEntry, clause);
  if (signs & (sign.wish | sign.condition)) found.push(...wishSuspicions(block, options, words, spans()));
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a denial stands near enough before a verb to be the verb's. */
function deniedNear(words: readonly Word[], head: number): boolean {
  for (let i = Math.max(0, head - 12); i < head; i++) {
    const lower = words[i]?.lower ?? '';
    if (isNegative(lower) || lower === 'no' || lower === 'without') return true;
  }
  return false;
}

/** Words of which one stands wherever an open clause may be found. */
const openers = new Set(
  'none neither no little nothing heedless deaf unmindful undeterred despite spite notwithstanding against contrary which thereby regardless unfortunately regrettably sadly unwisely'.split(
    ' ',
  ),
);

/** What the words of a block may be the sign of: every word of a report is asked, and once. */
const sign = {
  denial: 1,
  opener: 2,
  passive: 4,
  condition: 8,
  wish: 16,
  agent: 32,
  excess: 64,
  openness: 128,
  blame: 256,
  setting: 512,
  means: 1024,
  maxim: 2048,
  wanting: 4096,
  comparing: 8192,
} as const;

const signsByWord: ReadonlyMap<string, number> = (() => {
  const signs = new Map<string, number>();
  const mark = (words: Iterable<string>, bit: number) => {
    for (const word of words)
      signs.set(word, (signs.get(word) ?? (isNegative(word) ? sign.denial : 0)) | bit);
  };
  mark(openers, sign.opener);
  mark(['was', 'were', 'went'], sign.passive);
  mark(['if'], sign.condition);
  mark(signsOfAgents, sign.agent);
  mark(['would', 'might', 'could'], sign.comparing);
  mark(['too'], sign.excess);
  mark(signsOfOpenness, sign.openness);
  mark(signsOfBlame, sign.blame);
  mark(signsOfSetting, sign.setting);
  mark(meansWords, sign.means);
  mark(signsOfMaxims, sign.maxim);
  mark(signsOfWanting, sign.wanting);
  return signs;
})();

/** Ways of building a sentence that blame whatever the verb, each with the sign by which it may be found. */
const builders: readonly {
  readonly by: number;
  /** A closer look at the block, where the sign is an everyday word. */
  readonly needs?: (words: readonly Word[]) => boolean;
  /** The zone where another rule judges what is so said. */
  readonly notIn?: string;
  readonly build: (words: readonly Word[], from: number, to: number) => readonly Clause[];
}[] = [
  { by: sign.agent, build: passivesBy },
  { by: sign.excess, build: excessesIn },
  { by: sign.openness, build: opennessTo },
  { by: sign.denial, build: virtuesDenied },
  { by: sign.blame, build: heldAgainst },
  { by: sign.setting, build: setAgainst },
  { by: sign.means, needs: mayTellMeans, build: meansOfHarm },
  { by: sign.maxim, needs: mayBeMaxim, notIn: 'lessons', build: maxims },
  { by: sign.wanting, build: wantings },
  { by: sign.comparing, needs: mayCompare, build: betterPersons },
];

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

interface Span {
  readonly sentence: Sentence;
  /** Indexes into the words: the first of the sentence, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** The words of each sentence, in one pass. */
function spansOf(words: readonly Word[], { sentences }: ReadText): readonly Span[] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < words.length && (words[at]?.start ?? 0) < sentence.start) at++;
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < sentence.end) at++;
    return { sentence, from, to: at };
  });
}

function clauseInSentence(entry: Entry, words: readonly Word[], head: number, read: ReadText): Clause | null {
  const [from, to] = sentenceWords(read, words, head);
  if (entry.build === 'judgement') {
    const end = matchRest(entry.phrase, words, head);
    return judgementClause(words, head, end, from, to);
  }
  const clause = clauseAt(entry, words, head, from);
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
  if (!standsAs(entry, block, around)) return null;
  if (entry.build === 'noun' && clearsTrait(around)) return null;
  return {
    start,
    end,
    sentence,
    subject,
    family: entry.family,
    certain: entry.tier === 'always',
    answered: faultsAgency(around),
    ofVictimsOnly: entry.ofVictimsOnly,
    ofAnybody: entry.ofAnybody,
    suggestion: suggestionOf(entry, read.text.slice(start, end)),
    aimed: isAimed(entry),
    refusesOffer: entry.tier === 'explanation' && isHeldAgainstOffer(around),
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

function aroundOf(read: ReadText, at: number, clause: number, start: number, end: number): Around {
  const sentence = read.sentences[at] ?? { start: 0, end: read.text.length };
  const textOf = (index: number) => {
    const s = read.sentences[index];
    return s ? read.text.slice(s.start, s.end) : '';
  };
  return {
    before: read.text.slice(Math.max(sentence.start, clause - 300), clause),
    shared: read.text.slice(clause, start),
    words: read.text.slice(clause, end),
    after: read.text.slice(end, Math.min(sentence.end, end + 300)),
    previous: textOf(at - 1),
    next: textOf(at + 1),
  };
}

/** Whether a phrase blames where it stands, by its tier; reasons may make it fair. */
function standsAs(entry: Entry, block: ZonedBlock, here: Around): boolean {
  // Where it is judged in so many words, what the neighbouring sentences say is no excuse for having said it.
  const around = isJudgedOutright(here) ? { ...here, previous: '', next: '' } : here;
  return (
    standsByTier(entry, block, around) &&
    !isBraveRisk(around) &&
    !(entry.excusable && (isMetWithViolence(around) || refusesCoercion(around)))
  );
}

function standsByTier(entry: Entry, block: ZonedBlock, around: Around): boolean {
  const record = block.kind === 'cell';
  if (isPlaceOfLife(around)) return false;
  if (entry.excusable && isPutRight(around)) return false;
  const head = entry.phrase.heads[0] ?? '';
  if (/^(?:could|might|would)$/.test(head) && isConditional(around)) return false;
  if (/^(?:could|might|should|ought)$/.test(head) && isImpossible(around)) return false;
  switch (entry.tier) {
    case 'always':
      return !(entry.excusable && givesBarrier(around));
    case 'narrative':
      if (record || (block.zone === 'chronology' && !explainsOutcome(around))) return false;
      return (
        !givesBarrier(around) && !barrierNearby(around) && !nobodyAsked(around) && !faultsAgencyNext(around)
      );
    case 'explanation':
      // What it brought about is told in one breath with it: what comes next takes nothing back.
      if (!record && explainsWithin(around)) return true;
      if (record || !(explainsOutcome(around) || (isAimed(entry) && isCounted(around)))) return false;
      return !givesBarrier(around) && !barrierNearby(around) && !faultsAgency(around);
  }
}

/** Whether the sentence itself gives the clause as the reason of something, and nothing in it or near excuses. */
function explainsWithin(around: Around): boolean {
  const alone = { ...around, next: '' };
  return explainsOutcome(alone) && !givesBarrier(around) && !barrierNearby(around) && !faultsAgency(alone);
}

/** Whether a phrase tells of something done with or for another person. */
function isAimed({ phrase }: Entry): boolean {
  return phrase.rest.some((element) => element.kind === 'other-person');
}

function suggestionOf(entry: Entry, words: string): string | null {
  if (entry.suggestion === null) return null;
  const kept = /\bto (.+)$/s.exec(words)?.[1];
  if (!entry.suggestion.includes('{kept}')) return entry.suggestion;
  return kept === undefined ? null : entry.suggestion.replace('{kept}', kept);
}

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
          family: -1,
          certain: true,
          answered: false,
          ofVictimsOnly: false,
          ofAnybody: null,
          suggestion: null,
          aimed: false,
          refusesOffer: false,
        },
      ];
    });
  });
}
