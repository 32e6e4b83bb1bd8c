import { anyOf, type Frame, gap, inSentence } from './frame.js';

const both = anyOf(`
  both(?:_(?:of_them|parents|parties|men|women|adults|partners|spouses|husband_and_wife))? each neither(?:_of_them|_party|_parent|_partner|_one)? the_two(?:_of_them|_men|_women)? two_people
  (?:mother|father)_and_(?:son|daughter|child) husband_and_wife man_and_wife brother_and_(?:brother|sister) the_pair the_couple they theirs the_parents the_brothers`);
const other =
  /\b(?:agenc\w*|professionals|services|officers?|teams?|trusts?|councils?|authorities|boroughs?|forces|practices|wards|neighbours?|panel|families|sisters|employ\w*|landlord|children (?:were|had)|(?:not|no|never|hardly) (?:\w+ )?(?:equal|mutual|evidence)|described as|recorded as|told (?:officers|police|the)|(?<!be )said that)\b/i;
const illFeeling =
  '(?:bad|ill|hard) (?:faith|feeling|feelings|blood|will|temper)|ill-will|ill-feeling|temper|tempers|jealousy|anger|faults?|wrongs?|suspicion|mistrust|distrust|bitterness|resentment|hurt|hurts|immaturity|provocation|hostility|grievances?|unkindness|unhappiness|stubbornness|pride|recrimination|rancour|acrimony|violence|aggression|hot words|harsh words|impatience|intransigence|disappointment|misunderstanding';

/** Two people to whom the same is said to have happened, or who did it to each other. */
export const symmetryFrames: readonly Frame[] = [
  {
    near: ['both', 'either', 'each', 'sides', 'side', 'part', 'parts'],
    pattern: inSentence(
      `(?:${illFeeling})\\b,? ${gap(4)}(?:on|from|to) (?:both|either|each|the two) (?:sides?|parts?|parties)\\b`,
    ),
    of: 'anybody',
    unless: other,
  },
  {
    near: [
      'fallen',
      'falling',
      'fell',
      'strain',
      'hard',
      'difficult',
      'stopped',
      'ceased',
      'maturity',
      'apart',
      'grievances',
      'bitter',
      'mistrust',
      'young',
      'leave',
      'without',
      'separate',
      'forgive',
      'talk',
      'listen',
      'compromise',
      'communicat',
      'hurt',
    ],
    pattern: inSentence(
      `${both} (?:[\\w’'-]+ ){0,6}?(?:had fallen out|falling out|fell out|found ${gap(6)}(?:a strain|hard|difficult|trying|stressful|wearing)|(?:had )?(?:stopped|ceased|long since stopped|long since ceased) (?:talking|speaking|listening|to (?:talk|speak|listen|understand))|(?:had )?(?:grown|drifted|pulled|come) apart|(?:had|nursed|nurse|held) ${gap(2)}grievances?|bitter\\b|too young|nor (?:leave|part|let|live|be)|neither (?:live|leave|be)|had the (?:\\w+ )?(?:maturity|words|patience|skills?|means)\\b|(?:could|can) not (?:talk|forgive|agree|compromise|communicate|live together|be apart)|unable to (?:talk|forgive|agree|compromise|communicate|live)|hurt (?:the other|each other|one another)|communicat\\w* (?:badly|poorly))\\b`,
    ),
    of: 'anybody',
    unless: other,
  },
  {
    near: ['gave', 'give', 'giving', 'gives'],
    pattern: inSentence(
      `(?:gave|gives|giving|give) (?:quite )?as (?:good|much|hard) as (?:she|he|they|[\\w-]+) (?:got|gets|took|received)\\b`,
    ),
    of: 'anybody',
    unless: other,
  },
  {
    near: [
      'atmosphere',
      'home',
      'household',
      'house',
      'life',
      'mood',
      'theirs',
      'air',
      'romance',
      'love',
      'arrangement',
    ],
    pattern: inSentence(
      `(?:atmosphere|home|household|house|(?:home|married|family|domestic) life|life (?:together|at home|in the house)|mood|theirs|arrangement|it)\\b (?:[\\w’'-]+ ){0,3}?(?:was|were|is|seems?|seemed|appears?|appeared|had been|became|been|be) (?:to (?:be|have been) )?(?:often |at times |sometimes |frequently |always |never |not |clearly |undoubtedly |a |an |rather |somewhat )*(?:first |young |great |long |early )*(?:(?:love|romance|marriage|affair|match) ?(?:on (?:both|either) sides?)?,? )?(?:[\\w-]+ (?:and|on both sides,|but|if) (?:sometimes |often |at times )?)?(?:stormy|tempestuous|turbulent|volatile|fiery|explosive|toxic|combustible|argumentative|quarrelsome|acrimonious|unhappy one|easy (?:one|household|home|marriage)|happy (?:one|home|household)|peaceful one|bed of roses|intense|harmonious)\\b`,
    ),
    of: 'anybody',
    with: /\b(?:home|household|house|marri\w*|life|theirs|love|couple|relationship|romance|atmosphere at|they|them|both)\b/i,
    unless: new RegExp(
      `${other.source}|\\b(?:meeting|ward|school|office|weather|sea|house was (?:sold|searched))\\b`,
      'i',
    ),
  },
];
