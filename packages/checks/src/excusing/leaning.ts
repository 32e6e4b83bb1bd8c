import { type Company, type Mention, mentionsIn } from '@dhrlint/facts';
import type { WayOfExcusing } from './frames.js';
import type { Tone } from './tone.js';
import type { Leaning } from './tone-words.js';

/** Of whom a sentence speaks, as far as it names anybody. */
interface Spoken {
  readonly perpetrator: boolean;
  readonly victim: boolean;
  readonly couple: boolean;
  readonly other: boolean;
}

/**
 * Whether the words of a sentence lean so far that it takes the perpetrator's part. The more it speaks of others, the
 * more it takes: one plain word of him alone, several where the victim or somebody else is told of as well.
 */
export function takesHisPart(
  tone: Tone,
  sentence: string,
  /** What of the sentence stands before its first plain word. */
  lead: string,
  company: Company,
): boolean {
  if (
    advising.test(sentence) ||
    measuring.test(sentence) ||
    ofWriting.test(sentence) ||
    ofOthersDoing.test(sentence)
  )
    return false;
  if (condoling.test(sentence) && !spokenOf(sentence, company).perpetrator) return false;
  const weight = (leaning: Leaning) => tone.weights.get(leaning) ?? 0;
  const kinds = [...tone.weights.keys()].filter((leaning) => leaning !== 'deed').length;
  // What agencies did or wrote is told so often that it takes his part only where all else does.
  const total = tone.total - weight('deed') - 2 * tone.official;
  const heavy = kinds > 1 && [...tone.weights.values()].some((each) => each > 2);
  if (!heavy && ![...tone.plain].some((leaning) => leaning !== 'opinion')) return false;
  if (tone.official > 0 && (kinds < 3 || total < 4)) return false;
  const { perpetrator, victim, couple, other } = spokenOf(sentence.replace(sayers, ''), company);
  const ofMerit = taking.every((each) => weight(each) === 0);
  if (tone.plain.has('merit') && ofMerit && seeming.test(sentence)) return false;
  // "A receptionist slipped it into her bag, a kindly touch": a worker is praised.
  if (tone.plain.has('merit') && !perpetrator && opensWithWorker(sentence, company)) return false;
  const felt = tone.official === 0 && personal.some((leaning) => tone.plain.has(leaning));
  if (weight('mutual') > 0 && weight('strife') > 0 && weight('mutual') + weight('strife') > 2 && !other)
    return true;
  const excused =
    weight('deed') > 0 && tone.plain.has('cause') && weight('hardship') + weight('mastered') > 0;
  if (excused && !other) return true;
  if (tone.plain.has('provoked') && !other) return total >= (perpetrator ? 3 : 4);
  if (perpetrator && !victim) return (kinds > 1 && (total >= 3 || felt)) || (felt && !other);
  if (kinds < 2) return false;
  if (perpetrator) return total >= 4 && !(victim && lastIsVictim(lead, company));
  if (victim) return kinds > 2 && total >= 5 && !lastIsVictim(lead, company);
  if (couple) return total >= 3;
  const ofPeople = telling.filter((leaning) => leaning !== 'strife' && tone.weights.has(leaning)).length > 1;
  return other ? total >= 4 && ofPeople : total >= 4 || (total >= 3 && ofPeople);
}

/** What somebody ought to do is no account of what was done. */
const advising =
  /\b(?:should|ought to)\b(?! (?:not )?(?:also |always |perhaps |never )?(?:be (?:remembered|borne|said|noted|recorded|added|acknowledged|recognised|stressed|understood|seen|judged|forgotten)|have\b))/i;
/** "Hardly anyone asked her", "the danger came from a man": of how she was met, and of where the danger was. */
const ofOthersDoing =
  /\b(?:hardly|scarcely|barely) any(?:one|body)\b|\b(?:danger|threat|risk|harm|violence|abuse) (?:came|comes|lay|lies) (?:from|in|with)\b/i;
/** "He scored his stress as two out of ten": what a questionnaire had for an answer. */
const measuring = /\b(?:scored?|rated|graded)\b[^.;]{0,60}\b(?:as|at)\b|\bout of (?:five|ten|\d+)\b/i;
/** "The past tense of evidence and the present tense of argument", "slipped a leaflet into the bag": of what is written. */
const ofWriting = /\b(?:past|present|future|perfect) tense\b|\b(?:booklets?|leaflets?|posters?)\b/i;
/** "I offer my panel's sympathy to the family": to those who mourn. */
const condoling =
  /\b(?:sympath(?:y|ies)|condolences?|compassion|sorrow)\b[^.;]{0,40}?\b(?:to|with|for) [^.;,]{0,50}?\b(?:family|families|mother|father|parents|grandparents|children|sisters?|brothers?|sons?|daughters?|friends|relatives|bereaved|those who (?:loved|knew|mourn))\b/i;
/** What somebody was taken for is how he was met, and no praise of the report's. */
const seeming =
  /\b(?:found|saw|took|thought|considered|believed|met|seem(?:s|ed)?|appear\w*|present(?:s|ed)|regarded|seen|outward\w*|charm\w*|in public|to outsiders)\b/i;

/** Whose view it is told to be, behind it. */
const sayers =
  /, (?:according to|in the (?:view|opinion|eyes) of|as (?:seen|described|recalled|told|reported|put) by) [^,;]*$/i;
const taking = ['hardship', 'sorrow', 'cause', 'mastered', 'opinion'] as const;
const personal = ['hardship', 'merit', 'sorrow', 'mastered'] as const;
const telling = [...personal, 'mutual', 'strife', 'small'] as const;

function spokenOf(sentence: string, company: Company): Spoken {
  const mentions = mentionsIn(sentence, company);
  const isTheirs = (m: Mention) => isOf(m, 'perpetrator', company) || isOf(m, 'victim', company);
  const is = (meant: string) => mentions.some((m) => !m.pronoun && m.meant === meant);
  // "Her father was a gentle man who loved his girls": "his" points to whoever of that sex was named.
  const someone = manLikeHim(sentence, company);
  const another = mentions.findIndex((m) => !m.pronoun && !m.plural && m.meant === 'other' && m.sex !== null);
  const sexOfAnother = mentions[another]?.sex;
  return {
    perpetrator:
      someone ||
      mentions.some(
        (m, i) =>
          isOf(m, 'perpetrator', company) &&
          !(m.pronoun && another >= 0 && i > another && m.sex === sexOfAnother),
      ),
    victim: (is('generic') && !someone) || mentions.some((m) => isOf(m, 'victim', company)),
    couple: is('couple'),
    other: is('other') || is('agency') || is('court') || mentions.some((m) => m.pronoun && !isTheirs(m)),
  };
}

function opensWithWorker(sentence: string, company: Company): boolean {
  return mentionsIn(sentence, company)[0]?.professional === true;
}

/** "One sees a man out of his depth": he can be nobody else where the victim was no man. */
function manLikeHim(sentence: string, { people }: Company): boolean {
  const sexes = (role: string) => people.filter((p) => p.role === role).map((p) => p.sex);
  const is = (sex: 'male' | 'female') =>
    sexes('perpetrator').includes(sex) && sexes('victim').every((each) => each !== null && each !== sex);
  return (is('male') && aMan.test(sentence)) || (is('female') && aWoman.test(sentence));
}

const aMan = /\ban? (?:[\w-]+,? (?:and )?){0,3}?(?:man|husband|father|dad|boyfriend)\b/i;
const aWoman = /\ban? (?:[\w-]+,? (?:and )?){0,3}?(?:woman|wife|mother|girlfriend)\b/i;

/** "She was made redundant, and had to ask him": the words are said of her. */
function lastIsVictim(lead: string, company: Company): boolean {
  // "His assault on her was": she is what was done to, and not whom it is said of.
  if (/\b(?:on|to|at|of|with|against|for|towards|from) (?:her|him)\b[^,;]*$/i.test(lead)) return false;
  const last = mentionsIn(lead, company).findLast(
    (m) => isOf(m, 'victim', company) || isOf(m, 'perpetrator', company),
  );
  return last !== undefined && isOf(last, 'victim', company);
}

/** Whether a name is that person's, or a pronoun can be nobody else's of the two. */
function isOf(
  { meant, pronoun, sex }: Mention,
  role: 'perpetrator' | 'victim',
  { people }: Company,
): boolean {
  if (!pronoun) return meant === role;
  const has = (of: string) => people.some((p) => p.role === of && p.sex === sex);
  return sex !== null && has(role) && !has(role === 'victim' ? 'perpetrator' : 'victim');
}

const wayOf: Readonly<Record<Leaning, WayOfExcusing>> = {
  mutual: 'quarrel',
  strife: 'quarrel',
  deed: 'strain',
  provoked: 'strain',
  small: 'small',
  merit: 'character',
  sorrow: 'sympathy',
  hardship: 'strain',
  mastered: 'strain',
  cause: 'strain',
  opinion: 'strain',
};

/** The way of excusing that the heaviest words of a sentence are of. */
export function wayOfTone({ weights }: Tone): WayOfExcusing {
  const order = Object.keys(wayOf) as Leaning[];
  const heaviest = order.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0];
  return wayOf[heaviest ?? 'hardship'];
}
