import type { People, Person } from '../people/people.js';
import { escaped } from '../people/people.js';
import { type Cue, clauseBefore, kinOf, withoutAsides } from './cues.js';

/** Whose death the words of a cue tell. `kin` names somebody by kinship: the victim or a relative. */
export type Whose = 'victim' | 'kin' | 'other' | 'unsaid';

/** Tells whose death a cue is about, from the people of the case. */
export type TellWhose = (cue: Cue, sentence: string) => Whose;

/** Pets, celebrities and strangers whose deaths are told without bearing on the case. */
const elsewhere =
  /\b(?:no|not any|without(?: any)?) (?:\w+ )?(?:link|connection) (?:with|to) (?:this|the (?:present )?(?:case|review|death))|\bunrelated (?:to|case|death|homicide|matter)\b|\b(?:Queen|King|Prince|Princess|Duke|George Floyd|Sarah Everard|another (?:woman|man|person|victim|patient|resident)|(?<!\bby )a (?:different|previous|former|second) (?:wife|partner|girlfriend|husband|tenant|patient)|(?:killed|killing|murdered|murder of|death of|of) (?:his|her) (?:previous|former|first|ex-)\s?(?:wife|partner|girlfriend|husband|boyfriend))/iu;

/** Kin of either party who are hardly ever the victim themselves. */
const farKin =
  /\b(?:her|his|their|your|my|our)\s+(?:own\s+|late\s+|elderly\s+|great-)?(?:grand(?:mother|father|parents?|ma|pa|ad)|nan|aunt|uncle|cousin|friend|neighbour|colleague)\s+(?:(?:had|has|was|also|then)\s+)*$/i;

/** "Daniel's mother died": a relative of somebody who is not the victim. */
function ofAnother(before: string, names: readonly (RegExp | null)[]): boolean {
  if (farKin.test(before)) return true;
  const owner =
    /(\p{Lu}[\p{L}’'-]*?)[’']s?\s+(?:own\s+|late\s+|elderly\s+)?(?:mother|father|mum|dad|grand\w+|sister|brother|aunt|uncle|cousin|nan|step\w+|friend)\s+(?:(?:had|has|was|also|then)\s+)*$/u.exec(
      before,
    )?.[1];
  return owner !== undefined && names.some((name) => name?.test(owner));
}

/** "A neighbour died", "a cousin of whom he was fond": whoever has the article is nobody of the case. */
const strangers =
  /\b(?:a|an|another)\s+(?:\w+\s+)?(?:neighbour|friend|colleague|resident|tenant|patient|pupil|stranger|cousin|aunt|uncle|nephew|niece|brother|sister|grand(?:mother|father|parent))\s+(?:(?:(?:to|of|with)\s+)?whom?\s+[^,;]{0,40}\s+)?(?:had\s+|was\s+|also\s+)*$/i;

/** "Her parents, the second of whom died": one of several relatives. */
const oneOfKin =
  /\b(?:parents|grandparents|siblings|brothers|sisters|cousins|uncles|aunts|children|sons|daughters|friends|colleagues|neighbours|pets|dogs|husbands|wives|partners)\b[^.;]{0,40},\s+(?:\w+\s+){1,3}of\s+whom\s+(?:had\s+|was\s+|also\s+|has\s+)*$/i;

/** Kin who cannot be a victim of the other sex. */
const maleKin =
  /\b(?:(?:grand|step-?)?(?:father|son)|dad|grandad|grandpa|husband|boyfriend|(?:half-|step-?)?brother|uncle|nephew)(?:-in-law)?$/i;
const femaleKin =
  /\b(?:(?:grand|step-?)?(?:mother|daughter)|mum|nana?|gran|grandma|wife|girlfriend|(?:half-|step-?)?sister|aunt(?:y|ie)?|niece)(?:-in-law)?$/i;

/** Builds the teller once for a report. */
export function whoseDeath(people: People): TellWhose {
  const victims = namesPattern(people.victims);
  const others = namesPattern(people.all.filter((p) => p.role !== 'victim'));
  // Only where a child, brother or the like killed may "Daniel's mother" be the victim.
  const kinKilled = people.perpetrators.some(({ description }) =>
    /\b(?:son|daughter|brother|sister|grandson|granddaughter|nephew|niece|step\w+|\w+-in-law)\b/i.test(
      description,
    ),
  );
  const sexes = new Set(people.victims.map((p) => p.sex));
  const pronouns =
    sexes.size === 1
      ? sexes.has('female')
        ? /^(?:he|his|him)$/i
        : sexes.has('male')
          ? /^(?:she|her)$/i
          : null
      : null;
  const otherSex =
    sexes.size === 1 && sexes.has('female')
      ? /\b(?:a|another)\s+(?:[\w-]+\s+){0,2}(?:man|boy)\s+(?:had\s+|was\s+|also\s+)*$/i
      : sexes.size === 1 && sexes.has('male')
        ? /\b(?:a|another)\s+(?:[\w-]+\s+){0,2}(?:woman|girl)\s+(?:had\s+|was\s+|also\s+)*$/i
        : null;
  return (cue, sentence) => {
    const words = sentence.slice(cue.start, cue.end);
    if (/\b(?:killed|hanged|hung)\s+(?:herself|himself)\b/i.test(words))
      return bySubject(cue, sentence, victims, others, pronouns);
    const active =
      /^(?:beside|over|next|alongside|near|found|find|finds|finding|discovered|discovering|recovered|located|pronounced|confirmed|declared|caused|injuries)\b/i.test(
        words,
      ) && !passive(cue, sentence);
    if (active) return cueObject(words, sentence.slice(cue.end, cue.end + 40), others, victims);
    if (
      /\p{Lu}\p{Ll}+[’']s Law\b/u.test(sentence) ||
      elsewhere.test(
        `${clauseBefore(sentence, cue.start).slice(-50)}${sentence.slice(cue.start, cue.end + 50)}`,
      )
    )
      return 'other';
    const clause = clauseBefore(sentence, cue.start);
    if (oneOfKin.test(sentence.slice(0, cue.start))) return 'other';
    if (strangers.test(clause) || (cue.kind === 'death' && (otherSex?.test(clause) ?? false))) return 'other';
    const named = kinOf(cue, sentence);
    // "When her sister came in Ines was dead": the name stands nearer than the kin.
    const behind = named === null ? '' : clause.slice(clause.lastIndexOf(named) + named.length);
    const nearer =
      cue.form === 'intransitive' && !/^[’']?s?\s+of\b/.test(behind) && (victims?.test(behind) ?? false);
    const kin = nearer ? null : named;
    if (
      kin !== null &&
      sexes.size === 1 &&
      ((sexes.has('female') && maleKin.test(kin)) || (sexes.has('male') && femaleKin.test(kin)))
    )
      return 'other';
    if (kin !== null)
      return cue.form !== 'transitive' &&
        (!kinKilled || /^(?:best\s+)?(?:friend|neighbour|colleague)$/i.test(kin)) &&
        ofAnother(withoutAsides(sentence.slice(0, cue.start)), [others, victims])
        ? 'other'
        : 'kin';
    if (
      cue.form === 'transitive' ||
      (cue.kind === 'attack' && actsOn.test(sentence.slice(Math.max(0, cue.start - 12), cue.end + 30)))
    )
      return byObject(cue, sentence, victims, others);
    // "That was when Daniel put the knife in": he who did it is not he to whom it was done.
    if (
      /^(?:put|drove|stuck|plunged|opened\s+fire|poured|threw|set\s+(?:the|their|her)\s+(?:house|flat|home|bed\w*|room)\b)/i.test(
        words,
      )
    )
      return 'unsaid';
    if (cue.form === 'noun') return byOwner(cue, sentence, victims, others, pronouns);
    return bySubject(cue, sentence, victims, others, pronouns);
  };
}

/** An act with its object: "strangled Ines", "shot her"; not "was strangled". */
const actsOn =
  /^(?!.{0,12}\b(?:was|were|been|being)\s)[\s\S]{0,12}\b[a-z]+(?:ed|ot|at|an|ck|un|ve)\s+(?:[a-z]+\s+){0,2}?(?:her|him|them|[A-ZÀ-Þ])/;

function passive(cue: Cue, sentence: string): boolean {
  return (
    /\b(?:was|were|been|being|be|is|later|she|he)\s+(?:\p{L}+ly\s+)?$/iu.test(
      sentence.slice(Math.max(0, cue.start - 30), cue.start),
    ) &&
    /^(?:found|discovered|pronounced|confirmed|declared)\s+(?:\p{L}+ly\s+)?(?:to\s|as\s|dead|deceased|lifeless|hang|lying|at\s|in\s|on\s|by\s)/iu.test(
      sentence.slice(cue.start, cue.end),
    )
  );
}

function cueObject(words: string, after: string, others: RegExp | null, victims: RegExp | null): Whose {
  const all = `${words}${after}`;
  // "Had found his own wife dead".
  if (
    /\b(?:his|her|their)\s+own\s+(?:\p{Ll}+\s+)?\p{Ll}+\s+(?:dead|hanging|hanged|lifeless|body)\b/u.test(all)
  )
    return 'other';
  if (victims?.test(all)) return 'victim';
  return others?.test(words) ? 'other' : 'unsaid';
}

function byObject(cue: Cue, sentence: string, victims: RegExp | null, others: RegExp | null): Whose {
  const after = sentence.slice(cue.start, cue.end + 40);
  if (victims?.test(after)) return 'victim';
  if (/^\S+\s+(?:himself|herself)\b/i.test(after))
    return /\b(?:and|before|after|then)\b[^.;]{0,30}\bkill/i.test(sentence.slice(0, cue.start))
      ? 'unsaid'
      : 'other';
  const passiveBefore = /\b(?:was|were|been|being)\s+(?:\p{L}+ly\s+)?$/iu.test(
    sentence.slice(Math.max(0, cue.start - 30), cue.start),
  );
  if (!passiveBefore && others && new RegExp(`^\\S+\\s+(?:${others.source})`, 'u').test(after))
    return 'other';
  return 'unsaid';
}

function byOwner(
  cue: Cue,
  sentence: string,
  victims: RegExp | null,
  others: RegExp | null,
  pronouns: RegExp | null,
): Whose {
  const before = clauseBefore(sentence, cue.start).slice(-45);
  const after = sentence.slice(cue.end, cue.end + 45);
  const owner = /(\S+)\s+(?:\p{L}+\s+)?$/u.exec(before)?.[1] ?? '';
  if (pronouns?.test(owner) || pronouns?.test(/(\S+)\s+$/u.exec(before)?.[1] ?? '')) return 'other';
  if (
    victims &&
    (victims.test(before) ||
      new RegExp(`^\\s+(?:of|to)\\s+[^,.;]{0,20}(?:${victims.source})`, 'u').test(after))
  )
    return 'victim';
  if (
    others &&
    (new RegExp(`(?:${others.source})(?:[’']s?)\\s+(?:\\p{L}+\\s+)?$`, 'u').test(before) ||
      new RegExp(`^(?:\\s+(?:in|on|at|by)\\s+[^,.;]{1,20}?)?\\s+of\\s+(?:${others.source})`, 'u').test(after))
  )
    return 'other';
  return 'unsaid';
}

function bySubject(
  cue: Cue,
  sentence: string,
  victims: RegExp | null,
  others: RegExp | null,
  pronouns: RegExp | null,
): Whose {
  const before = clauseBefore(sentence, cue.start);
  if (
    /^[^.;,]{0,30}\b(?:prison|custody|remand|his cell|her cell|secure hospital)\b/i.test(
      sentence.slice(cue.end),
    )
  )
    return 'other';
  const subject = /\b(he|she|they)\b(?:\s+[^\s,;]+){0,4}\s*$/i.exec(before)?.[1];
  if (subject) return pronouns?.test(subject) ? 'other' : 'unsaid';
  const victim = last(before, victims);
  const other = last(before, others);
  if (victim < 0 && other < 0) return 'unsaid';
  if (victim >= 0) return 'victim';
  // "Daniel took her life": not his own.
  if (/^(?:took|ended)\s+(?:her|his|their)\s+li(?:fe|ves)\b/i.test(sentence.slice(cue.start, cue.end)))
    return 'unsaid';
  // "Daniel stabbed her and she died": the name is the subject only where no other stands between.
  const between = before.slice(other);
  return /\b(?:her|him|them|and|where|who|which|victim|by)\b/i.test(between) ||
    cue.start - (before.length - other) < 0
    ? 'unsaid'
    : 'other';
}

function last(words: string, names: RegExp | null): number {
  if (!names) return -1;
  let at = -1;
  for (const m of words.matchAll(new RegExp(names.source, 'gu'))) at = m.index;
  return at;
}

/** A pattern for any of the names of some people; null where there are none. */
export function namesPattern(people: readonly Person[]): RegExp | null {
  const names = people.flatMap((p) => [p.name, ...p.aliases]).filter((n) => n.length > 1);
  if (names.length === 0) return null;
  return new RegExp(
    `(?<![\\p{L}])(?:${names
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})(?![\\p{L}])`,
    'u',
  );
}
