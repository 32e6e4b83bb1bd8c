import { type Sentence, sentencesOf, type Zone } from '@dhrlint/facts';
import { isPraise, judgesWhatWasSaid, leadsIn, withoutLitotes } from './praise.js';
import {
  aboutReview,
  atRisk,
  byTheCouple,
  criticised,
  giveBare,
  giving,
  letter,
  notGiven,
  ofHelp,
  ofOtherMatters,
  others,
  otherWriting,
  recommended,
  safety,
  toAgency,
  toStaff,
  wouldHaveHelped,
  writing,
  writingTo,
} from './words.js';

/** A passage in which the giving of something written is praised, regretted as missing, or recommended. */
export interface WrittenInformation {
  readonly how: 'praised' | 'missed' | 'recommended';
  /** The sentence that tells of the giving. */
  readonly sentence: Sentence;
  /** The sentence that judges it, where that is another. */
  readonly judged: Sentence | null;
}

/** Finds the passages of one block; `names` are the names of the victim, which stand for her in any sentence. */
export function writtenInformationIn(
  text: string,
  zone: Zone,
  names: RegExp | null,
): readonly WrittenInformation[] {
  const sentences = sentencesOf(text);
  const words = sentences.map(({ start, end }) => text.slice(start, end));
  const found: WrittenInformation[] = [];
  sentences.forEach((sentence, at) => {
    const own = words[at] ?? '';
    if (!tellsOfGiving(own, names) || thinksOfSafety(words, at, names)) return;
    const last = found.at(-1);
    const how = judgement(own, zone);
    if (how) {
      // One passage that goes on over sentences is one point.
      if (last && last.how === how && sentences.indexOf(last.sentence) >= at - 1) return;
      found.push({ how, sentence, judged: null });
      return;
    }
    const next = words[at + 1] ?? '';
    const before = words[at - 1] ?? '';
    if (judgesWhatWasSaid(next)) found.push({ how: 'praised', sentence, judged: sentences[at + 1] ?? null });
    else if (leadsIn(before)) found.push({ how: 'praised', sentence, judged: sentences[at - 1] ?? null });
  });
  return found;
}

/** "A model for other surgeries", "commends it to every school": they are not those to whom it was given. */
const modelForOthers =
  /\b(?:model|example|lesson|pattern|standard)s? (?:to|for) [^,.;]*|\b(?:draws?|drew|calls?) (?:[a-z]+ )?attention to [^,.;:]*?(?=[,.;:]| (?:who|that|which|in)\b)|\bcommends? itself to [^,.;]*|\bto (?:the |an? )?(?:[A-Za-zÀ-ɏ’'-]+ ){1,3}credit\b|\b(?:commend|recommend)\w* (?:(?:it|this|that|the (?:idea|practice)) )?to [^,.;]*|\b(?:others|other [A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)?|[A-Za-zÀ-ɏ]+ elsewhere) (?:should|could|might|may|will|would|ought|can|do|to|take|follow)\b[^,.;]*/giu;

/** Asked first, of every sentence: the rest is costly. */
const mayTell =
  /number|link|details|plan|by post|posted|mail|director|memoire|handbook|address|sheet|something|anything|nothing|leaflet|booklet|brochure|pamphlet|fl[iy]er|fact ?sheet|handout|card|pack|folder|literature|writ|wrote|print|paper|letter|e-?mail|text|list|sheet|envelope|note|bookmark|magnet|sticker|taflen|guide|slip|label|zine|comic|calendar|receipt|beer ?mat/i;

/** Whoever is given something by name, where the report tells no name of the victim. */
const givenByName =
  /(?<=\b(?:gave|handed|sent|posted|passed|offered|e-?mailed|texted) (?:to )?)\p{Lu}[\p{L}’'-]+(?= (?:an?|the|some|one|two|her|his)\b)/gu;

const ofAbuse =
  /\b(?:leaflets?|booklets?|cards?|flyers?|letters?|guides?) (?:about|on|against) (?:domestic )?(?:abuse|violence)\b/i;

function tellsOfGiving(sentence: string, names: RegExp | null): boolean {
  if (!mayTell.test(sentence)) return false;
  const meant = sentence
    .replace(notEmptyHanded, ' ')
    .replace(forReason, ': ')
    .replace(otherWriting, ' ')
    .replace(ofOtherMatters, ' ')
    .replace(modelForOthers, ' ');
  // What a school sends home of abuse comes to mothers.
  const plain = ofAbuse.test(meant) ? meant.replace(/\bparents\b/gi, 'mothers') : meant;
  const toHer = plain.replace(names ? new RegExp(names.source, 'gu') : givenByName, 'the victim');
  if (!writing.test(plain) && !(writingTo.test(plain) && atRisk.test(plain))) return false;
  if (letter.test(plain) && !otherThanLetter(plain) && !ofHelp.test(plain)) return false;
  // What comes to the homes of staff comes to whoever lives with them.
  const home = toHomes.test(plain);
  if (
    (!home && toAgency.test(plain.replace(wayTo, ' '))) ||
    (!home && toStaff.test(plain)) ||
    (byTheCouple.test(toHer) && !aboutHelp.test(plain))
  )
    return false;
  if (
    names &&
    plain
      .split(names)
      .slice(1)
      .some((after) => hersToSend.test(after))
  )
    return false;
  if (
    !(giving.test(plain) || writtenTo.test(toHer) || thingMissed.test(plain) || thingNeeded.test(plain)) ||
    (notGiven.test(plain) && !wanting.test(plain)) ||
    aboutReview.test(plain) ||
    (!home && others.test(plain))
  )
    return false;
  return home || atRisk.test(plain) || toEverybody.test(plain) || (names?.test(plain) ?? false);
}

/** "A guide to the clinic", "an invitation to it": where it leads, not to whom it was given. */
const wayTo =
  /\b(?:guides?|links?|introductions?|invit(?:ations?|ed)|appointments?|visits?|referrals?|attendances?|admissions?|journeys?|lift|way|walk|access|returns?|came|come|went|go|going|replies|reply|directions?) to /giu;
const toHomes =
  /\b(?:at|to) (?:the|their|his|her|its|each|every) (?:\p{L}+[’']s? )?(?:own |private )?home(?:s\b|\b(?! office))(?: address(?:es)?)?|\bhome address(?:es)?\b/iu;
/** "He posted a leaflet about the service": that is what a worker sends. */
const aboutHelp =
  /\b(?:leaflets?|booklets?|packs?|guides?|cards?|sheets?) (?:about|on|of|for|from|to) (?:(?:the|a|an|her|local|its) )?(?:\p{L}+ ){0,2}(?:services?|help ?lines?|abuse|support|refuges?|options|rights|help|advice|group|charity)\b/iu;

/** "The landlord's letter to her": it was sent, though no verb says so. */
const writtenTo =
  /\b(?:letters?|notes?|e-?mails?|texts?|messages?) to (?:her|him|them|the victim)\b|\b(?:wrote|written|stuck|pasted) (?:[\p{L}’'-]+ ){1,8}?(?:in|inside|on|into|onto) (?:the (?:[a-z]+ ){1,3}of )?(?:her|his|their|the victim[’']s)\b/iu;
/** "She did not leave empty-handed": something was given. */
const notEmptyHanded =
  /\b(?:did|does|would|should|could)(?: not|n[’']t) (?:go |go home |leave |come away |be sent (?:home|away) )(?:empty[- ]handed|without)\b/giu;
/** "…, for its nurse left a card": who gave, and nobody to whom. */
const forReason =
  /, for (?=(?:its|their|the|his|her|an?) (?:[A-Za-zÀ-ɏ’'-]+ ){1,4}?(?:[a-z]{2,}ed|gave|left|sent|put|wrote|saw|made|took)\b)/gu;
/** "To every account holder": those who get it may live with one who harms them. */
const toEverybody =
  /\b(?:to|for) (?:every|each|all)(?: (?:of )?(?:the|its|our|their|his|her))? (?:[A-Za-zÀ-ɏ’'-]+ ){0,2}[A-Za-zÀ-ɏ’'-]+/iu;

/** "the letters that Wren had sent": the victim's own. */
const hersToSend = /^ (?:had |has |then |also |later |once )*(?:sent|wrote|gave|posted|e-?mailed|texted)\b/iu;
/** "A leaflet might have made the difference": what would have helped stands for its giving. */
const thingNeeded =
  /\bwhat (?:was|is) (?:needed|wanted|called for|lacking|missing) (?:here |then )?(?:was|is)\b/iu;
const thingMissed = /^(?:a|an|some|any|even|one|two) .{0,90}\b(?:would|could|might|may) (?:well )?have\b/iu;

/** A leaflet or booklet is always of help; a letter, a card or a pack may be about anything. */
function otherThanLetter(text: string): boolean {
  return writing.test(text.replace(new RegExp(letter.source, 'giu'), ' '));
}

/** In the sentence, or in one beside it that goes on with the matter: not in what another agency did by contrast. */
function thinksOfSafety(words: readonly string[], at: number, names: RegExp | null): boolean {
  const [before = '', own = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  const aboutIt = (text: string) =>
    safety.test(withoutReader(text.replace(title, ' ').replace(notSafety, ' '), names));
  if (aboutIt(takenHome.test(own) ? own.replace(alone, ' ') : own)) return true;
  if (aboutIt(next) && !contrast.test(next) && !givesMore.test(next) && !ofAnotherBody(next, own))
    return true;
  return (
    aboutIt(before) &&
    !contrast.test(own) &&
    /\b(?:writ|leaflet|card|letter|contact|address|post)/i.test(before)
  );
}

/** That nobody saw it given says nothing of where it was kept. */
const takenHome =
  /\b(?:take|takes|took|taken|taking|carry|carried|carries|go|goes|going|went|gone|send|sent|sending|came|bring|brought) (?:[a-z]+ ){0,3}?(?:home|away|back|with (?:her|him|them))\b/i;
const alone =
  /\b(?:when|whilst|while|because|since|once) (?:she|he|they|the (?:victim|patient|client|woman|man|person)) (?:\w+ ){0,3}(?:alone|by (?:her|him|them)sel(?:f|ves)|on (?:her|his|their) own)|\bseen alone|\b(?:in private|privately)/gi;
/** "It also keeps cards where …": what is given beside it has a care of its own. */
const givesMore =
  /^(?:it|they|she|he|the [a-z]+) (?:has |have |had )?also (?:keeps?|kept|holds?|held|has|have|offer\w*|gives?|gave|given|leaves?|left|put|puts|displays?|prints?|printed|produced|stocks?)\b/i;

/** "The theatre printed it where nobody could be seen to read it": what the next sentence tells is another's care. */
function ofAnotherBody(sentence: string, own: string): boolean {
  const next = sentence.replace(asLearned, '');
  const opening = /^(?:([Tt]he|[Aa]n?|[Aa]nother) )?((?:[\p{L}’'-]+,? ){1,3})/u.exec(next);
  if (!opening || (!opening[1] && !/^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}|[a-z]+(?:ed|nt|ve|pt|ld)\b)/u.test(next)))
    return false;
  const words = (opening[2] ?? '').trim().split(/,? /);
  return (
    !/^(?:it|they|she|he|this|that|these|both|nobody|no|each|all|staff|nothing|panel|review|safety|risk|danger|address|post)$/i.test(
      words[0] ?? '',
    ) &&
    !words.some(
      (word) => writing.test(word) || (word.length > 3 && own.toLowerCase().includes(word.toLowerCase())),
    )
  );
}

/** "The Panel also noted that the pharmacist …": whose care is meant stands after it. */
const asLearned =
  /^(?:the (?:panel|review|chair|author)|I|we) (?:[a-z]+ )?(?:not(?:es?|ed)|heard|learn(?:s|ed|t)|saw|found|understands?|understood|(?:was|were|is|am|are) told) that /i;

const contrast =
  /^.{0,40}\binstead\b|^(?:it would have been|at (?:the |another )\p{Lu})|^.{0,40}\b(?:(?:by|in) (?:contrast|comparison)|on the other hand|however|for its part)\b|^.{0,60}\b(?:better|wiser|safer|more careful|different|other) (?:thought|idea|way|course|plan|method|practice|approach)\b|^.{0,40}\b(?:did (?:it |this |things |so )?(?:differently|otherwise|better)|took (?:another|a different) (?:way|course|line|approach)|(?:was|were) (?:wiser|more careful|otherwise|different|less ready))\b|^(?:the |this |that |its |it |they |\p{Lu}[A-Za-zÀ-ɏ’'-]* )?(?:[A-Za-zÀ-ɏ’'-]+ ){0,3}(?:now|has since|have since)\b|\b(?:was|were) (?:later |then |soon )?(?:found|opened|read|seen|discovered)\b|^(?:conversely|elsewhere|unlike|on the other hand|other agencies|another|not so|the opposite)\b/iu;

/** What a leaflet is called says nothing of how it was given. */
const title =
  /(?<=\b(?:booklet|leaflet|guide|card|pack|sheet|folder|pamphlet),? (?:(?:called|entitled|titled|named),? )?)\p{Lu}[\p{L}’']+(?: (?:\p{Lu}[\p{L}’']+|of|to|and|in|for|the|at|is|not|a)){0,7} \p{Lu}[\p{L}’']+|[“"]\p{Lu}[^“”"]{2,60}[”"](?= (?:leaflet|booklet|card|guide|pack|flyer|poster|sheet|folder))|(?<=\b(?:called|entitled|titled|named|guide|leaflet|booklet|card|pack),? )[“"]\p{Lu}[^“”"]{2,60}[”"]/gu;
/** Names in which "safe" says nothing of the paper. */
const notSafety =
  /\b(?:community safety|safer \p{Lu}[A-Za-zÀ-ɏ]+|safe ?(?:lives|havens?|houses?|accommodation|places?|housing|homes?|moves?|exit|leaving|living|futures?|spaces?|options|relationships?|routes?)|safety (?:plan\w*|netting|leaflets?)|safeguarding|women[’']?s safe[A-Za-zÀ-ɏ]*|safe from)\b/giu;

/** "It is regrettable that nothing was given to her to read": the want of writing is the fault. */
const wanting =
  /\b(?:regrett?able|regret|pity|unfortunate(?:ly)?|shame|surprising|disappointing|omission|oversight|sadly)\b[^.;]{0,60}?\b(?:nothing|no (?:leaflets?|booklets?|cards?|packs?|written|literature|information)|not (?:given|sent|handed|offered|left))\b|\b(?:nobody|no one|did (?:anyone|anybody|no one|nobody)|failed to|failure to|neglected to|omitted to|not even)\b[^.;]{0,50}?\b(?:give|gave|given|hand|handed|send|sent|leave|left|post|posted|put|provide|provided|offer|offered)\b|\b(?:nothing|no (?:leaflets?|booklets?|cards?|packs?|written \w+|literature|information))\b[^.;]{0,80}\b(?:given|sent|handed|offered|left|posted|provided)\b[^.;]{0,80}\b(?:omission|oversight|regrett?\w*|failing|gap|shortcoming|weakness|missed|pity|should have been|unfortunate\w*|poor practice)\b/i;

/** "Had she returned the slip": what the victim did not do with what she had. "Nobody gave thought to" gives nothing. */
const hersToDo =
  /\b(?:had|if) (?:she|he|they|\p{Lu}\p{L}+) (?:had )?(?:only )?(?:returned|filled|completed|signed|opened|read|answered|opted|sent back|kept|used|replied|rung|called|telephoned|responded)\b|\b(?:gave|given|give|giving) (?:any |much |enough |a |no )?(?:thought|attention|consideration|weight) to\b/iu;

function judgement(asWritten: string, zone: Zone): WrittenInformation['how'] | null {
  const sentence = withoutLitotes(asWritten);
  if (hersToDo.test(sentence)) return null;
  if (wanting.test(sentence)) return 'missed';
  if (criticised.test(sentence)) return null;
  if (wouldHaveHelped.test(sentence)) return 'missed';
  if (isPraise(sentence)) return 'praised';
  if (zone === 'recommendations') return 'recommended';
  if (zone === 'action-plan')
    return /\b(?:given|sent|posted|handed|left) (?:in|on|during) \w+ \d{4}/i.test(sentence)
      ? null
      : 'recommended';
  return (recommended.test(sentence) || opensAsTask.test(sentence)) && recommendsGiving(sentence)
    ? 'recommended'
    : null;
}

const reading = '(?:find|see|read|open|come across|look at|discover)';
/** "so that he might like to read it": whoever wishes to read it is the one for whom it is meant. */
const wished = new RegExp(
  `\\b(?:might|may|could|would|will|can) (?:\\w+ )?(?:like|wish|want|care|choose|be sure|be able|not fail) to ${reading}\\b`,
  'giu',
);
const byReader = new RegExp(
  `\\b(he|she) (?:might|may|could|would|will|can) (?:\\w+ ){0,2}${reading}\\b`,
  'giu',
);
/** "Where Anna would find it": the same of somebody named. */
const nameReads = new RegExp(
  `\\p{Lu}[\\p{L}’'-]+ (?:might|may|could|would|will|can) (?:\\w+ ){0,2}${reading}\\b`,
  'gu',
);
const hers = /\b(?:she|her|hers|herself|wife|girlfriend|mother)\b/i;
const his = /\b(?:he|him|his|himself|husband|boyfriend|father)\b/i;
const someoneElse = /\b(?:partner|perpetrator|abuser|ex-\w+|son|daughter|brother|family|household)\b/i;

/** Leaves out the reading by the one for whom the writing is meant: it says nothing of who else might find it. */
function withoutReader(text: string, names: RegExp | null): string {
  const plain = text.replace(wished, ' ');
  const one =
    !(hers.test(plain) && his.test(plain)) &&
    !someoneElse.test(plain) &&
    !(names?.test(plain) && his.test(plain));
  if (!one) return plain;
  const rest = plain.replace(byReader, ' ');
  return names ? rest.replace(nameReads, (words) => (names.test(words) ? ' ' : words)) : rest;
}

/** "Pharmacies to attach a sticker", as tasks are noted. */
const opensAsTask = new RegExp(
  `^(?:[-•\\d.)\\s]*)(?:the )?(?:[A-Za-zÀ-ɏ’'&-]+ ){1,5}?(?<!\\b(?:able|decided|agreed|wanted|wished|asked|how|what|way|ready|willing|free|had|has|have|used|began|chose|it|is|was|were|right|good|well|best|needed|due|going|trying|meant|not|came|offered|continued|wise|kind|helpful|thoughtful|said|spoke|wrote|went|according|access|response|addition|prior|next|contrary|attention|relation|regard|said|refused|promised|sought|likely) )to (?:also |routinely |always )?${giveBare}\\b`,
  'iu',
);
/** "Ought to tuck a card into her notes": any verb of giving after a word of duty. */
const givesAsTold = new RegExp(
  `\\b(?:should|must|ought to|needs? to)\\b(?: [A-Za-zÀ-ɏ-]+){0,6}? (?:be )?${giveBare}\\b`,
  'iu',
);

/** "Officers should leave a card with her": the verb that the recommendation rests on is the giving. */
function recommendsGiving(sentence: string): boolean {
  return (
    opensAsTask.test(sentence) ||
    givesAsTold.test(sentence) ||
    /\brecommend\w*\b[^.]{0,140}?\bbe (?:posted|given|sent|handed|offered|provided|left|mailed)\b|\b(?:should|must|ought to|needs? to|shall|will|plans? to|intends? to|proposes? to|recommends? that|(?:is|are) to)\b(?: [A-Za-zÀ-ɏ]+){0,6}? (?:be )?(?:also )?(?:give|given|hand|handed|offer|offered|provide|provided|send|sent|post|posted|leave|left|issue|issued|write to|written to|mail|put|receive|enclose|distribute|distributed)\b/iu.test(
      sentence,
    )
  );
}
