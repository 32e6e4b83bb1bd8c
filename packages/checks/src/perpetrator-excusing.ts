import { type Block, type Draft, derived, keptParts, standingInversion } from '@dhrlint/draft';
import { defineCheck, type ObserveInput, type Report } from '@dhrlint/engine';
import { type Company, type Facts, type Sentence, sentencesOf } from '@dhrlint/facts';
import type { Frame } from './excusing/frame.js';
import { type WayOfExcusing, waysOfExcusing } from './excusing/frames.js';
import { takesHisPart, wayOfTone } from './excusing/leaning.js';
import { isOfOthers } from './excusing/of-others.js';
import { plainHeads, toneOf } from './excusing/tone.js';
import { everyReport } from './joined-reports.js';
import { type BlockReading, blockReading, type PhraseHit, sentenceOf } from './phrase-search.js';
import { personAt } from './phrase-subject.js';
import { isOfVoice } from './phrase-voice.js';
import { companyIn, isAbout, isJudged, phraseReports, phrasesByBlock } from './phrases.js';
import { type PhraseRole, type PhrasesOptions, phraseProblems, schemaWithWays } from './phrases-options.js';

interface ExcusingOptions extends PhrasesOptions {
  /** What to write instead, for each way of building a sentence that excuses. */
  readonly ways: Readonly<Record<WayOfExcusing, string>>;
}

const ways = Object.keys(waysOfExcusing) as WayOfExcusing[];
const options = schemaWithWays(ways);

/**
 * Finds sentences that make what the perpetrator did less his doing: by the phrases that the rule lists, and by how
 * they are built. One finding a sentence.
 */
export const perpetratorExcusing = defineCheck<Facts, ExcusingOptions, Report>({
  name: 'perpetrator-excusing',
  summary:
    'Sentences that excuse the perpetrator or share out the blame, by phrases that the rule lists and by their build.',
  options,
  messages: { found: ['words', 'instead'] },
  optionProblems: phraseProblems,
  candidates: ({ facts, options: given }) => [
    ...new Set([
      ...phrasesByBlock(facts, given).blocks(),
      ...framesByBlock(facts).blocks(),
      ...facts.words.blocksWith(...plainHeads),
    ]),
  ],
  observe: (input) => {
    const reports = [...phraseReports(input)];
    const known = new Set(reports.map(({ anchor }) => anchor?.start));
    for (const report of [...framedReports(input), ...leaningReports(input)]) {
      if (known.has(report.anchor?.start)) continue;
      known.add(report.anchor?.start);
      reports.push(report);
    }
    return reports.filter(
      (report) =>
        !isGeneral(report, input.draft) &&
        !isDisowned(report, input.draft) &&
        !isOfTheVictim(report, input.facts.company) &&
        !isOfOthers(
          String(report.values?.['words'] ?? ''),
          sentenceAt(report, input.draft),
          input.facts.company,
        ),
    );
  },
  judge: (input) =>
    input.facts.documentKind === 'other'
      ? { outcome: 'not-applicable', reason: 'The file is no review of a death, and has no perpetrator.' }
      : everyReport(input),
});

interface FrameOfWay {
  readonly way: WayOfExcusing;
  /** Which of the frames of the way. */
  readonly frame: number;
}

const allFrames = ways.flatMap((way) =>
  waysOfExcusing[way].map(({ near }, frame) => ({ value: { way, frame } satisfies FrameOfWay, near })),
);

/** The frames of which one of the words that they cannot do without stands in each block, in the order of the ways. */
const framesByBlock = derived(({ words }: Facts) =>
  standingInversion(() =>
    allFrames.map(({ value, near }) => ({ value, blocks: words.blocksBeginning(...near) })),
  ),
);

/** "A devoted husband is seldom asked": said of anybody, to say how such a man is met, and of no one. */
function isGeneral({ anchor }: Report, draft: Draft): boolean {
  const sentence = anchor ? (draft.blocks[anchor.block]?.text.slice(anchor.start, anchor.end) ?? '') : '';
  return /^An? (?!(?:row|argument|quarrel)\b)[a-z][^.,;]{0,40}? (?:is|can|may|does|seldom|rarely) (?!(?:the|his|her) )/.test(
    sentence,
  );
}

/** "Could not help herself" where only the victim is a woman: whatever the sentence before is about, she is meant. */
function isOfTheVictim({ values }: Report, { people }: Company): boolean {
  const own = /\b(?:him|(her))self\b/i.exec(String(values?.['words'] ?? ''));
  if (!own) return false;
  const sex = own[1] ? 'female' : 'male';
  const has = (role: string) => people.some((p) => p.role === role && p.sex === sex);
  return has('victim') && !has('perpetrator');
}

/** "It would not be right to speak of …", "to call it … would mislead": the report will not have it so called. */
function isDisowned(report: Report, draft: Draft): boolean {
  return disowned.test(sentenceAt(report, draft).replace(nothingElse, ' '));
}

/** The sentence that a finding is in. */
function sentenceAt({ anchor }: Report, draft: Draft): string {
  const text = anchor ? (draft.blocks[anchor.block]?.text ?? '') : '';
  const at = anchor?.start ?? 0;
  const sentence = sentencesOf(text).find(({ start, end }) => start <= at && at < end);
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}

/** "It would be a mistake to see in him anything other than …": that is what the report will have seen. */
const nothingElse =
  /\b(?:mistake|wrong|unfair|error|unjust) to [^.;,]{0,50}?\banything (?:other|but|more|worse|else)\b/gi;

const naming =
  '(?:speak|talk|think|write|tell|describ|call|say|portray|present|depict|regard|treat|see|read|refer|characteri[sz]|put)\\w*';
const disowned = new RegExp(
  `\\b(?:not|never|hardly|nor|no longer) (?:\\w+ ){0,2}?(?:right|fair|accurate|correct|helpful|enough|true|proper|just|possible|acceptable|appropriate|safe)(?: for \\w+(?: \\w+)?)? to ${naming}\\b|\\b(?:wrong|unfair|inaccurate|incorrect|misleading|unhelpful|mistaken|unjust|a mistake|an error|dangerous|untrue|improper|inappropriate)(?: for \\w+(?: \\w+)?)? to ${naming}\\b|\\b(?:to ${naming}|(?:calling|describing|portraying|presenting|depicting|regarding|treating|seeing|reading|characteri[sz]ing|explaining|speaking of|talk of|to speak of|putting))\\b[^.;]{0,80}\\b(?:would|is to|misleads?|misses|hides|conceals|obscures|denies|distorts)\\b(?! have (?:helped|been (?:right|better)))|\\b(?:is|was|were|are|been) (?:not|never|no|hardly) (?:an? |the |one of )?(?:[\\w-]+,? (?:and |or )?){0,2}?(?:volatile|stormy|tempestuous|turbulent|toxic|fiery|explosive|acrimonious|mutual|quarrelsome) (?:one|relationship|marriage|couple|household|home|abuse|romance)\\b|\\bexplain\\w* (?:[\\w’'-]+ ){1,3}away\\b|\\b(?:explains?|explained|excuses?|excused|justif(?:y|ies|ied)) (?:neither|nothing|none|no|not one)\\b|\\b(?:shows?|showed|tells?|proves?) (?:only )?how (?:well|cleverly|easily|skilfully|completely) (?:he|she)\\b|[;:,] (?:but |and |though )?(?:the |this )?(?:panel|review|author|chair|we)\\b[^.;]{0,30}\\b(?:not (?:agree|accept|share|adopt|so (?:see|regard))|disagrees?|rejects?|differs?|takes? (?:another|a different) view)`,
  'i',
);

function framedReports(input: ObserveInput<Facts, ExcusingOptions>): readonly Report[] {
  const { draft, facts, options, block } = input;
  const frames = framesByBlock(facts).get(block.index);
  if (!frames || !isJudged(input)) return [];
  const reading = blockReading(draft, block.index);
  const { text, sentences } = reading.read;
  const small = text.toLowerCase();
  const kept = fittingIn(
    waysOfExcusing,
    block,
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
  return frames.flatMap(({ way, frame: at }): readonly Report[] => {
    const frame = waysOfExcusing[way][at];
    return (frame ? framedIn(frame, reading, small, kept) : []).flatMap((hit): readonly Report[] => {
      const sentence = sentenceOf(reading, hit.start);
      if (
        !frame ||
        isSilenced(sentence, reading, options) ||
        !counts(hit, frame, block, reading, draft, facts)
      )
        return [];
      const words = reading.read.text.slice(hit.start, hit.end);
      return [
        {
          message: 'found',
          values: { words, instead: options.ways[way] },
          anchor: { block: block.index, ...sentence },
        },
      ];
    });
  });
}

/** Whether words stand in a sentence that silence whatever else it says. */
function isSilenced({ start, end }: Sentence, reading: BlockReading, options: ExcusingOptions): boolean {
  return companyIn(options, reading).some(
    (hit) => hit.value.family === -1 && hit.start >= start && hit.end <= end,
  );
}

/** The sentences whose words, taken together, take the perpetrator's part, whatever their build. */
function leaningReports(input: ObserveInput<Facts, ExcusingOptions>): readonly Report[] {
  const { draft, facts, options, block } = input;
  if (!isJudged(input)) return [];
  const reading = blockReading(draft, block.index);
  const { text, sentences } = reading.read;
  const { words } = reading;
  let at = 0;
  return sentences.flatMap(({ start, end }): readonly Report[] => {
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < end) at++;
    const own = text.slice(start, end);
    const tone = /[“‘"]/.test(own) ? null : toneOf(words, from, at);
    const first = words[tone?.first ?? -1];
    const telling = Math.max(tone?.first ?? -1, tone?.firstPlain ?? -1);
    const last = words[tone?.last ?? -1];
    const lead = text.slice(start, words[telling]?.start ?? start);
    if (!tone || !first || !last || !takesHisPart(tone, own, lead, facts.company)) return [];
    if (isSilenced({ start, end }, reading, options)) return [];
    const value: PhraseRole = { kind: 'fault', family: -1, verb: false };
    const hit = {
      value,
      first: telling,
      after: tone.last + 1,
      start: words[telling]?.start ?? first.start,
      end: last.end,
    };
    if (!isOfVoice(hit, block, reading, 'asserted', draft, facts)) return [];
    return [
      {
        message: 'found',
        values: { words: text.slice(first.start, last.end), instead: options.ways[wayOfTone(tone)] },
        anchor: { block: block.index, start, end },
      },
    ];
  });
}

interface FrameHit extends PhraseHit<PhraseRole> {
  /** Where the person stands of whom the words are said, where they name one. */
  readonly who: { readonly start: number; readonly end: number } | null;
}

/** Where the frames fit that were tried on a sentence. */
type Fitting = Map<Frame, RegExpExecArray | null>;

const fittingIn = keptParts<object, Fitting>(() => new Map());

/**
 * The first place in each sentence that a frame fits.
 * @param small the text of the block in small letters
 * @param kept what is known of each sentence
 */
function framedIn(
  frame: Frame,
  reading: BlockReading,
  small: string,
  kept: readonly Fitting[] | null,
): readonly FrameHit[] {
  const { text, sentences } = reading.read;
  if (small.length !== text.length) return [];
  const matchIn = ({ start, end }: Sentence, at: number): RegExpExecArray | null => {
    const known = kept?.[at]?.get(frame);
    if (known !== undefined) return known;
    const own = text.slice(start, end);
    frame.pattern.lastIndex = 0;
    const match = frame.pattern.exec(small.slice(start, end));
    const fits = match && !frame.unless?.test(own) && (!frame.with || frame.with.test(own)) ? match : null;
    kept?.[at]?.set(frame, fits);
    return fits;
  };
  if (kept && !sentences.some((sentence, at) => matchIn(sentence, at))) return [];
  frame.pattern.lastIndex = 0;
  if (!frame.pattern.test(small)) return [];
  return sentences.flatMap((sentence, index) => {
    const match = matchIn(sentence, index);
    if (!match) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const first = reading.words.findIndex((word) => word.start >= start);
    const last = reading.words.findLastIndex((word) => word.end <= end);
    if (first < 0 || last < first) return [];
    const named = match.groups?.['who'];
    const at = named === undefined ? -1 : match[0].indexOf(named);
    const who = named === undefined ? null : { start: start + at, end: start + at + named.length };
    const value: PhraseRole = { kind: 'fault', family: -1, verb: frame.verb ?? false };
    return [{ value, first, after: last + 1, start, end, who }];
  });
}

/** Whether the words are the report's and are said of whom the frame is about. */
function counts(
  hit: FrameHit,
  frame: Frame,
  block: Block,
  reading: BlockReading,
  draft: Draft,
  facts: Facts,
): boolean {
  if (!isOfVoice(hit, block, reading, 'asserted', draft, facts)) return false;
  if (frame.of === 'anybody') return true;
  const named = hit.who && personAt(hit.who, block.index, draft, facts.company);
  if (named) return named === 'perpetrator' || named === 'couple';
  return isAbout(hit, 'perpetrator', block.index, draft, facts.company);
}
