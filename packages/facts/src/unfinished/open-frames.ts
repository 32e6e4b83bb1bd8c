/*
 * Sentences that break off although their last word could end another: each frame holds so much of what stands before
 * that nothing earlier can complete it.
 */

const thing = '(?:the|that|this|those|these|her|his|their|each|one|another) (?:\\p{L}+ ){0,2}?\\p{L}+';
const whoever =
  '(?:an?|any|every|each|the|no|one|some|those|all) (?:\\p{L}[\\p{L}-]* ){1,3}?(?:who|which|that)';

const frames: readonly RegExp[] = [
  // "on that day the only", "on the second the most": the noun is still to come.
  new RegExp(
    `\\b(?:on|in|at|by|from|after|before|during|until|since) ${thing} the (?:only|last|first|most|best|worst|next|same|least|whole|main|nearest|closest|earliest|latest|oldest|youngest|greatest|highest)$`,
    'iu',
  ),
  // "so that a therapist who wished to": a clause of which nothing but the subject stands there.
  new RegExp(
    `(?<!\\b(?:than|as|like) )\\b(?:that|because|so|if|when|where|while|although|and|but|,) ${whoever} (?:(?:had|has|have|also|still|\\p{L}+ly) )*(?:wish|want|need|tri|try|hop|seek|sought|beg[aiu]n|cho[os]|attempt|intend|prefer|lik|plan|hesitat|refus|agree|declin|fail)\\p{L}* to$`,
    'iu',
  ),
  // "whose manner was so": how it was is still to come.
  /(?<!\b(?:it|that|this|which|what|why|as|always|not)) (?:was|were|seemed|became|grew) so$/i,
  // "three agencies that held": what they held.
  /\b(?:agenc(?:y|ies)|services?|bod(?:y|ies)|officers?|workers?|nurses?|doctors?|teams?|people|person|records?|letters?|notes?|polic(?:y|ies)|forms?|reports?|calls?|staff|forces?) (?:that|which|who) (?:held|gave|made|took|used|brought|sent|put|showed|kept|provided|described|raised|included|contained|caused|involved|identified|confirmed|prevented|required|allowed)$/i,
  /\b(?:was|were|is|are|been) (?:\p{L}+ly )?(?:tantamount|akin|prone|apt|loath|supposed|deemed|intent)$/iu,
];

/** "Asked whether he ever felt that he might": what he might is told nowhere before. */
const feltThat =
  // "asked whether he ever felt that he might": what he might is told nowhere before.
  /\b(?:ask|inquir|enquir|wonder)\p{L}*(?: \p{L}+){0,3} (?:whether|if) (?:he|she|they|\p{Lu}\p{L}+)(?: (?:had|has|have|was|were|ever|also|still|\p{L}+ly))* (?:felt|feels?|thought|think|believed?|feared|worried|said|imagined|afraid|hoped?|expected)(?: that)? (?:he|she|they|it|\p{Lu}\p{L}+) (?:might|could|would|should|will|may|can)$/u;

/** "There would be": complete where an earlier "there" or a question tells what. */
const thereBe = /\bthere (?:would|might|could|should|will|may|must) (?:also |then |still |well )?be$/i;
const tellsWhat =
  /\b(?:what|how|than|as|whatever|which|whom|all|everything|anything|nothing)\b|\bthere\b.*\bthere\b/i;

/** "The Panel finds that, had the letter come before": the condition stands there and nothing that would have followed. */
const inverted =
  /(?:\bthat|\bof [^,.;]{1,60}|^[^,.;]{0,60}), had (?:the|her|his|their|its|an?|any|either|one|\p{Lu}\p{L}+|he|she|they|it) [^,;]{3,}$/u;
const hanging = /\b(?:before|when|after|until|while|where|if|by|then|earlier|since|once)$/;

/** Whether a sentence that is without its stop breaks off in one of these frames. */
export function breaksOff(sentence: string): boolean {
  if (frames.some((frame) => frame.test(sentence))) return true;
  const felt = feltThat.exec(sentence);
  if (felt) return !/\bto \p{Ll}+|,/u.test(sentence.slice(0, felt.index));
  if (thereBe.test(sentence)) return !tellsWhat.test(sentence);
  return hanging.test(sentence) && inverted.test(sentence);
}

/** "…, though he could have", "if he asked her to", "those were the records that the Panel had": whole as they stand. */
const whole: readonly RegExp[] = [
  /\b(?:best|worst|most|least|only \p{L}+|all|first|last) (?:that|which) there (?:was|is|were|are)$/iu,
  /\b(?:though|although|but|when|as|if|where|and) (?:he|she|they|it|we|the \p{L}+|\p{Lu}\p{L}+) (?:never |easily |well |certainly )?(?:could|should|would|might|must) (?:well |easily |perhaps |certainly )?have$/u,
  /\b(?:would|could|will|did|might|went|go|come|came|stay\p{L}*|left|leave|rang|helped?)\b[^,;]* (?:if|when|unless|because|once|as) (?:he|she|they|\p{Lu}\p{L}+) (?:(?:had|was) )?(?:asked|told|wanted|needed|wished|allowed|begged|invited|advised|ordered)(?: (?:him|her|them|\p{Lu}\p{L}+))? to$/u,
  /^(?:That|Those|These|This|Such|It) (?:was|were|is|are) (?:all )?the \p{L}+ (?:that|which|whom) (?:the \p{L}+|\p{Lu}\p{L}+) (?:had|has)$/u,
  /\b[Oo]f (?:the|these|those|her|his|their) (?:two|three|four)\b.* the (?:more|less|most|least) \p{L}+$/u,
];

/** True for a sentence that lacks nothing but its stop, though its last word often calls for more. */
export function isWhole(sentence: string): boolean {
  return whole.some((pattern) => pattern.test(sentence));
}
