import { type Anchor, acrossChosen, type Block, type Draft } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { People } from '../people/people.js';
import { partyBefore, sentencesBefore } from '../people/who-is-meant.js';
import { isReportText } from '../report-text.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';

/** Events of which each review has one. */
export type EventKind =
  | 'death'
  | 'charge'
  | 'plea'
  | 'conviction'
  | 'sentence'
  | 'trial'
  | 'inquest-opening'
  | 'notification'
  | 'decision'
  | 'chair'
  | 'first-meeting'
  | 'completion'
  | 'marriage'
  | 'divorce'
  | 'first-met'
  | 'relationship'
  | 'separation'
  | 'terms'
  | 'inquest';

/** One of these events with the date that the report gives it. */
export interface DatedEvent {
  readonly kind: EventKind;
  /** The words of the date. */
  readonly anchor: Anchor;
  /** From the event's own words to the date, or the other way about. */
  readonly phrase: Anchor;
  readonly year: number;
  /** null where only the year is told. */
  readonly month: number | null;
  /** null where only the month or year is told. */
  readonly day: number | null;
}

interface Trigger {
  readonly kind: EventKind;
  readonly pattern: RegExp;
  /** Words of the sentence that make it another event. */
  readonly unless?: RegExp;
}

/** Words of a sentence that make a marriage or a relationship another pair's, or one of several. */
const notTheirs =
  /\b(?:parents|first (?:wife|husband|marriage)|previous|former|earlier|second|again|another|remarri\w+|sister|brother|daughter|son|mother|father|ex)\b/i;

/** "They met", "Ines and Daniel met", "Ines met Daniel". */
function pairOf(verb: string, transitive: string): RegExp {
  return new RegExp(
    `\\b(?:[Tt]hey|[Tt]he couple|\\p{Lu}\\p{L}+ and \\p{Lu}\\p{L}+) ${verb}\\b|\\b\\p{Lu}\\p{L}+ (?:had )?(?:${transitive}) \\p{Lu}\\p{L}+\\b`,
    'u',
  );
}

const ofDeath = "(?:(?:her|his|the|their|\\w+[’']s) )?(?:murder|manslaughter|killing)";
const triggers: readonly Trigger[] = [
  { kind: 'charge', pattern: new RegExp(`\\bcharged with ${ofDeath}`, 'i') },
  {
    kind: 'plea',
    pattern:
      /\b(?:pleaded guilty|pled guilty|admitted (?:her |his |the )?(?:murder|manslaughter)|guilty plea|accepted (?:his|her|a) plea)\b/i,
    unless: /\b(?:assault\w*|harass\w*|breach|battery|possession|theft|driving|criminal damage)\b/i,
  },
  {
    kind: 'conviction',
    pattern: new RegExp(
      `\\b(?:(?:was|were|been) (?:\\w+ )?convicted(?: of ${ofDeath})?|found (?:him |her )?guilty(?: of ${ofDeath})?|convicted (?:(?:him|her) )?of ${ofDeath}|conviction (?:of \\w+ )?(?:for|of) ${ofDeath}|verdicts? of guilty)|\\bjury (?:(?:at|of|in|sitting) [^.;,]{2,40}? )?(?:\\w+ly )?(?:convicted|found (?:him|her) guilty|rejected (?:his|her) (?:defence|plea)|returned (?:an? )?(?:\\w+ )?(?:guilty )?verdicts?(?! of not))`,
      'i',
    ),
    unless:
      /\b(?:assault\w*|harass\w*|breach|battery|possession|theft|driving|criminal damage|robbery|previous|burglary|drug|inquest|coroner)\b/i,
  },
  {
    kind: 'sentence',
    pattern:
      /\b(?:(?:was|were|been) (?:\w+ )?sentenced|(?:was|were) (?:sent to prison|imprisoned) for|sentenced to (?:life|imprisonment|custody|detention|[\w-]+ years|an? [^.;]{0,25}term)|(?:made (?:the )?subject (?:of|to)|was given|received|made) an? (?:indefinite )?hospital order|hospital order (?:was|had been) (?:made|imposed|passed|given)|given a life sentence|received a (?:life|\w+-year) sentence|jailed for|sentence(?: of [^.;,]{3,30})?,? (?:was )?passed|passed (?:a )?(?:life )?sentence)\b/i,
    unless:
      /\b(?:assault\w*|harass\w*|breach|battery|possession|theft|driving|criminal damage|robbery|burglary|suspended|community order|drug)\b/i,
  },
  {
    kind: 'trial',
    pattern:
      /\b(?:trial (?:began|opened|started|took place|was held|commenced)|stood trial|went on trial)\b/i,
  },
  { kind: 'inquest-opening', pattern: /\b(?:opened (?:an|the) inquest|inquest was opened)\b/i },
  {
    kind: 'notification',
    pattern:
      /\b(?:partnership|CSP|board)\b[^.;]{0,40}\b(?:was|were) (?:formally )?(?:notified|informed)(?: (?:of (?:the|her|his) (?:death|homicide)|by))?|\bnotified (?:the )?(?:[A-Z]\w+ )*(?:Community Safety )?(?:Partnership|CSP)\b/i,
    unless: /\bHome Office\b|\bdecision\b|\bfamily\b/i,
  },
  {
    kind: 'decision',
    pattern:
      /\b(?:decided|agreed|resolved|decision (?:was )?(?:taken|made)?|determined)\b[^.;]{0,40}\b(?:hold|commission|undertake|conduct|carry out|establish|initiate)\b[^.;]{0,25}\b(?:review|DHR|DARDR)\b/i,
    unless: /\bnot to\b|\bHome Office\b/i,
  },
  {
    kind: 'chair',
    pattern:
      /\b(?:independent )?chair(?: and (?:report )?author)? (?:was|were) (?:formally )?appointed|\bappointed (?:as )?(?:the )?(?:independent )?chair\b/i,
    unless: /\b(?:new|second|replace\w*|stepp\w+|retir\w+|succe\w+)\b/i,
  },
  {
    kind: 'first-meeting',
    pattern:
      /\b(?:first|initial|inaugural) (?:review )?panel meeting\b|\bpanel(?: first met| met for the first time)\b|\bfirst meeting of the (?:review )?panel\b/i,
    unless: /\b(?:before|since|until|after|following)\b[^.;]{0,20}first/i,
  },
  {
    kind: 'terms',
    pattern:
      /\bterms of reference (?:were|was|had been) (?:formally |finally )?(?:agreed|adopted|settled|approved|signed off)|\b(?:agreed|adopted|settled|approved) (?:the|its|these) terms of reference/i,
    unless: /\b(?:revis\w+|amend\w+|updat\w+|draft|again|provisional\w*)\b/i,
  },
  {
    kind: 'inquest',
    pattern:
      /\b(?:inquest|hearing) (?:was held|took place|concluded|was concluded)\b|\binquest,? which (?:took place|was held|concluded)\b/i,
    unless: /\b(?:pre-inquest|review hearing|adjourn\w*|open(?:ed|ing))\b/i,
  },
  {
    kind: 'divorce',
    pattern:
      /\b(?:were|was|been|they|couple|and)\s+divorced\b|\bdivorced in\b|\bdecree (?:was )?(?:made )?absolute\b|\bdivorce (?:was|became) (?:final|finali[sz]ed|granted|complete\w*)\b/i,
    unless: /\b(?:parents|first|previous|former|earlier|mother|father|second|ex)\b/i,
  },
  {
    kind: 'completion',
    pattern: /\b(?:report|review) (?:was|were) (?:finally )?(?:completed|finished|concluded|finali[sz]ed)\b/i,
    unless: /\b(?:IMR|SAR|first draft|draft|internal|incident)\b/i,
  },
  {
    kind: 'marriage',
    pattern: pairOf('(?:were |got |had )?(?:married|wed)', 'married|wed'),
    unless: notTheirs,
  },
  {
    kind: 'marriage',
    pattern: /\b(?:the|their) (?:wedding|marriage) (?:took place|was held|was celebrated)\b/i,
    unless: notTheirs,
  },
  {
    kind: 'first-met',
    pattern: pairOf('(?:had )?(?:first )?met(?! with)', '(?:first met|met)'),
    unless:
      /\b(?:again|panel|chair|author|solicitor|regularly|to discuss|once more|second|third|police|parents|daughter|son|sister|brother|mother|father)\b/i,
  },
  {
    kind: 'relationship',
    pattern:
      /\b(?:their|the) relationship (?:had )?(?:began|begun|started|commenced)\b|\b(?:they|the couple) (?:had )?(?:began|begun|started) (?:a|their) relationship\b/i,
    unless: notTheirs,
  },
  {
    kind: 'separation',
    pattern:
      /\b(?:(?:they|couple|and \p{Lu}\p{L}+|she|he) (?:had |finally |then )*(?:separated|parted|split up|broke up)|(?:their|the|her|his) (?:relationship|marriage) (?:had |was )*(?:ended|came to an end|broke down|over)|ended (?:their|the|her|his) (?:relationship|marriage)|separation (?:took place|was|came)|(?:she|he) (?:had )?(?:finally )?left (?:him|her)(?! (?:alone|home|at|in|with|to|a|on|sister|mother|job|house|flat|husband[’'])\b))/iu,
    unless:
      /\b(?:again|reconcil\w+|first|briefly|brief|time|temporar\w+|trial separation|once|parents|sister|brother|friend|daughter|son|mother|father|previous|former|earlier|ex|intend\w*|threat\w*|want\w*|plan\w*|back|return\w*|weeks?|second|third|twice|when|if|after|before|since)\b/i,
  },
];

const killed =
  /\b(?:(died)|(?:was|were|had been) (?:\w+ly )?(?:killed|murdered|stabbed to death|strangled|found dead)|(?:took|ended) (?:her|his|their) own life|fatally (?:assaulted|attacked|injured|wounded|shot|stabbed)|lost (?:her|his) life|(?:killed|murdered) (?:her|him)\b)/gi;
const deathOf =
  /\b(?:death|murder|killing|homicide|suicide)(?: in [^.;,]{3,25})? of (?:a (?:\w+ )?(?:woman|man)[^.;]{0,20}?(?:called?|named) )?([“‘"']?\p{Lu}[\p{L}’-]+)/gu;

/** Gathers the events that the report dates, in its own words and outside quotations. */
export function eventsOf(draft: Draft, facts: Given): readonly DatedEvent[] {
  return eventsInBlocks(draft, facts, facts.words.blocksWith(...telling));
}

interface Given {
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  readonly people: People;
  readonly company: Company;
  readonly words: WordIndex;
}

const eventsInBlocks = acrossChosen((_draft, facts: Given, block): readonly DatedEvent[] => {
  const zone = facts.zones[block.index];
  const inBlock = facts.dates.get(block.index);
  if (!inBlock || !isReportText(block, zone) || zone === 'glossary' || zone === 'action-plan') return [];
  if (block.kind === 'cell') return [];
  const single = facts.people.perpetrators.length <= 1;
  const sentences = sentencesOf(block.text);
  return sentences.flatMap((sentence) =>
    eventsIn(block, sentence, sentences, inBlock, facts.company, single),
  );
});

const telling =
  'hospital separated separation parted split broke left marriage relationship divorced decree divorce terms met wed wedding marriage hearing fatally lost jury charged pleaded pled admitted plea convicted guilty sentenced sentence prison imprisoned jailed trial inquest notified informed decided agreed resolved decision determined chair appointed first initial inaugural completed finished concluded finalised finalized married died killed murdered death murder killing homicide suicide life dead strangled stabbed'.split(
    ' ',
  );
const ofThePerpetrator = new Set<EventKind>(['charge', 'plea', 'conviction', 'sentence', 'trial']);

/** Of several perpetrators: all of them together. */
const ofAll = /\b(?:both|they|all (?:of them|three|four))\b/i;

const ofThePair = new Set<EventKind>(['marriage', 'first-met', 'separation']);

/** True unless the words name somebody who is neither victim nor perpetrator. */
function isOfParties(words: string, { people }: Company): boolean {
  return [...words.matchAll(/\p{Lu}\p{L}+/gu)]
    .map(([word]) => word)
    .filter((word) => !/^(?:They|The|She|He|Their|Her|His|Couple)$/.test(word))
    .every((word) =>
      people.some(
        ({ role, names }) => role !== 'other' && names.some((name) => name.split(' ').includes(word)),
      ),
    );
}

interface Place {
  readonly kind: EventKind;
  readonly start: number;
  readonly end: number;
}

function eventsIn(
  block: Block,
  sentence: Sentence,
  sentences: readonly Sentence[],
  dates: readonly ResolvedDate[],
  company: Company,
  single: boolean,
): readonly DatedEvent[] {
  const own = dates.filter(({ start }) => sentence.start <= start && start < sentence.end);
  if (own.length === 0) return [];
  const text = block.text.slice(sentence.start, sentence.end);
  const quotations = quotationsIn(block.text);
  const places: Place[] = [];
  for (const { kind, pattern, unless } of triggers) {
    if (!single && ofThePerpetrator.has(kind) && !ofAll.test(text)) continue;
    const match = pattern.exec(text);
    if (match && !unless?.test(text) && (!ofThePair.has(kind) || isOfParties(match[0], company)))
      places.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  places.push(...deathsIn(block, sentence, sentences, text, company));
  return places.flatMap((place): readonly DatedEvent[] => {
    const date = dateOf(place, places, own, text, sentence.start);
    if (!date || date.year === null || isQuoted(quotations, date.start, date.end)) return [];
    const from = Math.min(sentence.start + place.start, date.start);
    const to = Math.max(sentence.start + place.end, date.end);
    return [
      {
        kind: place.kind,
        anchor: { block: block.index, start: date.start, end: date.end },
        phrase: { block: block.index, start: from, end: to },
        year: date.year,
        month: date.precision === 'year' ? null : date.month,
        day: date.precision === 'day' ? date.day : null,
      },
    ];
  });
}

/** The victim's death as a sentence tells it; anybody else's is left out. */
function deathsIn(
  block: Block,
  sentence: Sentence,
  sentences: readonly Sentence[],
  text: string,
  company: Company,
): readonly Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(killed)) {
    const before = sentencesBefore(block.text, sentences, sentence.start + match.index);
    if (
      /\b(?:if|would|could|might|until|before|after|since|when|threat\w*)\b[^,;]{0,30}$/i.test(
        text.slice(0, match.index),
      )
    )
      continue;
    if (partyBefore(before, company) === 'victim')
      places.push({ kind: 'death', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(deathOf)) {
    const name = (match[1] ?? '').replace(/^[“‘"']|['’]s?$/g, '');
    const named = company.people.some(
      ({ role, names }) =>
        role === 'victim' && names.some((each) => each.split(' ')[0] === name || each === name),
    );
    if (named) places.push({ kind: 'death', start: match.index, end: match.index + match[0].length });
  }
  return places;
}

/** The date of an event: the nearest in its clause with no other event between; null where two could be meant. */
function dateOf(
  place: Place,
  places: readonly Place[],
  dates: readonly ResolvedDate[],
  text: string,
  offset: number,
): ResolvedDate | null {
  const usable = dates.filter(
    (date) =>
      (date.precision === 'day' || date.precision === 'month' || date.precision === 'year') &&
      date.lastDay === null &&
      (!date.borrowed || dates.some((other) => !other.borrowed && other.year === date.year)),
  );
  const inside = usable.filter(
    (date) => date.start - offset >= place.start && date.end - offset <= place.end,
  );
  if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  const gapTo = (date: ResolvedDate) => {
    const [start, end] = [date.start - offset, date.end - offset];
    return end <= place.start
      ? text.slice(end, place.start)
      : start >= place.end
        ? text.slice(place.end, start)
        : '';
  };
  const clear = usable.filter((date) => {
    const [start, end] = [date.start - offset, date.end - offset];
    const [from, to] = end <= place.start ? [end, place.start] : [place.end, start];
    if (to < from || to - from > 90) return false;
    const gap = text.slice(from, to);
    if (end <= place.start && /^\s*,?\s*(?:and|but|to|until|till|[-–])(?:\s|$)/.test(gap)) return false;
    if (
      /[;:]/.test(gap) ||
      /\b(?:until|before|since|from|between|after|to|by|following|born|when|while)\s+(?:the\s+)?$/i.test(
        end <= place.start ? text.slice(0, start) : gap,
      )
    )
      return false;
    if (
      end > place.start &&
      /,\s+(?:and|but|who|which|having|after|where|with)\b|\b(?:who|which|whom|and) (?:was|were|had|is|has|he|she|they|the|in|on|began|ended|moved|met|must|will)\b/i.test(
        gap,
      )
    )
      return false;
    return (
      !places.some((other) => other !== place && other.start >= from - 1 && other.end <= to + 1) &&
      !dates.some((other) => other !== date && other.start - offset >= from && other.end - offset <= to)
    );
  });
  if (clear.length <= 1) return clear[0] ?? null;
  const after = clear.filter((date) => date.start - offset >= place.end && gapTo(date).length < 12);
  return after.length === 1 ? (after[0] ?? null) : null;
}
