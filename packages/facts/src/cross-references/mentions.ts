/** What kind of place a reference points to. An annex counts as an appendix. */
export type ReferenceKind =
  | 'paragraph'
  | 'section'
  | 'appendix'
  | 'table'
  | 'figure'
  | 'recommendation'
  | 'page';

/** A reference in a text, such as "paragraphs 5.1 and 5.4"; offsets are UTF-16 code units, `end` exclusive. */
export interface ReferenceMention {
  readonly kind: ReferenceKind;
  readonly start: number;
  readonly end: number;
  /** The numbers that it names, as written ("5.1.3", "Four", "B"), without brackets after them. */
  readonly numbers: readonly string[];
}

/** Words that name a place; a block without any of them, in lower case, holds no reference of this kind. */
export const referenceWords: readonly string[] = [
  'paragraph',
  'paragraphs',
  'para',
  'paras',
  'section',
  'sections',
  'part',
  'parts',
  'chapter',
  'chapters',
  'appendix',
  'appendices',
  'annex',
  'annexe',
  'annexes',
  'annexure',
  'table',
  'tables',
  'figure',
  'figures',
  'recommendation',
  'recommendations',
  'page',
  'pages',
];

const spelled =
  '[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|ONE|TWO|THREE|FOUR|FIVE|SIX';
const digits = '\\d{1,3}(?:\\.\\d{1,3}){0,4}[a-zA-Z]?';
const end = '(?![A-Za-zÀ-ɏ\\d%])';
const bracket = '(?:\\s?\\((?:[a-z]{1,2}|[ivx]{1,4}|\\d{1,2})\\)){0,3}';

/** How the places of a kind are named and numbered. */
const shapes: readonly { readonly kind: ReferenceKind; readonly word: string; readonly number: string }[] = [
  { kind: 'paragraph', word: '[Pp]ara(?:graph)?s?\\.?|PARAGRAPHS?|¶', number: digits },
  {
    kind: 'section',
    word: '(?:[Ss]ections?|SECTIONS?|[Pp]arts?|[Cc]hapters?)',
    number: `${digits}|[A-HJ-Z]|[IVX]{1,4}|${spelled}`,
  },
  {
    kind: 'appendix',
    word: '(?:[Aa]ppendix|[Aa]ppendices|APPENDIX|[Aa]nnex(?:e|es|ure)?|ANNEXE?)',
    number: `\\d{1,2}[a-zA-Z]?|[A-Z]\\d?|[IVX]{1,4}|${spelled}`,
  },
  { kind: 'table', word: '(?:[Tt]ables?|TABLE)', number: `${digits}|[A-Z]\\d?|${spelled}` },
  { kind: 'figure', word: '(?:[Ff]igures?|[Ff]ig\\.|FIGURE)', number: `${digits}|[A-Z]\\d?` },
  {
    kind: 'recommendation',
    word: '(?:[Rr]ecommendations?|RECOMMENDATIONS?|[Rr]ecs?\\.?)',
    number: `R?\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-z]?|${spelled}`,
  },
  { kind: 'page', word: '(?:[Pp]ages?)', number: '\\d{1,3}' },
];

const patterns = shapes.map(({ kind, word, number }) => {
  const one = `(?:${number})${end}${bracket}`;
  const joint = '\\s*(?:,\\s*(?:and|or)?|;|and|or|&|to|through|[–—-])\\s*(?:the\\s+)?';
  const again = kind === 'paragraph' ? '(?:para(?:graph)?s?\\.?\\s+)?' : `(?:${word}\\s+)?`;
  return {
    kind,
    number: new RegExp(`(?<![A-Za-zÀ-ɏ\\d.])(${number})${end}`, 'g'),
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ɏ\\d-])(?:${word})\\s+(?:(?:[Nn]umbers?|[Nn]os?\\.?)\\s+)?(?:${one})(?:${joint}${again}(?:${one}))*`,
      'g',
    ),
  };
});

/** A number that stands alone after "see" or before "above" and "below"; it has at least one point. */
const alone =
  /(?:(?<![A-Za-zÀ-ɏ\d])(?:[Ss]ee(?: also| again)?|[Cc]f\.?)\s+(\d{1,3}(?:\.\d{1,3}){1,4})(?![\d%:])(?!\.\d))|(?:(?<=(?:^|\s)(?:at|in|and|from|or|to|under)\s)(\d{1,3}(?:\.\d{1,3}){1,4})(?=,?\s(?:above|below)(?![A-Za-zÀ-ɏ])))/g;

/** One pass that rules nearly every text out: a word for a place with a number after it, or a number that stands alone. */
const worthALook =
  /(?:[Pp]ara(?:graph)?s?\.?|PARAGRAPHS?|¶|[Ss]ections?|SECTIONS?|[Pp]arts?|[Cc]hapters?|[Aa]ppend\w+|APPENDIX|[Aa]nnex\w*|ANNEXE?|[Tt]ables?|TABLE|[Ff]ig(?:ure)?s?\.?|FIGURE|[Rr]ec(?:ommendation)?s?\.?|RECOMMENDATIONS?|[Pp]ages?)\s+(?:[Nn](?:umbers?|os?\.?)\s+)?(?:\d|[A-Z](?![a-z])|R\d|[OoTtFfSsEeNn][a-z]{2,5}\b)|\d\.\d/;

/** Every reference to a numbered place in a text, in order, whether this report's or another document's. */
export function referencesIn(text: string): readonly ReferenceMention[] {
  const found: ReferenceMention[] = [];
  if (!worthALook.test(text)) return found;
  for (const { kind, number, pattern } of patterns)
    for (const match of text.matchAll(pattern)) {
      const words = cutList(match[0], text.slice(match.index + match[0].length));
      const first = /\s/.exec(words)?.index ?? 0;
      const numbers = [...words.slice(first).matchAll(number)].flatMap((m) => m[1] ?? []);
      if (numbers.length > 0)
        found.push({ kind, start: match.index, end: match.index + words.length, numbers });
    }
  for (const match of text.matchAll(alone)) {
    const number = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].lastIndexOf(number);
    const end = start + number.length;
    if (!looksLikeDate(number) && !found.some((f) => f.start < end && start < f.end))
      found.push({ kind: 'paragraph', start, end, numbers: [number] });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A list that runs on into what is no number of a place: "at paragraph 5.1, 12 officers", "paragraph 3 and two
 * others". After a singular word only numbers of the first one's shape go on with it.
 */
function cutList(words: string, after: string): string {
  const parts = words.split(/(?=\s*(?:,|;|\band\b|\bor\b|&|\bto\b|\bthrough\b|\s[–—-]\s))/);
  const plural = /^\S+(?:s|ces)\.?\s/.test(words);
  const head = parts[0] ?? words;
  const dotted = /\d\.\d/.test(head);
  let kept = head;
  for (const part of parts.slice(1)) {
    const number = /(\S+)$/.exec(part)?.[1] ?? '';
    const sameShape = /\d\.\d/.test(number) === dotted && /^\d/.test(number) === /\d/.test(head);
    if (!plural && (!sameShape || part.trimStart().startsWith(','))) return kept;
    kept += part;
  }
  // "sections 4 and 5 years": the last number counts something else.
  if (
    parts.length > 1 &&
    /^\s(?:years?|months?|weeks?|days?|hours?|per|people|officers|agencies|children|others)\b/.test(after)
  )
    return parts.slice(0, -1).join('');
  return kept;
}

function looksLikeDate(number: string): boolean {
  const [day, month, year] = number.split('.');
  return (
    year !== undefined &&
    number.split('.').length === 3 &&
    Number(day) <= 31 &&
    Number(month) <= 12 &&
    /^(?:\d\d|\d{4})$/.test(year)
  );
}
