import { owner, type SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * Staff were not to know, since she did not say: "could hardly be expected to guess", "how was the doctor to tell, when she
 * sat there smiling?", "officers are no mind-readers". What is said of something that nobody could have foreseen of the
 * perpetrator is let by.
 */

const staff = `(?:the |an? |any |no |her |his |its |their |these |those )*(?:[a-z]+ )?(?:${services}|anyone|anybody|they)`;
const guess =
  "(?:guess(?:ed)?|divined?|read (?:minds?|between the lines|(?:her|his|[\\w-]+'s) mind)|be (?:a )?(?:mind-readers?|clairvoyants?|psychic)|see(?:n)? through (?:it|her|him|this|that|the [a-z]+)|work(?:ed)? (?:it|this|that) out)";
const ofHim =
  /\b(?:no (?:answer|defence|excuse|reason)|(?:not|nor) (?:accept|agree|persuaded)|(?:trained|there|have) to ask|should have|perpetrator|(?:that|what|where|when|whether) he (?:had|was|would|intended|meant|planned))\b/;
/** What she said or did not say, that left them not to know. */
const since = `(?:when|if|since|as|because|given that|seeing that|while|unless|with) (?:the )?(?<who>[^ ,;:.']+) (?:herself |himself |had |had not |did not |would not |never |always |[a-z]+ly )*(?:said|say|told|tell|gave|give|sat|smil[a-z]+|kept|hid|sat|stood|den[a-z]+|insist[a-z]+|maintain[a-z]*|volunteer[a-z]*|disclos[a-z]+|mention[a-z]*|made|make|put|let|assur[a-z]+|answer[a-z]*|conceal[a-z]*|explain[a-z]*|cover[a-z]*|chose|preferred|present[a-z]*|show[a-z]*|laughed|spoke|speak)`;

export const noMindReaders: readonly SentenceFrame[] = [
  {
    by: 'how what',
    near: /^(?:[a-z]+ )?(?:how|what) (?:was|were|is|are|could|should) .*(?:guess|divine|know|tell|suspect|see|think|make)/,
    whole: true,
    kind: 'saying',
    pattern: new RegExp(
      `^(?:and |but |yet )?(?<said>(?:how|what) (?:was|were|is|are|could|should) ${staff} (?:then |possibly |ever |supposed |meant |expected )*(?:to |have )?(?:guess(?:ed)?|divined?|know|known|tell|suspect(?:ed)?|see|seen|think|thought|make of it|do)\\b[^;]{0,40}? (?:, )?${since})\\b`,
    ),
    denied: true,
    unless: ofHim,
  },
  {
    by: 'know guess tell suspect',
    near: /(?:hardly|scarcely|not) (?:to|meant to|bound to) (?:know|guess|tell|suspect)/,
    whole: true,
    kind: 'saying',
    pattern: new RegExp(
      `${staff} (?<said>(?:was|were|is|are) (?:hardly|scarcely|not) (?:to|meant to|bound to) (?:know|guess|tell|suspect)(?: (?:otherwise|better|as much|that|this|any different|what|it|of it))* ?(?:,|:|;)? ?${since})\\b`,
    ),
    denied: true,
    unless: ofHim,
  },
  {
    by: 'guess divine read mind-reader mind-readers clairvoyant psychic see work',
    near: /(?:expected|asked|supposed|required|looked) to |(?:too much|a great deal|a lot|more than (?:is|was) [a-z]+) (?:to ask )?of /,
    whole: true,
    kind: 'saying',
    pattern: new RegExp(
      `${staff} (?<said>(?:cannot|can not|could not|can hardly|could hardly|can scarcely|could scarcely|can|could|was hardly|were hardly|was not|were not) (?:fairly |reasonably |really |well )?(?:be )?(?:expected|asked|supposed|required) to (?:have )?${guess})(?! (?:at |that |what |where )?(?:he|his)\\b)`,
    ),
    denied: true,
    unless: ofHim,
  },
  {
    by: 'asking expecting',
    near: /(?:asking|expecting) (?:too much|a great deal|a lot|rather a lot|the impossible|more than)/,
    whole: true,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?<said>(?:asking|expecting) (?:too much|a great deal|a lot|rather a lot|the impossible|more than [a-z ]{3,20}?) (?:of|from) ${staff} to (?:${guess}|(?:know|see|find out|work out|act on|deal with|respond to|discover) what)) (?:the )?(?<who>[^ ,;:.']+) (?:herself |himself )?(?:had|did|would|was|chose|kept|wished|hid|left|concealed|withheld)\\b`,
    ),
    denied: true,
    unless: ofHim,
  },
  {
    by: 'advocate ally friend witness',
    near: /own best /,
    kind: 'hindsight',
    pattern: new RegExp(
      `${one} (?<said>(?:was|is|were|had been|proved) (?:not|hardly|scarcely|never|seldom|no longer|far from|by no means) (?:[a-z]+ )?(?:her|his|their) own best (?:advocate|ally|friend|witness))\\b`,
    ),
    denied: true,
  },
  {
    by: 'owing due down attributable',
    near: /(?:was|is|were|had been) (?:[a-z]+ )*(?:owing|due|down|attributable) to /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>(?:was|is|were|had been) (?:[a-z]+ly |in (?:large |great |some )?(?:part|measure) |almost |all |at least )*(?:owing|due|down|attributable) to ${one}) ?,? who (?!was|were|could|had (?:been|no)|feared)`,
    ),
    denied: true,
    unless: new RegExp(`\\bto (?:the |an? )?(?:[a-z]+ )?(?:${services})\\b`),
  },
  {
    by: 'stubbornness pride vanity obstinacy loyalty embarrassment shame optimism independence',
    near: /(?:kept|prevented|stopped|held|deterred|blinded|stood|got) /,
    kind: 'portrait',
    pattern: new RegExp(
      `\\b(?<said>(?:stubbornness|pride|vanity|obstinacy|misplaced loyalty|stubborn pride|optimism|independence)(?: , [^,;]{3,40} ,)? (?:was|is|may have been|must have been|seems to have been|perhaps) (?:[a-z]+ )?(?:what|that which|the thing that) (?:[a-z]+ )?(?:kept|prevented|stopped|held|deterred|blinded|stood between)) ${one}(?= (?:back|from|to|and|silent|there)\\b| [.,;]|$)`,
    ),
  },
  {
    by: 'decision choice decisions choices idea initiative',
    near: /(?:decision|choice|idea|initiative)\b[^;.]* (?:was|were|had been) /,
    kind: 'hindsight',
    pattern:
      /\bthe (?:[a-z]+ )?(?<said>(?:decision|choice|idea) (?:to|of) (?:see(?:ing)?|meet(?:ing)?|go(?:ing)? (?:back|to|round|with|alone)|return(?:ing)?|stay(?:ing)?(?= (?:with|there|on|in the|that|at (?:his|home|the)))|let(?:ting)?|answer(?:ing)?|reply(?:ing)?|open(?:ing)?|remain(?:ing)?|resum(?:e|ing)|tak(?:e|ing) (?:him|her|[\w-]+) back|invit(?:e|ing)|withdraw(?:ing)?|drop(?:ping)?|retract(?:ing)?|cancel(?:ling)?|keep(?:ing)? (?:it|the|quiet|silent)|refus(?:e|ing)|declin(?:e|ing)|confront(?:ing)?|lend(?:ing)?|marry(?:ing)?)\b[^;,]{0,60}? (?:was|were|had been) (?:[a-z]+ly |in the end |always |of course )*(?:(?<own>hers|his|[\w-]+'s))(?: own| alone| and hers alone| and his alone)?)(?= (?:,|\.|;|and|alone)|$)/,
    denied: true,
  },
  {
    by: 'choice decision step departure return course move',
    near: /(?:was|proved|were) (?:[a-z]+ )*an? [a-z-]* ?(?:choice|decision|step|course|move|act) (?:with|that|which|of) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `${owner} (?:own |[a-z]+ ){0,2}?(?<said>[a-z]+\\b[^;.]{0,90}? (?:was|proved|were) (?:[a-z]+ )*?an? (?:[a-z-]+ )?(?:choice|decision|step|course|move|act) (?:with|that (?:had|carried|was to have|brought)|which (?:had|carried|was to have|brought)) (?:the )?(?:[a-z]+ )?(?:grave|fatal|serious|far-reaching|tragic|lasting|terrible|dire|unhappy|predictable|heavy|deadly) (?:consequences?|results?|outcomes?|cost|price|effects?))\\b`,
    ),
  },
];
