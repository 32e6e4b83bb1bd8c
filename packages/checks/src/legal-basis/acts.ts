/** An Act as it is cited: its short title without "Act", and the years of all Acts of that title. */
export interface Act {
  readonly name: string;
  /** Empty where there are so many that no year can be called wrong. */
  readonly years: readonly number[];
}

/** Words of a text that name an Act. Offsets are UTF-16 code units; the article is left out. */
export interface CitedAct {
  readonly start: number;
  readonly end: number;
  /** The title as written, without "Act" and without the year. */
  readonly title: string;
  readonly year: number | null;
}

/** A name that is not the Act's, with what it should be. */
export interface MisnamedAct extends CitedAct {
  readonly right: string;
}

const small = new Set(['and', 'of', 'the', 'for', 'from', 'to', 'against', 'in', '&', 'etc']);
const token = /[\p{L}\p{N}’'.&-]+|[(),]/gu;
const citation = /\bAct\b(?![-’'])(?:\s*,?\s*\(?((?:18|19|20)\d\d)\b\)?)?/gu;

/**
 * The Acts that a text names in capitals, each as the longest run of capitalised words before "Act". A name that
 * opens with words that are not its own ("Under the Care Act") is cut when it is compared.
 */
export function actsIn(text: string): readonly CitedAct[] {
  const found: CitedAct[] = [];
  for (const match of text.matchAll(citation)) {
    const before = text.slice(Math.max(0, match.index - 160), match.index);
    const offset = match.index - before.length;
    const start = titleStart(before);
    if (start === null) continue;
    found.push({
      start: offset + start,
      end: match.index + match[0].replace(/\s+$/, '').length,
      title: before.slice(start).trim(),
      year: match[1] ? Number(match[1]) : null,
    });
  }
  return found;
}

/** Where the capitalised words before "Act" begin; null where there are none. */
function titleStart(before: string): number | null {
  const tokens = [...before.matchAll(token)];
  let start: number | null = null;
  let next = before.length;
  for (const each of tokens.reverse()) {
    const word = each[0];
    const gap = before.slice(each.index + word.length, next);
    if (!/^\s*$/.test(gap) || /[.;:]$/.test(word)) break;
    const capital = /^\p{Lu}/u.test(word) && word !== 'Act' && word !== 'Acts';
    if (!capital && !small.has(word) && !/^[(),]$/.test(word)) break;
    if (capital) start = each.index;
    else if (word === '(') start = start === null ? null : each.index;
    next = each.index;
  }
  return start;
}

/** A title for comparing: lower case, no commas, brackets or hyphens, straight quotation marks. */
function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/[(),]/g, ' ')
    .replace(/[-‑]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function contentOf(plainTitle: string): readonly string[] {
  return plainTitle.split(' ').filter((word) => word !== '' && !small.has(word));
}

/** One form for a word in its numbers and its genitive: "equalities", "children's", "crimes". */
function stem(word: string): string {
  return word
    .replace(/'s?$|s'$/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}

interface ComparedAct extends Act {
  readonly plain: string;
  readonly content: readonly string[];
}

/** Prepares the list of Acts for {@link misnamed}. */
export function compared(acts: readonly Act[]): readonly ComparedAct[] {
  return acts.map((act) => ({ ...act, plain: plain(act.name), content: contentOf(plain(act.name)) }));
}

/**
 * What is wrong with the name of an Act: a word put in, left out, changed or in another place, or a year in which
 * no Act of that title was made. null where the title is right, or like none that is known.
 */
export function misnamed(cited: CitedAct, known: readonly ComparedAct[]): MisnamedAct | null {
  const words = plain(cited.title).split(' ');
  for (let i = 0; i < words.length; i++) {
    const act = known.find((each) => each.plain === words.slice(i).join(' '));
    if (!act) continue;
    if (i > 0 && !small.has(words[i - 1] ?? '') && !opener.test(words[i - 1] ?? '')) {
      // "Wales Care Act": more of a title than is known; only a year that is wrong for certain is told.
      return null;
    }
    return wrongYear(act, cited.year)
      ? { ...titleFrom(cited, words.length - i), right: inFull(act, null) }
      : null;
  }
  const own = ownTitle(cited);
  const content = contentOf(plain(own.title));
  const likely = known
    .map((act) => ({ act, far: distance(content, plain(own.title), act, cited.year) }))
    .filter(({ far }) => far !== null)
    .sort((a, b) => (a.far ?? 9) - (b.far ?? 9))[0];
  return likely ? { ...own, right: inFull(likely.act, cited.year) } : null;
}

/** The citation cut to the last words of its title. */
function titleFrom(cited: CitedAct, words: number): CitedAct {
  const start = [...cited.title.matchAll(/[^\s]+/g)].at(-words)?.index ?? 0;
  return { ...cited, start: cited.start + start, title: cited.title.slice(start) };
}

/** Words that begin a sentence and belong to no title. */
const opener =
  /^(?:under|since|before|after|when|while|although|by|with|as|see|both|however|section|part|this|that|its|our)$/i;

function wrongYear(act: Act, year: number | null): boolean {
  return year !== null && act.years.length > 0 && !act.years.includes(year);
}

function inFull(act: Act, year: number | null): string {
  const years = year !== null && act.years.includes(year) ? [year] : act.years;
  return `${act.name} Act${years.length === 1 ? ` ${years[0]}` : ''}`;
}

/** The title without the words that lead in to it. */
function ownTitle(cited: CitedAct): CitedAct {
  const lead =
    /^(?:.*\b[Tt]he\s+|(?:Under|Since|Before|After|When|While|Although|By|With|As|See|Both|However)\s+)/u.exec(
      cited.title,
    )?.[0];
  return lead ? { ...cited, start: cited.start + lead.length, title: cited.title.slice(lead.length) } : cited;
}

/** How far a title is from an Act's: 0 for other forms of its words, 1 for one word; null for another title. */
function distance(
  content: readonly string[],
  title: string,
  act: ComparedAct,
  year: number | null,
): number | null {
  const ofYear = year !== null && act.years.includes(year);
  const own = content.map(stem);
  const right = act.content.map(stem);
  if (year !== null && act.years.length > 0 && !ofYear)
    // A title of four words is no other Act's: its year is wrong as well.
    return right.length >= 4 && own.join(' ') === right.join(' ') ? 0 : null;
  if (own.join(' ') === right.join(' ')) return title === act.plain ? null : 0;
  const missing = right.filter((word) => !own.includes(word));
  const added = own.filter((word) => !right.includes(word));
  if (missing.length === 0 && added.length === 0 && own.length === right.length) return 0.5;
  // "Domestic Violence Act 2004": a title cut short, told by the year.
  const cut = added.length === 0 && own.length >= 2 && own[0] === right[0];
  if (cut && ofYear && missing.length > 0) return 1.5;
  // "Domestic Violence and Homicide Act 2004": of a long title half is enough, with its first word and its year.
  const half = right.length >= 4 && own[0] === right[0] && right.length - missing.length >= 2;
  if (half && ofYear && act.years.length === 1 && added.length <= 1) return 2;
  if (missing.length > 1 || added.length > 1) return null;
  if (own.length >= 3 && right.length >= 3) return 1;
  // Short titles: only one of the same year, and of a word that begins alike or follows the same first word.
  if (!ofYear || missing.length !== 1 || added.length !== 1) return null;
  const alike = missing[0]?.slice(0, 4) === added[0]?.slice(0, 4);
  return alike || (own.length === 2 && right.length === 2 && own[0] === right[0]) ? 1 : null;
}
