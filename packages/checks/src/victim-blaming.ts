import type { Block, Draft } from '@dhrlint/draft';
import { defineCheck, type ObservedBlock, type Report } from '@dhrlint/engine';
import {
  type Attribution,
  type Company,
  criticisedBy,
  type Facts,
  isNegative,
  type Meant,
  type Party,
  partyOfWord,
  type ReadText,
  readText,
  type Sentence,
  type Subject,
  sentencesOf,
  victimNear,
  voiceIn,
  type Word,
  whoIsMeant,
  wordsOf,
} from '@dhrlint/facts';
import { type Clause, clauseAt, deniedClauses, mainClauses } from './blaming-clause.js';
import { wishesIn } from './blaming-counterfactual.js';
import {
  type Around,
  barrierNearby,
  explainsOutcome,
  faultsAgency,
  givesBarrier,
  isConditional,
  isHeldAgainst,
  isPutRight,
  nobodyAsked,
} from './blaming-frames.js';
import { matchRest } from './phrase-match.js';
import {
  type Entry,
  openEntry,
  openFamily,
  type VictimBlamingOptions,
  victimBlamingSchema,
  vocabularyOf,
} from './victim-blaming-options.js';

/** Words that blame whoever is their subject; whether that is the victim is judged with the whole report. */
export interface Suspicion {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  readonly subject: Subject;
  readonly attribution: Attribution | null;
  /** Index of the family in the options; -1 for what is wished of her, -2 for anything left undone. */
  readonly family: number;
  readonly certain: boolean;
  readonly ofVictimsOnly: boolean;
  readonly suggestion: string | null;
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

/**
 * Finds clauses in which the victim is made responsible for the abuse or for what agencies did not do. The rule
 * lists the phrases; this decides whose clause it is, whose voice, and whether the phrase explains or only records.
 */
export const victimBlaming = defineCheck<Facts, VictimBlamingOptions, Suspicion>({
  name: 'victim-blaming',
  summary:
    'Clauses in the report’s own voice in which the victim is made responsible, by phrases that the rule lists.',
  options: victimBlamingSchema,
  messages: { blaming: ['words', 'says', 'instead'] },
  observe: (block, options) => suspicionsIn(block, options),
  judge: ({ draft, facts, options, observations }) => {
    const company = companyOf(draft, facts);
    const reports: Report[] = [];
    for (const [index, suspicions] of observations) {
      const blamed = suspicions.filter((s) => blamesVictim(s, draft, index, company));
      for (const suspicion of onePerClause(blamed)) reports.push(reportOf(suspicion, index, draft, options));
    }
    return { outcome: 'assessed', reports };
  },
});

function suspicionsIn(block: ObservedBlock, options: VictimBlamingOptions): readonly Suspicion[] {
  if (!judgedKinds.has(block.kind) || silentZones.has(block.zone) || block.quotation) return [];
  const words = wordsOf(block.text);
  const vocabulary = vocabularyOf(options);
  const heads: [number, readonly Entry[]][] = [];
  let wish = false;
  let denies = false;
  words.forEach((word, i) => {
    const entries = vocabulary.entries.get(word.lower);
    if (entries) heads.push([i, entries]);
    wish ||= word.lower === 'had';
    denies ||= isNegative(word.lower) || openers.has(word.lower);
  });
  if (heads.length === 0 && !wish && !denies) return [];
  const read = lazily(() => readText(block.text));
  const found: Suspicion[] = [];
  const add = (entry: Entry, clause: Clause | null) => {
    const suspicion = clause && suspicionOf(block, entry, clause, words, read());
    if (suspicion) found.push(suspicion);
  };
  for (const [head, entries] of heads)
    for (const entry of entries) {
      // Most heads are everyday verbs: the rest of the phrase is asked for before the sentence is looked up.
      if (matchRest(entry.phrase, words, head) >= 0) add(entry, clauseInSentence(entry, words, head, read()));
    }
  if (denies) for (const [entry, clause] of openClauses(options, words, read())) add(entry, clause);
  if (wish) found.push(...wishSuspicions(block, options, words, read()));
  return found.sort((a, b) => a.start - b.start);
}

/** Words of which one stands wherever an open clause may be found. */
const openers = new Set(
  'none neither no little nothing despite spite notwithstanding against contrary which thereby regardless unfortunately regrettably sadly unwisely'.split(
    ' ',
  ),
);

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
): readonly [Entry, Clause][] {
  const { spared, heeding } = vocabularyOf(options);
  return read.sentences.flatMap((sentence) => {
    const from = words.findIndex((w) => w.start >= sentence.start);
    const after = words.findIndex((w) => w.start >= sentence.end);
    const to = after < 0 ? words.length : after;
    const sentenceText = read.text.slice(sentence.start, sentence.end);
    const defied = isHeldAgainst(sentenceText) ? mainClauses(words, from, to, heeding) : [];
    return [...deniedClauses(words, from, to, spared), ...defied].map((clause): [Entry, Clause] => [
      openEntry,
      clause,
    ]);
  });
}

function clauseInSentence(entry: Entry, words: readonly Word[], head: number, read: ReadText): Clause | null {
  const [from, to] = sentenceWords(read, words, head);
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
  block: ObservedBlock,
  entry: Entry,
  clause: Clause,
  words: readonly Word[],
  read: ReadText,
): Suspicion | null {
  if (!mayBeVictim(clause.subject)) return null;
  const start = words[clause.first]?.start ?? 0;
  const end = words[clause.end - 1]?.end ?? start;
  const at = read.sentences.findIndex((s) => s.start <= start && start < s.end);
  const sentence = read.sentences[at];
  if (!sentence) return null;
  const subjectStart =
    clause.subject.start < start && clause.subject.start >= sentence.start ? clause.subject.start : start;
  const around = aroundOf(read, at, subjectStart, start, end);
  if (!standsAs(entry, block, around)) return null;
  const voice = voiceIn(read, { start, end, clause: subjectStart });
  if (voice.mode !== 'own' && voice.mode !== 'attributed') return null;
  return {
    start,
    end,
    sentence,
    subject: clause.subject,
    attribution: voice.attribution,
    family: entry.family,
    certain: entry.tier === 'always',
    ofVictimsOnly: entry.ofVictimsOnly,
    suggestion: suggestionOf(entry, read.text.slice(start, end)),
  };
}

/** A first sieve that needs nobody's name: most subjects are agencies and things. */
function mayBeVictim({ form, head, joined }: Subject): boolean {
  if (form === 'pronoun') return /^(?:she|he|they|her|him|his|their|them)$/.test(head);
  if (form === 'name' || joined.length > 0) return true;
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
function standsAs(entry: Entry, block: ObservedBlock, around: Around): boolean {
  const record = block.kind === 'cell';
  if (entry.excusable && isPutRight(around)) return false;
  if (/^(?:could|might|would)$/.test(entry.phrase.heads[0] ?? '') && isConditional(around)) return false;
  switch (entry.tier) {
    case 'always':
      return !(entry.excusable && givesBarrier(around));
    case 'narrative':
      if (record || (block.zone === 'chronology' && !explainsOutcome(around))) return false;
      return !givesBarrier(around) && !barrierNearby(around) && !nobodyAsked(around);
    case 'explanation':
      if (record || !explainsOutcome(around)) return false;
      return !givesBarrier(around) && !barrierNearby(around) && !faultsAgency(around);
  }
}

function suggestionOf(entry: Entry, words: string): string | null {
  if (entry.suggestion === null) return null;
  const kept = /\bto (.+)$/s.exec(words)?.[1];
  if (!entry.suggestion.includes('{kept}')) return entry.suggestion;
  return kept === undefined ? null : entry.suggestion.replace('{kept}', kept);
}

function wishSuspicions(
  block: ObservedBlock,
  options: VictimBlamingOptions,
  words: readonly Word[],
  read: ReadText,
): readonly Suspicion[] {
  if (block.kind === 'heading') return [];
  const spared = vocabularyOf(options).unwished;
  return read.sentences.flatMap((sentence) => {
    const from = words.findIndex((w) => w.start >= sentence.start);
    const after = words.findIndex((w) => w.start >= sentence.end);
    const to = after < 0 ? words.length : after;
    return wishesIn(words, from, to, spared).flatMap(({ first, end, subject }): Suspicion[] => {
      const start = words[first]?.start ?? 0;
      const stop = words[end - 1]?.end ?? start;
      const voice = voiceIn(read, { start, end: stop });
      if (voice.mode !== 'own' && voice.mode !== 'attributed') return [];
      return [
        {
          start,
          end: stop,
          sentence,
          subject,
          attribution: voice.attribution,
          family: -1,
          certain: true,
          ofVictimsOnly: false,
          suggestion: null,
        },
      ];
    });
  });
}

/** Excerpts of up to this many blocks need no key of pseudonyms: who "she" is goes without saying. */
const longestExcerpt = 12;

function companyOf(draft: Draft, { people }: Facts): Company {
  const parties = people.all.map(
    (p): Party => ({
      names: [p.name, ...p.aliases],
      role:
        p.role === 'victim' && people.victims.length > 1 && hasKilled(draft, p.name)
          ? 'perpetrator'
          : p.role === 'victim' || p.role === 'perpetrator'
            ? p.role
            : 'other',
      sex: p.sex,
    }),
  );
  return {
    people: parties,
    presumeVictim: people.victims.length === 0 && draft.blocks.length <= longestExcerpt,
  };
}

/** A review of two deaths may count as its second victim the one who killed and then died. */
function hasKilled(draft: Draft, name: string): boolean {
  const killed = new RegExp(
    `(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')},?(?: [^.;,]{1,40},)? (?:had |then )?(?:killed|murdered|stabbed|shot|strangled) (?:his|her) (?:wife|husband|partner|mother|father|parents|sister|brother|son|daughter|children)`,
    'u',
  );
  return draft.blocks.some((block) => block.text.includes(name) && killed.test(block.text));
}

function blamesVictim(suspicion: Suspicion, draft: Draft, index: number, company: Company): boolean {
  const block = draft.blocks[index];
  if (!block) return false;
  const before = leadingUpTo(draft, block, suspicion);
  const led = before.slice(0, -1).concat(saidOf(before.at(-1) ?? '', suspicion));
  const meant = whoIsMeant(suspicion.subject, led, company);
  const victim =
    meant === 'victim' ||
    (meant === 'couple' && suspicion.certain) ||
    (meant === 'generic' && suspicion.certain && futile.test(before.at(-1) ?? '')) ||
    (suspicion.ofVictimsOnly && meant === 'other' && victimNear(suspicion.subject.head, before, company));
  if (!victim) return false;
  if (!ownVoice(suspicion, before, company)) return false;
  const last = block.text.slice(suspicion.sentence.end).trim() === '';
  const following = last ? (draft.blocks[index + 1]?.text ?? '') : '';
  return following === '' || !criticisedBy('', '', firstSentenceOf(following));
}

/** In "The GP felt that she …", "she" is seldom the GP: what attributes the words is no candidate. */
function saidOf(before: string, { attribution }: Suspicion): string {
  if (!attribution?.before) return before;
  const that = before.toLowerCase().lastIndexOf(' that ');
  return that < 0 ? '' : before.slice(that + 6);
}

/** "little can be done for a person who …": said in general, and meant of the victim. */
const futile =
  /\b(?:little|nothing|not much|no more|hard|difficult|impossible|not easy|cannot|could not)\b[^.;]{0,60}\b(?:done?|do|help|helped|protect|protected|assist|support|safeguard)\b[^.;]{0,40}$/i;

function firstSentenceOf(text: string): string {
  const first = sentencesOf(text.slice(0, 500))[0];
  return first ? text.slice(first.start, first.end) : '';
}

/** What an agency judges is the report's own voice; what parties, relatives and courts say is theirs. */
function ownVoice(
  { attribution, subject, certain }: Suspicion,
  before: readonly string[],
  company: Company,
): boolean {
  const speaker = attribution?.speaker;
  if (!attribution || !speaker) return true;
  const meant: Meant = whoIsMeant(speaker, before.slice(0, -1), company);
  if (meant === 'agency') return true;
  if (speaker.form === 'pronoun' && /^(?:it|we|i|they)$/.test(speaker.head)) return true;
  if (
    speaker.form === 'noun' &&
    /^(?:log|note|notes|record|records|entry|form|file|report|imr|letter|minutes|assessment|chronology|summary)$/.test(
      speaker.head,
    )
  )
    return true;
  // Her own words are hers, but told as the reason for what agencies did they explain as the report's own would.
  return meant === 'victim' && (speaker.start === subject.start || !certain);
}

/** The sentences before the subject: those of its block, and of the block before in the same section. */
function leadingUpTo(draft: Draft, block: Block, { sentence, subject }: Suspicion): readonly string[] {
  const earlier = draft.blocks[block.index - 1];
  const follows =
    earlier &&
    earlier.kind === 'paragraph' &&
    block.kind === 'paragraph' &&
    earlier.section.at(-1) === block.section.at(-1);
  const text = block.text;
  const own = sentencesOf(text.slice(0, sentence.start)).map((s) => text.slice(s.start, s.end));
  const above = follows ? sentencesOf(earlier.text).map((s) => earlier.text.slice(s.start, s.end)) : [];
  return [...above, ...own, text.slice(sentence.start, Math.max(sentence.start, subject.start))];
}

/** Phrases that overlap, or hang on one another in one clause ("By going back she put herself at risk"), are one finding. */
function onePerClause(suspicions: readonly Suspicion[]): readonly Suspicion[] {
  const kept: Suspicion[] = [];
  for (const suspicion of suspicions) {
    const last = kept.at(-1);
    const overlaps = last && suspicion.start < last.end;
    if (!overlaps) kept.push(suspicion);
    else if (last && suspicion.end - suspicion.start > last.end - last.start)
      kept[kept.length - 1] = suspicion;
  }
  return kept;
}

function reportOf(suspicion: Suspicion, block: number, draft: Draft, options: VictimBlamingOptions): Report {
  const { start, end, family, suggestion } = suspicion;
  const { says, instead } =
    family === openFamily ? options.anythingLeftUndone : (options.families[family] ?? options.counterfactual);
  const words = draft.blocks[block]?.text.slice(start, end) ?? '';
  return {
    message: 'blaming',
    values: { words, says, instead },
    anchor: { block, start, end },
    ...(suggestion === null ? {} : { suggestion }),
  };
}
