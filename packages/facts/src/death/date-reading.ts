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
  /** True where somebody is told to have killed, so that kin as the object is the victim. */
  readonly killed: boolean;
}

/** Words by which a death only places something else: "before she died", "since her death". */
const governs =
  /\b(?:before|after|since|until|till|prior\s+to|following(?!\s+(?:[a-z]+day|day|morning|afternoon|night|evening|weekend|week|month|year))|preceding|by\s+the\s+time(?:\s+of)?|up\s+to|leading\s+(?:up\s+)?to|between|in\s+the\s+(?!course\b|middle\b|midst\b|heat\b)\p{L}+\s+(?:before|after|of)|ahead\s+of|to\s+the\s+date\s+of)\s+(?:(?!and\b)[^\s,;.]+\s+){0,4}$/iu;

/** What may stand between "died" and the date that belongs to it. */
const direct =
  /^(?:[\s,:(–—|-]|\b(?:at|in|on|of|to|around|about|approximately|just|shortly|sometime|some|time|the|early|late|hours?|hrs|morning|afternoon|evening|night|midnight|noon|home|hospital|ambulance|helicopter|car|garden|kitchen|bedroom|bathroom|hallway|stairs|street|road|park|bed|bath|ward|unit|intensive|care|theatre|emergency|department|scene|her|his|their|own|house|address|flat|property|which|that|this|same|very|took|place|occurred|happened|was|is|were|dated|between|from|aged|by|suicide|and|day|date|a|an)\b|(?<!\d)\d{1,4}(?:[:.]\d{1,2})?(?:\s?(?:am|pm|a\.m\.|p\.m\.|hrs?|hours))?(?!\w))*$/iu;

/** What moves the story on, so that a death after it lies on another day. */
const shift =
  /\b(?:(?:\w+\s+)?(?:days?|weeks?|months?|years?|nights?)\s+(?:later|after(?:wards)?|before|earlier)|(?:the\s+)?(?:next|following|previous)\s+(?:day|morning|night|week|month|year)|eventually|subsequently|until|since|within\s+(?:\w+\s+)?(?:days?|weeks?|fortnight|months?|years?)|weeks|months|years)\b/i;

/** Reads what a date is a date of; `offset`s of the mention count in `text`, of which the sentence is a part. */
export function readDate(
  text: string,
  sentence: Sentence,
  mention: DateMention,
  all: readonly DateMention[],
  whose: TellWhose,
): DateReading {
  const words = text.slice(sentence.start, sentence.end);
  const cues = cuesIn(words).filter((c) => c.kind !== 'death' || !deadFor.test(words.slice(c.end)));
  const dated = datedStretch(words, sentence, mention, all);
  const tied = cues.find(
    (c) =>
      c.kind === 'death' &&
      c.start >= dated.end &&
      (tiedTo(words.slice(dated.end, c.start)) || isApposed(words, dated.end, c)) &&
      !(tellsThat.test(words.slice(dated.end)) && toldOf.test(words.slice(0, dated.start))),
  );
  if (tied) return reading('death', tied, words, whose);
  let best: { cue: Cue; cost: number } | null = null;
  for (const cue of cues) {
    if (
      cue.start < dated.end &&
      dated.start < cue.end &&
      !((cue.kind === 'death' || cue.kind === 'attack') && cue.end > dated.end)
    )
      continue;
    const cost = distance(words, cue, dated);
    if (cost !== null && (best === null || cost < best.cost)) best = { cue, cost };
  }
  if (!best) return { event: 'none', whose: 'unsaid', explicit: false, killed: false };
  if (best.cue.kind === 'death' || best.cue.kind === 'process')
    return reading(best.cue.kind, best.cue, words, whose);
  // The alarm, the visit or the telephone call may go on into the death within its own sentence.
  const { kind } = best.cue;
  const further = cues.find(
    (c) => c.kind === 'death' && c.start >= dated.end && goesOnInto(words, dated, c, kind),
  );
  if (further) return { ...reading('death', further, words, whose), explicit: false };
  const alarm =
    kind === 'contact'
      ? cues.find(
          (c) =>
            c.kind === 'emergency' &&
            /^(?:999|ambulance|paramedic|emergency|air|(?:rang|called|telephoned|phoned|dialled|contacted|made|received)\b)/i.test(
              words.slice(c.start, c.end),
            ),
        )
      : undefined;
  return reading(
    alarm && distance(words, alarm, dated) !== null && dated.others.length === 0 ? 'emergency' : kind,
    best.cue,
    words,
    whose,
  );
}

function reading(event: Cue['kind'], cue: Cue, words: string, whose: TellWhose): DateReading {
  const of = whose(cue, words);
  return {
    event,
    whose: of,
    explicit: event === 'death' && of === 'victim',
    killed: cue.form === 'transitive',
  };
}

/** The dates of a list ("on 4, 9 and 12 March") are dated by the same words: they count as one stretch. */
interface Dated {
  readonly start: number;
  readonly end: number;
  /** True where it opens its clause: "On 14 March …", "…, and on the 8th …". */
  readonly opens: boolean;
  /** The other dates of the sentence, outside the list. */
  readonly others: readonly { readonly start: number; readonly end: number }[];
}

function datedStretch(
  words: string,
  sentence: Sentence,
  mention: DateMention,
  all: readonly DateMention[],
): Dated {
  const dates = all
    .filter(
      (d) =>
        d.start >= sentence.start &&
        d.end <= sentence.end &&
        d.precision !== 'year' &&
        d.precision !== 'season',
    )
    .map((d) => ({ start: d.start - sentence.start, end: d.end - sentence.start }));
  const at = all
    .filter(
      (d) =>
        d.start >= sentence.start &&
        d.end <= sentence.end &&
        d.precision !== 'year' &&
        d.precision !== 'season',
    )
    .indexOf(mention);
  const listed = (a: number, b: number) =>
    /^\s*(?:,|,?\s*(?:and|&))\s*(?:\p{Lu}[\p{L}’']*\s+)?(?:(?:about\s+)?\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|hrs)?\s+)?(?:(?:again\s+)?on\s+)?(?:the\s+)?$/u.test(
      words.slice(dates[a]?.end, dates[b]?.start),
    );
  let first = at;
  let last = at;
  // "between 1 March 2015 and 9 May 2021" is a span, not a list.
  const span = /\b(?:between|from)\s+(?:the\s+)?$/i;
  const spans = dates.some((d) => span.test(words.slice(0, d.start)));
  while (!spans && first > 0 && listed(first - 1, first)) first--;
  while (!spans && last >= 0 && last < dates.length - 1 && listed(last, last + 1)) last++;
  const start = dates[first]?.start ?? mention.start - sentence.start;
  const end = dates[last]?.end ?? mention.end - sentence.start;
  return {
    start,
    end,
    opens: opensClause(words, start),
    others: dates.filter((d) => d.end <= start || d.start >= end),
  };
}

/** "Was told on 14 March that she had died": the date is that of the telling. */
const toldOf =
  /\b(?:told|heard|informed|notified|learn(?:ed|t)|advised|aware|reported|said|disclosed|revealed|announced|explained|view|opinion|finding|evidence)\b/i;

const tellsThat = /^\s*(?:by\s+[^,;.]{2,40}?\s+)?that\b/i;

/** "14 March 2021, when she was killed"; "14 March, the day of the murder". */
function tiedTo(between: string): boolean {
  return /^(?:[^.;]{0,60}[;,]\s*(?:it|this|that|which)\s+(?:is|was)\b)?\s*[,(–—-]?\s*(?:when|that|as|(?:being\s+)?the\s+(?:very\s+|same\s+)?(?:day|date|night|evening|morning|weekend|(?:moment|hour|minute|time)(?=\s+(?:that|when|at\s+which|of)))(?:\s+(?:of|that|when|(?:on|at)\s+which)(?:,[^,;.]{3,40},)?)?)\s+(?:[^\s,;.]+\s+){0,3}[“‘"']?$/iu.test(
    between,
  );
}

/** "14 March, the date of death"; "14 March, within hours of the murder". */
function isApposed(words: string, end: number, cue: Cue): boolean {
  const between = words.slice(end, cue.start);
  if (/^\s*[,(–—-]\s*(?:(?:being|which\s+(?:was|is))\s+)?(?:the|her|his|their)\s+$/i.test(between))
    return /^(?:date|time|day)\b/i.test(words.slice(cue.start, cue.end));
  return /^\s*,?\s*(?:(?:just|only|and|within|the)\s+)*(?:minutes|moments|hours?|(?:an?|one|two|three|four|five|six)\s+hours?)\s+(?:of|after|from)\s+(?:[^\s,;.]+\s+){0,3}$/i.test(
    between,
  );
}

function goesOnInto(words: string, dated: Dated, cue: Cue, from: Cue['kind']): boolean {
  const between = words.slice(dated.end, cue.start);
  // "The police disclosed on 3 May that she had been killed with a knife": the day is that of the telling.
  if (tellsThat.test(between) && toldOf.test(words.slice(0, dated.start))) return false;
  return (
    cue.form !== 'noun' &&
    !governed(words, cue) &&
    !laterDay(words, cue) &&
    !wasLater(words, dated.end, cue) &&
    !dated.others.some((d) => d.start >= cue.end && ownDate.test(words.slice(cue.end, d.start))) &&
    !countedFrom(words.slice(0, dated.start)) &&
    !aside(words, dated.end, cue) &&
    !dated.others.some((d) => d.start >= dated.end && d.start < cue.start) &&
    !shifts(between) &&
    !shift.test(words.slice(cue.end, cue.end + 40)) &&
    admits(from, between)
  );
}

/** A contact goes on into the death only by way of a clause that says so: "went to the studio and killed her". */
function admits(event: Cue['kind'], between: string): boolean {
  return (
    event !== 'contact' ||
    /\b(?:said|told|admitted|confessed|saying|stated|states)\b[^.;]*\b(?:he|she)(?:\s+had|\s+has|[’'](?:d|s))\s+(?:just\s+)?$/i.test(
      between,
    ) ||
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
function distance(words: string, cue: Cue, { start, end, opens, others }: Dated): number | null {
  const before = cue.end <= start;
  const gap = before ? words.slice(cue.end, start) : words.slice(end, Math.max(end, cue.start));
  const barred = others.some((d) =>
    before ? d.start >= cue.end && d.end <= start : d.start >= end && d.end <= cue.start,
  );
  if (cue.kind === 'death') {
    // "the day after her discharge on 6 May": the date is that of the discharge.
    if (
      before &&
      relativeDaysIn(words.slice(cue.end, end)).some((r) => r.days !== 0 && r.from === 'following')
    )
      return null;
    if (!before && countedFrom(words.slice(0, start))) return null;
    if (!before && tellsThat.test(gap) && toldOf.test(words.slice(0, start))) return null;
    if (!before && (laterDay(words, cue) || wasLater(words, end, cue))) return null;
    // "Looks back from her death to 12 May 2015": the other end once more.
    if (
      before &&
      cue.form === 'noun' &&
      /\b(?:from|between)\b[^,;]{0,60}$/i.test(words.slice(0, cue.start)) &&
      /^\s+(?:of\s+\S+\s+)?(?:back\s+)?(?:to|until|till|and)\s+$/i.test(gap)
    )
      return null;
    const held = governed(words, cue);
    // "The last call before the murder took place on": what took place may be the call.
    if (held && before && cue.form === 'noun' && /^\s+(?:took\s+place|occurred|happened|was|is)\b/i.test(gap))
      return null;
    if (before && !barred && direct.test(withoutNames(gap))) return held && gap.includes(',') ? null : 0;
    // "from 1 January 2012 to the death of …": the date is the other end.
    const otherEnd =
      !before && cue.form === 'noun' && /\b(?:and|to|until|till|through)\b/i.test(gap.replace(calledTo, ''));
    if (held || barred || otherEnd || (!before && shifts(gap))) return null;
  }
  // "Fifteen days after she came home on 2 November, he attacked her": the date is that of the coming home.
  if (cue.kind === 'attack' && !before && countedFrom(words.slice(0, start))) return null;
  if (
    cue.kind === 'attack' &&
    before &&
    relativeDaysIn(words.slice(cue.end, end)).some((r) => r.days !== 0 && r.from === 'following')
  )
    return null;
  let cost = gap.length;
  if (/;/.test(gap)) cost += 80;
  if (/:/.test(gap)) cost += 40;
  if (/\b(?:but|whereas|while)\b/i.test(gap)) cost += 30;
  if (/\band\b/i.test(gap)) cost += 10;
  if (/,/.test(gap)) cost += 8;
  if (barred) cost += 70;
  if (cue.kind === 'contact') cost += 15;
  if (!before && /\b(?:when|while|as|because|after|before|until)\b/i.test(gap)) cost += 15;
  if (before && opens) cost += 40;
  if (!before && !opens) cost += 25;
  return cost;
}

/** "Called to a sudden death": no stretch of time ends there. */
const calledTo =
  /\b(?:call(?:s|ed|out)?|attend\w*|respond\w*|respons\w+|sent|deployed|despatched|dispatched|led|due|owing|came)\s+(?:out\s+)?to\b/gi;

/** "Nine days after the order of": the date that follows is the order's, whatever happened nine days later. */
function countedFrom(before: string): boolean {
  // "… the second of those visits, that of": the date belongs to what the count begins with.
  const event = before.replace(
    /,\s*(?:that|the\s+one|one|which\s+(?:was|fell|came|took\s+place))\s+(?:(?:of|on|made\s+on|dated)\s+)?(?:the\s+)?$/i,
    '',
  );
  return (
    roughlyCounted.test(event) ||
    relativeDaysIn(event).some(
      (r) => r.days !== 0 && r.from === 'following' && !/[,;:.]/.test(event.slice(r.end)),
    )
  );
}

/** "A week after she had asked on", "some months before the order of": counted, though not to the day. */
const roughlyCounted =
  /\b(?:weeks?|fortnights?|months?|years?)\s+(?:after|before|following|from|prior\s+to)\s+[^,;:.]*$/i;

/** "… and was found the next morning": the death has a day of its own, behind it in its clause. */
function laterDay(words: string, cue: Cue): boolean {
  const clause = /^(?:(?!\band\b)[^,;]){0,70}/.exec(words.slice(cue.end))?.[0] ?? '';
  return laterInMonth.test(clause) || relativeDaysIn(clause).some((r) => r.days !== 0 && r.from === 'before');
}

/** "… and was killed later that month", "before the month was out". */
const laterInMonth =
  /\b(?:later\s+(?:in\s+)?(?:that|the\s+same|the)\s+(?:month|week|year|spring|summer|autumn|winter)|(?:before|by)\s+the\s+(?:end\s+of\s+(?:the|that)\s+)?(?:month|week|year)(?:\s+was\s+(?:out|over)|['’]s\s+end)?|within\s+(?:the|that)\s+(?:month|week|fortnight|year)|(?:in|towards)\s+the\s+(?:last|final|second|third|fourth)\s+(?:week|days)\s+of)\b/i;

/** "Her body was found on 14 March": the death has its date right behind it. */
const ownDate =
  /^(?:\s+by\s+[^,;.]{2,40})?\s+(?:on|at)\s+(?:[^,;.]{0,20}\s)?(?:the\s+)?(?:\p{Lu}\p{Ll}+day,?\s+)?$/u;

/** "He bought the knife with which he later killed her": the death came some time after what is dated. */
function wasLater(words: string, end: number, cue: Cue): boolean {
  return /\b(?:which|whom|who|that)\s+(?:\p{L}+\s+){0,3}?(?:later|afterwards|subsequently|eventually|went\s+on\s+to|would|was\s+to)\s+(?:be\s+)?(?:use[d]?\s+to\s+)?$/iu.test(
    words.slice(end, cue.start),
  );
}

/** "… had been dead for three days": the date is that of something later. */
const deadFor =
  /^\s+(?:for\s+)?(?:an?|\d{1,2}|(?!the\b|that\b|this\b)[a-z]+(?:-[a-z]+)?)\s+(?:days?|nights?|weeks?)\b/i;

/** "the murder of Ines on": who died does not part the death from its date. */
function withoutNames(gap: string): string {
  return gap.length > 60 ? gap : gap.replace(/\b\p{Lu}[\p{L}’'-]*/gu, '');
}

/** "On 3 March she moved to the flat where she lived when she died": the death is not what is dated. */
function aside(words: string, end: number, cue: Cue): boolean {
  const when = /\b(?:when|at\s+the\s+time\s+(?:of|that)|(?<!,\s)where)\s+(?:[^\s,;.]+\s+){0,4}$/iu.exec(
    words.slice(end, cue.start),
  );
  return when !== null && /\p{L}/u.test(words.slice(end, end + when.index));
}

/** True where a death only places something else: "before she died". Words up to `from` are left out of it. */
export function governed(words: string, cue: Cue, from = 0): boolean {
  return governs.test(words.slice(Math.max(from, cue.start - 60), cue.start));
}

/** True where the date opens its clause: "On 14 March …", "…, and on the 8th …". */
function opensClause(words: string, start: number): boolean {
  return /(?:^["“'‘]?|[,;:–—|(]\s*["“'‘]?|\b(?:and|but|then|that|when|until)\b)\s*(?:(?:(?:just|shortly|at|in|on|by|from|during|around|about|approximately|some\s?time|late|early|before|after|the|of|hours?|hrs|morning|afternoon|evening|night|midnight|noon|am|pm|quarter|half|past|to)\b|a\.m\.|p\.m\.|(?<!\d)\d{1,4}(?:[:.]\d{1,2})?(?:\s?(?:am|pm|hrs|hours))?)[\s,]*)*$/iu.test(
    words.slice(0, start),
  );
}
