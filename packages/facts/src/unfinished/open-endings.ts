import { hasVerb, isBareNounPhrase } from './noun-phrase.js';

/** Verbs that say nothing without their object. */
const needy =
  'give|provide|make|take|consider|identify|address|ensure|enable|allow|cause|include|require|obtain|arrange|describe|recognise|recognize|establish|undertake|discuss|confirm|inform|assume|expect|intend|assess|find|become|mention|contact|involve|consult|treat|regard|maintain|produce|achieve|gain|receive|request|suggest|tell|bring|put|send|hold|show|determine|demonstrate|implement|develop|acknowledge|attribute|reach|persuade|convince|encourage|remind|document|explore|facilitate|introduce|adopt|promote|remove|prevent|avoid|deny|trace|locate|form|raise|seek';
/** Verbs that do so only where they are not denied: "she could not understand" is a whole sentence. */
const oftenNeedy =
  'understand|explain|accept|protect|support|share|question|reflect|use|want|need|keep|record';
const given =
  'given|taken|become|made|told|brought|sought|found|shown|put|sent|held|provided|identified|considered|included|required|allowed|ensured|enabled';
const gerunds =
  'providing|ensuring|considering|identifying|addressing|obtaining|enabling|making|giving|taking|establishing|recognising|completing|undertaking|discussing|describing|including|requiring|allowing|causing|informing|confirming|becoming|involving|bringing|putting|finding|telling|keeping|holding|sending|assuming|determining|demonstrating|implementing|acknowledging|attributing|having';

const adverb = '(?:\\s(?:also|never|always|then|now|only|ever|\\w{3,}ly))?';
const denying =
  "did not|does not|do not|could not|would not|will not|should not|must not|may not|might not|cannot|(?:did|does|do|could|would|should)n[’']t|(?:was |were |is |are |been |felt )?(?:not |un)able to|failed to|refused to|neglected to|declined to|was never able to";
const affirming =
  'can|could|will|would|should|must|shall|may|might|did|(?:was |were |is |are |been |felt )?able to|(?:had |has |have )?(?:chosen?|tried|sought|wanted|agreed|begun|began|continued|decided|intended|helped|hoped|planned|managed|started|needed) to|(?:was |were |is |are |been )(?:asked|expected|required|advised|encouraged|likely|due|obliged|told|supposed|ready|keen|intended|designed|used) to|ought to';
const verbEnding = new RegExp(
  `(?:^|\\s)(?:(?:${denying}|${affirming})${adverb} (?:${needy})|(?:${affirming})${adverb} (?:${oftenNeedy})|(?:had|has|have)(?: not)?${adverb} (?:${given})|gave|took|became|undertook|mistook)$`,
  'i',
);
const gerundEnding = new RegExp(
  `\\b(?:by|without|for|in|before|after|when|while|as|on|despite|instead of|rather than|recorded as|way of|means of|view to) (?:not |never |\\w+ly )?(?:${gerunds}|being)$`,
  'i',
);
/** "trained in how to recognise", "asked agencies to provide": the verb's object cannot stand earlier. */
const infinitiveEnding = new RegExp(
  `\\b(?:(?:how|(?:of|on|about) (?:whether|when|where)) to|(?:help(?:s|ed|ing)?|enabl(?:es?|ed|ing)|allow(?:s|ed|ing)?|ask(?:s|ed|ing)?|requir(?:es?|ed|ing)|encourag(?:es?|ed|ing)|remind(?:s|ed|ing)?|train(?:s|ed|ing)?|instruct(?:s|ed)?|urge[sd]?|expect(?:s|ed|ing)?) (?:[A-Za-z’'-]+ ){1,4}to)(?: \\w+ly)? (?:${needy})$`,
  'i',
);
const pronoun = /^(?:I|he|she|they|we|it|you|this|nobody|no one|everyone|someone)$/i;
const name =
  /^(?:(?:Mr|Mrs|Ms|Dr|PC|Adult|Child)\s)?[A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ɏ’'-]*(?:\s(?:[A-ZÀ-ÖØ-ÞŴŶ\d][A-Za-zÀ-ɏ\d’'-]*|of|and|for)){0,5}$/;
const inside =
  /\s(?:I|he|she|they|we|it|you|nobody|anyone|who|which|that|what|than|as|where|when|how|if)(?:\s|$)/i;

/** Words that lead to more, wherever they stand at the end. */
const phrases =
  /\b(?:in order|in relation|with regard|with respect|in respect|according|on behalf|in accordance|in conjunction|in (?:the )?light|on the part|in the absence|in the course|for the purposes?|with the exception|on the basis|as part|a (?:range|series|variety|lack|combination|total|minimum|maximum|wide range|small number|large number|great deal|handful|pattern|history|lack)(?<!\b(?:such|into|of|had|has|have|was|is|see|saw|this|that|formed|without) a (?:pattern|history))|apart from|rather than|owing|pursuant|(?:one|some|most|many|each|two|three|several|all|any|none|both|part|parts|half) of (?:her|these|those|this|such)(?<=\bof her))$/i;
const notYetNoun =
  /\b(?:an?|the|this|that|her|his|their|its|any|no|some|these|those|every|each|of|to|by|for|with|in|on|from|about|into|against)\s+(?:(?:very|more|most|less|highly|particularly|extremely|quite|rather)\s+)?(?:previous|(?<!\b(?:any|no)\s)further|following|particular|main|serious|overall|relevant|current|significant|similar|single|specific|various|certain|numerous|additional|appropriate|independent|subsequent|initial|existing|wider|so-called|multi-agency|mental|domestic|criminal|social|entire|recent|formal|major|ongoing|long-standing|robust|safe and|ex-|statutory|Clinical Commissioning|Individual Management|Community Safety|Domestic Homicide|Domestic Abuse Related|Independent Domestic Violence|Multi-Agency Risk Assessment|NHS Foundation|Adult Social|Children’s Social|Home|Crown Prosecution|Equality|Mental Health|Criminal Justice|Local Safeguarding)$/;
const beLy =
  /\b(?:was|were|is|are|had|has|have|been|would|could|should|will|must|may|might)\s+(?:not\s+)?(?!(?:poor|elder|friend|lone|like|unlike|ear|dai|week|month|order|dead|time|cost|untime|sil|live|ug|on|fami|kind|sick|world|bod|cowar|brother|scho|love|hol|jol|sure|rep|app|supp|unruly|p)ly\b|family|only|ugly|holy|reply|apply|supply|rely|early|daily|ally|friendly|lonely|lovely|elderly|orderly|unruly|unfriendly|disorderly|deadly|likely|unlikely|costly|badly|kindly|poorly|differently|similarly|separately|alone)(?:\w{3,}ly)$/;
const adjectives =
  /\b(?:is|was|were|are|be|been|being|seemed|seems|appeared|appears|felt)\s+(?:\w+ly\s+)?(?:unable|more likely|less likely|most likely|liable|prone|accustomed|devoid|tantamount|akin|conducive|intent|incapable)$/i;
const asking =
  /(?:^|\s)(?:(?<!\b(?:know|knew|known|say|said|matter|so|guess|tell|told|ask|asked|or|and|for|of|than)\s)what|(?<!\b(?:know|knew|known|say|said|see|saw|matter|explain|explained|tell|told|ask|asked|and|or|some|no|any|so|understand|understood)\s)how|(?<!\b(?:know|knew|known|say|said|ask|asked|see|sure|clear|remember|recall|matter|and|or|tell|told|of|since|till|until|from|decide|decided)\s)when)$/i;

/** "She had intended", "the Trust has sought": verbs that say nothing without what was meant or sought. */
const meaning =
  /\b(?:had|has|have|having)(?: (?:also|always|never|not|only|\w+ly))? (?:intended|attempted|sought|meant|proposed|undertaken|neglected|arranged for|pointed out|gone on to|made it|been able to|been asked to|been told to|been due to|been about to|been expected to)$/i;
const meantEarlier =
  /\b(?:what|than|as|how|all|whatever|everything|anything|nothing|more|less)\s+(?:\S+\s+){1,8}\S+$|\b(?:which|that|whom)\s+(?:she|he|they|it|we|you|I|(?:the|her|his|their|its)\s+\S+|\p{Lu}\S*)\s+(?:had|has|have)\s+\S+$/iu;
/** "It opened with the words", "recorded it under the heading": something is to be quoted. */
const quoting =
  /\b(?:open|clos|end|beg[aiu]n|start|conclud|record|wr[io]te|written|sign|mark|repl|respond|not|log|enter|sum)\w*\s+(?:\S+\s+){0,6}(?:with|by|under|in|as|using) the (?:words?|phrase|question|heading|title|sentence|line|following|comment|remark)$/i;

/** "a nurse who had", "the policy that was": the clause has its subject and an auxiliary, and no verb. */
const relativeAuxiliary =
  /\b(?!(?:those|knowing|asking|saying|telling|seeing|all|everything|anything|things?|nothing|any|ones?|know|knew|ask|asked|say|said|tell|told|see|sure|matter|others)\s)[A-Za-zÀ-ɏ]{3,},?\s(?:who|which|that)\s(?:had|has|was|were|is|are|would|could|should|will|may|might|must)(?:\s(?:also|never|already|since|then|still|just|been))*$/i;
/** "between the police" without its other side; "neither the GP" without "nor". */
const correlative =
  /(?:\bbetween (?:the|her|his|a|an|what|its) [A-Za-zÀ-ɏ’'-]*[^s\W](?: [A-Za-zÀ-ɏ’'-]*[^s\W])?|\b(?:[Nn]either|[Ee]ither) (?:the|her|his|its|an?|by|in|at|from|to|for|with|on|through) (?:[A-Za-zÀ-ɏ’'-]+ ?){1,5}|\bnot only (?:by|in|to|for|from|because|with|on) (?:[A-Za-zÀ-ɏ’'-]+ ?){1,6})$/;
const paired =
  /\b(?:between (?:the )?(?:two|couple|pair|four|three|family|parties|siblings|lines))$|\b(?:or|nor|and|but|side|couple|family|pair|group|staff|team)\b(?:\s\S+){0,6}$/;

/** Whether the last words of a sentence that is without its stop call for more. */
export function callsForMore(sentence: string): boolean {
  if (phrases.test(sentence) || notYetNoun.test(sentence) || beLy.test(sentence) || adjectives.test(sentence))
    return true;
  if (asking.test(sentence) || relativeAuxiliary.test(sentence)) return true;
  if (quoting.test(sentence) || (meaning.test(sentence) && !meantEarlier.test(sentence))) return true;
  const open = correlative.exec(sentence);
  if (open && !paired.test(open[0])) return true;
  if (gerundEnding.test(sentence)) return true;
  if (infinitiveEnding.test(sentence))
    return / how to /i.test(sentence) || !/\b(?:what|which|that|whatever|than|as|whom)\b/i.test(sentence);
  return lacksObject(sentence);
}

/** "The Panel can understand", "and the surgery did not identify": a plain clause whose verb has no object. */
function lacksObject(sentence: string): boolean {
  const verb = verbEnding.exec(sentence);
  if (!verb) return false;
  const before = sentence.slice(0, verb.index);
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
  const clause = before
    .slice(comma + 1)
    .trim()
    .replace(/^(?:and|but|so|then|yet)\s+/i, '')
    .replace(
      /(?:\s(?:also|then|never|therefore|still|now|not|been|felt|was|were|is|had|has|have|\w{3,}ly))+$/i,
      '',
    );
  // Straight after a comma the subject stands before what the commas hold.
  if (before.trimEnd().endsWith(','))
    return !/\b(?:which|whom|whose|that|what|than|whatever|how)\b/i.test(before);
  if (/^(?:and|but)$/i.test(clause) || clause === '') return false;
  const joined = /^(.+)\s(?:and|but|so|because|although|while)\s(.+)$/.exec(clause);
  // "The reason was not recorded and the author could not find": the second clause stands by itself.
  if (joined?.[1] && joined[2] && hasVerb(` ${joined[1]}`) && isBareNounPhrase(joined[2]))
    return !inside.test(joined[2]);
  return pronoun.test(clause)
    ? comma < 0
    : (isBareNounPhrase(clause) || (comma < 0 && name.test(clause))) && !inside.test(clause);
}
