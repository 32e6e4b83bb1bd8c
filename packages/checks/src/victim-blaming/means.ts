import {
  groupStart,
  isAdverb,
  isNegative,
  isWord,
  possessives,
  type Subject,
  subjectFrom,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';

/*
 * "By declining respite she closed off the one way out", "Rowan, by never contradicting him, allowed the impression to
 * grow", "and in so doing deprived herself of help": what somebody did is told as the means by which harm came about.
 * Only the harm is a list, and of verbs that are said of many things; the means may be any act.
 */

/** Words after which an act may be told as means. */
export const meansWords: ReadonlySet<string> = new Set(['by', 'in', 'through']);
/** Words in "-ing" after which no means is told. */
const noAct = new Set(
  'morning evening meeting hearing housing building wedding spring during nursing counselling planning parking beginning being having something anything nothing everything king ring thing string sibling living learning clothing funding training policing banking catering following'.split(
    ' ',
  ),
);

/** Looking for help, leaving, and caring: whatever comes of them is not held against anybody. */
const goodActs =
  /^(?:ringing|calling|phoning|telephoning|dialling|contacting|reporting|asking|seeking|disclosing|attending|engaging|leaving|fleeing|escaping|listening|working|writing|recording|protecting|caring|separating|applying|confiding|pressing)$/;

/** Verbs of bringing harm about, or of keeping help away, whatever their object. */
const harmful =
  /^(?:fed|feeding|fuelled|stoked|encouraged|emboldened|provoked|invited|perpetuated|prolonged|enabled|reinforced|contributed|aggravated|inflamed|condoned|rewarded|normalised|sustained|closed|shut|denied|deprived|robbed|forfeited|wasted|squandered|undid|undermined|frustrated|hindered|hampered|prevented|blocked|limited|obstructed|defeated|delayed|weakened|jeopardised|compromised|thwarted|heightened|increased|worsened|endangered|exposed|colluded|complicated|diminished|reduced|precluded|foreclosed|antagonised|isolated)$/;
/** Verbs that bring harm about only with what follows them. */
const harmfulWith: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:made|make|rendered)$/,
    /^(?:it|things|matters|that|this|herself|himself|(?:the |her |his |their )?(?:[a-z]+ ){0,4}?(?:task|work|job|position|situation|risk|protection|death|attack|case|prosecution)s?)\b.{0,40}?\b(?:hard|harder|difficult|impossible|easy|easier|worse|vulnerable|dependent|unsafe|target|invisible|unreachable|likely|inevitable)\b/,
  ],
  [
    /^(?:put|placed|left|laid|brought)$/,
    /^(?:[a-z]+ ){0,4}?(?:herself|himself|themselves|her children|his children|the children|her child|the child)\b|^(?:[a-z]+ )?(?:agencies|professionals|services|officers|the police|staff|nobody|no one)\b.{0,40}\b(?:no|little|nothing|unable|without|few|in the dark)\b|^(?:matters|things) to a head\b/,
  ],
  [
    /^(?:gave|given|lent|handed|offered)$/,
    /^(?:him|her|them|[a-z’']+) (?:the |an? |every |further |fresh |new |his |her )?(?:[a-z]+ )?(?:reason|hope|hopes|signal|signals|message|messages|impression|opportunit[a-z]+|chance|access|licence|permission|encouragement|means|power|control|leverage|excuse|cause|way back|foothold|ammunition)\b|^(?:the |a |an |rise |cause )(?:[a-z]+ )?(?:impression|signal|message|licence)\b|^(?:agencies|professionals|services|officers|the police|staff) (?:little|no|nothing|few)\b/,
  ],
  [
    /^(?:allowed|let|permitted|led|caused|helped|served|tended)$/,
    /^(?!alone\b|[^.]{0,30}\b(?:rest|sleep|recover|heal|feel safe|stay safe)\b)/,
  ],
  [
    /^created$/,
    /^(?:[a-z]+ )?(?:conditions|opportunit[a-z]+|circumstances|situation|risk|tension|conflict|confusion|impression|barrier|difficult[a-z]+)\b/,
  ],
  [
    /^(?:did)$/,
    /^(?:much|little|nothing|not a little|a great deal|no good|a disservice|harm|damage|herself no|himself no|herself few|her case|his case)\b/,
  ],
  [
    /^(?:sent|sending|showed|signalled|conveyed)$/,
    /^.{0,40}\b(?:message|messages|signal|signals|willing|prepared|acceptable|accepted|tolerated)\b/,
  ],
  [
    /^(?:took|taken|threw|cut|tied|ruled|turned|played|bore|lost|missed|set|opened|kept)$/,
    /^(?:away|off|out|the hands|the only|the one|the best|the last|part of|a part|the chance|the opportunity|any chance|every chance|her chance|his chance|in train|an? (?:needless |unnecessary |foolish |great |grave |terrible )?(?:chance|risk)|the door|the way|his hopes|her hopes|the relationship|the cycle|it going|alive|into|a hand|her hand|his hand|[a-z’']+ hands)\b/,
  ],
  [
    /^left$/,
    /^(?:the |her |his |every)?[a-z]+(?: [a-z]+){0,2} (?:with (?:no|nothing|little|few|the wrong|a false|only)|without|unable|in the dark|in ignorance)\b/,
  ],
  [/^(?:added|tied|fell|drew|ran)$/, /^(?:to|the hands|back into|into|him|her back|the risk)\b/],
];
/** "all but invited", "in effect put": what is done is measured as good as the harm. */
const asGoodAs =
  /^(?:all but|in effect|effectively|as good as|unwittingly|inadvertently|unwisely|only|merely|simply)\b/;
/** What comes of an act that nobody is blamed for. */
const harmless =
  /\b(?:safer?|(?:her|his) life|hop(?:e|ed|ing)|tried|sought|wanted|intended|meant|protect(?:ed|ing)?|safeguard\w*|keep (?:her|him|the|them)\w* safe|kept (?:the children|them|her|him|herself|himself) safe|courage|brave|right thing|limited (?:his|her|the perpetrator)|reduced (?:his|the risk)|delayed his|frustrated his|foiled|undermined his|prevented (?:him|his)|exposed (?:his|him|the|what)|isolated (?:him))\b/;

const furthest = 45;

/** Cheap test of a block. */
export function mayTellMeans(words: readonly Word[]): boolean {
  return words.some((word, i) => meansWords.has(word.lower) && actAfter(words, i) >= 0);
}

/** Where an act in "-ing" stands right after "by" or "in"; -1 where none does. */
function actAfter(words: readonly Word[], at: number): number {
  for (let i = at + 1; i <= at + 4; i++) {
    const lower = words[i]?.lower ?? '';
    if (lower.endsWith('ing') && lower.length > 4 && !noAct.has(lower)) {
      const denied = words.slice(at + 1, i).some((w) => isNegative(w.lower));
      return goodActs.test(lower) && !denied ? -1 : i;
    }
    if (!isAdverb(lower) && !isNegative(lower) && lower !== 'so' && lower !== 'once') return -1;
  }
  return -1;
}

/** Every clause of a sentence that tells harm as what somebody's act brought about. */
export function meansOfHarm(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from; i < to; i++) {
    if (!meansWords.has(words[i]?.lower ?? '')) continue;
    const act = actAfter(words, i);
    if (act < 0 || act >= to) continue;
    const clause = afterMeans(words, i, act, from, to) ?? byTheWay(words, i, from, to);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

const subordinates =
  /^(?:that|who|whom|which|when|whenever|because|as|where|before|after|if|what|while|since|until|than|how|why|once|though|although|and|or|to|of|with|from|by|at|on|for)$/;

/** "By declining it she closed off …": the main clause follows, with or without a comma. */
function afterMeans(
  words: readonly Word[],
  means: number,
  act: number,
  from: number,
  to: number,
): Clause | null {
  for (let i = act + 1; i < Math.min(to, act + furthest); i++) {
    const previous = words[i - 1]?.lower ?? '';
    if (i > act + 1 && subordinates.test(previous)) continue;
    // "and in so doing deprived herself of": whoever did it stands before the means.
    if (isHarm(words, i, to)) {
      const start = groupStart(words, i, means);
      const own = start <= act + 2 ? subjectFrom(words, from, means) : null;
      if (own) return { first: means, end: harmEnd(words, i, to), subject: own };
    }
    if (i === act + 1 || (possessives.has(words[i]?.lower ?? '') && words[i]?.lower !== 'her')) continue;
    const subject = subjectFrom(words, i, Math.min(to, i + 5));
    if (!subject || subject.start !== words[i]?.start) continue;
    const harm = harmAfter(words, subject, to);
    if (harm >= 0) return { first: means, end: harmEnd(words, harm, to), subject };
    // A main clause without harm ends the search; what follows "him" as an object goes on.
    if (previous === ',' && /^(?:she|he|they)$/.test(subject.head)) return null;
  }
  return null;
}

/** "Rowan, by never contradicting him, allowed …"; "she brought it on herself, by hiding the card". */
function byTheWay(words: readonly Word[], means: number, from: number, to: number): Clause | null {
  if (words[means - 1]?.lower !== ',') return null;
  const closing = words.findIndex((w, i) => i > means && i < to && w.lower === ',');
  const subject = subjectOf(words, means - 1, from);
  if (closing > 0 && subject) {
    const harm = harmFrom(words, closing + 1, to);
    const first = words.findIndex((w) => w.start >= subject.start);
    if (harm >= 0) return { first, end: harmEnd(words, harm, to), subject };
  }
  return null;
}

function harmAfter(words: readonly Word[], subject: Subject, to: number): number {
  const next = words.findIndex((w) => w.start >= subject.end);
  return next < 0 ? -1 : harmFrom(words, next, to);
}

/** The index of the verb of harm that opens the predicate from `at`, adverbs and auxiliaries passed over; -1 for none. */
function harmFrom(words: readonly Word[], at: number, to: number): number {
  const text = wordsFrom(words, at, to);
  const good = asGoodAs.exec(text);
  if (good && !harmless.test(text)) return Math.min(to - 1, at + good[0].split(' ').length);
  for (let i = at; i < Math.min(to, at + 6); i++) {
    const lower = words[i]?.lower ?? '';
    if (isNegative(lower)) return -1;
    if (isHarm(words, i, to)) return i;
    if (
      !isWord(words[i]) ||
      !(
        isAdverb(lower) ||
        /^(?:had|has|have|may|might|also|then|thus|thereby|once|again|in|effect|only|herself|himself)$/.test(
          lower,
        )
      )
    )
      return -1;
  }
  return -1;
}

function isHarm(words: readonly Word[], at: number, to: number): boolean {
  const lower = words[at]?.lower ?? '';
  const rest = wordsFrom(words, at + 1, to);
  if (harmless.test(`${lower} ${rest}`)) return false;
  return harmful.test(lower) || harmfulWith.some(([verb, object]) => verb.test(lower) && object.test(rest));
}

function wordsFrom(words: readonly Word[], at: number, to: number): string {
  return words
    .slice(at, Math.min(to, at + 14))
    .map((w) => w.lower)
    .join(' ');
}

/** The end of the clause of harm, or ten words on. */
function harmEnd(words: readonly Word[], verb: number, to: number): number {
  const most = Math.min(to, verb + 10);
  for (let i = verb + 1; i < most; i++) if (!isWord(words[i])) return i;
  return most;
}
