import { numbersIn, type StatedNumber } from './numbers.js';
import { datesListed } from './panel-meeting-lists.js';

/** A panel of a review, by its name; those of other bodies are none. */
export const panel =
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
export const notHeld =
  /\b(?:planned|intended|due|scheduled|expected|agreed|will|would|should|hoped|supposed)\s+(?:to\b|for\b|on\b|that\b|meet\b|hold\b|be\b)/i;
const otherCompany = /^\s*(?:(?:with|of) (?!the (?:review |DHR )?panel)|between (?:the|its|their) )/i;
/** "Two occasions in person and on three online": parts of a number that is not said. */
const isShare =
  /^\s+(?:in person|face[- ]to[- ]face|virtually|online|remotely|by \w+|via \w+|in 20\d\d|before|after|during|under)\b[^.;:]{0,40}\b(?:and|then)\s+(?:on\s+)?(?:once|twice|(?:a further\s+)?(?:one|two|three|four|five|six|seven|\d+)\s+(?:occasions|times|virtually|online|in person|after|by|via|in 20))/i;
const adverbs: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
/** A number of meetings in a sentence. */
export interface SaidMeetings {
  readonly start: number;
  readonly end: number;
  readonly least: number;
  readonly most: number;
}

/** "Four meetings were held", with no word on whose they were. */
export const bareMeetings =
  /^(?:(?:in all|in total|altogether|overall),?\s+)?(?:there (?:were|have been) )?(?:a total of |these |those |all )?[\w-]+(?: \w+)? meetings\b/i;
const otherMeetings =
  /\b(?:famil\w+|practitioners?|authors?|strategy|MARAC|MAPPA|core group|professionals|network|case conferences?|planning|safeguarding|team|sub-?groups?|IMR|with)\b/i;
/** "On 3 May, 7 June and 9 July 2021, three occasions in all". */
const inAll = /^\s+(?:(?:occasions|times|meetings|sessions)\s+)?(?:in (?:all|total)|altogether)\b/i;
const metBefore = new RegExp(
  `${panel}\\s+(?:(?:has|had|have)\\s+)?(?:met|convened|sat|assembled)\\b|${panel}[’']s\\s+meetings\\b|meetings of the ${panel}|${panel}\\s+meetings\\s+(?:were|took)`,
  'i',
);
/** "Over six meetings the Panel", "in five meetings between May and July the Panel". */
const overMeetings =
  /\b(?:over|in|across|during|at)\s+(?:the course of\s+)?(?:its\s+|these\s+|those\s+)?(?:a total of\s+)?$/i;
const meetingsOf = new RegExp(
  `^\\s+(?:\\w+\\s+)?meetings\\b[^.;:]{0,60}?,?\\s+(?:the|our)\\s+${panel}\\b(?!\\s+meeting)`,
  'i',
);

/** The numbers of the panel's meetings in a sentence; `previous` is what leads up to it. */
export function meetingCountsIn(sentence: string, previous: string): readonly SaidMeetings[] {
  if (notHeld.test(sentence)) return [];
  const found: SaidMeetings[] = [];
  for (const number of numbersIn(sentence)) {
    if (number.share === 'further' || number.share === 'part' || number.share === 'none') continue;
    const before = sentence.slice(0, number.start);
    const after = sentence.slice(number.end);
    const met = beforeNumber.exec(before) ?? wasBrought(before, previous);
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
      // "By March the Panel had met three times": there were more, perhaps.
      const passing = asOfThen.test(before);
      const least = passing ? 'at-least' : number.exactness;
      found.push({ start: met.index, end, ...bounds(number.value, least) });
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
        found.push({
          start: label.test(before) ? 0 : number.start,
          end,
          ...bounds(number.value, number.exactness),
        });
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

/** "The Panel, which met", "the Panel, chaired by Ms Orme, met", "the chair convened the Panel", "the Panel was brought together". */
function wasBrought(before: string, previous: string): RegExpExecArray | null {
  const met = before.length > 1 ? metInAnyWay.exec(before) : null;
  if (!met || otherBodies.test(met[0])) return null;
  // "It thus sat": the panel, where the sentence before spoke of it.
  return /^(?:it|they)\b/i.test(met[0]) &&
    !new RegExp(panel, 'i').test(previous) &&
    !/^it (?:first )?met\b/i.test(previous)
    ? null
    : met;
}

const metInAnyWay = new RegExp(
  `(?:(?:\\bthe\\s+|\\bour\\s+)?(?:${panel})(?:,\\s+(?:which|who|chaired|led)\\b[^.;:]{0,50}?)?|^(?:it|they)\\b|\\bconvened the (?:${panel})|\\bmembers)\\s*,?\\s+(?:(?:\\w+ly|thus|so|has|had|have|was|were|then|as a panel|also)\\s+){0,3}(?:(?:met|convened|sat|assembled|gathered|brought together|called together|came together)\\s*,?\\s+)?${manner}(?:as a (?:panel|group)\\s+)?(?:on\\s+)?$`,
  'i',
);
const otherBodies =
  /\b(?:famil\w+|MARAC|board|authors?|relatives|mother|father|sister|brother|sub-?group|with|attend\w*)\b/i;
/** "By March 2022 the Panel had met three times", "having met twice". */
const asOfThen =
  /\b(?:by|until|before) (?:then|the end|the time|that|\w+ \d{4}|\d{4})\b[^.;]*\bhad\b|\bhaving\s+met\b/i;
/** "Number of Panel meetings: six". */
const label = new RegExp(
  `^(?:(?:total )?number of )?(?:${panel} meetings|meetings of (?:the )?${panel})(?: held)?\\s*(?:[:–-]|numbered|totalled|came to|amounted to)\\s*$`,
  'i',
);
/** "Six times the Panel met", "on five occasions we sat as a panel": the number goes before. */
const metBehind = new RegExp(
  `^\\s+(?:${times})\\s+(?:(?:the|our)\\s+${panel}|we|it)\\s+(?:(?:has|have|had)\\s+)?(?:met|sat|convened|gathered|assembled|came together)\\b(?:\\s+as an?\\s+(?:panel|group))?(?!\\s+(?:with|the|her|his|their|[A-Z]))`,
  'i',
);
const opens = /^(?:(?:in all|in total|altogether),?\s+)?(?:on\s+|at\s+)?$/i;
/** "The Panel's six meetings", "the review took six meetings of the panel", "the Panel's work was done over six meetings". */
const ownMeetings = new RegExp(
  `^\\s+(?:(?:formal|full|virtual|online|separate)\\s+)?(?:${panel}\\s+)?meetings\\b(?! with| between (?:the|its|their))(?: of the ${panel})?`,
  'i',
);
const genitive = /\bpanel[’']s\s+$/i;
const took =
  /\b(?:review|report|panel|work|it|this)\s+(?:took|needed|required)\s+(?:up\s+)?(?:a total of\s+)?$/i;
const course =
  /\b(?:panel|review)\b(?!.*\b(?:famil\w+|attend\w*|first|last|MARAC|authors?)\b)[^.;]{0,60}\b(?:over|in|across|through|during) (?:the course of )?(?:a total of )?$/i;

/** How far a number of meetings reaches that is told in a rarer way; null where it is none. */
function otherCount(sentence: string, number: StatedNumber, previous: string): number | null {
  const before = sentence.slice(0, number.start);
  const after = sentence.slice(number.end);
  const all = inAll.exec(after);
  if (all && metBefore.test(before)) return all[0].length;
  if (overMeetings.test(before) && number.value > 1) {
    const told = meetingsOf.exec(after);
    if (told && !otherMeetings.test(told[0]))
      return /^\s+(?:\w+\s+)?meetings/i.exec(after)?.[0].length ?? null;
  }
  if (label.test(before)) return 0;
  const behind = opens.test(before) ? metBehind.exec(after) : null;
  if (behind) return behind[0].length;
  const own = ownMeetings.exec(after);
  if (own && (genitive.test(before) || took.test(before) || (course.test(before) && number.value > 1)))
    return own[0].length;
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
