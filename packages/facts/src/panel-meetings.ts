import { type Anchor, type Block, type Draft, derivedIn } from '@dhrlint/draft';
import { numbersIn, type StatedNumber } from './numbers.js';
import {
  datesListed,
  listAfter,
  listBefore,
  type MeetingList,
  meetingTables,
  ordinals,
} from './panel-meeting-lists.js';
import { isReportText } from './report-text.js';
import { sentencesOf } from './sentences.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

/** A statement of how often the review panel met. */
export interface MeetingCount {
  /** From the panel to the number: "The Panel met on five occasions". */
  readonly anchor: Anchor;
  /** The whole sentence. */
  readonly sentence: Anchor;
  readonly least: number;
  readonly most: number;
  /** The dates that the statement itself goes on to list; null where it lists none. */
  readonly list: MeetingList | null;
}

/** What the report says of the review panel's meetings. */
export interface PanelMeetings {
  readonly counts: readonly MeetingCount[];
  /** Lists that no number leads in to. */
  readonly lists: readonly MeetingList[];
  /** The highest meeting named by its place ("the Panel's sixth meeting"); null where none is. */
  readonly highest: { readonly ordinal: number; readonly anchor: Anchor } | null;
  /** Numbers of meetings that came on top ("two further meetings"). */
  readonly later: readonly number[];
}

const panel =
  '(?<!(?:SAR|transfer|assurance|QA|housing|MARAC|quality|funding|adoption|fostering|scrutiny|allocations?|reference|advisory|complex case|screening|Home Office|national|appeals?|risk)[\\s-])(?:(?:review|DHR|DARDR|homicide|joint|overview|case review)\\s+)*(?:panel(?:\\s+members)?|review group|members of the (?:review )?panel)';
const times =
  '(?:(?:separate|different|formal|full|virtual|online|face-to-face|scheduled|remote|distinct)\\s+){0,2}(?:occasions|times|meetings|sessions|dates|days|occasion|time)(?:\\s+as an?\\s+(?:panel|group|whole))?';
const manner =
  '(?:(?:as an? (?:panel|group|whole)|formally|virtually|remotely|together|in person|in full|online|regularly|as a whole|in total|in all|altogether|for|on|at|over|across|a total of|some|via \\w+|by video|initially|then|also|has|have|had|only|between \\w+ \\d{4} and \\w+ \\d{4}|between \\w+ and \\w+ \\d{4}|from \\w+ \\d{4} to \\w+ \\d{4}|during \\d{4}|throughout)[\\s,]+){0,5}';
const met =
  '(?:met|convened|sat|meeting|assembled|gathered|came together|has met|have met|had met|was convened|were convened|was held|held)';

/** "The Panel met on", with the number to follow. */
const beforeNumber = new RegExp(
  `(?:\\bthe\\s+|\\bour\\s+|\\bthis\\s+|^)?(?:${panel}|\\bit|\\bthey|\\bwe)\\s+(?:(?:has|have|had|then|therefore|itself|also|together|was|were|who|which)\\s+){0,2}${met}\\s*,?\\s+${manner}$`,
  'i',
);
const timesAfter = new RegExp(`^\\s+${times}\\b`, 'i');
/** "Five meetings of the Panel", "five panel meetings". */
const meetingsAfter = new RegExp(
  `^\\s+(?:(?:separate|formal|full|virtual|online|such|face-to-face|remote)\\s+){0,2}(?:${panel}\\s+(?:meetings|sessions)|(?:meetings|sessions) of (?:the|its|this) ${panel})\\b`,
  'i',
);
const held =
  /^[^.;:]{0,40}?\b(?:were|was|have been|had been|being)?\s*(?:held|took place|convened|arranged|chaired|there)\b|\bover\b|\bthere (?:were|have been|had been)\b|\b(?:held|convened|through|chaired|after|across)\s+(?:a total of\s+)?$/i;
/** Meetings that are not the panel's alone, or not held. */
const notHeld =
  /\b(?:planned|intended|due|scheduled|expected|agreed|will|would|should|hoped|supposed)\s+(?:to\b|for\b|on\b|that\b|meet\b|hold\b|be\b)/i;
const otherCompany = /^\s*(?:(?:with|of) (?!the (?:review |DHR )?panel)|between (?:the|its|their) )/i;
/** "Two occasions in person and on three online": parts of a number that is not said. */
const isShare =
  /^\s+(?:in person|face[- ]to[- ]face|virtually|online|remotely|by \w+|via \w+|in 20\d\d|before|after|during|under)\b[^.;:]{0,40}\b(?:and|then)\s+(?:on\s+)?(?:once|twice|(?:a further\s+)?(?:one|two|three|four|five|six|seven|\d+)\s+(?:occasions|times|virtually|online|in person|after|by|via|in 20))/i;
const adverbs: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const ordinalMeeting = new RegExp(
  `\\b(${ordinals.join('|')}|[1-9]\\d?(?:st|nd|rd|th))(?: and (?:final|last))?\\s+(?:${panel}\\s+meeting|meeting of the ${panel})|${panel}['’]s\\s+(${ordinals.join('|')}|[1-9]\\d?(?:st|nd|rd|th))(?: and (?:final|last))?\\s+meeting`,
  'i',
);

/** Gathers what the report says of how often, and on which days, its panel met. */
export function panelMeetingsOf(draft: Draft, zones: readonly Zone[], words: WordIndex): PanelMeetings {
  const told = words.blocksWith('panel', 'group', 'meetings').flatMap((index) => {
    const block = draft.blocks[index];
    const zone = zones[index];
    if (!block || !isReportText(block, zone) || zone === 'action-plan' || zone === 'glossary') return [];
    return [meetingsIn(draft, block)];
  });
  let highest: PanelMeetings['highest'] = null;
  for (const each of told)
    if (each.highest && (highest === null || each.highest.ordinal > highest.ordinal)) highest = each.highest;
  return {
    counts: told.flatMap(({ counts }) => counts),
    lists: [...told.flatMap(({ lists }) => lists), ...meetingTables(draft, zones)],
    highest,
    later: told.flatMap(({ later }) => later),
  };
}

const meetingsIn = derivedIn((draft: Draft, block: Block): PanelMeetings => {
  const { index, text } = block;
  const counts: MeetingCount[] = [];
  const lists: MeetingList[] = [];
  const later: number[] = [];
  let highest: PanelMeetings['highest'] = null;
  if (!/\b(?:me?et|meeting|convened|sat|sessions?|assembled|gathered|came together)/i.test(text))
    return { counts, lists, highest, later };
  const sentences = sentencesOf(text);
  sentences.forEach(({ start, end }, i) => {
    const sentence = text.slice(start, end);
    later.push(...furtherMeetings(sentence));
    const ofPanel =
      /\b(?:panel|review group)\b/i.test(sentence) ||
      (i > 0 && /^(?:it|they|meetings|there)\b/i.test(sentence)) ||
      bareMeetings.test(sentence);
    if (!ofPanel) return;
    const place = ordinalIn(sentence);
    if (place && (highest === null || place.ordinal > highest.ordinal))
      highest = {
        ordinal: place.ordinal,
        anchor: { block: index, start: start + place.start, end: start + place.end },
      };
    const said = countsIn(sentence, leadTo(text, sentences[i - 1]?.start ?? start, start));
    for (const count of said) {
      const at = { block: index, start: start + count.start, end: start + count.end };
      counts.push({
        anchor: at,
        sentence: { block: index, start, end },
        least: count.least,
        most: count.most,
        list:
          count === said.at(-1)
            ? (listAfter(draft, block, sentences, i, count) ??
              listBefore(block, start, count.start, sentence))
            : null,
      });
    }
    if (
      said.length === 0 &&
      leadsIn.test(sentence) &&
      !notHeld.test(sentence) &&
      !someOfThem.test(sentence)
    ) {
      const list = listAfter(draft, block, sentences, i, null);
      if (list) lists.push(list);
    }
  });
  return { counts, lists, highest, later };
});

/** "The Panel met on:", "Panel meetings were held on the following dates": dates are to follow. */
const leadsIn = new RegExp(
  `(?:\\bthe\\s+)?(?:${panel})\\s+(?:(?:has|have|had|then|formally)\\s+)?(?:met|convened|sat)\\s+(?:(?:virtually|formally|online|remotely)\\s+)?(?:on|in|:)|${panel}\\s+meetings\\s+(?:were held|took place|were convened)(?:\\s+(?:virtually|online|remotely))?\\s*(?:on|in|:|as follows)|dates of (?:the )?${panel} meetings|(?:meetings of the ${panel}|${panel}[’']s meetings) (?:were held|took place) on|${panel} meetings(?: dates)?:`,
  'i',
);

/** "Met on 4 May and 6 July to consider the IMRs": not the only times. */
const someOfThem =
  /\b(?:to|in order to) (?:consider|discuss|review|agree|hear|examine|scrutinise|look at|sign off)\b/i;

/** The sentence before; where it goes on telling of meetings, all before it. */
function leadTo(text: string, from: number, to: number): string {
  const previous = text.slice(from, to);
  return /\bmeeting\b/i.test(previous) ? text.slice(0, to) : previous;
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly least: number;
  readonly most: number;
}

/** "Four meetings were held", with no word on whose they were. */
const bareMeetings =
  /^(?:(?:in all|in total|altogether|overall),?\s+)?(?:there (?:were|have been) )?(?:a total of |these |those |all )?[\w-]+(?: \w+)? meetings\b/i;
const otherMeetings =
  /\b(?:famil\w+|practitioners?|authors?|strategy|MARAC|MAPPA|core group|professionals|network|case conferences?|planning|safeguarding|team|sub-?groups?|IMR|with)\b/i;
/** "On 3 May, 7 June and 9 July 2021, three occasions in all". */
const inAll = /^\s+(?:occasions|times|meetings|sessions)\s+(?:in (?:all|total)|altogether)\b/i;
const metBefore = new RegExp(`${panel}\\s+(?:(?:has|had|have)\\s+)?(?:met|convened|sat|assembled)\\b`, 'i');
/** "Over six meetings the Panel", "in five meetings between May and July the Panel". */
const overMeetings =
  /\b(?:over|in|across|during|at)\s+(?:the course of\s+)?(?:its\s+|these\s+|those\s+)?(?:a total of\s+)?$/i;
const meetingsOf = new RegExp(
  `^\\s+(?:\\w+\\s+)?meetings\\b[^.;:]{0,60}?,?\\s+(?:the|our)\\s+${panel}\\b(?!\\s+meeting)`,
  'i',
);

function countsIn(sentence: string, previous: string): readonly Said[] {
  if (notHeld.test(sentence)) return [];
  const found: Said[] = [];
  for (const number of numbersIn(sentence)) {
    if (number.share === 'further' || number.share === 'part' || number.share === 'none') continue;
    const before = sentence.slice(0, number.start);
    const after = sentence.slice(number.end);
    const met = beforeNumber.exec(before);
    const counted = met && timesAfter.exec(after);
    const ofThePanel =
      /\bpanel\b[^.;]{0,30}\b(?:held|had|convened|holding)\s+(?:a total of\s+)?$/i.test(before) ||
      /\b(?:it|this) took\s+$/i.test(before)
        ? /^\s+(?:\w+\s+)?meetings\b(?!\s+(?:with|of (?!the panel))\b)/i.exec(after)
        : null;
    const meetings = meetingsAfter.exec(after) ?? ofThePanel;
    if (met && counted) {
      const end = number.end + counted[0].length;
      const rest = sentence.slice(end);
      if (otherCompany.test(rest) || isShare.test(rest)) continue;
      found.push({ start: met.index, end, ...bounds(number.value, number.exactness) });
    } else if (
      meetings &&
      !/(?<!\btotal )\b(?:of|at|attended|to|from|in) (?:the |all |these |its )*$/i.test(before) &&
      (ofThePanel || held.test(after.slice(meetings[0].length)) || held.test(before))
    ) {
      const end = number.end + meetings[0].length;
      found.push({ start: number.start, end, ...bounds(number.value, number.exactness) });
    } else {
      const end = number.end + (otherCount(sentence, number, previous) ?? Number.NaN);
      if (!Number.isNaN(end))
        found.push({ start: number.start, end, ...bounds(number.value, number.exactness) });
    }
  }
  const adverb = new RegExp(
    `(?:\\bthe\\s+|^)?(?:${panel}|\\bit)\\s+(?:(?:has|had|itself)\\s+)?${met}\\s+(?:(?:virtually|formally|only|just)\\s+)?(once|twice|thrice)\\b(?!\\s+(?:more|again|with|a\\b|weekly|monthly))`,
    'i',
  ).exec(sentence);
  if (adverb) {
    const value = adverbs[(adverb[1] ?? '').toLowerCase()] ?? 0;
    found.push({ start: adverb.index, end: adverb.index + adverb[0].length, least: value, most: value });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How far a number of meetings reaches that is told in a rarer way; null where it is none. */
function otherCount(sentence: string, number: StatedNumber, previous: string): number | null {
  const before = sentence.slice(0, number.start);
  const after = sentence.slice(number.end);
  const all = inAll.exec(after);
  if (all && metBefore.test(before)) return all[0].length;
  if (overMeetings.test(before) && number.value > 1) {
    const course = meetingsOf.exec(after);
    if (course && !otherMeetings.test(course[0]))
      return /^\s+(?:\w+\s+)?meetings/i.exec(after)?.[0].length ?? null;
  }
  const bare = /^\s+(?:(?:formal|full|virtual|online|separate)\s+)?meetings\b/i.exec(after);
  if (!bare) return null;
  // "Panel meetings took place on 8 June and 9 November. These three meetings …": the dates stand before.
  if (/^(?:these|those|all)\s+$/i.test(before))
    return new RegExp(panel, 'i').test(previous) && !otherMeetings.test(previous) ? bare[0].length : null;
  if (!bareMeetings.test(sentence) || otherMeetings.test(sentence)) return null;
  const rest = after.slice(bare[0].length);
  if (!held.test(rest) && !/^there\b/i.test(before)) return null;
  const ofPanel = new RegExp(panel, 'i').test(previous) && !otherMeetings.test(previous);
  return ofPanel || datesListed(rest) ? bare[0].length : null;
}

function bounds(value: number, exactness: string): { least: number; most: number } {
  const huge = Number.MAX_SAFE_INTEGER;
  if (exactness === 'at-least') return { least: value, most: huge };
  if (exactness === 'at-most') return { least: 0, most: value };
  return exactness === 'about' ? { least: 0, most: huge } : { least: value, most: value };
}

function furtherMeetings(sentence: string): readonly number[] {
  const numbers = numbersIn(sentence)
    .filter(
      ({ share, end }) =>
        share === 'further' &&
        /^(?:\s+(?:more|further|additional|extra|other))?(?:\s+\w+){0,2}\s+(?:meetings?|times|occasions|sessions?)/i.test(
          sentence.slice(end),
        ),
    )
    .map(({ value }) => value);
  return /\b(?:an?|one) (?:further|additional|extra|extraordinary|final) (?:panel )?(?:meeting|session)|\bmet (?:once more|again|once again)/i.test(
    sentence,
  )
    ? [...numbers, 1]
    : numbers;
}

function ordinalIn(sentence: string): { ordinal: number; start: number; end: number } | null {
  const match = ordinalMeeting.exec(sentence);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (!match || !word) return null;
  const ordinal = /^\d/.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word) + 1;
  return { ordinal, start: match.index, end: match.index + match[0].length };
}
