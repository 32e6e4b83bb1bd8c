import { spelledNumbers } from '../numbers.js';

/** Whom a recommendation is for, as far as its label, its heading or its list says. */
export type RecommendationScope = 'national' | 'regional' | 'local' | 'single-agency';

/** What stands before the words of a recommendation: "Recommendation 3 (National):", "R3.", "Local 1:", "(a)". */
export interface RecommendationLabel {
  /** Offset at which the words of the recommendation begin. */
  readonly end: number;
  /** The number for comparison, in lower case and figures: "3", "2.1", "a", "local 1"; null for a bare heading. */
  readonly key: string | null;
  readonly scope: RecommendationScope | null;
  /** True where the label itself says that this is a recommendation. */
  readonly named: boolean;
}

const words = spelledNumbers.slice(1);
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const number = `(?:\\d{1,3}(?:\\.\\d{1,3})*(?:\\.?\\(?[a-z]\\)?)?|${[...words].reverse().join('|')}|[ivx]{1,5}|[A-Z](?:\\d{1,2})?)`;
const scopes =
  '(?:National|Regional|Local|Multi[- ]?agency|Inter[- ]?agency|Single[- ]agency|Partnership|Overview|Agency|System|Strategic|DHR|CSP)';
const named = new RegExp(
  `^\\s*(?:(?<before>${scopes})\\s+)?(?:(?:Key |Priority |Draft |Final )?Recommendation|Recommend|Rec|REC|RECOMMENDATION|Argymhelliad)s?\\b\\.?\\s*(?:No\\.?|Number|Nr|#)?\\s*(?:\\(?(?<number>${number})(?![\\w’'])\\)?)?\\s*(?:[([]\\s*(?<after>[^)\\]:.–—]{2,60})[)\\]]|[–—-]\\s*(?<aside>[^:.–—]{2,40})(?=:))?\\s*(?<stop>[:.–—)|-]|\\t|\\n|$)\\s*`,
  'iu',
);
const scoped = new RegExp(
  `^\\s*(?<before>${scopes})\\s*(?:no\\.?\\s*)?(?<number>\\d{1,3}[a-z]?|${words.join('|')})\\s*[:.)–—-]\\s*`,
  'iu',
);
const lettered =
  /^\s*(?<before>(?:NR|LR|SR|AR|MA|SA|CSP|DHR|[RNLA]))[ .-]?(?<number>\d{1,3}(?:\.\d{1,2})?[a-z]?)(?=[\s:.)–—-])\s*[:.)–—-]*\s*/u;
/** A number in words by itself: "Three. The Trust will …", "Third: the Trust will …". */
const spelt = new RegExp(
  `^\\s*(?<number>${[...words.slice(0, 30), ...ordinals].join('|')})\\s*[.:)–—]\\s+`,
  'iu',
);
/** Plain numbers and letters, and those that hold both: "9a", "KL4". */
const bare =
  /^\s*(?:\((?<bracketed>\d{1,3}[a-z]?|[a-z]|[ivx]{1,5}|[A-Z]{1,5}[ -]?\d{1,2}[a-z]?)\)|(?<number>\d{1,3}(?:\.\d{1,3})*[a-z]?|[a-z]|[A-Z]|[ivx]{1,5}|[IVX]{1,5}|[A-Z]{1,5}[ /-]?\d{1,2}[a-z]?)(?:\s*\((?:[Mm]ulti|[Ss]ingle|[Ii]nter)[- ]agency\)|\s*\((?:[Nn]ational|[Ll]ocal|[Rr]egional)\))?[.):](?!\d))\s+/u;

/** Reads the label before a recommendation's words; null where there is none. */
export function recommendationLabel(text: string): RecommendationLabel | null {
  const named_ = namedLabel(text);
  if (named_) return named_;
  const match = scoped.exec(text) ?? lettered.exec(text);
  if (match) {
    const before = (match.groups?.['before'] ?? '').toLowerCase();
    const scope = scopeOf(before);
    const prefix = before === 'r' || before === 'ar' ? '' : `${scope ?? before} `;
    return {
      end: match[0].length,
      key: prefix + numberKey(match.groups?.['number'] ?? ''),
      scope,
      named: true,
    };
  }
  const plain = spelt.exec(text) ?? bare.exec(text);
  if (!plain) return null;
  const key = numberKey(plain.groups?.['bracketed'] ?? plain.groups?.['number'] ?? '');
  return { end: plain[0].length, key, scope: null, named: false };
}

/** Codes of which the letters are names of areas or agencies, and no scope: "E1", "N1" in one list. */
const ownCode = /^\s*(\p{Lu}{1,2}) ?\d{1,2}[.:)]\s/u;

/** True where a list gives its items codes of other letters beside those that could tell a scope. */
export function areOwnCodes(texts: readonly string[]): boolean {
  const letters = texts.flatMap((text) => ownCode.exec(text)?.[1] ?? []);
  return new Set(letters).size > 1 && letters.some((each) => !/^(?:NR|LR|SR|AR|MA|SA|[RNLA])$/.test(each));
}

/** The label of an item of a list of such codes. */
export function ownCodeLabel(text: string): RecommendationLabel | null {
  const label = recommendationLabel(text);
  return label && ownCode.test(text) ? { ...label, scope: null, named: false } : label;
}

function namedLabel(text: string): RecommendationLabel | null {
  const match = named.exec(text);
  if (!match) return null;
  const {
    before = '',
    number: printed,
    after,
    aside,
    stop = '',
  } = (match.groups ?? {}) as Record<string, string | undefined>;
  // "Recommendations were made to …", "Recommendation 3 addresses this": no label, but a sentence about one.
  if (printed === undefined && stop !== ':' && match[0].length < text.length) return null;
  if (stop === '' && match[0].length < text.length) return null;
  const scope = scopeOf(before) ?? scopeOf(after ?? aside ?? '');
  const key = printed === undefined ? null : numberKey(printed);
  return { end: match[0].length, key: key && before && scope ? `${scope} ${key}` : key, scope, named: true };
}

/** "National" or "N" → national; null for words that tell no scope. */
export function scopeOf(words: string): RecommendationScope | null {
  const text = words.trim().toLowerCase();
  if (/\bnational(?:ly)?\b|\bcenedlaethol\b|^nr?$|\bgovernment\b/.test(text)) return 'national';
  if (/\bregional\b/.test(text)) return 'regional';
  if (
    /\bsingle[- ]agenc|\bindividual agenc|\b(?:agency|imr)(?:[- ]specific| recommendations)|^sa$/.test(text)
  )
    return 'single-agency';
  if (/\blocal(?:ly)?\b|\blleol\b|^lr?$/.test(text)) return 'local';
  return null;
}

/** A number as printed, made comparable: "Three" → "3", "2.1." → "2.1", "(A)" → "a", "03" → "3". */
export function numberKey(printed: string): string {
  const text = printed
    .trim()
    .toLowerCase()
    .replace(/[()\s]/g, '')
    .replace(/(?<=^\p{L}{1,5})[-/](?=\d)/u, '')
    .replace(/[.:]+$/, '');
  const spelled = words.indexOf(text);
  if (spelled >= 0) return String(spelled + 1);
  const ordinal = ordinals.indexOf(text);
  if (ordinal >= 0) return String(ordinal + 1);
  return text.replace(/^0+(?=\d)/, '');
}

/** The key of a number as it stands by itself: "Recommendation 3", "R3", "12.4", "(a)", "Rec 2 (ii)". */
export function printedKey(printed: string): string {
  const text = printed.replace(/[.:\s]+$/, '');
  const key = recommendationLabel(`${text}: `)?.key;
  if (key) return key;
  const first =
    /^(?:\p{L}+[^\p{L}\p{N}]+){0,2}?(?:\p{L}+[^\p{L}\p{N}]*)?(\d{1,3}(?:\.\d{1,3})*)[^\p{L}\p{N}]*(?:[a-z]{1,4}[^\p{L}\p{N}]*)?$/iu.exec(
      text,
    )?.[1];
  return numberKey(/\p{L}.*\d/u.test(text) && first !== undefined ? first : text);
}
