import type { Matter } from '../mention-unanswered.js';

const child =
  '(?:child(?:ren)?|boys?|girls?|sons?|daughters?|baby|infant|toddler|pupils?|Child (?:[A-Z]|\\d)|twins|siblings|stepchildren|stepson|stepdaughter|grandchildren|youngsters?|lads?|teenagers?)';
const namesChild = new RegExp(`\\b${child}\\b`, 'iu');

/** Words that make of a child somebody who looked on, whatever else the sentence says. */
const onlooker =
  /\b(?:witness(?:ed|es|ing)?|eyewitness(?:es)?|onlookers?|bystanders?|spectators?|audience|look(?:ed|ing) on|overheard|overhear(?:ing)?|listen(?:s|ed|ing)?|within earshot|in earshot|out of earshot|exposure (?:\w+ ){0,4}to|expos(?:ed|ing) (?:\w+ ){0,4}?to|in the room but|not (?:themselves |himself |herself |directly |physically )?(?:involved|affected|(?:the )?(?:targets?|subjects?|objects?)(?: of)?)|(?:were|was) (?:present|in the (?:property|home|house)) (?:in the (?:home|property|house) )?(?:on|at|for|during)|oblivious|privy to|slept through|st(?:ood|and|ands|anding) by|indirect(?:ly)? (?:effects?|affected|impact|harm|involved|victims?)|(?:in|on|at) the (?:premises|property|scene)|being around (?:the |such |domestic )*(?:abuse|violence|conflict)|sees? (?:everything|it all|all of it|a lot)|saw (?:everything|it all|all of it)|hears? (?:everything|it all)|unaffected|spared|at (?:no )?(?:direct|immediate) risk|in front of (?:the |her |his |their |both )?(?:\w+ )?(?:children|child|boys?|girls?|sons?|daughters?|twins|baby)|(?:in the )?presence of (?:the |her |his |their |both )?(?:children|child|boys?|girls?)|not (?:themselves|himself|herself) (?:a )?victims?)\b/i;
/** Seeing, hearing, being there: an onlooker's where it is of violence. */
const perceived =
  '(?:see(?:s|n|ing)?|saw|hear(?:s|d|ing)?|watch(?:ed|es|ing)?|present (?:at|when|while|during|for|in)|(?:been|were|was) there|in (?:the|a|her|his|their) (?:[\\w’]+ ){0,2}(?:room|house|home|car|flat|bed|bedroom|property|household|arms|pram|garden)|upstairs|downstairs|on the (?:stairs|landing)|at home|asleep|awake|sight|shield(?:ed|ing)?|shelter(?:ed|ing)?|observ\\w+|notic(?:e|ed|ing)|(?:come|came|coming) (?:across|upon)|sense[ds]?|aware of|knew of|known of|felt|living (?:with|in|amid|through)|lived (?:with|in|amid|through)|grew up|grown up|growing up|around)';
const harm =
  "(?:abus\\w+|violen\\w+|assault\\w*|attack\\w*|arguments?|altercations?|disputes?|disagreements?|argu(?:ed|ing)|incidents?|fight(?:s|ing)?|fought|coerc\\w+|control(?:led|ling)|beat(?:en|ing|ings)?|domestic|scenes?|rows?|quarrel\\w*|shout\\w*|unhappiness|tensions?|atmosphere|conflict|discord|temper\\w*|rages?|threat\\w*|outbursts?|blows?|hit(?:ting)?|struck|strik\\w+|slapp\\w+|punch\\w*|kick\\w*|strangl\\w+|chok\\w+|dragg\\w+|stabb\\w+|drove at|cruelty|bullying|what (?:went|was going|had gone) on|what (?:happened|was happening|had happened|he did|was done|passed)|(?:much|some|most|all|a great deal|a good deal|more) (?:of (?:it|this|that|what)|that|than)|(?:his|her|their) (?:mother|father|parents?)(?:['’]s)? (?:being|distress|fear|injuries|beaten|hurt|hit|treatment|unhappiness|relationship|marriage|assault\\w*|attack\\w*)|harm(?:ed)?|scream\\w*|crying|push\\w*|pull\\w*|injur\\w*|hurt\\w*|trauma\\w*|smash\\w*|thrown|banging|bruis\\w*|everything|it all|the sight of it|each time|every time|what (?:they|he|she) should not|things (?:that )?(?:they|he|she|no child))";
/** "The boys had heard the blows", "the assault took place within sight of the girls". */
const looksOn = new RegExp(
  `\\b(?<!adult )${child}\\b[^.;]{0,60}?\\b${perceived}\\b[^.;]{0,60}?\\b${harm}\\b|\\b${perceived}\\b[^.;]{0,40}?\\b${harm}\\b[^.;]{0,40}?\\bby (?:the |her |his |their |both )*${child}\\b|\\bthings (?:at home )?that no child\\b|\\b${child}\\b[^.;]{0,60}?\\b${harm}\\b[^.;]{0,40}?\\b(?:they|he|she) (?:had )?(?:saw|heard|observed|seen|watched)\\b|\\b${harm}\\b[^.;]{0,40}?\\b(?:upon|on) the ${child} of what they (?:saw|observed|heard)`,
  'iu',
);

/** "Though present at many of the incidents, the children": the looking on comes first. */
const looksOnFirst = new RegExp(
  `^(?:[Aa]lthough|[Tt]hough|[Ww]hile|[Ww]hilst|[Dd]espite|[Bb]eing|[Hh]aving|[Pp]resent|[Aa]sleep|[Uu]pstairs|[Oo]ften|[Aa]lways)\\b[^.;]{0,30}?\\b${perceived}\\b[^.;]{0,40}?\\b${harm}\\b[^.;]{0,20}?, (?:both |neither |the |her |his |their |these |two |three )*${child}\\b`,
  'iu',
);
/** "The children were on the premises": there, and no more is told. */
const wasThere = new RegExp(
  `\\b${child}\\b(?: \\p{L}+)? (?:were|was|had been|is|are) (?:all |both |also |again |always |often |usually )?(?:present|on the premises|in the (?:property|house|home|flat|room|next room)|upstairs|in bed|asleep|awake)\\b`,
  'iu',
);

/** Exposure spoken of without the child, and the child as a witness by name. */
const bare =
  /\bexposure to (?:\w+ ){0,3}(?:incidents?|abuse|violence|conflict|arguments?|rows)\b[^.;]{0,30}\bbetween (?:the |her |his |their )?(?:parents|adults|couple|parties)\b|\bchild witness(?:es)?\b|\bwitness(?:es)? (?:to|of) (?:their|his|her) (?:mother|father|parent|mum|dad)s?['’]|\b(?:child(?:ren)?|boy|girl|son|daughter|twin|sibling)s?['’]s? exposure\b/i;
/** "She was a daily witness of their quarrels", of a child named just before. */
const ofPronoun =
  /^(?:he|she|they|both|all (?:three|four))\b[^.;]{0,40}?\b(?:witness(?:ed|es)?|exposed to|onlookers?|bystanders?|present (?:at|during|when|while)|overheard|look(?:ed|ing) on)\b/i;

/** What a child told a court, or saw of one blow, is evidence and no view of the child. */
const evidence =
  /\b(?:gave evidence|evidence (?:was|of)|wedding|told (?:the )?(?:police|court|jury|officers?|review|chair|panel|social worker|teacher|school)|statement|testif\w*|interview\w*|described what|as a child(?! witness)|his own childhood|her own childhood|own parents|had (?:himself |herself )?grown up|adult child(?:ren)?|trial|999|measles|signature|no children|not (?:present|there|at home|in the house)|were (?:all )?(?:out|away|at school)|training|road|traffic|accident|crash|burglary|meetings?|conference|appointments?|seen (?:alone|by|at)|heard (?:by|at)|witness (?:to|of) the (?:will|signature|marriage)|abused (?:his|her|the|their) children|is being abused|not a (?:bystander|witness|spectator)|more than (?:a )?witness|not enough to (?:say|call)|(?:records?|notes?|forms?|log) calls?|call(?:s|ed)? them|rather than|instead of)\b/i;
const anybodyElse =
  /\bneighbours?\b[^.;]{0,40}?\b(?:saw|heard|witnessed)\b|^(?:the |a |her |his |two |several )?(?:neighbours?|friends?|colleagues?|nursery worker|teacher|nurse|officers?|passers?-by|sister|mother|aunt|uncle|landlord)\b[^.;]{0,40}?\b(?:witness\w*|saw|heard|present|overheard)\b/i;
/** "The sister witnessed it", where the sentence before has told that she was a child then. */
const youngKin = /^(?:the |his |her )?(?:(?:little|younger|elder|older|baby) )?(?:sister|brother)\b/i;
const ofTenderAge =
  /\b(?:sister|brother)\b[^.;]{0,50}\b(?:girl|boy|child|baby|toddler|pupil|aged? (?:\w+|\d+)|of (?:\d|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen))\b/i;

const ownRight =
  /\bvictims?\b[^.;]{0,40} in (?:their|his|her) own rights?\b|\bchild victims?\b|\bsection 3\b[^.;]{0,60}\bDomestic Abuse Act\b|\bDomestic Abuse Act\b[^.;]{0,100}\b(?:children|section 3|s\.? ?3)\b|\bchildren\b(?!,)(?:(?!\b(?:fathers?|mothers?|parents?|women|men|adults?|who|whose|not|never)\b)[^.;,]){0,40}\bvictims\b/i;
const childVictim = new RegExp(
  `\\b${child}\\b(?:(?!\\b(?:not|who|fathers?|mothers?|parents?|adults?|women|men)\\b)[^.;]){0,60}?\\b(?:as|is|are|was|were|being|also|too) (?:(?!not )\\w+ ){0,3}victims?\\b(?! of (?:bullying|crime))`,
  'iu',
);
const themVictims =
  /^(?:they|both)\b[^.;]{0,60}?\b(?:as|is|are|was|were|being|also|too) (?:(?!not )\w+ ){0,3}victims?\b|^(?:he|she)\b[^.;]{0,60}?\b(?:also|too|equally|himself|herself|no less|just as much|likewise) (?:(?!not )\w+ ){0,3}victim\b|^(?:he|she)\b[^.;]{0,60}?\bvictim (?:too|as well|also|himself|herself|of (?:it|the abuse|his|her father))\b|\b(?:them|these children|each child)\b[^.;]{0,30}?\bvictims?\b/i;

/** "Child A had witnessed the incident.": what a row of a chronology makes of the child. */
const toldInRow = new RegExp(
  `^(?:the |both |her |his )?${child}\\b[^.;]{0,30}?\\b(?:witnessed|exposed to|(?:was|were) (?:a )?witness(?:es)?)\\b`,
  'iu',
);

/** In the prose of a chronology only what says so in as many words. */
const inSoManyWords =
  /\b(?:witness(?:ed|es|ing)|expos(?:ed|ing) (?:\w+ ){0,4}?to|onlookers?|bystanders?|spectators?|privy to|present (?:at|during|when))\b/i;

/** "The law treats a child who sees it as a victim": of children in general, and as it should be. */
const treatedAsVictim =
  /\b(?:treats?|treated|regards?|regarded|counts?|counted|recogni[sz]es?|recogni[sz]ed|sees?) (?:an?|any|every|each|the) (?:child|son|daughter|boy|girl) (?:who|that)\b[^.;]{0,90}?\bas (?:an? |the )?(?:\w+ )?victims?\b/i;

/** Children are told of as witnesses; that they were victims in their own right is owed. */
function isYoungKin(text: string, before: readonly string[]): boolean {
  return youngKin.test(text) && onlooker.test(text) && ofTenderAge.test(before.at(-1) ?? '');
}

export const childrenAsWitnesses: Matter = {
  words: (
    'witness bystander bystanders onlooker onlookers spectator spectators audience witnessed witnesses witnessing exposed exposure saw seen see seeing overheard ' +
    'heard hear hears listen listens sees everything premises property asleep awake arms bed living lived growing grew around indirectly flat present listened listening earshot watched watching looking looked upstairs landing stairs room house car there oblivious sight shield involved privy slept observed notice noticed across front presence spectators indirect unaffected spared risk stand by felt'
  ).split(' '),
  answerWords: ['victims', 'victim'],
  answeredIn: ['glossary', 'recommendations', 'terms-of-reference'],
  readsNames: true,
  named: ({ text, before, previousParagraph }, zone, kind) =>
    (zone === 'analysis' ||
      zone === 'lessons' ||
      zone === 'background' ||
      zone === 'executive-summary' ||
      zone === 'body' ||
      zone === 'equality' ||
      (zone === 'chronology' &&
        (toldInRow.test(text) || (kind === 'paragraph' && inSoManyWords.test(text))))) &&
    (bare.test(text) ||
      (namesChild.test(text) &&
        (onlooker.test(text) ||
          wasThere.test(text) ||
          looksOnFirst.test(text) ||
          looksOn.test(text.replace(/[“"][^”"]*[”"]/g, '')))) ||
      (ofPronoun.test(text) &&
        (before.length > 0
          ? before.slice(-2).some((each) => namesChild.test(each))
          : namesChild.test(previousParagraph))) ||
      isYoungKin(text, before)) &&
    !evidence.test(text) &&
    !treatedAsVictim.test(text) &&
    (!anybodyElse.test(text) || isYoungKin(text, before)),
  answered: ({ text, before }) =>
    ownRight.test(text) ||
    childVictim.test(text) ||
    (themVictims.test(text) && namesChild.test(before.at(-1) ?? '')),
};
