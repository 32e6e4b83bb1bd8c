import { type Block, derived } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, givenName } from '@dhrlint/facts';
import { everyReport } from '../joined-reports.js';
import { dictionary } from './dictionary.generated.js';
import { printedBlocks } from './printed-text.js';
import { isDerived, isKnown } from './speller.js';

/** Little words that run on from a name when the space between was lost. */
const runOn =
  /^(?:was|were|is|had|has|and|or|said|told|did|would|could|to|in|on|at|by|for|with|from|who|that|the|her|his|went|as|of|but)(?!\p{L})/u;
/** Beginnings of surnames that take a capital after them. */
const surnames = /(?:^|[^\p{L}])(?:Mc|Mac|O|Fitz|De|Du|La|Le|Van|St)$/u;
/** "IOPC (IOPC)", "(IOPC) (IOPC)", "Domestic Homicide Review Domestic Homicide Review". */
const doubled =
  /\b([A-Z]{2,8}) \(\1\)|\(([A-Z]{2,8})\) \(\2\)|\b((?:\p{Lu}\p{Ll}+ ){1,5}\p{Lu}\p{Ll}+) (?:\3\b|\(\3\))/gu;
/** The cheap test for a phrase in capitals told twice: it makes four such words in a row at least. */
const capitalsInARow = /(?:\p{Lu}\p{Ll}+ ){3}\p{Lu}/u;
/** "Multi-Agency Risk Assessment Conference (multi-agency risk assessment conference)". */
const doubledInBrackets = /\b(\p{Lu}[\p{L}-]+(?: [\p{L}-]+){1,6}) \(([^()]{5,80})\)/gu;
/** "Safeguarding Adult A Board": the pseudonym took the place of a word in a body's name. */
const inBodysName =
  /\b((?:Adult|Child|Subject) \p{Lu}) (?:(?:Safeguarding )?Board|Social Care|Services?|Mental Health|Protection|Safeguarding)\b/gu;
/** Short names stand in too many words by chance. */
const shortest = 3;

/**
 * Finds what "find and replace" leaves behind: a pseudonym inside a word or run into the next, twice in a row, or with
 * a quotation mark that nothing closes; an abbreviation that stands for itself.
 */
export const replaceScar = defineCheck<Facts, Record<string, never>, Report>({
  name: 'replace-scar',
  summary: 'What find-and-replace leaves behind around pseudonyms and abbreviations.',
  options: { type: 'object', additionalProperties: false },
  messages: { inside: ['name', 'words'], twice: ['words'], abbreviation: ['words'], mark: ['name'] },
  candidates: printedBlocks,
  observe: ({ block, facts }) => scarsIn(block, pseudonyms(facts)),
  judge: everyReport,
});

/** The pseudonyms that find-and-replace put into the report, by how they are built. */
interface Pseudonyms {
  /** "Rowan" */
  readonly names: readonly string[];
  /** "AF" */
  readonly letters: readonly string[];
  /** "Adult A" */
  readonly lettered: readonly string[];
}

const pseudonyms = derived((facts: Facts): Pseudonyms => {
  const every = [...new Set(facts.people.all.flatMap(({ name, aliases }) => [name, ...aliases]))];
  return {
    names: every.filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && name.length >= shortest),
    letters: every.filter((name) => /^\p{Lu}{2,3}$/u.test(name)),
    lettered: every.filter((name) => /^(?:Adult|Child|Subject|Person|Mr|Mrs|Ms) \p{Lu}\d?$/u.test(name)),
  };
});

function scarsIn({ index, text }: Block, { names, letters, lettered }: Pseudonyms): readonly Report[] {
  const reports: Report[] = [];
  const add = (message: string, start: number, end: number, values: Record<string, string>) =>
    reports.push({ message, values, anchor: { block: index, start, end } });
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!isLetter(text[at - 1]) && !isLetter(text[end]) && !/[“‘]/.test(text[at - 1] ?? '')) {
        if (text.startsWith(` ${name}`, end) && !/[\p{L}’']/u.test(text[end + name.length + 1] ?? ''))
          add('twice', at, end + name.length + 1, { words: name });
        continue;
      }
      const before = text.slice(Math.max(0, at - 20), at);
      const after = text.slice(end, end + 20);
      const [start, stop] = wordAround(text, at, end);
      if (isInside(before, after) && !isSurname(text.slice(start, stop)))
        add('inside', start, stop, { name, words: text.slice(start, stop) });
      else if (
        isHeadOfWord(
          name,
          text.slice(start, stop),
          text.slice(Math.max(0, start - 12), start),
          text.slice(stop),
        )
      )
        add('inside', start, stop, { name, words: text.slice(start, stop) });
      else if (hasLoneMark(before, text.slice(end))) add('mark', at - 1, end, { name });
    }
  }
  for (const name of letters) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const [start, stop] = wordAround(text, at, at + name.length);
      if (isInsideSmallLetters(text.slice(start, at), text.slice(at + name.length, stop)))
        add('inside', start, stop, { name, words: text.slice(start, stop) });
    }
  }
  for (const name of lettered) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const [start, stop] = wordAround(text, at, at + name.length);
      if (start < at) add('inside', start, stop, { name, words: text.slice(start, stop) });
    }
  }
  if (text.includes('(') || capitalsInARow.test(text)) {
    for (const found of text.matchAll(doubled))
      add('abbreviation', found.index, found.index + found[0].length, { words: found[0] });
    for (const found of text.matchAll(doubledInBrackets)) {
      if (found[1]?.toLowerCase().endsWith((found[2] ?? '').toLowerCase()))
        add('abbreviation', found.index, found.index + found[0].length, { words: found[0] });
    }
  }
  if (/Adult |Child |Subject /.test(text)) {
    for (const found of text.matchAll(inBodysName))
      add('inside', found.index, found.index + found[0].length, {
        name: found[1] ?? '',
        words: found[0],
      });
  }
  return reports;
}

/** "Ferguson", "Robin": a name of its own that begins like the pseudonym. */
function isSurname(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && (/sons?$/u.test(word) || givenName(word) !== null);
}

/** A letter right before a name, or a little word or a capital right after it. */
function isInside(before: string, after: string): boolean {
  if (/\p{L}$/u.test(before)) return !surnames.test(before);
  return runOn.test(after) || /^\p{Lu}\p{Ll}/u.test(after);
}

const endsOfPlaces =
  /(?:bury|borough|brough|burgh|ton|ham|ley|leigh|wick|wich|worth|ford|field|mere|shire|by|thorpe|land|lands|stead|dale|dene|den|don|mont|ville|well|wood|man|mans|son|sons|ina|ette|elle|ie|ey|ia)$/u;

/**
 * "Wrenmity" for "extremity": a name that took the place of a word's first letters. No word and no name is so written,
 * and some word ends so. Behind "in" or "of" it would be a place.
 */
function isHeadOfWord(name: string, word: string, before: string, after: string): boolean {
  const tail = word.slice(name.length);
  if (!word.startsWith(name) || !/^\p{Ll}{3,}$/u.test(tail) || endsOfPlaces.test(tail)) return false;
  if (
    !/(?:^|[^.!?]\s)$/u.test(before) ||
    /\b(?:in|at|near|from|of|to|(?!The\b|An?\b|Her\b|His\b|No\b)[A-Z]\S*)\s$/u.test(before)
  )
    return false;
  if (!/^[\s,.;]/u.test(after) || /^[^.]{0,3}\p{Lu}/u.test(after)) return false;
  const small = word.toLowerCase();
  if (givenName(word) !== null || isKnown(small) || isDerived(small) || isKnown(tail)) return false;
  return new RegExp(`[a-z]{2}${tail}\n`, 'u').test(dictionary);
}

/**
 * Whether initials stand within a word in small letters: "lAFbel", "AFter". An abbreviation takes an "s", and names
 * of firms and degrees have one capital more than other words.
 */
function isInsideSmallLetters(before: string, after: string): boolean {
  if (/\p{Lu}{2}/u.test(before) || /\p{Lu}{2}/u.test(after)) return false;
  return (
    /^\p{Ll}{3}/u.test(after) || (before !== '' && /^\p{Ll}{2}/u.test(after)) || /\p{Ll}{2}$/u.test(before)
  );
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

function wordAround(text: string, start: number, end: number): readonly [number, number] {
  const before = /[\p{L}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[\p{L}]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return [start - before, end + after];
}

/** A curly quotation mark right before a name that nothing closes in the rest of the paragraph. */
function hasLoneMark(before: string, after: string): boolean {
  if (/“$/.test(before)) return !after.includes('”');
  return /(?:^|\s)‘$/.test(before) && !/’(?!\p{L})/u.test(after);
}
