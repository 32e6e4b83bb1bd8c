/**
 * A way of building a sentence that takes the perpetrator out of what he did. Phrases name idioms; a frame names
 * the parts: what is said of him or of the violence, and by which words the two are joined.
 */
export interface Frame {
  /** Beginnings of words of which one stands in every place that the pattern fits. */
  readonly near: readonly string[];
  /** Looked for in each sentence in small letters; a group `who` holds the person of whom it is said, where the words name one. */
  readonly pattern: RegExp;
  /** Whether the words have to be said of the perpetrator or the couple. */
  readonly of: 'perpetrator' | 'anybody';
  /** True where the pattern begins with a verb, whose subject is then meant. */
  readonly verb?: boolean;
  /** What else the sentence has to hold. */
  readonly with?: RegExp;
  /** What makes the sentence silent. */
  readonly unless?: RegExp;
}

/** Alternatives for a pattern: words with spaces between them, a longer unit with underscores for its spaces. */
export const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

/** A pattern for a sentence in small letters: large patterns that heed no capitals are slow to build. */
export const inSentence = (source: string) => new RegExp(`\\b${source}`, 'g');

/** Up to so many words of the same clause. */
export const gap = (most: number) => `(?:[^\\s.;:!?]+ ){0,${most}}?`;

/** Somebody as an object: a pronoun, a name; whether it is a person is asked later. */
export const who = "(?<who>(?:the |his |her )?[\\w’'-]+)";

/** Violence, by any word for it. */
export const violence = anyOf(`
  violen\\w* kill\\w* homicides? murder\\w* assault\\w* attack\\w* abus\\w* stabb\\w* strangl\\w* struck hit beat\\w*
  punch\\w* deaths? died fatal\\w* aggress\\w* lash\\w* offen[cs]\\w* tragedy outbursts? shot slapp\\w* kick\\w*
  harm\\w* hurt took_(?:her|his|their)_li\\w+ what_(?:he|she|happened|followed)\\w* (?:his|her|this|these)_(?:acts?|actions|behaviour|conduct)
  controlling coerci\\w* possessive\\w* jealous\\w* act\\s?of crime brutal\\w* threats? threaten\\w* stalk\\w* obsess\\w*
  fixat\\w* rag(?:e|es|ed) temper\\w* snapp\\w* raised?_(?:a|his|her)_hands? events things_between_them`);

/** What somebody became whom a strain is said to have changed. */
export const changed = anyOf(`
  became become turned changed grew never_the_same not_the_same a_different_(?:man|person|woman) spirall?\\w* unravel\\w* fell_apart
  went_downhill took_it_out withdr[ae]w\\w* short-tempered irritable moody erratic paranoid suspicious volatile bad-tempered snappy`);

/** Feelings, hardships, illnesses. */
export const strain = anyOf(`
  stress\\w* strains? pressures? depress\\w* grief bereavement mourning illness\\w* ill-health psychosis paranoia jealousy despair
  frustrations? desperation anxiet\\w* unemployment redundanc\\w* debts? lockdown isolation pandemic insecurit\\w* loneliness
  rejection humiliation heartbreak love passion anger fury shame pride hurt trauma upbringing childhood exhaustion tiredness fatigue
  divorce separation break-?up breakdown infidelity betrayal nagging taunts? taunting provocation goading insomnia
  bankruptcy poverty ptsd adhd autism disorder bipolar schizophrenia worr(?:y|ies) disappointments? sadness misery burdens?
  overwork finances? financial demons money_(?:worries|troubles|problems) low_mood mental_(?:health|illness|ill-health) pain loss
  bad_(?:luck|winter|year|back) failing_business business_failure sleeplessness sorrow homesickness boredom menopause injury culture
  caring caregiving hardships? setbacks? worklessness job_loss long_hours shift_work unhappiness fear hormones dementia`);

/** Drink and drugs. */
export const substance = anyOf(`
  alcohol drink drinking drunk\\w* cannabis cocaine crack heroin drugs? amphetamines? steroids? ketamine vodka whisky rum gin beer
  cider lager intoxicat\\w* binges? skunk spice medication tablets alcoholism addiction booze gambling wine spirits substances?`);

/** Beginnings of words of which one stands in every strain and substance. */
export const strainHeads: readonly string[] = `
  stress strain pressure depress grief bereave mourning ill psycho paranoi jealous despair frustrat desperat anxi unemploy redundan debt lockdown
  isolat pandemic insecur lonel reject humiliat heartbreak love passion anger fury shame pride hurt trauma upbringing childhood exhaust tired fatigue
  divorce separat break betray nagging taunt provocation goading insomnia bankrupt poverty ptsd adhd autism disorder bipolar schizo worr disappoint
  sadness misery burden overwork financ demons money mood mental pain loss luck business sleepless sorrow homesick boredom menopause injury culture
  caring caregiving hardship setback worklessness job hours shift unhapp fear hormones dementia alcohol drink drunk cannabis cocaine crack heroin drug
  amphetamine steroid ketamine vodka whisky rum gin beer cider lager intoxicat binge skunk spice medic tablets addict booze gambling wine spirits
  substance obsession fixation delusion voices war past circumstances situation system times events fate infidelity`
  .trim()
  .split(/\s+/);

/** Quarrels. */
export const quarrel = anyOf(`
  rows? arguments? disputes? altercations? disagreements? quarrels? squabbles? spats? tiffs? fracas bust-ups? fights? falling-out
  bickering confrontations? scuffles? tussles? set-to shouting_match(?:es)? exchanges? conflicts? upsets? domestics? misunderstandings? scenes? barneys? ding-dongs?`);

/** The two of them as one thing. */
export const union = anyOf(`
  relationships? marriages? partnerships? couple union household romance home_life married_life family_life pairing love_affair`);
