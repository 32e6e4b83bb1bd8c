import type { Matter } from '../mention-unanswered.js';

const named =
  /\b(?:coercive(?: and controlling| or controlling|,? controlling)?|controlling (?:and|or) coercive) (?:control|behaviou?rs?|abuse)\b|\b(?:coercion and control|control and coercion|coercive control\w*)\b|\b(?:coercive (?:and|or) controlling|controlling(?: and|,| or) coercive)\b/i;
const denied =
  /\bno (?:evidence|signs?|indications?|suggestion|disclosures?|reports?)\b|\bnot (?:in evidence|found|a case|present|disclosed|a feature)\b|\bwhether\b|\b(?:could|can|may|might) (?:not )?(?:have been|be|say)\b|\b(?:asked|considered|wondered) if\b|\bunclear\b|\bif (?:there|it|this)\b/i;
const work =
  /\b(?:explained|asked|asks?|questions?|DASH|understanding of|aware\w*|research|train(?:ed|ing)|policy|strategy|course|campaign|lead|champion|conference|offences?|legislation|law|Act|came into force|introduced|criminali[sz]ed|workshops?|posters?|leaflets?|programmes?|e-?learning|webinars?|guidance|toolkit|specialist in|known as|term|phrase|word)\b/i;
/** "Is not too strong a phrase", "the right word for it": it is found, whatever it is called. */
const nameOfIt =
  /\b(?:too (?:strong|great) an?|the (?:right|only|proper)|a fair|no other) (?:word|term|phrase)\b/gi;
const definition =
  /\b(?:defin\w+|section 76|s\.? ?76|Serious Crime Act|means|refers to|that is,|(?:pattern|conduct|behaviour|abuse) (?:by|in|through) which|subordinate|is (?:an? )?(?:act|acts|pattern|range|form|offence|criminal)|a (?:continuing|sustained|strategic|purposeful|systematic|ongoing) (?:act|pattern|course)|(?:an act or )?a? ?pattern of (?:acts|assaults?|behaviou?rs?|conduct|threats?)|range of acts|designed to (?:make|harm|punish)|deprives?|liberty crime|Evan Stark|Stark\b|regulating (?:their|her)|everyday behaviou?r)\b/i;
const self = /\b(?:coerci\w+|controlling)\b/i;

/** Coercive control is found in the case; what it is, is owed. */
export const coerciveControl: Matter = {
  words: ['coercive', 'coercion'],
  answerWords: ['76', 'defined', 'definition'],
  answeredIn: ['glossary', 'terms-of-reference'],
  named: ({ text }, zone) =>
    (zone === 'analysis' ||
      zone === 'background' ||
      zone === 'lessons' ||
      zone === 'executive-summary' ||
      zone === 'body') &&
    named.test(text) &&
    !denied.test(text) &&
    !work.test(text.replace(nameOfIt, ' ')),
  answered: ({ text, after, before, previousParagraph }, zone) => {
    // “[Insert definition of coercive control here]” defines nothing.
    if (zone === 'glossary') return self.test(text) && !/\[ ?(?:insert|add|tbc|to be)\b/i.test(text);
    if (self.test(text)) return definition.test(text) || definition.test(after[0] ?? '');
    return self.test(before.at(-1) ?? previousParagraph) && definition.test(text);
  },
};
