/** The shapes in which reports say that somebody was left out, as patterns over one sentence. */
const participle =
  '(?:contacted|approached|spoken (?:to|with)|interviewed|invited|consulted|written to|sought(?: out)?|(?:included|involved|engaged|heard)|(?:asked|offered)(?=\\s+(?:to (?:take part|contribute|participate|meet|speak|comment|be (?:part|involved|interviewed)|give|share|see|help)|for (?:her|his|their|its|any|an) |whether|if|the (?:opportunity|chance)|an? (?:opportunity|chance|interview|meeting|conversation)|any (?:part|opportunity)|about (?:their|his|her) (?:views|memories)|by the (?:review|panel|chair))|\\s*[.;,])|given (?:the|an|any) (?:opportunity|chance)|brought into|called upon|telephoned|visited|(?:seen|met)(?=\\s*(?:[.;,]|$|by|as part|during|for|in)|\\s+(?:by|for|as|either))|part of (?:the|this) (?:review|process|DHR)|a part of (?:the|this) (?:review|process)|among (?:those|the people) (?:who|whom|approached|contacted|seen|interviewed)|(?:told|informed|notified|made aware) (?:of|about|that) (?:the|this|a) (?:review|DHR|domestic homicide review)|reached out to)';
const be = '(?:was|were|is|are|(?:has|have|had) (?:not |never )?been|will (?:not )?be)';
const adverbs =
  '(?:\\s+(?:also|yet|then|however|therefore|directly|formally|themselves|himself|herself|ever|been|either|being|subsequently|personally|separately))*';
const passive = new RegExp(
  `\\b(?:(?:was|were|is|are)(?:\\s*,[^,]{0,40},)?(?:n['’]t|\\s+(?:not|never))|(?:has|have|had)(?:n['’]t|\\s+(?:not|never))\\s+(?:\\w+ )?been|should not be|would not be|not to be|(?:neither|none|nobody|no one)\\b[^.;:]{0,90}?\\b${be})${adverbs}\\s+${participle}`,
  'iu',
);
const noAct =
  /\bno (?:\w+ )?(?:attempts?|contact|approach(?:es)?|invitations?|steps?|efforts?|letters?|interviews?|enquir(?:y|ies)|request)\b[^.;:]{0,50}?\b(?:with|to|of|from|at|between)\b|\b(?:contact|an approach|an interview|a meeting|a conversation) (?:with|to)\b[^.;:]{1,60}? (?:was|were|has|had)(?: been)? (?:not|never)(?: been)? (?:made|pursued|sought|attempted|held|arranged|considered|had)|\b(?:was|were) (?:not|never) (?:made|sent|extended|issued) to\b|\b(?:did not|does not|do not) (?:form|make up) (?:a |any )?part of (?:the|this) (?:review|process|DHR)|\b(?:did not|does not) feature in (?:the|this) review|\bplayed no part in (?:the|this) review/i;
/** The review, its panel, chair or author. */
export const reviewer =
  '(?:the|this|our|its|an?)?\\s*(?:independent |overview |report |joint |review |DHR )*(?:review(?:er|ers)?|panel|chairs?|chairman|chairwoman|authors?|DHR|DARDR|co-chairs?)(?:\\s+(?:panel|team|and author|or author|and the (?:author|chair|panel)))?';
const act =
  '(?:contact|approach|speak (?:to|with)|talk to|interview|see|meet(?: with)?|invite|consult|write to|seek|include|involve|engage(?: with)?|visit|hear (?:directly )?from|reach(?: out to)?|telephone|make (?:any )?(?:contact|approach)|get in touch with|pursue|offer|ask|attempt to)\\b';
const active = new RegExp(
  `\\b(?:${reviewer}|I|we|it|they|he|she|and|but)\\b(?:\\s*,[^,]{0,50},)?\\s+(?:therefore |also |consequently |finally |thus )?(?:(?:did|does|do|has|have|had|could|would|was|were)(?:n['’]t|\\s+(?:not|never))(?:\\s+(?:been )?(?:able|possible) to)?|(?:was|were) unable to|chose not to|decided (?:not to|against)|elected not to|opted not to|agreed not to|made no (?:attempt|effort) to|took no steps to|resolved not to|felt it (?:was )?(?:un|not )\\w+ to|saw no (?:need|reason) to|never)\\s+(?:also |even |directly |formally |yet |then |either |themselves |personally )?(?:${act}|contacting|approaching|speaking|interviewing|inviting|sought|spoke|spoken|met|seen|contacted|approached|interviewed|invited|heard from|written)`,
  'iu',
);
const activeNoun = new RegExp(
  `\\b(?:${reviewer}|I|we|it)\\b\\s+(?:made|had|sought|has made|have made|has had|have had)\\s+no\\s+(?:contact|approach|conversation|meeting|interview|dialogue|discussion)`,
  'iu',
);
const decided = new RegExp(
  `\\b(?:it was|the decision was|a decision was) (?:decided|agreed|felt|resolved|determined|thought best|made|taken)\\b[^.;]{0,40}?\\b(?:not to ${act}|that [^.;]{0,60}?(?:should|would|need|could) not (?:be (?:contacted|approached|interviewed|invited|seen|spoken|asked|written|involved)|${act}))`,
  'iu',
);
/** "Her father was not.", "his brothers were not": what was said of another just before. */
const elliptical = /^[^.;,]{3,60}\b(?:was|were|has|have|did) not[.;]?$/i;
const contactBefore =
  /\b(?:met|seen|spoke|spoken|interviewed|contacted|approached|invited|contributed|took part|wrote to|written to|visited|gave)\b/i;

/** How a sentence says that somebody was left out. */
export interface LeavingOut {
  /**
   * `act`: somebody did not approach them, `decision`: it was decided not to, `noun`: no contact was made with them;
   * `passive`: they were not approached; `ellipsis`: "her father was not", after a sentence of contact.
   */
  readonly shape: 'act' | 'decision' | 'noun' | 'passive' | 'ellipsis';
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Reads a sentence for the first shape that it has; `previous` is the sentence before it. */
export function leavingOutIn(sentence: string, previous: string): LeavingOut | null {
  const tried: readonly (readonly [LeavingOut['shape'], RegExp])[] = [
    ['decision', decided],
    ['act', active],
    ['act', activeNoun],
    ['passive', passive],
    ['noun', noAct],
  ];
  for (const [shape, pattern] of tried) {
    const hit = pattern.exec(sentence);
    if (hit) return { shape, start: hit.index, end: hit.index + hit[0].length, words: hit[0] };
  }
  const hit = contactBefore.test(previous) ? elliptical.exec(sentence) : null;
  return hit ? { shape: 'ellipsis', start: 0, end: hit[0].length, words: hit[0] } : null;
}
