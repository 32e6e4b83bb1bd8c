import { hasVerb, isBareNounPhrase } from './noun-phrase.js';

/** "whose role", "in which each of them", "by whom the decision": the clause has a subject and no verb. */
const relative =
  /^.*(?:\bwhose\s+(\S.*)|\b(?:in|on|at|of|from|to|by|for|with|through|under|during|after|about|within|into) (?:which|whom)\s+(\S.*)|(?:,\s+|\b(?:place|time|day|week|month|occasion|occasions|point|stage|house|flat|home|surgery|school|hospital|ward|year|cases?|situations?|meeting) )(?:where|when)\s+(\S.*))$/i;
const asked =
  /\b(?:know|knew|known|say|said|tell|told|ask|asked|matter|sure|clear|record|recorded|of)\s+(?:whose|where|when)\s+[^,]*$/i;

/** A conjunction that a whole clause must follow; those that are prepositions too are left. */
const conjunction =
  /(?:^|[,\s])(?:because|although|unless|whereas|whether|while|whilst|if|so that|even though|in case|provided that|given that|in that|the fact that|not that)\s+((?:the|her|his|their|its|our|no|every|each|neither|both|this|these|those|one of|some of|many of|none of)\s+\S.*)$/i;
const reported =
  /\b(?:(?:is|was|were|be|been)(?:\s+(?:\S+\s+){0,2}\S+)?|tells?|told|says?|said|finds?|found|not(?:es|ed|ing)|record(?:s|ed|ing)|conclud(?:es|ed|ing)|consider(?:s|ed)|accept(?:s|ed)?|agree[sd]?|thought|thinks?|believe[sd]?|understood|hope[sd]?|confirm(?:s|ed|ing)|report(?:s|ed|ing)|stat(?:es|ed|ing)|suggest(?:s|ed|ing)?|show(?:s|ed|ing|n)?|mean(?:s|t|ing)?|ensur(?:e|es|ed|ing)|acknowledg(?:es|ed|ing)|recommend(?:s|ed|ing)?|explain(?:s|ed|ing)?|indicat(?:es?|ed|ing)|argu(?:es?|ed|ing)|insist(?:s|ed|ing)?|reveal(?:s|ed|ing)?|learn(?:ed|t)|discovered|realised|assum(?:es?|ed|ing)|fear(?:s|ed|ing)?|heard|aware|sure|view|fact|evidence|doubt|likely|possible|clear|concern|impression|advice|assurance|regret|words|ground|grounds|news|hope|belief|effect|understanding|doubt|rule|promise|condition|so \S+)(?: to (?:\S+ ){0,4}\S+)?\s+that\s+(\S.*)$/i;
/** "describes how on the last evening", "said that in the week before": an opening of time or place, and no clause. */
const onlyWhen =
  /\b(?:said|says?|told \S+(?: \S+)?|tells \S+(?: \S+)?|found|finds?|heard|hears?|records?|recorded|notes?|noted|describe[sd]?|recall(?:s|ed)?|remember(?:s|ed)?|explain(?:s|ed)?|confirm(?:s|ed)?|learn(?:ed|t)|shows?|showed|states?|stated|reports?|reported|understood|agreed|accept(?:s|ed)|aware|saw|sees?|repl(?:y|ies|ied)|answers?|answered|responds?|responded|adds?|added|writes?|wrote|admits?|admitted|insists?|insisted|claims?|claimed|believes?|believed|thinks?|thought|acknowledge[sd]?|suggests?|suggested|considers?|considered|assured \S+(?: \S+)?|informed \S+(?: \S+)?) (?:how|that) (?:on|in|at|after|before|during|by|from|for|throughout|within|since|until|under|between|following|despite|owing to|because of|as a result of|upon|over|without|unlike|instead of|according to) (\S.*)$/i;

/** "explained that the key to the cupboard was kept": where is still to come. */
const wantsPlace =
  /(?<!\b(?:way|manner|place|room|cupboard|drawer|cabinet|year|day|time) )\bthat (?:the|her|his|their|its|all|both|each|every) (?:(?!(?:where|how|what|which|as|than)\b)[^\s,;]+ ){1,12}(?:was|were|is|are|had been|has been) (?:then |now |always |usually |normally |only |still )?(?:kept|stored|located|situated|based|housed|stationed|lodged)$/i;

/** Opens a clause that hangs on the words before it and stands between commas. */
const hanging =
  /^(?:(?:and|or|but)\s+)?(?:who|whom|whose|which|where|when|after|before|having|although|though|despite|while|whilst|since|as|until|if|in (?:which|whom|whose)|at which|(?:to|for|with|by|of|from) (?:whom|which|whose)|none of whom|one of whom|both of whom|some of (?:whom|which)|most of (?:whom|which))\b/i;

/**
 * Whether the last clause of a sentence was begun and has no verb of its own: "a worker whose role", "because the
 * officer", "and its lead, who works". The sentence is without its stop.
 */
export function leavesClauseOpen(sentence: string): boolean {
  const [, whose, after, where] = relative.exec(sentence) ?? [];
  const subject = whose ? `the ${whose}` : (after ?? where);
  if (subject && !asked.test(sentence) && isBareNounPhrase(subject)) return true;
  const clause = conjunction.exec(sentence);
  if (clause?.[1] && isBareNounPhrase(clause[1])) return true;
  if (isOnlySubject(sentence)) return true;
  const told = reported.exec(sentence);
  if (
    told?.[1] &&
    isBareNounPhrase(told[1]) &&
    !/\b(?:of|for|in|on|at|by|to|with) that\s\S+$/i.test(sentence)
  )
    return true;
  if (wantsPlace.test(sentence)) return true;
  const when = onlyWhen.exec(sentence);
  if (when?.[1] && isBareNounPhrase(when[1])) return true;
  return lacksPredicate(sentence);
}

/** "because the nurse who keeps the list": a conjunction, and then a subject with what tells which. */
const onlySubject =
  /(?:^|[,\s])(?:because|although|unless|whereas|while|whilst|if|when|so that|even though|since|and that|but that)\s+((?:the|her|his|their|its|an?|one|each|every|any)\s[^,;]*?)\s(?:who|which)\s(?:(?:had|has|have|was|were|is|are)\s+)?(?:\w+ly\s+)?\w+(?:\s([^,;]+))?$/i;

function isOnlySubject(sentence: string): boolean {
  const [, subject, rest = ''] = onlySubject.exec(sentence) ?? [];
  if (!subject || !isBareNounPhrase(subject)) return false;
  const object = rest.replace(/^(?:up|out|on|in|with|to|for|at) /, '').replace(/^such /, 'the ');
  if (/^(?:it|him|her|them|this)?$/.test(object)) return true;
  // "the man who rang her knew the house": another thing, and so another verb.
  return !/ (?:the|an?|his|her|their|its)\b/.test(object) && isBareNounPhrase(object);
}

/** "The manager, when she was told of it, and who had …": nothing but clauses that hang on the noun before them. */
function lacksPredicate(sentence: string): boolean {
  const segments = sentence.split(/,\s+/);
  const last = segments.at(-1) ?? '';
  if (segments.length < 2) return false;
  // "The clerk, who noticed it, then": the adverb belongs to the verb that is missing.
  if (nextStep.test(last)) return segments.length > 2 && lacksPredicate(segments.slice(0, -1).join(', '));
  const contrast = /^but\s+(\S.*)$/.exec(last);
  if (contrast?.[1] && isBareNounPhrase(contrast[1]))
    return (
      !/\b(?:not|no|nobody|nothing|never|all|every\w*|only|neither|n[’']t)\b/i.test(sentence) &&
      hasVerb(` ${sentence}`)
    );
  if (!hangs(last)) return false;
  // The noun that the hanging clauses go with: the sentence's first words, or what stands after a conjunction.
  for (let at = segments.length - 2; at >= 0; at--) {
    const segment = segments[at] ?? '';
    if (at > 0 && hangs(segment)) continue;
    if (at === 0 && opener.test(segment) && isBareNounPhrase(segment)) return true;
    const noun = /(?:^|\s)(?:that|because|although|though|while|whilst|whereas|if|when)\s+(\S.*)$/i.exec(
      segment,
    )?.[1];
    if (
      noun &&
      opener.test(noun) &&
      isBareNounPhrase(noun) &&
      !/\b(?:of|for|in|on|at|by|to|with|all|and|like) that\b/i.test(segment)
    )
      return true;
    const joined = /^(?:and|but)\s+(\S.*)$/i.exec(segment)?.[1];
    const earlier = segments[at - 1] ?? '';
    return (
      at > 0 &&
      hanging.test(last) &&
      joined !== undefined &&
      isBareNounPhrase(joined) &&
      hasVerb(` ${earlier}`) &&
      !/\b(?:not|neither|only)\b/i.test(earlier)
    );
  }
  return false;
}

const nextStep =
  /^(?:then|also|therefore|nevertheless|nonetheless|however|in turn|instead|again|later|subsequently|still|accordingly|thereafter|afterwards|at once|at first|immediately|duly|in fact|too|in response|as a result|on this occasion|by contrast|at that (?:time|point))$/;
const opener = /^(?:the|her|his|their|its|an?|one|both|each|no|neither|two|three|[A-Z]\S*[’']s)\s/i;
const prepositional =
  /^(?:in|at|by|with|on|for|from|to|of|during|under|despite|without|like|unlike|including|together with|along with|instead of|rather than|following|based|according to|through|because of)\s/i;

/** A clause with its verb that begins with a relative or a conjunction, or a phrase that begins with a preposition. */
function hangs(segment: string): boolean {
  if (hanging.test(segment)) return hasVerb(` ${segment}`) || segment.split(/\s+/).length <= 3;
  return prepositional.test(segment) && !hasVerb(` ${segment}`);
}
