import type { Matter } from '../mention-unanswered.js';

const named =
  /\b(?:coercive(?: and controlling| or controlling|,? controlling)?|controlling (?:and|or) coercive) (?:control|behaviou?rs?|abuse)\b|\bcoercion and control\b/i;
const found =
  /\b(?:subject\w*|patterns?|evidence|signs?|exercis\w*|victim of|experienc\w*|amount\w*|consistent with|escalat\w*|perpetrat\w*|suffer\w*|used|using|his|her|present|lived with|forms? of|endured|under|through|campaign of|features? of|indicators?|there (?:was|had been|were)|evident|apparent|unmistakable|plain(?:ly)?|clear(?:ly)?|marked|recogni[sz]ed|identified|established|found|subject of|ran through|began|lasted|continued)\b/i;
const denied = /\bno (?:evidence|sign|indication)\b|\bnot (?:identified|found|a case|present)\b/i;
const work =
  /\b(?:explained|asked|asks?|questions?|DASH|understanding of|aware\w*|research|training|policy|strategy|course|campaign|lead|champion|conference)\b/i;
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
    found.test(text) &&
    !denied.test(text) &&
    !work.test(text),
  answered: ({ text, after, before, previousParagraph }, zone) => {
    // “[Insert definition of coercive control here]” defines nothing.
    if (zone === 'glossary') return self.test(text) && !/\[ ?(?:insert|add|tbc|to be)\b/i.test(text);
    if (self.test(text)) return definition.test(text) || definition.test(after[0] ?? '');
    return self.test(before.at(-1) ?? previousParagraph) && definition.test(text);
  },
};
