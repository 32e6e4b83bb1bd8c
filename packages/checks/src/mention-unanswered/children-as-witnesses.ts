import type { Matter } from '../mention-unanswered.js';

const child =
  '(?:child(?:ren)?|boys?|girls?|sons?|daughters?|baby|toddler|Child (?:[A-Z]|\\d)|twins|siblings|stepchildren|grandchildren)';
const abuse =
  '(?:abuse|violence|violent|assaults?|attacks?|arguments?|incidents?|fight(?:s|ing)?|abusive|coercive|controlling|beating|domestic)';
/** What a child lives with, in words that do not name abuse. */
const trouble =
  "(?:scenes?|rows?|quarrels?|quarrell?ing|shouting|unhappiness|tensions?|atmosphere|conflict|discord|tempers?|rages?|threats|outbursts?|behaviou?r|blows|hitting|cruelty|bullying|(?:much|some|most|all|a great deal|a good deal) of (?:it|this|that|what)|what (?:went|was going) on|what (?:happened|was happening|he did|was done|passed)|(?:his|her|their) (?:mother|father|parents?)(?:['’]s)? (?:being|distress|fear|injuries|beaten|hurt|hit|treatment|unhappiness|drinking|relationship|marriage)|harm)";
const bystander = new RegExp(
  `\\b${child}\\b[^.;]{0,80}?\\b(?:witness(?:ed|es|ing)|(?:was|were|been|being) (?:\\w+ )?(?:exposed to|(?:an? )?(?:\\w+ ){0,2}(?:witness(?:es)?|bystanders?|onlookers?|spectators?|audience) (?:of|to)|present (?:at|during|when|while)))\\b[^.;]{0,60}?\\b(?:${abuse}|${trouble})|\\b(?:bystanders?|onlookers?|spectators?|audience|witness(?:es)?)\\b[^.;]{0,20}\\b(?:to|of)\\b[^.;]{0,40}\\b(?:${abuse}|${trouble})`,
  'iu',
);
/** "She was a daily witness of their quarrels", of a child named just before. */
const ofPronoun = new RegExp(
  `^(?:he|she|they|both|all (?:three|four)?)\\b[^.;]{0,30}?\\b(?:(?:had |have )?(?:often |regularly |repeatedly )?witnessed|(?:was|were|had been) (?:\\w+ )?(?:exposed to|(?:an? )?(?:\\w+ ){0,2}(?:witness(?:es)?|bystanders?|onlookers?) (?:of|to)|present (?:at|during)))\\b[^.;]{0,60}?\\b(?:${abuse}|${trouble})`,
  'i',
);
const namesChild = new RegExp(`\\b${child}\\b`, 'iu');
const named = new RegExp(
  `\\b${child}\\b[^.;]{0,80}?\\b(?:witness(?:ed|es|ing)?|(?:were|was|been|being|are|is) (?:\\w+ )?exposed|(?:had )?been in the (?:room|house)|exposure|saw|seen|heard|overheard|present (?:at|during|when|for|in))\\b[^.;]{0,70}?\\b${abuse}\\b|\\b(?:exposed|exposure of) (?:the |her |his |their )?${child}\\b[^.;]{0,40}?\\b${abuse}\\b|\\b(?:witness(?:ed|ing)?|exposure)\\b[^.;]{0,60}\\b${abuse}\\b[^.;]{0,40}\\bby (?:the |her |his |their )?${child}\\b|\\b${abuse}\\b[^.;]{0,50}\\b(?:was|were|been) (?:witnessed|seen|heard|overheard) by (?:the |her |his |their |both )*${child}\\b|\\b${child}\\b[^.;]{0,30}\\bas witnesses\\b|\\b${child}\\b[^.;]{0,80}\\b${abuse}\\b[^.;]{0,40}\\b(?:a witness|witnesses) to it\\b`,
  'iu',
);
/** What a child told a court, or saw of one blow, is evidence and no view of the child. */
const evidence =
  /\b(?:gave evidence|told (?:the )?(?:police|court|jury|officers?|review|chair|social worker|teacher|school)|statement|testif\w*|interview\w*|as a child|his own childhood|her own childhood|own parents|grew up|growing up|trial|999)\b/i;
const ownRight =
  /\bvictims? in (?:their|his|her) own rights?\b|\b(?:children|child|they|she|he|boys?|girls?|sons?|daughters?|both)\b[^.;]{0,60}\b(?:as|is|are|was|were|being|also|too) (?:\w+ ){0,3}victims?\b(?! of (?:bullying|crime))|\bchild victims?\b|\bsection 3\b[^.;]{0,60}\bDomestic Abuse Act\b|\bDomestic Abuse Act\b[^.;]{0,100}\b(?:children|section 3|s\.? ?3)\b|\bchildren[^.;]{0,40}\bvictims\b/i;

/** Children are told of as witnesses; that they were victims in their own right is owed. */
export const childrenAsWitnesses: Matter = {
  words: [
    'witness',
    'bystander',
    'bystanders',
    'onlooker',
    'onlookers',
    'spectator',
    'spectators',
    'audience',
    'witnessed',
    'witnesses',
    'witnessing',
    'exposed',
    'exposure',
    'saw',
    'seen',
    'overheard',
    'heard',
    'present',
  ],
  answerWords: ['victims', 'victim'],
  answeredIn: ['glossary', 'recommendations', 'terms-of-reference'],
  named: ({ text, before, previousParagraph }, zone) =>
    (zone === 'analysis' ||
      zone === 'lessons' ||
      zone === 'background' ||
      zone === 'executive-summary' ||
      zone === 'body' ||
      zone === 'equality') &&
    (named.test(text) ||
      (bystander.test(text) && namesChild.test(text)) ||
      (ofPronoun.test(text) &&
        (before.length > 0
          ? before.some((each) => namesChild.test(each))
          : namesChild.test(previousParagraph)))) &&
    !evidence.test(text),
  answered: ({ text }) => ownRight.test(text),
};
