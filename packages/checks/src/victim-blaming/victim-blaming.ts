import type { Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type Company,
  type Facts,
  mentionsIn,
  partyOfWord,
  sentencesBefore,
  speakerOf,
  type Voice,
  victimNear,
  voiceAt,
  whoIsMeant,
  wordsOf,
} from '@dhrlint/facts';
import { everyReport } from '../joined-reports.js';
import { takenOver } from '../taken-over.js';
import { blamingProblems, openFamily, type VictimBlamingOptions, victimBlamingSchema } from './options.js';
import { type Suspicion, suspicionsIn } from './suspicion.js';
import { rowSpeaksOfPerpetrator } from './unnamed-cell.js';

/**
 * Finds clauses in which the victim is made responsible for the abuse or for what agencies did not do. The rule
 * lists the phrases; this decides whose clause it is, whose voice, and whether the phrase explains or only records.
 */
export const victimBlaming = defineCheck<Facts, VictimBlamingOptions, Report>({
  name: 'victim-blaming',
  summary:
    'Clauses in the report’s own voice in which the victim is made responsible, by phrases that the rule lists.',
  options: victimBlamingSchema,
  optionProblems: blamingProblems,
  messages: { blaming: ['words', 'says', 'instead'] },
  observe: ({ block, draft, facts, options }) => {
    const { index } = block;
    const blamed = suspicionsIn({ ...block, zone: facts.zones[index] ?? 'body' }, options)
      .filter((s) => blamesVictim(s, draft, index, facts.company))
      .map((s) => atAdoption(s, draft, index));
    return onePerClause(blamed).map((suspicion) => reportOf(suspicion, index, draft, options));
  },
  judge: everyReport,
});

function blamesVictim(suspicion: Suspicion, draft: Draft, index: number, company: Company): boolean {
  const from = Math.max(suspicion.sentence.start, suspicion.subject.start);
  // "Their mother": whose, the numbered paragraph before may say.
  const ofChildren = /^(?:their|his|her)$/i.test(suspicion.subject.possessor ?? '');
  const before = withoutApposition(sentencesBefore(draft, index, from, ofChildren));
  const lead = before.at(-1) ?? '';
  // Whoever is meant is asked with and without what attributes the words; the voice, which is dear, only of victims.
  const led = (voice: Voice | null) => before.slice(0, -1).concat(voice ? saidOf(lead, voice) : lead);
  if (suspicion.unnamed && rowSpeaksOfPerpetrator(draft, index, company)) return false;
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
  if (voice.mode !== 'own' && voice.mode !== 'attributed' && !futility && !read) return false;
  // "The log says that she would not engage. Officers did not go back.": the panel judges the record.
  const ofReview = partyOfWord(voice.attribution?.speaker?.head ?? '') === 'review';
  if (voice.attribution && suspicion.answered && !ofReview) return false;
  if (!isVictim(suspicion, led(voice), before, company, after, inCell)) return false;
  const text = draft.blocks[index]?.text ?? '';
  if (suspicion.refusesOffer && !isOfferedByOthers(before.at(-2) ?? '', company)) return false;
  if (suspicion.aimed && !isAimedAtPerpetrator(suspicion, text, before, company)) return false;
  return ownVoice(suspicion, voice, before, text, company);
}

/** "Each of these took away a person who might have seen": no victim, but those who saw nothing of her. */
const aWitness =
  /\b(?:(?:an?|any|another|other|some|one|the|two|three|many|those|each|every) (?:[a-z]+ )?(?:person|people|adults?|relatives?|relations?|neighbours?|friends?|colleagues?|visitors?|professionals?|outsiders?|eyes|one|faces?)|anyone|anybody|someone|somebody|others|those) who $/i;

function textBefore(draft: Draft, index: number, start: number): string {
  return (draft.blocks[index]?.text ?? '').slice(Math.max(0, start - 60), start);
}

/** "She did not put down that Rowan had failed to …": she who speaks of Rowan by name is somebody else. */
function isSaidAboutVictim({ subject }: Suspicion, after: string, { people }: Company): boolean {
  if (subject.form !== 'pronoun') return false;
  const name = /^ (?:[a-z]+ )?(?:that|to|of|about|with|for|at) (\p{Lu}[\p{L}-]+)(?!['’]s)\b/u.exec(
    after,
  )?.[1];
  return (
    name !== undefined && people.some((p) => p.role === 'victim' && p.names.some((n) => n.startsWith(name)))
  );
}

/** "A bright girl, she had …": what is said of whoever follows names nobody else. */
function withoutApposition(before: readonly string[]): readonly string[] {
  return /^An? [^,;:]{3,60},\s*$/.test(before.at(-1) ?? '') ? [...before.slice(0, -1), ''] : before;
}

/** "shut to him", "to tell Craig": where the perpetrator stands among the words, they are said of somebody else. */
function isDoneWithPerpetrator(words: string, company: Company): boolean {
  const rivals = company.people.filter((p) => p.role === 'perpetrator');
  const victims = company.people.filter((p) => p.role === 'victim');
  return mentionsIn(words, company).some((m) =>
    m.pronoun
      ? rivals.some((p) => p.sex === m.sex) && victims.every((p) => p.sex !== null && p.sex !== m.sex)
      : m.meant === 'perpetrator',
  );
}

/** "A woman of her wit might have asked": of one of whose sex the victim is, and the perpetrator is not. */
function namesVictimsSex(sentence: string, { people }: Company): boolean {
  const sex =
    /\b(?:an?|no|any|some|such|the) (?:[a-z-]+ ){0,3}(?:woman|mother|lady|girl|wife|daughter)\b/i.test(
      sentence,
    )
      ? 'female'
      : /\b(?:an?|no|any|some|such|the) (?:[a-z-]+ ){0,3}(?:man|father|husband|son)\b/i.test(sentence)
        ? 'male'
        : null;
  return (
    sex !== null &&
    people.some((p) => p.role === 'victim' && p.sex === sex) &&
    people.every((p) => p.role !== 'perpetrator' || (p.sex !== null && p.sex !== sex))
  );
}

/** Whether whoever was spoken of last is the perpetrator: what is then said of nobody by name is said of him. */
function speaksOfPerpetrator(before: readonly string[], company: Company): boolean {
  const victims = company.people.filter((p) => p.role === 'victim');
  for (const said of before.slice(-2).reverse()) {
    const sentence = said.replace(/\bin (?:his|her) (?:view|opinion|words)\b/gi, '');
    const last = mentionsIn(sentence, company).findLast(
      (m) => m.meant === 'victim' || m.meant === 'perpetrator' || (m.pronoun && m.sex !== null),
    );
    if (last?.pronoun)
      return (
        victims.every((p) => p.sex !== last.sex) &&
        (victims.every((p) => p.sex !== null) ||
          company.people.some((p) => p.role === 'perpetrator' && p.sex === last.sex))
      );
    if (last) return last.meant === 'perpetrator';
  }
  return false;
}

/** What the perpetrator did, or the victim, is no offer: "Callum rang her six times. She did not answer." */
function isOfferedByOthers(previous: string, company: Company): boolean {
  const first = mentionsIn(previous, company)[0];
  if (first?.meant === 'perpetrator') return false;
  return first?.meant !== 'victim' || /\b(?:was|were|been|is|are)\b/.test(previous);
}

/**
 * "let him in" of the constable, "gave Lorraine a key", "told her where": nothing was done for the perpetrator. Where
 * nobody can be told to be meant, the perpetrator is.
 */
function isAimedAtPerpetrator(
  { start, end, subject }: Suspicion,
  text: string,
  before: readonly string[],
  company: Company,
): boolean {
  const from = subject.end > start && subject.end < end ? subject.end : start;
  const object = wordsOf(text.slice(from, end))
    .slice(1)
    .find((w) => /^(?:him|her|them)$/.test(w.lower) || /^\p{Lu}/u.test(w.text));
  if (!object) return true;
  const perpetrators = company.people.filter((p) => p.role === 'perpetrator');
  if (!/^(?:him|her|them)$/.test(object.lower)) {
    const known = company.people.find((p) => p.names.some((n) => n.split(' ').includes(object.text)));
    return known === undefined ? perpetrators.length === 0 : known.role !== 'other';
  }
  if (object.lower === 'them') return true;
  const sex = object.lower === 'him' ? 'male' : 'female';
  if (perpetrators.length > 0 && perpetrators.every((p) => p.sex !== null && p.sex !== sex)) return false;
  // Whoever else of that sex was named last in the sentence is meant.
  const own = `${before.at(-1) ?? ''}${text.slice(Math.max(0, subject.start), from)}`;
  const last = mentionsIn(own, company).findLast(
    (m) => !m.pronoun && !m.plural && m.meant !== 'victim' && (m.sex === sex || m.professional),
  );
  return last === undefined || last.meant === 'perpetrator';
}

/** "A victim who keeps changing her mind cannot easily be protected": said in general, and meant of the victim. */
const futileAfter =
  /^[^.;]{0,60}?\b(?:cannot|can ?not|can hardly|is hard to|is difficult to|is impossible to|is not easy to|will not) (?:\w+ )?(?:be )?(?:protect\w*|help\w*|safeguard\w*|support\w*|sav\w+|reach\w*|kept safe)/;

/** Whether a pronoun can stand for the victim and not for who did it. */
function isSoleOfSex({ form, head }: Suspicion['subject'], { people }: Company): boolean {
  const sex = head === 'she' ? 'female' : head === 'he' ? 'male' : null;
  return (
    form === 'pronoun' &&
    sex !== null &&
    people.some((p) => p.role === 'victim' && (p.sex === sex || p.sex === null)) &&
    people.every((p) => p.role !== 'perpetrator' || (p.sex !== null && p.sex !== sex))
  );
}

/** "In the divorce both parties were intransigent": one is no more blamed than the other, but he is excused. */
const ofProceedings = /^(?:part(?:y|ies)|sides?|spouses|litigants)$/;

/** Whether the victim is meant, or people in general in a way that means the victim. */
function isVictim(
  suspicion: Suspicion,
  led: readonly string[],
  before: readonly string[],
  company: Company,
  after = '',
  inCell = false,
): boolean {
  const meant = whoIsMeant(suspicion.subject, led, company);
  return (
    (meant === 'victim' && (suspicion.ofAnybody !== 'only' || isOnePerson(suspicion))) ||
    (meant === 'couple' &&
      suspicion.certain &&
      !(suspicion.label && ofProceedings.test(suspicion.subject.head))) ||
    (meant === 'generic' &&
      suspicion.certain &&
      (futile.test(before.at(-1) ?? '') ||
        wonderedAt.test(before.at(-1) ?? '') ||
        (isOnePerson(suspicion) && futileAfter.test(after)))) ||
    (meant === 'generic' && suspicion.ofAnybody !== null && isOnePerson(suspicion)) ||
    (meant !== 'agency' &&
      suspicion.certain &&
      isOnePerson(suspicion) &&
      portrayed.test(before.at(-1) ?? '')) ||
    (suspicion.ofVictimsOnly &&
      (meant === 'other' || (meant === 'agency' && suspicion.subject.form === 'pronoun')) &&
      victimNear(suspicion.subject.head, before, company)) ||
    // "The registrar asked. He fobbed the doctor off": whoever it was done to did not do it.
    (suspicion.certain &&
      meant === 'agency' &&
      suspicion.subject.form === 'pronoun' &&
      ownMatter.test(suspicion.rest) &&
      isVictimButFor(suspicion.subject.head, before, company)) ||
    // "GP consultation. She played it down.": a cell is about the victim unless somebody else is named.
    (suspicion.ofVictimsOnly && inCell && meant === 'agency' && isSoleOfSex(suspicion.subject, company))
  );
}

/** A professional as the object, or harm done to the subject: what follows a verb whose subject is none. */
const ownMatter =
  /^\S+ (?:[\w’'-]+ ){0,3}?(?:the|her|his) (?:officers?|doctor|nurse|registrar|midwife|constable|paramedics?|consultant|gp|worker|visitor|counsellor)\b|\b(?:she|he) (?:was|had been) (?:being )?(?:abused|hit|hurt|harmed|beaten|assaulted|strangled|controlled|frightened|afraid|in danger)\b|\bby (?:her|his) (?:partner|husband|wife|boyfriend|girlfriend|son|daughter|ex-partner)\b/;

/** Whether a pronoun means the victim where no professional is to be thought of. */
function isVictimButFor(pronoun: string, before: readonly string[], company: Company): boolean {
  const sex = pronoun === 'she' ? 'female' : pronoun === 'he' ? 'male' : null;
  for (const sentence of before.slice(-4).reverse()) {
    const first = mentionsIn(sentence, company).find(
      (m) =>
        !m.pronoun &&
        !m.plural &&
        !m.professional &&
        m.meant !== 'agency' &&
        (m.sex === sex || m.meant === 'victim'),
    );
    if (first) return first.meant === 'victim';
  }
  return false;
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

/** In "The GP felt that she …", "she" is seldom the GP: what attributes the words is no candidate. */
function saidOf(before: string, { attribution }: Voice): string {
  if (!attribution?.before) return before;
  const that = before.toLowerCase().lastIndexOf(' that ');
  return that < 0 ? '' : before.slice(that + 6);
}

/** "a woman who", "anybody": said in general by way of comparison. */
function isOnePerson({ subject }: Suspicion): boolean {
  if (
    /^(?:in (?:her|his|their|this|that|such an?) |like (?:her|him|them)\b|with (?:her|his|their) )/.test(
      subject.complement,
    )
  )
    return true;
  if (/^(?:someone|somebody)$/.test(subject.head) && subject.complement !== '') return true;
  return subject.determiner === 'indefinite' && !/(?:[^s]s|men|women|people)$/.test(subject.head);
}

/** "Agencies described a woman who", "this is a patient who": the one person of whom the report is. */
const portrayed =
  /\b(?:describ(?:ed|es|e|ing)(?: as)?|depict\w*|portray\w*|picture of|portrait of|impression of|spoke of|faced with|dealing with|working with|supporting|confronted by|(?:this|here|she|he|hers|[A-Z][a-z]+) (?:is|was)|(?:agencies|professionals|officers|services|staff|workers?|nurse|doctor|[Cc]are|visitor|[Pp]ractice|GP|gp|[Tt]rust|[Pp]olice|[Ss]ocial [Ww]orker|[Ss]chool|[Tt]eam|midwife|hospital|ward|IDVA|adviser|surgery) (?:saw|met|found|had|encountered)) $/;

/** "One struggles to see how someone so able …": nobody is wondered at in general. */
const wonderedAt =
  /\b(?:hard|difficult|impossible|struggles?|struggled|at a loss) to (?:see|understand|know|explain|fathom|grasp|comprehend|imagine|credit|accept) (?:how|why) $|\b(?:surprising|remarkable|odd|strange|extraordinary|puzzling|astonishing|curious|regrettable|disappointing|extraordinary|incredible|puzzle|mystery|wonder|marvel) that $/i;

/** "little can be done for a person who …": said in general, and meant of the victim. */
const futile =
  /\b(?:frustrated|exasperated|defeated|hampered|thwarted|wearied|worn down) by $|\b(?:limits?|little|nothing|not much|no more|hard|difficult|impossible|not easy|cannot|could not|what more could)\b[^.;]{0,60}\b(?:done?|do|help(?:ed|ing)?|protect(?:ed|ing)?|assist(?:ing)?|support(?:ing)?|safeguard(?:ing)?|offered|provided)\b[^.;]{0,40}$/i;

/** What an agency judges is the report's own voice; what parties, relatives and courts say is theirs. */
function ownVoice(
  { subject, sentence, certain }: Suspicion,
  voice: Voice,
  before: readonly string[],
  text: string,
  company: Company,
): boolean {
  const rest = text.slice(Math.max(sentence.start, subject.start), sentence.end);
  // "unwise to have told him that …", "By saying that all was well she misled …": what is told is no more than told of.
  if (voice.attribution && !voice.attribution.before && /\bto have (?:told|said|informed)\b/.test(rest))
    return true;
  if (voice.attribution && isToldToLay(voice.attribution.by, `${before.at(-1) ?? ''} ${rest}`, company))
    return false;
  if (saidToMislead.test(before.at(-1) ?? '')) return true;
  if (sharedView.test(`${before.at(-1) ?? ''}${rest}`)) return true;
  const speaker = speakerOf(voice, before, company, rest);
  if (speaker === 'report' || speaker === 'agency') return true;
  if (isOpinionOfProfessional(voice, before, company)) return true;
  // "She admitted that she had let him in": told as a confession, it is the report's reproach.
  if (speaker === 'victim' && /^(?:admit|conced|confess|acknowledg)/.test(voice.attribution?.by ?? ''))
    return true;
  // Her own words are hers, but told as the reason for what agencies did they explain as the report's own would.
  return speaker === 'victim' && (voice.attribution?.speaker?.start === subject.start || !certain);
}

const saidToMislead =
  /^by (?:saying|telling|claiming|insisting|pretending|maintaining|assuring|denying|stating)\b/i;

/** "In her view, which we share", "took the realistic view that": the report makes it its own. */
const sharedView =
  /\b(?:which|that|and|as) (?:the (?:panel|review|author|chair)|we) (?:also |too |fully |entirely )?(?:shares?|agrees?|endorses?|accepts?|concurs?|adopts?)\b|\b(?:takes?|took|taken|formed|came to|reached) (?:the|an?) (?:realistic|fair|sensible|reasonable|understandable|pragmatic|sober|common-sense|justified|balanced|rightly [a-z]+) (?:view|conclusion|opinion)\b/i;

/** "The consultant saw her twice. In her opinion …": the consultant's. */
function isOpinionOfProfessional(
  { attribution }: Voice,
  before: readonly string[],
  company: Company,
): boolean {
  return (
    /^(?:opinion|view|assessment|judgement|impression|estimation)$/.test(attribution?.by ?? '') &&
    /^(?:her|his)$/.test(attribution?.speaker?.head ?? '') &&
    mentionsIn(before.at(-2) ?? '', company)[0]?.professional === true
  );
}

/**
 * "The receptionist told her that it was up to her", "the neighbours were told that she drank": told as what was said
 * to somebody, which the report does not make its own.
 */
function isToldToLay(by: string, sentence: string, company: Company): boolean {
  if (!/^(?:told|informed|advised|warned|assured)$/.test(by)) return false;
  const names = company.people.filter((p) => p.role === 'victim').flatMap((p) => p.names);
  if (
    new RegExp(
      `\\b${by} (?:her|him|them${names.map((n) => `|${n.replace(/[^\p{L}\d ]/gu, '.')}`).join('')})\\b`,
      'u',
    ).test(sentence)
  )
    return true;
  return new RegExp(
    `\\b(?:neighbours?|children|friends?|relatives?|family|colleagues?|sister|brother|mother|father|daughter|sons?|court|jury|school|employer|congregation|community|parents|everyone|everybody|people) (?:was|were|had been) (?:all |often |also )?${by} that\\b`,
  ).test(sentence);
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
