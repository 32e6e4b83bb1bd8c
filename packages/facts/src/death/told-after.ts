import { dayNumber } from '../dates/calendar.js';
import { datesIn } from '../dates/dates.js';
import { relativeDaysIn } from '../dates/relative-days.js';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { sentencesOf } from '../sentences.js';
import { cuesIn } from './cues.js';
import { governed } from './date-reading.js';
import { anchorIn, type Passage } from './passage.js';
import { fitsMonth, type Reader } from './reader.js';
import { type DeathStatement, nextInStory } from './statements.js';

/** Days after an attack on which a death in hospital still belongs to it. */
const lingering = 60;
const farthest = 3;

const alarm =
  /\b(?:found|discovered|officers|police|(?:para)?medics?|doctors?|dead|beyond|past\s+help|nothing|ambulance|999|crew|forced|broke|entered|scene|stabb|body|unresponsive|alight|ablaze|on\s+fire|strangl|smother|[’']s\s+dead)/i;

interface Told {
  readonly anchor: DeathStatement['anchor'] | null;
}

/** The sentence after the date's own that tells of the victim's death as part of the same event. */
export function deathAfter(
  reader: Reader,
  passage: Passage,
  from: number,
  date: ResolvedDate,
  contact: boolean,
): Told | null {
  let left = farthest;
  // Of several days in one sentence only the last leads on into the next.
  if (passage.dates.some((d) => d.precision === 'day' && d.start >= date.end && d.end <= from)) return null;
  // A visit or a call goes on into the death only by way of the alarm: "Officers found him in the bedroom."
  if (contact && !alarm.test(passage.text.slice(from))) return null;
  for (const sentence of passage.sentences) {
    if (sentence.start < from || left-- <= 0) continue;
    const verdict = goesOn(
      reader,
      passage.text.slice(sentence.start, sentence.end),
      date,
      passage.dates.filter((d) => d.start >= sentence.start && d.end <= sentence.end),
      passage.dateAlone,
    );
    if (verdict === 'death') return { anchor: anchorIn(reader.draft, passage, sentence.start, sentence.end) };
    if (verdict === 'ends') return null;
  }
  const next =
    passage.dateAlone || contact || left <= 0 ? undefined : nextInStory(reader.draft, passage.block);
  const block = next === undefined ? undefined : reader.draft.blocks[next];
  // "1 May: no reply." "3 May: police call to say that she is dead.": entries of a log, each with its day.
  if (!block || (date.start - passage.shift < 2 && opensWithDay(reader, block.index))) return null;
  for (const sentence of sentencesOf(block.text).slice(0, Math.min(left, 2))) {
    const dates = (reader.dates.get(block.index) ?? []).filter(
      (d) => d.start >= sentence.start && d.end <= sentence.end,
    );
    const verdict = goesOn(reader, block.text.slice(sentence.start, sentence.end), date, dates);
    if (verdict === 'death')
      return { anchor: { block: block.index, start: sentence.start, end: sentence.end } };
    if (verdict === 'ends') return null;
  }
  return null;
}

function opensWithDay({ dates }: Reader, index: number): boolean {
  const [first] = dates.get(index) ?? [];
  return first?.precision === 'day' && first.start < 2;
}

const movesOn =
  /\b(?:(?:the\s+)?(?:following|next|same|previous)\s+(?:week|month|year|day|morning|afternoon|evening|night)|(?:weeks?|months?|years?|days?|nights?)\s+(?:later|after|before|earlier)|later\s+(?:in|that\s+(?:week|month|year))|within\s+(?:\w+\s+)?(?:days|weeks|months|years|fortnight)|(?:on|in|at|by|before|during|towards|about|around|over|for|within|until)\s+(?:an?|one|some|another|the\s+(?:first|second|last|other|middle|end|beginning|course|rest|half))\b(?:\s+[^\s,.;]+){0,3}?\s*(?:day|date|weekday|evening|night|morning|week|weekend|fortnight|month|spring|summer|autumn|winter)|(?:by|about|around|towards|in|at)\s+the\s+(?:middle|end|beginning|second\s+half|half)|before\s+the\s+(?:month|week|year|summer|spring)|on\s+(?:her|his|their)\s+(?:return|way)|soon\s+after|not\s+long\s+after|in\s+the\s+(?:half-term|holidays?|same\s+month))\b/i;
/** What ends an earlier incident without a death. */
const closes =
  /\b(?:bailed|on\s+bail|released|discharged|no\s+further\s+action|closed|cautioned|recovered|moved\s+on|safe\s+and\s+well|returned\s+home|words\s+of\s+advice)\b/i;
/** The same, where it stands before the death in its sentence. */
const movedOn =
  /\b(?:by\s+(?:then|the\s+time)|had\s+(?:previously|already)|in\s+the\s+(?:weeks?|months?|years?|days?)\b|until|since|(?:not|never)\s+(?:be\s+)?known|(?:on\s+)?(?:which|what)\s+day)\b/i;

/** "14 March: Police rang to say that she was killed on Sat 12th": a row with a day of its own for the death. */
export const toldInRow =
  /\b(?:killed|died|dead|murdered|found|death)\b[^.;]{0,30}\bon\s+(?:the\s+)?(?:[A-Z][a-z]{2,8}\s+)?(?:the\s+)?\d{1,2}(?:st|nd|rd|th|[/.]\d|\s+[A-Z])/;

function goesOn(
  reader: Reader,
  words: string,
  date: ResolvedDate,
  dates: readonly ResolvedDate[],
  inRow = false,
): 'death' | 'ends' | 'silent' {
  const fatal = fitsMonth(date, reader.known) === 'yes';
  const death = cuesIn(words).find(
    (c) =>
      !(c.kind === 'attack' && longAgo.test(words)) &&
      ((c.kind === 'death' && (c.form !== 'noun' || (inRow && words.length < 60))) ||
        (fatal && c.kind === 'attack')) &&
      !governed(words, c) &&
      (['victim', 'unsaid'].includes(reader.whose(c, words)) ||
        // "In the afternoon he killed his mother."
        (fatal && c.form === 'transitive' && reader.whose(c, words) === 'kin')),
  );
  const own = dates.find(
    (d) => d.precision === 'day' || d.precision === 'month' || d.precision === 'weekday',
  );
  if (inRow && toldInRow.test(words)) return 'ends';
  if (own) {
    const here = calendarDay(date);
    const there = calendarDay(own);
    const days = here && there ? dayNumber(there) - dayNumber(here) : null;
    const lingered = /\b(?:hospital|injur|wound|regain|life support|intensive care|never|succumb)/i.test(
      words,
    );
    return death && days !== null && days >= 0 && days <= (lingered ? lingering : 2) ? 'death' : 'ends';
  }
  if (!death && closes.test(words)) return 'ends';
  if (!death) return movesOn.test(words) && datesIn(words).length === 0 ? 'ends' : 'silent';
  if (relativeDaysIn(words).some((r) => r.days > 0 && r.start - death.end < 12)) return 'ends';
  // "By then she had been dead for two hours": of the same day all the same.
  const hours = deadForHours.test(words);
  return movesOn.test(words) || (movedOn.test(words.slice(0, death.start)) && !hours) ? 'ends' : 'death';
}

const deadForHours = /\bdead\s+(?:for\s+)?(?:\w+\s+){0,3}(?:hours?|minutes)\b/i;

/** "It was recorded that he had strangled her in the past": an attack of another day. */
const longAgo =
  /\b(?:had|has|have)\b[^.;]*\b(?:in\s+the\s+past|previously|before|(?:on|in)\s+(?:an?\s+)?(?:earlier|previous|other|another|past|former)\b|once|twice|historic\w*|years?\s+(?:ago|earlier)|many\s+times|often|repeatedly)\b|\bhad\s+(?:previously|once|already|earlier|often|repeatedly|twice)\b/i;

/** "She was found at the foot of the stairs and died at once. It was 14 March 2021." */
export function deathBefore(
  reader: Reader,
  passage: Passage,
  sentence: { start: number },
  words: string,
): Told | null {
  if (words.length > 90 || !/^(?:it|this|that|the\s+date|the\s+day|on\b|\W*\d)/i.test(words)) return null;
  const before = passage.sentences.findLast((s) => s.end <= sentence.start);
  if (
    !before ||
    passage.dates.some((d) => d.precision === 'day' && d.start >= before.start && d.end <= before.end)
  )
    return null;
  // "It was the day after the fair, which was on 15 May": the date is that of the fair.
  if (relativeDaysIn(words).some((r) => r.days !== 0 && r.from === 'following')) return null;
  const told = passage.text.slice(before.start, before.end);
  const death = cuesIn(told).some(
    (c) => c.kind === 'death' && !governed(told, c) && ['victim', 'unsaid'].includes(reader.whose(c, told)),
  );
  return death ? { anchor: anchorIn(reader.draft, passage, before.start, before.end) } : null;
}
