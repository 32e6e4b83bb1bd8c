import { defineCheck, type ObserveInput, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { everyReport } from '../joined-reports.js';
import { blockReading, sentenceOf } from '../phrase-search.js';
import { isOfVoice } from '../phrase-voice.js';
import { isJudged, phraseReports, phrasesByBlock } from '../phrases.js';
import { type PhrasesOptions, phraseProblems, schemaWithWays } from '../phrases-options.js';
import { committedIn } from './committed.js';
import { methodIn } from './method-detail.js';
import { judgedIn, outcomeIn } from './outcome.js';
import type { SaidOfSuicide } from './spoken-of.js';

interface SuicideOptions extends PhrasesOptions {
  /** What to write instead, for each kind of thing that is said. */
  readonly ways: Readonly<Record<SaidOfSuicide['way'], string>>;
}

const ways: readonly SaidOfSuicide['way'][] = ['committed', 'outcome', 'judged', 'method'];
const options = schemaWithWays(ways);

/** Beginnings of words of which one stands in every sentence that the check finds by its build. */
const heads =
  'suicid overdos commit attempt bid try tries tried succe unsucc tablet pill capsule painkiller paracetamol insulin medic antifreeze bleach weedkiller paraquat pesticide poison hang rope cord belt ligature noose hook hatch banister climb unscrew jump leap leapt exhaust hose stones bricks barrel muzzle wrist forearm vein swallow platform bridge flyover storey parapet viaduct'.split(
    ' ',
  );

/**
 * Finds words about suicide that judge, and methods told in detail: by the phrases that the rule lists, and by how
 * sentences are built whose words stand apart.
 */
export const suicideWords = defineCheck<Facts, SuicideOptions, Report>({
  name: 'suicide-words',
  summary:
    'Words about suicide that judge, or that tell a method in detail, by phrases that the rule lists and by the build of a sentence.',
  options,
  messages: { found: ['words', 'instead'], method: ['words', 'instead'] },
  optionProblems: phraseProblems,
  candidates: ({ facts, options: given }) => [
    ...new Set([...phrasesByBlock(facts, given).blocks(), ...facts.words.blocksBeginning(...heads)]),
  ],
  observe: (input) => {
    const text = input.block.text;
    const listed = phraseReports(input)
      .filter(({ anchor }) => anchor && !isInQuotes(text, anchor.start, anchor.end))
      .map((report) => (tellsHow(report) ? { ...report, message: 'method' } : report));
    const reading = blockReading(input.draft, input.block.index);
    const taken = new Set(listed.map(({ anchor }) => sentenceOf(reading, anchor?.start ?? 0).start));
    return [...listed, ...builtReports(input, taken)];
  },
  judge: everyReport,
});

/** Phrases of method stand in the rule's list beside those that judge, and are told apart by what to write instead. */
function tellsHow({ values }: Report): boolean {
  return String(values?.['instead'] ?? '').endsWith('may be copied.');
}

/** “commit suicide”: nothing but the words stands between the marks, so somebody else's words are given. */
function isInQuotes(text: string, start: number, end: number): boolean {
  return /[“‘"]$/.test(text.slice(0, start)) && /^[”’"]/.test(text.slice(end));
}

/** @param taken where the sentences begin in which a phrase has been found */
function builtReports(
  input: ObserveInput<Facts, SuicideOptions>,
  taken: ReadonlySet<number>,
): readonly Report[] {
  const { block, draft, facts, options: given } = input;
  if (!isJudged(input)) return [];
  const reading = blockReading(draft, block.index);
  const { text, sentences } = reading.read;
  const own = (at: number) => text.slice(sentences[at]?.start ?? 0, sentences[at]?.end ?? 0);
  return sentences.flatMap(({ start }, at): readonly Report[] => {
    if (taken.has(start)) return [];
    const before = own(at - 1);
    const ofSuicide = facts.death.manner === 'suicide';
    const place = {
      text: own(at),
      before,
      ofSuicide,
      around: `${own(at - 2)} ${before} ${own(at)} ${own(at + 1)}`,
    };
    const said =
      committedIn(place) ??
      outcomeIn(place, facts.company) ??
      judgedIn(place, facts.company) ??
      methodIn(place, facts.company);
    if (!said) return [];
    const anchor = { block: block.index, start: start + said.start, end: start + said.end };
    const first = reading.words.findIndex((word) => word.start >= anchor.start);
    const last = reading.words.findLastIndex((word) => word.end <= anchor.end);
    if (first < 0 || last < first || isInQuotes(text, anchor.start, anchor.end)) return [];
    const hit = { value: null, first, after: last + 1, start: anchor.start, end: anchor.end };
    if (
      !isOfVoice(
        hit,
        block,
        reading,
        said.way === 'judged' && !/half-/i.test(own(at).slice(said.start, said.end)) ? 'asserted' : 'own',
        draft,
        facts,
      )
    )
      return [];
    return [
      {
        message: said.way === 'method' ? 'method' : 'found',
        values: { words: text.slice(anchor.start, anchor.end), instead: given.ways[said.way] },
        anchor,
      },
    ];
  });
}
