import { type Anchor, type Block, type Draft, derivedIn, standingInversion } from '@dhrlint/draft';
import { defineCheck, type ObserveInput, type Report } from '@dhrlint/engine';
import type { Company, Facts } from '@dhrlint/facts';
import { everyReport } from './joined-reports.js';
import {
  type BlockReading,
  blockReading,
  candidates,
  hitsIn,
  type PhraseHit,
  sentenceOf,
} from './phrase-search.js';
import { onlyPerpetratorAt, saidOf } from './phrase-subject.js';
import { isOfVoice } from './phrase-voice.js';
import {
  compiledPhrases,
  type PhraseFamily,
  type PhraseRole,
  type PhrasesOptions,
  phraseProblems,
  phrasesSchema,
} from './phrases-options.js';

/** Blocks that hold the report's own text. */
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
/** What a rule leaves out that names no zones: what is not the report's own text. */
const outUnlessNamed = ['file', 'margin', 'letter', 'contents', 'references'];

/**
 * Finds phrases that a rule lists, each with what to write instead. Blocks are picked by their rarest word, so that
 * a long list costs no more than the places where its words stand.
 */
export const phrases = defineCheck<Facts, PhrasesOptions, Report>({
  name: 'phrases',
  summary: 'Phrases that the rule lists, with what to write instead.',
  options: phrasesSchema,
  messages: { found: ['words', 'instead'] },
  optionProblems: phraseProblems,
  candidates: ({ facts, options }) => phrasesByBlock(facts, options).blocks(),
  observe: (input) => phraseReports(input),
  judge: everyReport,
});

/** The phrases of the options that may stand in each block. */
export const phrasesByBlock = derivedIn(({ words }: Facts, options: PhrasesOptions) =>
  standingInversion(() => candidates(compiledPhrases(options).faults, words)),
);

/** Where the words stand in a block that silence a phrase or that one has to have near it. */
export const companyIn = derivedIn((options: PhrasesOptions, reading: BlockReading) =>
  hitsIn(compiledPhrases(options).company, reading),
);

/** Every place in a block where the phrases of the options stand and count. */
export function phraseReports(input: ObserveInput<Facts, PhrasesOptions>): readonly Report[] {
  const { draft, facts, options, block } = input;
  const phrasesHere = phrasesByBlock(facts, options).get(block.index);
  if (!phrasesHere || !isJudged(input)) return [];
  const reading = blockReading(draft, block.index);
  const hits = hitsIn(phrasesHere, reading);
  if (hits.length === 0) return [];
  const around = companyIn(options, reading);
  const standing = hits.filter((hit) => {
    const family = options.phrases[hit.value.family];
    return (
      family !== undefined &&
      isFitting(hit, family, around, reading) &&
      isOfVoice(hit, block, reading, family.voice ?? options.voice ?? 'own', draft, facts) &&
      (family.about === undefined || isAbout(hit, family.about, block.index, draft, facts.company))
    );
  });
  return reportsOf(longest(standing), block.index, reading, options);
}

/** Whether the rule looks at a block. */
export function isJudged({
  facts,
  options,
  block,
}: ObserveInput<Facts, Pick<PhrasesOptions, 'zones'>>): boolean {
  const zone = facts.zones[block.index] ?? 'body';
  const within = options.zones?.in ?? [];
  const without: readonly string[] = options.zones?.out ?? (options.zones?.in ? [] : outUnlessNamed);
  const looked =
    zone !== 'letter' && !without.includes(zone) && (within.length === 0 || within.includes(zone));
  return looked && judgedKinds.has(block.kind);
}

/** Of phrases that overlap, the longest. */
function longest<T>(hits: readonly PhraseHit<T>[]): readonly PhraseHit<T>[] {
  const kept: PhraseHit<T>[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** Whether what stands beside a phrase lets it count: no exception, and what it asks for. */
function isFitting(
  hit: PhraseHit<PhraseRole>,
  family: PhraseFamily,
  around: readonly PhraseHit<PhraseRole>[],
  reading: BlockReading,
): boolean {
  if (around.length === 0) return family.with === undefined && family.andWith === undefined;
  const sentence = sentenceOf(reading, hit.start);
  const near = around.filter(({ value, start, end }) => {
    if (value.family !== -1 && value.family !== hit.value.family) return false;
    return value.kind === 'except'
      ? start < hit.end && hit.start < end
      : start >= sentence.start && end <= sentence.end;
  });
  const has = (kind: 'with' | 'andWith') =>
    family[kind] === undefined ||
    near.some(({ value, start, end }) => value.kind === kind && (end <= hit.start || start >= hit.end));
  return (
    near.every(({ value }) => value.kind === 'with' || value.kind === 'andWith') &&
    has('with') &&
    has('andWith')
  );
}

/** Whether the words are said of whom the rule wants; of the couple counts, and of nobody known does for the perpetrator. */
export function isAbout(
  hit: PhraseHit<PhraseRole>,
  about: NonNullable<PhraseFamily['about']>,
  block: number,
  draft: Draft,
  company: Company,
): boolean {
  const meant = saidOf(hit, hit.value.verb, block, draft, company);
  if (about === 'anyone but the victim') return meant !== 'victim' || areOfOneSex(company);
  if (meant === about || meant === 'couple') return true;
  if (about !== 'perpetrator') return false;
  return (
    meant === null ||
    ((meant === 'other' || meant === 'generic') && onlyPerpetratorAt(hit, block, draft, company))
  );
}

/** No pronoun tells one from the other. */
function areOfOneSex({ people }: Company): boolean {
  const sexes = (role: string) => people.filter((p) => p.role === role).map(({ sex }) => sex);
  return sexes('victim').some((sex) => sexes('perpetrator').includes(sex));
}

function reportsOf(
  hits: readonly PhraseHit<PhraseRole>[],
  block: number,
  reading: BlockReading,
  options: PhrasesOptions,
): readonly Report[] {
  const reports: Report[] = [];
  let quoted = -1;
  for (const hit of hits) {
    const words = reading.read.text.slice(hit.start, hit.end);
    const instead = options.phrases[hit.value.family]?.instead ?? '';
    const advice = /[.!?]$/.test(instead);
    let anchor: Anchor = { block, start: hit.start, end: hit.end };
    if (options.quote === 'sentence') {
      const sentence = sentenceOf(reading, hit.start);
      if (sentence.start === quoted) continue;
      quoted = sentence.start;
      anchor = { block, ...sentence };
    }
    reports.push({
      message: 'found',
      values: { words, instead: advice ? instead : `Write “${instead}”.` },
      anchor,
      ...(advice || options.quote === 'sentence' ? {} : { suggestion: inCaseOf(words, instead) }),
    });
  }
  return reports;
}

/** The replacement begins with a capital where what it replaces did. */
function inCaseOf(words: string, instead: string): string {
  const opens = /^\p{Lu}\p{Ll}/u.test(words);
  return opens ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
