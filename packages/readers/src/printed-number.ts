/** A paragraph's number as it stands typed or printed in front of the words. */
export interface PrintedNumber {
  /** The number exactly as printed, with its punctuation: "5.1.3", "20.", "(a)", "PART ONE:", "•". */
  readonly label: string;
  /** The words after it; empty where the number stands alone. */
  readonly rest: string;
  /** Where `rest` begins in the text, in UTF-16 code units. */
  readonly offset: number;
}

const space = '[\\s\\u200B]';
const roman = '(?=[ivxIVX])(?:x{0,3}(?:ix|iv|v?i{0,3})|X{0,3}(?:IX|IV|V?I{0,3}))';
const letters = '[a-z]|([a-z])\\2|[A-Z]';

/** 5.1, 5.1.3, 5.1.3., 5.1(a), 5.1.3a, A1.2, 3.4.1) */
const levels = pattern(
  '[A-Z]?\\d{1,3}(?:\\.\\d{1,3})+(?:[a-h]|\\([a-z]{1,4}\\))?[.):]?|[A-Z]\\.\\d{1,3}(?:\\.\\d{1,3})*[.):]?',
);
/** 20. 1) 12: A1. 4(a) */
const closed = pattern('\\d{1,3}[.):]|[A-Z]\\d{1,2}[.):]|\\d{1,3}\\([a-z]{1,4}\\)');
/** (1) [1] (a) (iv) (A) (5.1) [5.1.3] */
const bracketed = pattern(
  `\\((?:\\d{1,3}|\\d{1,2}(?:\\.\\d{1,3}){1,3}|${letters}|${roman})\\)|\\[\\d{1,3}(?:\\.\\d{1,3}){0,3}\\]`,
);
/** § 12, §5.1, ¶ 7, Para 1:, Para. 5.1: and Paragraph 12. */
const signed = pattern(
  '[§¶]{1,2}\\s?\\d{1,3}(?:\\.\\d{1,3}){0,3}[.):]?|[Pp](?:ara(?:graph)?\\.?|ARA(?:GRAPH)?)\\s\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:[.):]|\\s[-–—])',
);
/** a) a. iv. iv) A) II. */
const lettered = pattern(`(?:${letters}|${roman})\\)|(?:[a-z]|${roman})\\.|[A-Z]\\.(?=\\t)`);
/** 1 Introduction, 20 When ...: no punctuation, so what follows has to vouch for it. */
const bare = pattern('\\d{1,3}(?:\\s?[-–—])?');
const bullet = pattern('[•‣⁃▪▫●○◦■□◆◇►▶➢➤❖∙·\\u25AA\\uF0B7\\uF0A7\\uF0D8\\uF076\\uF0FC\\u2043–—*-]|o(?=\\t)');

const counted =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const division = new RegExp(
  `^${space}*((?:section|part|chapter)\\s+(?:\\d{1,3}|[A-Z]|[ivxIVX]{1,5}|${counted})\\b(?:\\s?[:.)]|\\s[-–—](?=\\s))?)(${space}+)(?=\\S)`,
  'i',
);

/** "Recommendation 1:" and the like, which only a tab after them shows to be a number and not a sentence. */
const named = pattern('\\p{Lu}\\p{L}+\\s\\d{1,3}[.:)]');

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const address =
  /^(?:\p{Lu}[\p{L}'’]+\s+){1,3}(?:street|road|lane|avenue|close|drive|way|court|gardens|terrace|crescent|place|square|grove|st|rd|ave)\b/iu;
/** What makes a decimal of "2.5": a unit, a clock or another number. */
const measure =
  /^(?:%|per\s?cent|percent|percentage|million|billion|thousand|hundred|times|years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|a\.?m\b|p\.?m\b|miles?|metres?|meters?|km|kg|mg|ml|cm|mm|litres?|units?|points?|grams?|full[- ]time|fte|wte|(?:and|or|to|[-–—])\s*£?\d)/i;

/**
 * Parts a paragraph's number from its words. A tab after the number vouches for it; without one, what could be
 * a date, a year, a count, a measure, a time, an initial or an address is no number, and the answer is null.
 *
 * Where the number stands alone ("5.1.3", "(a)") `rest` is empty; a bare figure that stands alone ("4") and a
 * part's name that stands alone ("PART ONE") are words, not numbers.
 */
export function splitPrintedNumber(text: string): PrintedNumber | null {
  return (
    take(levels, text, isLevels) ??
    take(closed, text, () => true) ??
    take(bracketed, text, () => true) ??
    take(signed, text, (_, rest) => /^["'“‘([]?[\p{Lu}\d]/u.test(rest)) ??
    take(lettered, text, (_, rest) => !/^\d/.test(rest)) ??
    take(bullet, text, (label, rest) => rest !== '' && !(/^[-–—*]$/.test(label) && /^\d/.test(rest))) ??
    take(bare, text, isBare) ??
    splitDivision(text) ??
    take(
      named,
      text,
      (label, rest, gap) => rest !== '' && gap.includes('\t') && !/^(?:table|figure|chart|page)/i.test(label),
    )
  );
}

function pattern(number: string): RegExp {
  return new RegExp(`^${space}*(${number})(?:(${space}+)|$)`, 'u');
}

type Test = (label: string, rest: string, gap: string) => boolean;

function take(form: RegExp, text: string, test: Test): PrintedNumber | null {
  const found = form.exec(text);
  if (!found) return null;
  const label = found[1] ?? '';
  const offset = found[0].length;
  const rest = text.slice(offset).trimEnd();
  const gap = found.at(-1) ?? '';
  return test(label, rest, gap) ? { label, rest, offset } : null;
}

/** "14.02.2020", "14.02.20", "01.32", "2.5 million" and "9.30 am" look like levels and are none. */
function isLevels(label: string, rest: string, gap: string): boolean {
  const parts = label.match(/\d+/g) ?? [];
  if (parts[0]?.startsWith('0')) return false;
  if (parts.length === 3 && parts[1]?.startsWith('0') && Number(parts[1]) <= 12) return false;
  // A measure has one point and small letters: "3.2.1 ML wrote" opens with initials.
  return gap.includes('\t') || parts.length > 2 || /^\p{Lu}{2,3}\b/u.test(rest) || !measure.test(rest);
}

/** A figure without punctuation counts where a heading or sentence begins after it, not a date or an address. */
function isBare(label: string, rest: string, gap: string): boolean {
  if (rest === '' || label.startsWith('0') || month.test(rest)) return false;
  if (gap.includes('\t')) return true;
  if (weekday.test(rest) || address.test(rest) || /^(?:999|111|101)$/.test(label)) return false;
  return /^["'“‘([]?\p{Lu}/u.test(rest);
}

/** "Section One: Introduction", "PART ONE: ..."; "Section 9 of the Act" is a sentence. */
function splitDivision(text: string): PrintedNumber | null {
  const found = division.exec(text);
  if (!found) return null;
  const label = found[1] ?? '';
  const offset = found[0].length;
  const rest = text.slice(offset).trimEnd();
  const marked = /[:.)–—-]$/.test(label) || (found[2] ?? '').includes('\t');
  const heading = /^["'“‘]?\p{Lu}/u.test(rest) && rest.length <= 80 && !/[.?!;,]$/.test(rest);
  return marked || heading ? { label, rest, offset } : null;
}
