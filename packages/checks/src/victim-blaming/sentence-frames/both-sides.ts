import type { SentenceFrame } from './frame.js';

/*
 * Blame divided between the one who abused and the one who was abused: "the violence was mutual", "six of one", "there
 * were faults on both sides".
 */

const ill =
  '(?:abusive|violent|destructive|volatile|toxic|aggressive|controlling|antagonistic|abuse|violence|aggression|hostility|provocation|antagonism|recrimination|jealousy|jealousies)';

export const bothSides: readonly SentenceFrame[] = [
  {
    by: 'bad violent guilty aggressive abusive culpable volatile much',
    pattern:
      /(?<!\beach (?:of them )?)\b(?:was|were|is|are|been|being) (?:quite |just |every bit |about )?as (?:bad|violent|guilty|aggressive|abusive|culpable|volatile|much to blame|much at fault|much the problem) as (?:each other|one another|the other)\b/,
  },
  { by: 'six', pattern: /\bsix of one\b(?: (?:and|,) half a dozen of the other)?/ },
  {
    by: 'sides side parts',
    pattern:
      /\b(?:faults?|blame|wrongs?|violence|aggression|abuse|provocation|failings?|responsibility|antagonism|toxic\w*|hostility)(?: [\w-]+){0,4}? on (?:both|either) (?:sides?|parts?)\b/,
  },
  {
    by: 'mutual mutually reciprocal two-way',
    pattern: new RegExp(
      `\\b(?:mutual|mutually|reciprocal|two-way) ${ill}\\b|\\b${ill}(?: between (?:them|the two|the couple|the pair))? (?:was|were|is|had been|became|appeared|seemed) (?:largely |often |at times |entirely |felt to be |said to be |to be |considered |thought )*(?:mutual|reciprocal|two-way)\\b|\\b(?:thought|felt|considered|judged|believed|found|took|held|deemed) the ${ill}(?: between (?:them|the two|the couple|the pair))? (?:to be )?(?:largely )?(?:mutual|reciprocal|two-way)\\b`,
    ),
  },
  {
    by: 'ways',
    pattern: /\b(?:violence|abuse|aggression|it) (?:went|cut|ran|had gone|flowed|worked) both ways\b/,
  },
  {
    by: 'takes took',
    pattern:
      /\bit (?:takes|took) two(?= [.,;]|$| to (?:make|have|tango|start|quarrel|argue|fight|create|build))(?: to \w+(?: an? \w+)?)?/,
  },
  {
    by: 'each',
    pattern:
      /\beach (?:of them )?(?:was|were|gave|could be) (?:quite |just )?as (?:good|bad|violent|jealous|aggressive|volatile|much to blame|guilty) as\b/,
  },
  {
    by: 'neither',
    pattern:
      /\bneither (?:party |partner |side |one |of them |of the two )?(?:was |were |is |could be called |can be called )(?:wholly |entirely |altogether )?(?:blameless|innocent|without (?:fault|blame)|above reproach|an angel)\b/,
    denied: true,
  },
];
