/** The patterns by which the steps of a review and the reasons for its delay are known. */
const review =
  '(?:review|DHR|DARDR|domestic homicide review|domestic abuse[- ]related death review|case|process)';
export const decided = new RegExp(
  `\\b(?:decided|decision|agreed|determined|judged|deemed|ruled|directed|confirmed|elected|resolved|concluded that|commissioned|commissioning|approved|convened|ordered|instigated|initiated|established|satisfied)\\b[^.]{0,120}?\\b(?:${review}|criteria|threshold)\\b|\\b(?:${review}|criteria)\\b[^.]{0,60}?\\b(?:was|were|had been|be) (?:\\w+ly )?(?:decided|agreed|commissioned|instigated|initiated|ordered|approved|established|met|convened|announced)\\b|\\bdecision was (?:taken|made)\\b|\\b(?:partnership|CSP|board)\\b[^.;]{0,30}\\b(?:decided|resolved|agreed|determined)\\b[^.;]{0,40}\\bto (?:proceed|go ahead|hold one|commission one)\\b`,
  'i',
);
export const notDecision =
  /\b(?:not to (?:hold|commission|undertake)|SAR|safeguarding adults? review|child safeguarding|serious case|IOPC|recommendation|pseudonym|terms of reference|extend|to (?:pause|suspend|wait|delay|defer)|mental health homicide|inquest)\b/i;
export const thisOne =
  /\b(?:this one|it|this review|which) (?:was|had been) (?:commissioned|agreed|decided (?:up)?on|instigated|approved)\b|\bcommissioned (?:in|on)\b/i;
export const begun = new RegExp(
  `\\b${review}\\b[^.]{0,30}?\\b(?:began|begun|started|commenced|opened|was launched|got under way|was set up|(?:agreed to|set up|begun|decided upon) (?:in|on))\\b|\\b(?:its|the review[’']s) inception\\b|\\b[Ww]ork (?:\\w+ ){0,3}(?:began|started|commenced|was begun|was started)\\b`,
  'i',
);
export const panelFirst =
  /\b(?:first|initial|inaugural)(?: \w+)? (?:panel )?(?:meeting|met|sat|session)\b|\b(?:panel|it|members) (?:\w+ )?(?:first|initially) (?:met|sat)\b|\b(?:panel|it) (?:first )?met (?:first|for the first time|on (?:\w+ )?(?:occasions|times))\b|\b(?:panel)\b[^.]{0,40}\bmet\b|\bmet (?:\w+ )?times\b/i;
export const completed =
  /\b(?:review|report|overview report|DHR|work|panel|process|it)\b[^.]{0,70}?\b(?:was|were|is|has been|had been|being)? ?(?:completed|concluded|finished|finalised|finalized|signed off|submitted|accepted by the (?:\w+ ){0,3}(?:partnership|CSP|board)|approved(?: by the (?:\w+ ){0,3}(?:partnership|CSP|board))?|agreed by the (?:\w+ )?panel|reached its end|sent to the Home Office|adopted|ended|closed|drew to (?:a|its) close|came to (?:an|its) end|brought to (?:an?|its) (?:close|end)|delivered|ready(?: for| to| in| by| on|\.|,| \S+ (?:months|years))|handed (?:over|in|to)|presented to|passed to|laid before the (?:\w+ )?(?:partnership|board))\b|\b(?:completed|concluded|finished|finalised|signed off)\b[^.]{0,40}\bin\b|\bcompletion\b|\bfinished (?:its|the) (?:work|report)\b/i;
export const finalVersion =
  /\b(?:final|last) (?:version|draft|report)\b[^.]{0,40}\b(?:agreed|approved|accepted|adopted|signed off|presented|sent|ready)\b/i;
/** The review says itself that it took long, was late or stood still. */
export const delayAdmitted =
  /\bnot (?:been )?(?:completed|finished|concluded|ended|finalised)\b[^.]{0,40}\b(?:within|in|inside)\b[^.]{0,20}\bsix[- ]months?\b|\b(?:took|taken) as long as (?:it|this)\b|\b(?:considerable|long|lengthy|significant|substantial|regrettable|unfortunate|inordinate) delays?\b|\bdelays?\b[^.]{0,40}\b(?:complet\w+|finalis\w+|finish\w+|produc\w+|publish\w+|review|report)\b|\btime ?scales?\b[^.]{0,30}\b(?:slipped|extended)\b|\b(?:review|report|process|work) (?:is|was) (?:(?:\w+ )?late\b|overdue)|\bmissed by\b|\bextension was (?:sought|requested|granted|agreed)\b|\bdeadline was (?:\w+ )?extended\b|\b(?:should|ought to) have been (?:completed|finished|concluded)\b|\boriginally planned for\b|\bonly now complete\b|\bbeyond the (?:period|time|date|limit)\b|\b(?:took|taken|lasted|ran|run|exceed\w*|beyond|outside|over|longer than|more than)\b[^.]{0,50}\b(?:six[- ]months?|time ?scales?|time limit|guidance (?:sets|allows|expects)|deadline)\b|\b(?:six[- ]months?|time ?scales?|deadline|target|time limit|limit)\b[^.]{0,90}\b(?:(?:was|were|is|has|have|had|could|did) not (?:been |be )?(?:met|achieved|possible|kept|observed|adhered to|attained|complied with)|missed|overrun|exceeded)\b|\b(?:review|process|work|report|it)\b[^.]{0,30}\b(?:was|were|has been|had been|became|proved)\b (?:\w+ )?(?:protracted|delayed|prolonged|slow|paused|suspended|on hold|halted|interrupted|held up)\b|\bapolog\w+\b[^.]{0,70}\b(?:time|delay|length)\b[^.]{0,40}\b(?:review|process|report|taken)\b|\b(?:did|has|had) not (?:meet|met) again (?:until|for)\b|\b(?:lay|sat|rested|remained) with\b[^.]{0,40}\b(?:from|for|until)\b/i;
export const notCompletion =
  /\b(?:expects?|should be|ought|within six months|normally|where (?:practicable|possible)|IMRs? (?:were|was)|chronolog(?:y|ies) (?:were|was)|trial (?:was )?(?:concluded|ended)|(?:inquest|trial|investigation|inquiry)\b[^.]*\b(?:it|which) (?:was|had)|inquest (?:was |had )?(?:\w+ )?(?:concluded|ended|finished|closed|completed)|criminal proceedings (?:were |had )?(?:concluded|ended|finished)|IOPC|first draft|before it was completed)\b/i;
export const family =
  /\b(?:famil(?:y|ies)|mother|father|parents?|sisters?|brothers?|sons?|daughters?|siblings?|relatives?|next of kin|aunt|uncle|niece|nephew|cousins?|grandparents?|grandmother|grandfather|mum|dad|nan|in-laws|stepmother|stepfather|step-?son|step-?daughter|wife|husband|widow(?:er)?)\b/i;
export const told =
  /\b(?:(?:was|were|had been) (?:first |initially |only |not |formally |finally )*(?:told|informed|notified|made aware|contacted|approached|written to|advised|visited)|(?:first|initially|formally)? ?(?:wrote|written|made contact|contacted|approached|got in touch|met|notified|informed|told|spoke)|learn(?:ed|t)|became aware|heard|found out|discovered|knew (?:nothing )?of|given notice|had notice|received (?:a|the|their|her|his) (?:first )?(?:letter|notification)|letters? (?:\w+ ){0,8}?(?:was|were) (?:first )?(?:sent|delivered|posted|given|handed)|(?:news|word) of|reached|came to (?:\w+ ){0,2}(?:notice|attention|knowledge|ears)|first (?:contact|approach|letter|knew|heard)|initial (?:contact|approach|letter)|mentioned to|introduced (?:herself|himself|themselves)|(?:did not|not to) (?:hear|learn|know)|be (?:told|informed|notified)|sent (?:a )?letters?|notification)\b/i;
export const ofReview = new RegExp(`\\b(?:${review}|chair|panel|author|partnership|CSP)\\b`, 'i');
export const otherNews =
  /\b(?:verdict|complet\w+|finished|published|progress|paused|delay\w*|action plan|home office|sentence|trial|charge|arrest|death|inquest|draft|findings|recommendations|publication|outcome|parole|funeral|met the panel|attended|read (?:the|a|this)|saw the|again|second|third|last|also met|follow(?:ed|ing)[- ]up)\b/i;
export const byCase =
  /\b(?:police|officers?|school|hospital|GP|nurse|social worker|health visitor|neighbour)\b/i;
export const delayCause =
  /\b(?:trial|criminal|court|proceedings|inquest|coroner|pandemic|covid|lockdown|illness|ill\b|sick\w*|bereave\w*|changes? of (?:chair|author|officer)|fell ill|resign\w*|retire\w*|family|IMRs?|IOPC|appeal|investigation|police|officer|capacity|staff\w*|translat\w*|interpret\w*|workload|availability|maternity|complex\w*|parallel|prosecution|sentenc\w*|request|tragic|died|home office|records|agenc(?:y|ies)|election|cyber)\b/i;
