import type { Pattern } from './confused-forms.js';
import { nounsOnly } from './number-words.js';

/** Nouns in a number that does not fit the word before them: "these incident", "each agencies". */
export const wrongNounNumbers: readonly Pattern[] = [
  {
    words: ['this'],
    sign: /his [a-z]+s/,
    form: new RegExp(`\\bthis\\s+(?:${nounsOnly})\\b(?!\\s*(?:['’]|[-–]))`, 'gi'),
    instead: 'Write “these” with the plural.',
    unlessAfter: /\b(?:after|following|during|since|before|with|at|on|to|from|beyond|despite|by|of|in)\s+$/i,
  },
  {
    words: ['these', 'those'],
    sign: / (?:these|those) |^(?:These|Those) |[.:;] (?:These|Those) /,
    form: /\b(?:these|those)\s+(?:incident|opportunity|referral|assessment|agency|recommendation|lesson|policy|procedure|appointment|allegation|injury|threat|decision|disclosure|child|service|concern|issue|failure|gap|delay|finding|record|report|call|visit|meeting|question|action|matter|event|omission|shortcoming|theme|factor|person|woman|girl|boy)(?=\s+(?:was|were|is|are|had|has|have|that|which|could|should|would|did|in|of)\b|[.,;)])/gi,
    instead: 'The noun after “these” and “those” is plural.',
  },
  {
    words: ['these', 'those'],
    sign: /hese |hose /,
    form: /\b(?:[Tt]hese|[Tt]hose)\s+(?:type|kind|sort)\s+of\b/g,
    instead: 'Write “this type of” or “these types of”.',
  },
  {
    words:
      'occasion incident referral opportunity agency assessment appointment allegation injury recommendation attempt attendance concern disclosure offence officer practitioner professional meeting conversation'.split(
        ' ',
      ),
    sign: /[a-z0-9] [a-z]/,
    form: /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|both|these|those|numerous|\d{1,3}(?<!\b1))\s+(?:(?:separate|further|earlier|other|later|different|missed|recorded|previous)\s+)?(?:occasion|incident|referral|opportunity|agency|assessment|appointment|allegation|injury|recommendation|attempt|attendance|concern|disclosure|offence|officer|practitioner|professional|meeting|conversation)(?=\s+(?:in|of|on|by|to|where|when|and|that|which|who|were|was|had|have|did|from|for|at|between|during|before|after|with|about|over)\b|[.,;:)]|$)/gi,
    instead: 'More than one is counted: write the plural.',
    unlessAfter:
      /(?:[-–/.]|\b(?:section|paragraph|page|level|priority|part|number|no\.?|recommendation|stage|step|tier|question|term|\d))\s*$/i,
  },
  {
    words: ['number'],
    sign: /umber of /,
    form: /\b[Nn]umber of\s+(?:occasion|incident|referral|opportunity|assessment|appointment|allegation|injury|recommendation|attempt|attendance|concern|disclosure|offence|officer|practitioner|professional|meeting|conversation|call|agency|visit|contact|report)(?=\s+(?:were|was|had|have|has|in|to|by|for|from|that|which|who|between|over|during|with)\b|[.,;)])/gu,
    instead: 'More than one is meant: write the plural.',
  },
  {
    words: ['advices'],
    sign: /advices /,
    form: /\badvices\s+(?:that|her|him|them|the|staff|officers|against|a|women|patients|practices|agencies)\b/gu,
    instead: 'Write “advises”: “advice” is the noun.',
  },
  {
    words: ['each', 'every', 'another'],
    sign: /(?:ach|very|nother) [a-z]+s\b/,
    form: /\b(?:[Ee]ach|[Ee]very|[Aa]nother)\s+(?:agencies|professionals|practitioners|officers|workers|nurses|doctors|referrals|assessments|incidents|appointments|meetings|recommendations|lessons|actions|policies|procedures|injuries|barriers|conversations|statements|decisions|victims|parents|opportunities|occasions)\b(?!['’])/gu,
    instead: 'One is meant: write the singular.',
  },
];
