import { type Block, derived } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, sentenceAt, sentencesOf, tookPart, type Zone } from '@dhrlint/facts';
import { oneForEach } from '../joined-reports.js';
import { addressesIn } from './addresses.js';
import { placesByCue } from './named-by-cue.js';
import { workplacesIn } from './workplaces.js';
import { worshipIn } from './worship.js';

/** A place that a text names. */
export interface NamedPlace {
  readonly start: number;
  readonly end: number;
  readonly what: 'address' | 'postcode' | 'surgery' | 'refuge' | 'work' | 'worship' | 'haunt';
}

const capital = "[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*";
const surgery = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])(?:${capital}(?:\\s+(?:of|the|and|&)(?=\\s[A-ZÀ-Þ]))?\\s+){1,4}?(?:Surgery|Surgeries|Medical (?:Centre|Practice|Group)|Health Centre|Family Practice|(?:GP|Group|Doctors[’']?|General) Practice|Practice|(?:(?:branch|village|doctors[’']|GP|satellite|town) )?[Ss]urgery(?=\\b)|(?:village |town )?(?:health|medical) centre)(?![A-Za-z])`,
  'g',
);
const notSurgery =
  /^(?:The|A|An|Her|His|Their|Each|Every|Any|Local|One|Both|GP|General|Good|Best|Primary|Clinical|Legal|Group|Private|Social|Family|Medical|Health|Doctors[’']?|Same|Dental|Veterinary|Cosmetic|Heart|Emergency|Day|Integrated|Named|Central|All|Another|Nursing|Directions?|Code|Codes|Safe|Child|Children|Adult|Standing|Police|Probation|Advanced|Authorised|Approved|Professional|Practice|Safeguarding|Reflective|Restorative|Evidence|Trauma|Partner|Learning|Community|Social|Care|Work|National|Registered|In|At|When|To|For|From|Of|On|This|That|Most|Other|Community|Town|Village)$/;
const refuge = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])(?:${capital}\\s+){0,2}(?:House|Lodge|Cottage|Haven|Court|Place|Villa|${capital})(?=,\\s+(?:a|the|which is a|an? [a-z]+)\\s+(?:[a-z-]+\\s+){0,2}refuge\\b(?!\\s+(?:service|provider|charity|project|organi|worker|network)))|(?:${capital}\\s+){1,2}(?:House|Lodge|Cottage|Haven|Court)(?=,?\\s+refuge\\b(?!\\s+(?:service|provider|charity|project|organi|worker|network|staff|manager)))|(?<=\\brefuge(?: (?:to|in|at) which [^,.;]{2,30})?, )(?:${capital}\\s+){1,2}(?:House|Lodge|Cottage|Haven|Court|Place|Villa)(?=[,.;])|(?<=\\brefuge\\s+(?:called|named|known as|at|in)\\s+[“"‘']?)(?:${capital}\\s+){1,3}(?:House|Lodge|Cottage|Villa|Court|Road|Street|Lane|Avenue)`,
  'g',
);

const silent = new Set<Zone>(['panel', 'letter', 'file', 'contents', 'references', 'cover', 'glossary']);

/** Finds addresses and named places by which the people of the case can be found. */
export const placeName = defineCheck<Facts, Record<string, never>, Report>({
  name: 'place-name',
  summary:
    'A street address, house name, postcode, named GP surgery, refuge, place of work or worship of the people of the case.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    address: ['words'],
    postcode: ['words'],
    surgery: ['words'],
    refuge: ['words'],
    work: ['words'],
    worship: ['words'],
    haunt: ['words'],
  },
  candidates: ({ draft, facts: { zones } }) =>
    draft.blocks.flatMap(({ index, kind }) =>
      silent.has(zones[index] ?? 'body') || kind === 'property' ? [] : [index],
    ),
  observe: ({ block, facts }) =>
    placesIn(block, facts).map(
      ({ start, end, what }): Report => ({
        message: what,
        values: { words: block.text.slice(start, end) },
        anchor: { block: block.index, start, end },
      }),
    ),
  judge({ facts, observations }) {
    if (facts.documentKind === 'other')
      return {
        outcome: 'not-applicable',
        reason: 'The file is no review of a death, so that it tells where nobody lived.',
      };
    const wordsOf = ({ values }: Report) => `${values?.['words']}`.toLowerCase();
    return { outcome: 'assessed', reports: oneForEach(observations, wordsOf) };
  },
});

/** Nothing is a place's name without a capital inside the sentence. */
const worthALook =
  /[a-z’',]\s+[“"‘']?(?:\d{1,4}[A-Za-z]?\s+)?[A-ZÀ-ÞŴŶ]|^\W*(?:\d|[A-ZÀ-Þ][a-z’]+ [A-ZÀ-Þ])|[A-Z]{1,2}\d|\b[Nn](?:umber|o\.) \d|\b(?:neighbours?|occup\w+) at \d/;

/** The words of the names of people of the case and of the review, in small letters. */
const peopleWords = derived((facts: Facts): ReadonlySet<string> => {
  const names = [
    ...facts.people.all.flatMap((person) => [person.name, ...person.aliases]),
    ...facts.reviewMembers.map((member) => member.name),
  ];
  return new Set(names.flatMap((each) => each.toLowerCase().split(/[^a-zà-ɏŵŷ]+/)));
});

function placesIn(block: Block, facts: Facts): readonly NamedPlace[] {
  const { text } = block;
  if (!worthALook.test(text)) return [];
  const places: NamedPlace[] = [];
  const add = (place: NamedPlace) => {
    if (!places.some((p) => p.start < place.end && place.start < p.end)) places.push(place);
  };
  for (const found of /Surger|surgery|Medical|Health Centre|Practice|(?:health|medical) centre/.test(text)
    ? text.matchAll(surgery)
    : []) {
    const place = surgeryAt(found[0], found.index);
    if (!place || tookPart(text.slice(place.start, place.end), facts.takingPart)) continue;
    const at = sentenceAt(sentencesOf(text), place.start, text);
    if (isBarePractice(text, place) && !ofPatients.test(text.slice(at.start, at.end))) continue;
    add(place);
  }
  for (const found of text.includes('refuge') ? text.matchAll(refuge) : [])
    if (!tookPart(found[0].trim(), facts.takingPart))
      add({ start: found.index, end: found.index + found[0].trimEnd().length, what: 'refuge' });
  for (const place of worshipIn(block))
    if (!tookPart(text.slice(place.start, place.end), facts.takingPart)) add(place);
  for (const place of addressesIn(block)) add(place);
  for (const place of placesByCue(block, () => peopleWords(facts)))
    if (!tookPart(text.slice(place.start, place.end), facts.takingPart)) add(place);
  for (const place of workplacesIn(block)) {
    const at = sentenceAt(sentencesOf(text), place.start, text);
    const sentence = text.slice(at.start, at.end);
    // "She was a carer for Ines’s mother": somebody and no firm.
    const first = /^[A-Za-zÀ-ɏ]+/.exec(text.slice(place.start, place.end))?.[0].toLowerCase() ?? '';
    if (peopleWords(facts).has(first)) continue;
    if (
      !tookPart(text.slice(place.start, place.end), facts.takingPart) &&
      !facts.reviewMembers.some(({ name }) => sentence.includes(name))
    )
      add(place);
  }
  return places;
}

const ofPatients =
  /\b(?:register(?:ed)?|(?:her|his|[A-Z][a-z]+[’']s) (?:medical )?(?:records?|notes)|patients?|doctors?|GPs?|appointments?|prescri\w+|consult(?:ed|ation)s?)\b/i;

/** "Larkfield Practice" is a surgery where patients are told of; "Safeguarding Practice Review" is none. */
function isBarePractice(text: string, { start, end }: NamedPlace): boolean {
  const name = text.slice(start, end);
  return (
    (/\bPractice$/.test(name) &&
      !/\b(?:Medical|Family|GP|Group|General|Doctors[’']?) Practice$/.test(name)) ||
    /^\s+[A-Z][a-z]+/.test(text.slice(end))
  );
}

/** The surgery's own name without what opens the sentence; null where nothing but general words name it. */
function surgeryAt(words: string, index: number): NamedPlace | null {
  let start = index;
  let name = words;
  for (
    let word = /^(\S+)\s+/.exec(name);
    word && notSurgery.test(word[1] ?? '');
    word = /^(\S+)\s+/.exec(name)
  ) {
    start += word[0].length;
    name = name.slice(word[0].length);
  }
  const own = name.split(/\s+/);
  if (
    own.length < 2 ||
    own.slice(0, -1).every((word) => notSurgery.test(word)) ||
    /^(?:[A-Z]|\d+|Town [A-Z])$/.test(own[0] ?? '')
  )
    return null;
  return { start, end: start + name.length, what: 'surgery' };
}
