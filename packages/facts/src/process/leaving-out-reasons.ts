import { type ClosePerson, samePerson } from './close-people.js';
import type { LeavingOut } from './leaving-out.js';
import type { Passage } from './passages.js';
import { explains, givesCause, givesCircumstance } from './reasons.js';
import { titledName } from './whom-left-out.js';

type Named = (text: string) => readonly ClosePerson[];

const pronoun = /^(?:he|she|they|this|the decision|the reason|it was)\b/i;
const impersonal = /^(?:he|she|they|this|it|the (?:panel|chair|police|senior|review|family liaison))\b/i;
/** "Her mother asked that he not be troubled": somebody else speaks, of the one who was left out. */
const spokenOf =
  /\b(?:begged|implored|asked|wanted|wished|urged|pleaded)\b[^.]*\b(?:spare|leave|let)\b[^.]*\b(?:him|her|them)\b|\b(?:asked|advised|requested|wished|felt|thought|preferred|wanted|said|told)\b[^.]*\b(?:him|her|them|he|she|they)\b[^.]*\bnot\b|\b(?:asked|advised|requested|wished|felt|thought|preferred|wanted|said|told)\b[^.]*\bnot\b[^.]*\b(?:him|her|them|he|she|they)\b/i;

/** Looked for in vain: the leaving out and its reason in one. */
const notFound =
  /\b(?:could|can) ?not be (?:traced|found|located|identified|reached|tracked down)\b|\bno (?!attempt|effort)[^.;]{0,40}\b(?:could|can) be (?:traced|found|located|identified|reached|tracked down)\b|\bno trace\b/i;

/** "Should not be", "would not be": the leaving out itself, and no reason for it. */
const refusedTo =
  /\b(?:would|should|need|could) not (?:be |have )?|\bwould be (?:made|sent|sought|held|approached|contacted|interviewed|invited|written|issued)\b|\bwould (?:have )?serve[d]? (?:no|little) (?:\w+ )?purpose\b/gi;

/** "Nor did we see Otto, whose mother thought that he had been asked enough": the clause on whom it was gives the reason. */
const relativeTells =
  /, (?:whose [^,;]{2,40}?\b(?:felt|thought|considered|believed|feared|asked|wished|preferred|advised|said|replied|answered|wrote|begged|insisted)\b|who (?:has |had |have )?(?:asked|wished|preferred|replied|answered|declined|refused|wrote|would not|did not (?:want|wish|reply|answer)|could not (?:face|bear)|had enough|(?:told|said|let)\b[^,;]{0,50}\b(?:not|no|nothing|never)\b|(?:[\w’'-]+ ){1,8}?and (?:asked|wished|preferred|offered) (?:to|that|not|instead)\b)|(?:for|as|since|because) (?:he|she|they) (?:sent word|let it be known|wrote|replied|answered|made it known)\b[^,;]{0,80}\b(?:not|nobody|no one)\b)/i;

/** "To whom she had said that she was afraid": what somebody knew is no reason for not asking. */
const whatTheyKnew =
  /,? (?:to|with|from|in|for|by|under|of|on|over|beneath|above|beside) (?:whom|which|whose)\b[^;:]*$/i;

/** "Because nobody asked her", "as no interview was requested": the leaving out once more, and no reason for it. */
const nobodyAsked =
  /(?:\b(?:because|as|since|in that) |, (?:his|her|their|its|the|\S+['’]s) (?:[\w’'-]+ ){1,4}(?=having))(?:nobody|no one|none of us|no (?:contact|interview|approach|letter|invitation|request|meeting)|we|I|the (?:chair|panel|author|review)|(?:he|she|they) (?:was|were) not|having (?:had no|not been|never been)) (?:(?:was|were|did|had|has|have)(?: not)? )?(?:been )?(?:asked|ask|thought|think|sought|made|requested|sent|approached|contacted|written|invited|held|arranged|put|spoke|wrote|opportunity|chance|invitation)\b/gi;
/** What they saw or feared in the course of the case, told before it is said that they were left out. */
const inTheCase =
  /\b(?:threat\w*|hostil\w*|afraid|fear(?:s|ed)?|at risk|(?:in|to|into) hospital|pregnan\w*|injunction|restraining order|distress\w*|moved (?:in|out)\b|refus(?:ed|al)|charged with|safety|asked for|(?:only|just) (?:one|two|a))\b/gi;

/** "Her mother agreed that she was too young": the relative of the one left out speaks of them. */
const ofTheSame = /^(?:his|her|their|its)\b/i;
/** The one left out stands in it as a pronoun. */
const aboutOther = /\b(?:him|her|them|he|she|they)\b/i;
const aboutThem = /\b(?:that|as|since|because|for) (?:he|she|they|it)\b/i;

/**
 * True where the report says why somebody was left out: in the sentence, in those after it, in the one before, or, for
 * the same person, at the head of the next paragraph.
 */
export function reasonForLeavingOut(
  passage: Passage,
  hit: LeavingOut,
  who: ClosePerson,
  named: Named,
): boolean {
  const { text, before, after, nextParagraph } = passage;
  const rest =
    `${text.slice(0, hit.start).replace(whatTheyKnew, ' ').replace(inTheCase, '·')} ${text.slice(hit.end)}`.replace(
      /\bunable to\b/gi,
      ' ',
    );
  if (relativeTells.test(text.slice(hit.end))) return true;
  if (notFound.test(text) || goesOn(text.slice(hit.end), who, named)) return true;
  if (givesCause(text.replace(refusedTo, ' ').replace(nobodyAsked, ' ')) || givesCircumstance(rest))
    return true;
  if (toldElsewhere.test(text)) return true;
  if (ofTheSamePerson(after.slice(0, 3), who, named).some(([s, at]) => followingTells(s, at, who, named)))
    return true;
  if (precedingTells(before.at(-1) ?? '', text, who, named)) return true;
  return after.length === 0 && nextParagraphTells(nextParagraph, who, named);
}

/** "As I say at paragraph 9", "for the reason given above": the reason stands where the reader is sent. */
const toldElsewhere =
  /\b(?:as|for (?:the |all the )?(?:same )?reasons?)(?: (?:that|which))?(?: (?:I|we|it|they|the (?:panel|chair|author|report)|is|are|was|were|has|have|been|already)){0,4} (?:say|said|says|explain(?:ed|s)?|tell|told|tells|set out|sets out|stated?|give|gave|given|describe[ds]?|noted?|record(?:ed|s)?|mention(?:ed|s)?)\b[^.;]{0,40}?\b(?:paragraphs?|sections?|chapters?|parts?|pages?|appendix|above|below|earlier|elsewhere)\b|\((?:see|cf\.?) (?:also )?(?:paragraphs?|sections?|parts?|chapters?|above|below)\b/i;

/** The sentences that may go on of somebody: those that open with a pronoun after another person was told of do not. */
function ofTheSamePerson(
  after: readonly string[],
  who: ClosePerson,
  named: Named,
): readonly (readonly [string, number])[] {
  const going: (readonly [string, number])[] = [];
  let ofAnotherNow = false;
  for (const [at, sentence] of after.entries()) {
    const people = named(sentence);
    const own = people.some((each) => samePerson(each, who));
    if (own || !ofAnotherNow) going.push([sentence, at]);
    if (own) ofAnotherNow = false;
    else if (people.length > 0 && !aboutOther.test(sentence) && !ofTheSame.test(sentence))
      ofAnotherNow = true;
  }
  return going;
}

/** "…; both had blocked her number": what follows a semicolon or colon, of the same person, is said to explain. */
function goesOn(rest: string, who: ClosePerson, named: Named): boolean {
  const more = /[;:–—]\s+(?!(?:and|but|while) )(.+)$/s.exec(rest)?.[1];
  if (more === undefined) return false;
  const first = named(more)[0];
  return (
    !first ||
    samePerson(first, who) ||
    /^(?:he|she|they|both|neither|his|her|their|this|it|the (?:panel|police|family))\b/i.test(more)
  );
}

/** "This was her mother's wish", "Having taken advice, the Panel was satisfied that it was better so". */
const somebodysWish =
  /^(?:this|that|it|such) (?:was|is|had been) (?:also )?(?:at |on |in line with )?(?:the )?(?:[\p{L}’']+ ){0,4}?(?:wish|wishes|request|choice|preference|decision|advice)\b|^having (?:taken|had|sought|considered|received|heard)\b[^.]*\b(?:advice|views?|wishes|counsel)\b|\b(?:satisfied|persuaded|clear) that (?:it|this|to do so|an approach) (?:would|might|could|was|were)\b[^.]*\b(?:not|harm|no good|wrong|unkind|too soon|interests?)\b/iu;

/** "He was seen in March": contact was made in the end. */
const seenAfterAll =
  /^(?:he|she|they|both)\b[^.]{0,40}\b(?:was|were|has been|have been) (?:\w+ )?(?:seen|met|interviewed|spoken|contacted|approached|invited)\b/i;

/** "He posted my letter back", "both of our invitations went astray": it was tried. */
const ofTheLetter =
  /^(?:he|she|they|both|neither)\b[^.;]*\b(?:my|our|the (?:chair|panel|author|review)['’]s|each|both|neither) (?:[\w’'-]+ ){0,2}(?:letters?|invitations?|requests?|messages?|calls?|e-?mails?)\b|^(?:my|our|the (?:chair|panel|author)['’]s|two|both|three|neither|no|each) (?:[\w’'-]+ ){0,3}(?:letters?|invitations?|requests?|messages?|e-?mails?)\b/i;

const hasDied = /^(?:he|she|they|both)\b[^.;]{0,30}\bdied\b/i;
const opensWithReviewOrThem = /^(?:he|she|they|both|I|we|the (?:chair|author|panel))\b/i;

/** Somebody's judgement that it was better so: "his barrister thought that it might harm him". */
const judges =
  /\b(?:thought|felt|judged|considered|feared|believed|advised|warned|took the view|decided|agreed|said|told (?:us|me|the (?:chair|panel|author))|asked|begged|implored|wished|replied|answered|wrote back|insisted|wanted)\b[^.]*\b(?:might|would|could|should|not|never|no|nothing|nobody|only|rather|better|best|too|harm|alone|in peace|wait)\b/i;
const regretted =
  /\b(?:would (?:have )?(?:like|liked|welcome|welcomed|come|spoken|help|helped|gladly|happily|been (?:glad|willing|happy|pleased))|willing|glad|keen|hurt|regret\w*|disappoint\w*|sorry|nobody (?:had )?asked|no one (?:had )?asked|should have been (?:asked|approached|contacted|seen|invited|spoken))\b/i;
/** Who is heard on it beside the one left out: the family, the police, the panel. */
const speaker =
  /^(?:he|she|they|his|her|their|its|the (?:panel|chair|police|family|senior|prison|review|author|hospital|doctors?|social worker|liaison|coroner|officer)|police|we|I|both|this|that|it)\b/i;

/** "Nor was Piet, because": the reason is that of another, who was left out too. */
const ofAnother = /^(?:neither|nor) (?:was|were|is|are|has|have|had|did|do)\b|^(?:likewise|similarly)\b/i;
/** "The barber was not asked, as …": somebody else, with a reason of their own. */
const leftOutToo =
  /^(?!(?:he|she|they|both|it|this|that|there|nobody|no one|the (?:panel|chair|author|review|family|police|reason|decision))\b)[^.;,]{3,60}\b(?:was|were|has been|have been) (?:also )?(?:not|never) \w+|^(?:I|we|the (?:chair|author|panel|review)) (?:also |likewise )?(?:did|do|have|has) not (?:\w+ )?(?:speak|spoken|see|seen|meet|met|contact\w*|approach\w*|interview\w*|invite\w*|write|written)\b/i;
/** "It would have put her in danger." */
const ofTheStep =
  /^(?:it|this|that|(?:to|any) (?:\w+ ){1,3}so|to (?:do|have done) (?:so|it)|a letter|an approach) (?:would|might|could)\b/i;
/** "Tom told us that her memory had gone": others may tell of what keeps somebody from being asked. */
const told =
  /\b(?:told|said|explained|warned|reported|informed|understood|heard|let (?:us|me|the \w+) know|learned)\b/i;
const cannotTakePart =
  /\bmemory\b|\bdementia\b|\bAlzheimer\w*|\bstroke\b|\bdying\b|\bdied\b|\bdead\b|\b(?:nursing|care|residential) home\b|\bhospi(?:ce|tal)\b|\b(?:very |too |gravely |seriously )(?:ill|frail|old|unwell|young)\b|\b(?:gone|moved|living|lives|lived) (?:abroad|overseas|away)\b|\b(?:only )?just settled\b|\bconfused\b|\bbelieves? [^.]{0,30}\balive\b|\bnot (?:been told|know)\b/i;

/** "Mr D asked not to be seen again": his own wish, whoever is spoken of afterwards. */
const ofOwn =
  /^\S+ \S+ (?:has |had |also )?(?:asked (?:(?:me|us) )?(?:not )?to|wished (?:not )?to|preferred (?:not )?to|declined|refused|did not (?:wish|want|reply|answer|respond)|could not|is|was|replied|answered|moved|died)\b/;

function followingTells(sentence: string, at: number, who: ClosePerson, named: Named): boolean {
  if (
    ofAnother.test(sentence) ||
    (leftOutToo.test(sentence) && !named(sentence).some((each) => samePerson(each, who)))
  )
    return false;
  // "Mr D asked not to be seen": what is said of somebody else who bears such a name.
  const other = titledName.exec(sentence)?.[1];
  if (
    other &&
    other !== who.words &&
    !named(sentence).some((each) => samePerson(each, who)) &&
    (!aboutOther.test(sentence) || ofOwn.test(sentence))
  )
    return false;
  if (regretted.test(sentence) && !/\b(?:but|because)\b/i.test(sentence)) return false;
  if (
    explains(sentence) ||
    (at === 0 && [seenAfterAll, somebodysWish, ofTheLetter, hasDied].some((each) => each.test(sentence)))
  )
    return true;
  if (at === 0 && (ofTheStep.test(sentence) || (told.test(sentence) && cannotTakePart.test(sentence))))
    return true;
  // "I wrote to him twice", "She had been invited in June": it was tried.
  if (
    at === 0 &&
    opensWithReviewOrThem.test(sentence) &&
    tried.test(sentence) &&
    !/\b(?:not|never|nor|nobody|no)\b/i.test(sentence) &&
    aboutOther.test(sentence) &&
    named(sentence).every((each) => samePerson(each, who))
  )
    return true;
  if (at === 0 && judges.test(sentence)) {
    const heard = named(sentence)[0];
    if (
      heard
        ? samePerson(heard, who) || (speaker.test(sentence) && aboutOther.test(sentence))
        : speaker.test(sentence)
    )
      return true;
  }
  if (!givesCircumstance(sentence) && !/\bbecause\b/i.test(sentence)) return false;
  if (/^(?:he|she|they|both|neither)\b/i.test(sentence)) return true;
  const first = named(sentence)[0];
  if (!first) return at === 0 || impersonal.test(sentence);
  return (
    samePerson(first, who) ||
    (at === 0 && (spokenOf.test(sentence) || (ofTheSame.test(sentence) && aboutThem.test(sentence))))
  );
}

/** "Friend B asked not to be troubled. The chair did not write again." */
function precedingTells(sentence: string, text: string, who: ClosePerson, named: Named): boolean {
  if (!givesCircumstance(sentence)) return false;
  const people = named(sentence);
  return (
    people.some((each) => samePerson(each, who)) || (people.length > 0 && /^(?:he|she|they)\b/i.test(text))
  );
}

/** Contact was tried after all: "had been written to twice, and replied that". */
const tried =
  /\b(?:(?:was|were|had been|has been|have been) (?:\w+ )?(?:written to|asked|invited|telephoned|visited|approached|contacted|offered)|(?:we|I|the chair|the author|chair|panel) (?:had |have |has )?(?:written|wrote|invited|telephoned|called|visited|asked)|replied|answered|wrote back|returned (?:the|our|my|both|each|its|all) )/i;

/** The next paragraph tells of the same person, and why: in its first sentence, or in those that go on from it. */
function nextParagraphTells(paragraph: string, who: ClosePerson, named: Named): boolean {
  const sentences = paragraph.split(/(?<=[.;])\s+/).slice(0, 3);
  const first = sentences[0] ?? '';
  if (first === '') return false;
  const people = named(first);
  const opening = people[0];
  const ofWho =
    people.some((each) => samePerson(each, who)) || (/^\p{Lu}/u.test(who.words) && first.includes(who.words));
  const ofOther = opening !== undefined && !samePerson(opening, who) && /^it was\b/i.test(first);
  const opensWithWho =
    (pronoun.test(first) && !ofOther) ||
    (opening !== undefined && samePerson(opening, who)) ||
    first.startsWith(who.words);
  const reason = (sentence: string) =>
    givesCircumstance(sentence) || explains(sentence) || givesCause(sentence);
  if (opensWithWho)
    return reason(first) || (ofWho && sentences.some((each) => reason(each) || tried.test(each)));
  if (ofWho) return reason(first) || judges.test(first);
  return opening === undefined && explains(first);
}
