import { type Anchor, blockBefore, type Draft } from '@dhrlint/draft';
import type { Attribution } from './attribution.js';
import type { Company, Meant } from './company.js';
import type { Subject } from './noun-phrase.js';
import { whoIsMeant } from './reference.js';
import { readBlock, type Voice, voiceAt } from './voice.js';

/** Records and reports stand for the agency that wrote them. */
const writings =
  /^(?:log|logs|note|notes|record|records|entry|entries|form|file|files|report|reports|imr|imrs|letter|minutes|assessment|chronology|summary|analysis|review|evidence|papers|material|findings|picture|it)$/;

/**
 * Who speaks the words of a voice: `report` the report itself; `agency` an agency or its record; `court` a trial,
 * its parties' counsel, an inquest; `victim`, `perpetrator` and `other` (relatives, friends, witnesses) those persons.
 * `before` holds the sentences up to the words, the last of them as far as the words; `rest` is what follows.
 */
export type Speaker = 'report' | 'agency' | 'court' | 'victim' | 'perpetrator' | 'other';

/** Who is told to speak. A voice that nobody is named for is the report's, except in court and in interview. */
export function speakerOf(
  { attribution }: { readonly attribution: Attribution | null },
  before: readonly string[],
  company: Company,
  rest = '',
): Speaker {
  const own = before.at(-1) ?? '';
  if (inCourt.test(own)) return 'court';
  if (!attribution) return goesOnSpeaking(before, rest, company) ? 'perpetrator' : 'report';
  const { speaker } = attribution;
  if (!speaker) return 'report';
  if (speaker.form === 'pronoun' && /^(?:it|we|i|they)$/.test(speaker.head)) return 'report';
  if (speaker.form === 'noun' && writings.test(speaker.head)) {
    const whose = speaker.possessor === null ? null : ofPossessor(speaker.possessor, before, company);
    return whose === 'perpetrator' || whose === 'victim' ? whose : 'agency';
  }
  if (isPanelMember(speaker)) return 'agency';
  const meant = whoIsMeant(speaker, before.slice(0, -1), company);
  const owned = utteranceOwner(speaker, before, company) ?? meant;
  switch (owned) {
    case 'agency':
    case 'perpetrator':
    case 'victim':
    case 'court':
      return owned;
    default:
      return 'other';
  }
}

/** "Some members felt that": those of the Panel, unless another body is named. */
function isPanelMember({ head, modifiers, complement, possessor }: Subject): boolean {
  // "Some of the members", "two of us"
  if (/^(?:some|several|most|many|two|three|one)$/.test(head))
    return /^of (?:the |its )?(?:members|us)$/.test(complement);
  return (
    /^members?$/.test(head) &&
    possessor === null &&
    /^(?:some|several|most|many|all|two|three|one|other|panel|review|of|the| )*$/.test(modifiers) &&
    /^(?:of (?:the |this |its )?(?:review )?(?:panel|group|meeting|review)\b.*)?$/.test(complement)
  );
}

function ofPossessor(possessor: string, before: readonly string[], company: Company): Meant {
  const lower = possessor.toLowerCase();
  const pronoun = /^(?:his|her|their)$/.test(lower);
  const name = pronoun ? lower : possessor.replace(/['’]s$/u, '');
  return whoIsMeant(personOf(name, pronoun), before.slice(0, -1), company);
}

function personOf(head: string, pronoun: boolean): Subject {
  return {
    form: pronoun ? 'pronoun' : 'name',
    head,
    possessor: null,
    determiner: 'none',
    joined: [],
    modifiers: '',
    complement: '',
    start: 0,
    end: 0,
  };
}

/** "his account", "Callum's letter", "her sister's view": the words are the owner's. */
function utteranceOwner(
  speaker: NonNullable<Attribution['speaker']>,
  before: readonly string[],
  company: Company,
): Meant | null {
  if (speaker.form !== 'noun' || speaker.possessor === null || !uttered.test(speaker.head)) return null;
  return ofPossessor(speaker.possessor, before, company);
}

const uttered =
  /^(?:view|views|opinion|account|evidence|words|statement|belief|claims?|version|case|recollection|story|contention|defence|explanation|excuse|complaints?|grievance|allegations?|answer|reply|theory|impression|perception|mind|eyes|narrative|mitigation|plea|argument|assertion|letter|message|suggestion|justification|telling|memory|understanding|line)$/;

const inCourt =
  /\b(?:at (?:the )?trial|in (?:police )?interview|in court|in mitigation|under caution|for the defence|the defence(?: case)? was|defence counsel|(?:his|her) (?:barrister|solicitor|counsel|plea|defence)|to the jury|(?:put|suggested|submitted|argued|alleged) (?:to the (?:jury|court)|on (?:his|her) behalf|for (?:him|her)|by (?:the defence|counsel))|on (?:his|her) behalf|sentencing remarks|told the (?:court|jury|judge|inquest|coroner|psychiatrist|pre-sentence|probation officer))\b/i;

const spoke = /\b(?:said|told|claimed|claims|alleged|complained|insisted|wrote|maintained|says)\b/;

/** "He said that he was tired. She had, for years, …": a pluperfect after the perpetrator's reported speech goes on with it. */
function goesOnSpeaking(before: readonly string[], rest: string, company: Company): boolean {
  const own = before.at(-1) ?? '';
  const previous = before.at(-2) ?? '';
  if (own.trim() !== '' || !spoke.test(previous) || !pluperfect.test(rest)) return false;
  const name = teller.exec(previous)?.[1] ?? '';
  if (name === '') return false;
  const pronoun = /^[Hh]e$|^[Ss]he$/.test(name);
  return (
    whoIsMeant(personOf(pronoun ? name.toLowerCase() : name, pronoun), before.slice(0, -2), company) ===
    'perpetrator'
  );
}

const teller =
  /^(?:[^.,]{0,40}, )?(?:the )?(He|She|he|she|[A-Z][\wÀ-ɏ]+)\b(?: [\wÀ-ɏ]+){0,2}? (?:said|told|claimed|claims|alleged|complained|insisted|wrote|maintained|says)\b/;
const pluperfect = /^(?:[\wÀ-ɏ]+ ){1,2}(?:had|would|was always|never)\b/;

/**
 * Whether the words at an anchor are to be taken for the report's: its own, or an agency's judgement that it tells
 * without quotation marks and without criticism (which it thereby adopts). Words that are quoted, criticised,
 * denied, asked, or told as what the perpetrator, the victim, a relative or a court said are not.
 * `clause` is where the clause of the words begins in its block.
 */
export function saidByReport(draft: Draft, anchor: Anchor, company: Company, clause = anchor.start): boolean {
  const voice: Voice = voiceAt(draft, anchor, clause);
  if (voice.mode !== 'own' && voice.mode !== 'attributed') return false;
  const rest = draft.blocks[anchor.block]?.text.slice(clause, anchor.end) ?? '';
  const speaker = speakerOf(voice, sentencesBefore(draft, anchor.block, clause), company, rest);
  return speaker === 'report' || speaker === 'agency';
}

/**
 * The sentences that lead up to an offset of a block, the last of them as far as the offset: those of the block
 * and of the paragraph before it in the same section.
 * @param acrossNumbers whether a paragraph with a number of its own goes on with the one before, too
 */
export function sentencesBefore(
  draft: Draft,
  index: number,
  offset: number,
  acrossNumbers = false,
): readonly string[] {
  const block = draft.blocks[index];
  if (!block) return [];
  const earlier = blockBefore(draft, index);
  const follows =
    earlier?.kind === 'paragraph' &&
    block.kind === 'paragraph' &&
    (acrossNumbers || block.number === null) &&
    earlier.section.at(-1) === block.section.at(-1);
  const { text, sentences } = readBlock(block);
  const at = sentences.findIndex((s) => s.start <= offset && offset < s.end);
  const start = sentences[at]?.start ?? 0;
  const own = sentences.slice(0, Math.max(0, at)).map((s) => text.slice(s.start, s.end));
  const above = follows ? readBlock(earlier).sentences.map((s) => earlier.text.slice(s.start, s.end)) : [];
  return [...above, ...own, text.slice(start, Math.max(start, offset))];
}
