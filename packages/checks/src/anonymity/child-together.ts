import { derived } from '@dhrlint/draft';
import { type Facts, givenName } from '@dhrlint/facts';

const one =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const years = `(?:[1-9]|1[0-7]|${one})`;
const months = `(?:\\d{1,2}|${one}|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four))?)`;
/** An exact age of a child, however it is told; a band ("under ten", "of primary-school age") is none. */
const ageTold = new RegExp(
  [
    `\\baged? ${years}\\b(?!\\s*(?:-|–|to|or)\\s*\\d)`,
    `\\b${years}[ -](?:and-a-half[ -])?(?:years?|yrs?)[ -]old\\b`,
    `\\b${months}[ -](?:months?|weeks?)[ -]old\\b`,
    `\\b(?:aged|of|was|is|turned|nearly|almost) ${months} (?:months|weeks)\\b(?! (?:pregnant|before|after|later|earlier))`,
    `\\b${years} years?(?:,| and)? ${months} months\\b`,
    `\\b(?:just|only|had|has|have|newly|recently) turn(?:ed|ing) ${years}\\b`,
    `\\b(?:turn(?:ed|s|ing)|who (?:was|is)|(?:was|is|be|of|then|now|just|only|barely|nearly|almost|not yet)) ${years}(?: and a half)?(?=\\s*(?:[,.;:)—–]|years old|and\\b|when\\b|today\\b|that day|at the time|in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\\d\\d)|$))`,
    `[,(] ?${years}(?= ?(?:[,.;)]| \\())`,
    `\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth) birthday\\b`,
  ].join('|'),
  'gi',
);
const childSex =
  /\b(?:boys?|girls?|(?:step|grand|great-grand|foster )?(?:sons?|daughters?)|nephews?|nieces?|(?:half-|step)?(?:brothers?|sisters?)|schoolboy|schoolgirl|male|female|lad)\b/gi;
const pronoun = /\b(?:[Ss]he|[Hh]e|[Hh]er|[Hh]is|himself|herself)\b/;
const capital = /(?<![A-Za-zÀ-ɏ’'-])[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?(?![A-Za-zÀ-ɏ])/g;
/** A kinship word or an endearment stands right before the name, or the name's owner is told right after. */
const introduced =
  /\b(?:boys?|girls?|sons?|daughters?|grandsons?|granddaughters?|nephews?|nieces?|brothers?|sisters?|baby|little|young|child|called|named)[,:]? \(?$/i;

/** What the name's owner is stands right after it. */
const explained =
  /^,? \(?(?:who (?:is|was) )?(?:(?:an?|the|her|his|their) )?(?:[a-z-]+ ){0,2}(?:male|female|boy|girl|son|daughter|grandson|granddaughter)\b/;

/** "Rosie, who was seven,": whose first name is told tells the sex as well. */
const agedAtOnce = new RegExp(
  `^, who (?:is|was|had (?:just )?turned) (?:then |now |just |only |aged |barely )*${years}(?=\\s*(?:[,.;:)]|and\\b|at the time|years old|when\\b|$))`,
  'i',
);

/** Letters between name, age and sex, at most. */
const reach = 70;

/** Where a sentence gives a child's first name, sex and exact age together; offsets into the sentence. */
export function togetherIn(
  sentence: string,
  facts: Facts,
): readonly { readonly start: number; readonly end: number }[] {
  const grown = grownNames(facts);
  const atOnce = /, who (?:is|was|had) /.test(sentence);
  const names = [...sentence.matchAll(capital)].filter(({ index, 0: word }) => {
    const lower = word.toLowerCase();
    const lexicon = givenName(word);
    if (grown.has(lower)) return false;
    if (lexicon === null && !(atOnce && agedAtOnce.test(sentence.slice(index + word.length)))) return false;
    // "Rosie Farr" may be anybody; "Year 3" and "May 2019" are no names.
    const next = sentence.slice(index + word.length);
    if (/^(?:[’']s)? [A-ZÀ-Þ][a-zß-ÿ]/.test(next) || /^ \d/.test(next)) return false;
    return (
      lexicon === 'given' ||
      introduced.test(sentence.slice(0, index)) ||
      explained.test(next) ||
      (atOnce && agedAtOnce.test(next))
    );
  });
  const ages = names.length > 0 ? [...sentence.matchAll(ageTold)] : [];
  if (ages.length === 0) return [];
  const found: { start: number; end: number }[] = [];
  for (const name of names) {
    const from = name.index;
    const to = from + name[0].length;
    const age = ages.find(({ index, 0: words }) => {
      const gap = index >= to ? index - to : from - (index + words.length);
      if (gap < 0 || gap > (index >= to ? reach : 30)) return false;
      const between = index >= to ? sentence.slice(to, index) : sentence.slice(index + words.length, from);
      // "Ottie, her mother's cat, was thirteen".
      if (/\b(?:cat|dog|puppy|kitten|pony|horse|rabbit|hamster|budgerigar|parrot)\b/i.test(between))
        return false;
      // "She met Leo, twelve years older than she was, when she was seventeen": not Leo's age.
      if (index >= to && /\b(?:when|since|until) (?:s?he|they)\b|\b(?:older|younger) than\b/i.test(between))
        return false;
      return !/[.;]\s/.test(between) && !names.some((n) => n !== name && inside(n.index, to, index));
    });
    if (!age) continue;
    const start = Math.min(from, age.index);
    const end = Math.max(to, age.index + age[0].length);
    const around = sentence.slice(Math.max(0, start - 45), end + 45);
    const sexed =
      (atOnce && agedAtOnce.test(sentence.slice(to))) ||
      [...around.matchAll(childSex)].length > 0 ||
      pronoun.test(around);
    if (sexed) found.push({ start, end });
  }
  return found;
}

function inside(at: number, a: number, b: number): boolean {
  return at > Math.min(a, b) && at < Math.max(a, b);
}

/** Names of the key and of the review that belong to no child, in small letters. */
export const grownNames = derived((facts: Facts): ReadonlySet<string> => {
  const grown = new Set<string>();
  const add = (name: string) => {
    for (const word of name.toLowerCase().split(/[^a-zà-ɏ-]+/)) grown.add(word);
  };
  for (const { name, aliases, role, age, description } of facts.people.all) {
    const child = /\b(?:son|daughter|child|boy|girl|grandson|granddaughter|nephew|niece)\b/i.test(
      description,
    );
    if (
      role === 'child' ||
      (role !== 'victim' && role !== 'perpetrator' && (child || (age !== null && age < 18)))
    )
      continue;
    for (const each of [name, ...aliases]) add(each);
  }
  for (const { name } of facts.reviewMembers) add(name);
  return grown;
});
