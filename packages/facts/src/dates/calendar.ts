/** A day of the calendar; `month` and `day` count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days since 1 January 1970; negative before. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The day that lies a number of days after (or, if negative, before) another. */
export function addDays(from: CalendarDay, days: number): CalendarDay {
  const date = new Date((dayNumber(from) + days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export function sameDay(a: CalendarDay, b: CalendarDay): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}

/** True where the month has that day (29 February in any year when `year` is null). */
export function dayExists(day: number, month: number, year: number | null): boolean {
  return (
    day >= 1 && month >= 1 && month <= 12 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()
  );
}

/** "June 2021"; the year is left out where it is not known. */
export function monthAndYear(month: number, year: number | null): string {
  const name = monthNames[month - 1] ?? '';
  return year === null ? name : `${name} ${year}`;
}

/** Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm). */
export function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

/** The n-th weekday of a month (n from 1; -1 for the last). */
export function nthWeekday(year: number, month: number, weekday: number, n: number): CalendarDay {
  if (n > 0) {
    const first = weekdayOf({ year, month, day: 1 });
    return { year, month, day: 1 + ((weekday - first + 7) % 7) + (n - 1) * 7 };
  }
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, month, day: day - ((weekdayOf({ year, month, day }) - weekday + 7) % 7) };
}
