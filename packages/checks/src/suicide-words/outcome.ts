import type { Company } from '@dhrlint/facts';
import {
  type SaidOfSuicide,
  type SentenceInPlace,
  speaksOfCare,
  speaksOfSuicide,
  suicideMatters,
} from './spoken-of.js';

const attempt = '(?:attempts?|bids?|try|tries|overdoses?|hangings?|gestures?)';
const nth = '(?:first|second|third|fourth|fifth|sixth|next|last|final|latest|earlier|previous|other|one)';
const degree =
  '(?:[a-z]+ly |also |both |again |very |nearly |almost |not |in fact |only |just |all but |quite |once |in the end |this time |by far )*';
const judged =
  '(?:failed|unsuccessful|successful|botched|bungled|abortive|aborted|half-hearted|half-serious|incomplete|completed)';

/** "A botched overdose", "an unsuccessful and hurried attempt". */
const before = new RegExp(
  `\\b${judged}\\b(?:,| and| but| or)?(?: (?!(?:the|her|his|their|an?|was|were|that|by|of|in|with)\\b)[a-z-]+){0,3}? (?:${attempt}|suicides?)\\b${suicideMatters}`,
  'gi',
);
/** "The attempt, in May, was unsuccessful", "the bid ended in failure". */
const after = new RegExp(
  `(?<!\\b(?:after|following|before|since|about|despite|until) (?:the |her |his |a |an |this |that |each |every |[\\w’'-]+s )(?:[a-z-]+ ){0,2})\\b${attempt}\\b(?<between>[^.;:]{0,70}?)\\b(?:(?:was|were|is|proved|been|being|be) ${degree}(?:an? |the )?(?:unsuccessful|successful|failures?|success|abortive|botched|bungled|half-hearted|half-serious|completed|in vain|to no avail)|(?:ended|resulted) in (?:failure|success)|(?:had |has |have |did |would |could )?${degree}(?:failed|fail|succeeded|succeed|worked|come off|came off|came to nothing|come to nothing|fell short|fallen short|misfired|miscarried|(?:come|came) (?:very )?(?:close|near) to (?:succeeding|success))|(?:though|although|albeit|but|if|yet) (?:an? )?(?:unsuccessful|failed|abortive|botched)(?=[.,;]| one\\b|$))\\b`,
  'gi',
);
/** "She had been successful at her second attempt", "succeeded at the third". */
const atWhich = new RegExp(
  `\\b(?:(?:un)?successful|succeed(?:ed|ing)?|failed) (?:at|in|on|with) (?:his|her|their|an?|the|this|that|both) (?:${nth} )?(?:(?:[a-z-]+ ){0,2}?(?:attempts?|bid|try)|(?<=${nth} ))\\b`,
  'i',
);
/** "One had almost succeeded", "came close to succeeding". */
const nearly =
  /\b(?:nearly|almost|all but|only just|narrowly|close to|near to) (?:succeeded|succeeding|failed|failing|success|successful|managed it|brought it off)\b/i;
/** "Of those who attempted suicide one was successful", "tried to hang himself, which was unsuccessful". */
const which =
  /\b(?:one|none|neither|both|he|she|this|that|it|which|who|two|few|all)\b (?:[a-z]+ ){0,2}?(?:was|were|had been|proved|is|are) (?:[a-z]+ ){0,2}?(?:un)?successful(?=[.,;]|$| (?:because|only|as|when|since|but|though|and|on|at|in (?:the|her|his) (?:end|second|third)))|\b(?:it|this|that|which|neither|none) (?:did not|had not|never|nearly|almost) (?:quite )?(?:work|worked|succeed|succeeded|come off|came off)\b/i;
const completed = new RegExp(
  `\\bcompleted (?:or attempted |and attempted )?suicides?\\b${suicideMatters}|\\bsuicides? (?:was|were|is|are|been|being) (?:[a-z]+ )?completed?\\b|\\bsuicides?\\b[^.;]{0,40}\\b(?:was|were|and|been|had) (?:[a-z]+ )?(?:achieved|accomplished|brought off)\\b|\\bcomplet(?:e|ed|ing) (?:the|his|her|their|an?|that) (?:own )?(?:suicide|attempt)\\b${suicideMatters}`,
  'i',
);

/** What somebody tries for who tries to die. */
const ofDying =
  /^(?:\w+ly )?(?:(?:kill|hang|harm|hurt|drown|poison|shoot|cut|throw) (?:him|her|them)sel|(?:end|take) (?:it all|(?:his|her|their|[\w-]+['’]s) (?:own )?li)|die|jump|overdose|commit suicide|be dead|do (?:it|so|away))/i;
/** Somebody tried for something else: to reach her, to get help, to leave. */
const ofOthers =
  /\b(?:contact|reach|telephone|ring|visit|engage|trace|locate|application|applied|appeal|referral|resuscitat\w*|revive|appointment|dissuade|prevention|funding|grant|tender|money|transfer|murder|operation|surgery|treatment|interview|prosecution)\b/i;

/** "It was noted that this was a failed attempt": what has been told before is called so, and no purpose is named. */
const isSoCalled = /\b(?:it|this|that|which)\b[^.;]{0,40}?\b(?:was|is|been|be|as) an? (?:[a-z-]+ ){0,2}$/i;
/** What else may be tried in the sentences about it. */
const ofErrands =
  /\b(?:rang|call(?:ed|s|ing)?|phon\w+|knock\w*|serv(?:e|ed|ing)|contact\w*|reach\w*|burglar\w*|break in|enter\w*|escape|leave him|application|appeal)\b/i;

/** Where living is told of as a failure and dying as a success. */
export function outcomeIn(
  { text, around, ofSuicide }: SentenceInPlace,
  company: Company,
): SaidOfSuicide | null {
  const done = completed.exec(text);
  if (done) return said(done);
  if (!/\b(?:attempt|bid|try|tries|tried|overdos|hang|gestur|suicid|succe|unsucc|fail)/i.test(text))
    return null;
  const here = speaksOfSuicide(text, company);
  const near = here || speaksOfSuicide(around, company);
  for (const match of [...placesOf(before, text), ...placesOf(after, text)]) {
    const between = match.groups?.['between'] ?? '';
    const so = isSoCalled.test(text.slice(0, match.index));
    if (
      isOfAnother(between) ||
      isOfAnother(text.slice(match.index + match[0].length)) ||
      /\b(?:and|but) (?:the|her|his|an?|it|they|she|he)\b/i.test(between) ||
      (ofOthers.test(text) && !here && !so)
    )
      continue;
    const named = /\boverdos|\bsuicid/i.test(match[0]);
    const alone =
      (/\b(?:first|second|third|fourth|another|previous|earlier)\b/i.test(text) ||
        (so && !ofErrands.test(around))) &&
      (ofSuicide || speaksOfCare(around));
    if (ofOthers.test(match[0]) || !(near || named || alone)) continue;
    return said(match);
  }
  const at = atWhich.exec(text);
  if (
    at &&
    !isOfAnother(text.slice(at.index + at[0].length)) &&
    !ofOthers.test(text) &&
    (near || ofSuicide || speaksOfCare(around))
  )
    return said(at);
  if (!here || ofOthers.test(text)) return null;
  const half = /\b(?:attempt|bid|try|tries|tried|overdos)/i.test(text)
    ? (nearly.exec(text) ?? which.exec(text))
    : null;
  return half && said(half);
}

/** "… to hand over the file", "… were made to ring him": for another purpose than to die. */
function isOfAnother(rest: string): boolean {
  const purpose =
    /^(?:[^.;,]{0,40}?)\b(?:to|at) (?=[a-z])(?!(?:his|her|the|a|an|that|this|which|hospital|home|work|night)\b)/i.exec(
      rest,
    );
  if (!purpose) return false;
  const next = rest.slice(purpose[0].length);
  return (
    !ofDying.test(next) &&
    !/^(?:suicide|killing|ending|taking|hanging|drowning|dying|self-harm|least|once|last|first|nineteen|twenty|\w+teen)\b/i.test(
      next,
    )
  );
}

/** Every place that a pattern fits, from each word on: an attempt is told of before the one that is judged. */
function* placesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    pattern.lastIndex = match.index + 1;
    yield match;
  }
}

function said(match: RegExpExecArray): SaidOfSuicide {
  return { start: match.index, end: match.index + match[0].length, way: 'outcome' };
}

const notMeant =
  /\b(?:for (?:show|effect|attention)|to (?:get|gain|win|seek|draw|attract|receive) (?:\w+ )?attention|an? (?:mere |sort of |kind of )?(?:ploy|stunt|performance|charade|sham|pretence|tactic|manoeuvre|play for \w+)|(?:bid|plea|play|appeal) for (?:sympathy|attention|notice|pity)|(?:no|not an?|never an?|than an?|hardly an?) (?:genuine|real|true|serious|proper) (?:attempt|bid|wish|effort|intention|intent|desire)(?= (?:to (?:die|end|kill|take)|at|on)\b|[.,;]|$)|not (?:really|truly|seriously|genuinely) (?:mean|meant|intend|intended|want|wanted|trying)|half-(?:serious|hearted))\b/i;

/** Where an attempt is judged to have been no real one. */
export function judgedIn({ text, before: earlier }: SentenceInPlace, company: Company): SaidOfSuicide | null {
  const match = notMeant.exec(text);
  if (!match || /\b(?:threat\w*|control\w*|coerc\w*)\b/i.test(text)) return null;
  const attempted = /\b(?:attempts?|attempted|bid|try)\b/i.test(text) && /half-|attempt|bid/i.test(match[0]);
  return attempted || speaksOfSuicide(text, company) || speaksOfSuicide(earlier, company)
    ? { start: match.index, end: match.index + match[0].length, way: 'judged' }
    : null;
}
