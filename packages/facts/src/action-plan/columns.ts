/**
 * What a column of an action plan holds. `target` is when the action is to be finished, `completion` when it
 * was, `review` when the plan or action is looked at again; `status` is a RAG rating or the like.
 */
export type PlanRole =
  | 'number'
  | 'recommendation'
  | 'scope'
  | 'action'
  | 'lead'
  | 'milestones'
  | 'target'
  | 'completion'
  | 'review'
  | 'outcome'
  | 'progress'
  | 'status';

const number =
  /^(?:(?:rec(?:ommendation)?|action|item|row)?\.? ?(?:no|nos|number|num|ref|reference|id)\.?|#|ref(?:erence)?\.?|s\/?n|item|rec|rhif)$/;
const review =
  /\breview(?:ed|s)?\b(?! (?:panel|report|recommendation|finding|learning))|\bmonitor(?:ed|ing)?\b|\bfollow[- ]?up\b|\brevisit|\bdate (?:last )?checked\b|\b(?:next|further|later) (?:check|look|scrutiny|audit|assurance|discussion|meeting|consideration|report(?:ing)?)\b|\b(?:check|scrutiny|checked|scrutini[sz]ed|look(?:ed)? at|come[s]? back|report(?:s|ed)? back|revisited) (?:again|date|on|by|due|to (?:the )?(?:board|partnership))\b|\blook(?:ed|s)? again\b|\bback to (?:the )?(?:board|partnership|panel|group)\b|\badolygu\b/;
const completed =
  /\b(?:date|when|month) (?:of )?(?:completed|achieved|closed|implemented|delivered|finished)\b|\b(?:completed|achieved|closed|implemented) (?:on|date)\b|\bactual (?:completion|date)|\bcompletion date (?:and|&|\/) outcome|\bdate (?:of )?completion (?:and|&|\/) outcome|\bdate (?:of )?completion\b(?=.*\boutcome)|^completed\b|^date closed$/;
const target =
  /\btarget (?:date|completion|time|month|deadline)|\btime ?(?:scales?|frames?|lines?|table|limits?)\b|\bby when\b|\bwhen by\b|\bdue\b|\bdeadline|\b(?:complet(?:e|ed|ion)|implement(?:ed|ation)?|deliver(?:y|ed)?|done|finished|achieved|end|finish|planned|expected|anticipated|proposed|estimated)(?: to be)? (?:by|date|due)\b|\bto be (?:completed|done|implemented|achieved|delivered)(?: by)?$|\bdate (?:for|of) (?:completion|implementation|delivery|action)\b|^(?:planned |expected |anticipated |proposed )?completion$|^(?:proposed |agreed )?(?:dates?|when)$|^when\b(?!.*\breview)|^timing$|^dyddiad targed$/;
const bareTarget = /^targets?$/;
const lead =
  /\blead\b|\bowner|\bby whom\b|^who\b|\bresponsib(?:le|ility)|\baccountab|\bassigned\b|\bofficer\b|^(?:agency|agencies|organi[sz]ation|service|partner)s?$|\baction by$|^arweinydd$/;
const outcome =
  /\boutcomes?\b|\bimpact|\bsuccess\b|\bmeasur|\bevidence|\bdifferen(?:ce|t)\b|\bhow will we know\b|\bhow (?:do|shall) we know\b|\bbenefits?\b|\bresults?\b|\bwhat good looks like\b|\bassurance\b|\bwill look like\b|\bcanlyniad/;
const progress =
  /\bprogress\b|\bupdate|\bposition\b|\bcomments?\b|\bnotes?\b|\bactions? (?:taken|to date)\b|\b(?:work|done) (?:to date|so far)\b|(?<!\bbe )\bachieved(?: to date| so far)?$|\bcurrent\b(?! status| rag)|\blatest\b|\bcynnydd\b/;
const status = /\bstatus\b|\bb?rag\b|\br ?\/ ?a ?\/ ?g\b|\brating\b|\bcolour\b|^complete\?$|\bcomplete y\/n/;
const milestones = /\bmilestones?\b|\bkey steps\b|\bstages\b|\binterim\b/;
const scope = /\bscope\b|^level\b|\blocal ?(?:,|or|and|\/) ?(?:regional|national)|^type\b|^theme$/;
const recommendation =
  /\brecommendations?\b|\bargymhelliad|^rec\b|\bfindings?\b|\blearning(?: point)?s?\b|\blessons?\b|^issues?\b|\bgap\b|\bwhy\b/;
const action =
  /\bactions?\b|\bwhat (?:will|needs?|we|is|has|are)\b|^what$|\btasks?\b|\bactivit(?:y|ies)\b|\bhow (?:will|this|is)\b|^how$|\bsteps?\b|\bintervention|\bresponse\b|\bcamau?\b|\bcam gweithredu|\bobjectives?\b|\bimplementation$/;

/** What a heading over a column, or a label before a value, says of it; a column may hold two things. */
export function columnRoles(heading: string): ReadonlySet<PlanRole> {
  const words = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\([^)]{25,}\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*]+|[\s:*?.]+$/g, '')
    .trim();
  const roles = new Set<PlanRole>();
  if (words === '' || words.length > 90 || words.split(' ').length > 14) return roles;
  if (number.test(words)) return roles.add('number');
  if (status.test(words)) roles.add('status');
  if (completed.test(words)) roles.add('completion');
  else if (target.test(words) || (bareTarget.test(words) && words !== '')) roles.add('target');
  if (review.test(words) && !/\bimr\b/.test(words)) roles.add('review');
  // "Target and review date", "Lead and timescale": each part of a joined heading is read by itself.
  if (
    roles.has('review') &&
    /\b(?:target|due|by when|completion|deadline)\b.*(?:\/|&|\band\b|\bor\b)/.test(words)
  )
    roles.add('target');
  if (lead.test(words) && !/\bactions? (?:to|required|taken)\b/.test(words)) roles.add('lead');
  if (outcome.test(words) && !roles.has('target')) roles.add('outcome');
  if (progress.test(words) && !milestones.test(words)) roles.add('progress');
  if (milestones.test(words)) roles.add('milestones');
  if (scope.test(words)) roles.add('scope');
  const named = roles.size > 0;
  if (
    recommendation.test(words) &&
    (!named || (roles.has('scope') && roles.size === 1) || /^recommendations?\b/.test(words))
  )
    roles.add('recommendation');
  if (action.test(words) && !named) roles.add('action');
  if (/\bactions?\b/.test(words) && roles.has('recommendation')) roles.add('action');
  return roles;
}
