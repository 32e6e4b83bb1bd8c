/** The shapes in which reports say that somebody was left out, as patterns over one sentence. */

/** Ways of the review to turn to somebody, after "was not": the doubtful ones only before words that settle them. */
const reviewEnds =
  '(?=\\s*(?:[.;,:–—]|$)|\\s+(?:by|as part|during|for (?:the|this)|in (?:the|this|our|prison|custody|connection)|at all|either|about (?:the|this))\\b)';
const takingPart =
  'to (?:take part|contribute|participate|meet|speak|comment|talk|join|be (?:part|involved|interviewed|seen)|give|share|see|help|say|tell|write)';
const turnedTo = [
  'contacted',
  'approached',
  'spoken (?:to|with)',
  'talked to',
  'interviewed',
  'consulted',
  'written to',
  'sought(?: out)?',
  `invited(?! (?:to|for) (?:the|a) (?:meeting|appointment|interview at|clinic|strategy))`,
  `(?:included|involved|engaged|heard)${reviewEnds}`,
  `(?:seen|met|visited|telephoned|rung)(?: or \\w+)?${reviewEnds}`,
  `(?:asked|offered)(?=\\s+(?:${takingPart}|for (?:her|his|their|its|any|an) |whether|if|the (?:opportunity|chance)|an? (?:opportunity|chance|interview|meeting|conversation)|any (?:part|opportunity)|about (?:their|his|her) (?:views|memories)|by the (?:review|panel|chair))|\\s*(?:[.;,:–—]|$))`,
  'given (?:the|an|any) (?:opportunity|chance)',
  'brought into',
  'called upon',
  'reached out to',
  'followed up',
  'traced(?: and spoken to)?',
  'sounded out',
  'canvassed',
  'on (?:the|our|my|its) list of (?:those|people)',
  '(?:troubled|bothered|disturbed)',
  'taken up',
  'tracked down',
  'looked for',
  'called on',
  'turned to',
  'one of (?:those|the people) (?:who|whom|(?:to|with|from|of) whom|approached|contacted|seen|interviewed)',
  'pursued',
  '(?:a )?part of (?:the|this) (?:review|process|DHR)',
  '(?:numbered )?(?:among|amongst) (?:those|the people|its|our|the) (?:who|whom|(?:to|with|from|of) whom|approached|contacted|seen|interviewed|contributors|witnesses|voices)',
  '(?:told|informed|notified|made aware) (?:of|about|that) (?:the|this|a) (?:review|DHR|domestic homicide review)',
].join('|');
const between =
  '(?:\\s+(?:also|yet|then|however|therefore|directly|formally|themselves|himself|herself|ever|been|either|being|subsequently|personally|separately|thus|so))*';
const be = '(?:was|were|is|are|(?:has|have|had) (?:not |never )?been|will (?:not )?be)';
const passive = new RegExp(
  `\\b(?:(?:was|were|is|are)(?:\\s*,[^,]{0,40},)?(?:n['’]t|(?:\\s+(?:\\w+ly|also|still|then))?\\s+(?:not|never|at no (?:time|point|stage)|not at any (?:time|point|stage)))|(?:has|have|had)(?:n['’]t|\\s+(?:not|never))(?:\\s+(?!been)\\w+)?\\s+been|(?:should|would|could) not (?:have been|be)|(?:was|were|has been|have been) unable to be|(?:neither|none|nobody|no one|no member|nor)\\b[^.;:]{0,90}?\\b${be})${between}\\s+(?:${turnedTo})|\\b(?:was|were|is|are|has been|have been|had been) (?:omitted|left (?:out|off|aside)|excluded|passed over|missed|overlooked)\\b(?! (?:by|from) (?:the )?(?:agenc|polic|servic))`,
  'i',
);
/** "Did not have the opportunity", "got no invitation", "does not feature in the review". */
const ownLack =
  /\b(?:did|does|do|has|have|had) (?:not|never) (?:been )?(?:have|had|get|got|receive|received|given)? ?(?:an?|the|any) (?:\w+ )?(?:opportunity|chance|invitation|letter|interview)\b|\b(?:had|got|received|has had|have had) no (?:\w+ )?(?:opportunity|chance|invitation|letter|word|visit|call|approach|contact (?:from|with) (?:the|this) (?:review|panel|chair))\b|\b(?:did|does|do|has|have) not (?:form|make up|feature|figure|appear)(?:ed)?\b[^.;]{0,20}\b(?:in|of|among) (?:the|this) (?:review|process|DHR|report|contributors|list)\b|\b(?:did not|have not|has not|had not|never) (?:hear|heard) from (?:us|me|the (?:review|panel|chair|author))\b|\b(?:played|plays|has played|have played|had|took) no part in (?:the|this) (?:review|process)\b/i;
/** "Nothing was asked of her cousins", "nor was anything sought from him". */
const nothingAsked =
  /\b(?:nothing|no (?:questions?|word|account|statement|memories|information)|(?:nor|neither) (?:was|were|has|have) (?:anything|any(?: \w+)?|a (?:word|question|letter)))\b[^.;:]{0,30}?\b(?:asked|put|sought|heard|requested|taken|gathered|sent) (?:of|to|from|by way of)\b/i;
/** "The review went ahead without a word from her sister." */
const without =
  /\b(?:review|panel|chair|author|report|work)\b(?![^.;:]{0,40}\bnot\b)[^.;:]{0,50}\bwithout (?:ever )?(?:hearing (?:from|directly from)|speaking (?:to|with)|talking to|approaching|contacting|interviewing|meeting|seeing|asking|writing to|turning to|(?:a|any|an?y?) (?:word|account|contribution|interview|approach|contact) (?:to|from|with|by)|the (?:voices?|accounts?|memories|help|views?|evidence|testimony|story|recollections|contribution) of)\b/i;
const means =
  '(?:attempts?|contacts?|dealings|liaison|input|correspondence|questions?|approach(?:es)?|invitations?|steps?|efforts?|letters?|interviews?|enquir(?:y|ies)|requests?|conversations?|discussions?|meetings?|dialogue|e-?mails?|telephone calls?)';
const noAct = new RegExp(
  `\\bno (?:\\w+ )?${means}\\b[^.;:]{0,50}?\\b(?:with|to|of|from|at|between)\\b|\\b(?:contact|an approach|an interview|a meeting|a conversation|invitations?|letters?|an invitation)\\b(?! (?:details|centre|order))[^.;:]{0,70}? (?:was|were|has|had)(?: been)? (?:not|never)(?: been)? (?:made|pursued|sought|attempted|held|arranged|considered|had|sent|extended|issued|offered)|\\b(?:was|were) (?:not|never) (?:made|sent|extended|issued|put) to\\b|\\b(?:views?|accounts?|memories|evidence|experiences?|perspectives?) of\\b[^.;:]{1,70}? (?:was|were|has been|have been) (?:not|never) (?:sought|obtained|gathered|heard|asked for|taken|included)\\b|\\b(?:was|were) (?:not|never) (?:thought|considered|felt|deemed|judged|found) (?:\\w+ )?(?:necessary|appropriate|needful|useful|helpful|right|possible|worthwhile|proper|worth while|sensible|fitting) to (?:trace|find|contact|approach|interview|see|speak|invite|consult|write|involve|meet|seek|ask)`,
  'i',
);
/** The last word of whoever acts for the review: "the independent chair", "this review team". */
export const reviewer =
  '(?:review(?:ers?)?(?: team)?|panel|chairs?|chairman|chairwoman|authors?|DHR|DARDR|co-chairs?)';
const act =
  '(?:contact|approach|speak (?:to|with)|talk (?:to|with)|interview|see(?! (?:that|how|why|what|whether|where|any\\b|evidence|from|fit))|meet(?: with)?|invite|consult|write to|seek(?: to (?:hear from|meet|speak (?:to|with)|interview|contact|involve|see))?|include|involve|engage(?: with)?|visit|hear (?:directly )?from|reach(?: out to)?|telephone|ring|make (?:any )?(?:contact|approach)|get in touch with|pursue|offer|ask|attempt to|bring in|call (?:up)?on|look for|trace|find(?! (?:that|any|no\\b|out|evidence|how|why|whether|an?\\b|it\\b))|locate|track down|turn to|go (?:to|and) (?:see|meet|visit|(?:speak|talk) (?:to|with))|go to|trouble|disturb|bother|take (?:this|that|it|(?:him|her|them)|(?:the|this|that|her|his|their) offer) up|take up (?:the|this|that|her|his|their) offer|accept (?:this|that|the|her|his|their) offer|respond to (?:this|that|the|her|his|their) (?:offer|letter|message)|(?:hold|have|arrange) (?:any |an? )?(?:conversations?|interviews?|meetings?|discussions?) with|get (?:his|her|their) (?:account|side|story|views?)|take (?:an? )?(?:account|statement) from)\\b';
const acted =
  '(?:contacting|approaching|speaking|interviewing|inviting|involving|writing|sought|spoken?|met|seen|contacted|approached|interviewed|invited|heard from|written|been in touch|been in contact|made (?:any )?(?:contact|approach)|consulted|involved|visited|troubled|disturbed|bothered)';
const refrained =
  "(?:(?:did|does|do|has|have|had) not (?:feel|think|consider|believe|see|judge|find) (?:that )?(?:it |there )?(?:was |is )?(?:\\w+ )?(?:need(?:ed)?|necessary|appropriate|helpful|useful|right|possible|worthwhile|any need) to|(?:did|does|do|has|have|had|could|would|was|were)(?:n['’]t|\\s+(?:not|never))(?:\\s+(?:been )?(?:able|possible) to)?|(?:was|were) unable to|(?:chose|decided|elected|opted|agreed|resolved|preferred) (?:not to|against)|refrained from|made no (?:attempt|effort) to|took no steps to|(?:felt|thought|considered|judged|deemed|found) it (?:was )?(?:un|not )\\w+ to|saw no (?:need|reason) to|stopped short of|never)";
/** Two patterns and not one: the second is tried only where the first has found who refrained. */
const whoRefrained = new RegExp(
  `\\b(?:${reviewer}|I|we|it|they|he|she|and|but)\\b(?:,[^,]{0,50},)?\\s+(?:therefore |also |consequently |finally |thus )?${refrained}(?=\\s)`,
  'gi',
);
const fromWhat = new RegExp(
  `^\\s+(?:also |even |directly |formally |yet |then |either |themselves |personally )?(?:${act}|${acted})`,
  'i',
);
const inverted = new RegExp(
  `\\b(?:at no (?:point|time|stage)|not once|never) (?:did|has|have) (?:[\\w-]+ ){1,4}?${act}`,
  'i',
);
const withoutMeans = new RegExp(
  `\\b(?:${reviewer}|I|we|it)\\b\\s+(?:has |have )?(?:made|had|sought|held|sent)\\s+no\\s+(?:\\w+ )?${means}`,
  'i',
);
const fromNobody = new RegExp(
  `\\b(?:${reviewer}|I|we)\\b (?:has |have )?(?:heard from|spoke (?:to|with)|spoken (?:to|with)|met|saw|seen|contacted|approached|interviewed|wrote to|consulted) (?:no one|nobody|none|no )`,
  'i',
);
/** "The panel heard nothing from her cousin." */
const nothingFrom = new RegExp(
  `\\b(?:${reviewer}|I|we)\\b (?:has |have |had )?(?:heard|had|asked|sought|received|obtained|took|learned|wanted) nothing (?:from|of)\\b`,
  'i',
);
/** "Her cousin has gone unheard", "the account of her cousin is missing from this review". */
const unheard =
  /\b(?:went|gone|go|goes|remains?|remained|left|stays?|stayed|is|are|was|were) (?:unheard|unasked|unapproached|uncontacted|unconsulted|uninterviewed)\b|\b(?:voices?|accounts?|views?|memories|recollections|perspectives?|story|evidence)\b[^.;:]{0,70}?\b(?:is|are|was|were|remains?) (?:absent|missing) from (?:the|this|our) (?:\w+ )?(?:review|report|DHR)\b|\b(?:remains?|has|have) (?:still )?(?:yet )?to be (?:asked|approached|contacted|interviewed|spoken to|heard)\b/i;
/** "No one spoke to the neighbours." */
const nobody =
  /\b(?:no one|nobody)\b(?: from the (?:review|panel)| on the panel)?(?: has| had)? (?:ever )?(?:spoke|spoken|talked|telephoned|wrote|written|went|gone|contacted|approached|interviewed|met|saw|seen|visited|called on)\b/i;
const decided = new RegExp(
  `\\bwhether (?:or not )?to ${act}[^.;]*\\b(?:decided|agreed|resolved|concluded|thought|felt|determined)\\b[^.;]{0,24}\\b(?:not|against)\\b|\\b(?:decided|resolved|agreed|determined) to (?:confine|limit|restrict|keep) (?:\\w+ ){0,4}?(?:contact|interviews?|approach(?:es)?|conversations|involvement|engagement|enquiries) to\\b|\\bdecision (?:was )?(?:taken |made )?to (?:confine|limit|restrict|keep) (?:\\w+ ){0,4}?(?:contact|interviews?|approach(?:es)?|conversations|involvement|engagement|enquiries) to\\b|\\b(?:it was|the decision was|a decision was|we|I|${reviewer}) (?:was )?(?:decided|agreed|felt|resolved|determined|thought best|made|taken|took the view|took the decision)\\b[^.;]{0,40}?\\b(?:not to ${act}|against ${acted}|that [^.;]{0,60}?(?:should|would|need|could) not (?:be (?:contacted|approached|interviewed|invited|seen|spoken|asked|written|involved|visited|told)|${act}))`,
  'i',
);
/** "It would serve no purpose to trouble her priest", "there was no need to see him": no reason, however it is put. */
const purposeless = new RegExp(
  `\\b(?:(?:would|could|will) (?:have )?(?:serve[d]?|be) (?:of )?(?:no|little) (?:useful |real |good )?purpose|no (?:useful |real |good )?purpose (?:would|could|was to) (?:have been|be) served|there (?:was|is|would be|seemed|appeared) (?:to be )?(?:no|little) (?:need|call|purpose|point|use|occasion)|(?:saw|see|found|felt) (?:no|little) (?:need|call|purpose|point|use))\\b(?:,[^,]{0,40},)? (?:to|in|for|by|(?:for|in) (?:the |a )?(?:panel|review|chair|author|us|me) to) (?:${act}|${acted})`,
  'i',
);
/** "Her father was not.", "his brothers were not": what was said of another just before. */
const elliptical =
  /(?:^|; |, (?:but|and|while|whereas|though|although) )(?:(?!(?:this|that|it|there|which)\b)[^.;,]{3,60})(?:, (?:who|whom|whose|where|(?:to|with|for|from|in|of|by|under) (?:whom|whose|which))\b[^.;,]*,)? (?:was|were|has|have|did|had) not(?: been)?[.;]?$/i;
const contactBefore =
  /\b(?:met|seen|spoke|spoken|interviewed|contacted|approached|invited|asked|heard|contributed|took part|wrote to|written to|visited|gave)\b/i;

/** How a sentence says that somebody was left out. */
export interface LeavingOut {
  /**
   * `act`: the review did not approach them, `decision`: it was decided not to, `noun`: no contact was made with them;
   * `passive`: they were not approached, or had no chance; `ellipsis`: "her father was not", after a sentence of contact.
   */
  readonly shape: 'act' | 'decision' | 'noun' | 'passive' | 'ellipsis';
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const shapes: readonly (readonly [LeavingOut['shape'], RegExp])[] = [
  ['act', inverted],
  ['act', withoutMeans],
  ['act', fromNobody],
  ['act', nobody],
  ['act', nothingFrom],
  ['act', without],
  ['decision', purposeless],
  ['noun', nothingAsked],
  ['passive', passive],
  ['passive', ownLack],
  ['passive', unheard],
  ['noun', noAct],
];

/** Contact all the same: "did not meet her in person but spoke by telephone", "not until the trial had ended". */
const allTheSame =
  /\b(?:and|but) (?:instead )?(?:sent|supplied|provided|wrote|gave)(?: (?:us|me|the (?:panel|chair|author|review)))? (?:an?|his|her|its|their|two|three|some) (?:[\w-]+ )?(?:letter|pages?|account|statement|note|notes|summary|report|chronology|e-?mail)\b|\bbut (?:he|she|they) (?:wrote|sent|gave|spoke|answered|replied)\b|\bbut (?:spoke|wrote|met|(?:has|have|had|did|was|were) (?!not|never|no\b)|by |through|in |over |gave|contributed)|\b(?:in person|face to face)\b[^.;]*\b(?:but|telephone|video)\b|\buntil\b[^.]*\b(?:then|agreed|was seen|were seen|met|spoke|after which|when (?:he|she|they) (?:was|were|agreed|met))\b|\b(?:could|did|would|was|were) not\b[^.;]{0,60}\buntil (?:[\w’'-]+ ){1,6}?(?:was|were|had been|had) (?:over|ended|concluded|completed?|finished|passed|sentenced|convicted)\b|\bnot only\b|\bnot just\b|\b(?:never|not once)\b[^.;:]{0,40}\bwithout (?:her|him|them|an?|the|his|their)\b|\b(?:not|neither|none|nobody|never)\b[^.;]{0,40} (?:met|known|seen|worked with|spoken to)\b[^.;]*\b(?:before|previously)[.;]?$/i;

function actIn(sentence: string): LeavingOut | null {
  whoRefrained.lastIndex = 0;
  for (let who = whoRefrained.exec(sentence); who; who = whoRefrained.exec(sentence)) {
    // "Which we have not seen" is said of a thing.
    if (/\bwhich (?:\w+ )?$/i.test(sentence.slice(0, who.index))) continue;
    const after = who.index + who[0].length;
    const what = fromWhat.exec(sentence.slice(after));
    if (what) return { shape: 'act', start: who.index, end: after + what[0].length, words: who[0] + what[0] };
  }
  return null;
}

/** Reads a sentence for the first shape that it has; `previous` is the sentence before it. */
export function leavingOutIn(sentence: string, previous: string): LeavingOut | null {
  if (
    /\b(?:no|none|nobody|no one|not one)\b[^.;:]{0,40}\b(?:left out|excluded|omitted|overlooked|passed over)\b/i.test(
      sentence,
    )
  )
    return null;
  const hit = shapeOf(sentence) ?? ellipsisIn(sentence, previous);
  return hit && [allTheSame, independent, questionsSet].every((silent) => !silent.test(sentence))
    ? hit
    : null;
}

/** "The members had no dealings with either and did not manage anyone who had": of those who judge, and not of those who are heard. */
const independent =
  /\b(?:members?|authors?|those|they|representatives)\b[^.;:]{0,40}\bno (?:part|hand|say|role) in (?:\w+ )?(?:decisions?|casework|work|care|dealings|the (?:case|work|care|decisions?))\b|\b(?:no|not|never|neither|none|nor)\b[^.;:]{0,70}\b(?:dealings|involve\w+|contact|worked|connection|responsib\w+|met|known|dealt|seen|treated|spoken|cared)\b[^.;]{0,90}\b(?:supervis\w+|(?:line[- ])?manag(?:e|ed|ement|ing)\b|decisions? (?:about|in|on|affecting)|independen\w+)/i;

/** Contact of the review with somebody, as noun or verb. */
const contact =
  '(?:dealings|liais(?:on|ed)|input|correspond\\w*|conversations?|questions? (?:to|of)|extend(?:ed)? (?:\\w+ )?to|stretch(?:ed)? to|turn(?:ed)? to|pursu(?:ed?|ing)|follow(?:ed)? up|participat\\w+|took part|take part|taken part|part in|part of|contribut\\w+|involv\\w+|engage\\w*|includ\\w+|invit\\w+|interview\\w*|contact\\w*|approach\\w*|meet(?:ing)?|met|seen|see|spoke|spoken|speak|talk(?:ed|ing)?|get in touch|in touch|ask(?:ed|ing)?|consult\\w*|sought|seek(?:ing)?|hear(?:ing)?|heard|follow(?:ed|ing)? (?:this |it |that )?up|put (?:the |a |any |that )?questions?|opportunity|chance|views?|accounts?|recollections|memories|perspectives?|voices?|aware of (?:the|this) review|known? of (?:the|this) review|told of (?:the|this) review|trac(?:e|ed|ing)|rung(?: back)?|(?:called|telephoned|phoned)(?: back)?|answered|sent|visit(?:ed|ing)?|writ(?:e|ten|ing) to|wrote to|letters?)';
/** What makes a contact one that was not, within a clause. */
const wanting =
  "(?:not|never|no|none|nobody|no one|nothing|neither|nor|without|hardly|n[’']t|unaware|unasked|unheard)";
const broadly = new RegExp(
  `(?:\\bhaving (?:had )?)?\\b${wanting}\\b[^.;:]{0,70}?\\b${contact}\\b|\\b(?:chair|author|panel|we|I|review)\\b[^.;:]{0,40}\\b(?:spoke|speak|spoken|met|meet|saw|see|interviewed|interview|wrote|write|heard|hear)\\b[^.;:]{0,30}?\\b(?:only|alone|solely|none but|no one but|nobody but)\\b|\\b(?:wrote|spoke|spoken|written|met|saw|heard|approached|contacted|invited)\\b[^.;:]{0,60}\\bbut not\\b|\\b${contact}\\b[^.;:]{0,60}?\\b(?:was|were|is|are|has|have|had|been)\\s+(?:\\w+\\s+){0,7}?(?:not|never|nobody|un(?:necessary|needed|warranted|heard|sought)|inappropriate|dispensed with|ruled out|omitted|left out|excluded|forgone|avoided|limited to|confined to|restricted to)\\b|\\b(?:considered|deemed|thought|felt|judged|held|found)\\b[^.;:]{0,20}\\b(?:unnecessary|inappropriate|disproportionate|unhelpful|of no (?:use|value|help))\\b|\\b(?:decision|decided|resolved|choice|chose|opted|agreed|preferred|elected)\\b[^.;:]{0,20}\\b(?:not to|against)\\b|\\b(?:review|panel|report|work|process)\\b[^.;:]{0,40}\\bwithout (?:him|her|them|\\w+ing)\\b|\\bof (?:the|her|his|their|\\S+['’]s) (?:two|three|four|five|six|seven|eight|several|many)\\b[^.;:]{0,60}\\b(?:chair|author|panel|we|I|review)\\b (?:has |have |had )?(?:only )?(?:saw|seen|met|spoke|spoken|heard|interviewed|contacted|approached|wrote|written)\\b[^.;]{0,20}\\b(?:one|two|half|none)\\b|\\bunaware of (?:the|this) review\\b|\\b(?:were|was|are|is|been|being) (?:excluded|omitted|overlooked|passed over|left (?:out|aside)|disregarded|bypassed)\\b|\\bof the (?:two|three|four|five|six|seven|eight|several|many)\\b[^.;:]{0,60}\\b(?:only )?(?:one|two|three|half|none) (?:was|were|has been|have been) (?:seen|interviewed|approached|contacted|met|spoken to|asked|invited|heard)|\\bonly (?:one|two|three|the [a-z]+) of\\b[^.;:]{0,60}\\b(?:was|were|has been|have been) (?:seen|interviewed|approached|contacted|met|spoken to|asked|invited|heard)`,
  'i',
);
/** Nothing was left undone, or it is told what somebody knew in the course of the case, or who said no. */
const wantsNothing =
  /\b(?:none|nobody|no one|not one|few|neither) of (?:those|the \w+)(?: (?:who|whom|that))? (?:we|I|the (?:panel|chair|author|review))\b|(?<!\b(?:review|panel|chair|author|we|I)\b[^.;]*)\b(?:nobody|no one) asked\b(?![^.]*\b(?:review|panel|chair)\b)|\b(?:involved|engaged|included) in (?!(?:the|this|our) (?:review|process|DHR|panel))|\b(?:seen|heard|regarded) as\b|\bnot\b[^.;]{0,30}\bwithout\b|\b(?:has|have|had) not (?:yet |so far )?(?:replied|responded|answered|been in touch)\b|\b(?:not|un) ?able to (?:attend|come|travel|join)|could not (?:attend|come|travel)\b|\b(?:access to|sight of)\b|\b(?:no(?:body| one)?|none|nobody|not one)\b[^.;:]{0,40}\b(?:left out|excluded|omitted|overlooked|missed|passed over|turned away|declined|refused|objected|other(?! (?:family|relatives?|relations?|friends?|members?|neighbours?|colleagues?|person|people|one|witness\w*)\b))\b|\b(?:neither|none|nor)(?: of (?:them|these|which))? (?:was|were|has been|have been|had been) (?:answered|returned|acknowledged|opened)\b|\bno (?:\w+ ){0,5}(?:wished|wanted|chose|offered|came forward|felt able|was able|were able) to\b|\bnot? (?:only|just|merely|long|least|least because)\b|\b(?:declin\w+|refus\w+|did not (?:wish|want|reply|respond|answer|feel able|accept|take (?:up|it up))|chose not to|preferred not|would not|asked not to|no (?:reply|response|answer|objection|wish|comments?|changes?|corrections?))\b|\b(?:should|must|need|may|might|could) (?:not|never)\b(?! be (?:asked|seen|interviewed|approached|contacted|invited))|\b(?:will|would) be\b|\bdid not (?:know|understand|recogni[sz]e|realise|think|believe|report|tell|say|see (?:that|it|any|the|him|her)|speak (?:of|about)|talk (?:of|about)|ask for|disclose)\b|\bnever (?:knew|spoke of|spoken of|told|said|saw|seen|met)\b|\b(?:never|not) (?:heard|seen|met|known|spoken) (?:of|from (?:him|her)|(?:him|her) )/i;

/** "The Panel asked four things: what was known; whether …": questions that the review set itself. */
const questionsSet =
  /\b(?:panel|review|we|I|chair|author)\b[^.:]{0,40}\b(?:ask\w*|set out|want\w*|wish\w*|sought|tried|looked|enquired|agreed)\b[^.:]{0,60}:\s*(?:\(?[a-z1-9]\)\s*)?(?:what|whether|how|who|why|when|where|did|was|were|could|had)\b[^.]*;/i;

/** A sentence that tells of a contact which was not, in whatever shape; for parts that tell of nothing else. */
export function broadlyLeavingOut(sentence: string): LeavingOut | null {
  if ([wantsNothing, allTheSame, independent, questionsSet].some((silent) => silent.test(sentence)))
    return null;
  const hit = found('noun', broadly.exec(sentence));
  return hit && !ofTheirOwn(sentence, hit) ? hit : null;
}

/** "Her sister did not talk about it": of what somebody does only the review's own acts and taking part count. */
function ofTheirOwn(sentence: string, { start, end }: LeavingOut): boolean {
  const from = Math.max(sentence.lastIndexOf(';', start), sentence.lastIndexOf(':', start)) + 1;
  const active =
    /\b(?:(?:did|do|does|has|have|had|could|would|can)(?: not|n['’]t)|never|only)\b(?! been| be\b)(?: (?:also|ever|even|yet))*( [a-z]+)/i.exec(
      sentence.slice(from, end + 30),
    );
  if (!active) return false;
  if (
    /^ (?:tak(?:e|en)|took|contribut\w+|form(?:ed)?|feature[d]?|play(?:ed)?|made|make|got|get|received?|have|had|involv\w+|join(?:ed)?|been)$/.test(
      active[1] ?? '',
    ) &&
    !/\b(?:access|sight|records?)\b/.test(sentence)
  )
    return false;
  const subject = sentence.slice(from, from + active.index);
  return (
    !new RegExp(`\\b(?:${reviewer}|we|I|it|nobody|no one|none|who|whom)\\b`, 'i').test(subject) &&
    !/^\s*(?:was|were|of|the decision|an?|only|interview|contact)/i.test(subject)
  );
}

/** "Her father was not", after contact with another in the sentence before or in the clause before. */
function ellipsisIn(sentence: string, previous: string): LeavingOut | null {
  const hit = elliptical.exec(sentence);
  return hit && contactBefore.test(hit.index === 0 ? previous : sentence.slice(0, hit.index))
    ? found('ellipsis', hit)
    : null;
}

function shapeOf(sentence: string): LeavingOut | null {
  const decision = found('decision', decided.exec(sentence));
  if (decision) return decision;
  const act = actIn(sentence);
  if (act) return act;
  for (const [shape, pattern] of shapes) {
    const hit = found(shape, pattern.exec(sentence));
    if (hit) return hit;
  }
  return null;
}

function found(shape: LeavingOut['shape'], hit: RegExpExecArray | null): LeavingOut | null {
  return hit && { shape, start: hit.index, end: hit.index + hit[0].length, words: hit[0] };
}
