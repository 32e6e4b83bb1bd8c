import { anyOf, type Frame, gap, inSentence, strain, strainHeads, substance, violence } from './frame.js';

const force = `(?:${strain}|${substance}|obsession|fixation|delusions?|voices|medicine|wars?|past|${anyOf('circumstances situation system times events fate')})`;
/** What was done, by any word that leaves it unsaid as well. */
const deed = `(?:${violence}|what (?:happened|occurred|followed|took place|ensued|came|befell|he|she|was done)|(?:that|those|the|these) (?:night|evening|day|morning|afternoon|events?|happenings|outcome|scene)|tragedy|killer|assailant|attacker|aggressor|homicidal|lethal)`;
const did = anyOf(`
  killed took turned made drove destroyed did emptied changed ruined robbed brought caused led lay struck spoke acted held moved undid wrecked broke
  is_to_blame was_to_blame (?:was|is|were|must_be(?:_held)?)_(?:responsible|answerable|at_work|to_blame) carried_him committed`);
const known =
  /\b(?:no evidence|whether|assess\w*|referr\w*|risks?|agenc\w*|professionals|practitioners?|(?:does|do|did|is|was|are|were|can|could|has|have)(?: not|n['’]t) (?!least\b)(?!responsible\b)|cannot|never|nor|hardly|jury|judge|court|defence|patholog\w*|post-?mortem|toxicolog\w*|coroner|told (?:officers|police|the)|claim\w*|her (?:drinking|depression|anxiety|illness)|training|learning|training|services)\b/i;

/** What was done put down to a thing: an illness, a drug, a loss is its author, and the perpetrator is where it happened. */
export const blameFrames: readonly Frame[] = [
  {
    near: strainHeads,
    pattern: inSentence(
      `it (?:was|is|must have been|may have been|will have been|seems to have been|had been) ${gap(5)}${force}(?:,? (?:and not|not|rather than|more than|as much as|and) ${gap(5)}|,? )(?:that|which|who) ${gap(5)}${did}\\b`,
    ),
    of: 'anybody',
    with: new RegExp(
      `\\b(?:${deed}|man|men|son|husband|father|lad|boy|him|himself|life|house|home|marriage|family|her)\\b`,
      'i',
    ),
    unless: known,
  },
  {
    near: [
      'cause',
      'root',
      'reason',
      'explanation',
      'origin',
      'source',
      'trigger',
      'driver',
      'catalyst',
      'key',
    ],
    pattern: inSentence(
      `${force}\\b ?,? ?${gap(14)}(?:was|were|is|are|be|been|as|lay|lies|provides?|offers?|supplied|gave|find|found) ${gap(3)}(?:the|a|an|one|its|their|some) (?:\\w+ ){0,2}?(?:cause|root|reason|explanation|origin|source|trigger|driver|catalyst|key) (?:of|for|to|behind|in) ${gap(6)}${deed}`,
    ),
    of: 'perpetrator',
    unless: known,
  },
  {
    near: ['bottom', 'back', 'base', 'root', 'heart', 'behind', 'foundation', 'beneath'],
    pattern: inSentence(
      `${force}\\b ?,? ?${gap(8)}(?:(?:was|were|is|are|lay|lies|stood) )(?:\\w+ )?(?:at the (?:bottom|back|base|root|roots|heart|foundation) of|behind|beneath) ${gap(6)}${deed}`,
    ),
    of: 'perpetrator',
    unless: known,
  },
  {
    near: ['less', 'more', 'much', 'rather'],
    pattern: inSentence(
      `(?:less|more|rather|not so much)\\b,? [^.;]{0,50}?\\b(?:of |the |an? )?(?:\\w+ ){0,3}?(?:man|woman|son|husband|person|one|father|boy|lad|malice|cruelty|wickedness|evil|hatred|brutality|anger|spite|violence)\\b[^.;]{0,30}?\\b(?:than|as)\\b (?:that )?(?:of )?(?:an? |the )?(?:[\\w-]+ ){0,2}?(?:man|woman|son|husband|person|one|father|boy|lad|despair|desperation|grief|panic|love|illness|exhaustion|fear|sorrow|misery|weakness|malice|cruelty|wickedness|evil|hatred|brutality|spite)\\b`,
    ),
    of: 'anybody',
    with: new RegExp(
      `\\b(?:${deed}|act|acts|deed|work|crime|conduct|behaviour|his|he|perpetrator)\\b|\\b(?:sinned against|sad than bad|mad than bad)\\b`,
      'i',
    ),
    unless:
      /\b(?:more (?:often|likely|frequent|than one (?:man|woman|person|son)|at risk)|agenc\w*|officers?|professionals|believed|risk|less (?:likely|often|able)|controll\w*|power|entitle\w*)\b/i,
  },
  {
    near: [
      'legacy',
      'fruit',
      'inheritance',
      'echo',
      'product',
      'child',
      'symptom',
      'making',
      'fault',
      'blame',
    ],
    pattern: inSentence(
      `(?:(?:temper|anger|jealousy|violence|conduct|behaviour|aggression|outbursts?|rages?|possessiveness|insecurity|actions?|what (?:he|she) did) ${gap(3)}(?:was|were|is|had been) (?:\\w+ )?(?:the |a |an )?(?:\\w+ )?(?:legacy|fruit|inheritance|echo|product|child|symptom|outcome|upshot|residue) of ${gap(6)}(?:${strain}|boyhood|youth|home|father|mother|parents|war|past|life)|(?:through|by) no fault of (?:his|her) own|not (?:\\w+ )?of (?:his|her) (?:own )?(?:making|choosing)|(?:for which|and) (?:he|she) (?:cannot|can hardly|could not|could hardly|should not) be (?:\\w+ )?(?:blamed|faulted|held|reproached))\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:not (?:the|a) |agenc\w*|officers?|gp|worker|court|judge|jury|homeless|tenancy|evict\w*|lost (?:his|her) (?:home|tenancy))\b/i,
  },
];
