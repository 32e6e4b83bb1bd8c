import { numbersIn } from '../numbers.js';

/** A number of children in a text. Offsets are UTF-16 code units. */
export interface ChildPhrase {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** True where only sons or only daughters are counted. */
  readonly oneSex: boolean;
  /** How many of them are sons and how many daughters; null where only children are counted. */
  readonly sons: number | null;
  readonly daughters: number | null;
  /** True for "both children": known ones, and all of them. */
  readonly both: boolean;
  /** True for "mother of three": the phrase itself says whose they are. */
  readonly parent?: boolean;
}

const number =
  '(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|no|twin|triplet|[1-9]|1[0-2])';
const adjective =
  '(?:\\(\\d\\)|very|younger|older|elder|young|small|little|adult|grown[- ]up|grown|teenage|school[- ]age(?:d)?|primary[- ]age(?:d)?|pre-school|dependent|biological|surviving|minor|living|natural|twin|own|birth|infant|baby|beautiful|beloved)';
const unit = `\\b${number}(?:\\s+${adjective}){0,3}\\s+(?:children|child|sons\\s+and\\s+daughters|daughters\\s+and\\s+sons|boys\\s+and\\s+girls|girls\\s+and\\s+boys|sons?|daughters?|boys?|girls?|kids|babies)\\b(?![-’'])`;
const units = new RegExp(unit, 'gi');
const sexed = /(?:sons?|daughters?|boys?|girls?)$/i;
const joint =
  /^\s*(?:\([^)]{0,60}\)|,\s*(?:then )?aged [^,]{1,30},|,? of (?:\d{1,2}|\p{Ll}+(?:-\p{Ll}+)?)(?: (?:months|years))?|(?:,? (?:who was )?born)? in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)?\s*(?:,|and|&|,\s*and)\s*(?:then\s+)?$/iu;

/**
 * Every number of children in a text; "two sons and a daughter" is one of three. "A child" by itself, an ordinal,
 * step-children and grandchildren are none.
 */
export function childPhrasesIn(text: string): readonly ChildPhrase[] {
  const found: (Omit<ChildPhrase, 'both'> & {
    readonly sexes: ReadonlySet<string>;
    readonly some: boolean;
  })[] = [];
  for (const match of text.matchAll(units)) {
    const words = match[0];
    const start = match.index;
    const end = start + words.length;
    if (
      /[-‑]$/.test(text.slice(0, start)) ||
      /^\s+(?:of (?:the|an?) (?:friend|neighbour|relative)|protection|in need|benefit|safeguarding|['’]s|contact|care\b|and family)/i.test(
        text.slice(end),
      )
    )
      continue;
    const noun = /\sand\s/i.test(words)
      ? 'child'
      : (sexed.exec(words)?.[0].toLowerCase().replace(/s$/, '') ?? 'child');
    const last = found.at(-1);
    if (last && noun !== 'child' && !last.sexes.has('child') && joint.test(text.slice(last.end, start))) {
      found[found.length - 1] = {
        ...last,
        end,
        count: last.count + countOf(words),
        sons: addedTo(last.sons, boys.test(noun), words),
        daughters: addedTo(last.daughters, girls.test(noun), words),
        sexes: new Set([...last.sexes, noun]),
        oneSex: false,
        some: false,
      };
      continue;
    }
    // "Two younger sons" are some of the children, unless the others stand beside them.
    const some = /\b(?:younger|older|elder)\b/i.test(words);
    found.push({
      start,
      end,
      count: countOf(words),
      sexes: new Set([noun]),
      oneSex: noun !== 'child',
      some,
      sons: boys.test(noun) ? countOf(words) : null,
      daughters: girls.test(noun) ? countOf(words) : null,
    });
  }
  return found
    .filter(({ some }) => !some)
    .filter(
      ({ start, end, sexes }) =>
        sexes.size > 1 ||
        !/^an?(?:other)?\s[^,]*$/i.test(text.slice(start, end)) ||
        /\band another\b/i.test(text.slice(start, end)),
    )
    .map(({ start, end, count, oneSex, sons, daughters }) => ({
      sons,
      daughters,
      start,
      end,
      count,
      oneSex,
      both: /^both/i.test(text.slice(start, end)),
    }));
}

const boys = /^(?:son|boy)$/;
const girls = /^(?:daughter|girl)$/;

function addedTo(known: number | null, own: boolean, words: string): number | null {
  return own ? (known ?? 0) + countOf(words) : known;
}

function countOf(words: string): number {
  if (/^an(?:other|)?\s|^a\s/i.test(words)) return 1;
  if (/^no\s/i.test(words)) return 0;
  if (/^twin/i.test(words)) return 2;
  if (/^triplet/i.test(words)) return 3;
  return numbersIn(words)[0]?.value ?? Number.NaN;
}

/** "A mother of three", "father to two": the number stands without "children". */
export function parentPhrasesIn(sentence: string): readonly ChildPhrase[] {
  return numbersIn(sentence).flatMap(({ start, end, value }): readonly ChildPhrase[] => {
    const parent = /\b(?:mother|mum|father|dad|parents?)[\s-]*(?:of|to)[\s-]*$/i.exec(
      sentence.slice(0, start),
    );
    const isCountedElsewhere =
      /^[\s-]+(?:(?:young|small|adult|teenage|grown-up|little)\s+)*(?:children|child|sons?|daughters?|boys?|girls?|kids|year|of)/i;
    if (
      !parent ||
      value > 12 ||
      /^both$/i.test(sentence.slice(start, end)) ||
      isCountedElsewhere.test(sentence.slice(end))
    )
      return [];
    return [
      {
        start: parent.index,
        end,
        count: value,
        oneSex: false,
        both: false,
        parent: true,
        sons: null,
        daughters: null,
      },
    ];
  });
}
