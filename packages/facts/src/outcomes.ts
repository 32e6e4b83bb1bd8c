import { type Anchor, acrossChosen, type Draft } from '@dhrlint/draft';
import { numbersIn } from './numbers.js';
import type { People } from './people/people.js';
import { isReportText } from './report-text.js';
import { sentencesOf } from './sentences.js';
import { isQuoted, quotationsIn } from './voice/quotations.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

/** What a report says of how the case ended. */
export type OutcomeKind =
  | 'offence'
  | 'minimum-term'
  | 'term'
  | 'plea'
  | 'admission'
  | 'hospital-order'
  | 'means'
  | 'relation'
  | 'verdict';

/** One statement of an outcome, in a form that can be compared: "murder", "17", "stab", "husband". */
export interface StatedOutcome {
  readonly kind: OutcomeKind;
  readonly value: string;
  readonly anchor: Anchor;
}

const offence =
  /\b(?:convicted (?:(?!of\b)[^\s.;,]+ ){0,4}?of|found (?:(?!not\b)[^\s.;,]+ ){0,3}?guilty of|(?:conviction|verdict) was (?:for|of|guilty of|one of)|pleaded guilty to|pled guilty to|guilty plea to|admitted|accepted (?:his|her|a) plea (?:of guilty )?(?:to|of)|sentenced for|conviction for|serving [^.;,]{0,30} for|verdicts? of(?: guilty (?:of|to))?|(?:the|his|her) plea (?:was|of)(?: guilty (?:of|to))?)\s+(?:(?:her|his|the|their|\p{Lu}\p{L}+['’]s) )?(murder|manslaughter)\b/giu;
/** A plea to the lesser offence is no outcome where the court went on to the graver one. */
const lesserPlea = /^(?!convicted|found|sentenced|conviction|serving|verdict).*\bmanslaughter$/i;
const toTheGraver =
  /\b(?:(?:convicted|guilty|convict\w*)\b[^.;]{0,30}\bof murder|(?:plea|it|that)\b[^.;]{0,40}\b(?:rejected|refused|not accepted))\b/i;
const minimum =
  /\b(?:minimum (?:term|tariff|sentence)?\s*(?:of|is|was|being)?|minimum of|(?:tariff|term) (?:of|was|is|at|(?:was )?(?:fixed|set) at)|(?:until|before|unless) [^.;]{0,40}\b(?:served|spent)|serve (?:at least|a minimum of|no less than)|(?:before|until) [^.;]{0,40}(?:parole|release)[^.;]{0,10}after)\s*(?:at least\s+)?$/i;
const means: readonly (readonly [string, RegExp])[] = [
  ['stabbing', /\b(?:stabb(?:ed|ing)|stab wounds?|knife wounds?)\b/i],
  ['strangulation', /\b(?:strangl(?:ed|ing)|strangulation|throttled)\b/i],
  ['suffocation', /\b(?:suffocat\w+|smother\w+|asphyxiat\w+)\b/i],
  ['shooting', /\b(?:shot (?:her|him|dead)|was shot|gunshot|shooting)\b/i],
  ['beating', /\b(?:beaten to death|beat (?:her|him) to death|bludgeon\w+|blunt force)\b/i],
  ['fire', /\b(?:set (?:her|him|fire)|arson|burn(?:s|ed to death))\b/i],
  ['drowning', /\bdrown(?:ed|ing)\b/i],
];
/** "Nineteen years’ imprisonment", "sentenced to 12 years in prison". */
const fixedTerm =
  /\b[\w-]+ years?[’']? (?:imprisonment|in prison|in custody|custody)\b(?! before)|\b(?:sentenced to|jailed for) [\w-]+ years\b/gi;
/** "Sent to prison for five years", "a five-year sentence", "life imprisonment". */
const otherTerm =
  /\b(?:sent to prison|imprisoned|gaoled|jailed|sentenced|detained) (?:for|to) (?:a total of )?[\w-]+ years\b|\b[\w]+-year (?:prison |custodial |jail )?(?:sentence|term)\b|\b(?:life imprisonment|imprisoned for life|jailed for life|life sentence|sentenced to life)\b/gi;
/** A term for another offence than the one that led to the death. */
const otherOffence =
  /\b(?:assault\w*|robbery|burglary|theft|drug\w*|driving|previous\w*|earlier|co-defendant|suspended|offences against|former)\b/i;
/** Whoever admits an offence is not tried for it. */
const admitted =
  /\b(?:pleaded guilty|pled guilty|(?:entered )?(?:an? )?guilty plea|plea of guilty|admitted (?:the |her |his )?(?:murder|manslaughter|killing|offence|charge))\b/gi;
const tried =
  /\b(?:after|following) (?:a|the|his|her) (?:[\w-]+ ){0,3}trial\b|\bby an? (?:unanimous |majority )?jury\b|\bjury (?:(?:at|of|in|sitting) [^.;,]{2,40}? )?(?:\w+ly )?(?:convicted|found)\b|\bstood trial\b/gi;
/** Nobody who is convicted of murder is given one. */
const hospitalOrder =
  /\b(?:made|given|received|imposed|(?:made )?(?:the )?subject (?:to|of)|detained under|passed|under) (?:a|an indefinite) hospital order\b/gi;
const plea =
  /\b(pleaded guilty to (?:the |her |his )?murder|admitted (?:the |her |his )?murder|pled guilty to (?:her |his )?murder)\b|\b(?:pleaded not guilty|denied (?:the )?(?:murder|charge)|denying (?:the )?(?:murder|charge))\b/gi;
const fatal = /\b(?:killed|murdered|died|death|fatal(?:ly)?|homicide|murder|dead)\b/i;
const earlierAttack =
  /\b(?:previous(?:ly)?|earlier|in (?:19|20)\d\d(?=,)|once|had (?:tried|attempted|threatened)|attempt\w*|threat\w*|non-fatal|research|study|studies|percent|per cent|%|women (?:are|who))\b/i;
const relation =
  /\b(?:killed|murdered|stabbed|strangled|shot|death at the hands of)\b[^.;]{0,30}?\bby (?:her|his) (?:(?:own|then|adult|elder|younger|eldest|youngest|estranged|former|ex|late|only|first|second|long-term)[- ])*(husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|son|daughter|brother|sister|father|mother|grandson|granddaughter|nephew|stepson|son-in-law|brother-in-law|lodger|flatmate)\b/gi;
const verdict =
  /\b(?:coroner|inquest|jury)\b[^.;]{0,60}\b(?:conclu\w+|record\w+|return\w+|found|verdict)\b[^.;]{0,50}\b(suicide|unlawful killing|unlawfully killed|open (?:conclusion|verdict)|misadventure|narrative (?:conclusion|verdict)|natural causes|accident(?:al death)?)\b/gi;

const intimate = new Set([
  'husband',
  'wife',
  'partner',
  'boyfriend',
  'girlfriend',
  'fiance',
  'fiancee',
  'fiancé',
  'fiancée',
]);

interface Given {
  readonly zones: readonly Zone[];
  readonly people: People;
  readonly words: WordIndex;
}

/** Gathers how the report says that the case ended. Where several people killed, only the means and the relation count. */
export function outcomesOf(draft: Draft, facts: Given): readonly StatedOutcome[] {
  return outcomesIn(draft, facts, facts.words.blocksWith(...telling));
}

const outcomesIn = acrossChosen((_draft, { zones, people }: Given, block): readonly StatedOutcome[] => {
  const { index } = block;
  const zone = zones[index];
  if (
    !isReportText(block, zone) ||
    zone === 'glossary' ||
    zone === 'action-plan' ||
    zone === 'recommendations'
  )
    return [];
  const single = people.perpetrators.length <= 1;
  const victims = people.victims.length <= 1;
  const found: StatedOutcome[] = [];
  const quotations = quotationsIn(block.text);
  const sentences = sentencesOf(block.text);
  for (const [at, { start, end }] of sentences.entries()) {
    const sentence = block.text.slice(start, end);
    const withNext = block.text.slice(start, sentences[at + 1]?.end ?? end);
    const add = (kind: OutcomeKind, value: string, from: number, to: number) => {
      if (!isQuoted(quotations, start + from, start + to))
        found.push({ kind, value, anchor: { block: index, start: start + from, end: start + to } });
    };
    if (
      /\b(?:murder|manslaughter)\b/i.test(sentence) &&
      single &&
      !/\b(?:not guilty|cleared|acquitted|previous|earlier|alternative|charged with)\b/i.test(sentence)
    )
      for (const match of sentence.matchAll(offence))
        if (!(lesserPlea.test(match[0]) && toTheGraver.test(withNext)))
          add('offence', (match[1] ?? '').toLowerCase(), match.index, match.index + match[0].length);
    if (single && /\b(?:minimum|tariff|serve|served|spent)\b/i.test(sentence)) termsIn(sentence, add);
    if (single && !/\b(?:previous(?:ly)?|earlier|co-defendant|suspended)\b/i.test(sentence)) {
      for (const match of [...sentence.matchAll(fixedTerm), ...sentence.matchAll(otherTerm)]) {
        const years = numbersIn(match[0].replace('-year', ' year'))[0]?.value ?? 0;
        if (
          (years > 0 || /\blife\b/i.test(match[0])) &&
          !otherOffence.test(sentence) &&
          !/\b(?:at least|minimum(?: term)? of|no less than)\s+$/i.test(sentence.slice(0, match.index))
        )
          add('term', years > 0 ? String(years) : 'life', match.index, match.index + match[0].length);
      }
      for (const match of sentence.matchAll(hospitalOrder))
        add('hospital-order', 'manslaughter', match.index, match.index + match[0].length);
      for (const match of sentence.matchAll(plea))
        add('plea', match[1] ? 'guilty' : 'not guilty', match.index, match.index + match[0].length);
    }
    if (single && zone !== 'background' && zone !== 'chronology' && !otherOffence.test(sentence)) {
      const wasTriedAllTheSame =
        /\b(?:but|convicted|rejected|refused|not accepted|denied|trial|jury)\b/i.test(sentence);
      for (const match of wasTriedAllTheSame ? [] : sentence.matchAll(admitted))
        add('admission', 'a plea of guilty', match.index, match.index + match[0].length);
      if (/\b(?:convict\w+|guilty|verdict)\b/i.test(sentence) && !/\b(?:inquest|coroner)/i.test(sentence))
        for (const match of sentence.matchAll(tried))
          add('admission', 'a trial', match.index, match.index + match[0].length);
    }
    if (victims && fatal.test(sentence) && !earlierAttack.test(sentence))
      for (const [value, pattern] of means) {
        const match = pattern.exec(sentence);
        if (match) add('means', value, match.index, match.index + match[0].length);
      }
    if (victims && single)
      for (const match of sentence.matchAll(relation)) {
        const noun = (match[1] ?? '').toLowerCase();
        add('relation', intimate.has(noun) ? 'partner' : noun, match.index, match.index + match[0].length);
      }
    if (victims)
      for (const match of sentence.matchAll(verdict))
        add('verdict', verdictWord(match[1] ?? ''), match.index, match.index + match[0].length);
  }
  return found;
});

const telling =
  'imprisoned gaoled sentence term guilty trial imprisonment prison custody jailed hospital denied denying plea pleaded tariff served spent murder manslaughter minimum tariff serve killed murdered died death fatal fatally homicide dead stabbed strangled shot coroner inquest jury'.split(
    ' ',
  );

function verdictWord(words: string): string {
  return words
    .toLowerCase()
    .replace(/unlawfully killed/, 'unlawful killing')
    .replace(/ verdict$/, ' conclusion')
    .replace(/^accident.*/, 'accident');
}

/** "A minimum term of seventeen years", "must serve at least 17 years". */
function termsIn(
  sentence: string,
  add: (kind: OutcomeKind, value: string, from: number, to: number) => void,
): void {
  if (
    !/\b(?:life|imprison|prison|sentence|custod|jail|murder|term|tariff|(?:must|will|has to|is to) serve)/i.test(
      sentence,
    )
  )
    return;
  for (const { start, end, value } of numbersIn(sentence)) {
    const years = /^\s+years?\b/i.exec(sentence.slice(end));
    const led =
      minimum.exec(sentence.slice(0, start)) ??
      (/^\s+years?['’]? (?:minimum|before)/i.test(sentence.slice(end))
        ? /$/.exec(sentence.slice(0, start))
        : null);
    if (years && led) add('minimum-term', String(value), led.index, end + years[0].length);
  }
}
