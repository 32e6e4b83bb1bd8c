import type { SentenceFrame } from './frame.js';
import { one, past, services } from './word-classes.js';

/*
 * What was sent, left or offered drew nothing: "two letters were sent and she ignored both", "none of them drew a reply
 * from Rowan", "calls went unanswered, and the service had no option but to close".
 */

const sent =
  '(?:letters?|messages?|voicemails?|e-?mails?|texts?|reminders?|cards?|leaflets?|forms?|invitations?|calls?|offers?|visits?|appointments?|requests?|questionnaires?)';
const closed =
  '(?:no (?:option|choice|alternative)|closed|discharged|could do (?:no|nothing|little)|nothing (?:more|further)|had to close|was closed|were closed|to close|gave up|withdrew|stood down)';
/** To whom, or from whom, they were, where that is not the victim. */
const byOthers = new RegExp(
  `\\b(?:by|at|to) (?:the |an? |its |other |both |all |two |three )*(?:[a-z]+ ){0,2}?(?:${services})\\b(?!'s)|\\b(?:her|his) ${sent}\\b|\\b(?:from|of) (?:her|his) (?:sister|mother|family|friends?|brother|father|parents)\\b|\\bthat (?:she|he) (?:had )?(?:sent|wrote|written|left|made)\\b|\\b(?:she|he) (?:sent|wrote|left|made|rang|called)\\b`,
);

export const leftLying: readonly SentenceFrame[] = [
  {
    by: 'ignored binned disregarded discarded shredded deleted',
    near: /(?:was|were|had been) (?:[a-z]+ )*(?:sent|written|left|given|offered|made|posted|e-mailed|emailed|handed|delivered)/,
    kind: 'spurned',
    pattern: new RegExp(
      `${sent} [^;.]{0,40}?(?:was|were|had been) (?:[a-z]+ )*(?:sent|written|left|given|offered|made|posted|e-mailed|emailed|handed|delivered)\\b(?! by (?:him|her|his)\\b)[^;.]{0,60}? ?(?:,|;)? ?(?:and|but|;|,) (?<said>${one} (?:had |[a-z]+ly |then |in turn |also )*(?:ignored|binned|disregarded|discarded|shredded|deleted) (?:it|them|both|all|each|every one|the lot))\\b`,
    ),
  },
  {
    by: 'reply response answer acknowledgement word',
    near: /(?:reply|response|answer|acknowledgement|word) from /,
    kind: 'spurned',
    pattern: new RegExp(
      `\\b(?:not one|none|neither|few|hardly any|no one|not a single one|not any) of (?:the|these|those|its|their|his|all|them|which)\\b[^;.]{0,60}? (?<said>(?:ever )?(?:drew|brought|elicited|produced|received|got|had|met with|prompted) (?:an?|any|so much as an?|even an?|the courtesy of an?)? ?(?:[a-z]+ )?(?:reply|response|answer|acknowledgement|word) from) ${one}${past}`,
    ),
    denied: true,
    unless: new RegExp(`\\bfrom (?:the |an? |its |her |his )?(?:[a-z]+ )?(?:${services})\\b`),
  },
  {
    by: 'unanswered unreturned unacknowledged unopened unread ignored unheeded untaken',
    near: /(?:no (?:option|choice|alternative)|close|closed|discharged|could do|nothing (?:more|further)|gave up|withdrew|stood down)/,
    kind: 'spurned',
    pattern: new RegExp(
      `(?:^|(?<=[;,:] |and |but |that ))(?:the |its |their |all |two |three |four |several |further |these )*${sent} (?<said>(?:went|were|was|had been|remained|had gone|lay) (?:left |all |also |again |repeatedly |simply )*(?:unanswered|unreturned|unacknowledged|unopened|unread|ignored|unheeded|untaken))\\b[^;]{0,120}? (?:and|so|until|with the result that|;) [^;.]{0,50}?\\b${closed}\\b`,
    ),
    denied: true,
    unless: byOthers,
  },
  {
    by: 'pursued followed taken returned signed completed used left claimed accepted',
    near: /(?:was|were|had been) (?:[a-z]+ )*(?:recommended|offered|suggested|proposed|explained|put|made available|shown|given|advised)/,
    kind: 'spurned',
    pattern:
      /\b(?:an? |the |her |his |such an? )(?:[a-z-]+ ){0,3}?(?:order|injunction|refuge|place|alarm|referral|programme|course|assessment|application|transfer|move|remedy|support|counselling|scheme|disclosure|plan|advocate|package) (?:was|were|had been) (?:[a-z]+ly |also |twice |again )*(?:recommended|offered|suggested|proposed|explained|put|made available|shown|given|advised)(?: to (?<who>her|him|[\w-]+))?\b(?! by him)[^;.]{0,50}? ?(?:,|;)? ?(?:and|but|;|,)(?: ,? ?[^,;.]{2,30} ,)? (?<said>(?:was |were |had been )?(?:simply |never |not |then |always )*(?:left (?:on the table|there|unused|untouched|where it was|at that)|never (?:taken up|pursued|followed up|used|claimed|sought|applied for)|not (?:taken up|pursued|followed up|accepted|claimed|sought)|let drop))\b/,
    denied: true,
    unless:
      /\bby (?:the |an? |its )?(?:[a-z]+ ){0,2}?(?:court|council|police|force|officers?|trust|service|services|team|department|board|surgery|practice)\b|\bto (?:the|an?|its) (?:[a-z]+ )?(?:court|council|police|force|officers?|trust|service|board|panel|surgery|practice|perpetrator|husband)\b/,
  },
  {
    by: 'key keys alarm lock locks number address plan code',
    near: /by the (?:very |one )?(?:person|woman|man|one|individual) /,
    kind: 'opening',
    pattern:
      /\b(?<said>by the (?:very |one )?(?:person|woman|man|individual|one) (?:whom|who|that|for whom) (?:it|they|the [a-z]+) (?:had been |was |were |is )?(?:there|meant|designed|intended|put in|fitted|supposed|made|given|provided)(?: [a-z]+)?)\b/,
  },
];
