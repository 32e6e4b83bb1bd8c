/** First parts that keep their hyphen wherever a line ends after them. */
const prefixes = new Set(
  'all anti by co cross ex extra full half high ill inter intra long low mid multi near no non off on one out over part post pre pro quasi re self semi short single sub super third two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety under up well'.split(
    ' ',
  ),
);

/** The English words of one and two letters. */
const shortest = new Set(
  'a i am an as at be by do go he if in is it me my no of oh on or so to up us we'.split(' '),
);

/** Ends of English words that are no words. */
const endings = /^\p{L}{0,3}(?:ations?|[st]ions?|ments?|ness|ities|ity|[ae]nces?|[ai]ble|ings?|ally)$/u;

/** English words that look like ends of others. */
const likeEndings = new Set(
  (
    'action auction caution edition fiction mention mission motion notion nation option passion pension question ration ' +
    'section session station tension vision ability city unity entity equity vanity being bring doing during going king ' +
    'ring sing spring string swing thing using wing able cable fable stable table usable comment moment payment element ' +
    'cement fence hence offence pence science silence absence essence advance balance chance dance finance stance ally rally ' +
    'tally usually orally really'
  ).split(' '),
);

/** Decides what becomes of a hyphen at the end of a line, from the words that stand elsewhere in the report. */
export class Hyphenation {
  private readonly words = new Map<string, number>();

  /** Counts the words of a line; its first and last word may be halves of words and are left out by the caller. */
  learn(text: string): void {
    for (const word of text.toLowerCase().match(/\p{L}+(?:[-\u2010'’]\p{L}+)*/gu) ?? []) {
      this.words.set(word, (this.words.get(word) ?? 0) + 1);
    }
  }

  /**
   * What stands between the end of one line, which ends in a hyphen, and the start of the next: whether the
   * hyphen stays, and whether a blank follows.
   */
  join(before: string, after: string): { keep: boolean; blank: boolean } {
    const left = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u.exec(before)?.[1] ?? '';
    const right = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
    if (left === '' || right === '') return { keep: true, blank: left === '' && /\s-$/.test(before) };
    // "short- and long-term" leaves the first hyphen open.
    if (/^(?:and|or|to)(?:\s|$)/.test(after)) return { keep: true, blank: true };
    if (!/^\p{Ll}/u.test(right) || /\d$/.test(left)) return { keep: true, blank: false };
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    const joined = this.words.get(a + b) ?? 0;
    const compound = this.words.get(`${a}-${b}`) ?? 0;
    if (joined !== compound) return { keep: compound > joined, blank: false };
    const first = a.split('-').at(-1) ?? a;
    if (prefixes.has(first)) return { keep: true, blank: false };
    // Two words that stand alone elsewhere make a compound; halves of a word do not stand alone.
    return { keep: this.words.has(first) && this.words.has(b), blank: false };
  }

  /** Whether two halves that a narrow column broke without a hyphen are one word. */
  isOneWord(before: string, after: string): boolean {
    const left = /\p{L}+['’]?$/u.exec(before)?.[0].toLowerCase() ?? '';
    const right = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '';
    if (left === '') return false;
    if (right === '') return /^[.,;:!?)’'”]/.test(after);
    if (!/^\p{Ll}/u.test(after)) return false;
    if ([left + right, `${left}${right}s`].some((word) => this.words.has(word))) return true;
    if (right.length <= 2) return !shortest.has(right);
    if (this.words.has(right) || likeEndings.has(right)) return false;
    // A column breaks a word at the last letter that fits, so what is left over is short, or a mere ending.
    return right.length <= 3 || endings.test(right);
  }
}
