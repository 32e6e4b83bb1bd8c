import { type Anchor, type Block, type Draft, isUnseen } from '@dhrlint/draft';

/** A real name that must not appear, as the author gives it, with the other forms it may take. */
export interface RealName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The places where a listed real name stands. */
export interface RealNames {
  /** False where no names were given, so that nothing could be looked for. */
  readonly given: boolean;
  readonly places: readonly Anchor[];
}

/** Shortest part of a full name that is hunted by itself: "Al" and "Jo" are parts of too much else. */
const shortestPart = 3;
/** Shortest surname that is hunted in small letters, in an address: shorter ones are words and parts of words. */
const shortestInAddress = 5;

/** Shortest forename that is hunted in small letters, in the name of a file. */
const shortestInFile = 4;

/** A name as it is hunted. */
interface Hunted {
  readonly pattern: RegExp;
  /** In small letters and without accents: where none of them stands, the pattern cannot. */
  readonly needles: readonly string[];
  /** A forename by itself may be somebody else's. */
  readonly forename: boolean;
  /**
   * Where it is looked for: everywhere, in addresses and names of things only, or, for bare initials, in what no page
   * shows, or, for forenames in small letters, in names of files.
   */
  readonly scope: 'everywhere' | 'address' | 'unseen' | 'file';
}

/**
 * Finds every place where one of the names stands: whole in any letter case, reversed, with an initial or as initials,
 * joined as in an address, a bookmark or a file's name, and each of its parts with a capital of its own. Case, accents
 * and the kind of apostrophe do not matter to a whole name; a part is left alone where it belongs to another person's
 * full name.
 */
export function realNamesOf(draft: Draft, names: readonly RealName[]): RealNames {
  const hunted = huntedForms(names);
  if (hunted.length === 0) return { given: names.length > 0, places: [] };
  const small = smallWords(draft, names);
  const places = draft.blocks.flatMap((block) =>
    namesIn(block, hunted, small).map(({ start, end }) => ({ block: block.index, start, end })),
  );
  return { given: names.length > 0, places };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A pattern before the words are worked out by which it is ruled out quickly. */
type Form = Omit<Hunted, 'needles'>;

function huntedForms(names: readonly RealName[]): readonly Hunted[] {
  const forms = new Set(names.flatMap(({ name, aliases }) => [name, ...aliases]).map(plain));
  return [...forms].flatMap((form) => {
    const parts = form.split(/[\s.]+/).filter((part) => part !== '' && !titles.test(part));
    const words = parts.map((part) => part.replace(/\p{M}/gu, '').toLowerCase());
    const initials = words.map((word) => word.charAt(0));
    return [
      ...formsOf(parts).map((each) => ({ ...each, needles: words })),
      ...(parts.length > 1 ? initialsOf(parts) : []).map((each) => ({
        ...each,
        needles: [`${initials[0]}.`, initials.join('')],
      })),
    ];
  });
}

/** The forms of one name by its parts. */
function formsOf(parts: readonly string[]): readonly Form[] {
  const [first = '', ...others] = parts;
  const surname = others.at(-1);
  if (surname === undefined) return first === '' ? [] : single(first, false);
  const between = '(?:[\\s._+\\-]|%20)*';
  const everywhere = (source: string): Form => ({
    pattern: bounded(source, 'giu'),
    forename: false,
    scope: 'everywhere',
  });
  const inAddress = (source: string): Form => ({
    pattern: new RegExp(source, 'giu'),
    forename: false,
    scope: 'address',
  });
  const [one, last] = [spelled(first), spelled(surname)];
  const initial = spelled(first.charAt(0));
  const whole = parts.map(spelled).join(between);
  const ends = `${one}${between}${last}`;
  const long = first.length + surname.length >= 8;
  return [
    everywhere(whole),
    everywhere(ends),
    everywhere(`${last}\\s?[,;_.\\-]\\s?${one}`),
    everywhere(`${initial}\\.\\s?${last}`),
    everywhere(`${last}\\s?[,;]\\s?${initial}\\.?`),
    ...(long ? [inAddress(`${one}[._+\\-]?${last}`), inAddress(`${last}[._+\\-]?${one}`)] : []),
    ...(surname.length >= shortestInAddress - 1
      ? [
          inAddress(`(?<!\\p{L})${initial}[._\\-]?${last}(?!\\p{L})`),
          inAddress(`(?<!\\p{L})${last}[._\\-]?${initial}(?!\\p{L})`),
          inAddress(`(?<!\\p{L})${one}[._\\-]?${spelled(surname.charAt(0))}(?=@)`),
        ]
      : []),
    ...parts.flatMap((part, place) =>
      part.length < shortestPart || !/^\p{Lu}/u.test(part) ? [] : single(part, place < parts.length - 1),
    ),
  ];
}

/** Short forms that stand in every report; somebody's initials may be the same. */
const shortForms =
  /^(?:PC|DC|DS|DI|PS|GP|MH|DV|DA|DVA|IT|HR|SW|CP|AM|PM|UK|EU|US|CV|ID|OK|TV|CJ|CJS|CS|CSC|CSP|ED|AE|LA|IO|OT|HO|MP|NHS|DHR|IMR|SAR|AD|VC|QA|RT|NB|PDF|DOC|TOR|OIC|HV|FM|CM|CA|PR|AI|ET|IP|PA|PO|TA|TL|VP|BA|MA|BSC|MSC)$/;

/** "D.T." anywhere; "DT" only where no page shows it, since on the page it may be a role or a pseudonym. */
function initialsOf(parts: readonly string[]): readonly Form[] {
  const letters = parts.map((part) => part.charAt(0));
  if (!letters.every((letter) => /\p{Lu}/u.test(letter))) return [];
  const dotted = letters.map((letter) => `${spelled(letter)}\\.`).join('\\s?');
  const found: Form[] = [
    { pattern: new RegExp(`(?<![\\p{L}.])${dotted}?(?!\\p{L})`, 'gu'), forename: false, scope: 'everywhere' },
  ];
  const bare = letters.join('');
  if (!shortForms.test(bare))
    found.push({
      pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${bare}(?![\\p{L}-])`, 'gu'),
      forename: false,
      scope: 'unseen',
    });
  return found;
}

/** One word as a name: "Mark" or "MARK", never "mark" outside of an address. */
function single(word: string, forename: boolean): readonly Form[] {
  const everywhere = [word, word.toUpperCase()].map(
    (form): Form => ({ pattern: bounded(spelled(form), 'gu'), forename, scope: 'everywhere' }),
  );
  const file: Form = { pattern: bounded(spelled(word.toLowerCase()), 'gu'), forename, scope: 'file' };
  if (forename && word.length >= shortestInFile) everywhere.push(file);
  if (word.length < shortestInAddress) return everywhere;
  const capital = spelled(word);
  const joined: Form = {
    // "PhotoOfTrescott", "TrescottNotes"
    pattern: new RegExp(`(?:(?<=\\p{Ll})|(?<!\\p{L}))${capital}(?=\\p{Lu}|[^\\p{L}]|$)`, 'gu'),
    forename,
    scope: 'address',
  };
  const small: Form = { pattern: bounded(spelled(word.toLowerCase()), 'gu'), forename, scope: 'address' };
  return forename ? [...everywhere, joined] : [...everywhere, joined, small];
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|rev)$/i;

/** Letters around the name would make it part of another word; "_" and digits may stand beside it in a file's name. */
function bounded(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}])${source}(?![\\p{L}])`, flags);
}

/** Kinds of properties that are addresses or names of things, in which words are run together. */
const nameLike =
  /^(?:link-target|link-base|linked-content|bookmark|template|attachment|embedded-file|picture-name|file-name|content-control|form-field|form-value|field-code|document-variable|custom-xml|image-metadata|layer|alternative-text|macros|style-name|editor|custom:.*)$/;
/** Names and places of files. */
const fileLike = /^(?:linked-content|template|attachment|embedded-file|picture-name|file-name)$/;
/** A word of a text that is an address: of a page, a mailbox, a file. */
const address = /(?<!\S)\S*(?:@|:\/\/|\bwww\.|\\|(?<=\p{L})\/(?=\p{L}))\S*/gu;

/** Where a name stands in a block, the longest form at each place, in order. */
function namesIn(block: Block, hunted: readonly Hunted[], small: ReadonlySet<string>): readonly Range[] {
  const folded = plain(block.text);
  const isNameLike = block.kind === 'property' && nameLike.test(block.property ?? '');
  const unseen = isUnseen(block) || block.kind === 'property';
  const isFile = block.kind === 'property' && fileLike.test(block.property ?? '');
  let addresses: readonly Range[] | null = null;
  const inAddress = (at: number) => {
    addresses ??= isNameLike
      ? [{ start: 0, end: folded.length }]
      : [...folded.matchAll(address)].map(({ index, 0: word }) => ({
          start: index,
          end: index + word.length,
        }));
    return addresses.some(({ start, end }) => start <= at && at < end);
  };
  const found: Range[] = [];
  const quick = folded.replace(/\p{M}/gu, '').toLowerCase();
  for (const { pattern, needles, forename, scope } of hunted) {
    const elsewhere = (scope === 'unseen' && !unseen) || (scope === 'file' && !isFile);
    if (elsewhere || !needles.some((needle) => quick.includes(needle))) continue;
    for (const match of folded.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (
        match[0] === '' ||
        (scope === 'address' && !inAddress(range.start)) ||
        ((scope === 'address' || scope === 'file') && small.has(match[0]))
      )
        continue;
      if (!forename || !hasOtherSurname(folded, range.end)) found.push(range);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const range of found) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}

/** Parts of the names that the report uses as ordinary words: "price", "brown". An address may have those, too. */
function smallWords(draft: Draft, names: readonly RealName[]): ReadonlySet<string> {
  const parts = new Set(
    names
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((form) =>
        plain(form)
          .toLowerCase()
          .split(/[\s.]+/),
      )
      .filter((part) => part.length >= shortestInFile),
  );
  const small = new Set<string>();
  for (const part of parts) {
    const pattern = bounded(spelled(part), 'u');
    if (
      draft.blocks.some(
        ({ kind, text }) =>
          kind !== 'property' && text.includes(part) && pattern.test(withoutAddresses(text)),
      )
    )
      small.add(part);
  }
  return small;
}

function withoutAddresses(text: string): string {
  return text.replace(address, ' ');
}

/** "Helen" in "Helen Farrant" is another Helen than the one whose name is hunted. */
function hasOtherSurname(text: string, end: number): boolean {
  return /^\s+\p{Lu}[\p{Ll}'-]{2,}/u.test(text.slice(end, end + 30));
}

/** The text with its accents and apostrophes made plain, of the same length. */
function plain(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) =>
    /[‘’ʼ]/.test(letter) ? "'" : (letter.normalize('NFD')[0] ?? letter),
  );
}

/** A pattern for the letters of a word, accents of their own included. */
function spelled(word: string): string {
  return [...word].map((letter) => `${letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')}\\p{M}*`).join('');
}
