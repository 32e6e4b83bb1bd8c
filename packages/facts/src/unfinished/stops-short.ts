import { hasVerb, isBareNounPhrase } from './noun-phrase.js';
import { leavesAuxiliaryOpen } from './open-auxiliaries.js';
import { leavesClauseOpen } from './open-clauses.js';
import { callsForMore } from './open-endings.js';
import { breaksOff, isWhole } from './open-frames.js';
import { endsInLink, wordsHeld } from './open-links.js';
import { lacksNoun } from './open-nouns.js';
import { leavesRelativeOpen } from './open-relatives.js';
import { endsInSubject } from './open-subjects.js';
import { endsInTurn } from './open-turns.js';

/** Words that cannot end a sentence: an article, a possessive, a conjunction of two things. */
const openers =
  /(?:^|[\s“"‘])(?:the|an?|and|or|but|nor|whose|every|(?<!\bor )no|his|their|its|my|our|your|because|although|unless|whether|whereas|while|whilst|during|despite|regarding|concerning|per|until|if|than|as|whenever|wherever|such as|including|namely|via|plus|therefore|however|e\.g\.?|i\.e\.?|Mr|Mrs|Ms|Dr|PC|DC|DS|DI|Sgt)$/i;

/** Prepositions that end a sentence only where the thing that they go with stands earlier. */
const prepositions =
  /\s(?:to|from|with|at|by|for|in|on|of|into|onto|upon|about|against|under|without|towards?|between|among(?:st)?)$/i;
/** "what she was afraid of", "nobody whom she could turn to", "the person that she lived with". */
const relative =
  /\b(?:what|who|whom|which|whose|where|how|(?:than|as)(?= (?:he|she|they|it|I|we|you|anyone|anything|most|(?:the|her|his|their) (?:\S+ ){1,3}(?:was|were|is|are|had|has|could|did|would) ))|whatever|whoever|nobody|nothing|no one|someone|something|anyone|anything|everything|all|(?<!\b(?:in|at|by|from|during|on|for|since|until|after|before|over|throughout|within|of) )(?<!\b(?:said|say|says|told|tell|view|found|agreed|decided|thought|noted|satisfied|know|knew|known|stated|reported|understanding|clear|likely|fact|belief|felt|heard|aware|sure|recorded|accepted|advised|concluded|suggested|confirmed|evidence|indication|suggestion|sign|signs|record|proof|doubt|impression|assurance|risk|concern|possibility|chance|assumption|ground|grounds|basis|condition|shown|shows|showed|explained|learned|realised|proved|proves|means|meant|implied|assumed)\s)that)(?:\s+[^\s,]+){1,7}$/i;
const passiveVerb =
  /\b(?:was|were|been|being|be|is|are)\s+(?:(?:not|never|\w+ly)\s+)?(?:spoken|listened|referred|looked|dealt|relied|cared|asked|called|paid|acted|sent|thought|heard|responded|adhered|agreed|lived|written|talked|laughed|shouted|sworn|tampered|objected|attended)\s+(?!by$)\S+$/i;
const infinitive =
  /\b(?:nobody|no ?one|someone|somewhere|anyone|anywhere|nowhere|places?|persons?|people|friends?|room|home|him|her|them|things?|much|nothing|something|anything|one|little|no \w+|any \w+)(?: else)?\s+to\s+\w+\s+\S+$/i;
const particle =
  /\b(?:com(?:e|es|ing)|came|go(?:es|ing)?|went|gone|mov\w+|carr\w+|call\w*|set|took|taken|take|put|turn\w*|log\w*|sign\w*|drop\w*|let|get\w*|got|pass\w*|hand\w*|pick\w*|stay\w*|held|hold|kept|keep|br(?:ing|ought)|liv\w+|walk\w*|follow\w*|broke\w*|rang|ring|phon\w+|check\w*|hung|stood|stand|join\w*|later|early|left)\s+(?:in|on|by|about|under)(?<!\b(?:signed|followed|checked|carried|held|kept|brought|taken|phoned|joined|moved|left|broken|picked|handed) by)$/i;

/** An auxiliary verb that its main verb must follow, with what may stand between. */
const auxiliaries =
  /\s(?:had|has|have|was|were|is|are|been|being|be|will|would|could|should|may|might|must|cannot|shall|did not|does not|do not|had not|has not|have not|was not|were not|is not|are not)(?:\s+(?:also|never|already|only|both|just|still|then|since|ever|therefore|often|always|either|rarely|seldom|frequently|subsequently|later))?$/i;
/** "asked what the risk was", "more than it was", "said that she did": the verb may close such a sentence. */
const elliptical =
  /\b(?:what|who|whom|whose|where|how|than|as|why|which|neither|nor|whatever|wherever|everything|if|whether)\s+(?:[^\s,]+\s+){0,6}[^\s,]+$|\b(?:the way|the day|all that)\s+(?:[^\s,]+\s+){0,3}[^\s,]+$|(?<!\b(?:told|tells|informed|advised|assured|reminded|warned|convinced|persuaded|satisfied) )\b(?:the|all|any|no|only)\s+(?:[^\s,]+\s+){0,2}(?:that|which) (?:he|she|they|it|we|I)(?:\s+[^\s,]+){1,2}$|\bso\s+\S+(?:\s+\S+)?$|\b(?:any|every|all|such)\s+(?:\S+\s+){1,8}(?:may|might|could|can) have$|\b(?:said|replied|confirmed|agreed|denied|answered|insisted|thought|believed|hoped|knew|feared|wished|felt)(?: that)? (?:she|he|they|it|I|we|you|there)\s+\S+(?: \S+){0,2}$|,\s+(?:she|he|they|it)\s+\S+(?:\s+not)?$|\b(?:and|but|though|although|while|whereas)\s+(?:\S+\s+){0,4}(?:did|does|do|had|has|have|was|were|is|are|could|would) not$/i;
/** "When the nurse arrived, she was": an opening of time has nothing that the verb could stand for. */
const opensWithTime =
  /^(?:When|After|By the time|Once|On|In|At|During|Following|Having|Before|Since|From|(?:(?:\S+ ){0,3}(?:after|before|later)(?: that)?(?=[ ,])))\b(?:(?!\b(?:said|asked|told|thought|believed|denied|as|than|so|whether|if)\b)[^;])*, (?:she|he|they|it) (?:had|was|were|has|is|are|would|could|should|will)$/;
/** After these the elliptical reading is no longer likely: what follows the verb is plainly missing. */
const reportedPassive = /\b(?:was|were|been|is|are) (?:told|asked|informed|advised|assured|satisfied)\b/i;

const trailingThat =
  /(?<!\b(?:with|of|at|to|by|after|before|than|like|about|for|on|all|do|did|does|done|as|from|in|just|and|is|was|over|accept\w*|deny|denied|want\w*|know|knew|knows|understood))\s+that$/i;
const trailingWhich =
  /(?:,|\b(?:in|on|at|of|from|to|by|for|with|during|after|through|under)|\b[A-Za-zÀ-ɏ]+)\s+which$/i;
const trailingWho = /(?:,|[A-Za-zÀ-ɏ]+)\s+who$/i;
const trailingPronoun = /(?:^|[\s,;])(?:I|he|she|they|we)$/;
const only =
  /(?:,|\b(?:is|was|were|had|has|could|would|may|might))\s+(?:only|not|merely|simply|mainly|largely|particularly|especially|even)$/i;
const subordinate =
  /^(?:(?:And|But|So|Yet)\s+)?(?:When|After|Before|If|Although|Though|While|Whilst|As|Since|Because|By the time|Once|Until|Unless|Despite|Of|Following|Having|Given that|Where|Whenever|Even (?:if|though|when))\b/;
const nounPhrase =
  /^(?:and |but )?(?:the|her|his|their|its|an?|this|that|these|those|no|some|one|two|three|four|both|each|neither|another|all|several|[A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ɏ’']*)(?:\s[A-Za-zÀ-ɏ\d’'-]+){0,5}$/;

/** "A copy of which was sent to", and the entry that "reads in full": whom, and what, is still to come. */
const ofWhichSent =
  /\bof which (?:was|were|is|are|has been|had been|have been) (?:\w+ly )?\w+ (?:to|from|with|by|for|in|on|into|at)$|\b(?:reads|read|runs|ran|says|states|stated) (?:in full|in part|as follows|thus)$/i;

/**
 * Whether a sentence without a stop was left unfinished, rather than only without its stop. `sentence` is the last one
 * of a paragraph, trimmed, and ends in a letter, a figure or a comma; `among` is true where other sentences stand
 * before it in the paragraph.
 */
export function stopsShort(sentence: string, among = false): boolean {
  const words = sentence.split(/\s+/);
  if (/[,(–—]$|\s-$/.test(sentence)) return words.length >= 4;
  if (isWhole(sentence)) return false;
  if (breaksOff(sentence)) return true;
  if (
    openers.test(sentence) ||
    /,\s+(?:since|so|yet|when|where|though|before|after|who|which)$/i.test(sentence)
  )
    return true;
  if (leftOpen.some((pattern) => pattern.test(sentence)) || ofWhichSent.test(sentence)) return true;
  // A noun alone may be a title, but not after other sentences.
  if (
    among &&
    words.length >= 3 &&
    /^(?:The|Her|His|Their|Its|This|These|One|Each|No)\s/.test(sentence) &&
    isBareNounPhrase(sentence)
  )
    return true;
  // "whether routine enquiry": a noun, and nothing that is said of it.
  const question = /\b(?:whether|that|because|although) ((?:\p{Ll}+ )?\p{Ll}{4,})$/u.exec(sentence)?.[1];
  if (/\bwhether /.test(sentence) && question && isPlainNoun(question)) return true;
  // "its system, introduced in 2016, automatically", "the officer, knowing that, could": what the commas hold is over.
  if (
    /,\s+(?:could|would|should|might|may|must|will|shall|had|was|were|is|has|did|does)(?:\s+not)?$/.test(
      sentence,
    ) &&
    !/\b(?:than|as|so|nor|neither)\b[^,]*,[^,]*,[^,]*$/i.test(sentence)
  )
    return true;
  if (/,\s+\p{Ll}{4,}ly$/u.test(sentence) && !closingAdverb.test(sentence)) return true;
  // "an offence to", "none of whom", "is met where": what is to be done, of whom, in what case.
  if (
    infinitiveWanted.test(sentence) ||
    ofWhom.test(sentence) ||
    (/\swhere$/.test(sentence) && !knownWhere.test(sentence))
  )
    return true;
  if (leavesRelativeOpen(sentence) || endsInTurn(sentence) || endsInSubject(sentence)) return true;
  if (leavesClauseOpen(sentence) || callsForMore(sentence) || lacksNoun(sentence) || endsInLink(sentence))
    return true;
  const told = wordsHeld(sentence);
  if (told !== null && isBareNounPhrase(told)) return true;
  const opened = openedClause.exec(sentence)?.[0];
  if (opened !== undefined && !hasVerb(opened)) return true;
  if (participle.test(sentence)) return !/\b(?:done|ended|passed|finished|gone|left)$/.test(sentence);
  if (trailingPronoun.test(sentence))
    return !/\b(?:(?:and|than|as|but|like)|(?:so|nor|neither) [a-z]+) (?:I|he|she|they|we)$/.test(sentence);
  if (trailingThat.test(sentence) || trailingWhich.test(sentence)) return true;
  if (trailingWho.test(sentence))
    return !/\b(?:know|knew|ask\w*|say|said|tell|told|see|sure|matter)\s+who$/i.test(sentence);
  if (only.test(sentence)) return true;
  if (auxiliaries.test(sentence))
    return (
      !elliptical.test(sentence) ||
      endsReported(sentence) ||
      opensWithTime.test(sentence) ||
      leavesAuxiliaryOpen(sentence)
    );
  if (prepositions.test(sentence) && opensWithWhat.test(sentence) && !saidOfIt.test(sentence)) return true;
  if (prepositions.test(sentence))
    return !isStranded(sentence) || opensWithRelative(sentence) || leavesAuxiliaryOpen(sentence);
  return lacksMainVerb(sentence);
}

/** "What the team had been told, and now asks of": nothing is said of what it was. */
const opensWithWhat =
  /^(?:(?:And|But|Yet) )?(?:[Ww]hat|[Ww]hatever) (?:(?:he|she|they|it|I|we|nobody|no one|everyone)|(?:the|her|his|their|its) \S+(?: \S+)?) \S/;
const saidOfIt =
  /^\S+ (?:\S+ ){2,}(?:is|was|were|are|would be|will be|had been|remains?|remained|matters?|mattered|follows?|followed|happen(?:s|ed)|seems?|seemed|became|becomes|made|makes?|left|leaves?|shows?|showed|told|tells|led|leads|meant|means|could|can|should|must|may|might|depends?|depended)\b(?! me\b| us\b| the (?:panel|chair|author)\b)/i;

/** "…, but as the ward", "…, the ward having by that time": a clause was opened, and its verb is missing. */
const openedClause =
  /(?:,|\b(?:and|but|so)) (?:as|when|while|because|since|although|once|if) (?:the|her|his|their|an?|no) (?:\p{Ll}+ ){0,2}\p{Ll}+$/u;
const participle =
  /, (?:the|her|his|their|an?|no|both|neither) (?:\p{Ll}+ ){1,4}(?:having|being)(?: \p{Ll}+){0,4}$/u;

/** Endings that call for more, whatever stands before: a comparison, a name, what was heard, what would have followed. */
const leftOpen: readonly RegExp[] = [
  /\s(?:that|those) of$/,
  /\b(?:that|because|although|while|whereas|whether) her$/,
  /\b(?:that|because|although|while|whereas|whether|unless|until) (?:it|there)$/,
  /, (?:then |also |therefore )?(?:determined|concluded|directed|ordered|instructed|requested|stated|considered|indicated|suggested|ensured|advised|recorded|noted|found|thought|believed)$/,
  /\bof (?:why|how|whether|what|who|where)$/,
  /, (?:who|which) (?:was|were|is|are|had been|has been) (?:\p{Ll}+ly )?(?:concerned|worried|aware|unaware|afraid|frightened|told|informed|supported|referred|accompanied|seen|visited|contacted|interviewed|assessed|known|subject|responsible|suspicious|critical) (?:about|by|of|to|for|with)$/u,
  /^(?!.*\b(?:than|as|what|unless|if|when|where|whenever|who|whom|which|but|not|never|though|although|because|how)\b).*\b(?:expected|required|asked|able|unable|likely|due|obliged|entitled|urged|invited|encouraged|instructed|advised|willing|ready|going|failed|tried|began|continued|agreed|decided|attempted|intends?|plans?|hopes?) to$/iu,
  /^(?!.*\b(?:than|as|what|who|whom|which|not|never|nothing|nobody|easy|hard|when|where|how)\b).*\b(?:it|this|that) (?:was|is|would be|might be|may be|will be|had been|has been|seemed|appeared) (?:\p{Ll}+ly )?(?:best|better|safer|wiser|kinder|easier|simpler|possible|impossible|necessary|important|appropriate|inappropriate|reasonable|advisable|sensible|preferable|helpful|useful|right|wrong|fair|essential|vital|customary|usual|normal|desirable|open to (?:\p{L}+ ){1,3}) ?to$/iu,
  /^(?!.*\b(?:as|than|what|whom|which|how|nobody|no one|nor|neither)\b).*\b(?:was|were|is|are|been) not (?:then |yet |fully |made |herself |himself )?aware$/i,
  /\b(?:that|which|who) \p{Ll}+ed (?:\p{L}+ ){1,4}(?:was|were|had been|is|are) (?!listened|referred|looked|attended|adhered|responded|talked|objected|lived|cared|prayed|waited)\p{Ll}+ed (?:to|by|with|for|from)$/u,
  /\b(?:who|which|that) (?:had|has|have) (?:heard|seen|told|found|made|given|taken|asked|brought|received|caused|begun|become|witnessed|described|recorded|noted|provided)$/,
  /\b(?:an?|the|another|one) (?:\p{Ll}+ )?(?:man|woman|boy|girl|person|friend|service|charity|project|place|child|partner|programme|scheme|town|village|street|organisation|company|worker|officer|nurse|neighbour|colleague|group|course) (?:called|named)$/u,
  /(?<!\b(?:how|what|way|whatever|than|as)\b[^,;]*)\b(?:made to feel|made (?:her|him|them) feel|(?:appeared|seemed|tended|wanted|thought|believed|found|said|known|likely|needed|ought) to be|known as|described as|referred to as|regarded as)$/,
  /(?:\bthat|,) had (?:the|her|his|their|its|an?|any|either|one) (?:\p{Ll}+ ?){1,4}$/u,
];

const infinitiveWanted =
  /\b(?:it|there|this|that) (?:is|was|would be|will be|may be|had been|has been) (?:an?|the|no|not an?|also an?|one['’]s) (?:(?!to )[A-Za-zÀ-ɏ-]+ ){1,3}to$/i;
const ofWhom =
  /\b(?:none|all|one|some|most|many|several|both|neither|each|any|few|half|part|two|three|four|five|six|seven|eight|nine|ten|\d+|majority|rest|copies|copy|details|outcome|result|effect) of (?:whom|which)$/i;
const knownWhere =
  /\b(?:know|knew|known|knows|say|said|says|ask|asked|tell|told|see|saw|sure|clear|matter|remember|recall|anywhere|and|or|from|just|out|of|decide|decided|discover|discovered)(?: exactly| just)? where$/i;

/** One or two words in small letters that hold no verb, pronoun or adverb. */
function isPlainNoun(words: string): boolean {
  return (
    !hasVerb(` ${words}`) &&
    !/\b(?:she|he|they|it|we|you|not|so|there|here|anybody|anyone|somebody|someone|nobody|everyone|or)\b|(?:ly|ing|s)$/.test(
      words,
    )
  );
}
/** Adverbs with which a speaker closes what was said. */
const closingAdverb =
  /,\s+(?:sadly|separately|apparently|unfortunately|respectively|accordingly|presumably|supposedly|finally|regrettably|tragically|understandably|certainly|possibly|probably|usually|only|daily|weekly|monthly|yearly|quarterly|family|early|initially|ultimately|reportedly|allegedly|obviously|clearly|evidently|importantly|rightly|wrongly|surely|actually|really|literally|obliquely|quietly|slowly|carefully|repeatedly|physically|sexually|emotionally|financially|verbally|mentally|psychologically|socially|locally|nationally|regionally|briefly|fully|partly|largely|mainly|mostly|annually|simply|honestly|frankly|sensitively|promptly|politely|angrily|calmly|anonymously|jointly|individually|personally|virtually|remotely|internally|externally|formally|informally|verbally)$/;

/** "The Panel was told that she had": told in the passive, the elliptical reading is not likely. */
function endsReported(sentence: string): boolean {
  return reportedPassive.test(sentence) && /\bthat\s+(?:\S+\s+){1,4}\S+$/.test(sentence);
}

/**
 * "The cost, which the Trust put at", "that the sergeant, who answered for": the comma clause was opened and its subject
 * has no verb yet.
 */
function opensWithRelative(sentence: string): boolean {
  const opening = sentence.slice(0, sentence.lastIndexOf(',')).replace(/\s(?:in|of|from|since)\s\d{4}$/, '');
  const clause =
    /^.*\b(?:that|because|although|though|while|whilst|whereas|when|if)\s+((?:the|her|his|their|its|an?|one|each|both|no)\s.*)$/i.exec(
      opening,
    )?.[1];
  return (
    /,\s+(?:which|who|whose|whom)\b[^,]*$/.test(sentence) &&
    (!hasVerb(opening) || isBareNounPhrase(opening) || (clause !== undefined && isBareNounPhrase(clause)))
  );
}

/** "the market it is traded on", "the people she worked with": a clause that hangs on a noun without "that". */
const contactClause =
  /(?<!\b(?:in|at|by|from|during|on|for|since|until|after|before|over|throughout|within) )\b(?:the|an?|no|any|all|every|her|his|their|those|these|some)\s+(?:\S+\s+){0,3}\S+\s+(?:it|he|she|they|we|you|I)\s+(?:\S+\s+){1,3}\S+$/i;

/** "the school Child A goes to": the same with a name. */
const contactName =
  /\b(?:the|an?|no|any|all|every|her|his|their|those) (?:\p{Ll}+ ){0,3}(?!(?:of|to|by|with|for|from|at|in|on|and|that|when|as|than) )\p{Ll}+ (?:(?:Child|Adult|Mr|Ms|Mrs|Dr) )?\p{Lu}\S* \p{Ll}+ (?:\p{Ll}+ )?\p{Ll}+$/u;

function isStranded(sentence: string): boolean {
  return (
    contactName.test(sentence) ||
    contactClause.test(sentence) ||
    particle.test(sentence) ||
    passiveVerb.test(sentence) ||
    infinitive.test(sentence) ||
    relative.test(sentence)
  );
}

/** "When she came back in May, the surgery": a subordinate opening, and a noun without a verb after the comma. */
function lacksMainVerb(sentence: string): boolean {
  const comma = sentence.lastIndexOf(', ');
  if (comma < 0) return false;
  const opening = sentence.slice(0, comma);
  const rest = sentence.slice(comma + 2).trim();
  if (!subordinate.test(opening) || !nounPhrase.test(rest) || /\d/.test(rest)) return false;
  if (opening.includes(',')) return false;
  return (/^Of\b/.test(opening) || hasVerb(opening)) && !hasVerb(rest);
}
