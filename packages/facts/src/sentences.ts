import { rememberedByText } from './dates/by-text.js';

/** A sentence as a stretch of a text: UTF-16 offsets, `end` exclusive, white space at either side left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Short forms that stand before a name or a number, so that a stop after them never ends a sentence; "Lloyd's." does. */
const beforeMore =
  /(?:^|[^\p{L}\p{N}'’])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Revd|Hon|Rt|Sir|St|Cllr|Det|Insp|Supt|Sgt|Ch|Capt|Col|Maj|Lt|Gen|Brig|Cpl|Fr|Messrs|No|Nos|Art|Arts|Sch|para|paras|Para|Paras|pp?|Fig|fig|Figs|Tab|Vol|vol|Ch|ch|App|Sec|sec|ss?|cf|ed|eds|vs|v|e\.g|eg|i\.e|viz|approx|c|ca|d\.o|D\.O|tel|Tel|ext|Ref|ref|d|b)$/u;

/** Short forms that may close a sentence: only a capital after them decides. */
const mayClose =
  /(?:^|[^\p{L}\p{N}])(?:a\.m|p\.m|am|pm|etc|al|Ltd|Inc|Co|Bros|Jr|Snr|Jnr|ibid|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun|d\.o\.b|D\.O\.B)$/u;

const initial = /(?:^|[\s.("'‘“\u00a0])\p{Lu}$/u;
const closers = /["'”’)\]»]/u;
const space = /\s/u;

/**
 * Splits one paragraph into sentences. Short forms (Dr., No., e.g., p.m.), initials, decimals, section numbers
 * (5.1.3) and dates in figures do not end a sentence; closing quotation marks and brackets belong to the
 * sentence that they close. A line break ends one only after a stop, colon or semicolon, or where a line is
 * left blank: authors' paragraphs may be wrapped over lines. A paragraph is asked for by dozens of facts and checks.
 */
export const sentencesOf: (text: string) => readonly Sentence[] = rememberedByText((text) => {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = trimmed(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\n') {
      if (/(?:[:;.!?]["'”’)\]]*|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, i - 8), i))) close(i);
    } else if (c === '.' || c === '!' || c === '?' || c === '…') {
      const end = sentenceEnd(text, start, i);
      if (end > 0) {
        close(end);
        i = end - 1;
      }
    }
  }
  close(text.length);
  return sentences;
});

/** The sentence of {@link sentencesOf} that holds an offset; the whole text where none does. */
export function sentenceAt(sentences: readonly Sentence[], offset: number, text: string): Sentence {
  return sentences.find((s) => s.start <= offset && offset < s.end) ?? { start: 0, end: text.length };
}

/** Where the sentence ends whose last stop may stand at `stop`; 0 where it goes on. */
function sentenceEnd(text: string, start: number, stop: number): number {
  let end = stop + 1;
  while (end < text.length && /[.!?…]/u.test(text[end] ?? '')) end++;
  while (end < text.length && closers.test(text[end] ?? '')) end++;
  if (end < text.length && !isSpace(text[end])) return 0;
  const after = /^\s*(["'“‘([«]*)(\S)/u.exec(text.slice(end, end + 12));
  if (!after) return end;
  const next = after[2] ?? '';
  if (text[stop] !== '.' || text[stop + 1] === '.') return /\p{Ll}/u.test(next) ? 0 : end;
  if (/\p{Ll}/u.test(next)) return 0;
  const before = text.slice(Math.max(start, stop - 14), stop);
  if (beforeMore.test(before)) return 0;
  if (mayClose.test(before))
    return /[\p{Lu}“"‘'([]/u.test(next) && !/^\s*\d/u.test(text.slice(end)) ? end : 0;
  if (initial.test(before)) return isNameInitial(text, start, stop, end) ? 0 : end;
  if (/^\s*[([]?\d+(?:\.\d+)*$/u.test(text.slice(start, stop))) return 0;
  return end;
}

/** "J. Smith", "A. B. Smith": an initial goes on into a name; "Adult B. She" does not. */
function isNameInitial(text: string, start: number, stop: number, end: number): boolean {
  const before = text.slice(Math.max(start, stop - 16), stop - 1).trimEnd();
  if (
    /(?:Adult|Child|Subject|Friend|Witness|Person|Appendix|Annex|Town|Plan|Section|Part|Option|M[rs]{1,2}s?)$/u.test(
      before,
    )
  )
    return false;
  return (
    /^\s*(?:\p{Lu}\.|\p{Lu}\p{Ll}+)/u.test(text.slice(end)) &&
    !/^\s*(?:The|She|He|They|It|In|On|At|A|An|His|Her|This|That|No|As|When|After|Before)\b/u.test(
      text.slice(end),
    )
  );
}

/** Most signs of a text are letters, which need no look at what else may be a space. */
function isSpace(sign = ''): boolean {
  return sign === ' ' || ((sign < ' ' || sign > '~') && space.test(sign));
}

function trimmed(text: string, from: number, to: number): Sentence | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return start < end ? { start, end } : null;
}
