import type { Anchor, Block, Draft } from '@dhrlint/draft';
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
import { onusIn } from './onus-sentences.js';

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
  readonly words: ReadonlySet<string>;
}

/**
 * Finds learning, recommendations and actions that ask those at risk to see the danger, come forward or keep themselves
 * safe, where agencies are the ones to see and act. A recommendation and its copy in the plan are one finding.
 */
export const onusOnVictim = defineCheck<Facts, OnusOptions, never>({
  name: 'onus-on-victim',
  summary:
    'Learning and actions that put the onus for safety on those at risk, by words that the rule lists.',
  options: onusSchema,
  messages: { onus: ['words'] },
  judge: ({ draft, facts, options }) => {
    if (facts.documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'This does not read as a review of a death.' };
    const words = onusWords(options);
    const places: Place[] = [];
    for (const index of facts.words.blocksWith(...words.heads, 'needed')) {
      const block = draft.blocks[index];
      const zone = facts.zones[index] ?? 'body';
      if (!block || !judgedKinds.has(block.kind) || silentZones.has(zone) || block.quotation) continue;
      const { text, sentences } = readBlock(block);
      for (const sentence of sentences) {
        const onus =
          onusIn(text.slice(sentence.start, sentence.end), words, !learning.has(zone)) ??
          askedOfTheVictim(draft, index, sentence, words.lexicon, facts.company);
        if (!onus) continue;
        const start = sentence.start + onus.start;
        if (!isAdopted(draft, facts, { block: index, start, end: sentence.start + onus.end }, zone)) continue;
        places.push({
          anchor: { block: index, start: sentence.start, end: sentence.end },
          zone,
          words: new Set(wordsOf(text.slice(sentence.start, sentence.end)).map((w) => w.lower)),
        });
      }
    }
    return { outcome: 'assessed', reports: oneForCopies(places).map((group) => reportOf(group, draft)) };
  },
});

/** Whether the report says it itself, or takes over what an agency or its report says as learning. */
function isAdopted(draft: Draft, facts: Facts, anchor: Anchor, zone: Zone): boolean {
  const voice = voiceAt(draft, anchor, anchor.start);
  // "Schools should teach girls to …": what ought to be done is what is looked for.
  if (voice.mode === 'own' || voice.mode === 'hypothetical') return true;
  if (voice.mode !== 'attributed') return false;
  // "The message that women should report" is the report's own.
  if (voice.attribution?.by === 'message') return true;
  const speaker = voice.attribution?.speaker;
  if (
    speaker?.possessor === null &&
    /^(?:panel|review|chair|author|report|lesson|learning|it|we)$/.test(speaker.head)
  )
    return true;
  const who = speakerOf(voice, sentencesBefore(draft, anchor.block, anchor.start), facts.company);
  return who === 'report' || (who === 'agency' && learning.has(zone));
}

/** Which of several copies is quoted: the recommendation or lesson, before the plan and the summary. */
const rank = (zone: Zone) =>
  zone === 'action-plan' ? 2 : zone === 'executive-summary' || zone === 'appendix' ? 1 : 0;

/** Sentences that say the same in other places are copies of one. */
function oneForCopies(places: readonly Place[]): readonly (readonly Place[])[] {
  const groups: Place[][] = [];
  for (const place of places) {
    const group = groups.find(
      ([first]) => first && first.zone !== place.zone && sameWords(first.words, place.words),
    );
    if (group) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => group.toSorted((a, b) => rank(a.zone) - rank(b.zone)));
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 0.75 * Math.min(a.size, b.size) && shared >= 0.5 * Math.max(a.size, b.size);
}

function reportOf([first, ...copies]: readonly Place[], draft: Draft): Report {
  const anchor = first?.anchor ?? null;
  const words = anchor ? (draft.blocks[anchor.block]?.text.slice(anchor.start, anchor.end) ?? '') : '';
  return {
    message: 'onus',
    values: { words: words.length > 90 ? `${words.slice(0, 88).trimEnd()} …` : words },
    anchor,
    ...(copies.length > 0 ? { related: copies.map((copy) => copy.anchor) } : {}),
  };
}
