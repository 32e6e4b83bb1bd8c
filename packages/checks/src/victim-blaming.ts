import type { Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type Company,
  type Facts,
  sentencesBefore,
  speakerOf,
  type Voice,
  victimNear,
  voiceAt,
  whoIsMeant,
} from '@dhrlint/facts';
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
    const { company } = facts;
    const reports: Report[] = [];
    for (const [index, suspicions] of observations) {
      const blamed = suspicions.filter((s) => blamesVictim(s, draft, index, company));
      for (const suspicion of onePerClause(blamed)) reports.push(reportOf(suspicion, index, draft, options));
    }
    return { outcome: 'assessed', reports };
  },
});

function blamesVictim(suspicion: Suspicion, draft: Draft, index: number, company: Company): boolean {
  const before = sentencesBefore(draft, index, Math.max(suspicion.sentence.start, suspicion.subject.start));
  const lead = before.at(-1) ?? '';
  // Whoever is meant is asked with and without what attributes the words; the voice, which is dear, only of victims.
  const led = (voice: Voice | null) => before.slice(0, -1).concat(voice ? saidOf(lead, voice) : lead);
  if (!/\S/.test(lead) && !isVictim(suspicion, led(null), before, company)) return false;
  const anchor = { block: index, start: suspicion.start, end: suspicion.end };
  const clause = Math.max(suspicion.sentence.start, Math.min(suspicion.subject.start, suspicion.start));
  const voice = voiceAt(draft, anchor, clause);
  if (voice.mode !== 'own' && voice.mode !== 'attributed') return false;
  // "The log says that she would not engage. Officers did not go back.": the panel judges the record.
  if (voice.attribution && suspicion.answered) return false;
  if (!isVictim(suspicion, led(voice), before, company)) return false;
  return ownVoice(suspicion, voice, before, draft.blocks[index]?.text ?? '', company);
}

/** Whether the victim is meant, or people in general in a way that means the victim. */
function isVictim(
  suspicion: Suspicion,
  led: readonly string[],
  before: readonly string[],
  company: Company,
): boolean {
  const meant = whoIsMeant(suspicion.subject, led, company);
  return (
    (meant === 'victim' && (suspicion.ofAnybody !== 'only' || isOnePerson(suspicion))) ||
    (meant === 'couple' && suspicion.certain) ||
    (meant === 'generic' && suspicion.certain && futile.test(before.at(-1) ?? '')) ||
    (meant === 'generic' && suspicion.ofAnybody !== null && isOnePerson(suspicion)) ||
    (suspicion.ofVictimsOnly && meant === 'other' && victimNear(suspicion.subject.head, before, company))
  );
}

/** In "The GP felt that she …", "she" is seldom the GP: what attributes the words is no candidate. */
function saidOf(before: string, { attribution }: Voice): string {
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

/** What an agency judges is the report's own voice; what parties, relatives and courts say is theirs. */
function ownVoice(
  { subject, sentence, certain }: Suspicion,
  voice: Voice,
  before: readonly string[],
  text: string,
  company: Company,
): boolean {
  const rest = text.slice(Math.max(sentence.start, subject.start), sentence.end);
  const speaker = speakerOf(voice, before, company, rest);
  if (speaker === 'report' || speaker === 'agency') return true;
  // Her own words are hers, but told as the reason for what agencies did they explain as the report's own would.
  return speaker === 'victim' && (voice.attribution?.speaker?.start === subject.start || !certain);
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
