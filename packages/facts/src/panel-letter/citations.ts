import { type ReferenceKind, referencesIn } from '../cross-references/mentions.js';

/** A place of the report that a letter cites. */
export interface Citation {
  readonly kind: ReferenceKind | 'footnote';
  /** As written in the letter: "5.1.3", "B", "three". */
  readonly number: string;
}

/** A paragraph's number without a word for it: "5.1.3 seems to", "In 16.2.7", "(1.8.3)". */
const bare =
  /(?<![\d£$€.,:/-])(\d{1,3}(?:\.\d{1,3}){1,4})(?:\s*(?:[–—-]|to)\s*(\d{1,3}(?:\.\d{1,3}){1,4}))?(?![\d%:/])(?!\.\d)(?!\s*(?:million|per\s?cent|%|am\b|pm\b|hours?|years?|months?|weeks?|days?|miles?|MB|GB|k\b))/g;
const footnotes = /\bfoot ?notes? (\d{1,3})(?:(?:,| and| &| to|[–-]) ?(\d{1,3}))*/gi;
/** A provision of a law or of other guidance is no place of the report. */
const elsewhere =
  /^\s*(?:\(\w+\)\s*)*(?:of|in|to|from) (?:the )?(?:[A-Z][\w’'-]*,? |and |of |for |the ){0,10}(?:Act|Regulations|[Gg]uidance|Code)\b/;

/** Every place of the report that a letter's point cites, in order, each once. */
export function citationsIn(text: string): readonly Citation[] {
  const found: { at: number; end: number; citations: readonly Citation[] }[] = [];
  const taken = (at: number) => found.some((other) => other.at <= at && at < other.end);
  for (const mention of referencesIn(text)) {
    if (elsewhere.test(text.slice(mention.end))) {
      found.push({ at: mention.start, end: mention.end, citations: [] });
      continue;
    }
    const isRange = /(?:\bto\b|[–—-])/.test(text.slice(mention.start, mention.end));
    const [first, last] = mention.numbers;
    const numbers =
      isRange && mention.numbers.length === 2 && first && last ? range(first, last) : mention.numbers;
    found.push({
      at: mention.start,
      end: mention.end,
      citations: numbers.map((number) => ({ kind: mention.kind, number })),
    });
  }
  for (const match of text.matchAll(footnotes)) {
    const numbers = match[0].match(/\d+/g) ?? [];
    const citations = numbers.map((number) => ({ kind: 'footnote' as const, number }));
    found.push({ at: match.index, end: match.index + match[0].length, citations });
  }
  for (const match of text.matchAll(bare)) {
    const [whole, first = '', last] = match;
    if (taken(match.index) || isDate(first) || !standsAsPlace(text, match.index, first)) continue;
    const numbers = last ? range(first, last) : [first];
    const citations = numbers.map((number) => ({ kind: 'paragraph' as const, number }));
    found.push({ at: match.index, end: match.index + whole.length, citations });
  }
  const all = found.sort((a, b) => a.at - b.at).flatMap(({ citations }) => citations);
  return all.filter(
    (one, at) => all.findIndex(({ kind, number }) => kind === one.kind && number === one.number) === at,
  );
}

/** A number with one point could count something, so it has to stand where places stand. */
function standsAsPlace(text: string, at: number, number: string): boolean {
  if (number.split('.').length > 2) return true;
  return /(?:^|[([]\s*|\b(?:in|at|see|from|under|and|or|to|on|of|within|throughout)\s+|[,;:]\s*|[.!?]["'”’)]*\s+)$/i.test(
    text.slice(0, at),
  );
}

/** The numbers from the first to the last, where both differ in their last part alone; else the two. */
function range(first: string, last: string): readonly string[] {
  const [one, two] = [first.split('.'), last.split('.')];
  const from = Number(one.pop());
  const to = Number(two.pop());
  const stem = one.join('.');
  if (stem !== two.join('.') || !(from < to) || to - from > 40) return [first, last];
  return Array.from({ length: to - from + 1 }, (_, step) =>
    [...(stem === '' ? [] : [stem]), from + step].join('.'),
  );
}

function isDate(number: string): boolean {
  const [day, month, year] = number.split('.');
  return (
    year !== undefined &&
    Number(day) <= 31 &&
    Number(month) <= 12 &&
    /^(?:\d\d|20\d\d|19\d\d)$/.test(year) &&
    Number(year) > 12
  );
}
