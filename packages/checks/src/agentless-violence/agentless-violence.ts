import type { Block, Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type Company,
  type Facts,
  mentionsIn,
  partyOfWord,
  readBlock,
  type Subject,
  saidByReport,
  sentencesBefore,
  whoIsMeant,
  type Zone,
} from '@dhrlint/facts';
import { everyReport } from '../joined-reports.js';
import { type Agentless, agentlessIn, clauseEnd } from './agentless-clauses.js';

/** Where the report tells the story in its own words. */
const told = new Set<Zone>([
  'executive-summary',
  'process',
  'background',
  'chronology',
  'analysis',
  'lessons',
  'equality',
  'body',
  'appendix',
]);
const judgedKinds = new Set<Block['kind']>(['paragraph', 'list-item', 'cell', 'text-box']);
/** Words of which one stands in every clause that the check is about. */
const violence = [
  'assault',
  'attack',
  'violen',
  'abus',
  'strangl',
  'strangul',
  'kept',
  'smashed',
  'pulled',
  'knife',
  'water',
  'punch',
  'kick',
  'slapp',
  'beat',
  'hit',
  'rape',
  'stabb',
  'chok',
  'burn',
  'bit',
  'push',
  'dragg',
  'threat',
  'injur',
  'broke',
  'control',
  'coerc',
  'harm',
  'struck',
  'thrown',
  'held',
  'imprison',
  'stalk',
  'harass',
  'blow',
  'wound',
  'inflict',
  'mark',
  'bruis',
  'scar',
  'scald',
  'emptied',
  'drained',
  'withdrawn',
  'taken',
  'confiscat',
  'hidden',
  'destroy',
  'withheld',
  'monitored',
  'tracked',
  'spat',
  'knocked',
  'shov',
  'slashed',
  ...'throat rough hitting biting choking bent stamped trodden wrench squeez hurt pinch elbow grip whip thrash club throttl scratch corner trampl bull intimid belittl hound starv gag poison dous maul batter grop molest manhandl brutal mistreat cruel shut shout scream sworn handled frighten criticis insult mock depriv restrain robbed tripped flung hurl slam yank pinned grabb forced lock tied shak smother suffocat isolat humiliat degrad slap fractur swell crack perforat ruptur rib teeth tooth force fist feet boot belt stub pour tip flung scalding boiling petrol woken roughed upon ferocit strugg slipper legs lap arm forearm shin thigh pressed torn hair split lip slap cord kept swollen lacerat abras graz concuss black jaw twist cut rob aggress thud chastis'.split(
    ' ',
  ),
];

/** The same as a cheap test of sentences. */
const sign = new RegExp(`\\b(?:${violence.join('|')})`, 'i');

/**
 * Asks of violence against the victim that is told with nobody doing it, where the perpetrator is named neither in
 * the sentence nor in the one before.
 */
export const agentlessViolence = defineCheck<Facts, Record<string, never>, Report>({
  name: 'agentless-violence',
  summary:
    'Violence against the victim that is told in the passive, or as a thing that happened, with nobody doing it.',
  options: { type: 'object', additionalProperties: false },
  messages: { nobody: ['words'] },
  candidates: ({ draft, facts }) =>
    canBeAsked(facts)
      ? facts.words.blocksBeginning(...violence).filter((index) => {
          const block = draft.blocks[index];
          return (
            block && judgedKinds.has(block.kind) && told.has(facts.zones[index] ?? 'body') && !block.quotation
          );
        })
      : [],
  observe: ({ block, draft, facts }) => {
    const { text, sentences } = readBlock(block);
    return sentences.flatMap(({ start, end }): readonly Report[] => {
      if (!sign.test(text.slice(start, end))) return [];
      const found = agentlessIn(text.slice(start, end));
      if (!found || !isUnattended(found, draft, block.index, { start, end }, facts.company)) return [];
      const anchor = { block: block.index, start: start + found.start, end: start + found.end };
      if (!saidByReport(draft, anchor, facts.company)) return [];
      const words = text.slice(anchor.start, anchor.end);
      return [{ message: 'nobody', values: { words }, anchor: { block: block.index, start, end } }];
    });
  },
  judge: ({ facts, observations }) =>
    canBeAsked(facts) ? everyReport({ observations }) : { outcome: 'not-applicable', reason: noPerpetrator },
});

const noPerpetrator = 'The report names no perpetrator; who was violent cannot be asked of it.';

function canBeAsked({ company, death }: Pick<Facts, 'company' | 'death'>): boolean {
  const { people, presumeVictim } = company;
  return presumeVictim || people.some(({ role }) => role === 'perpetrator') || death.manner === 'homicide';
}

/** Nobody who could have done it is spoken of in the sentence or the one before, and it was done to the victim. */
function isUnattended(
  { subject, start, end }: Agentless,
  draft: Draft,
  block: number,
  sentence: { readonly start: number; readonly end: number },
  company: Company,
): boolean {
  const before = sentencesBefore(draft, block, sentence.start + start);
  const text = draft.blocks[block]?.text ?? '';
  const own = text.slice(sentence.start, sentence.end);
  if (speaksOfDoer(own.slice(0, clauseEnd(own, end)) + relativeAfter(own, end), company)) return false;
  const previous = (before.at(-2) ?? '').replace(lookingOn, ' ');
  if (speaksOfDoer(previous, company) && !ofTheReview.test(previous)) return false;
  // Named anywhere in the sentence, as a possessor too; or in the next, as the one who did it.
  if (namesDoer(own, company) || (namesDoer(previous, company) && !ofTheReview.test(previous))) return false;
  if (
    ownsUp.test(text.slice(sentence.end, sentence.end + 120)) &&
    namesDoer(text.slice(sentence.end, sentence.end + 40), company)
  )
    return false;
  if (ofAnybody.test(own)) return false;
  if (
    subject?.determiner === 'indefinite' &&
    subject.start === 0 &&
    /^(?:females?|wom[ae]n|lady|girl|person|males?|patient|tenant)$/.test(subject.head)
  )
    return true;
  if (subject === null) return true;
  const meant = whoIsMeant(subject, before, company);
  // "A woman was threatened in her own kitchen": told of her as of anybody.
  if (meant === 'generic' && subject.determiner === 'indefinite') return subject.start === 0;
  return meant === 'victim' || (meant === 'other' && isFamily(subject));
}

/** "Spoke to her with Rufus in the room": that somebody was by says nothing of what he did. */
const lookingOn =
  /\b(?:with \p{Lu}[\p{L}’'-]+ (?:also |still |sitting |standing |waiting |always )*(?:present|there|nearby|next door|at (?:her|his) (?:side|elbow)|beside (?:her|him)|(?:in|inside|outside) (?:the (?:same |next )?(?:room|house|hall|kitchen|car|door|flat)|earshot|hearing)|listening|looking on|within (?:earshot|hearing))|in \p{Lu}[\p{L}’'-]+['’]s (?:presence|hearing)|in the (?:presence|hearing) of \p{Lu}[\p{L}’'-]+)/gu;

/** "A woman who has been strangled should …": of none in particular. */
const ofAnybody =
  /^(?:An?|Any|Every|Each|No) [a-z]+ (?:who|that|being|having)\b|\b(?:whenever|wherever) an?\b/;
/** "Rufus said that he had done it": the next sentence tells whose it was. */
const ownsUp =
  /^\s*\S+(?: \S+)? (?:later |then |had |has |also )*(?:admitted|confessed|told|said|owned|was (?:arrested|charged|convicted|cautioned|sentenced)|pleaded|did (?:it|this|that)|had done)\b/;

/** Somebody named as one who acts or owns: "spoke with Rufus" tells only that he was spoken with. */
function namesDoer(text: string, { people }: Company): boolean {
  const others = people.filter(({ role }) => role !== 'perpetrator').flatMap(({ names }) => names);
  return people
    .filter(({ role }) => role === 'perpetrator')
    .some(({ names }) =>
      names.some((name) => !others.some((other) => other.startsWith(name)) && isNamedAsActor(text, name)),
    );
}

function isNamedAsActor(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    if (/\p{L}$/u.test(before) || /^\p{L}/u.test(after)) continue;
    if (/^['’]s?\b/.test(after) || !/\b(?:with|to|of|for|at|from|about|told|asked|saw|met)\s$/i.test(before))
      return true;
  }
  return false;
}

/** "I was not able to ask Rufus": the review's dealings with him, and nothing that he did. */
const ofTheReview =
  /\b(?:I|[Ww]e|(?:[Tt]he|[Tt]his) (?:[Pp]anel|(?:independent )?[Cc]hair|[Aa]uthor|[Rr]eview))\b[^.;,]{0,50}\b(?:ask|asked|see|saw|seen|speak|spoke|spoken|meet|met|visit|visited|interview|interviewed|approach|approached|write|wrote|written|contact|contacted|heard from|hear from)\b/;

/** "Their son", "Ines's sister": abuse of those about the victim is a part of it. */
function isFamily({ form, head, possessor }: Subject): boolean {
  return form === 'noun' && possessor !== null && /^(?:relative|child)$/.test(partyOfWord(head) ?? '');
}

/** The relative clause that says more of what is told: ", which Rufus had begun", ", all of them sent by him". */
function relativeAfter(sentence: string, offset: number): string {
  const rest = sentence.slice(clauseEnd(sentence, offset));
  return (
    /^,? (?:which|that|all of (?:which|them)|both of (?:which|them))\b[^,;:]*(?:,[^,;:]*)?/.exec(rest)?.[0] ??
    ''
  );
}

/** The perpetrator, or a pronoun that can be nobody else's. */
function speaksOfDoer(text: string, company: Company): boolean {
  const sexes = (role: string) => company.people.filter((p) => p.role === role).map(({ sex }) => sex);
  const victims = sexes('victim');
  const known = sexes('perpetrator');
  return mentionsIn(text, company).some(({ meant, pronoun, sex }) => {
    if (meant === 'perpetrator') return true;
    if (!pronoun) return false;
    return victims.includes(sex)
      ? false
      : known.length === 0
        ? sex === 'male'
        : known.some((s) => s === sex || s === null);
  });
}
