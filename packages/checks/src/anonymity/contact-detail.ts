import { allOf, type Block, type Draft, derived, derivedIn } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { escaped, type Facts, sentenceAt, sentencesOf, type Zone } from '@dhrlint/facts';
import { oneForEach } from '../joined-reports.js';
import { numberedThings } from './numbered-things.js';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly what: 'telephone' | 'e-mail' | 'number' | 'vehicle' | 'account';
}

const phone = /(?<![\d/.-])(?:\+44\s?\(?0?\)?|\(?0)(?:\d[\s()-]{0,2}){8,9}\d(?![\d/])/g;
/** "She could be reached on": the address that follows is hers. */
const reachesSomebody =
  /\b(?:she|he)\b[^.]{0,60}\b(?:reached|contacted|written to|found|wrote|writing|e-?mailed|messaged|address)\b[^.]{0,30}$/i;
/** "a second address," of somebody who has another. */
const ownAddress =
  /\b(?:her|his|their|own|personal|second|new|another|separate|secret|private|safe|old)\s+(?:e-?mail\s+)?(?:address|account)[\s(:,“"‘']*(?:was\s|is\s)?$/i;
/** What people write from, and what bodies are written to at. */
const writesFrom =
  /\b(?:from|using|as|under|by e-?mail at|through|of|on|address|account|is|was|called)[\s(:,“"‘']*$|\b(?:e-?mail(?:s|ed)?|messages?|messaged|mail|letters?|photographs?|pictures?|wrote|written|writing|sent|threats)\b[^.;@]{0,40}\bto[\s(:,“"‘']*$/i;
const ofBodys =
  /^(?:info|enquir\w*|contact|admin|office|safeguarding|dhr|csp|reviews?|community\.?safety|help\w*|support|hello|team|press|media|duty|referrals?|mash|marac|idva|advice|feedback|complaints?|communications?|secretar\w+|panel|homeoffice|no-?reply)\b|@[^@]*(?:gov\.uk|nhs\.(?:uk|net)|police\.uk|mod\.uk|ac\.uk|org\.uk|council|police|nhs|csp|partnership|safeguard|charity|refuge|homeoffice)/i;
const email = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const personalMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|msn|proton(?:mail)?|virginmedia|ntlworld|blueyonder|mail)\./i;
const nhs =
  /\bNHS\s+(?:number|no\.?|ID)\b(?:[^.;\d]|\.(?=\s[a-z\d])){0,50}?\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b\)?/gi;
// No number begins with QQ, which is why authors who invent one take it.
const insurance =
  /(?<![A-Z])(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![A-Za-z0-9])/g;
const plate =
  /(?<![A-Z0-9])(?:[A-Z]{2}[0-9]{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z])(?![A-Z0-9])/g;
const vehicle =
  /\b(?:car|vehicle|van|registration|registered|reg|VRM|index|number ?plate|drove|driving|driven|parked|motorbike|Ford|Vauxhall|BMW|Audi|Volkswagen|Nissan|Toyota|Renault|Fiesta|Corsa|Astra|Golf|taxi|ANPR)\b/i;
const reference =
  /\b(?:(?:crime|custody|incident|occurrence|police|hospital|patient|prison(?:er)?|prison|court|claim|tenancy|case|file|Home Office|visa|passport|log|CAD|STORM|NICHE|Niche|CRIS|Athena|Datix|URN|PNC|CRO|MRN|arrest|CPS|NHS|social care|Mosaic|Liquidlogic|benefit|bank|account|licence|nominal|warrant|booking|summons)\s*(?:report|record|file|case|log)?\s*(?:(?:number|no\.?|nos\.?|ref(?:erence)?\.?(?:\s+(?:number|no\.?))?|ID|URN)\s*)?|(?:reference|ref\.?|URN|CAD|log)\s*(?:number|no\.?)?\s*)(?:is|was|:|#|of|,)?\s*#?(?=[A-Z0-9/.-]*\d[A-Z0-9/.-]*\d)(?=[A-Z0-9/.-]{4,})([A-Z0-9]+(?:[/.-][A-Z0-9]+)*)(?![A-Za-z0-9])/gi;
/** "recorded under 45190088231": what stands behind it is the number of a record, whatever it is called. */
const filedUnder =
  /\b(?:recorded|logged|booked in|filed|registered|crimed|held|reference[ds]?|entered|given|gave it|bears|bore)\s+(?:under|as|against|the)\s+(?:(?:number|no\.?|reference|ref\.?|incident|log)\s+)*(?=[A-Z0-9/-]*\d{3})((?=(?:[/-]?[A-Z0-9]){7})[A-Z0-9]+(?:[/-][A-Z0-9]+)*)(?![\w/-])/g;
/** "Her record of 2019, number 17RD/3310/19": what a record is told to be numbered. */
const numberedRecord =
  /\b(?:record|report|file|log|summons|warrant)\b(?: of (?:\w+ )?(?:19|20)\d\d)?, (?:number|no\.?) (?=[A-Z0-9/-]*\d[A-Z0-9/-]*\d)(?=[A-Z0-9/-]{5})([A-Z0-9]+(?:[/-][A-Z0-9]+)*)(?![\w/-])/g;
/** A number made of parts, as forces, trusts and call rooms give to what happened: "NC-20190822-0147". */
const serial = /(?<![\w/.-])(?:[A-Z]{1,5}[-/]){0,2}\d{2,8}[-/]\d{2,8}(?:[-/]\d{2,6})?(?![\w/-]|\.\d)/g;
/** Years, dates, laws and the review's own numbers are no references to a person. */
const notReference =
  /^(?:(?:19|20)\d\d(?:[/-]\d{2,4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:\.\d{1,2}){1,3}|DHR.*|DARDR.*|CSP.*|SI.*|24\/7|999\/\d+)$/i;
/** Behind "police" or "hospital" alone only what no date or count looks like is a reference. */
const calledNumber = /\b(?:numbers?|no\.?|nos\.?|ref(?:erence)?|URN|ID|record|log|CAD|CRO|PNC|MRN)\b|#/i;
const handle =
  /(?<![\w@.])@[A-Za-z0-9_.]{2,29}[A-Za-z0-9_](?![\w@])(?!\.\w)|\b(?:[Ii]nstagram|[Tt]witter|[Ss]napchat|[Tt]ik[Tt]ok|[Ff]acebook)\s+(?:account|handle|name|username|profile|page)\s*(?:is|was|of|under|called|named|:)?\s*[“"‘'](?![A-Z][a-z]+ [a-z])[^”"’'\s]{3,40}[”"’']|(?<=\b(?:name|handle|account,?|user ?name|as|calling (?:him|her)self) )@?[a-z]+[\d_.]+[\w.]*(?=,? on (?:Snapchat|Instagram|Twitter|TikTok|Facebook|X|WhatsApp)\b)|(?<=\b(?:[Pp]rofile|[Aa]ccount|[Pp]age|[Cc]hannel)\b[^.;@]{0,30}\b(?:name|named|called|as) )(?=[\w.]*[a-z])[\w.]*[_\d][\w.]*\w|(?<=\b(?:Instagram|Twitter|Snapchat|Tik[Tt]ok|Facebook|Telegram|WhatsApp|Discord) (?:as|under) )[a-z]+[._\d][\w.]*\w|(?<=\b(?:call|nam|styl|sign)(?:ed|s|es|ing) (?:him|her)self )(?=[\w.]*[a-z])[\w.]*[_\d][\w.]*\w|\b(?:user ?name|screen name)\s*(?:is|was|of|:)?\s*[“"‘'][^”"’']{3,40}[”"’']/g;

const publicCue =
  /\b(?:help ?lines?|hot ?line|free ?phone|freephone|samaritans|childline|switchboard|contact (?:us|the|them)|enquir(?:y|ies)|quer(?:y|ies)|questions may|press office|media|partnership|council|office|website|www|publish|anyone (?:affected|who)|if you|support is|national|charity|advice line|crisis line|duty line|24[- ]hour|the service|single point of access|out of hours|men[’']s advice|refuge|women[’']s aid|police station|email the|write to|correspondence|available on)\b/i;
const freeNumber = /^(?:\+44\s?)?\(?0?(?:80\d|84\d|87\d|3\d\d|116)/;
const partyCue =
  /\b(?:her|his|their|own|mobile|personal|private|home)\s+(?:\w+\s+){0,2}(?:number|phone|telephone|mobile|landline|e-?mail|address|line|handset|sim)\b|\b(?:texted|text(?:s|ing)?|called from|rang(?: \w+)? (?:from|on)|from the number|number ending|messages? (?:to|from)|phone number|saved as|stored as)\b/i;
const silent = new Set<Zone>(['panel', 'letter', 'file', 'contents', 'references', 'glossary']);
/** Zones in which a reference is the review's or an action's own. */
const official = new Set<Zone>(['cover', 'margin', 'action-plan', 'recommendations']);

/** Words before a number that need "number" or "reference" to make a person's of it. */
const vague = /^(?:case|court|file|home office|police|hospital|bank|account|licence|benefit|visa)\b/i;

/** What has a reference that leads to a person. */
const ofRecord =
  /\b(?:polic\w*|recorded|record|crime|custody|incident|log|call(?:ed|s)?|officers?|calls?|hospital|claim|tenancy|patient|reported|referral|arrest\w*|case file|she|he|her|him|court|complaint)\b/i;

/** The blocks in which details may stand. */
const speakingBlocks = derivedIn((draft: Draft, zones: readonly Zone[]): readonly number[] => {
  const zoneOf = allOf(zones);
  return draft.blocks.flatMap(({ index }) => (silent.has(zoneOf[index] ?? 'body') ? [] : [index]));
});

/** Finds numbers and addresses by which somebody of the case can be reached or looked up. */
export const contactDetail = defineCheck<Facts, Record<string, never>, Report>({
  name: 'contact-detail',
  summary:
    'A telephone number, e-mail address, NHS or National Insurance number, car registration, crime or custody number or social-media name of the people of the case.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    telephone: ['words'],
    'e-mail': ['words'],
    number: ['words'],
    vehicle: ['words'],
    account: ['words'],
  },
  candidates: ({ draft, facts: { zones } }) => speakingBlocks(draft, zones),
  observe: ({ block, facts }) => {
    if (
      !/\d\d|@| dot |user ?name|screen name|account|handle|profile|Instagram|Snapchat|Facebook|Tik[Tt]ok|Twitter/.test(
        block.text,
      )
    )
      return [];
    return placesIn(block, facts.zones[block.index] ?? 'body', partiesOf(facts)).map(
      ({ start, end, what }): Report => ({
        message: what,
        values: { words: block.text.slice(start, end) },
        anchor: { block: block.index, start, end },
      }),
    );
  },
  judge({ facts, observations }) {
    if (facts.documentKind === 'other')
      return {
        outcome: 'not-applicable',
        reason: 'The file is no review of a death, so that it tells nobody’s numbers.',
      };
    return { outcome: 'assessed', reports: oneForEach(observations, ({ values }) => `${values?.['words']}`) };
  },
});

/** Patterns for the people of the case. */
interface Parties {
  readonly party: RegExp;
  /** "Mark’s mobile number", of one of them. */
  readonly partyNumber: RegExp;
}

const partiesOf = derived((facts: Facts): Parties => {
  const names = facts.people.all.map(({ name }) => escaped(name));
  return {
    party: new RegExp(
      `\\b(?:she|her|he|his|him|the (?:victim|perpetrator|deceased|couple|family)|mother|father|sister|brother|husband|wife|partner${names.length > 0 ? `|${names.join('|')}` : ''})\\b`,
      'i',
    ),
    partyNumber: new RegExp(
      `(?<!\\p{L})(?:${[...names, 'the (?:victim|perpetrator|deceased|couple|family)'].join('|')})(?:[’']s|[’'])\\s+(?:\\p{L}+\\s+){0,2}(?:number|phone|telephone|mobile|handset|line|landline)\\b`,
      'iu',
    ),
  };
});

function placesIn(block: Block, zone: Zone, { party, partyNumber }: Parties): readonly Place[] {
  const { text } = block;
  const places: Place[] = [];
  const sentence = (at: number) => {
    const s = sentenceAt(sentencesOf(text), at, text);
    return text.slice(s.start, s.end);
  };
  const add = (start: number, end: number, what: Place['what']) => {
    if (!places.some((p) => p.start < end && start < p.end)) places.push({ start, end, what });
  };
  for (const found of text.matchAll(nhs)) add(found.index, found.index + found[0].length, 'number');
  for (const found of text.matchAll(phone)) {
    const digits = found[0].replace(/\D/g, '');
    if (digits.length < 10 || digits.length > 12 || freeNumber.test(found[0])) continue;
    const around = sentence(found.index);
    const mobile = /^(?:44)?0?7/.test(digits);
    const told = partyCue.test(around) || partyNumber.test(around);
    const own = told || (mobile && party.test(around) && !publicCue.test(around));
    if (own && !(publicCue.test(around) && !told))
      add(found.index, found.index + found[0].length, 'telephone');
    else if (mobile && !publicCue.test(around) && !official.has(zone))
      add(found.index, found.index + found[0].length, 'telephone');
  }
  for (const found of text.matchAll(email)) {
    const around = sentence(found.index);
    if (
      personalMail.test(found[0])
        ? !publicCue.test(around) || party.test(around)
        : /\b(?:her|his|their|own|personal)\s+(?:\w+\s+){0,2}e-?mail/i.test(around) ||
          (!ofBodys.test(found[0]) &&
            ownAddress.test(text.slice(Math.max(0, found.index - 60), found.index))) ||
          (!publicCue.test(around) &&
            reachesSomebody.test(text.slice(Math.max(0, found.index - 100), found.index))) ||
          (!official.has(zone) &&
            !ofBodys.test(found[0]) &&
            !publicCue.test(around.slice(0, around.indexOf(found[0]))) &&
            party.test(around) &&
            writesFrom.test(text.slice(Math.max(0, found.index - 80), found.index)))
    )
      add(found.index, found.index + found[0].length, 'e-mail');
  }
  for (const found of text.matchAll(insurance)) add(found.index, found.index + found[0].length, 'number');
  if (vehicle.test(text))
    for (const found of text.matchAll(plate)) {
      const near = text.slice(Math.max(0, found.index - 80), found.index + found[0].length + 60);
      if (vehicle.test(near) && /\d/.test(found[0]))
        add(found.index, found.index + found[0].length, 'vehicle');
    }
  if (!official.has(zone))
    for (const found of text.matchAll(reference)) {
      const number = found[1] ?? '';
      // "the duty number, 01632 …": a telephone's.
      if (/^0\d{2,4}$/.test(number) && /^\s\d{3}/.test(text.slice(found.index + found[0].length))) continue;
      if (/[/.]$/.test(text.slice(0, found.index)) || /\.(?:pdf|docx?|html?)$/i.test(number)) continue;
      // "Reference HO0413" of a document: only where a record about somebody is told of.
      if (/^(?:reference|ref)/i.test(found[0]) && !ofRecord.test(sentence(found.index))) continue;
      const cue = found[0].slice(0, -number.length);
      const called = calledNumber.test(cue);
      if (cue.includes(',') && !/\b(?:number|no\.?|ref(?:erence)?\.?)\s*,\s*$/i.test(cue)) continue;
      if (
        (!called && (vague.test(found[0]) || !/[/-]|\d{5}|^[A-Z]\d{4}[A-Z]{2}$/.test(number))) ||
        notReference.test(number) ||
        /\b(?:DHR|DARDR|review|policy|report|guidance|ISBN|paragraph|section)\s*$/i.test(
          text.slice(Math.max(0, found.index - 12), found.index),
        )
      )
        continue;
      // "incident 0714 of 12 May 2018"
      const end = found.index + found[0].length;
      const ofDay = /^ of (?:\d{1,2} [A-Z][a-z]+ (?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})/.exec(
        text.slice(end, end + 30),
      );
      add(found.index, end + (ofDay?.[0].length ?? 0), 'number');
    }
  if (
    !official.has(zone) &&
    /\b(?:under|as|against|the|number|no\.) (?:\w+\.? )?[A-Z]{0,4}[-/]?\d/.test(text)
  )
    for (const found of [...text.matchAll(filedUnder), ...text.matchAll(numberedRecord)]) {
      const number = found[1] ?? '';
      if (!notReference.test(number))
        add(found.index + found[0].length - number.length, found.index + found[0].length, 'number');
    }
  if (!official.has(zone) && /\d[-/]\d/.test(text))
    for (const found of text.matchAll(serial)) {
      const digits = found[0].replace(/\D/g, '').length;
      const around = sentence(found.index);
      const lettered = /^[A-Z]/.test(found[0]);
      const before = text.slice(Math.max(0, found.index - 40), found.index);
      if (digits < 6 || notReference.test(found[0]) || /^(?:DHR|DARDR|CSP|SAR|SCR|HO|SI)\b/.test(found[0]))
        continue;
      if (
        /\b(?:DHR|DARDR|review|policy|guidance|ISBN|paragraphs?|sections?|pages?|years?|between|from)\s*$/i.test(
          before,
        )
      )
        continue;
      if (/^(?:19|20)?\d\d[-/](?:19|20)?\d\d$/.test(found[0]) || /^0\d{2,4}[- ]/.test(found[0])) continue;
      if (lettered || (/-\d+-/.test(found[0]) && digits > 8 && ofRecord.test(around)))
        add(found.index, found.index + found[0].length, 'number');
    }
  if (!official.has(zone))
    for (const { start, end, what } of numberedThings(text))
      if (!/^(?:DHR|DARDR|CSP|SI)\b/.test(text.slice(start, end))) add(start, end, what);
  for (const found of text.matchAll(/\b(?:facebook|instagram|twitter|x|tiktok)\.com\/[\w.-]{3,}/gi))
    add(found.index, found.index + found[0].length, 'account');
  for (const found of text.matchAll(handle)) {
    const around = sentence(found.index);
    if (publicCue.test(around) && !party.test(around)) continue;
    if (party.test(around) || /\b(?:account|profile|messages?|posted|followed|tagged)\b/.test(around))
      add(found.index, found.index + found[0].length, 'account');
  }
  return places;
}
