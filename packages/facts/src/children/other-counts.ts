import type { Block } from '@dhrlint/draft';
import { numbersIn } from '../numbers.js';
import { type PartyMeant, partyBefore, sentencesBefore } from '../people/who-is-meant.js';
import type { Sentence } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { isQuoted, type quotationsIn } from '../voice/quotations.js';
import type { ChildrenCount, ChildrenOf } from './children.js';

const many = Number.MAX_SAFE_INTEGER;
const numberWords =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
const owner = "(?:her|his|their|\\p{Lu}[\\p{L}]*[’']s?|the couple[’']s)";
const counted = '(?:two|three|four|five|six|seven|eight|nine|ten|[2-9])';
/** "All five of Ines's children", "both of her children". */
const allOf = new RegExp(
  `\\b((?:all|every one of)\\s+${counted}|both) of (${owner})\\s+(?:\\p{Ll}+[\\s-]){0,2}?(children|sons|daughters)\\b`,
  'giu',
);
/** "Her children, aged 12, 9 and 4". */
const byAges = new RegExp(
  `\\b(${owner})\\s+(children),?\\s*\\(?(?:who were )?(?:then )?aged ((?:\\d{1,2}|${numberWords})(?:(?:,| and|, and|,? then)\\s+(?:\\d{1,2}|${numberWords}))+)\\b(?! (?:months|and (?:under|over)))`,
  'giu',
);
/** "Her son and her daughter, the only children of the marriage". */
const namedOnly = new RegExp(
  `\\b(${owner})\\s+(son and (?:(?:her|his|their)\\s+)?daughter|daughter and (?:(?:her|his|their)\\s+)?son),\\s+(?:the|their|her|his) only children(?: of (?:the|their) marriage)?`,
  'giu',
);

/** Numbers of children that are told without the number standing at them. */
export function otherCountsIn(
  sentence: string,
  start: number,
  { index, text }: Block,
  sentences: readonly Sentence[],
  quotations: ReturnType<typeof quotationsIn>,
  company: Company,
): readonly ChildrenCount[] {
  const found: ChildrenCount[] = [];
  const add = (match: RegExpExecArray, whose: string, noun: string, count: number, couple = false) => {
    const from = start + match.index;
    const to = from + match[0].length;
    if (isQuoted(quotations, from, to) || count < 1) return;
    const at = start + match.index + match[0].indexOf(noun, match[0].indexOf(whose) + whose.length);
    const of: ChildrenOf | PartyMeant | null = couple
      ? 'couple'
      : /^their$/i.test(whose)
        ? 'family'
        : partyBefore(sentencesBefore(text, sentences, at), company);
    if (of === null || of === 'other') return;
    const most = /^(?:sons|daughters)$/i.test(noun) ? many : count;
    found.push({
      anchor: { block: index, start: from, end: to },
      of,
      earlier: false,
      least: count,
      most,
      sons: null,
      daughters: null,
    });
  };
  for (const match of sentence.matchAll(allOf))
    add(match, match[2] ?? '', match[3] ?? '', numbersIn(match[1] ?? '')[0]?.value ?? 0);
  for (const match of sentence.matchAll(byAges))
    add(match, match[1] ?? '', match[2] ?? '', numbersIn(match[3] ?? '').length);
  for (const match of sentence.matchAll(namedOnly))
    add(match, match[1] ?? '', match[2] ?? '', 2, /marriage/i.test(match[0]));
  return found;
}
