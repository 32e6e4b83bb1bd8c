import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';

/*
 * Help that is told to have been held out, advice to have been given: what the victim did or left undone is set against
 * it, in the same sentence ("even though a place was offered") or after the one that tells of it.
 */

const offered =
  '(?:offered|available|advised|told|given|encouraged|urged|warned|held (?:out|open|the door)|kept (?:a|the|her|his) (?:bed|place|room|door)|opportunit(?:y|ies)|chances?|invited|help|support|advice|warnings?|knew|knowing|known|asked|reminded|signposted|provided|explained|supplied|signposting|referred|referrals?|efforts?|attempts?|sent|on hand|open to|within reach|entitled|free to|aware|(?:saw|met|visited|attended|seen by|contact with|trusted|in touch with|known to) (?:[a-z]+ ){0,3}?(?:gp|doctors?|midwi(?:fe|ves)|nurses?|visitor|workers?|counsellor|professionals?|officers?|clinic|surgery|practice|hospital|services)|relationship of trust|evidence|concerns?|risks?|pleas|safeguards?|alarm|refuge|lived (?:near|close|nearby)|minutes)';

const concessionAfter = new RegExp(
  `^[^.;:]{0,120}?\\b(?:even though|even when|even after|although|though|despite|in spite of|notwithstanding|regardless of|(?:when|whilst|while|after)(?= [^.;:]{0,50}?\\b(?:was|were|being|been|had|is) (?:[a-zà-ÿ]+ ){0,2}?(?:offered|available|advised|told|given|encouraged|urged|warned|invited|asked|reminded|provided|sent|open|there|held out|made))|having been|on (?:any|either|each|every|all) (?:of )?(?:those |these |the )?(?:[a-zà-ÿ]+ )?(?:occasions?|visits?|opportunit)|at any (?:time|point|stage)|until it was too late|in time)\\b[^.;:]{0,90}?(?:${offered}|occasions?|visits?|time|late|point|stage)\\b`,
  'i',
);
/** "The adviser rang three times. She did not answer.": what was held out is told in the sentence before. */
const heldOutBefore =
  /\b(?:offered|advised|invited|urged|encouraged|warned|suggested|recommended|arranged|booked|provided|referred|supplied|signposted|reminded|kept (?:a|the|her|his) (?:bed|place|room|door)|held (?:open|out)|found (?:her|him|a)|made (?:an?|several|two|three|four) (?:[a-z]+ )?(?:appointments?|referrals?|offers?|visits?|calls?|attempts?)|left (?:her|his|a|its|their|messages?|voicemails?)|gave (?:her|him)|(?:was|were|been) told (?:to|how|about|of)|was given|were given|sent|provided|supplied|was sent|rang|called (?:at|on|her|him|round)|telephoned|visited|wrote|tried|knocked|asked (?:her|him|about|whether|if|directly)|was asked|explained|told (?:her|him|[A-Z][a-z]+) (?:that|how|about|to|of)|(?:was|were) (?:available|open|set aside|held|kept)|opportunit(?:y|ies)|(?:bed|place|room|help|support|door|service|money|lift|car)\b[^.;]{0,20}\b(?:was|were|stood|lay) (?:there|waiting|ready|open|hers|his|free|at hand)|(?:bed|place|room|flat)(?: [a-z]+){0,2} (?:waiting|ready|free|held|kept))\b/;
/** "She had been told not to let him in. She did so three times." */
const toldNotTo =
  /\b(?:told|warned|advised|asked|ordered|forbidden|agreed|promised|undertaken)(?: (?:her|him|[A-Z][a-z]+))?(?: by [^.]{2,40})? (?:not to|that (?:he|she|they|[A-Z][a-z]+) (?:must|should|was|were) not)\b/;
const heldOutPoorly =
  /\b(?:only|once|one letter|by letter|in English|did not|not|never|nobody|no one|without|wrong|instead|neither|failed|while (?:he|his|her husband|her partner)|in front of|present|beside|in the room|letter that)\b/;
const exactDay =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** What she or he did, and what was written, offers nobody anything: "She rang her sister. She did not ring …". */
const ownActs =
  /["“][^"”]*["”]|\b(?:she|he|they|i) (?!(?:was|were|had been|has been)\b)(?:had |then |also |again |twice |later |first )*\p{L}+/giu;

/** True where the sentence before tells of help held out, and the clause opens its own sentence. */
export function isHeldOutBefore(around: Around): boolean {
  const { before, after, words, previous: whole } = around;
  // "The refuge kept a room; she never came": a clause of its own, as a sentence would be.
  const cut = before.lastIndexOf(';');
  if (cut >= 0 && /\b(?:not|never|no|nor)\b|n['’]t\b/.test(words))
    return isHeldOutBefore({ ...around, previous: before.slice(0, cut), before: before.slice(cut + 1) });
  const previous = whole.replace(ownActs, ' ');
  if (toldNotTo.test(previous) && !exactDay.test(`${words}${after}`)) return true;
  return (
    previous !== '' &&
    heldOutBefore.test(previous) &&
    !heldOutPoorly.test(previous) &&
    !exactDay.test(previous) &&
    !exactDay.test(`${words}${after}`) &&
    /^(?:(?:on|in|at|when|after|with|once|even)\b[^.;:]{0,60}|however,?|unfortunately,?|in the event,?|yet|but|still,?|again,?|as it was,?|nevertheless,?|even so,?|on each occasion,?|each time,?)?$/i.test(
      before.trim(),
    )
  );
}

const concessionAny =
  /^[^.;:]{0,120}?\b(?:even though|(?:whatever|no matter what) (?:anybody|anyone|people|they|others|her|his)|knowing (?:that|what|how|full|perfectly)|despite|in spite of|notwithstanding|regardless of|(?:against|contrary to) (?:the |all |any |his |her |their |police |medical |professional |repeated |good |better )*(?:advice|warnings?|wishes|recommendations?|guidance|sense|judgement|instincts?|reason))\b/i;
/** "gave Rowan an opening which she did not take": what is denied is what was held out. */
const offeredWhich =
  /\b(?:gave|given|offered|handed|sent|made|found|provided|left|told|held out|arranged|booked)\b[^.;]{0,60}\b(?:openings?|opportunit(?:y|ies)|chances?|offers?|places?|numbers?|cards?|appointments?|advice|help|invitations?|suggestions?|leaflets?|alarm|moment)(?: to [^.;,]{2,30})?,? (?:which|that)$/;
const concessionOpens =
  /^(?:even though|despite|in spite of|notwithstanding|regardless of|(?:heedless|unmindful|careless) of|deaf to|undeterred by|(?:against|contrary to) (?:the |all |any |police |medical |professional |repeated )*(?:advice|warnings?|recommendations?|guidance))\b/i;

const concessionBefore = new RegExp(
  `(?:\\b(?:even though|even when|although|though|despite|in spite of|notwithstanding|regardless of|(?:whilst|while)(?= [^.;:]{0,50}?\\b(?:was|were|been) (?:[a-zà-ÿ]+ ){0,2}?(?:offered|available|given|open|there))|having been|after being|knowing|however many|for all)\\b[^.;:]{0,120}?\\b${offered}\\b[^.;:]{0,80}$)|(?:\\b${offered}\\b[^.;]{0,90}?(?:,? (?:but|yet|and yet|and still|but then|though|which|all of which|none of which)|; ?(?:but|yet|however,?)|[–—:])(?: [a-zà-ÿ’'-]+){0,6}\\s*$)|(?:\\b(?:every|ample|many|several|numerous|repeated|plenty of|two|three|four|five) (?:[a-zà-ÿ-]+ )?(?:opportunit[a-zà-ÿ]+|chances?|occasions?|offers?)\\b(?! (?:when|on which)\\b)[^.;:]{0,80}$)|(?:\\b(?:chance|opportunity|opportunities|offer|door|help|place|support|number|means|opening)\\b[^.;:]{0,40}\\b(?:was|were|had been) (?:there|open|available|on offer|to hand|at hand|within reach)\\b[^.;:]{0,30}$)`,
  'i',
);

/** "was offered a place and declined it": the subject is told of both. */
const offeredAnd =
  /\b(?:was|were|had been) (?:[a-zà-ÿ]+ly |twice |also )?(?:offered|given|advised|invited|urged|encouraged|asked|told|warned|referred|sent)\b[^.;]{0,90}(?: and| but)(?: [a-zà-ÿ]+){0,2}\s*$/i;

/** "when given the opportunity", "despite direct questioning", in the short style of notes. */
const concessionBrief =
  /^[^.;:]{0,60}?\b(?:(?:when|even when|even after|although|though|despite being) (?:repeatedly |directly |again )?(?:given|offered|afforded|provided with|encouraged|prompted|advised|urged)\b|despite (?:repeated |direct |several |many |much |gentle |numerous |routine |ongoing )*(?:questioning|questions|prompt\w*|probing|enquir\w+|encouragement|reassurance|attempts?|efforts?|requests?|reminders?|calls?|letters?|visits?|opportunit\w+|offers?|support|advice))\b/i;

/** True where what follows concedes that help was there, or advice given. */
export function concedesAfter(after: string): boolean {
  return fits(concessionBrief, after) || fits(concessionAny, after) || fits(concessionAfter, after);
}

/** True where what stands round the clause in its own sentence concedes it. */
export function isConceded({ before, words, after }: Around): boolean {
  const left = before.trimEnd();
  return (
    concedesAfter(after) ||
    fits(concessionOpens, left) ||
    concessionBefore.test(`${left} `) ||
    (fits(offeredWhich, left) && /\b(?:not|never|failed|declined|refused)\b|n['’]t\b/.test(words))
  );
}

/** The same of a verb before, which shares the subject: "was offered a place and declined it". */
export function isConcededOfBoth(shared: string): boolean {
  return concessionBefore.test(shared) || offeredAnd.test(shared);
}
