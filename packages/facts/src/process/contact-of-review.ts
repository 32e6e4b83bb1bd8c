import type { Part } from './contact-parts.js';
import { type LeavingOut, reviewer } from './leaving-out.js';

export const byReview = new RegExp(
  `\\bby (?:(?:the |this |our |an? )?(?:\\w+ )?${reviewer}|either|me|us|any member of the panel)\\b`,
  'i',
);
export const bySomebody =
  /\bby (?!letter|e-?mail|phone|telephone|post\b|then|text|video|the (?:end|time|date)|\d|name|law|means|way|agreement|choice|virtue|reason|those who knew)/i;
export const ofReview =
  /\b(?:this review|the review|DHR|domestic homicide review|the panel|review panel|the (?:independent )?chair|the author|this report|contribute|interviewed by me)\b/i;
const dayOrMonth =
  /\b(?:on|in|between|after|before|until|during) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid)\b/i;

/** "She told the author that Greta was not let out", where it is no act of the review: told of the case by somebody. */
export function isReported(text: string, start: number): boolean {
  const lead =
    /^[^.;]{0,60}?\b(?:told|informed|said|says|recalled|recalls|remembered|remembers|explained|described|reported|wrote|writes|felt|thought|added)\b[^.;“"]{0,40}?(?:\bthat\b|[“"])/i.exec(
      text,
    );
  return (
    lead !== null &&
    !/\b(?:whom?|whose|which)\b/i.test(lead[0]) &&
    start >= lead[0].length &&
    !/^(?:the |this |our )?(?:independent )?(?:panel|review|chair|author|we|i|it was)\b/i.test(text) &&
    !ofReview.test(text.slice(lead[0].length))
  );
}

/** "Neither has had any connection with the agencies", "no member of the Panel had been involved": who the authors are. */
export function isOfPanel(text: string): boolean {
  if (members.test(text) || ofThoseWhoWrote.test(text) || hadNeverMet.test(text) || ofReaders.test(text))
    return true;
  if (
    /\b(?:authors?|writers?)\b[^.;]{0,40}\b(?:had|have|has)(?: had)? (?:no|neither) (?:\w+ )?(?:dealings|contact|connections?|involvement|links?|ties|part)\b/i.test(
      text,
    ) &&
    // "The author had no contact with her aunt": one person, whom the review might have asked.
    !(
      /\bno (?:\w+ )?contact with\b/i.test(text) &&
      !/\b(?:agenc\w+|famil\w+|case|organi\w+|services?|part(?:y|ies)|those|anyone|any of|either|or|nor|before|prior|previous\w*|professional\w*|deceased|victim|partnership)\b/i.test(
        text,
      )
    )
  )
    return true;
  return (
    /\b(?:neither|none(?: of (?:them|the \w+))?|nobody on the panel|no (?:other )?(?:panel )?members?(?: of the panel)?|not one of (?:them|the \w+))\b(?: (?:has|have|had|is|was|were|had had|on the panel))*[^.;]{0,30}?\b(?:connections?|dealings|involve\w+|contact|links?|association|responsibility|relationship|ties)\b[^.;]{0,12}? (?:with|in|to)\b/i.test(
      text,
    ) &&
    /\b(?:authors?|chair|members?|panel|neither)\b/i.test(text) &&
    /\b(?:agenc\w+|famil\w+|case|organi\w+|services?)\b/i.test(text)
  );
}

/** "The Panel’s members had no part in decisions": who they are. */
const members =
  /\b(?:panel['’]s members|panel members|members(?: of (?:the|our|this) (?:review )?panel)?)\b[^.;]{0,30}?\b(?:had|have|has|took)(?: had| taken)? no (?:\w+ )?(?:part|dealings|involvement|role|hand|say|contact|connections?|responsibility|links?)\b/i;

/** "None of the authors had met her", "nobody who wrote an IMR has worked with him". */
const ofThoseWhoWrote =
  /\b(?:none|no|nobody|no one|not one|neither)\b[^.;]{0,30}\b(?:authors|members|writers|author of (?:an?|the|any) IMRs?|(?:on|of) the (?:review )?panel|who (?:wrote|prepared|compiled|sat))\b[^.;]{0,40}\b(?:had|has|have)(?: ever| previously)? (?:met|known|seen|worked|dealt|treated|cared|supervised|managed|spoken|been)\b/i;

/** "The authors had never met the family", "the authors of the reviews had not met them". */
const hadNeverMet =
  /\b(?:authors|writers|compilers|members)\b[^.;]{0,30}\b(?:had|has|have) (?:never (?:previously |before )?(?:met|known|seen|worked|dealt|treated|supervised|managed|spoken)|not (?:previously |before )?(?:met|known|worked|dealt|treated|supervised|managed))\b/i;
/** "Nobody but the Panel and the family may read this report": for whom it is. */
const ofReaders =
  /\b(?:nobody|no one|no-one|none)\b[^.;]{0,90}\b(?:may|can|should|must|is to|are to) (?:see|read|have|be (?:shown|sent|given))\b[^.;]{0,20}\b(?:report|draft|document|contents)\b/i;

/** "Nobody had asked her": what was left undone before, in the story of the case. */
export function isOfThePast(text: string): boolean {
  return (
    /\b(?:no one|no-one|nobody)\b[^.;,]{0,20}? had (?:ever |yet |once )?(?:asked|told|rung|telephoned|spoken|written|visited|come|gone|seen|met|called|turned|contacted|approached)\b/i.test(
      text,
    ) && !ofReview.test(text)
  );
}

/** "The Panel would have liked to know, but did not ask". */
const opensWithReview =
  /^(?:the |this |our )?(?:independent |overview )?(?:review|panel|chair|author|we|I)\b(?!['’]s)/i;

const aboutThis = /\b(?:about|as part of) (?:the|this) (?:review|DHR|domestic homicide review)\b/i;

/** True where it is the review that left somebody out, and no agency in the course of the case. */
export function isTheReviews(text: string, hit: LeavingOut, part: Part): boolean {
  const spokenOf = ofReview.test(text);
  const agent = bySomebody.test(text.slice(hit.start)) && !byReview.test(text);
  switch (hit.shape) {
    case 'act':
      if (/\b(?:review(?:er|ers)?|panel|team|chairs?|authors?|DHR|I|we)\b/i.test(hit.words)) return true;
      if (/^no/i.test(hit.words))
        return (part === 'family' && !datedCase(text, hit) && !agent) || aboutThis.test(text);
      if (/^(?:and|but)\b/i.test(hit.words) && opensWithReview.test(text)) return true;
      if (/possible|able/i.test(hit.words)) return part === 'family' || part === 'method';
      return part !== 'case' && /^(?:it|and|but)\b/i.test(hit.words) && spokenOf;
    case 'decision':
      return part !== 'case' || spokenOf;
    default:
      if (byReview.test(text)) return true;
      if (agent || (part === 'case' && !spokenOf)) return false;
      return spokenOf || !datedCase(text, hit);
  }
}

/** The leaving out is dated as an event of the case; a date inside a relative clause is that of something else. */
export function datedCase(text: string, { start }: LeavingOut): boolean {
  const own =
    /^\W*(?:on|in|by|during|since|from|between|after|before|until) [^,;]{0,40},/i.exec(text)?.[0] ?? '';
  const after = text
    .slice(start)
    .replace(
      /,? (?:who|whom|whose|which|(?:to|with|from|of|by|for) wh(?:om|ich)|[a-z]+ed)\b[^,;]*(?=,|;|\.?$| (?:was|were|is|are|has|have|among)\b)/gi,
      '',
    );
  return dayOrMonth.test(own) || dayOrMonth.test(after);
}
