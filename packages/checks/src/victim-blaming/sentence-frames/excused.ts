import { owner, person, type SentenceFrame } from './frame.js';
import { one, vices } from './word-classes.js';

/*
 * Staff are excused by what she was like: "it cannot be faulted, given her denials", "there is a limit to how often one
 * can ring somebody who will not answer", "she could hardly complain that nobody came".
 */

const unhelped =
  "(?:who (?:will not|would not|won't|does not|did not|do not|has no|had no|is not|was not|is so|was so|is|was|cannot|could not|can not|never|keeps|kept|refuses|refused|chooses|chose|declines|declined|rejects|rejected|turns|insists|insisted|says|said)|so (?:determined|set|bent|intent|unwilling|reluctant|resistant)|(?:determined|set|bent|intent) (?:up)?on|(?:determined|unwilling|disinclined) (?:not )?to)";
const client = `(?:people|those|adults|women|men|patients|clients|victims|tenants|complainants|the unwilling|(?:the |an? |such an? )(?:[a-z-]+ )?(?:victim|complainant|service user)|${person})`;
const clear = '(?:criticise|blame|fault|reproach|censure|condemn)';
const cleared =
  '(?:criticised|blamed|faulted|reproached|censured|condemned|taken to task|held (?:to blame|responsible|to account))';

export const excused: readonly SentenceFrame[] = [
  {
    by: 'criticised blamed faulted reproached censured condemned held',
    near: /(?:not|hardly|scarcely|cannot|nobody|no one|unfair|harsh|wrong) /,
    whole: true,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?:cannot|can not|could not|can hardly|could hardly|can scarcely|should not|ought not to|hardly to|not to|is not to|are not to|nobody (?:can|could)|no one (?:can|could)) (?:fairly |reasonably |really |justly |in fairness )*(?:be ${cleared}|${clear} (?:them|the [a-z]+|it|officers|staff))(?: for [^,;]{2,60}?)? ?(?:[,;:] )?(?<said>(?:as|when|since|because|given|if|where|for|in view of|in the light of|with|seeing that) (?:that )?(?:the (?:number|frequency|strength|force|vehemence|consistency) of )?${owner} (?:own )?(?:(?!husband|partner|death|children|son|daughter|family|mother|sister|records?|file|case|gp|address|name|history|notes|injuries|home|flat|disclosures?)[a-z-]+ ){0,3}?(?:${vices}|untruths|lies|account|accounts|story|stories|denials?|answers?|insistence|reassurances?|assurances?|manner|attitude|refusal|behaviour|conduct|hostility|explanations?|changes? of mind|evasions?|failure|record|habits?|cancellations?|absences?|contradictions?|inconsistenc(?:y|ies)))\\b`,
    ),
    denied: true,
  },
  {
    by: 'criticised blamed faulted reproached censured condemned',
    near: /(?:criticised|blamed|faulted|reproached|censured|condemned) /,
    whole: true,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?:cannot|can not|could not|can hardly|could hardly|should not|ought not to|hardly to|not to|no (?:service|agency|officer|nurse|professional|practitioner|one|worker|doctor) (?:can|could|should)) (?:fairly |reasonably |really )*be ${cleared}(?: for [^,;]{2,60}?)? ?(?:, )?(?<said>(?:as|when|since|because|if|where|for) ${client} (?:who )?(?:simply |herself |himself |persistently |repeatedly |freely )*(?:elects?|chooses?|refuses?|declines?|insists?|will not|does not|conceals?|den(?:ies|y)|says?|prefers?|turns?|opts?|denies|withholds?|wishes|wants))\\b`,
    ),
    denied: true,
  },
  {
    by: 'complain surprised grumble wonder object',
    near: /(?:can't|cannot|could not|couldn't|hardly|scarcely|no (?:right|cause|reason|business|grounds)) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `${one} (?:herself |himself )?(?<said>(?:can't|cannot|can not|can hardly|could hardly|can scarcely|could scarcely|had no (?:right|cause|reason|business|grounds) to|had little (?:right|cause|reason) to) (?:really |fairly |then |now |afterwards |reasonably )*(?:complain|be (?:surprised|heard to complain)|grumble|object|wonder)) (?:that|if|when|of|at|about)\\b`,
    ),
    denied: true,
  },
  {
    by: 'limit limits bounds end',
    whole: true,
    near: /(?:limits?|bounds|an end) to (?:what|how|the|anyone's|any|even|a) /,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?:limits?|bounds|an end) to (?:what|how (?:often|far|much|many|long|hard)|the (?:number of times|time|patience|help|lengths?|extent|efforts?|amount)|anyone's patience|any|even)\\b[^;]{0,70}? (?:${client}|the victim|the patient|such cases) ?(?:, however [a-z]+ , )?${unhelped}\\b`,
    ),
    denied: true,
  },
  {
    by: 'hard difficult impossible know what',
    whole: true,
    near: /what (?:more |else |further |other )?(?:[a-z]+ ){0,3}(?:could|can|might|would|is to|was to)/,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?:(?:hard|difficult|impossible|not easy|not clear|unclear) to (?:see|know|imagine|think|say|conceive|suggest|identify)|(?:one|we|the panel|members) (?:struggles?|cannot|can hardly|can scarcely|asks?|wonders?|wondered|asked) ?(?:to )?(?:see|say|think|imagine)?|little point asking) what (?:more |else |further |other |help |service |agency )*(?:[a-z]+ ){0,3}?(?:could|can|might|would|is to|was to) (?:[a-z]+ ){0,4}?(?:done|do|offered|offer|tried|try|help|helped|provided|achieved|said)(?: [a-z]+){0,3}? (?:for|with|about|to help|by) ${client} ${unhelped}\\b`,
    ),
    denied: true,
  },
  {
    whole: true,
    by: 'helping supporting protecting chasing going working offering visiting ringing trying',
    near: /(?:not easy|difficult|hard|wearying|impossible|dispiriting|no easy) /,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?:not (?:an )?easy|difficult|hard|wearying|impossible|dispiriting|thankless|exhausting|demoralising|discouraging|no easy (?:matter|thing|task)) (?:to )?(?:go(?:ing)? on|keep(?:ing)?(?: on)?|continue|persist(?:ing)?(?: in| with)?) (?:helping|supporting|protecting|chasing|going|working with|visiting|ringing|trying to [a-z]+|offering [a-z ]{3,20})(?: to| with| for)? (?:${client}) ${unhelped}\\b`,
    ),
    denied: true,
  },
  {
    by: 'often frequently regularly many',
    near: /so (?:often|frequently|regularly|many times) .*\bthat (?:the |those |most |some |many )?[a-z]+/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${one} (?:had |herself )?(?:rang|rung|called|phoned|telephoned|attended|complained|cried|changed|cancelled|came|presented|reported|withdrew|withdrawn|used|said|made [a-z ]{3,20}|dialled|asked|turned up|visited)\\b[^;]{0,50}? (?<said>so (?:often|frequently|regularly|many times)\\b[^;]{0,50}? that (?:the |those |most |some |many |even |her |his |its )?(?:[a-z]+ ){0,4}?(?:came to (?:regard|treat|see|think|dismiss|discount|dread|ignore|expect|take)|began to (?:regard|treat|see|discount|dread|ignore|doubt|wonder)|learn(?:ed|t) to (?:ignore|discount|expect|take)|ceased|stopped|grew|lost|no longer|were no longer|could no longer|became (?:immune|used|weary|inured|numb)))`,
    ),
    denied: true,
  },
];
