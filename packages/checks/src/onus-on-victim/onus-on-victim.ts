import { type Anchor, type Block, type Draft, keptParts, textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type Facts,
  readBlock,
  sentencesBefore,
  speakerOf,
  voiceAt,
  wordsOf,
  type Zone,
} from '@dhrlint/facts';
import { askedOfTheVictim } from './asked-of-the-victim.js';
import { type OnusOptions, onusSchema } from './onus-options.js';
import { onusWords } from './onus-patterns.js';
import { type Onus, onusIn } from './onus-sentences.js';

const judgedKinds = new Set<Block['kind']>([
  'paragraph',
  'list-item',
  'cell',
  'text-box',
  'footnote',
  'endnote',
  'heading',
]);
const silentZones = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'front-matter',
  'terms-of-reference',
  'people',
  'panel',
  'glossary',
  'quotation',
  'references',
  'chronology',
]);
/** Where a report says what is to be learned and done: what an agency says there has been adopted. */
const learning = new Set<Zone>([
  'lessons',
  'recommendations',
  'action-plan',
  'executive-summary',
  'appendix',
]);
interface Place {
  readonly anchor: Anchor;
  readonly zone: Zone;
}

/**
 * Finds learning, recommendations and actions that ask those at risk to see the danger, come forward or keep themselves
 * safe, where agencies are the ones to see and act. A recommendation and its copy in the plan are one finding.
 */
export const onusOnVictim = defineCheck<Facts, OnusOptions, Place>({
  name: 'onus-on-victim',
  summary:
    'Learning and actions that put the onus for safety on those at risk, by words that the rule lists.',
  options: onusSchema,
  messages: { onus: ['words'] },
  candidates: ({ draft, facts: { words, zones }, options }) =>
    words.blocksWith(...onusWords(options).heads, 'needed').filter((index) => {
      const block = draft.blocks[index];
      const silent = silentZones.has(zones[index] ?? 'body');
      return block && judgedKinds.has(block.kind) && !silent && !block.quotation;
    }),
  observe: ({ block, draft, facts, options }) => {
    const { index } = block;
    const words = onusWords(options);
    const zone = facts.zones[index] ?? 'body';
    const { text, sentences } = readBlock(block);
    const outright = !learning.has(zone);
    const own = sentences.map(({ start, end }) => text.slice(start, end));
    const kept = onusKept(words, block, own);
    const onusAt = (at: number): Onus | null => {
      const known = kept?.[at]?.get(outright);
      if (known !== undefined) return known;
      const onus = onusIn(own[at] ?? '', words, outright);
      kept?.[at]?.set(outright, onus);
      return onus;
    };
    return sentences.flatMap((sentence, at): readonly Place[] => {
      const onus = onusAt(at) ?? askedOfTheVictim(draft, index, sentence, words.lexicon, facts.company);
      if (!onus) return [];
      const start = sentence.start + onus.start;
      if (
        !onus.adopts &&
        !isAdopted(
          draft,
          facts,
          { block: index, start, end: sentence.start + onus.end },
          zone,
          text.slice(sentence.start, sentence.end),
        )
      )
        return [];
      return [{ anchor: { block: index, start: sentence.start, end: sentence.end }, zone }];
    });
  },
  judge: ({ draft, facts, observations }) => {
    if (facts.documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'This does not read as a review of a death.' };
    const groups = oneForCopies([...observations.values()].flat(), draft);
    return { outcome: 'assessed', reports: groups.map((group) => reportOf(group, draft)) };
  },
});

/** What is asked in a sentence, outright or not. */
const onusKept = keptParts<object, Map<boolean, Onus | null>>(() => new Map());

/** A question that is put as what is to be done, and not as what was looked into. */
const asksByQuestion =
  /^what (?:can|could|should|must|might)\b|\b(?:shows?|demonstrates?|illustrates?|underlines?) why\b|\b(?:challenge|task|question|problem|issue|difficulty|aim|key|art|trick)\b[^.;]{0,40}\b(?:is|remains|lies in|becomes) (?:always |still )?how (?:best )?to\b/i;

/** Whether the report says it itself, or takes over what an agency or its report says as learning. */
function isAdopted(draft: Draft, facts: Facts, anchor: Anchor, zone: Zone, sentence: string): boolean {
  const voice = voiceAt(draft, anchor, anchor.start);
  // "Schools should teach girls to …": what ought to be done is what is looked for.
  if (voice.mode === 'own' || voice.mode === 'hypothetical') return true;
  // "What can women do?", "the challenge is how to make her see": what is asked for is in the question.
  if (voice.mode === 'question') return asksByQuestion.test(sentence);
  if (voice.mode !== 'attributed') return false;
  // "The message that women should report" is the report's own.
  if (voice.attribution?.by === 'message') return true;
  const speaker = voice.attribution?.speaker;
  if (
    speaker?.possessor === null &&
    /^(?:(?:panel|review|chair|author|report)(?:['’]s)?|lesson|learning|it|we)$/.test(speaker.head)
  )
    return true;
  const who = speakerOf(voice, sentencesBefore(draft, anchor.block, anchor.start), facts.company);
  return who === 'report' || (who === 'agency' && learning.has(zone));
}

/** Which of several copies is quoted: the recommendation or lesson, before the plan and the summary. */
const rank = (zone: Zone) =>
  zone === 'action-plan' ? 2 : zone === 'executive-summary' || zone === 'appendix' ? 1 : 0;

/** Sentences that say the same in other places are copies of one. */
function oneForCopies(places: readonly Place[], draft: Draft): readonly (readonly Place[])[] {
  const groups: { readonly zone: Zone; readonly words: ReadonlySet<string>; readonly copies: Place[] }[] = [];
  for (const place of places) {
    const words = new Set(wordsOf(textAt(draft, place.anchor)).map(({ lower }) => lower));
    const group = groups.find((first) => first.zone !== place.zone && sameWords(first.words, words));
    if (group) group.copies.push(place);
    else groups.push({ zone: place.zone, words, copies: [place] });
  }
  return groups.map(({ copies }) => copies.toSorted((a, b) => rank(a.zone) - rank(b.zone)));
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 0.75 * Math.min(a.size, b.size) && shared >= 0.5 * Math.max(a.size, b.size);
}

function reportOf([first, ...copies]: readonly Place[], draft: Draft): Report {
  const anchor = first?.anchor ?? null;
  const words = anchor ? textAt(draft, anchor) : '';
  return {
    message: 'onus',
    values: { words: words.length > 90 ? `${words.slice(0, 88).trimEnd()} …` : words },
    anchor,
    ...(copies.length > 0 ? { related: copies.map((copy) => copy.anchor) } : {}),
  };
}
