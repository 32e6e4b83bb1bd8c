import { escaped, type People, type Person } from '../people/people.js';

/** Somebody whom a review may approach: as the words name them, and who of the case that is, where it can be told. */
export interface ClosePerson {
  readonly words: string;
  readonly start: number;
  readonly person: Person | null;
  /** The noun of kinship or company, in the singular and small letters; empty for a name. */
  readonly noun: string;
}

/** Nouns by which reports call those who were close to victim or perpetrator. */
const nouns =
  '(?:step-?|grand|god|half-|foster |adoptive )?(?:mothers?|fathers?|parents?|sisters?|brothers?|siblings?|sons?|daughters?|child(?:ren)?)(?:-in-law)?|mum|dad|nan|aunt(?:ie)?s?|uncles?|nieces?|nephews?|cousins?|in-laws|twins?|husbands?|wife|wives|widow(?:er)?|spouses?|(?:ex-?|former )?partners?|ex-?(?:husband|wife|boyfriend|girlfriend)s?|(?:girl|boy)?-?friends?|friendship (?:group|circle|network)s?|social (?:circle|network)s?|relatives?|relations|next of kin|famil(?:y|ies)|household|neighbours?|(?:co-?)?workers?|workmates?|colleagues?|line managers?|proprietors?|(?:café|shop|pub|business|garage|farm|salon|restaurant)(?:[’\\u0027]s)? owners?|(?:manager|supervisor|boss|foreman)s?|employers?|workplaces?|landlord|landlady|lodgers?|tenants?|(?:house|flat|room|team|class|school|cell)-?mates?|(?:choir|band|team|club|gym|allotment|congregation|mosque|church) members?|choir|landlords?|(?:alleged )?perpetrators?|(?:alleged )?offender|hairdresser|childminder|nanny|church(?:es)?|mosque|temple|gurdwara|synagogue|chapel|congregation|pastor|vicar|priest|imam|rabbi|carers?|(?:running|football|rugby|social|sports?|book|darts|allotment|boxing|cricket|sailing|bowls|golf|tennis|swimming|drama|sewing|knitting|gardening|bridge|judo|karate|snooker|walking|cycling|fishing|angling|rowing|netball|hockey|dance|martial arts) (?:club|group|team|society|class)|compan(?:y|ies)|firm|business|factory|restaurant|shop|salon|pub|tutor|(?:wider|local|\\p{Lu}\\p{Ll}+) community';

const nounPattern = new RegExp(`(?<![\\p{L}-])(?:${nouns})(?![\\p{L}-])`, 'giu');
/** Nouns that as often name an agency's own people or an agency itself. */
const needsWork =
  /^(?:managers?|supervisors?|boss|workers?|carers?|compan|firm|business|factory|restaurant|shop|salon|pub|tutor|tenants?|child)/i;
const workWords =
  /\b(?:employ\w+|worked|works|working|at work|his (?:boss|manager|supervisor|tutor)|her (?:boss|manager|supervisor|tutor)|\S+['’]s (?:boss|manager|supervisor|tutor|carers?|tenants?)|at which|where (?:he|she|they)|owned|ran)\b/i;
/** "The man with whom he shared a cell", "a third, to whom she had written": somebody told by a clause or an order. */
const clausal =
  /\b(?:the|a|an|one|another) (?:\p{Ll}+ )?(?:m[ae]n|wom[ae]n|girls?|boys?|couples?|people|persons?|teenagers?|lads?|lad(?:y|ies)|gentlem[ae]n|widow(?:er)?|owner|former \p{Ll}+|pensioner|student|teacher|foreman|manager|boss|coach|trainer|choirmaster|cleaner|driver|farmer|shopkeeper|publican|barber|baker|cook)s?(?:[ ]of [^,.;]{1,30}?)?(?=,? (?:who\b|whom\b|(?:with|to|in|for|from|by|under|of|on) whom|(?:(?:at|in|with|to|for|on) )?whose|next door|across|opposite|upstairs|downstairs|from (?:work|the)))|\b(?:a|the) (?:second|third|fourth|fifth|further|other)(?=,? (?:who|whom|to whom|with whom|was|were|had)\b)|\bno member of (?:it|the \w+)|\b(?:anybody|anyone|no one|nobody|people|those|others?) (?:at (?:\S+ ){0,3}work|from (?:\S+ ){0,3}(?:work|office|factory)|who (?:had )?(?:knew|known|worked|lived))/iu;
/** "The bakery where she had worked": a place known by what somebody did there. */
const workplace =
  /\b(?:the|a) (?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+ (?:(?:where|at which|in which|for which) (?:\S+ ){1,3}?(?:had |has )?(?:worked|been employed|studied|volunteered|trained|played|sang|worshipped|prayed)|(?:that|which|who) (?:had )?employ(?:ed|s))\b|\b\S+['’]s place of work\b|\b(?:her|his|their) place of work\b/iu;
/** Agencies and staff whose names hold such a noun: "family liaison officer", "children's services", "friends" of a place. */
const agencyAfter =
  /^(?:['’]s? )?[ -]?(?:liaison|courts?|services?|centres?|hubs?|support|practitioners?|nurses?|safeguarding|social care|information|health|safety|partnership|solutions|team|proceedings|law|interventions?|group conference|member of staff|agenc|Act\b)/i;
const role = /^(?:victim|professional)$/;

/** Everybody close to the case whom a sentence names, the victim left out, in order. */
export function closePeopleIn(
  sentence: string,
  people: People,
  byName: RegExp | null,
): readonly ClosePerson[] {
  const found: ClosePerson[] = [];
  for (const match of sentence.matchAll(nounPattern)) {
    const after = sentence.slice(match.index + match[0].length);
    if (
      agencyAfter.test(after) ||
      /\b(?:children['’]s|youth|social|health|support|key|case|outreach|care) $/i.test(
        sentence.slice(0, match.index),
      )
    )
      continue;
    if (needsWork.test(match[0]) && !/^child/i.test(match[0]) && !workWords.test(sentence)) continue;
    found.push({ words: match[0], start: match.index, person: null, noun: singular(match[0]) });
  }
  const told = clausal.exec(sentence);
  if (told) found.push({ words: told[0], start: told.index, person: null, noun: '' });
  const place = workplace.exec(sentence);
  if (place && found.every(({ start }) => start !== place.index))
    found.push({
      words: place[0].split(/ (?:where|at which|in which|for which|that|which|who) /i)[0] ?? place[0],
      start: place.index,
      person: null,
      noun: 'workplace',
    });
  if (byName) {
    byName.lastIndex = 0;
    for (const match of sentence.matchAll(byName)) {
      const person = people.all.find((each) => [each.name, ...each.aliases].includes(match[0])) ?? null;
      // "Dana's sister" names the sister and not Dana.
      const owner = /^['’]s?\s+(?:\p{L}+\s+){0,2}$/u;
      const next = found.find(({ start }) => start > match.index);
      if (next && owner.test(sentence.slice(match.index + match[0].length, next.start))) continue;
      if (person && role.test(person.role)) continue;
      if (
        /^['’]s?\s+(?:IMR|employer|solicitor|GP|records?|flat|house|home|case|offender manager)\b/i.test(
          sentence.slice(match.index + match[0].length),
        )
      )
        continue;
      found.push({ words: match[0], start: match.index, person, noun: '' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A pattern of all names of the people of the case except victims; null where there are none. */
export function namesOfOthers(people: People): RegExp | null {
  const victims = new Set(people.victims.flatMap(({ name, aliases }) => [name, ...aliases]));
  const names = people.all
    .filter((person) => !role.test(person.role))
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.length > 1 && !victims.has(name))
    .sort((a, b) => b.length - a.length);
  return names.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\d])(?:${names.map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu');
}

/** True where two mentions may be of the same person. */
export function samePerson(a: ClosePerson, b: ClosePerson): boolean {
  return (
    a.words.toLowerCase() === b.words.toLowerCase() ||
    (a.noun !== '' && a.noun === b.noun) ||
    isCalledBy(a, b) ||
    isCalledBy(b, a)
  );
}

/** "Child Q" is the child of "the child’s therapist". */
function isCalledBy({ noun }: ClosePerson, { words }: ClosePerson): boolean {
  return noun !== '' && words.toLowerCase().startsWith(`${noun} `);
}

function singular(noun: string): string {
  const small = noun
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:alleged|former|ex-?) ?/, '');
  if (small === 'children') return 'child';
  if (/ies$/.test(small)) return small.replace(/ies$/, 'y');
  return /(?:ss|in-laws|boss)$/.test(small) ? small : small.replace(/s$/, '');
}
