import type { Matter } from '../mention-unanswered.js';

const named = /\bOperation Encompass\b/i;
/** A date, a number, a check or what the scheme did. */
const toldOf =
  /\b(?:19|20)\d\d\b|\b\d+ ?(?:%|per cent)|\b(?:audit\w*|evaluat\w+|dip[- ]sampl\w*|every (?:school|notification)|all schools|(?:\d+|\w+ty|hundred) (?:\w+ )?(?:notifications|schools)|before (?:the )?(?:register|school|start)|(?:by|within) (?:\w+ )?(?:o['’]clock|hours?|the next)|next (?:school )?(?:day|morning)|(?:was|has been|had been) (?:told|notified|informed)|(?:school|police|it|she|he) received (?!an? (?:Operation )?Encompass)|notified (?:the|her|his|their) (?:school|nursery|college|teachers?|head)|were (?:told|notified|informed)|(?:has|have|had) (?:since )?(?:had (?:\d+|\w+ty|many|several)|received|acted|spoken|changed|helped|reduced|increased)|as a result|led to|means that|meant that|the effect|enabl\w+|so that|now (?:hears?|receives?|knows?|learns?)|spoke to|talked to|checked on|put in place (?:support|a)|made no difference|did not reach|too late|because)\b/i;
/** "The Children Act 2004" dates nothing. */
const anAct = /\bAct (?:19|20)\d\d\b/g;
const told = { test: (text: string) => toldOf.test(text.replace(anAct, ' ')) };
/** A sentence that goes on about the scheme; what else a school did that day is no effect of it. */
const ofScheme =
  /^(?:it|this|that|these|since|now|by then|until then|before (?:that|then)|an? (?:audit|evaluation|review|check|survey)|in (?:\w+ )?(?:19|20)\d\d|the (?:scheme|operation|arrangement|system|first|effect|result|school (?:now|has since)))\b|\b(?:Encompass|notif\w+|notices?|scheme|alerts?)\b/i;
/** What the scheme is, in general. */
const definition =
  /^[^.]{0,20}Operation Encompass(?: \([^)]*\))?(?: is (?:an?|the|run|where|when)\b|:| means\b)/i;

/** The scheme by which police tell schools of domestic abuse is named; when it began and what it did is owed. */
export const operationEncompass: Matter = {
  words: ['encompass'],
  named: ({ text }) => named.test(text) && !definition.test(text),
  answered: ({ text, after, before }) =>
    (named.test(text) &&
      !definition.test(text) &&
      (told.test(text) || after.slice(0, 2).some((next) => ofScheme.test(next) && told.test(next)))) ||
    (named.test(before.at(-1) ?? '') && ofScheme.test(text) && told.test(text)),
};
