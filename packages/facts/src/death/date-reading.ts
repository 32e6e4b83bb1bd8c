import type { DateMention } from '../dates/dates.js';
import { relativeDaysIn } from '../dates/relative-days.js';
import type { Sentence } from '../sentences.js';
import { type Cue, cuesIn } from './cues.js';
import type { TellWhose, Whose } from './whose-death.js';

/** What a date is a date of, as far as its own sentence tells; `none` where no word of it does. */
export interface DateReading {
  readonly event: Cue['kind'] | 'none';
  /** Whose death it is, for `death` and `attack`. */
  readonly whose: Whose;
  /** True where the sentence says it of the victim by name, or by a phrase that admits of no other reading. */
  readonly explicit: boolean;
}

/** Words by which a death only places something else: "before she died", "since her death". */
const governs =
  /\b(?:before|after|since|until|till|prior\s+to|following|preceding|by\s+the\s+time(?:\s+of)?|up\s+to|leading\s+(?:up\s+)?to|between|in\s+the\s+\p{L}+\s+(?:before|after|of)|ahead\s+of|to\s+the\s+date\s+of)\s+(?:[^\s,;.]+\s+){0,4}$/iu;

/** What may stand between "died" and the date that belongs to it. */
const direct =
  /^(?:[\s,:(–—|-]|\b(?:at|in|on|of|to|around|about|approximately|just|shortly|sometime|some|time|the|early|late|hours?|hrs|morning|afternoon|evening|night|midnight|noon|home|hospital|scene|her|his|their|own|house|address|flat|property|which|that|this|took|place|occurred|happened|was|is|were|dated|between|from|aged|by|suicide|and|day|date|a|an)\b|\d{1,2}[:.]?\d{0,2}\s?(?:am|pm|a\.m\.|p\.m\.|hrs|hours)?\b|\d{4}\s?hrs?)*$/iu;

/** What moves the story on, so that a death after it lies on another day. */
const shift =
  /\b(?:later|afterwards|thereafter|next|following|previous|before|after|since|until|eventually|subsequently|weeks?|months?|years?|(?:two|three|four|five|six|seven|\d+)\s+days?|within\s+days|days\s+later)\b/i;

/** Reads what a date is a date of; `offset`s of the mention count in `text`, of which the sentence is a part. */
export function readDate(
  text: string,
  sentence: Sentence,
  mention: DateMention,
  all: readonly DateMention[],
  whose: TellWhose,
): DateReading {
  const words = text.slice(sentence.start, sentence.end);
  const start = mention.start - sentence.start;
  const end = mention.end - sentence.start;
  const cues = cuesIn(words);
  const dates = all
    .filter(
      (d) =>
        d !== mention &&
        d.start >= sentence.start &&
        d.end <= sentence.end &&
        d.precision !== 'year' &&
        d.precision !== 'season',
    )
    .map((d) => ({ start: d.start - sentence.start, end: d.end - sentence.start }));
  const opens = opensClause(words, start);
  let best: { cue: Cue; cost: number } | null = null;
  for (const cue of cues) {
    if (cue.start < end && start < cue.end && !(cue.kind === 'death' && cue.end > end)) continue;
    const cost = distance(words, cue, start, end, opens, dates);
    if (cost !== null && (best === null || cost < best.cost)) best = { cue, cost };
  }
  if (!best) return { event: 'none', whose: 'unsaid', explicit: false };
  const reading = { event: best.cue.kind, whose: whose(best.cue, words), explicit: false };
  if (reading.event === 'death') return { ...reading, explicit: reading.whose === 'victim' };
  // The alarm, the visit or the telephone call may go on into the death within its own sentence.
  const further =
    reading.event === 'process'
      ? null
      : cues.find(
          (c) =>
            c.kind === 'death' &&
            c.start >= end &&
            !governed(words, c) &&
            !aside(words, end, c) &&
            !dates.some((d) => d.start >= end && d.start < c.start) &&
            !shifts(words.slice(end, c.start)) &&
            admits(reading.event, words.slice(end, c.start)),
        );
  if (further) return { event: 'death', whose: whose(further, words), explicit: false };
  return reading;
}

/** A contact goes on into the death only by way of a clause that says so: "went to the studio and killed her". */
function admits(event: Cue['kind'], between: string): boolean {
  return (
    event !== 'contact' ||
    (between.length < 90 &&
      !/[;:]|\b(?:told|said|reported|disclosed|recorded|noted|wrote|concern|worried|feared|because)\b/i.test(
        between,
      )) ||
    /\b(?:went|came|drove|returned)\b/i.test(between)
  );
}

function shifts(between: string): boolean {
  return (
    shift.test(
      between.replace(/\b(?:shortly|moments?|minutes?|hours?|soon)\s+(?:later|after(?:wards)?)\b/gi, ''),
    ) || relativeDaysIn(between).some((r) => r.days !== 0)
  );
}

/** How far a cue stands from the date, in characters, with penalties; null where it cannot be what is dated. */
function distance(
  words: string,
  cue: Cue,
  start: number,
  end: number,
  opens: boolean,
  dates: readonly { start: number; end: number }[],
): number | null {
  const before = cue.end <= start;
  const gap = before ? words.slice(cue.end, start) : words.slice(end, Math.max(end, cue.start));
  if (cue.kind === 'death' && before && direct.test(gap))
    return gap.includes(',') && governed(words, cue) ? null : 0;
  if (cue.kind === 'death' && governed(words, cue)) return null;
  let cost = gap.length;
  if (/;/.test(gap)) cost += 80;
  if (/\b(?:but|whereas|while)\b/i.test(gap)) cost += 30;
  if (/\band\b/i.test(gap)) cost += 10;
  if (/,/.test(gap)) cost += 8;
  if (
    dates.some((d) => (before ? d.start >= cue.end && d.end <= start : d.start >= end && d.end <= cue.start))
  )
    cost += 70;
  if (before && opens) cost += 40;
  if (!before && !opens) cost += 25;
  return cost;
}

/** "On 3 March she moved to the flat where she lived when she died": the death is not what is dated. */
function aside(words: string, end: number, cue: Cue): boolean {
  const when = /\b(?:when|at\s+the\s+time\s+(?:of|that)|where)\s+(?:[^\s,;.]+\s+){0,4}$/iu.exec(
    words.slice(end, cue.start),
  );
  return when !== null && /\p{L}/u.test(words.slice(end, end + when.index));
}

export function governed(words: string, cue: Cue): boolean {
  return governs.test(words.slice(Math.max(0, cue.start - 60), cue.start));
}

/** True where the date opens its clause: "On 14 March …", "…, and on the 8th …". */
function opensClause(words: string, start: number): boolean {
  return /(?:^|[,;:–—|(]|\b(?:and|but|then|that|when|until)\b)\s*(?:(?:just|shortly|at|in|on|by|from|during|around|about|approximately|some\s?time|late|early|before|after|the|of|hours?|hrs|morning|afternoon|evening|night|midnight|noon|am|pm|a\.m\.|p\.m\.|quarter|half|past|to|\d{1,2}[:.]?\d{0,2}\s?(?:am|pm|hrs|hours)?|\d{4}\s?(?:hrs|hours)?)[\s,]*)*$/iu.test(
    words.slice(0, start),
  );
}
