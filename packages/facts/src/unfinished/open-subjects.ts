import { hasVerb } from './noun-phrase.js';

/* Ends at which a new subject stands, or a subject and a verb that says nothing by itself. */

const ends: readonly RegExp[] = [
  // "but nobody", "because none of them".
  /\b(?:but|and|because|although|since|whether|while) (?:nobody|no one|somebody|someone|everybody|everyone|none|neither)(?: of (?:them|these|those|us))?(?: (?:present|there|involved|concerned))?$/,
  /^(?:When|After|Before|If|Although|Though|While|As|Since|Because|Once|Until|Despite|Following)\b[^,;]*, (?:nobody|no one|none of (?:them|those|the \p{L}+)|neither(?: of them)?|each(?: of them)?)(?: (?:present|there|else|involved|concerned))?$/u,
  // "who at that stage".
  /, (?:who|which) (?:at|by|in|on|from|for|after|before|until|during) (?:that|this|the|each|his|her|its|their) [\p{L}’-]+(?: [\p{L}’-]+)?$/u,
  // "the porter, who has worked there for years, told me", "the note, which came late, made".
  /, (?:told (?:me|us|the \p{L}+)|(?:then |also |later )?(?:made|gave|took|put|sent|found|brought|became|set|kept|held|contain(?:s|ed)|includ(?:es|ed)|describe[sd]|offer(?:s|ed)|provide[sd]|receive[sd]|show(?:s|ed)|produced|required|caused))$/u,
  // "a note that reads".
  /(?<!\b(?:all|everything|anything|nothing|something|what|as|one|those) )\b(?:that|which) (?:reads|says|states|asks|runs)$/,
  // "although by mistake it".
  /\b(?:although|because|while|but|and|that) (?:by (?:mistake|then|chance|now)|in (?:fact|practice|time|turn)|at (?:first|times|present|once)|for (?:some|that|this) reason) (?:it|he|she|they|this|the \p{Ll}+)$/u,
  // "on leave that week and her".
  /\b(?:week|day|month|year|time|then|evening|morning|night|leave|there|home|again|later|spring|summer|autumn|winter) and her$/,
  // "two of the members had at first".
  /(?<!\b(?:than|as|what|how|so|which|that|where|who)\b[^,;]*)\b(?:had|has|have|would|could|should|might) (?:at (?:first|least|once|no \p{L}+|that (?:time|point|stage))|by then|in fact|in the (?:end|meantime)|so far|of course|for (?:some|a long) time)$/u,
  // "the reason why no visit was made has".
  /^(?:The|Its|Her|His|Their|A) (?:\p{L}+ )?(?:reason|question|way|manner|extent) (?:why|how|whether|to which|in which|for which) [^,;]+ (?:has|had|is|was|will|would|remains?|lies|lay)$/u,
];

/** "In the months that followed, the service": when it was, and who. */
const opensWithTime =
  /^(?:In|On|At|During|Within|Under|Over|Throughout|By) (?:the|that|those|these|each|every) (?!.*\b(?:he|she|they|it|we|I)\b)[^,;]*\b(?:that|which|when)\b[^,;]*, (?:the|no|neither) [\p{L}’-]+(?: [\p{L}’-]+)?$/u;

/** "told the midwife, and the midwife": what was named before is named again, to say more of it. */
const namedAgain =
  /^([^,;]+), (?:and|but|so|yet) (?:the|her|his|their|its|this|that) ([\p{Ll}-]{3,}|Panel|Council|Trust)$/u;

/** Whether a sentence without its stop ends in a subject of which nothing is said. */
export function endsInSubject(sentence: string): boolean {
  if (ends.some((end) => end.test(sentence)) || opensWithTime.test(sentence)) return true;
  const [, before = '', noun = ''] = namedAgain.exec(sentence) ?? [];
  return noun !== '' && hasVerb(` ${before}`) && new RegExp(`\\b${noun}\\b`).test(before);
}
