/** The nine protected characteristics of the Equality Act 2010, section 4, in its words. */
export const protectedCharacteristics = [
  'age',
  'disability',
  'gender reassignment',
  'marriage and civil partnership',
  'pregnancy and maternity',
  'race',
  'religion or belief',
  'sex',
  'sexual orientation',
] as const;

export type ProtectedCharacteristic = (typeof protectedCharacteristics)[number];

/** A characteristic named in a text; "gender" is none of the nine, and is told because it is used for sex. */
export interface CharacteristicMention {
  readonly characteristic: ProtectedCharacteristic | 'gender';
  /** UTF-16 offsets of the name. */
  readonly start: number;
  readonly end: number;
}

/** Names of the characteristics as reports write them; the longer names stand first. */
const names: readonly (readonly [CharacteristicMention['characteristic'], string])[] = [
  ['gender reassignment', 'gender[- ]re-?assignment|gender identity|transgender(?: status)?'],
  [
    'marriage and civil partnership',
    'marriage\\s*(?:and|or|&|/)\\s*civil partnerships?|civil partnerships?(?: (?:and|or) marriage)?|marriage|marital status',
  ],
  [
    'pregnancy and maternity',
    'pregnancy\\s*(?:and|or|&|/)\\s*maternity|maternity(?: (?:and|or) pregnancy)?|pregnancy',
  ],
  [
    'religion or belief',
    'religions?\\s*(?:and|or|&|/|,)\\s*(?:other )?beliefs?|religious beliefs?|religion|faith',
  ],
  ['sexual orientation', 'sexual orientation|sexuality'],
  ['disability', 'disabilit(?:y|ies)'],
  ['race', 'race|ethnicity|ethnic origin'],
  ['age', 'age(?! (?:of|group|range|at|gap)\\b)'],
  [
    'sex',
    '(?<!\\b(?:same|opposite|single|both)[- ])(?<!\\b(?:had|have|having|has|for|unprotected|consensual|forced|casual|sold|selling|sells|bought|buying|oral|anal|wanted|refused|demanded) )(?<!\\b(?:videos?|photos?|pictures?|images?|films?|price|talk|kind|out|lack|lot|demands?|refusal|withholding) of )sex(?! (?:work|workers?|offen\\w+|education|life|lives|acts?|trade|industry|with|abuse|toys?|buyers?|crimes?|trafficking|assault|chat)\\b)',
  ],
  ['gender', 'genders?(?![- ](?:based|neutral|pay|violence|inequality|dysphoria))'],
];
const pattern = new RegExp(
  names.map(([, source], i) => `(?<n${i}>(?<!\\w)(?:${source})(?!\\w))`).join('|'),
  'gi',
);
/** The words, in small letters, with which the names begin: a text with none of them names no characteristic. */
export const characteristicWords: readonly string[] =
  'gender genders transgender marriage civil marital pregnancy maternity religion religions religious faith sexual sexuality disability disabilities race ethnicity ethnic age sex'.split(
    ' ',
  );
const worthwhile = /age|disab|gender|marri|civil|pregn|matern|religio|faith|sex|race|ethnic/i;

/** The characteristics named in a text, in order. */
export function characteristicsIn(text: string): readonly CharacteristicMention[] {
  if (!worthwhile.test(text)) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const index = names.findIndex((_, i) => match.groups?.[`n${i}`] !== undefined);
    const name = names[index];
    return name ? [{ characteristic: name[0], start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Runs of three or more characteristics that only commas, "and" and the like part, as in a list of them. */
export function characteristicLists(text: string): readonly (readonly CharacteristicMention[])[] {
  const lists: CharacteristicMention[][] = [];
  let run: CharacteristicMention[] = [];
  for (const mention of characteristicsIn(text)) {
    const last = run.at(-1);
    if (
      last &&
      !/^(?:\s*\([^)]*\))?[\s,;/&•–-]*(?:(?:and|or|as well as)\s+)?(?:(?:her|his|their|the)\s+)?(?:\([^)]*\)\s*)?$/i.test(
        text.slice(last.end, mention.start),
      )
    ) {
      if (run.length >= 3) lists.push(run);
      run = [];
    }
    run.push(mention);
  }
  if (run.length >= 3) lists.push(run);
  return lists;
}
