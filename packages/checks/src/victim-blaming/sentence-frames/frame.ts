import { isPossessive, phraseEndingAt, pronounSubject, type Subject, type Word } from '@dhrlint/facts';
import type { Clause, Kind } from '../clause.js';
import { theVictim } from '../judgement.js';

/**
 * A whole sentence that puts something on the victim, recognised by how it runs and not by a verb of hers. The pattern
 * is held against the words of the sentence in lower case, with one space between any two and before every mark; its
 * group `own` is the word for whose it is ("her", "rowan's"), `who` the last word for who is meant, and `said` the words
 * at fault where they are not all that it matches. Where neither group is filled the victim is meant by nobody's name.
 */
export interface SentenceFrame {
  /** Words of which one stands in whatever the pattern finds, separated by spaces. */
  readonly by: string;
  readonly pattern: RegExp;
  /** A short pattern that fits wherever the long one does: V8 builds the long one only where this fits. */
  readonly near?: RegExp;
  /** In the words of which family it is told, where that is not the reader's own. */
  readonly kind?: Kind;
  /** Whether a denial among the words ("was not a lifestyle choice") leaves them standing. */
  readonly denied?: boolean;
  /** See {@link Clause.whole}. */
  readonly whole?: boolean;
  /** What shows, anywhere in the sentence, that it is told of somebody else. */
  readonly unless?: RegExp;
}

/** Whoever owns a thing: "her", "his", "rowan's", "the victim's". */
export const owner = "(?<own>(?<![\\w'-])(?:her|his|[\\w-]+'s))";
/** Whoever does something: the pronoun, or the last word of a name or of "the victim". */
export const who = '(?<who>[^ ,;:.]+)';
/** What shows that an agency may have done what nobody is named for. */
export const agencies =
  /\b(?:officers?|police|trust|team|services?|staff|nurses?|gp|workers?|court|ward|agenc(?:y|ies)|council|probation|midwi(?:fe|ves)|practitioners?|professionals?|practice|school|force|bail|discharge[sd]?|referral)\b/;
/** One person of whom something is said in general: "someone", "a young woman". */
export const person =
  '(?:someone|somebody|anyone|anybody|an? (?:[a-z-]+ ){0,2}(?:person|woman|man|patient|client|tenant|girl|mother|father|adult|individual|lady|complainant|caller|applicant|witness|wife|husband|pensioner|parent|youngster|teenager|graduate|nurse|teacher|professional))';
/** Auxiliaries and adverbs before what is said to have come of something. */
export const adverbs =
  '(?:(?:had|has|have|did|also|only|then|thus|in turn|by then|may|might|must|will|would|can only|could only|is likely to|in effect|often|inevitably|undoubtedly|clearly|greatly|further|only too often) )*';

const denial =
  /\b(?:not|never|nor|neither|hardly|scarcely|cannot|\w+n't|rather than|far from|wrongly|unfairly|dismissed|written off|mistaken\w*)\b/;

/** Reads sentences for a set of frames: only those are tried of which a word stands in the sentence. */
export function readerOf(
  kind: Kind,
  frames: readonly SentenceFrame[],
): (words: readonly Word[], from: number, to: number) => readonly Clause[] {
  const byWord = new Map<string, SentenceFrame[]>();
  for (const frame of frames)
    for (const word of frame.by.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), frame]);
  return (words, from, to) => {
    let text: string | null = null;
    const tried = new Set<SentenceFrame>();
    const clauses: Clause[] = [];
    for (let i = from; i < to; i++)
      for (const frame of byWord.get(words[i]?.lower ?? '') ?? []) {
        if (tried.has(frame)) continue;
        tried.add(frame);
        text ??= textOf(words, from, to);
        const clause = clauseOf(frame, frame.kind ?? kind, text, words, from, to);
        if (clause) clauses.push(clause);
      }
    return clauses;
  };
}

/** The words of which one stands wherever a frame of a set may be found. */
export function signsOf(frames: readonly SentenceFrame[]): readonly string[] {
  return frames.flatMap(({ by }) => by.split(' '));
}

/** By where a sentence begins among the words: each set of frames asks for the same ones. */
const texts = new WeakMap<readonly Word[], Map<number, { readonly to: number; readonly text: string }>>();

function textOf(words: readonly Word[], from: number, to: number): string {
  const ofWords = texts.get(words) ?? new Map<number, { readonly to: number; readonly text: string }>();
  texts.set(words, ofWords);
  const known = ofWords.get(from);
  if (known?.to === to) return known.text;
  let text = '';
  for (let i = from; i < to; i++) text += `${i > from ? ' ' : ''}${words[i]?.lower}`;
  ofWords.set(from, { to, text });
  return text;
}

function clauseOf(
  frame: SentenceFrame,
  kind: Kind,
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): Clause | null {
  if (frame.near && !frame.near.test(text)) return null;
  const found = frame.pattern.exec(text);
  if (!found || (!frame.denied && denial.test(found[0])) || frame.unless?.test(text)) return null;
  const { own, who, said: fault } = (found.groups ?? {}) as Partial<Record<'own' | 'who' | 'said', string>>;
  const said = fault ?? found[0].trimEnd();
  const start = found.index + (fault === undefined ? 0 : found[0].indexOf(said));
  const first = from + wordsBefore(text, start);
  const end = Math.min(to, first + said.trim().split(' ').length);
  const named = own ?? who;
  if (named === undefined) {
    const subject = theVictim(words[first]?.start ?? 0, words[first]?.start ?? 0);
    return { first, end, subject, kind, unnamed: true, whole: frame.whole ?? false };
  }
  // A word of its own, and no part of another: "her" stands in "heroin" too.
  const within = found[0].split(' ').indexOf(named);
  if (within < 0) return null;
  const at = from + wordsBefore(text, found.index) + within;
  const subject = personAt(words, at, from);
  return subject && { first, end, subject, kind, whole: frame.whole ?? false };
}

/** How many words stand before an offset: each is followed by one space. */
function wordsBefore(text: string, offset: number): number {
  let count = 0;
  for (let i = text.indexOf(' '); i >= 0 && i < offset; i = text.indexOf(' ', i + 1)) count++;
  return count;
}

function personAt(words: readonly Word[], at: number, from: number): Subject | null {
  const word = words[at];
  if (!word) return null;
  if (/^(?:she|he|they|her|his|him|their|them)$/.test(word.lower)) return pronounSubject(word);
  if (word.lower === 'hers') return pronounSubject(word, 'her');
  // "All Rowan had to do": the name alone is meant.
  const subject = phraseEndingAt(words, at + 1, words[at - 1]?.lower === 'all' ? at : from, true);
  return subject && isPossessive(word) ? { ...subject, head: subject.head.replace(/['’]s$/u, '') } : subject;
}
