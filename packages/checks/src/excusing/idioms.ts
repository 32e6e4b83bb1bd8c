import { type Frame, inSentence } from './frame.js';

const pitiable =
  '(?:sad|weak|broken|sick|lost|lonely|frightened|unhappy|desperate|foolish|misguided|tired|troubled|wounded|confused)';
const wicked =
  '(?:wicked|bad|cruel|evil|violent|malicious|blamed|sinning|condemned|hated|dangerous|a villain|a monster|a brute)';
const hard =
  '(?:miserable|harsh|dreadful|loveless|wretched|brutal|hard|cruel|unhappy|terrible|troubled|deprived|bleak|difficult)';
const judged = '(?:understood|seen|read|explained|viewed|regarded|described)';
const notHis =
  /\b(?:controlling|control (?:of|over)|coerc\w*|abuser|stalk\w*|whether|jury|judge|court|counsel|barrister|not (?:be|to be|the)|never|her mother|neighbour|staff|agenc\w*|team|council)\b/i;

/** Turns of speech that weigh the man against the deed, lay it to his lot, or make it what happens to anybody. */
export const idiomFrames: readonly Frame[] = [
  {
    near: ['more', 'less', 'rather'],
    pattern: inSentence(
      `(?:more (?:to be )?(?:pitied|sinned against|${pitiable})|an? ${pitiable} (?:[a-z]+ )?(?:more|rather)) than (?:(?:to be|an?) )?${wicked}\\b|\\bless (?:of )?an? (?:villain|monster|brute|tyrant|bully|murderer|abuser|criminal) than\\b`,
    ),
    of: 'anybody',
    unless: notHis,
  },
  {
    near: ['kind', 'sort', 'those'],
    pattern: inSentence(
      `(?:(?:kind|sort) of (?:thing|row|quarrel|incident|scene|argument|moment) (?:that|which) (?:happens?|occurs?|comes?|blows? up|arises?)|one of those (?:[a-z]+ )?(?:that|which) (?:happens?|occurs?|comes?|blows? up|arises?) in (?:any|every|all|most))\\b`,
    ),
    of: 'anybody',
    unless: /\b(?:control\w*|agenc\w*|services|review|mistake|training|not the|not a|no one|learning)\b/i,
  },
  {
    near: ['childhood', 'upbringing', 'home', 'boyhood', 'start', 'family'],
    pattern: inSentence(
      `(?:(?:had|having) had|had|brought up in|raised in|grown up in|grew up in|came from) an? (?:[a-z]+ )?${hard} (?:childhood|upbringing|home|boyhood|start in life|family)\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    with: /\b(?:in fairness|must be (?:remembered|borne)|should be (?:remembered|borne)|(?:no|any) other way|because (?:he|she)|and that (?:he|she)|explain\w*|account\w*|understand\w*|allowance|no wonder|never (?:been )?(?:taught|shown|learn\w*))\b/i,
    unless: notHis,
  },
  {
    near: ['fairness', 'defence', 'blows', 'beatings', 'violence'],
    pattern: inSentence(
      `(?:in fairness to (?:him|her)|in (?:his|her) defence,|(?:had|having) known nothing but (?:blows|beatings|violence|cruelty|harshness|abuse))`,
    ),
    of: 'anybody',
    with: /\b(?:he|him|his)\b/,
    unless: /\b(?:jury|judge|court|counsel|barrister|trial|told|said|claimed|solicitor)\b/i,
  },
  {
    near: ['worry', 'concern', 'love', 'fear', 'care', 'anxi', 'heart'],
    pattern: inSentence(
      `(?:acted,? (?:[^.;]{0,40}, )?(?:out of|from|through) (?:his |a |an |real |genuine |simple )*(?:worry|concern|love|care|anxiety)\\b|with a heavy heart\\b)`,
    ),
    of: 'perpetrator',
    unless: notHis,
  },
  {
    near: ['understood', 'seen', 'read', 'explained', 'viewed', 'regarded'],
    pattern: inSentence(
      `(?:behaviour|conduct|actions?|acts?|violence|what he did) (?:is|are|was|were|(?:can|may|should|must) be) (?:[a-z]+ )?(?:best |rightly |properly |only )?${judged} as (?:that|those|the [a-z]+|an? [a-z]+) of an? (?:[a-z-]+ )?(?:man|husband|father|partner|son|parent|lover|brother|person|boy)\\b`,
    ),
    of: 'anybody',
    with: /\b(?:heart-?broken|broken|desperate|agony|despair|distraught|frightened|grie\w+|losing|loved?|lost|lonely|hurt|end of)\b/i,
    unless: notHis,
  },
  {
    near: ['mad', 'wild', 'crazy', 'demented', 'bear', 'stand', 'take'],
    pattern: inSentence(
      `(?:(?:driven|sent|drove) (?:him )?(?:half|almost|nearly|quite|all but) (?:mad|wild|crazy|demented|out of (?:his|her) mind)|(?:pushed|driven|tried|tested) (?:further|harder|beyond what|more) (?:than )?(?:an?|any) (?:man|husband|person|father)(?: can| could| should| ought to)? (?:bear|stand|take|endure))\\b`,
    ),
    of: 'anybody',
    unless: /\b(?:she|her) (?:was|had been) (?:driven|pushed|sent)\b|\bcourt\b|\bjury\b|\btold\b/i,
  },
  {
    near: ['drink', 'alcohol', 'whisky', 'cocaine', 'drugs', 'beer', 'vodka'],
    pattern: inSentence(
      `the (?:drink|alcohol|whisky|cocaine|drugs|beer|vodka) (?:that )?(?:spoke|talked|was (?:talking|speaking)|did it)\\b`,
    ),
    of: 'anybody',
    unless: /\b(?:told|said|claim\w*|jury|court|not the (?:drink|alcohol))\b/i,
  },
  {
    near: ['words', 'tempers', 'wills', 'fault', 'blame', 'hot', 'teacup', 'condemn', 'blame', 'dealt'],
    pattern: inSentence(
      `(?:exchange of words (?:became|turned into|led to|grew into) an exchange of|two (?:hot|quick|short|fiery) (?:tempers|heads)|(?:fault|blame|wrong) enough (?:to go round|to go around|on both|for (?:both|two))|(?:burned|burnt|blew|ran) hot and cold|storm in a teacup|(?:cannot|could not|does not) find it in (?:itself|themselves|its heart) to (?:condemn|blame)|(?:fate|life) (?:had )?dealt (?:him|[a-z]+) (?:an? )?(?:[a-z]+ )?(?:hand|blow))\\b`,
    ),
    of: 'anybody',
    unless: /\b(?:agenc\w*|services|council|teams?|boards?|her a)\b/i,
  },
  {
    near: ['loved', 'outlet', 'come'],
    pattern: inSentence(
      `(?:(?:nobody|no one|no-one|no man) (?:could|can) have (?:loved|cared for) [^.;]{2,30} (?:more|better) than (?:he|him)\\b|, or it would (?:not|never) have (?:come to (?:that|this|it|blows)|happened)\\b|(?:strain|pressure|grief|stress|despair|frustration|anger)\\b[^.;]{0,40}\\bfound (?:its|their|an) (?:outlet|vent) in (?:that|this|the|an) (?:assault|attack|violence|blow|act|killing|outburst))`,
    ),
    of: 'anybody',
    unless: /\b(?:told|said|claim\w*|jury|court|sick leave)\b/i,
  },
];
