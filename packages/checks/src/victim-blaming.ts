import type { Block, Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type Company,
  criticisedBy,
  type Facts,
  type Meant,
  sentencesOf,
  victimNear,
  whoIsMeant,
} from '@dhrlint/facts';
import { companyOf } from './blaming-company.js';
import { type Suspicion, suspicionsIn } from './blaming-suspicion.js';
import { openFamily, type VictimBlamingOptions, victimBlamingSchema } from './victim-blaming-options.js';

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

function blamesVictim(suspicion: Suspicion, draft: Draft, index: number, company: Company): boolean {
  const block = draft.blocks[index];
  if (!block) return false;
  const before = leadingUpTo(draft, block, suspicion);
  const led = before.slice(0, -1).concat(saidOf(before.at(-1) ?? '', suspicion));
  const meant = whoIsMeant(suspicion.subject, led, company);
  const victim =
    (meant === 'victim' && (suspicion.ofAnybody !== 'only' || isOnePerson(suspicion))) ||
    (meant === 'couple' && suspicion.certain) ||
    (meant === 'generic' && suspicion.certain && futile.test(before.at(-1) ?? '')) ||
    (meant === 'generic' && suspicion.ofAnybody !== null && isOnePerson(suspicion)) ||
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

/** "a woman who", "anybody": said in general by way of comparison. */
function isOnePerson({ subject }: Suspicion): boolean {
  return subject.determiner === 'indefinite' && !/(?:[^s]s|men|women|people)$/.test(subject.head);
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
