import type { Block } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { Death } from '../death/death.js';
import { numbersIn } from '../numbers.js';
import type { People } from '../people/people.js';
import { partyBefore, sentencesBefore } from '../people/who-is-meant.js';
import type { Sentence } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { type Days, daysOfDate, year } from './age-time.js';
import type { StatedAge } from './ages.js';
import { single } from './whose-age.js';

interface Told {
  readonly people: People;
  readonly company: Company;
  readonly death: Death;
}

const ordinalAge =
  '(\\d{2}(?:st|nd|rd|th)|(?:twent|thirt|fort|fift|sixt|sevent|eight)ieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)[-‑ ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|sixteenth|seventeenth|eighteenth|nineteenth)';
const birthday = new RegExp(`(?:\\b(?:her|his)|\\p{Lu}\\p{L}+[’']s)\\s+${ordinalAge}\\s+birthday\\b`, 'giu');
const turned =
  /\b(?:turned|reached the age of|had (?:just )?turned|became)\s+(\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[-‑ ](?:one|two|three|four|five|six|seven|eight|nine))?|eighteen|nineteen|sixteen|seventeen)\b(?!\s*(?:years? ago|weeks|months|%|per cent|thousand))/giu;
const ordinals = [...'first second third fourth fifth sixth seventh eighth ninth'.split(' ')];
const tensOf: Readonly<Record<string, number>> = {
  twent: 20,
  thirt: 30,
  fort: 40,
  fift: 50,
  sixt: 60,
  sevent: 70,
  eight: 80,
};

function yearsOf(words: string): number {
  const figures = /^\d{2}/.exec(words);
  if (figures) return Number(figures[0]);
  const text = words.toLowerCase().replace(/[-‑]/g, ' ');
  const round = /^(\w+)ieth$/.exec(text);
  if (round) return tensOf[round[1] ?? ''] ?? 0;
  const [ten = '', unit] = text.split(' ');
  if (unit !== undefined && ordinals.includes(unit))
    return (numbersIn(ten)[0]?.value ?? 0) + ordinals.indexOf(unit) + 1;
  return numbersIn(text.replace(/th$/, ''))[0]?.value ?? 0;
}

/** How long before or after a birthday a death that is told beside it may have been, in days. */
const besideBirthday = 62;

/** "Her eighteenth birthday fell in August 2019", "he had turned fifty in the spring", "a week before her 35th birthday". */
export function birthdaysIn(
  block: Block,
  sentence: Sentence,
  sentences: readonly Sentence[],
  dates: readonly ResolvedDate[],
  { company, people, death: told }: Told,
  death: Days | null,
): readonly StatedAge[] {
  const words = block.text.slice(sentence.start, sentence.end);
  if (!/\b(?:birthday|turned|reached the age|became)\b/i.test(words)) return [];
  const own = dates.filter((date) => sentence.start <= date.start && date.start < sentence.end);
  return [...words.matchAll(birthday), ...words.matchAll(turned)].flatMap((match): readonly StatedAge[] => {
    const years = yearsOf(match[1] ?? '');
    if (years < 10) return [];
    const noun = match.index + match[0].length - (/birthday$/i.test(match[0]) ? 'birthday'.length : 0);
    const at = /birthday$/i.test(match[0]) ? match.index + match[0].indexOf(match[1] ?? '') : match.index;
    const party = partyBefore(sentencesBefore(block.text, sentences, sentence.start + at), company);
    const of = party === 'victim' || party === 'perpetrator' ? single(party, people) : null;
    if (!of || noun < 0) return [];
    const turnedAt = sentence.start + match.index;
    const behind = own.filter(({ start }) => start > turnedAt && start - turnedAt - match[0].length < 46);
    const [date] = own.length === 1 ? own : behind.slice(0, 1);
    const after = words.slice(match.index + match[0].length);
    const before = words.slice(0, match.index);
    const near = /\b(?:days?|weeks?|month|weeks|shortly|just|soon)\s+(before|after|short of)\s+$/i.exec(
      before,
    );
    const anchor = {
      block: block.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    const given = (days: Days): readonly StatedAge[] => [
      {
        anchor,
        of,
        age: { least: years, most: years },
        at: 'birth',
        born: { from: Math.floor(days.from - years * year - 1), to: Math.ceil(days.to - years * year + 1) },
      },
    ];
    if (near && deathTold.test(before) && death)
      return given(
        near[1]?.toLowerCase() === 'after'
          ? { from: death.from - besideBirthday, to: death.to }
          : { from: death.from, to: death.to + besideBirthday },
      );
    if (date && date.start - sentence.start > match.index) {
      const days = /^[^.;]{0,45}$/.test(
        after.slice(0, date.start - sentence.start - match.index - match[0].length),
      )
        ? daysOfDate(date, told)
        : null;
      if (
        days &&
        !/\b(?:and|but|which|who|until|since|before|after|from)\b/i.test(
          after.slice(0, date.start - sentence.start - match.index - match[0].length),
        )
      )
        return given(days);
    }
    if (
      date &&
      own.length === 1 &&
      /^(?:In|On)\s+(?:the\s+)?\S+[^.;,]{0,20},?\s*$/.test(
        before.replace(/\b(?:she|he|\p{Lu}\p{L}+)\s+(?:had\s+)?(?:just\s+)?$/u, ''),
      )
    ) {
      const days = daysOfDate(date, told);
      if (days) return given(days);
    }
    return [];
  });
}

const deathTold = /\b(?:died|killed|murdered|death|stabbed|strangled)\b/i;
