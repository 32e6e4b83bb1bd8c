import { criticised, notPraise, praise, praiseToo, writing } from './words.js';

/*
 * That something was well done is said in a word of praise, and as often by what the reviewer does with it (records it
 * as an example, draws attention to whoever did it), by a measure that it meets ("as a good nurse does"), or by saying
 * that no fault can be found.
 */

/** Whether a passage says of something that it was well done. */
export function isPraise(text: string): boolean {
  const plain = withoutLitotes(text);
  return (praise.test(plain) || praiseToo.test(plain) || held.test(plain)) && !notPraise.test(plain);
}

/** "Could have done no better": no counterfactual and no criticism, but praise. */
export function withoutLitotes(text: string): string {
  return text.replace(litotes, ' commended ');
}

const litotes = new RegExp(
  `\\b(?:${[
    '(?:could|can) (?:have done|do) no better|(?:have|has|had) no hesitation in',
    "(?:could|can)(?:not|n[’']t| not| hardly| scarcely) (?:have )?(?:be(?:en)? )?(?:done better|bettered|faulted|criticised|praised (?:too|enough)|improved (?:up)?on|asked for more)",
    '(?:no|little|hard to find|without) (?:fault|criticism|complaint)(?: (?:can|could|is|to|of|has|was|with))?',
    'nothing (?:more|better|else) (?:could|can) (?:have been|be) (?:asked|wished|hoped|expected|desired)',
    '(?:not|nor|never|neither|without) (?:[a-z]+ ){0,3}?(?:pass(?:ed|ing)? over|forgotten|forget|overlook(?:ed)?|go(?:ne)? (?:unrecorded|unremarked|unnoticed|unsung|unmentioned))',
    'few (?:[a-z]+ ){1,3}would (?:have )?(?:do|done|take|taken|think|thought|go|gone|trouble|troubled)',
  ].join('|')})(?![A-Za-zÀ-ɏ])`,
  'giu',
);

const goodThing =
  '(?:care|caring|practice|(?:joint |agency )?working|work|nursing|policing|medicine|midwifery|service|support|kindness|initiative|thought[a-z]*|thinking|curiosity|attention|alertness|compassion|dedication|partnership|humanity|professionalism|response|action|act|approach|help)';

/** What the reviewer does with it, and the measures that it meets. */
const held = new RegExp(
  `\\b(?:${[
    // What it is an example of.
    `(?:example|instance|illustration|piece|mark) of (?!(?:poor|bad|weak|unsafe|careless|such|what)\\b)(?:[a-z-]+ ){0,3}?${goodThing}`,
    `(?:sort|kind|type|level|standard|quality) of (?:[a-z-]+ ){0,2}?${goodThing} (?:that|which|to|one|we|the panel)(?! (?:puts?|leaves?|exposes|can put|could|may|might|falls?|fell))`,
    '(?:at (?:its|her|his|their) (?:very )?|the (?:very )?|one of the )(?:best|finest)(?! (?:way|place|time|address|number|means|interests?|known|evidence|person)\\b)',
    '(?:better|brighter|happier|finer) (?:moments?|things?|examples?|sides?|instances?|passages?|parts?|features?)|textbook',
    // What the reviewer does.
    '(?:singl|pick|mark)[a-z]* (?:[a-z]+ ){0,4}?out (?:for|as|because|in|by)\\b',
    '(?:mention|note|credit|tribute|honour|recognition) (?:must|should|ought to|may|can|is|are|needs? to) (?:be |also )*(?:made of|paid|taken of|given|due)|(?:deserv(?:es?|ing)|merits?|worth|worthy of|special|honourable|warm|favourable) (?:of |a |an |special |particular |warm )*(?:mention(?:ing)?|record(?:ing)?|remark(?:ing)?|tribute|recognition|notice)|pay(?:s|ing)? tribute|fair to (?:acknowledge|record|mention|say so)',
    '(?:draws?|drew|drawing|calls?) (?:[a-z]+ )?attention to (?:the |her |his |its |their )?(?:conduct|actions?|work|care|initiative|thought\\w*|kindness|example|efforts?)\\b|a (?:good |kind )?word (?:should|must|ought to|may|is to) be said (?:for|of)|(?:makes?|making) a point of (?:naming|recording|mentioning|thanking)',
    '(?:record|put|place|set)[a-z]* (?:(?:it|this|that|these|her|him|them|our|its|my|their|on record) ){1,2}(?:as (?:an?|one|the|something)\\b|thanks|gratitude|admiration|respect|appreciation|approval)|(?:in|to) (?:its|her|his|their) favour',
    '(?:moved|humbled|uplifted|warmed|consoled) by|(?:take|took|taken|takes|draw|draws|drew|find|finds|found) (?:some |much |great |real |a little )?(?:heart|encouragement|consolation|pride|satisfaction)|(?:gratitude|respect|warmth|affection|thanks) (?:by|to|for|from|of|is|are)|(?:much|something|a great deal|a lot|a good deal) (?:here )?to (?:admire|praise|welcome|commend|like)|take a bow|hats off|(?:all|every|great) (?:honour|credit|praise|respect)\\b',
    "(?<!universal |tax |pension )credit (?:for|belongs)|given (?:its|her|his|their) due|to (?:the |an? )?(?:[A-Za-zÀ-ɏ’'-]+ ){1,3}(?<!universal |tax |pension )credit\\b|(?:come|came|comes|emerge[sd]?) (?:very )?well out of|be proud|the right way",
    '(?:says?|said) (?:much|a (?:lot|great deal)|something) for\\b|(?:serv|look)ed (?:her|him|them|the [a-z]+) (?:very )?well|(?:things?|something|work|one|was|were|very|is) (?:that (?:was|were) )?done well|well done|saves? lives|sav(?:e|ed) a life',
    // The measure that it meets.
    'how (?:it|this|that|things) (?:is (?:to|best)|can|could|should|ought to) be done|\\ban? (?:very |most )?(?!(?:bad|wrong|poor|risky|foolish|dangerous|difficult|strange|odd|different|un[a-z]+)\\b)[a-z-]+ (?:thing|step) to (?:do|take|have (?:done|taken))|(?:all|every|other|more) (?:[a-z]+ )?(?:might|could|should|may) (?:well |usefully )?(?:do|copy|adopt|aim|follow|imitate)',
    'as (?:an?|any|every) (?:good|caring|thoughtful|careful|conscientious) [a-z]+ (?:does|do|should|would|might|will|ought)|(?:we|one|I|the panel|the review|anyone|anybody) (?:would |might |should |could |must |always )?(?:hopes?|likes?|wish(?:es)?|expects?|wants?) (?:to (?:see|find|read|meet)|of (?:an?|any|every|the)|for in)',
    '(?:further|more|beyond) than (?:(?:her|his|their|its|the) (?:job|duty|role|post|contract|remit)|was (?:her|his|their)|(?:she|he|they|it) (?:had to|need|was|were))',
    '(?:very|quite|most|entirely|perfectly|wholly|and|did|also|had|,) (?:properly|correctly|decently|kindly|admirably|creditably)|(?:considerately|laudably|graciously|solicitously|decently|unselfishly|nobly|humanely|perceptively|shrewdly|intelligently)',
  ].join('|')})(?![A-Za-zÀ-ɏ])`,
  'iu',
);

/** What is praised is that the giving has ceased. */
const givenUp = /\b(?:stopp(?:ed|ing)|ceased|no longer|abandoned|withdrawn|gave up|given up)\b/i;
/** "The Panel singles this out": whatever it is that the reviewer does with what was told. */
const reviewerOfIt =
  /^(?:the (?:panel|review|chair|author|group|reviewers?|partnership)|panel members|members|we|I)\b(?: [A-Za-z’'-]+){0,6}? (?:this|that|it|him|her|them|here|such|these)\b/i;
/** "We approve.": nothing else can be meant than what was told. */
const shortVerdict = /^(?:the (?:panel|review|chair|author|group|reviewers?)|we|I) .{4,40}$/i;
/** "She went further than her job required": of whoever gave it, and nothing but praise. */
const conductOfHers =
  /^(?:what (?:she|he|they|the [a-z]+) did|(?:she|he|they|(?:the|this) [a-z]+(?: [a-z]+)?) (?:[a-z]+ )?(?:went (?:further|beyond|above|out of)|did (?:well|more than|all that)|deserves?|merits?|(?:is|are) to be|has (?:the|our|my)|should be (?:commended|thanked|praised|proud)|acted (?:well|as)|took (?:trouble|pains)|commended|showed (?:real|great|much|true|thought|care|kindness|initiative|compassion)))\b/i;

/** "This was good practice.", "The Panel commends her for it": said of the sentence before. */
export function judgesWhatWasSaid(asWritten: string): boolean {
  const next = withoutLitotes(asWritten);
  if (!isPraise(next) || criticised.test(next) || givenUp.test(next)) return false;
  return (
    /^(?:this|that|it|such|which|both|here|doing so|in (?:doing|this)|commended| commended)\b/iu.test(next) ||
    writing.test(next) ||
    reviewerOfIt.test(next) ||
    shortVerdict.test(next) ||
    conductOfHers.test(next) ||
    /\b(?:hold|held|cite|offer|commend|praise|applaud|welcome|note|repeat|copy|follow|regard|see|put|like|admire|recognise)s? (?:it|this|that|them|her|him|its|such)\b/iu.test(
      next,
    ) ||
    /\b(?:do|did|does|doing|done) (?:likewise|the same|as much)\b/iu.test(next) ||
    /\b(?:for (?:this|it|doing so|that)|of this|to do so|(?:this|these|it|them) (?:was|were|as|is|to be|to have been)|did so)\b/iu.test(
      next,
    )
  );
}

/** "There was good practice too.", "Not everything was bleak." before the telling. */
export function leadsIn(before: string): boolean {
  return (
    before.length < 110 &&
    /\b(?:good|best|positive|notable) practice\b|\bcommend|\bprais|\b(?:not (?:everything|all)|not every\w*) (?:\w+ ){0,4}?(?:was|is|were|had been) (?:bleak|poor|bad|dark|wrong|lost|gloom\w*|failing)|\bbright(?:er)? (?:spot|side|moment)s?\b|\bdone well\b/iu.test(
      before,
    ) &&
    !notPraise.test(before) &&
    !criticised.test(before)
  );
}
