const auxiliary =
  '(?:(?:had|has|have|would|could|should|will|may|might|must|can|cannot)(?: not| never| also| still| already)?(?: have)?(?: been| be)?|(?:was|were|is|are)(?: not| also| still| now)?(?: being)?|(?:did|does|do) not)';
const ofBeing =
  '(?:(?:had|has|have|would|could|should|will|may|might|must)(?: not)? (?:have )?be(?:en)?|was|were|is|are)';
const past =
  '(?:had|has|have|was|were|is|are|would|could|did|does|[a-z]{2,}ed|took|made|gave|knew|came|went|saw|wrote|rang|held|left|led|heard|brought|kept|found|met|told|lived|works?|lives|knows|takes|makes|gives|runs?|ran|does|sees|writes|spoke|sat|stood|got|sent|put|set|read)';

/** "the officer who took the call had", "the person who had made it could not be": the relative clause has its verb already. */
const afterSubjectRelative = new RegExp(
  `\\b(?:(?:who|which|that) ${past}|who [a-z]{3,}(?<!s)s) ((?:[^\\s,;]+ ){1,8}?)${auxiliary}$`,
  'i',
);
/** "the worker to whom the case had been passed would be", "the form which staff fill in is". */
const afterObjectRelative = new RegExp(
  `\\b(?:whom|which|that) (?:[^\\s,;]+ ){1,7}?(?:in|on|to|at|for|with|up|out|about|into|off|down|[a-z]{2,}ed|seen|made|given|taken|known|written|sent|told|shown|held|kept|found|left) ${auxiliary}$`,
  'i',
);
/** What the last auxiliary may answer to, so that it closes the sentence: "how ill she was", "as she had". */
const answered =
  /\b(?:what|who|whom|where|how|than|as|why|when|whether|if|so|because|although|though|while|whilst|until|till|before|after|since|and|but|or|he|she|they|we|I|you|there)\b/i;
const comparing = /\b(?:as|than|so|what|how|neither|nor)\b/i;

/** "asked if there was", "whether the bruises were": a question that is told needs what it asks about. */
const toldQuestion = new RegExp(
  `\\b(?:if|whether) (?:there (?:was|were|is|are|had been|have been|might be|would be)|(?:he|she|they|it|I|we|you|[A-Z]\\S+) (?:had|has|have|would|could|should|might|may|must)(?: not)?(?: ever| already| also| just)? (?:have )?be(?:en)?|(?:the|an?|any|all|each|every|either|both|some|his|her|their|its|this|these|those|one|anyone|anybody|someone)(?: (?!(?:he|she|they|it|I|we|you|who|whom|which|that|what|where|how)\\b)[^\\s,;]+){0,6} ${ofBeing})$`,
);
/** "if he came back he would be". */
const condition =
  /\bif (?:he|she|they|it|I|we|you|anyone|[a-z]+ [a-z]+) (?!(?:had|was|were|would|could) [a-z]+ (?:he|she|they|it)\b)[^,;]+,? (?:he|she|they|it|I|we|you) (?:would|could|might|should|will|may)(?: not)? (?:be|have been|have)$/i;
/** "whose name does not", "whose reply is at": what is owned is the subject, and its verb wants the rest. */
const owned = new RegExp(
  `\\bwhose (?:(?!(?:he|she|they|it|I|we|you|who|which|that)\\b)[^\\s,;]+ ){1,4}?(?:${auxiliary}|(?:is|was|are|were|stands?|lies|lay)(?: now| still| also)? (?:at|in|on|with|by|for|from|to|among|under))$`,
  'i',
);
const askedWhose =
  /\b(?:ask\w*|know|knew|known|say|said|tell|told|sure|clear|matter|see|seen|saw|decide|decided) whose\b/i;
const askedWho =
  /\b(?:ask\w*|know|knew|known|say|said|tell|told|sure|clear)\b[^,;]*\b(?:who|what|which|where)\b/i;
/** "the house where they had". */
const place = /\bwhere (?:he|she|they|it|the [a-z]+) (?:had|has|have)(?: also| already| once)?$/i;

/**
 * Whether a sentence without its stop ends in an auxiliary that nothing earlier can complete, although the words before
 * it would elsewhere do so ("more than it was").
 */
export function leavesAuxiliaryOpen(sentence: string): boolean {
  if (toldQuestion.test(sentence) || condition.test(sentence) || place.test(sentence)) return true;
  if (owned.test(sentence)) return !askedWhose.test(sentence);
  const relative = afterSubjectRelative.exec(sentence);
  if (relative?.[1] && !answered.test(relative[1])) {
    const before = sentence.slice(0, relative.index);
    return !comparing.test(before) && !askedWho.test(before);
  }
  const object = afterObjectRelative.exec(sentence);
  return object !== null && !comparing.test(sentence);
}
