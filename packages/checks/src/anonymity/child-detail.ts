import { type Block, cellText, type Draft, type TableRow } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, sentencesOf } from '@dhrlint/facts';
import { anyWholeWord } from '../whole-words.js';
import { birthDaysIn, ofBirth } from './birth-days.js';
import { grownNames, togetherIn } from './child-together.js';

const number =
  '(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const unit = '(?:years?|yrs?|months?|weeks?|days?)';
/** An exact age of a child: "aged 6", "of six", "(7)", "four years old", "6-year-old". */
const exact = `(?:(?:aged?|then|now|who (?:was|is)(?: aged)?|only|just)\\s+)?${number}(?:[\\s-]+${unit}(?:[\\s-]+(?:and\\s+)?${number}\\s+months?)?(?:[\\s-]+old)?|\\s+and a half)?(?=\\s*(?:[,.;:)]|whose\\b|called\\b|named\\b|who\\b|and\\b|at\\b|when\\b|from\\b|was\\b|is\\b|in\\b|$))(?!\\s+(?:children|others|boys|girls|sons|daughters))`;
const olds = `${number}[\\s-]+(?:year|month|week|day)s?[\\s-]+old`;
const sex =
  '(?:boy|girl|son|daughter|stepson|stepdaughter|grandson|granddaughter|nephew|niece|brother|sister|half-brother|half-sister|baby boy|baby girl|schoolboy|schoolgirl|sons|daughters|boys|girls|male|female)';
const name =
  "(?!(?:Child|Adult|Sibling|Person|Subject|The|Her|His|Their|She|He|A|An|This|That|In|At|On|When|Both|One|Two|Three|Police|Year|Friend)\\b)[A-ZÀ-Þ][a-zß-ÿ’'-]+(?:-[A-Z][a-z]+)?";
const owner = "(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he|[Aa]|[A-ZÀ-Þ][a-zß-ÿ-]+[’']s?)";
const adjective =
  '(?:(?:elder|eldest|younger|youngest|only|little|small|own|first|second|third|then|new|baby|twin|late|other|late|loving|bright|quiet|adopted|natural|teenage|young)\\s+){0,3}';

const forms: readonly RegExp[] = [
  // "Rosie, a girl of six"; "Rosie, her daughter, aged 6"; "Rosie (daughter, 6)"
  new RegExp(
    `${name}(?:,|\\s*\\()\\s*(?:${owner}\\s+)?${adjective}${sex}\\b,?\\s*(?:of\\s+)?\\(?${exact}`,
    'g',
  ),
  // "Rosie, a six-year-old girl"; "Rosie (6, daughter)"
  new RegExp(
    `${name}(?:,|\\s*\\()\\s*(?:${owner}\\s+)?(?:${olds}|(?:aged\\s+)?${number}[,;])\\s*${adjective}${sex}\\b`,
    'g',
  ),
  // "her son, Leo, aged 6"; "her daughters Ava, 7, and Mia, 4"; "her son Leo (6)"
  new RegExp(
    `${owner}\\s+${adjective}${sex},?\\s+(?:called\\s+|named\\s+)?${name}\\s*(?:,|\\()\\s*${exact}`,
    'g',
  ),
  // "her six-year-old son, Leo"
  new RegExp(
    `${owner}\\s+${adjective}${olds}\\s+${adjective}${sex},?\\s+(?:called\\s+|named\\s+)?${name}`,
    'g',
  ),
  // "a boy of six whose name is Leo"; "a girl aged four called Mia"
  new RegExp(
    `(?:${owner}|[Oo]ne|[Aa]nother)\\s+${adjective}${sex},?\\s+(?:of|aged|who (?:was|is))\\s+${exact},?\\s+(?:whose (?:first )?name (?:is|was)|(?:who (?:is|was) )?(?:called|named|known as))\\s+${name}`,
    'g',
  ),
  // "The boy, Leo, was six"; "Their daughter Mia had just turned four"
  new RegExp(
    `${owner}\\s+${adjective}${sex},?\\s+${name},?\\s+(?:was|is|had|has)\\s+(?:(?:only|just|then|now|not yet|nearly|about|turned)\\s+){0,2}${exact}`,
    'g',
  ),
  // "Leo was a boy of six"; "Leo, who was six, … his"
  new RegExp(
    `${name}\\s+(?:is|was)\\s+(?:an?|her|his|their)\\s+${adjective}${sex}\\s+(?:of|aged)\\s+${exact}`,
    'g',
  ),
  // "a boy of five years and eleven months", "a girl who was exactly seven years and three months old on the day"
  new RegExp(
    `\\b${adjective}${sex},?\\s+(?:of|aged|who (?:is|was|had (?:just )?reached))\\s+(?:exactly |just |then |only )*${number}\\s+years?,?\\s+(?:and\\s+)?${number}\\s+(?:months?|weeks?|days?)`,
    'g',
  ),
  // "a boy who turned nine on the Sunday after"
  new RegExp(
    `\\b${adjective}${sex}\\b[^.;]{0,30}?\\b(?:(?:turned|turns|was to turn|would have turned)\\s+${number}\\s+(?:on|the|that|two|three|a|\\w+ days?)|(?:was|is|became)\\s+${number}\\s+on the (?:very )?day)\\b[^.;]*`,
    'g',
  ),
  // "her half-brother Jasper, seven, …"
  new RegExp(
    `\\b(?:${owner}\\s+)?${adjective}(?:(?:half|step)-)?${sex},?\\s+${name},\\s+(?:aged\\s+|then\\s+|who (?:is|was)\\s+)?${number},`,
    'g',
  ),
  // "the boys, Leo and Max, who were nine and seven"; "her daughters, Ava and Mia (6 and 4)"
  new RegExp(
    `${owner}\\s+${adjective}(?:sons|daughters|boys|girls|twins),?\\s+(?:called\\s+|named\\s+)?${name}\\s+and\\s+${name},?\\s*(?:\\(|who (?:were|are)\\s+|were\\s+|are\\s+|aged\\s+)(?:then\\s+|now\\s+|aged\\s+|just\\s+|only\\s+)*${number}(?:\\s+and\\s+${number})?`,
    'g',
  ),
  new RegExp(`${name}\\s+(?:is|was)\\s+(?:an?\\s+)?${olds}\\s+${adjective}${sex}\\b`, 'g'),
  // "The youngest, Mia, then seven, …": of the daughters told of before.
  new RegExp(
    `\\b(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir) (?:elder|eldest|younger|youngest|older|oldest|middle one|first-?born|baby|twins?),? ${name},?\\s+(?:\\(|(?:who )?(?:is|was|had|has)\\s+)?(?:(?:only|just|then|now|not yet|nearly|aged|turned)\\s+){0,2}${exact}`,
    'g',
  ),
];

/** A cheap first test: a number that may be a child's age, with a word or sign of age beside it. */
const childAge = new RegExp(
  `(?:\\b(?:aged?|of|then|now|just|only|turn(?:ed|s|ing)|was|were|is|are|be|nearly|almost)\\s|[(,]\\s?)${number}\\b|\\b${number}[\\s-]+(?:year|month|week|day)|(?:teen|twenty)[\\s-]+(?:months|weeks)|h birthday`,
  'i',
);

/** Finds children who can be told by name, sex and exact age together, and days that give a child’s birth date. */
export const childDetail = defineCheck<Facts, Record<string, never>, Report>({
  name: 'child-detail',
  summary: 'A child’s first name, sex and exact age together, or a day that gives the birth date.',
  options: { type: 'object', additionalProperties: false },
  messages: { together: ['words'], birthday: ['words'] },
  candidates: ({ draft, facts: { words, zones } }) =>
    words.blocksWith(...ofChildren, ...ofBirth).filter((index) => {
      const zone = zones[index];
      return draft.blocks[index] && zone !== 'letter' && zone !== 'references' && zone !== 'file';
    }),
  observe: ({ block, draft, facts }) => [
    ...(facts.zones[block.index] === 'panel' ? [] : togetherInBlock(block, facts)),
    ...birthDaysIn(block, draft, facts),
  ],
  judge({ draft, facts, observations }) {
    if (facts.documentKind === 'other') {
      return {
        outcome: 'not-applicable',
        reason: 'The file is no review of a death, so that it tells of no child.',
      };
    }
    return { outcome: 'assessed', reports: [...[...observations.values()].flat(), ...rowsOf(draft, facts)] };
  },
});

/** Words of which one stands where a child is told of by sex. */
const ofChildren =
  'eldest youngest elder younger oldest middle twin twins boy girl son daughter sons daughters boys girls stepson stepdaughter grandson granddaughter brother sister nephew niece schoolboy schoolgirl she he his her great'.split(
    ' ',
  );

const tellsOfChild = anyWholeWord(ofChildren);

function togetherInBlock({ text, index }: Block, facts: Facts): readonly Report[] {
  const reports: Report[] = [];
  if (!childAge.test(text) || !tellsOfChild.test(text)) return reports;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (!childAge.test(sentence)) continue;
    for (const form of sexWord.test(sentence) || ofBirthOrder.test(sentence) ? forms : [])
      for (const found of sentence.matchAll(form)) {
        const from = start + found.index;
        const closed = /\([^)]*$/.test(found[0]) && text[from + found[0].length] === ')' ? 1 : 0;
        const anchor = { block: index, start: from, end: from + found[0].length + closed };
        if (reports.some((r) => r.anchor && overlaps(r.anchor, anchor))) continue;
        if (isSurname(found[0]) || isGrown(found[0], facts)) continue;
        reports.push({ message: 'together', values: { words: found[0] }, anchor });
      }
    for (const { start: from, end: to } of togetherIn(sentence, facts)) {
      const short = sentence.length < 200;
      const anchor = { block: index, start: short ? start : start + from, end: short ? end : start + to };
      if (reports.some((r) => r.anchor && overlaps(r.anchor, anchor))) continue;
      const words = text.slice(anchor.start, anchor.end);
      reports.push({ message: 'together', values: { words }, anchor });
    }
  }
  return reports;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Months and offices that look like a name before "(son, 6)". */
function isSurname(words: string): boolean {
  return /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Social|Council|Panel|Review)\b/.test(
    words,
  );
}

/** "Her sister, Joan, was ten when …" tells of a grown woman of the key. */
function isGrown(words: string, facts: Facts): boolean {
  const grown = grownNames(facts);
  const names = words.match(/(?<![A-Za-zÀ-ɏ])[A-ZÀ-Þ][a-zß-ÿ-]+(?![’'A-Za-zÀ-ɏ])/g) ?? [];
  return (
    names.some((name) => grown.has(name.toLowerCase())) &&
    !names.some((name) => !/^(?:Her|His|Their|The|A)$/.test(name) && !grown.has(name.toLowerCase()))
  );
}

/** Places among brothers and sisters. */
const ofBirthOrder = /\b(?:elder|eldest|younger|youngest|older|oldest|middle one|first-?born|twins?)\b/;
const sexWord = new RegExp(`\\b${sex}\\b`, 'i');

/** "Daughter, 7", "son (7)": the age in the description of a child. */
const childsAge =
  /\b(?:son|daughter|child|boy|girl)\b[^.;]{0,30}?[,(]\s*(?:aged?\s+)?([1-9]|1[0-7])(?=\s*(?:[);,]|years?\b|$))/i;

/** Rows of the key that give a child by name with sex and exact age. */
function rowsOf(draft: Draft, facts: Facts): readonly Report[] {
  return facts.people.all.flatMap((person): Report[] => {
    const told = person.description;
    const age = person.age ?? Number(childsAge.exec(told)?.[1] ?? Number.NaN);
    if (person.source !== 'key' || !(age <= 17) || person.role === 'victim') return [];
    const cell = draft.blocks[person.block]?.cell;
    const row = cell ? draft.tables[cell.table]?.rows[cell.row] : undefined;
    if (!row || !/^[A-ZÀ-Þ][a-zß-ÿ’'-]+(?:-[A-Z][a-z]+)?$/.test(person.name)) return [];
    if (!sexWord.test(told) && !/\b(?:male|female|[MF])\b/.test(rowText(draft, row))) return [];
    const text = draft.blocks[person.block]?.text ?? '';
    return [
      {
        message: 'together',
        values: { words: `${person.name}: ${told}` },
        anchor: { block: person.block, start: 0, end: text.length },
        related: row.cells.flatMap(({ blocks }) =>
          blocks.flatMap((index) => {
            const own = draft.blocks[index]?.text ?? '';
            return childsAge.test(own) ? [{ block: index, start: 0, end: own.length }] : [];
          }),
        ),
      },
    ];
  });
}

function rowText(draft: Draft, row: TableRow): string {
  return row.cells.map((cell) => cellText(draft, cell)).join(' | ');
}
