import { type Anchor, type Block, type Draft, derivedIn } from '@dhrlint/draft';
import { numbersIn } from './numbers.js';
import { bareMeetings, meetingCountsIn, notHeld, panel } from './panel-meeting-counts.js';
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

/** Written by the panel of itself: "We met six times". */
const weMet =
  /^(?:we|(?:the |our |its |all )?members)\s+(?:(?:have|had|then|also|formally|all)\s+)*(?:met|sat|convened|gathered|assembled|came together)\b/i;

const ordinalMeeting = new RegExp(
  `\\b(${ordinals.join('|')}|[1-9]\\d?(?:st|nd|rd|th))(?: and (?:final|last))?\\s+(?:${panel}\\s+meeting|meeting of the ${panel})|${panel}['’]s\\s+(${ordinals.join('|')}|[1-9]\\d?(?:st|nd|rd|th))(?: and (?:final|last))?\\s+meeting`,
  'i',
);

/** Gathers what the report says of how often, and on which days, its panel met. */
export function panelMeetingsOf(draft: Draft, zones: readonly Zone[], words: WordIndex): PanelMeetings {
  const told = words.blocksWith('panel', 'group', 'meetings', 'times', 'occasions').flatMap((index) => {
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
  if (
    !/\b(?:me?et|meeting|convened|sat|sessions?|assembled|gathered|(?:came|brought|called) together)/i.test(
      text,
    )
  )
    return { counts, lists, highest, later };
  const sentences = sentencesOf(text);
  sentences.forEach(({ start, end }, i) => {
    const sentence = text.slice(start, end);
    later.push(...furtherMeetings(sentence));
    const ofPanel =
      /\b(?:panel|review group)\b/i.test(sentence) ||
      (i > 0 && /^(?:it|they|meetings|there|(?:at|in|by) its)\b/i.test(sentence)) ||
      bareMeetings.test(sentence) ||
      (weMet.test(sentence) && datesListed(sentence));
    if (!ofPanel) return;
    const place =
      ordinalIn(sentence) ?? (ofPanelBefore(text.slice(0, start)) ? ownOrdinalIn(sentence) : null);
    if (place && (highest === null || place.ordinal > highest.ordinal))
      highest = {
        ordinal: place.ordinal,
        anchor: { block: index, start: start + place.start, end: start + place.end },
      };
    const said = meetingCountsIn(sentence, leadTo(text, sentences[i - 1]?.start ?? start, start));
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

/** "At its fifth meeting", after a sentence on the panel. */
const ownOrdinal = new RegExp(
  `\\bits\\s+(${ordinals.join('|')}|[1-9]\\d?(?:st|nd|rd|th))(?: and (?:final|last))?\\s+meeting\\b`,
  'i',
);

function ofPanelBefore(before: string): boolean {
  return new RegExp(`^[^.]*\\b${panel}\\b`, 'i').test(
    before
      .trim()
      .split(/(?<=[.;])\s/)
      .at(-1) ?? '',
  );
}

function ownOrdinalIn(sentence: string): ReturnType<typeof ordinalIn> {
  const match = ownOrdinal.exec(sentence);
  return match ? placed(match) : null;
}

function placed(match: RegExpExecArray): { ordinal: number; start: number; end: number } | null {
  const word = (match[1] ?? match[2])?.toLowerCase();
  if (!word) return null;
  const ordinal = /^\d/.test(word) ? Number.parseInt(word, 10) : ordinals.indexOf(word) + 1;
  return { ordinal, start: match.index, end: match.index + match[0].length };
}

function ordinalIn(sentence: string): ReturnType<typeof placed> {
  const match = ordinalMeeting.exec(sentence);
  return match ? placed(match) : null;
}
