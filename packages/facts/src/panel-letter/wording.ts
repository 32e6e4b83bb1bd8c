/**
 * How the Home Office's letters are worded: what a sentence of a letter does, told by the turns of phrase that these letters
 * share. What a point is about is not asked here.
 */

const opening =
  /^(?:re|ref|subject|your ref(?:erence)?)\s*:|\bthank you for (?:re-?)?(?:submi|provid|send|shar)|\b(?:report|review|DHR|DARDR) was (?:re-?)?(?:considered|assessed|reviewed|discussed) (?:at|by)\b|\bI (?:apologise|am sorry) for the delay\b|\bapologies for the delay\b|\bassessed by a virtual\b|\bunable to meet\b|\bprovided their comments by e-?mail\b|\bfor (?:the|this) virtual panel\b|\bthank you for (?:conducting|undertaking|carrying out)\b|\bI am writing (?:to|on|in|further)\b|\bfurther to (?:my|our|your) (?:letter|e-?mail)\b|\bhas (?:now )?been considered by the (?:home office|QA|quality)/i;

const decision =
  /\b(?:some|several|a number of|a few|certain) (?:aspects|areas|parts|points|issues|matters|elements)\b.{0,60}\b(?:(?:further|additional) (?:revision|work|development|consideration|amendment)|revis(?:ion|ed|ing)|be (?:addressed|improved|strengthened))|\bhome office is (?:therefore )?(?:content|satisfied|happy)\b|\bcontent (?:that|for)\b.{0,80}\bpublish|\b(?:may|can|could|cannot|can not|should not|not yet|ready to|not ready to|suitable to) be published\b|\b(?:ready|suitable|adequate) for publication\b|\bre-?submi(?:t|tted|ssion)\b/i;

const closing =
  /\bonce (?:these changes (?:are|have been) (?:made|completed)|completed|(?:the )?(?:revisions|amendments|changes) (?:are|have been))\b.{0,80}\b(?:home office|grateful|provide|send)|\bdigital copy\b|\bweb ?-?link\b|\bensure (?:that )?this letter\b|\bthis letter (?:should|must|is to|needs to)? ?be? ?(?:published|attached|annexed)\b|\b(?:feedback )?letter should be (?:attached|annexed|appended|published)\b|\bfor our own records\b|\bhighlighting best practice\b|\bconverted to (?:a )?PDF\b|\bsmaller than \d+ ?MB\b|@\w[\w.-]*\.gov\.uk\b|\bdomestic abuse commissioner at\b|\bon behalf of the (?:QA |home office |quality assurance )*panel,? (?:I|we|may I)\b|\b(?:I|we) would like to thank you\b|\bthank you,? (?:again )?(?:for|to) (?:the|your|all)\b.{0,60}\b(?:work|effort|time|contribution)|\bplease (?:do not hesitate|feel free|contact|get in touch)\b|\bif you have any (?:questions|queries)\b|\blook forward to (?:receiving|hearing)\b|\bcopying this letter\b|\broutinely sight\b|\bplease (?:also )?(?:send|e-?mail|provide|forward)\b.{0,40}\b(?:link to|published|final version)\b|\bdo(?:es)? not need to (?:see|review) (?:another|a further|the revised)\b|\b(?:include|append|attach|publish) (?:our|this|the (?:panel|home office)['’]?s?) letter\b|\bgrateful if you (?:could|would) (?:e-?mail|send|provide|include|let)\b|\b(?:final|revised) (?:version|copy) of the report (?:with|to|and)\b.{0,60}\b(?:attachments|appendices|DHR|home office)/i;

const signature = /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|with (?:kind|best) )/i;

const courtesy = /^(?:dear\b|to whom it may concern)/i;

/** The panel asks for something. */
const request = new RegExp(
  [
    String.raw`\bplease\b`,
    String.raw`\b(?:would|could|might|may|will) (?:also |further |perhaps |therefore |greatly |be |all |both )*(?:have been|prove|be)? ?(?:very |more |most |particularly |also |really )*(?:helpful|useful|beneficial|good|better|best|clear|clearer|valuable|preferable|worth\w*|appropriate|advisable|advantageous|stronger|strengthened|improved|enhanced|appreciated|clarified|reassuring|interesting|welcomed?|tightened|shortened|expanded|developed|addressed|explored|explained|removed|added|included|made|done|drawn|brought|given|said|considered|used|set|stated|more)\b`,
    String.raw`\b(?:would|could|might|may) (?:also |further |perhaps |have |all |greatly |much |rather )*(?:benefit|welcome|like|appreciate|prefer|suggest|recommend|encourage|value|expect|ask|urge|add|strengthen|improve|enhance|help|assist|aid|want|wish|include|explain|explore|merit|warrant|require|need|go further|do more|say more)`,
    String.raw`\b(?:should|must|ought to|needs? to|needs|has to|have to|requires?)\b`,
    String.raw`\b(?:panel|members?|home office|we|it (?:is|was))\b[^.;]{0,50}\b(?:suggest(?:s|ed)?|recommend(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed)?|advis(?:es?|ed)|urg(?:es?|ed)|encourag(?:es?|ed)|quer(?:y|ies|ied)|question(?:s|ed)?|wonder(?:s|ed)?)\b`,
    String.raw`\byou (?:may|might|will|could) (?:also )?(?:wish|want|like|need)\b`,
    String.raw`\bfor (?:your )?consideration\b|\bconsideration (?:could|might|may|is to)\b`,
    String.raw`^(?:also |and |then |finally,? |kindly |lastly,? )*(?:remove|add|clarify|explain|amend|correct|check|ensure|include|state|provide|delete|redact|replace|review|revise|update|consider|expand|insert|change|set out|make|confirm|give|number|spell|proofread|define|explore|address|move|reword|rephrase|avoid|use|list|name|shorten|attach|tighten|say|specify|complete|develop)\b`,
  ].join('|'),
  'i',
);

/** The panel says that something is wanting. */
const deficiency =
  /\b(?:unclear|(?:not|n['’]t)(?: \w+)? (?:clear|apparent|evident|explain(?:ed)?|stat(?:ed|e)|address(?:ed)?|explor(?:ed|e)|consider(?:ed)?|includ(?:ed|e)|nam(?:ed|e)|mention(?:ed)?|list(?:ed)?|record(?:ed)?|follow|match|say|appear|outcomes?|enough|sufficient(?:ly)?|adequate(?:ly)?|fully)|missing|lack(?:s|ed|ing)?|(?:there|it) (?:is|are|was|were|seems?|appears?) (?:to be )?(?:no|little|limited|insufficient|a (?:question|disparity|discrepancy|lack|need|tendency)|some (?:confusion|inconsisten|typ|error)|inconsisten|surpris|disappoint|concern)|incomplete|unfinished|inconsisten\w+|contradict\w+|discrepan\w+|disparit\w+|repetiti\w+|too (?:long|broad|vague|general|brief|many|much)|(?:quite |very |rather )limited|insufficient\w*|inadequate\w*|(?:slightly |quite |rather |very )?difficult to (?:follow|read|understand)|confus\w+|fail(?:s|ed|ing) to|(?:does|do|did) not|omit\w*|omission|absent|absence of|unsafe|concern(?:ed|s)? (?:that|about|by|with|at)|surpris\w+|disappoint\w+|relegated|typos?|typographical|grammatical|errors?|incorrect\w*|wrong\w*|outdated|out of date|overly|lengthy|no (?:mention|reference|exploration|investigation|indication|evidence|explanation|detail|details|information|rationale|discussion|analysis|dates?|rating|RAG)|(?:referred|refers?) to by|puts? (?:a lot of |much |the |too much )?onus|seems? to (?:put|place|blame|suggest))\b/i;

/** The panel praises, in so many words: even where a "should" stands beside it. */
const strongPraise =
  /(?<!\b(?:would|may|might|could|will|be|is to)(?: also| have| be)? )\b(?:commend(?:s|ed|able)?|praise[sd]?|welcome[sd]|pleased|appreciated (?:that|the|how)|(?:was|were|is|are|be) (?:also )?(?:appreciated|commended|praised|welcomed)|impressed|good practice|best practice|exemplary)\b/i;

const praise =
  /\b(?:commend\w*|praise\w*|welcom\w*|pleased|appreciat(?:ed|es)|good|excellent|strong(?:er)?|strengths?|strengthened|strengthening|well[- ](?:written|structured|researched|evidenced|set|considered|laid)|clear(?:ly)?|thorough(?:ly)?|sensitiv\w+|sympathetic\w*|thoughtful\w*|comprehensive\w*|detailed|prob(?:ing|es)|honest\w*|open(?:ness)?|robust\w*|effectiv\w+|useful|helpful|impress\w*|exemplary|valuable|moving|dedication|tributes?|empath\w*|respect\w*|appropriate(?:ly)?|high[- ]quality|balanced?|insight\w*|voice|compassion\w*|benefit(?:s|t?ed) from|positiv\w+|noteworthy|humani[sz]\w+|meaningful|portrait|highlights?|important(?:ly)?|engag(?:ed|ement)|independent)\b/i;

/** Praise that is all that the sentence says: "The report is well written", "This is a strong account". */
const plainPraise =
  /^(?:the|this|it|these|there|overall|\w+['’]s)\b[^,.;]{0,60}\b(?:is|are|was|were|has been|shows?|demonstrates?|provides?|includes?)\b[^,.;]{0,30}\b(?:good|excellent|strong|strengths?|well[- ]\w+|thorough\w*|sensitive\w*|thoughtful\w*|comprehensive\w*|prob(?:ing|es)|honest\w*|robust\w*|impressive|moving|compassionate\w*|insightful)\b/i;

/** A line that only says where the points stand. */
const announcement =
  /^(?=.{0,160}$)(?=.*\b(?:comments?|points?|list|feedback|amendments?|changes|issues|suggestions|observations)\b).*\b(?:(?:set out|listed|outlined|detailed|given|summarised|found) (?:below|overleaf|as follows|here|in the)|(?:are|is) (?:as follows|below|in the (?:attached |enclosed )?(?:annexe?|appendix|table))|the following (?:comments|points|changes|amendments|issues))\b/i;

const adversative = /\b(?:however|but|although|though|whilst|while|nevertheless|yet|despite)\b/i;

/** What a sentence does: a point is what asks for something or says what is wanting. */
export type SentenceKind =
  | 'courtesy'
  | 'opening'
  | 'decision'
  | 'praise'
  | 'point'
  | 'announcement'
  | 'closing'
  | 'signature'
  | 'plain';

/**
 * What a sentence of a letter does.
 * @param amongPoints true below a heading such as "Areas for development", where what is wanting is a point; above it only
 * a request is, since praise tells what agencies lacked
 */
export function kindOf(sentence: string, amongPoints: boolean): SentenceKind {
  if (courtesy.test(sentence)) return 'courtesy';
  if (signature.test(sentence)) return 'signature';
  if (decision.test(sentence)) return 'decision';
  if (opening.test(sentence)) return 'opening';
  if (closing.test(sentence)) return 'closing';
  if (announcement.test(sentence)) return 'announcement';
  const turns = adversative.test(sentence);
  if (strongPraise.test(sentence) && !turns) return 'praise';
  if (asks(sentence) || (amongPoints && isWanting(sentence))) return 'point';
  return (amongPoints ? plainPraise : praise).test(sentence) ? 'praise' : 'plain';
}

/** True where the panel asks for something. */
export function asks(sentence: string): boolean {
  return request.test(sentence);
}

/** True where the panel says that something is wanting or wrong. */
export function isWanting(sentence: string): boolean {
  return deficiency.test(sentence);
}

const pointsTitle =
  /\b(?:areas?|points?|aspects?|matters?|issues?) (?:for|of|to|requiring|needing|that)\b.{0,30}\b(?:development|improvement|consideration|revision|revise|amend\w*|address\w*|consider|change|clarif\w*|attention|action|work)|^(?:further |detailed |specific |minor |additional |panel |suggested |recommended |required |drafting |typographical |general )*(?:comments?|feedback|amendments?|changes|revisions|corrections|suggestions|observations|points)\b/i;
const praiseTitle = /\b(?:strengths?|good practice|positives?|praise|worked well|commend\w*)\b/i;
const annexTitle = /^(?:annexe?|appendix|enclosure|schedule|attachment)\b/i;

/** What a heading or a line that leads into a list announces; null where it names a subject. */
export function announcedBy(title: string): 'points' | 'praise' | 'annex' | 'closing' | null {
  if (annexTitle.test(title)) return 'annex';
  if (closing.test(title)) return 'closing';
  if (pointsTitle.test(title)) return 'points';
  if (praiseTitle.test(title)) return 'praise';
  return null;
}

/** A sentence that adds another matter: "It would also be helpful …", "In addition, …", "Finally, …". */
const adds =
  /^(?:(?:it|the (?:panel|report|review|chair|author|CSP|partnership|action plan)|there|members|we|you|please|consideration|more)\b[^,.;]{0,45}\b(?:also|additionally)\b|(?:also|in addition|additionally|furthermore|further(?:,| to this)|moreover|secondly|thirdly|fourthly|lastly|finally|separately|equally|another|as well as)\b)/i;
/** A sentence that goes on about what stood before it. */
const refersBack =
  /^(?:this|these|those|they|such|its|their|he|she|both|for (?:example|instance)|e\.g|in particular|specifically|including|however|but|although|though|therefore|as such|instead|rather|otherwise|if so|it (?!(?:would|is|was|may|might|could|will|seems?|appears?|has)\b.{0,40}\b(?:helpful|useful|beneficial|good|better|clear|unclear|valuable|preferable|not|worth|felt|noted|suggested|recommended|surprising|unsafe|important|that|whether|how|why)\b))/i;

export function addsAnother(sentence: string): boolean {
  return adds.test(sentence);
}

export function goesBack(sentence: string): boolean {
  return refersBack.test(sentence) && !addsAnother(sentence);
}
