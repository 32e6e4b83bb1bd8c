/** What a person is in the case. */
export type Role = 'victim' | 'perpetrator' | 'child' | 'relative' | 'friend' | 'professional' | 'other';
export type Sex = 'female' | 'male' | null;

const female =
  /\b(?:woman|female|mother|mum|wife|daughter|sister|aunt|niece|grandmother|granddaughter|girlfriend|girl|widow|stepmother|stepdaughter|mrs|ms|miss)\b/i;
const male =
  /\b(?:man|male|father|dad|husband|son|brother|uncle|nephew|grandfather|grandson|boyfriend|boy|widower|stepfather|stepson|mr)\b/i;

const childWord = /\b(?:child|children|baby|infant|toddler)\b/i;
const relativeWord =
  /\b(?:mother|father|mum|dad|parents?|husband|wife|(?:ex-?)?partner|spouse|sister|brother|siblings?|son|daughter|aunt|uncle|niece|nephew|cousin|grand\w+|step\w+|half-\w+|\w+-in-law|family|relative|fianc[eé]e?|boyfriend|girlfriend|widow(?:er)?)\b/i;

/** Nouns of kinship and company by which a text names a person without a name. */
export const kinNoun =
  '(?:mother|father|mum|dad|parents?|husband|wife|spouse|(?:former\\s+|ex-?\\s?|late\\s+)?(?:partner|husband|wife|boyfriend|girlfriend)|sister|brother|siblings?|(?:baby\\s+|elder\\s+|younger\\s+|eldest\\s+|youngest\\s+|first\\s+|unborn\\s+)?(?:son|daughter|child|baby)|aunt|aunty|auntie|uncle|niece|nephew|cousin|grand(?:mother|father|parents?|son|daughter|ad|ma|pa)|nan|nana|gran|step-?(?:mother|father|son|daughter|brother|sister)|half-(?:brother|sister)|(?:mother|father|sister|brother|son|daughter)-in-law|fianc[eé]e?|friend|best\\s+friend|colleague|neighbour|twin)';

/** "The woman who died", "Killed by her husband": a key's words that open with the person's own death. */
const ownDeath =
  /[,;(]\s*(?:who was\s+)?(?:killed|murdered)\s*(?:$|[;,)])|(?:^|;)\s*(?:(?:the )?(?:(?:young |older )?(?:woman|man|girl|boy|person|child|mother|father) )?who (?:died|was (?:killed|murdered|found dead)|took (?:her|his|their) own life)|(?:killed|murdered|stabbed|strangled) (?:by|in|at|on)\b|died\b|took (?:her|his|their) own life)/i;

/** The role that the words of a key, or words beside a name, give. Victim and perpetrator go before kinship. */
export function roleOf(words: string): Role | null {
  const perpetrator =
    /\b(?:perpetrator|alleged offender|offender|accused|[Cc]onvicted|defendant|(?:[Hh]er|[Hh]is|[Tt]heir|and) killer|killed (?:her|him|them|[A-Z]\w+)|who killed|suspect)\b/.test(
      words,
    );
  const victim =
    ownDeath.test(words) ||
    (/\b(?:[Vv]ictim|VICTIM|[Dd]eceased|[Ss]ubject of (?:the|this|our) (?:[Rr]eview|report|DHR|DARDR)|[Ww]hose (?:death|killing|murder) (?:is|was|has been|led to|we|this|the)|[Ww]hom? (?:this|the|our) (?:[Rr]eview|report) (?:is about|concerns)|about whom (?:this|the|our) (?:[Rr]eview|report))\b|^Subject\b(?! (?:matter|access))/.test(
      words,
    ) &&
      !/\b(?:of|to|from) (?:the )?(?:victim|deceased)\b|\bvictim[’']s\b|\bdeceased[’']s\b/i.test(words));
  if (victim && !/\bperpetrator\b/i.test(words.split(/victim/i)[0] ?? '')) return 'victim';
  if (
    (perpetrator || /\bperpetrator\b/i.test(words)) &&
    !/\bperpetrator[’']s\b|\b(?:of|to) (?:the )?perpetrator\b/i.test(words)
  )
    return 'perpetrator';
  if (/\b(?:friend|neighbour|colleague|employer|manager|landlord)\b/i.test(words)) return 'friend';
  if (childWord.test(words)) return 'child';
  if (relativeWord.test(words)) return 'relative';
  if (/\b(?:officer|doctor|nurse|GP|social worker|practitioner|worker|teacher)\b/i.test(words))
    return 'professional';
  return null;
}

/**
 * The sex that a person's own description tells; words about others ("Rowan’s mother’s friend") mislead rarely.
 * In "killed by her husband" the pronoun is the person's own; in "her partner" it is somebody else's.
 */
export function sexOf(words: string): Sex {
  if (/^\s*f(?:emale)?\s*$/i.test(words)) return 'female';
  if (/^\s*m(?:ale)?\s*$/i.test(words)) return 'male';
  const killed = /\b(?:killed|murdered|stabbed|strangled) by (?:(her)|his)\b/i.exec(words);
  if (killed) return killed[1] ? 'female' : 'male';
  const f = female.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  const m = male.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  if (f !== m) return f < m ? 'female' : 'male';
  const pronoun = /\b(?:(she|herself)|he|himself)\b/i.exec(words);
  return pronoun ? (pronoun[1] ? 'female' : 'male') : null;
}

const ageNumber =
  /(?:^|\baged?\s*:?\s*|\()(\d{1,3})(?!\d|s\b|\s*[-–]\s*\d|\s*\/|(?:st|nd|rd|th)\b)(?=\s*(?:$|[),;.]|years?\b|yrs?\b|y\/o|at\b|when\b|in\b))|\b(\d{1,3})[- ]years?[- ]old\b/i;

/** The exact age in years that a key's words tell; null for bands ("40s", "30-35") and where they tell none. */
export function ageIn(words: string): number | null {
  const found = ageNumber.exec(words.trim());
  const age = Number(found?.[1] ?? found?.[2] ?? Number.NaN);
  return Number.isNaN(age) || age > 110 ? null : age;
}
