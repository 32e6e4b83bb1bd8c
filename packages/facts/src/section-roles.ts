import { roleOfClause } from './section-clauses.js';
import { asClause, roleOfQuestion } from './section-questions.js';

/** What a section of the report is for; the names are those of the statutory template's sections. */
export type SectionRole =
  | 'contents'
  | 'front-matter'
  | 'glossary'
  | 'definitions'
  | 'executive-summary'
  | 'introduction'
  | 'timescales'
  | 'confidentiality'
  | 'people'
  | 'terms-of-reference'
  | 'methodology'
  | 'family-involvement'
  | 'contributors'
  | 'panel'
  | 'author'
  | 'parallel-reviews'
  | 'equality'
  | 'dissemination'
  | 'background'
  | 'chronology'
  | 'overview'
  | 'analysis'
  | 'good-practice'
  | 'conclusions'
  | 'lessons'
  | 'recommendations'
  | 'action-plan'
  | 'references'
  | 'appendix'
  | 'letter';

/**
 * Headings by role, tried in order: the more telling words stand first ("Action plan and recommendations" is a
 * plan). Each pattern sees the heading in lower case, without its number, its "Section 4:" or "Appendix B:",
 * and without quotation marks.
 */
const patterns: readonly (readonly [SectionRole, RegExp])[] = [
  ['contents', /^(?:table of )?contents(?: page)?$|^index$|^cynnwys$/],
  [
    'letter',
    /^(?:copy of )?(?:the )?(?:home office|(?:home office )?(?:qa|quality assurance)(?: panel)?)(?: dhr)?(?: (?:qa|quality assurance)(?: panel)?)?(?: feedback| response| approval| assessment)?(?: letter)(?: .*)?$|^(?:feedback )?letter from (?:the )?(?:home office|quality assurance|qa)\b|^(?:home office|quality assurance(?: panel)?|qa panel) (?:feedback|response)$/,
  ],
  [
    'executive-summary',
    /\bexecutive summary\b|\bthe short version\b|^(?:summary report|in short|(?:the |this )?(?:report|review|case) in (?:brief|short|outline|summary|a nutshell|a page|one page|two pages|a few (?:pages|words))|(?:short|brief|plain|public) summary(?: of (?:the|this) (?:review|report))?|summary (?:for (?:publication|the (?:public|family)|(?:(?:the|any) )?(?:general |lay |busy )?readers?(?: in a hurry)?)))$|^summary of (?:the )?(?:review|report|overview report)$|^crynodeb gweithredol$/,
  ],
  [
    'action-plan',
    /\baction plan\b|^action(?:s)? (?:table|log|tracker)$|^cynllun gweithredu$|\bimprovement plan$|^what (?:will|is (?:going )?to) (?:now )?be done\b|^what happens (?:now|next)$|^what (?:each agency|the agencies|agencies|we|the partnership) (?:will|are going to) do\b|^how (?:we|the (?:partnership|agencies)) will (?:act|respond|deliver|do (?:it|this))\b|^plan of action\b|^what is being done\b|^(?:the )?agencies' (?:action )?plans?$/,
  ],
  [
    'analysis',
    /\b(?:analysis|analysed|responses?|answers?|answered|addressing|addressed|against)\b.*\bterms of reference\b/,
  ],
  [
    'terms-of-reference',
    /\bterms of reference\b(?!.*\b(?:analysis|against|addressed|answered|response)\b)|^(?:key )?lines? of (?:e|i)nquiry$|^key questions$|^scope\b(?!.*\bpractice\b)|^(?:the )?scope (?:and|of)\b|^purpose(?:,| and) scope|^cylch gorchwyl$|^(?:time ?frame|period) (?:under|of) review$|^specific (?:areas|issues) (?:of|for) (?:e|i)nquiry|^(?:the |our )?(?:remit|brief)(?: and .*)?$|^(?:the )?(?:period|dates) (?:and|covered|considered|reviewed|looked at)\b|^(?:the )?questions(?: (?:asked|considered|set|posed|for the (?:review|panel|agencies)|(?:that|which) (?:were|was|we|the).*))?$|^what (?:we|the (?:review|panel|agencies)|this review) (?:was|were|is|are) (?:asked|to (?:consider|examine|look at))|^what (?:the|this) review (?:asked|set out|covers?|looked at|considered)\b|^matters (?:to be |for |under )?(?:considered|consideration)$|^areas (?:for|of) (?:consideration|enquiry|inquiry|focus)$/,
  ],
  [
    'glossary',
    /^(?:glossary|abbreviations?|acronyms?|list of (?:abbreviations|acronyms))\b|^key(?: (?:to|for|of) (?:the )?(?:terms|acronyms|abbreviations|initials|symbols|ratings?|colours)\b.*)?$|^(?:the )?(?:terms|words|words and letters|language|terminology)(?: (?:and abbreviations|(?:that (?:are|were) )?used(?: (?:in|by) (?:the|this|our) (?:report|review))?))$/,
  ],
  [
    'definitions',
    /^definitions?\b|\bdefinition of (?:domestic|coercive|violence|abuse)|^what is (?:domestic|coercive)/,
  ],
  [
    'people',
    /\b(?:pseudonyms?|dramatis personae)\b|^(?:key |the )?(?:people|persons|individuals|subjects|family members|family composition|names|parties|cast)\b(?: involved| concerned| of the case| in (?:the|this) (?:report|review|case|family)| used| referred to.*| and .*)?$|^(?:subjects?|persons?) (?:of the|involved|relevant).*|^(?:who(?:'s| is) who|who the report is about)\b|^family (?:tree|structure)|^(?:the )?(?:names|pseudonyms) (?:by which|that|we|given)\b.*|^genogram|^anonymity|^confidentiality and (?:names|pseudonyms|anonymity)|^(?:the )?(?:names?|people) (?:used|of (?:those|people|the people)|in (?:this|the) (?:report|review))\b|^who (?:was|were) who\b/,
  ],
  [
    'confidentiality',
    /^confidentiality\b|^(?:the )?names?(?:,| and| &)+ (?:keeping )?(?:privacy|confiden(?:ces?|tiality)|anonymity)\b|^how (?:names|people) (?:are|were|have been) (?:used|named|described|referred to)\b|^(?:privacy|confidence|naming|how (?:people|those involved|they) are named|keeping (?:it |the report )?(?:private|confidential))(?:(?:,| and) (?:privacy|confidentiality|naming|names|anonymity))*$|^cyfrinachedd$/,
  ],
  [
    'timescales',
    /^(?:the )?time ?(?:scales?|table|line of the review)\b|^delays?(?:$| (?:in|to|with) (?:the |this |our |completing |finishing |publishing )*(?:review|report|publication|process|completion|dhr)\b.*|(?:,| and) .*)|^amserlen$|^(?:commissioning|establishing|setting up) (?:of )?(?:the|this) (?:review|dhr)|^how (?:the|this) review (?:was set up|came about|was commissioned)|^(?:the )?(?:notification|commissioning)(?: .*)?$|^(?:the )?decision (?:to|and|about|not to) (?:hold|undertake|commission|review|conduct|carry out|time)|^(?:the )?decision$|^how long (?:it|the review|this|the work|we) (?:has |had )?(?:took|taken|lasted)|^(?:the )?(?:time taken|timing)(?: .*)?$|^(?:dates|length|duration|progress|course|stages) of (?:the|this) review$|^when the review (?:was|began|took)|^(?:dates and )?meetings$/,
  ],
  [
    'parallel-reviews',
    /\b(?:parallel|other|related|criminal|concurrent|legal|coronial|statutory)(?: and \w+)? (?:reviews?|process(?:es)?|investigations?|proceedings|inquir(?:y|ies)|enquir(?:y|ies))\b(?!.*\b(?:read|cited|published)\b)|\binquest\b|^coroner|^proceedings\b|^(?:reviews|investigations|inquiries|enquiries|processes|proceedings)(?:(?:,| and) (?:reviews|investigations|inquiries|enquiries|proceedings))* (?:by others?|by other (?:bodies|agencies)|elsewhere|alongside|in parallel|beside|running|that ran)\b|^(?:the )?(?:criminal )?(?:trial|prosecution|court)(?: proceedings| case)?(?: and .*)?$/,
  ],
  [
    'equality',
    /^(?:the )?(?:nine )?characteristics (?:protected|that)|\b(?:equalit(?:y|ies)|diversity|protected characteristics|cydraddoldeb)\b/,
  ],
  [
    'dissemination',
    /\b(?:dissemination|distribution|publication|circulation|lledaenu)\b|^who(?:m)? (?:the|this) report is for\b|^who (?:will |is to |are to |should |may |can )?(?:be (?:given|sent|told)|gets?|have|has|had|receives?|sees?|reads?) (?:it|this|them|(?:a |the )?cop(?:y|ies)|(?:a copy of )?(?:the|this) (?:final )?(?:report|review))\b|^(?:the )?recipients\b|^copies\b|^sharing (?:of )?(?:the|this|our) report$|^where (?:the|this) report (?:goes|will go|is going)|^where (?:the )?(?:copies|report) (?:will |are to |is to )?go(?:es)?\b/,
  ],
  [
    'panel',
    /^(?!(?:what|why|when|whether|which|how)\b(?! (?:the|our) panel (?:was|is) (?:made up|formed|composed|chosen|constituted|appointed|drawn)\b))(?!.*\b(?:told|read|seen|heard|considered|given|put|sent|raised|asked|reported|presented) (?:to |by |with )?(?:the|this) (?:\w+ )?panel\b).*\bpanel\b(?!.*\b(?:findings|views?|analysis|meetings? |concludes|observations|letter|feedback|response|conclusions?|discussion|comments?|opinions?|assessment|judge?ment|reflections?|thinking|reasoning|answers?)\b)|^(?:how (?:the|our) panel (?:was|is) (?:made up|formed|composed|chosen|constituted|appointed|drawn)\b)|^(?:the )?members?(?: of the (?:review|group).*)?$|^members? of the (?:review|group)|^who (?:sat|was|were) (?:on|round|around|at) (?:the|our|its)\b|^(?:those|the people) who (?:did|carried out|made|took part in) (?:the|this) (?:work|review)\b|^who (?:did|carried out|made|conducted) (?:the|this) (?:work|review)\b|^membership\b|^(?:case )?review group\b/,
  ],
  [
    'author',
    /^(?!(?:what|why|when|how|where)\b).*\b(?:chair|author|reviewers?|cadeirydd)\b(?!(?:'s)? (?:views?|findings|analysis|observations|reflections?|conclusions?|comments?|assessment)\b)|^(?:the )?independence$/,
  ],
  [
    'contributors',
    /\b(?:contributors?|contributions?|agencies (?:contacted|involved|taking part|participating|providing|that)|participating agencies|agenc(?:y|ies) (?:participation|involvement in the review|returns)|sources of information|individual management reviews|imrs|documents (?:reviewed|considered))\b(?!.*\b(?:analysis|findings|learning|found|say|said|show|quality|of alcohol|of drugs)\b)|^(?:the )?(?:imr|individual management review)$|^agencies$|^(?:the )?participants$|^(?:the )?(?:material|sources and material|evidence)(?: (?:seen|used|gathered|considered))?$|^where (?:the|our) (?:information|evidence) came from|^(?:reports|information|papers) (?:by|from) (?:the )?agencies$/,
  ],
  [
    'family-involvement',
    /\b(?:involvement|contribution|engagement|participation|views?|perspectives?|voice)s? (?:of|with|from|by) (?:the )?(?:family|families|friends|victim|relatives|perpetrator|significant|wider|.*\b(?:family|friends|mother|sister|father|parents|son|daughter)\b)|^(?:the )?(?:family|friends)(?:'s|s')?(?:,| and| &) .*(?:friends?|famil(?:y|ies)|others?|communit(?:y|ies)|colleagues|neighbours|employers?)\b|^family(?: and friends)?(?: (?:involvement|engagement|contribution|perspective|views?))$|^(?:the )?family$|^(?:those|people|others|the people|family|friends|those closest to|listening to (?:those|the people)) who (?:knew|loved|were close to|lived with|spoke)\b|^(?:whom?|the people|people|those) (?:that |whom )?(?:we|the (?:chair|author|panel)) (?:spoke|talked|listened|met|heard|saw|asked)\b|^(?:what )?(?:her|his|their|the) (?:family|friends)(?: and (?:her |his |their )?(?:family|friends))?$|^how (?:the |her |his |their )?(?:family|families|friends|relatives)\b.*\b(?:took part|were involved|was involved|contributed|helped|shaped)\b|^(?:speaking|talking|listening) (?:to|with) (?:the |her |his |their )?(?:family|friends|relatives|those who|people who)\b|^(?:the |her |his |their )?(?:family|relatives|friends|perpetrator)'?s'? (?:part|role|place|contribution|voice|involvement|views?)\b|^(?:relatives|family|friends|neighbours|colleagues)(?:(?:,| and| or) (?:\p{L}+ )?(?:relatives|family|friends|neighbours|colleagues|others|employers?))+\b/u,
  ],
  [
    'methodology',
    /\bmethod(?:ology|s)?\b|^how (?:the|this) (?:review|panel|work) (?:was (?:done|conducted|carried out|undertaken|made|held)|went|worked|set)|^(?:why and )?how (?:the )?(?:evidence|information) was (?:gathered|collected|obtained)\b|^how (?:we|it|the work) (?:went about|was done|was carried out|did|worked|proceeded)\b|^the way (?:in which |that )?(?:it|we|the (?:review|panel|work)) (?:was|were|worked|went)\b|^(?:the )?review process|^process (?:of|for) (?:the )?review|^(?:the )?conduct of the review|^(?:those )?who helped(?: us)?$|^methodoleg$|^(?:the |our |its )?approach(?: taken| adopted| to the (?:review|work))?$/,
  ],
  [
    'chronology',
    /^(?:the )?(?:events|facts),? (?:in (?:date )?order|by date|year by year)\b|\b(?:chronolog(?:y|ies|ical)|time ?line|significant events|key (?:events|dates|episodes)|narrative|(?:sequence|course|order|run|history|list|record) of (?:the )?events|(?:significant|important|main) (?:dates|contacts)|cronoleg|llinell amser)\b|^what happened,?(?: and)? when|^(?:the )?(?:contacts|dates|events in (?:order|sequence|date order))$|^what happened\b|^(?:the )?story in (?:dates|brief|outline)|^events (?:in|within|during) (?:the )?(?:period|order|years?|time)|^how (?:events|it|things) (?:unfolded|happened|developed)\b/,
  ],
  [
    'recommendations',
    /\brecommendations?\b(?!.*\b(?:previous|earlier|other reviews?)\b)|\bargymhellion\b|^what (?:we|the (?:panel|review)) (?:(?:are |is )?ask(?:s|ing)?(?: for| of .*)?|recommends?|wants?(?: .*)?|would like(?: .*)?|proposes?)$|^what (?:should|must|needs? to|has to|ought to) (?:change|happen|be done)\b|^(?:our|the (?:panel's|review's)) (?:asks|proposals)$|^proposals for (?:change|action|improvement)\b/,
  ],
  [
    'good-practice',
    /\b(?:good|notable|positive|effective) practice\b|^what (?:was|went|had been) (?:done )?well\b/,
  ],
  [
    'lessons',
    /\b(?:lessons?|(?<!(?:adult|community|further|distance|machine|blended|lifelong|(?:with|has|had|his|her|their|mild|a|the) (?:\w+ )?) )learning(?! (?:disabilit|difficult|support|mentor|partnership|trust|centre|needs))|learned|learnt|dysgu)\b|^what (?:there is|is there|others can|can be|is|we|everyone can)(?: to)? learn\b|^(?:points|pointers) for the future$|^for the future$/,
  ],
  [
    'conclusions',
    /\b(?:conclusions?|concluding|predictab(?:le|ility)|preventab(?:le|ility)|casgliadau)\b|^(?:what )?(?:we|the panel|the review) concludes?\b|^(?:closing|final|last) (?:remarks|thoughts|words|reflections|comments|observations)\b|^summing up\b|^in (?:sum|summary|short)$/,
  ],
  [
    'analysis',
    /\b(?:analysis|analys(?:ing|es)|key (?:issues|themes|findings)|themes?|thematic|findings|evaluation|appraisal|discussion|dadansoddiad|what (?:the |each )?(?:agencies|agency|services?) did)\b|^what was done by\b|\bagainst the terms of reference\b|^responses? to (?:the )?terms of reference|^(?:the )?(?:responses?|actions?|conduct|practice|part|role|handling)(?: played)?(?: of| by) (?:the )?(?:agenc(?:y|ies)|services|professionals|organisations|police)\b|^(?:the )?(?:agencies'|services'|agency|service) (?:part|role|responses?|actions?|practice|conduct)$|^how (?:the |each |other |local )?(?:agenc(?:y|ies)|services?|professionals|organisations?|police) (?:responded|acted|dealt|performed|behaved|saw|answered|helped|worked)\b|^(?:critical )?(?:examination|review|assessment|consideration|scrutiny|discussion|critique) of (?:the |agency |agencies'? |professional )*(?:agenc(?:y|ies)'?|practice|evidence|responses?|actions?|services?)\b|^(?:what|how things) (?:might|could|should) have (?:been|happened|gone)\b|^(?:making sense|understanding|looking back)\b|^(?:the )?commentary\b|^agency by agency\b|^(?:where|why|how) (?:opportunities|chances|services|agencies|practice)\b.*\b(?:fell|missed|failed|short|lost|worked)\b|^(?:missed )?(?:opportunities|chances)(?: (?:missed|to intervene|lost).*)?$|^what (?:each|every|the) (?:agency|organisation|service|agencies|organisations|services) (?:knew|saw|did)\b/,
  ],
  [
    'overview',
    /^overview\b(?! report)|\b(?:agency|agencies'?|professional|services?) (?:contacts?|involvement|interactions?|engagement)\b|\b(?:contacts?|involvement|engagement|interactions?) (?:with|by) (?:agenc|services|the police|professionals)|^the facts by agency|^trosolwg/,
  ],
  [
    'background',
    /\b(?:background|pen (?:portrait|picture)|the facts|facts of the case|family history|life (?:story|history)|circumstances (?:of|leading|surrounding)|summary of (?:the )?(?:case|incident|facts|circumstances|events)|outline of (?:the )?(?:incident|circumstances)|cefndir)\b|^(?:the )?(?:homicide|murder|fatal incident|incident|death|circumstances)(?: of .*)?$|^about \p{L}+$|^(?:her|his|their) (?:life|lives|story|early years|early life|childhood|marriage|relationship)\b|^(?:the )?(?:life|lives|story|early years|early life) of \p{L}+|^(?:the )?(?:couple|relationship|marriage)$|^(?:events|life|the years) before (?:the )?(?:period|review|scoping)/u,
  ],
  [
    'references',
    /^(?:select |short )?(?:references|bibliography|end ?notes|sources|works cited|further reading|cyfeiriadau)(?:$|(?:,| and| &| \() .*| (?:cited|used|consulted|and|read|drawn on)\b)/,
  ],
  [
    'front-matter',
    /\b(?:preface|foreword|tribute|dedication|condolences?|acknowledge?ments?|rhagair|teyrnged|in memory|in memoriam|statement from the family|family statement|thanks|message from|poem)\b|^in (?:her|his|their|the) (?:\p{L}+'s |families' |own )?(?:own )?words$|^(?:a )?(?:few )?words? from (?:her|his|their|the)\b|^remembering\b/u,
  ],
  [
    'introduction',
    /^(?:introduction|cyflwyniad|overview report|why the review was held|purpose|aims?|(?:the )?purposes? of (?:the|a|this) (?:review|dhr|report|domestic)|(?:the )?reasons? for (?:holding |undertaking |commissioning |conducting |this |the |a )*(?:review|report|dhr|domestic)\b|about this (?:report|review)|the review(?! (?:of|panel|team))(?: and how it was done)?)\b|^(?:introduction|purpose|aims?)(?:,| and) summary|^summary$|^why (?:there (?:was|is) a|this|a|the) (?:review|report)\b|^(?:the )?reasons? (?:why|that)\b(?=.*\b(?:review|report|dhr)\b)/,
  ],
];

/** So many patterns go before clauses: "What the Panel did about its terms of reference" is told by their name. */
const firmPatterns = patterns.findIndex(([role]) => role === 'glossary');

const spelledNumber = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[ivx]+|\\d+|[a-z])';
const leadIn = new RegExp(
  `^(?:(?:section|part|chapter|appendix|appendices|annexe?|atodiad|adran|rhan|schedule) ${spelledNumber}\\b|appendix|annexe?|atodiad|\\(?\\d+(?:\\.\\d+)*[.)]?(?=\\s)|\\(?[a-z][.)](?=\\s)|[ivx]+[.)](?=\\s))\\s*[-–—:.,]*\\s*`,
);

/** A heading in lower case, without number, lead-in and quotation marks: what the role patterns compare. */
export function bareTitle(title: string): string {
  let bare = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let i = 0; i < 2; i++) bare = bare.replace(leadIn, '');
  return bare.replace(/[\s:.\-–—]+$/, '');
}

/** True for "Appendix B: …", "Annex 2", "Atodiad A". */
export function isAppendixTitle(title: string): boolean {
  return /^\W*(?:\d+[.)]?\s+)?(?:appendix|appendices|annexe?|atodiad|schedule)\b/i.test(title);
}

/** What agencies have recommended to themselves, and mostly done: an appendix of it is no part of the review's own. */
const ofAgenciesThemselves =
  /\brecommendations?\b.*\b(?:by|of|from|in) (?:the )?(?:(?:individual |contributing )?agenc(?:y|ies)|imrs?|individual management reviews)\b|\b(?:agenc(?:y's|ies'|ies)|imrs?'?|imr authors'?)(?: own)? recommendations\b/;

/** The role that a heading's words give a section; null for a subject of the case's own. */
export function roleOfTitle(title: string): SectionRole | null {
  const bare = bareTitle(title).replace(/\s*\?+$/, '');
  if (bare.length < 2) return isAppendixTitle(title) ? 'appendix' : null;
  // Of a heading as long as a sentence only the first clause is asked.
  const first = bare.split(' ').length > 16 ? (bare.split(/[,;:–(]/)[0] ?? '').trim() : bare;
  if (first.split(' ').length > 16) return null;
  if (isAppendixTitle(title) && ofAgenciesThemselves.test(first)) return 'appendix';
  const firm = patterns.slice(0, firmPatterns).find(([, pattern]) => pattern.test(first));
  const clause = asClause(first);
  const role =
    firm?.[0] ??
    roleOfQuestion(clause) ??
    roleOfClause(clause) ??
    patterns.find(([, pattern]) => pattern.test(first))?.[0] ??
    patterns.find(([, pattern]) => pattern.test(clause))?.[0];
  if (role) return role;
  return isAppendixTitle(title) ? 'appendix' : null;
}
