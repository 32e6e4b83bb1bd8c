import type { SentenceFrame } from './frame.js';

/*
 * What the victim did or let go, told in the passive: "the danger was underestimated by her", "every approach was
 * rebuffed", "advice was wasted on her", "consent was withheld, and so no referral could be made".
 */

/** Whoever did it, after "by": the pronoun, the name, or the noun after an article. */
const agent =
  '(?:the )?(?<who>her|him|victim|patient|client|tenant|deceased|mother|father|[\\w-]+)(?: herself| himself)?\\b';
const reproached =
  '(?:underestimated|minimised|downplayed|concealed|hidden|explained away|passed off|laughed off|shrugged off|breached|flouted|ignored|disregarded|dismissed|rebuffed|spurned|rejected|refused|turned down|withheld|resumed|rekindled|let back in(?:to)?|invited (?:back|in|round|home)|allowed (?:back|in|to (?:stay|return|remain|move))|taken back|welcomed back|encouraged|provoked|antagonised|goaded|squandered|wasted|thrown away|neglected|overlooked|misjudged|sabotaged|undermined|obstructed|frustrated|brushed (?:aside|off)|covered up|evaded|deflected)';
const told =
  '(?:volunteered|disclosed|said|mentioned|given|offered|revealed|provided|divulged|shared|confided|admitted|made)';
const wish =
  '(?:appetite|willingness|wish|desire|inclination|readiness|enthusiasm|interest|motivation|commitment|effort|engagement|openness|candour|co-operation|cooperation|urgency|insight|recognition|acceptance|frankness|gratitude)';
const offer =
  '(?:offers?|invitations?|overtures?|approach(?:es)?|(?:attempts?|efforts?) to (?:reach|contact|engage|help|speak to|see|support|assist|protect) (?<who>her|him|[\\w-]+))';
const helpHeldOut =
  '(?:help|support|refuge|places?|beds?|counselling|safety advice|safety planning|assistance|outreach)';
const spurned =
  '(?:turned down|spurned|rebuffed|brushed (?:aside|off)|scorned|shunned|thrown (?:back|away)|cast aside|squandered|passed up|snubbed|waved away|shrugged off)';

/** Others than the victim whose offers, and to whom, they were. */
const ofOthers =
  /\b(?:her|his|their|(?!(?:nurse|worker|adviser|service|officer|police|trust|team|refuge|idva|midwife|visitor|council|practice|surgery|charity|counsellor|doctor|gp)'s)[\w-]+'s) (?:[a-z]+ )?(?:offers?|invitations?|overtures?|approach(?:es)?|attempts?|efforts?|help|support)\b|\b(?:offers?|invitations?|approach(?:es)?|attempts?|efforts?|overtures) (?:that|which) (?:she|he)\b|\bof (?:the |her |his )?(?:family|school|sister|mother|brother|neighbours?|friends?|children|parents|marriage|money|funding)\b|\bof (?:an? |the )?(?:job|post|promotion|apology|loan|drink|contract|transfer|work|employment|redundancy)\b|\bby (?:the |an? |all |both |every |its )?(?:police|officers?|council|trust|services?|agenc\w+|school|practice|gp|surgery|team|staff|professional\w*|doctors?|nurses?|force|department|board|panel|court|hospital|ward|charity|government|ministry|landlord|employer|husband|partner|perpetrator|family|relatives|parents|school)\b/;
const coerced =
  /\b(?:his|her husband's|her partner's) (?:[a-z]+ )?(?:demands?|advances|proposals?|orders|threats|attentions?|messages|calls|wishes|family|overtures|offers?|invitations?|approaches|apolog(?:y|ies)|promises?|requests?)\b|\b(?:marriage|proposal|ransom|money|abortion|termination) (?:was|were) (?:refused|rejected|ignored)/;

export const passives: readonly SentenceFrame[] = [
  {
    by: 'by',
    pattern: new RegExp(
      `(?<!\\b(?:not|never|hardly|scarcely|nor) )\\b(?:was|were|been|being) (?:[a-z]+ly |also |again |then |once more |thus |soon |at first )*${reproached}(?: [\\w'-]+){0,4}? by ${agent}`,
    ),
    unless: coerced,
  },
  {
    by: 'nothing no little',
    pattern: new RegExp(
      `\\b(?:no(?! (?:concerns?|injur|symptoms?|problems?|worries|issues?|disclosures?))|nothing|little|not a word)(?: [\\w'-]+){0,5}? (?:was|were|had been|is) (?:ever |then |further |actually )?${told}(?: [\\w'-]+){0,5}? by ${agent}`,
    ),
    denied: true,
  },
  {
    by: 'wasted lost thrown',
    pattern:
      /\b(?:interviews?|advice|sessions?|help|warnings?|counselling|support|efforts?|kindness|patience|course|programme|visits?|leaflets?|explanations?|lessons?|words|opportunit(?:y|ies)|chances?)(?: [\w'-]+){0,5}? (?:was|were|had been|is) (?:largely |entirely |wholly |quite |simply |rather )?(?:wasted|lost|thrown away) (?:up)?on (?<who>her|him|[\w-]+)\b/,
  },
  {
    by: 'part side',
    pattern: new RegExp(
      `\\b(?:little(?! more)|no|scant|not much|small|limited|a lack of|an absence of|a want of|insufficient) (?:[a-z]+ )?${wish} (?:[\\w'-]+ ){0,4}?(?:on|from) (?<own>her|his|[\\w-]+'s) (?:part|side)\\b`,
    ),
    denied: true,
  },
  {
    by: 'offer offers invitation invitations overture overtures approach approaches attempt attempts effort efforts',
    pattern: new RegExp(
      `\\b${offer}(?: of [a-z-]+(?: [a-z-]+)?)?(?: (?:that|which) (?:was|were) [a-z]+(?: [a-z]+)?)?(?: , [^,;]{3,40} ,)? (?:was|were|had been) (?:[a-z]+ly |all |also |again |then |in turn |made and )*(?:${spurned}|refused|declined|rejected|ignored|disregarded)\\b`,
    ),
    unless: ofOthers,
  },
  {
    by: 'help support refuge place places bed beds counselling advice planning assistance outreach',
    pattern: new RegExp(
      `\\b${helpHeldOut}(?: of [a-z-]+)?(?: (?:that|which) (?:was|were) [a-z]+(?: [a-z]+)?)?(?: , [^,;]{3,40} ,)? (?:was|were|had been) (?:[a-z]+ly |all |also |again |then |in turn |given and |offered and |made available and )*${spurned}\\b|\\bsafety advice (?:was|were|had been) (?:[a-z]+ly |given and |offered and )*(?:ignored|disregarded|not followed|unheeded)\\b`,
    ),
    denied: true,
    unless: ofOthers,
  },
  {
    by: 'relationship contact cohabitation marriage',
    pattern:
      /\b(?:relationship|contact|cohabitation|marriage) (?:with \w+ )?(?:was|had been) (?:then |soon |again |quickly |nevertheless |nonetheless |promptly )*(?:resumed|rekindled|renewed|restarted|re-established|taken up again)\b[^;]{0,40}?(?:in the face of|against|despite|in spite of|notwithstanding|contrary to|regardless of|in defiance of) (?:[\w'-]+ ){0,3}?(?:advice|warnings?|pleas|order|conditions|recommendations?|counsel|wishes)\b/,
    denied: true,
  },
  {
    by: 'consent',
    pattern:
      /\bconsent(?: to [a-z ]{2,25}?)? (?:was|had been) (?:withheld|refused|not given|withdrawn|not forthcoming|never given)\b(?= [^;]{0,80}?\b(?:could not|nothing|no (?:referral|further|help|support|plan)|closed|unable|little|only))/,
    denied: true,
    unless: ofOthers,
  },
  {
    by: 'bruise bruises bruising injury injuries marks fracture burns',
    pattern:
      /\b(?:bruis(?:e|es|ing)|injur(?:y|ies)|marks|fracture|burns) (?:[\w'-]+ ){0,3}?(?:was|were|had been) (?:again |each time |always |usually )*(?:passed off|explained away|laughed off|shrugged off|made light of)\b(?! by)/,
    unless: ofOthers,
  },
  {
    by: 'truth facts extent reality cause origin nature source history',
    pattern:
      /\b(?:truth|facts|extent|reality|(?:true |real |actual )(?:cause|origin|nature|source|history|reason|state)) (?:[\w'-]+ ){0,4}?(?:was|were|had been) (?:[a-z]+ly )?(?:kept|hidden|concealed|withheld) from (?:the |all |every |her |his )?(?:midwife|midwives|nurses?|doctors?|gp|police|officers|services|agencies|professionals|school|workers?|visitor|practice|social worker|staff|health visitor)\b(?! by)/,
    unless: ofOthers,
  },
];
