/**
 * What a column of an action plan holds. `start` is when the action begins, `target` when it is to be finished,
 * `completion` when it was, `review` when the plan or action is looked at again; `status` is a RAG rating or the like.
 */
export type PlanRole =
  | 'number'
  | 'recommendation'
  | 'scope'
  | 'action'
  | 'lead'
  | 'milestones'
  | 'start'
  | 'target'
  | 'completion'
  | 'review'
  | 'outcome'
  | 'progress'
  | 'status';

const number =
  /^(?:(?:rec(?:ommendation)?|action|item|row)?\.? ?(?:no|nos|number|num|ref|reference|id)\.?|#|ref(?:erence)?\.?|s\/?n|item|line|row|rec|r|which(?: one| recommendation)?|for(?: which(?: recommendation)?)?|answers(?: to)?|rec(?:ommendation)?\.? ?#|(?:ref|r)\.? no\.?|rhif)$/;
const review =
  /^return(?:s|ed)? to (?:the )?(?:board|partnership|panel|csp)\b|^check-?in\b|\b(?<!\bthe )(?<!\b(?:at|since|of) (?:last|previous) )review(?:ed|s)?\b(?! of (?:the |our |its )?(?:polic|procedure|practice|guidance|training|form|case|file|record))(?! (?:panel|report|recommend|finding|learning|found|asked|said))|\b(?:assurance|oversight|reporting|governance) dates?\b|\breport back\b|^re-?(?:check|audit|visit)\w*|^next (?:update|reported|audit)\b|^(?:second|further|later) (?:visit|look)\b|^next at (?:the )?(?:board|partnership|panel|csp|group)$|\bmonitor(?:ed|ing)?\b|\bfollow[- ]?up\b|\brevisit|\bdate (?:last )?checked\b|\bnext (?:checked|looked at|seen|tested|audited|considered)\b|\b(?:next|further|later) (?:check|look|scrutiny|audit|assurance|discussion|meeting|consideration|report(?:ing)?)\b|\b(?:check|scrutiny|checked|scrutini[sz]ed|look(?:ed)? at|come[s]? back|report(?:s|ed)? back|revisited) (?:again|date|on|by|due|to (?:the )?(?:board|partnership))\b|\b(?:look|check|test|audit|discuss|consider|measur|examin|visit|report|come|go|return|sampl|ask|see|seen|visit)\w*\b.{0,16}\bagain\b|\b(?:assurance|oversight|scrutiny|governance|reporting|board|partnership) meeting\b|\bback to (?:the )?(?:board|partnership|panel|group)\b|\badolygu\b|^when (?:will|do|shall|are|is) .{0,24}\b(?:check(?:ed)?|looks?|looked at|tested?|audited?|asked? (?:again|about)|revisit)\b|^again,? when$|^when again$|^position (?:at|after) .{0,12}\b(?:months?|year)$|^(?:at )?(?:three|six|nine|twelve|\d{1,2})[- ]months?(?: on| later| position| update| report)?$|\breview(?:ing|er)? dates?\b|\breport(?:ed|s)? back\b|\b(?:board|partnership|panel|csp) (?:oversight|assurance|scrutiny|check|discussion|update)s?\b|^(?:rev|second look|health check|stock[- ]?take|re-?examin\w+|sustain\w*(?: check)?|(?:\w+[- ]month|annual|yearly) (?:check|look)|(?:check|test|proof|audit|board|return) date|(?:to|at|before|back (?:at|before)|reports? to|goes to|on the agenda of) (?:the )?(?:board|partnership|panel|csp)|assured on|next (?:looked at|seen))$/;
const completed =
  /\b(?:date|when|month) (?:of )?(?:completed|achieved|closed|implemented|delivered|finished)\b|\b(?:completed|achieved|closed|implemented) (?:on|date)\b|\bactual (?:completion|date)|\bcompletion date (?:and|&|\/) outcome|\bdate (?:of )?completion (?:and|&|\/) outcome|\bdate (?:of )?completion\b(?=.*\boutcome)|^completed\b(?! by\b)|^date closed$|^(?:finished|ended|concluded|closed)(?: on)?$/;
const target =
  /\btarget (?:date|completion|time|month|deadline)|\btime ?(?:scales?|frames?|lines?|table|limits?)\b|\bby when\b|\bwhen by\b|\bdue\b|\bdeadline|\b(?:complet(?:e|ed|ion)|implement(?:ed|ation)?|deliver(?:y|ed)?|done|finished|achieved|end|finish|planned|expected|anticipated|proposed|estimated)(?: to be)? (?:by|date|due)\b|(?<!^(?:what|work|what (?:is|has|needs|remains)|all that (?:is|has)) )\bto be (?:completed|done|implemented|achieved|delivered)(?: by)?$|^(?:last|latest|final|finishing) (?:date|day)$|^actions? (?:to be )?(?:done |completed? )?dates?$|^to (?:finish|complete)(?: by)?$|^(?:finish(?:es)?|ends?)$|^no(?:t)? later than$|\bdate (?:for|of) (?:completion|implementation|delivery|action)\b|^(?:planned |expected |anticipated |proposed )?completion$|^(?:proposed |agreed )?(?:dates?|when)$|^timing$|\b(?:target|date|deadline)s? (?:for|of|to|agreed for|set for) (?:complet\w+|achiev\w+|deliver\w+|implement\w+|finish\w*|be (?:completed|done|achieved|delivered))\b|^(?:completion|delivery|implementation) targets?$|^targets? (?:quarter|delivery|end|\(.{0,30}\))|\b(?:planned|projected|expected|anticipated|intended) (?:end|finish|completion|delivery)\b|\b(?:required|ready|finished|in place|live|done|do|wanted|needed) by(?: when)?$|^dates? (?:required|set|by which.*|due|agreed|wanted|needed)$|^(?:by|month|quarter|month and year|month\/year|done when)$|^(?:to|will) be (?:in place|finished|ready|completed|done)(?: by)?$|^dyddiad targed$|^(?:long[- ]?stop|finish(?:ing)? line|end ?point|closing|cut[- ]?off|go[- ]?live|live|horizon|sunset|programme|promised|pledged|ready|needed|wanted|scheduled?|planned|expected|anticipated)(?: dates?| by| for| from| on)?$|^(?:delivery |completion |target )?window$|^(?:t ?c ?d|e ?t ?a|e ?c ?d|tgt|target compl|compl\.? date|date compl)$|^(?:for completion|by (?:the )?end of|complete date|end)$|^date (?:we|it|this|you|they) .{0,24}\b(?:finish|complete[d]?|done|end|ready)$/;
const start =
  /^(?:(?:action|planned|actual|proposed|expected|agreed|work) )?(?:start|begin|commencement|launch)(?:s|ed|ing)?(?: (?:date|by|on|from|in|when))?$|^(?:date|when) (?:of |for |to )?(?:start(?:s|ed|ing)?|begun|begins?|began|commence[sd]?|commencement|it starts|launch(?:ed)?)$|^(?:to |will )?(?:start|begin|commence)s?(?: (?:on|by|from|in|date))?$|^(?:begun|began|commenced)(?: on)?$|^(?:from|from when|start of (?:work|action))$/;
const bareTarget = /^targets?$/;
const lead =
  /\blead\b|\bowner|\bby whom\b|^who\b|\bresponsib(?:le|ility)|\baccountab|\bassigned\b|\bofficer\b|^(?:agency|agencies|organi[sz]ation|service|partner)s?$|\baction by$|\b(?:post|role|office) ?holder\b|^(?:led|held|owned|carried out|undertaken|actioned|taken forward) by$|^in (?:the hands|the charge|charge) of$|^to be (?:carried out|led|taken forward|undertaken) by(?: whom)?$|\banswerable\b|^(?:by )?(?:which|what) (?:agency|body|service|post|officer|organi[sz]ation)s?\b(?! (?:said|asked|raised|was|were))|^(?:actor|doer|body)s?$|^(?:falls|given|allotted|allocated|entrusted|belongs|handed|down) to$|^(?:body|agency|organi[sz]ation|service) (?:answering|acting|(?:that|which|to) (?:acts?|leads?|answers?|does it|do it))\b|^sponsor|\bsro\b|^(?:agency|organi[sz]ation|body|service|person|name) (?:and|\/|&|or|with) (?:the |its )?(?:post|officer|role|lead|name|(?:\w+ )?(?:date|deadline)s?\b)|^whose\b|^(?:post|role|post ?title|job title)$|^(?:for|to|to whom|for whom|addressed to|directed (?:at|to)|made to)$|^arweinydd$/;
const outcome =
  /\boutcomes?\b|\bimpact|\bsuccess\b|\bmeasur|\bevidence|\bdifferen(?:ce|t)\b|\bhow will we know\b|\bhow (?:do|shall) we know\b|\bbenefits?\b|\bresults?\b|\bwhat good looks like\b|\bassurance\b(?! date)|\bwill look like\b|\b(?:how|what) (?:will |shall |do |does |would |might )?(?:we|you|one|they|it|the (?:board|partnership|panel|public|csp)|victims|survivors|people|anyone|others|agencies)\b.{0,20}\b(?:know|tell|see|notice|mean|feel)\b|\bhow (?:it|this|success|change|effect\w*|progress) (?:will be|is|is to be|can be) (?:measured|judged|known|shown|seen|tested)\b|\bkpis?\b|\bindicators?\b|\bwhat (?:(?:it|this|that|each|the (?:action|work|step)) )?(?:(?:will|should|is to|would|must|is (?:expected|meant|intended|hoped) to|ought to) )(?:have )?(?:changed?|be (?:different|better|changed|seen|gained|safer|true)|people notice|improved?|follow(?:ed)?|achieved?|mean|bring(?: about)?|lead to|do for|show)\b|^what (?:changes|improves|follows)$|\bwhat (?:success (?:means|is)|good (?:it|this) will do)\b|\b(?:intended|desired|expected|wanted|hoped-for|planned) (?:change|improvement|gain|effect|end|benefit)s?\b|^(?:the )?(?:gains?|effectiveness)$|\beffects? (?:on|for|of|upon|sought|wanted|intended|expected|hoped)\b|\bimprovements? (?:expected|sought|intended|wanted|for)\b|\bwhy it (?:matters|will help)\b|\bhow (?:it|this) (?:will|should|would) help\b|\b(?:shown|seen|judged|known|proved|tested|measured) by\b|\bto be (?:seen|shown|gained)\b|\bchanges? (?:expected|sought|intended|wanted|hoped for|for)\b|\bhoped for\b|\bwhat (?:we|it|they) (?:want|hope|expect|look|wish)\b|\b(?:changes?|improvements?|gains?|effects?|good) (?:that |which )?(?:we|it|they|you|is|are|the (?:panel|board|partnership|family))\b.{0,12}\b(?:look|want|hope|expect|seek|sought|wish|intend|aim|after)|\bgains? (?:for|to)\b|^what (?:it|this) is for$|\bshould come of\b|^(?:intended |desired |expected )?effects?\b|^(?:the )?(?:aims?|goals?|purpose)$|^(?:the )?(?:changes?|differences?|improvements?|gains?|effects?|benefits?) (?:(?:that|which) )?(?:will|should|must|would|ought to|(?:is|are) to) (?:be|have been|follow|come|result|show)\b|^how (?:\S+ ){1,5}?(?:will|should|would|(?:is|are) to) (?:differ|change|improve|benefit|(?:be|become|feel) (?:\w+ )?(?:different|better|safer|changed|improved|easier))\b|\b(?:proof|signs?|tokens?|marks?) (?:of|that|by which)\b|\bwhat good (?:it|this) (?:did|does|has done)\b|\bwe (?:shall|will) know (?:because|when|by|if|it|this)\b|\b(?:changes?|differences?|improvements?) (?:that |which )?(?:we|you|people|victims|survivors|anyone|others) (?:shall |will |should |would |hope to |expect to )?(?:see|notice|feel|find)\b|\bso that\b|\btest of\b|\bcanlyniad/;
const progress =
  /\bprogress\b|\bupdate|\bposition\b|\bcomments?\b|\bnotes?\b|\bactions? (?:taken|to date)\b|\b(?:work|done) (?:to date|so far)\b|(?<!\bbe )\bachieved(?: to date| so far)?$|\bcurrent\b(?! status| rag)|\blatest\b|\b(?:where|how far) (?:we|things|it|this|the (?:work|action))\b.{0,12}\b(?:are|is|stand|stands|got|has|have|come|reached)\b|\b(?:where|how far) (?:have|has|had|do|does|are|is) (?:we|things|it|this|they|you|the (?:work|action))\b|\bstate of (?:play|things|affairs|progress)\b|\bwhat (?:has|have|had) (?:been done|happened|changed|been achieved)\b|\b(?:work|steps?) completed\b|\bcommentary\b|\bnarrative\b|\b(?:delivery|delivered|actions?|story) to date\b|^(?:the )?story so far$|^how (?:it|things|this) stands?\b|^(?:done )?so far\b|^(?:any |the )?(?:news|headway|movement|developments?)\b|\bwhere (?:matters|each|everything|all|they|that|these|those|\w+ one|the \w+) (?:stands?|is|are|has got|have got|has reached|have reached)\b|^(?:the )?(?:state|situation|standing|stage|picture|account)\b(?: (?:of (?:the )?(?:work|action)|reached|now|today|so far|to date)| (?:as )?(?:at|in|on|by) .*)?$|^as (?:at|of|on) |^what (?:has |had )?(?:happened|come of it|been reported|gone on)\b(?: so far| since| to date)?|^how far along\b|^how (?:it|this|the (?:work|action)|matters|things) (?:is|are) (?:going|getting on|coming (?:on|along))\b|^how (?:it|this|matters) (?:goes|has gone)\b|^what (?:the )?(?:agenc(?:y|ies)|leads?|owners?|partners?|services?) (?:has |have )?(?:reports?|reported|says?|tells?|told)\b|^reported (?:so far|to date|at|in|by)\b|^(?:steps|measures) (?:already |so far )?taken\b|^already done\b|\bcynnydd\b/;
const status =
  /\btraffic[- ]?lights?\b|^r a g$|\br\.? ?a\.? ?g\b\.?|\bred ?[/,] ?amber|\bon track\b|^completed\?$|^grad(?:e|ing)$|\bstatus\b|\bb?rag\b|\br ?\/ ?a ?\/ ?g\b|\brating\b|\bcolour\b|^complete\?$|\bcomplete y\/n/;
const milestones = /\bmilestones?\b|\bkey steps\b|\bstages\b|\binterim\b/;
const scope = /\bscope\b|^level\b|\blocal ?(?:,|or|and|\/) ?(?:regional|national)|^type\b|^theme$/;
const recommendation =
  /\brecommendations?\b|\bargymhelliad|^rec\b|\bfindings?\b|\blearning(?: point)?s?\b|\blessons?\b|^issues?\b|\bgap\b|\bwhy\b|\brecommended\b|^(?:full )?text$/;
/** "What we said", "What the Panel asked for": the recommendation under another name. */
const whatWasAsked =
  /^what (?:we|it|the (?:panel|review|report)|this review) (?:has |have |had )?(?:said|says?|asked(?: for| of .*)?|asks?(?: for)?|recommend(?:ed|s)?|called for|proposed|wanted)$/;
const action =
  /\bactions?\b|\bwhat (?:will|needs?|we|is|has|are)\b|^what$|\bwhat changes? (?:we|will|is|are|it|they)\b|\bwhat (?:the (?:agency|trust|council|force|partnership|board|service)|they|you|each) (?:will|shall|must|is to|are to)\b|^means$|\btasks?\b|\bactivit(?:y|ies)\b|\bhow (?:will|this|is)\b|^how$|\bsteps?\b|\bintervention|\bresponse\b|\bcamau?\b|\bcam gweithredu|\bobjectives?\b|\bimplementation$|^(?:the )?work\b|\bhow (?:we|it|they|you) (?:will|shall|are to|is to) (?:do|be done|deliver|achieve|act)\b|^(?:agreed |the )?plan$|\bundertakings?\b|^measures? to be\b|^how it will be done$/;

/** "When will it be done": unless it tells of looking again. */
const when = /^when\b|\b(?:who|whom|lead|owner|agency) (?:and|&|\/|plus) (?:by )?when\b/;
/** "Lead and date", "Actions with dates": what is joined to a date in one heading. */
const withDate =
  /\b(?:lead|owner|officer|agency|organi[sz]ation|body|who|person|name|post|role|responsib\w+|actions?|steps?|tasks?|work)\b.*(?:\band\b|\bwith\b|\bplus\b|[&/,+(–-]) ?(?:and )?(?:the |its |their )?(?:target |due |completion |end |finish(?:ing)? |delivery )?(?:dates?|deadlines?|months?|time ?(?:scale|frame)s?|by when|when)\b(?! (?:of|for) (?:next )?review)/;
/** "Review due" is when it is looked at again, and no target. */
const reviewed =
  /^(?:next )?(?:review|check|follow-?up)s? (?:due|dates?|by|on)(?: date)?$|^(?:due|date) (?:for|of) (?:next )?review$/;

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
  if (number.test(words) && !/\?$/.test(heading.trim())) return roles.add('number');
  const asked = /\?\s*$/.test(heading) ? `${words}?` : words;
  if (status.test(words) || status.test(asked)) roles.add('status');
  if (completed.test(words) && !roles.has('status')) roles.add('completion');
  else if (
    (target.test(words) && !reviewed.test(words)) ||
    bareTarget.test(words) ||
    (when.test(words) && !review.test(words)) ||
    (withDate.test(words) && !review.test(words) && !start.test(words) && !/\btaken\b|\bstart/.test(words))
  )
    roles.add('target');
  if (start.test(words)) roles.add('start');
  if (review.test(words) && !/\bimr\b/.test(words)) roles.add('review');
  // "Target and review date", "Lead and timescale": each part of a joined heading is read by itself.
  if (
    roles.has('review') &&
    /\b(?:target|due|by when|completion|deadline)\b.*(?:\/|&|\band\b|\bor\b)/.test(words)
  )
    roles.add('target');
  if (lead.test(words) && !/\bactions? (?:to|required|taken)\b/.test(words)) roles.add('lead');
  if (outcome.test(words) && !roles.has('target') && !/^measures? to be\b/.test(words)) roles.add('outcome');
  if (progress.test(words) && !milestones.test(words)) roles.add('progress');
  if (milestones.test(words)) roles.add('milestones');
  if (scope.test(words)) roles.add('scope');
  if (/\bstatus update\b/.test(words)) roles.delete('status');
  if (/^next (?:update|reported)\b|\bprogress review/.test(words)) roles.delete('progress');
  const named = roles.size > 0;
  if (!named && whatWasAsked.test(words)) return roles.add('recommendation');
  if (
    recommendation.test(words) &&
    (!named || (roles.has('scope') && roles.size === 1) || /^recommendations?\b/.test(words))
  )
    roles.add('recommendation');
  if (action.test(words) && (!named || (roles.size === 1 && roles.has('target') && withDate.test(words))))
    roles.add('action');
  if (/\bactions?\b/.test(words) && roles.has('recommendation')) roles.add('action');
  return roles;
}
