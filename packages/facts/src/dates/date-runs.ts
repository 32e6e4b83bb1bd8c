import { type DateMention, datesIn } from './dates.js';

/** Dates that a text lists one after another. */
export interface DateRun {
  readonly dates: readonly DateMention[];
  /** True where two dates are the ends of a period: "between May and July", "from 3 May to 4 June". */
  readonly period: boolean;
}

/** What may stand between two dates of one list. */
const between =
  /^[\s,;:&/–-]*(?:\([^)]{0,80}\)|\[[^\]]{0,80}\])?[\s,;:&–-]*(?:(?:and|then|on|in|of|for|those|the|that|finally|lastly|again|also|with|followed by|plus|at|a|one|first|second|third|fourth|fifth|final|last|next|further|once|more|time|occasion|meeting|session|thereafter|after|afterwards|subsequently|later|both|online|virtually|virtual|remotely|in person)[\s,]*)*$/i;
/** Figures before a date that share its month: the "9" and "16" of "9, 16 and 23 March". */
const bareDays = /(?:(?<![\d/.])(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?\s*(?:,|and|&|,\s*and)\s*)+$/i;

/**
 * The runs of days and months in a text, each as long as nothing but commas, "and" and remarks in brackets stands
 * between its dates. Days that borrow their month from the next ("9, 16 and 23 March") count as dates of the run.
 */
export function dateRuns(text: string): readonly DateRun[] {
  const runs: { dates: DateMention[]; period: boolean }[] = [];
  let end = 0;
  for (const date of datesIn(text)) {
    if (date.precision !== 'day' && date.precision !== 'month') continue;
    const gap = text.slice(end, date.start);
    const bare = bareDays.exec(gap);
    const rest = bare ? gap.slice(0, bare.index) : gap;
    const days = [...(bare?.[0] ?? '').matchAll(/\d+/g)].map((match): DateMention => {
      const start = end + (bare?.index ?? 0) + match.index;
      return {
        ...date,
        start,
        end: start + match[0].length,
        day: Number(match[0]),
        weekday: null,
        lastDay: null,
      };
    });
    const run = runs.at(-1);
    const told = [...days, ...bothDays(date, text)];
    if (run && between.test(rest)) run.dates.push(...told);
    else {
      const opens = /\b(?:between|from)\s+(?:the\s+)?$/i.test(text.slice(0, (days[0] ?? date).start));
      runs.push({ dates: told, period: opens });
    }
    end = date.end;
  }
  return runs.map(({ dates, period }) => ({
    dates,
    period:
      (period && dates.length <= 2) || dates.some(({ lastDay }) => lastDay !== null && dates.length === 1),
  }));
}

/** "16 and 23 March" is two days; "16 to 23 March" a period. */
function bothDays(date: DateMention, text: string): readonly DateMention[] {
  const words = text.slice(date.start, date.end);
  if (date.lastDay === null || /^between\b/i.test(words) || !/^\D*\d+\w*\s*(?:and|&)/i.test(words))
    return [date];
  const cut = date.start + words.search(/\s*(?:and|&)/i);
  return [
    { ...date, end: cut, lastDay: null },
    { ...date, start: cut, day: date.lastDay, lastDay: null },
  ];
}
