import type { Anchor, Block, Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, sentencesBefore, speakerOf, voiceAt } from '@dhrlint/facts';
import {
  type BlockReading,
  blockReading,
  candidateBlocks,
  hitsIn,
  type PhraseHit,
  sentenceOf,
} from './phrase-search.js';
import {
  compiledPhrases,
  type PhraseRole,
  type PhrasesOptions,
  phrasesSchema,
  type WhoseWords,
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
export const phrases = defineCheck<Facts, PhrasesOptions, never>({
  name: 'phrases',
  summary: 'Phrases that the rule lists, with what to write instead.',
  options: phrasesSchema,
  messages: { found: ['words', 'instead'] },
  judge: ({ draft, facts, options }) => {
    const { faults, exceptions } = compiledPhrases(options);
    const zones = new Set(options.zones?.in ?? []);
    const out = new Set(options.zones?.out ?? (options.zones?.in ? [] : outUnlessNamed));
    const reports: Report[] = [];
    for (const index of candidateBlocks(faults, facts.words)) {
      const block = draft.blocks[index];
      const zone = facts.zones[index] ?? 'body';
      if (!block || !judgedKinds.has(block.kind) || zone === 'letter') continue;
      if (out.has(zone) || (zones.size > 0 && !zones.has(zone))) continue;
      const reading = blockReading(draft, index);
      const hits = hitsIn(faults, reading);
      if (hits.length === 0) continue;
      const silencing = hitsIn(exceptions, reading);
      const standing = longest(hits).filter(
        (hit) =>
          !isSilenced(hit, silencing, reading) &&
          counts(
            hit,
            block,
            reading,
            options.phrases[hit.value.family]?.voice ?? options.voice ?? 'own',
            draft,
            facts,
          ),
      );
      reports.push(...reportsOf(standing, index, reading, options));
    }
    return { outcome: 'assessed', reports };
  },
});

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

function isSilenced(
  hit: PhraseHit<PhraseRole>,
  silencing: readonly PhraseHit<PhraseRole>[],
  reading: BlockReading,
): boolean {
  if (silencing.length === 0) return false;
  const sentence = sentenceOf(reading, hit.start);
  return silencing.some(({ value, start, end }) => {
    if (value.family !== -1 && value.family !== hit.value.family) return false;
    return value.kind === 'except'
      ? start < hit.end && hit.start < end
      : start >= sentence.start && end <= sentence.end;
  });
}

/** Whether the words at a hit are of the voice that the rule is about. */
function counts(
  { start, end }: PhraseHit<PhraseRole>,
  block: Block,
  reading: BlockReading,
  wanted: WhoseWords,
  draft: Draft,
  facts: Facts,
): boolean {
  const { read } = reading;
  if (wanted === 'anywhere') return true;
  if (block.quotation) return false;
  const { text } = read;
  const sentence = sentenceOf(reading, start);
  if (namesWords.test(text.slice(sentence.start, start))) return false;
  const voices = [start, clauseStart(text, sentence.start, start)].map((clause) =>
    voiceAt(draft, { block: block.index, start, end }, clause),
  );
  if (wanted === 'own') {
    const title = isTitleCased(text.slice(start, end));
    return voices.every(
      ({ mode }) => mode !== 'quoted' && mode !== 'criticised' && !(mode === 'title' && title),
    );
  }
  if (voices.some(({ mode }) => mode !== 'own' && mode !== 'attributed')) return false;
  if (denied.test(text.slice(clauseStart(text, sentence.start, start), start))) return false;
  const voice = voices.find(({ attribution }) => attribution?.speaker) ?? voices[0];
  if (!voice) return true;
  const speaker = speakerOf(voice, sentencesBefore(draft, block.index, start), facts.company);
  return speaker === 'report' || speaker === 'agency';
}

/** Before the words: they are named as words ("the term", "phrases such as") and not used. */
const namesWords =
  /\b(?:words?|terms?|phrases?|labels?|expressions?|language|wording|terminology|acronyms?|abbreviations?)(?: (?:such as|like|of|as))? $/i;

/** A denial before the words with nothing but their own clause between: "did not treat it as". */
const denied =
  /(?:\b(?:not|never|nor|neither|without|cannot)\b|n['’]t\b)(?! (?:only|just|merely|simply|least)\b)(?:(?!\b(?:but|and|so|because|until|although|that|who|which)\b)[^,;:])*$/i;

/** "The honour based abuse policy" is no title; "the Honour Based Abuse Policy" is. */
function isTitleCased(words: string): boolean {
  return words.split(/\s+/).every((word) => /^(?:\P{L}*\p{Lu}|(?:and|of|or|the|in|a|for|with)$)/u.test(word));
}

/** Where the clause of the words begins: after the last "that", "whether" or semicolon before them. */
function clauseStart(text: string, from: number, start: number): number {
  const before = text.slice(from, start);
  const opening = [...before.matchAll(/\b(?:that|whether|why|how|if|because|when|where)\s+|[;:]\s+/gi)].at(
    -1,
  );
  return opening ? from + opening.index + opening[0].length : from;
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
