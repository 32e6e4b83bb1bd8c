import type { Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type Company,
  type Facts,
  partyOfWord,
  readBlock,
  sentencesBefore,
  type Voice,
  voiceAt,
  wordsOf,
} from '@dhrlint/facts';
import { everyReport } from '../joined-reports.js';
import { takenOver } from '../taken-over.js';
import { ownVoice, saidOf } from './in-own-voice.js';
import { blamingProblems, openFamily, type VictimBlamingOptions, victimBlamingSchema } from './options.js';
import { isSaidOfVictim } from './said-of-victim.js';
import { isJudged, type Suspicion, suspicionsIn } from './suspicion.js';
import { rowSpeaksOfPerpetrator } from './unnamed-cell.js';
import { type WeighedSentence, weighedSentences } from './weighed-sentences.js';
import {
  aWitness,
  futile,
  isOfBereaved,
  isSaidAboutVictim,
  isToldToVictim,
  isVictim,
  turnsUpon,
} from './who-is-blamed.js';
import {
  isAimedAtPerpetrator,
  isDoneWithPerpetrator,
  isOfferedByOthers,
  namesVictimsSex,
  speaksOfPerpetrator,
} from './whose-doing.js';

/**
 * Finds clauses in which the victim is made responsible for the abuse or for what agencies did not do. The rule
 * lists the phrases; this decides whose clause it is, whose voice, and whether the phrase explains or only records. What
 * none of them tells of, the weight of a sentence does.
 */
export const victimBlaming = defineCheck<Facts, VictimBlamingOptions, Report>({
  name: 'victim-blaming',
  summary:
    'Clauses in the report’s own voice in which the victim is made responsible, by phrases that the rule lists and by what all words of a sentence weigh.',
  options: victimBlamingSchema,
  optionProblems: blamingProblems,
  messages: { blaming: ['words', 'says', 'instead'] },
  observe: ({ block, draft, facts, options }) => {
    const { index } = block;
    const { company } = facts;
    const zoned = { ...block, zone: facts.zones[index] ?? 'body' };
    if (!isJudged(zoned)) return [];
    const words = wordsOf(block.text);
    const weighed = weighedSentences(words, readBlock(block), company);
    const blamed = suspicionsIn(zoned, options, words)
      .filter((s) => isPlain(s) || !weighed.some((w) => holds(w, s) && w.isLightAt(s.start, s.end)))
      .filter((s) => blamesVictim(s, draft, index, company))
      .map((s) => atAdoption(s, draft, index));
    const phrased = onePerClause(blamed);
    const heavy = weighed.filter(
      (w) =>
        w.isHeavy &&
        !phrased.some((s) => s.start < w.end && w.start < s.end) &&
        isSaidOfVictim(w, draft, index, company),
    );
    return [
      ...phrased.map((suspicion) => reportOf(suspicion, index, draft, options)),
      ...heavy.map(({ clauses }) => ({
        message: 'blaming',
        values: { words: block.text.slice(clauses.start, clauses.end), ...options.byWeight },
        anchor: { block: index, ...clauses },
      })),
    ];
  },
  judge: everyReport,
});

/** Whether the words are blame wherever they are said of the victim: a long sentence of other things takes nothing from them. */
function isPlain({ certain, family }: Suspicion): boolean {
  return certain && family >= 0;
}

function holds(sentence: WeighedSentence, { start }: Suspicion): boolean {
  return sentence.start <= start && start < sentence.end;
}

function blamesVictim(suspicion: Suspicion, draft: Draft, index: number, company: Company): boolean {
  const from = Math.max(suspicion.sentence.start, suspicion.subject.start);
  // "Their mother": whose, the numbered paragraph before may say.
  const ofChildren = /^(?:their|his|her)$/i.test(suspicion.subject.possessor ?? '');
  const before = withoutApposition(sentencesBefore(draft, index, from, ofChildren));
  const lead = before.at(-1) ?? '';
  // Whoever is meant is asked with and without what attributes the words; the voice, which is dear, only of victims.
  const led = (voice: Voice | null) => before.slice(0, -1).concat(voice ? saidOf(lead, voice) : lead);
  if (suspicion.unnamed && rowSpeaksOfPerpetrator(draft, index, company)) return false;
  // A label of nobody, in a table of a paper that has no victim, is anybody's.
  if (suspicion.unnamed && suspicion.label && company.people.every((p) => p.role !== 'victim')) return false;
  const after = (draft.blocks[index]?.text ?? '').slice(suspicion.end, suspicion.sentence.end);
  const own = draft.blocks[index]?.text.slice(suspicion.start, suspicion.end) ?? '';
  const said = draft.blocks[index]?.text.slice(suspicion.sentence.start, suspicion.sentence.end) ?? '';
  if (
    suspicion.unnamed &&
    !isDoneWithPerpetrator(own, company) &&
    !namesVictimsSex(said, company) &&
    speaksOfPerpetrator(before, company)
  )
    return false;
  if (isOfBereaved(suspicion, before, said) || isToldToVictim(suspicion, lead, company)) return false;
  if (turnsUpon.test(said)) return false;
  // "Left his messages unanswered": what he sent is nothing that anybody has to answer.
  if (
    unheeded.test(own) &&
    ofCalls.test(`${own}${after.slice(0, 40)}`) &&
    isDoneWithPerpetrator(`${own}${after.slice(0, 40)}`, company)
  )
    return false;
  if (suspicion.ofAnybody && aWitness.test(textBefore(draft, index, suspicion.start))) return false;
  if (isSaidAboutVictim(suspicion, after, company)) return false;
  const inCell = draft.blocks[index]?.kind === 'cell';
  if (!/\S/.test(lead) && !isVictim(suspicion, led(null), before, company, after, inCell)) return false;
  const anchor = { block: index, start: suspicion.start, end: suspicion.end };
  const clause = Math.max(suspicion.sentence.start, Math.min(suspicion.subject.start, suspicion.start));
  const voice = voiceAt(draft, anchor, clause);
  if (voice.mode === 'quoted' && takenOver.test(said))
    return isVictim(suspicion, led(null), before, company, after);
  // "They could not help someone who would not …": denied is the help, and not what is said of her.
  const futility = voice.mode === 'negated' && futile.test(lead) && !/\bnot\b[^.;]*\bthat\b/.test(lead);
  const read = suspicion.whole && /^(?:negated|question|hypothetical)$/.test(voice.mode);
  const wondered = voice.mode === 'question' && askedWhy.test(lead);
  if (voice.mode !== 'own' && voice.mode !== 'attributed' && !futility && !read && !wondered) return false;
  // "The log says that she would not engage. Officers did not go back.": the panel judges the record.
  const ofReview = partyOfWord(voice.attribution?.speaker?.head ?? '') === 'review';
  if (voice.attribution && suspicion.answered && !ofReview) return false;
  if (!isVictim(suspicion, led(voice), before, company, after, inCell)) return false;
  const text = draft.blocks[index]?.text ?? '';
  if (suspicion.refusesOffer && !isOfferedByOthers(before.at(-2) ?? '', company)) return false;
  if (suspicion.aimed && !isAimedAtPerpetrator(suspicion, text, before, company)) return false;
  return ownVoice(suspicion, voice, before, text, company);
}

/** "One is bound to ask why she": no question, but a reproach. */
const askedWhy =
  /\b(?:(?:bound|obliged|tempted|driven|led|left) to (?:ask|wonder)|(?:one|we) (?:must|can only) (?:ask|wonder))\b[^.;]{0,30}\bwhy\b/i;
const ofCalls = /\b(?:messages?|calls?|texts?|letters?|voicemails?|e-?mails?)\b/;
const unheeded = /\b(?:unanswered|unread|unopened|ignor(?:ed|ing)|disregard(?:ed|ing))\b/;

function textBefore(draft: Draft, index: number, start: number): string {
  return (draft.blocks[index]?.text ?? '').slice(Math.max(0, start - 60), start);
}

/** "A bright girl, she had …": what is said of whoever follows names nobody else. */
function withoutApposition(before: readonly string[]): readonly string[] {
  return /^An? [^,;:]{3,60},\s*$/.test(before.at(-1) ?? '') ? [...before.slice(0, -1), ''] : before;
}

/** Where quoted words are taken over, the words that do so are at fault. */
function atAdoption(suspicion: Suspicion, draft: Draft, index: number): Suspicion {
  const text = draft.blocks[index]?.text ?? '';
  const rest = text.slice(suspicion.end, suspicion.sentence.end);
  const quoted = /^[^“”"‘’]{0,40}["”’]/.test(rest);
  const taken = quoted ? takenOver.exec(rest) : null;
  if (!taken) return suspicion;
  const start = suspicion.end + taken.index;
  return { ...suspicion, start, end: start + taken[0].length };
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
  const { start, family, suggestion } = suspicion;
  // "let him in breach of": a last "in" that goes on is the next words' and not the verb's.
  const end =
    / in$/.test(draft.blocks[block]?.text.slice(start, suspicion.end) ?? '') &&
    /^ \p{Ll}/u.test(draft.blocks[block]?.text.slice(suspicion.end) ?? '')
      ? suspicion.end - 3
      : suspicion.end;
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
