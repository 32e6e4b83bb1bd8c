import type { Pattern } from './confused-forms.js';

/** Verbs whose plain form is no noun or adjective, so that it cannot stand after "was". */
const afterBe =
  'ask|inform|provide|refer|recommend|agree|receive|describe|identify|admit|remove|involve|observe|obtain|prescribe|allocate|consider|discover|explain|establish|notify|perform|prevent|remind|require|send|speak|suggest|tell|threaten|undertake|write|advise|arrange|commence|invite|assess|appoint|determine|deem|detain|protect|refuse|assign|inspect|interpret|circulate|investigate|escalate|assault';
/** Of these, those that no relative clause may end before: "the records they had suggest that". */
const afterHave =
  'ask|agree|inform|receive|recommend|notify|remind|appoint|arrange|allocate|assess|admit|commence|invite|obtain|undertake|investigate|write';
const participles =
  '(?:told|seen|made|given|taken|held|kept|sent|shown|known|done|found|left|written|spoken|brought|put|heard|met|\\p{Ll}{2,}ed)';
/** "What he did was ask her": the verb is what was done. */
const whatIsDone =
  /\b(?:do|did|does|done|doing|all|what|thing|step|aim|task|choice|option|advice|answer|plan|idea|point|purpose|role|job|intention|way|response|first|next|best|least|most)\b[^.;:]{0,38}$/i;

/** Verbs that have lost the ending of their participle, and “been” and “being” in each other's place. */
export const lostParticiples: readonly Pattern[] = [
  {
    words: afterBe.split('|'),
    sign: /(?:as|ere|een|eing|is|are) /,
    form: new RegExp(
      `\\b(?:was|were|been|being|is|are)\\s+(?:not\\s+|never\\s+|also\\s+|then\\s+|later\\s+|soon\\s+|\\p{Ll}+ly\\s+)?(?:${afterBe.replace('', '')})\\b(?![-‑’'])`,
      'gu',
    ),
    instead: 'The verb has lost its ending: “was asked”, “were informed”.',
    unlessAfter: whatIsDone,
  },
  {
    words: afterHave.split('|'),
    sign: /\bha[sd] /,
    form: new RegExp(
      `(?<!\\b(?:they|we|you|he|she|it|I|that|which|who)\\s+)\\bhas\\s+(?:also\\s+|since\\s+|now\\s+|not\\s+|already\\s+)?(?:${afterHave})\\b(?![-‑’'])|\\bhad\\s+(?:not\\s+|never\\s+|already\\s+|also\\s+)?(?:ask|inform|notify|remind|appoint|undertake)\\b(?![-‑’'])`,
      'gu',
    ),
    instead: 'The verb has lost its ending: “has recommended”, “had asked”.',
  },
  {
    words: ['being'],
    sign: /ha(?:s|d|ve) (?:not |never |also )?being /,
    form: new RegExp(
      `\\b(?:has|have|had)\\s+(?:not\\s+|never\\s+|also\\s+|already\\s+)?being\\s+(?:\\p{Ll}+ly\\s+)?(?:${participles}|\\p{Ll}{3,}ing)\\b`,
      'gu',
    ),
    instead: 'Write “been” after “has”, “have” and “had”.',
  },
  {
    words: ['been'],
    sign: /(?:of|by|ithout|efore|espite|from|while|for) been /,
    form: new RegExp(
      `\\b(?:of|by|without|before|despite|from|while|for)\\s+been\\s+(?:\\p{Ll}+ly\\s+)?(?:${participles}|hurt|violent|alone|afraid|followed)\\b`,
      'giu',
    ),
    instead: 'Write “being” here.',
    // “Could of been” is another slip.
    unlessAfter: /\b(?:could|should|would|might|may|must|will|can|not|n[’']t)\s+$/i,
  },
  {
    words: ['been'],
    sign: /(?:should|must|could|would|might|may|can|will) been /,
    form: /\b(?:should|must|could|would|might|may|can|will)\s+(?:not\s+|also\s+)?been\s+\p{Ll}+\b/gu,
    instead: 'Write “have been” or “be”.',
  },
];
