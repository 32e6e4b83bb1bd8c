/*
 * The verdict as reports give it in passing: a list of what no one could, an adjective on the death, a word that clears
 * the agencies, a question that the next sentence answers.
 */

import { unstoppableSign, unstoppableVerdicts } from './unstoppable-verdicts.js';

const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

const death =
  '(?:death|deaths|homicides?|murders?|killings?|tragedy|tragedies|attack|outcome|ending|end|act|crimes?|events?)';
/** What none could have done about it. */
const avert = `(?:${anyOf(`
  foretold foreseen foresee predicted predict anticipated anticipate prevented prevent averted avert avoided avoid forestalled forestall headed_off warded_off
  guarded_against legislated_for planned_for stopped stop saved save spared deflected deterred diverted dissuaded thwarted intercepted rescued protected altered
  changed kept_\\w+_(?:alive|safe) turned_(?:him|her|events|the_course|aside) seen_(?:it|this|that)_coming imagined guessed known_(?:what|that)`)}|(?:made|make) (?:any|a|the slightest) (?:\\w+ )?difference|(?:led to|meant|produced|brought|yielded|given|had|made for) (?:an?|any|another|the) (?:\\w+ )?(?:different|other|better|happier|change|ending|end|outcome)|been (?:alive|(?:any )?different|otherwise))`;
const none = anyOf(`
  no nothing nobody no-one none neither never not_any nor hardly_any hardly_anything little impossible inconceivable not`);
/** What stands between a denial and what is denied: no new clause begins. */
const same =
  '(?:(?!\\b(?:but|because|although|though|until|unless|yet|if|whether)\\b|,? which\\b|, (?:and|so)\\b)[^.;:?]){0,110}?';
const fate =
  '(?:unpreventable|unavoidable|unforeseeable|unpredictable|inevitable|inescapable|unstoppable|unheralded|preordained|foreordained|unavertable)';

const fates = [
  'unprevent',
  'unavoid',
  'unforesee',
  'unpredict',
  'inevitab',
  'inescap',
  'unstopp',
  'unherald',
  'preordain',
  'foreordain',
  'unavert',
];

export interface PlainVerdict {
  /** Parts of words, in small letters, of which one stands wherever the pattern fits. */
  readonly near: readonly string[];
  /** Whether it is said of nothing but a death. */
  readonly alone: boolean;
  readonly pattern: RegExp;
}

const plainVerdicts: readonly PlainVerdict[] = [
  ...unstoppableVerdicts,
  {
    near: [
      'in any case',
      'in any event',
      'anyway',
      'all the same',
      'just the same',
      'regardless',
      'either way',
    ],
    alone: true,
    pattern:
      /\b(?:killings?|homicides?|murders?|attack|deaths?|tragedy|it|events?)\b[^.;]{0,30}?\bwould (?:\w+ )?have (?:gone (?:ahead|on)|taken (?:place|its course)|happened|followed|occurred|come(?: about)?|ended) (?:\w+ )?(?:in any (?:case|event)|anyway|all the same|just the same|regardless|either way)\b/i,
  },
  {
    near: ['reproach', 'criticis', 'blamed', 'faulted'],
    alone: true,
    pattern:
      /\b(?:agenc\w+|services?|professionals?|officers?|police|nobody|no one|practitioners?|staff|they|trust|practice)\b[^.;]{0,30}?\b(?:cannot|can not|could not|should not|can hardly|can|could|is to|are not to|is not to)\b[^.;]{0,12}? be (?:\w+ )?(?:reproached|criticised|blamed|faulted) for (?:having )?(?:fail\w*|not)\b[^.;]{0,20}?\b(?:see\w*|foresee\w*|predict\w*|know\w*|prevent\w*|anticipat\w*|guess\w*|stop\w*|sav\w*)\b/i,
  },
  {
    near: ['inkling', 'had any idea', 'suspicion', 'notion', 'premonition', 'presentiment'],
    alone: false,
    pattern:
      /\b(?:nobody|no one|no-one|none|no agency|no professional|neither \w+)\b[^.;]{0,70}?\bhad (?:an?|any|the (?:slightest|least|faintest|remotest)) (?:\w+ )?(?:inkling|idea|suspicion|notion|premonition|presentiment) (?:of what|that|how)\b/i,
  },
  {
    near: ['proof against'],
    alone: false,
    pattern: /\bno (?:\w+ ){1,4}(?:is|are|can be|could be|was) (?:\w+ )?proof against\b/i,
  },
  {
    near: ['suppose', 'imagine'],
    alone: false,
    pattern:
      /\bno (?:\w+ )?(?:reason|cause|grounds?|basis) (?:for \w+ )?to (?:suppose|imagine)\b[^.;]{0,60}?\b(?:risk|danger\w*|threat|kill\w*|harm\w*|violen\w*|capable|murder\w*|lethal|life)\b/i,
  },
  // "No measure could have deflected him", "sees no point at which events could have been turned".
  {
    near: ['could', 'would', 'might', 'can '],
    alone: false,
    pattern: new RegExp(
      `\\b${none}\\b${same}\\b(?:could|would|might|can)\\b(?:,[^,.;]{1,50},)?(?: (?!not\\b|never\\b)\\w+){0,3}? (?:have |be )(?:been )?(?:\\w+ly )?${avert}\\b`,
      'i',
    ),
  },
  // "Could not have been guarded against", "cannot be foreseen".
  {
    near: ['could', 'cannot', 'can ', 'would'],
    alone: false,
    pattern: new RegExp(
      `\\b(?:(?:could|can|would)(?: not|n['’]t| never| hardly| scarcely)|cannot)(?: \\w+ly)? (?:have )?(?:been |be )?(?:\\w+ly )?${avert}\\b`,
      'i',
    ),
  },
  {
    near: ['to expect', 'to suspect', 'to fear', 'to foresee', 'to anticipate', 'to imagine'],
    alone: false,
    pattern:
      /\b(?:nobody|no one|no-one|no agency|no professional|no service|none|neither)\b[^.;]{0,40}?\bhad (?:any |good |the slightest |real )?(?:cause|reason|grounds?) to (?:expect|suspect|fear|foresee|anticipate|imagine) (?:it|this|that he|that she|him|her|such|what|a |\p{Lu})/iu,
  },
  {
    near: ['blame', 'responsib', 'at fault', 'culpab'],
    alone: false,
    pattern:
      /\b(?:nobody|no one|no-one|no (?:\w+ )?(?:agency|service|professional|individual|organisation)|none of (?:the|them|these)(?: \w+)?|neither (?:\w+ )?(?:agency|service))\b[^.;]{0,20}?\b(?:is|was|were|are|bears?|bore|carr(?:y|ies)) (?:\w+ )?(?:to blame|responsib\w+|at fault|culpab\w+|the blame|any (?:\w+ )?(?:blame|responsibility)|blame)(?! for (?!what\b|(?:the|her|his|this|that|[\w’']+s) (?:\w+ )?(?:death|homicide|murder|killing|tragedy|outcome|events?|end)\b))/i,
  },
  {
    near: [' door', 'absolv', 'exonerat', 'exculpat'],
    alone: false,
    pattern:
      /\b(?:cannot|can not|could not|should not|may not) (?:\w+ )?be laid at\b[^.;]{0,30}?\bdoors?\b|\b(?:absolv|exonerat|exculpat)(?:es?|ed|ing)\b[^.;]{0,30}?\b(?:agenc\w+|services?|professionals?|them|all|police|trust|practice|everyone|staff)\b/i,
  },
  {
    near: ['beyond '],
    alone: false,
    pattern:
      /\bbeyond (?:their|its|anyone['’]s|anybody['’]s|everyone['’]s|any \w+['’]s|human|the) (?:\w+ )?(?:power|powers|reach|control|ability|foresight|wit|means)\b/i,
  },
  {
    near: [' of '],
    alone: false,
    pattern:
      /\bno (?:\w+ )?(?:means|way|prospect|hope|possibility|chance|question) (?:there was )?of (?:\w+ly )?(?:forestall|stopp|deflect|avert|prevent|predict|foresee|anticipat|sav|dissuad|knowing (?:what|that|of))\w*/i,
  },
  {
    near: ['not a', 'not one'],
    alone: true,
    pattern: new RegExp(
      `\\bnot (?:an? |one )(?:\\w+ly )?(?:(?:preventable|avoidable|predictable|foreseeable) (?:\\w+ )?${death}|${death}(?: that| which)? (?:could|might|can) (?:\\w+ly )?(?:have been|be) ${avert})\\b`,
      'i',
    ),
  },
  {
    near: fates,
    alone: true,
    pattern: new RegExp(
      `\\b(?<!\\bnot )(?:an?|the|this|sudden and|wholly|entirely|its) (?:\\w+,? (?:and )?){0,2}?${fate}(?:,? \\w+){0,2}? (?:(?:nature|character) of (?:the|this|such) (?:\\w+ )?)?${death}\\b`,
      'i',
    ),
  },
  {
    near: fates,
    alone: true,
    pattern: new RegExp(
      `\\b${death}\\b[^.;]{0,40}?\\b(?:was|were|is),? (?:(?!not\\b|never\\b|neither\\b|hardly\\b)[\\w]+,? ){0,3}${fate}\\b`,
      'i',
    ),
  },
  {
    near: ['predictab', 'preventab', 'foreseeab', 'avoidab'],
    alone: true,
    pattern:
      /\b(?:predictab\w+|preventab\w+|foreseeab\w+|avoidab\w+)\s*[:–—-]\s*(?:nil|none|no|not|negligible|zero)\b/i,
  },
  {
    near: ['chance', 'likelihood', 'prospect', 'possibility', 'hope of'],
    alone: true,
    pattern:
      /\b(?:chances?|likelihood|prospects?|possibility|hope) of (?:\w+ly )?(?:predict|prevent|foresee|avert|anticipat|stopp|sav)ing\b[^.;]{0,60}?\b(?:nil|none|zero|negligible|remote|non-existent|slight|vanishing)/i,
  },
  {
    near: ['warning', 'red flag', 'alarm bell', 'danger sign'],
    alone: true,
    pattern:
      /(?:^|[.!?] )(?:[\w’' ]{1,40}, )?there (?:was|were) (?:absolutely |really |simply |in truth )?(?:no|nothing in the way of) (?:obvious |clear |earlier |prior |real |apparent |\w+ and \w+ )?(?:warning signs?|red flags?|warnings?|alarm bells|danger signs?|warning)(?: (?:that|to|for|which|of (?:what|danger|violence|homicide|the)) .{0,80})?(?=[.]|$)/i,
  },
  {
    near: ['nothing to '],
    alone: true,
    pattern:
      /\bnothing to (?:have )?(?:alert|warn|forewarn|put)\w* (?:\w+ ){1,4}?(?:to|of|on) (?:the |any |their |his )?(?:\w+ )?(?:danger|risk|guard|homicide|threat|what)\b/i,
  },
  // "With or without a conference he would have acted as he did."
  {
    near: ['with or without'],
    alone: true,
    pattern:
      /\bwith or without\b[^.;]{0,90}?\bwould (?:\w+ )?have (?:acted|killed|done|died|been (?:the same|killed|no different)|ended|come|found|happened|struck)\b/i,
  },
  {
    near: ['be dead', 'have died', 'been killed', 'have lost', 'not be alive', 'have killed'],
    alone: true,
    pattern:
      /\bwould\b[^.;]{0,40}?\b(?:be dead|have died|have been killed|have lost (?:her|his) life|not be alive|have killed)\b[^.;]{0,40}?\b(?:whatever|even (?:if|had|with)|anyway|regardless|in any event|all the same|just the same|no matter|either way|however)\b/i,
  },
  {
    near: ['even ', 'whatever', 'no matter'],
    alone: true,
    pattern:
      /\b(?:even (?:if|had|with|perfect|the best|the most)|whatever|no matter)\b[^.;]{0,110}?\bwould\b[^.;]{0,40}?\b(?:have died|be dead|have been killed|have lost (?:her|his) life|not have (?:saved|prevented|stopped|averted))\b/i,
  },
  {
    near: ['difference', ' odds'],
    alone: true,
    pattern:
      /\b(?:made|make|making) (?:no|little|scant|precious little|no real) (?:\w+ )?(?:difference|odds)\b(?:[^.;]{0,20}\b(?:end|outcome|death|result|fate|what happened)\b|(?<=\bwould (?:\w+ )?have made (?:no|little) (?:\w+ )?(?:odds|difference)))/i,
  },
  {
    near: ['bearing', 'effect', 'influence', 'impact'],
    alone: true,
    pattern:
      /\bno (?:\w+ )?(?:bearing|effect|influence|impact) (?:on|upon) (?:the |her |his |this |that )?(?:\w+ )?(?:outcome|death|end|ending|result|homicide|murder|killing|tragedy|fate)\b/i,
  },
  {
    near: ['reader', 'clairvoyan', 'second sight', 'fortune', 'prophecy', 'soothsayer'],
    alone: true,
    pattern:
      /\b(?:mind[- ]?reader|clairvoyan\w+|second sight|fortune[- ]teller|gift of prophecy|powers? of prophecy|soothsayer)\b/i,
  },
  {
    near: ['written', 'decided', 'determined', 'settled', 'fixed', 'foretold', 'ordained'],
    alone: true,
    pattern:
      /\b(?:end|ending|fate|outcome)\b[^.;]{0,20}?\b(?:was|were|had been) (?:already )?(?:written|decided|determined|settled|fixed|foretold|ordained) (?:long |well |years )?(?:before|by then|already|from the (?:start|first|outset))\b/i,
  },
];

/** The patterns of plain verdicts that fit a text, and whether they are said of nothing but a death. */
export function plainVerdictsIn(text: string): readonly PlainVerdict[] {
  if (!anyPlain.test(text) && !unstoppableSign.test(text)) return [];
  const small = text.toLowerCase();
  return plainVerdicts.filter(
    ({ near, pattern }) => near.some((part) => small.includes(part)) && pattern.test(text),
  );
}

/** Beginnings of words of which one stands in every plain verdict. */
export const plainHeads: readonly string[] = `
  foretold forese predict anticipat prevent avert avoid forestall headed guard legislated stopp sav spared deflect deter divert dissuad thwart
  intercept rescu protect alter chang alive coming imagin guess difference different inevitabl unavoidabl unpredict unprevent unforesee inescap
  unstop unherald preordain foreordain warning flag alarm danger alert warn expect suspect without dead died killed odds bearing
  blame responsib fault culpab door absolv exonerat exculpat beyond reader clairvoyan fortune prophecy soothsayer means written decided
  determined settled ordained safe warded turned known another case event anyway regardless either reproach criticis faulted inkling idea suspicion notion
  premonition presentiment proof suppose`
  .trim()
  .split(/\s+/);
const anyPlain = new RegExp(`\\b(?:${plainHeads.join('|')})`, 'i');

/** A question whether it could have been kept off. */
export const verdictAsked =
  /(?:^|[.!?:] )(?:would|could|might|was|were|did)\b[^.?]{0,160}\b(?:sav\w+|prevent\w*|avert\w*|alive|difference|different\w*|avoid\w*|foreseen|predict\w*|stopped|chang\w+|alter\w+|foreseeable|preventable)\b[^.?]{0,80}\?/i;
/** The answer that is the verdict. */
export const answeredNo =
  /^(?:no\b(?! (?:one|agency|doubt))|not\b|(?:almost )?certainly not|probably not|it (?:would|could) not\b|(?:the )?(?:answer|short answer)\b[^.]{0,40}\bno\b|(?:the )?(?:panel|review|chair|author|we|i)\b[^.]{0,60}\b(?:thinks? not|believes? not|not\.?$|(?:would|could|was|did) not(?: have)?\b|doubts? it|unlikely))/i;
