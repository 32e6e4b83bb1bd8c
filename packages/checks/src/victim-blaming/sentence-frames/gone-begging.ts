import type { SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * What was laid on came to nothing for want of her: "the bed went to somebody who was ready to use it", "an alarm is of
 * little use in a drawer", "there was no case without a complainant", "nothing could survive her changes of heart".
 */

const held =
  '(?:places?|beds?|rooms?|seats?|chairs?|slots?|sessions?|hours?|flats?|spaces?|appointments?|money|resources|grant|funds|funding)';
const tool =
  '(?:(?:panic |personal )?alarms?|(?:panic )?buttons?|safety plans?|plans?|orders?|injunctions?|numbers?|locks?|cards?|refuges?|pendants?|helplines?|programmes?|courses?|cameras?|support|advice|services?|phones?)';
const complainant =
  '(?:complainant|complaint|witness|statement|disclosure|co-operation|cooperation|engagement|victim (?:willing|prepared))';

export const goneBegging: readonly SentenceFrame[] = [
  {
    by: 'went given offered gone passed needed',
    near: /(?:who|that) (?:wanted|was ready|was willing|would|was prepared|could|needed|was keen|valued|might)/,
    kind: 'spurned',
    pattern: new RegExp(
      `\\b${held}(?: [\\w'-]+){0,6}? (?<said>(?:went|was given|were given|was offered|passed|had to go|was needed|could have gone|might have gone|would have gone|were given up) ?(?:instead )?(?:to|by|for) (?:somebody|someone|others|another|an? [a-z]+|those|people|women)(?: [a-z]+)? (?:who|that) (?:[a-z]+ )?(?:wanted|was ready|were ready|was willing|were willing|would (?:use|make|take|value|come|turn)|was prepared|were prepared|was keen|were keen|valued|might (?:use|make|value)|was serious|were serious))\\b`,
    ),
  },
  {
    by: 'resources time hours staff effort money caseload',
    near: /(?:tied up|taken up|swallowed|consumed|absorbed|monopolised|used up|eaten up) by/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:resources|time|hours|staff|efforts?|money|capacity|energy)\\b[^;.]{0,50}? (?<said>(?:was|were|had been) (?:[a-z]+ly )?(?:tied up|taken up|swallowed(?: up)?|consumed|absorbed|monopolised|used up|eaten up) by) ${one}(?= [.,;]|$)`,
    ),
    unless: new RegExp(`\\bby (?:the |an? )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'use good value worth help effective',
    near: /(?:only|no|little|not much|any|hardly|scarcely) (?:[a-z]+ )?(?:use|good|value|worth|help|effective|if|to|when|as)/,
    kind: 'saying',
    pattern: new RegExp(
      `(?:^|(?<=[;:] |and |but |that ))(?<said>(?:an?|the best (?:of |laid )?|no|the|such|even the best)(?: [a-z]+)? ${tool} (?:is|are|was|were|can be) (?:only )?(?:of )?(?:(?:no|little|not much|any|hardly any|scarcely any|of limited) )?(?:use|good|value|worth|help|effective|useless|worthless) (?:to (?:somebody|someone|a person|people|those|an? [a-z]+|anybody|anyone) who (?:will|does|do|did|would|is|are|tears?|never|cannot|ignores?|forgets?|keeps?)|(?:if|when|unless|where) (?:it|they|the [a-z]+) (?:is|are|was|were) (?:not |never |switched |left |unplugged |ignored |kept |in (?:a|the) )?(?:pressed|used|worn|followed|rung|kept|taken|charged|enforced by|off|in|carried|ignored|called|unplugged|unused|lying|sitting|accepted)))\\b`,
    ),
    denied: true,
    whole: true,
    unless:
      /\b(?:by (?:the )?(?:police|officers|staff|services|agencies)|battery|answered|responded|enforced|monitored|staffed)\b/,
  },
  {
    by: 'complainant complaint witness statement disclosure co-operation cooperation engagement victim',
    near: /(?:for (?:the )?(?:want|lack) of|with no|without an?|without any|in the absence of|no) /,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?<said>(?:case|prosecution|investigation|inquiry|enquiry|charges?|matter|trial|proceedings)(?: [\\w'-]+){0,6}? (?:for (?:the |simple )?(?:want|lack) of|because there was no|with no) (?:an? |any )?(?:[a-z]+ )?${complainant})(?= [.,;]|$)|^(?:without|with no|in the absence of) (?:an? |any )?complainant ?,? (?:there (?:was|is|could be) )?(?:no|nothing|little)\\b|\\b(?:without|with no|in the absence of) (?:an? |any )?(?:willing|co-operative|cooperative|supportive|reliable|credible) ${complainant}\\b[^;]{0,40}?(?:no case|helpless|powerless|nothing|no prospect|could not|unable|hands were tied|impossible)\\b`,
    ),
    denied: true,
    whole: true,
    unless:
      /\b(?:not (?:been )?(?:lost|dropped|closed|discontinued)|evidence-led|victimless|wrong|mistaken|should have|could have|nevertheless|need not)\b/,
  },
  {
    by: 'survive survived withstand withstood proof',
    near: /\b(?:no|nothing|few|little) /,
    kind: 'spoiling',
    pattern:
      /\b(?:no [a-z]+(?: [a-z]+)?|nothing|few [a-z]+|little)\b[^;.]{0,40}? (?<said>(?:could |would |ever |was able to )*(?:survive|survived|withstand|withstood) (?:(?<own>her|his|[\w-]+'s) (?:[a-z]+ )?(?:changes? of (?:heart|mind)|indecision|moods?|whims?|habits?|drinking|vacillations?|ambivalence|inconsistency|temper|determination)))/,
    denied: true,
    whole: true,
  },
  {
    by: 'times twice occasions',
    near: /(?:empty|wasted|unused|in vain|unopened|alone)/,
    kind: 'spurned',
    pattern:
      /\b(?<said>(?:once|twice|(?:two|three|four|five|six|several|\d+) times|on (?:two|three|four|several) occasions) (?:an? |the )?(?:taxi|car|lift|minibus|driver|escort|van|transport)[^;]{3,40}? (?:and|only) (?:[a-z]+ ){0,3}?(?:came|went|drove|returned|left|to come|to go|to return|to leave) (?:back |away |off )?(?:empty|alone|without (?:her|him)))\b/,
  },
  {
    by: 'empty',
    near: /(?:chair|seat|place|desk|bed|room)\b/,
    kind: 'spurned',
    pattern:
      /\b(?:the|her|a) (?:chair|seat|place|bed|room) (?:that (?:had been |was |they )?|which (?:had been |was )?)?(?:kept|held|saved|reserved|set aside|put out)[^;.]{0,50}? (?<said>(?:stayed|remained|stood|was left|was always|was) (?:[a-z]+ )?empty)\b/,
    denied: true,
    unless: new RegExp(`\\bfor (?:the |an? )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'taken given lost missing absent came obtained forthcoming',
    near: /(?:agreement|consent|signature|permission|co-operation|reply|answer|will|word)/,
    kind: 'spurned',
    pattern: new RegExp(
      `\\b(?:(?:agreement|consent|co-operation|permission) was (?:sought|requested|asked) (?:from|of) ${one} and (?<said>(?:was )?(?:not|never) (?:obtained|given|forthcoming|received|granted)))\\b`,
    ),
    denied: true,
  },
  {
    by: 'will wish desire resolve',
    near: /(?:except|but|save|lacking|missing|wanting|absent)/,
    kind: 'spurned',
    pattern:
      /\b(?:everything|all) (?:[a-z]+ ){0,9}?(?:except|but|save) (?<said>(?:the|her|any) (?:will|wish|desire|resolve|determination|courage|readiness))(?= [.,;]|$| to )|\b(?:the (?:only|one) (?:thing|ingredient|element|piece) (?:lacking|missing|wanting|absent)) was (?:the|her|any) (?:will|wish|desire|resolve|determination|courage|readiness)\b/,
    denied: true,
  },
];
