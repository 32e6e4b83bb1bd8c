import { isBareNounPhrase } from './noun-phrase.js';

/*
 * Clauses that a relative or a question word began and whose auxiliary wants its verb: what stands before the word is
 * the clause's own object or place and cannot be the verb as well.
 */

const subject = '((?:(?!(?:who|whom|which|that|what|how|than|as|and|but)\\b)[^\\s,;]+ ){1,5}?)';
const having =
  '(?:(?:had|has|have|would|could|should|might|may|must|will|can|cannot)(?: not| never| also| only| since| already)?(?: have)?)';
const being = '(?:(?:(?:had|has|have) )?been|was|were|is|are)';

/** "with whom he had", "at which no minutes were", "on whose advice she had since". */
const afterPreposition = new RegExp(
  `(?<!\\b(?:extent|degree|way|speed|rate) )\\b(in|at|on|under|within|of|from|to|by|for|with|through|during|after|about|into|over|against|upon|without|until|among|between) (?:which|whom|whose [\\p{L}-]+) ${subject}(?:${having}|(${being})(?: not| never| also| still| then| only)?)$`,
  'u',
);
/** "whom he had", "whom it could": a person is nothing that one has. */
const afterWhom = new RegExp(`\\bwhom ${subject}${having}$`, 'u');
/** "of which seven were", "none of whom could". */
const ofNumber =
  /\bof (?:which|whom) (?:\d+|[a-z]+)(?: or [a-z]+)? (?:was|were|is|are|had|has|have|could|would|did)$/;
/** "to ask what was", "say what would have": what was done, and not what it was. */
const whatIsDone = /\bwhat (?:was|were|is|are|had|has|have|might|would|could|should|will|may)(?: have)?$/;
/** "…, which the Panel": who did something with it, and not what. */
const objectSubject = /^.*, (?:which|whom) ((?:the|her|his|their|its|an?|no|each|both) \S.*)$/i;
/** Where somebody or something is may close a clause of place: "the town in which he was". */
const place = /^(?:in|at|on|under|within|over|through|upon)$/;
const none = /^(?:no|none|nobody|nothing|any|few|many|some|several|all|both|each|neither|one|two|three)\b/i;

/** Whether the last words of a sentence without its stop are a relative clause that wants its verb. */
export function leavesRelativeOpen(sentence: string): boolean {
  if (ofNumber.test(sentence) || whatIsDone.test(sentence) || afterWhom.test(sentence)) return true;
  const object = objectSubject.exec(sentence)?.[1];
  if (object !== undefined && isBareNounPhrase(object)) return true;
  const [, preposition = '', who = '', isBeing] = afterPreposition.exec(sentence) ?? [];
  if (preposition === '') return false;
  return isBeing === undefined || !place.test(preposition) || none.test(who);
}
