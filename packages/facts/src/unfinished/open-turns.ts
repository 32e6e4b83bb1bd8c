import { hasVerb, isBareNounPhrase } from './noun-phrase.js';

/*
 * Turns after which a sentence cannot stop: a word that announces the next step, a condition whose verb is missing, an
 * opening before a subject of which nothing is said.
 */

const turns: readonly RegExp[] = [
  // "he rang twice, and then", ", thereby": the next step is announced.
  /(?:, |(?<!\b(?:now|there) )\band |\bbut )(?:then|also|thereby|thus|thence|subsequently|hence)$/,
  // "unless the patient has", "once the letter had": the subject is new, so that nothing earlier is its verb.
  /\b(?:unless|once|until|whenever|because|although|though|whereas|since|so that|in case|provided that) (?:the|an?|each|every|any|both|her|his|their|its) (?!other\b)(?:[\p{L}’-]+ ){1,3}?(?:had|has|have)$/u,
  // "noted that she appeared": how is still to come.
  /\b(?:said|says|told(?: \S+){1,3}|noted|wrote|recorded|thought|observed|remarked|reported|felt|described how|recalled|remembered|found|added|replied|explained|stated) that (?:[\p{L}’-]+ ){1,4}?(?:had |has )?(?:always |also |often |never |sometimes |then )?(?:seem(?:s|ed)|appear(?:s|ed)|look(?:s|ed)|sound(?:s|ed)|felt|feels|presented as|came across as|struck (?:him|her|them|me|us) as)(?: to be| to have(?: been)?)?(?<!\b(?:what|how|as|than|which|whom|who)\b.*)$/u,
  // "the Panel accepts that this": nothing is said of it.
  /(?<!\b(?:of|on|in|like|all|about|for|from|at|by|with|to|than) )\b(?:that|because|although|whether|unless|so that) (?:this|these|those|both|each|neither|some|many|most|such)$/,
  // "and in the second month this": a time was told, and then only the subject.
  /(?:[,;] |, (?:and|but|so) |\b(?:and|but|so) (?:that )?)(?:by|in|on|at|during|within|over|throughout|since|after|before|until|under|following|for) (?:the|that|this|its|each|every) (?:[\p{L}’-]+ ){1,3}(?:this|these|it|they|he|she|we|I|there)$/u,
  // "a student whom they liked had become".
  /(?<!\b(?:what|how|than|as|which|whom|who|that|so)(?: [^\s,;]+){1,4} )\b(?:become|became|becomes)$/,
  // "asked how they would", "how many of the files had".
  /\bhow (?:(?:he|she|they|it|we|I) (?:would|should|might|must|will|had|has|have)|(?:many|few|much) of (?:the|those|these|its|their|her|his) (?:[\p{L}’-]+ ){1,3}(?:had|has|have|was|were|is|are|would|could|did))$/u,
  // "has died by", "were seen by": whom.
  /(?<!\b(?:who|whom|what|which|that|whatever|whoever|those|anything|anyone|anybody|nobody|nothing|something|someone|somebody|everything|everyone|all|any|(?:the|an?|no) [\p{L}-]+ (?:he|she|they|it|we|I|\p{Lu}\p{L}+))(?: [^\s,;]+){1,6} )(?<!\b(?:st[ao]nd\w*|stood|c[ao]m\w+|pass\w*|go|goes|going|went|gone|put|set|lay|lies|lying|drop\w*|call\w*|liv\w+|get|got|getting|walk\w*|dr[io]v\w+|swear|swore|abide\w?|sit|sat|days?|weeks?|years?|months?|close|near|hard|slip\w*|r[ao]n|running|fly|flew|or|one|two) )(?<=\s)by$/u,
  // "though no officer", "had neither".
  /\b(?:(?:though|although|because|since) no [\p{L}’-]+(?<!\bno (?:longer|more|further|less|later|one|doubt|use))|(?:had|has|have|was|were|is|are) neither)$/u,
  // "and in the meantime", "but for that reason".
  /\b(?:and|but|which) (?:by then|for some reason|in (?:the (?:meantime|event)|practice|due course|turn|consequence|response|particular|addition|that way)|as (?:a result|such|a consequence)|for (?:that|this) reason|on (?:that|this) basis|at that (?:point|time)|to that end)$/,
  // "an older man with whom".
  /\b(?:person|man|woman|people|relatives?|friends?|doctors?|patients?|tenants?|child|children|sons?|daughters?|someone|somebody|anyone|colleagues?|boy|girl|\p{Ll}{2,}(?:er|or|ist)s?),? (?:(?:with|to|of|by|for|from|in|about|on|among) )?whom$/u,
  // "a doctor, who told".
  /(?<!\b(?:as|what|which|that|whom|than|how|everything|nothing)\b[^,;]*)\b(?:(?:who|\p{Lu}\p{Ll}+) (?:then |also |later |had |has )?(?:gave|sent)|(?:who|she|he|they|\p{Lu}\p{Ll}+) (?:then |also |later |had |has )?(?:told|informed|reminded|assured))$/u,
  // "went on to recommend": what.
  /(?<!\b(?:what|which|that|as|than|whom|how)\b[^,;]*)\b(?:went|gone|goes|go|going) on to(?: (?:also|then))? (?:recommend|say|ask|tell|state|note|describe|explain|suggest|propose|make|give|take|find|become|commit|consider|request|report|conclude|add|include|provide|develop|identify)$/,
  // "the number whose companions were asked to", "those patients who had agreed to".
  /\b(?:(?<!\b(?:one|ones|those|anyone|[Nn]obody|anybody|[Nn]o one|everyone|only|all|people)\b[^,;]{0,40})(?:who|which)|whose(?: [\p{L}’-]+){1,3}?)(?: (?:had|has|have|was|were|is|are|been|also|then|not|never|\p{Ll}+ly))* (?:expected|required|asked|able|unable|likely|due|obliged|entitled|urged|invited|encouraged|instructed|advised|willing|ready|going|failed|tried|began|continued|agreed|decided|attempted|intended|planned|hoped|offered|chose|refused|declined|needed|wanted|wished) to$/u,
];

/** Opens a sentence with what happened to its subject or what the subject did. */
const opening =
  /^(?:(?:And|But|So|Yet) )?(?:When|After|Before|If|Although|Though|While|Whilst|As|Since|Because|Once|Until|Unless|Despite|Following|Having|Being|Given|Where|Whenever|Asked|Told|Shown|Invited|Pressed|Questioned|Informed|Warned|Advised|Alerted|Faced|Unlike|Knowing|Believing|Fearing|Hearing|Seeing|Thinking|Realising|Concerned|Worried|Unable|Aware|Unaware|In spite|Instead|Rather|Had|Were|Should)\b/;
const actor =
  /^(?:and |but )?(?:the|her|his|their|its|an?|one|two|three|both|each|neither|another) [\p{L}’' -]+$/iu;

/** "Asked what had been done with them, the Council": an opening, and a subject of which nothing is said. */
function lacksClause(sentence: string): boolean {
  const comma = sentence.lastIndexOf(', ');
  if (comma < 0 || !opening.test(sentence)) return false;
  const rest = sentence.slice(comma + 2);
  const before = sentence.slice(0, comma);
  return (
    actor.test(rest) &&
    !/ (?:and|or) /.test(rest) &&
    isBareNounPhrase(rest) &&
    hasVerb(` ${before}`) &&
    // A list: "after the letter, the call, the visit".
    !/, (?:the|her|his|their|its|an?) [^,]*$/.test(before.replace(/^[^,]*/, ''))
  );
}

/** "On the next Monday the sister": when, and who, and nothing more. */
const whenAndWho =
  /^(?:On|In|At|By|During|After|Before|Since|Within|Following) [^;:]*(?<!\b(?:of|to|for|with|in|at|on|by|from|and|or|between|under|after|before)) (?:the|her|his|their|its|an?|one|two|both|no) [\p{Ll}-]+(?: [\p{Ll}-]+)?$/u;

/** Whether a sentence without its stop ends in such a turn. */
export function endsInTurn(sentence: string): boolean {
  return (
    turns.some((turn) => turn.test(sentence)) ||
    lacksClause(sentence) ||
    (whenAndWho.test(sentence) && !hasVerb(` ${sentence}`))
  );
}
