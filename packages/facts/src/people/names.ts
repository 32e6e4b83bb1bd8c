import { isOrdinaryCapital } from './not-people.js';

/**
 * The forms in which reports name people: a pseudonym ("Ines", "Mary-Jane"), a title with surname or letter
 * ("Mrs Farrow", "Mr A"), a role with a letter or number ("Adult A", "Child 2", "Subject B"), initials ("TL").
 */
export const namePattern =
  "(?:(?:Mrs?|Ms|Miss|Mx|Dr|Canon|Fr|Revd?|Imam|Rabbi|Pastor|Prof|Cllr|Vicar|Deacon|Sheikh)\\.?\\s?[‘'\"“]?[A-ZÀ-ÖØ-ÞŴŶ][A-ZÀ-ÖØ-ÞŴŶa-zß-öø-ÿŵŷ'’-]*[’'\"”]?|(?:Adult|Subject|Child|Victim|Person|Friend|Sibling|Male|Female|Relative|Witness|Partner|Neighbour|Sister|Brother|Perpetrator|Son|Daughter|Colleague|Manager|Employer|Driver|Cousin|Uncle|Aunt|Mother|Father|Nephew|Niece|Grandparent|Parent|Boy|Girl|Teenager|Baby|Individual|Suspect|Associate|Housemate|Flatmate|Lodger|Tenant|Ex-partner|Ex-Partner|Woman|Man|Practitioner|Worker|Officer|Nurse|Doctor|Teacher|GP)\\s(?:[A-ZÀ-ÖØ-ÞŴŶ]{1,2}|\\d{1,2})\\b|[A-ZÀ-ÖØ-ÞŴŶ][a-zß-öø-ÿŵŷ'’]+(?:-[A-ZÀ-ÖØ-ÞŴŶ]?[a-zß-öø-ÿŵŷ]+)*(?:\\s[A-ZÀ-ÖØ-ÞŴŶ][a-zß-öø-ÿŵŷ'’]+)?|[A-ZÀ-ÖØ-ÞŴŶ]\\.?[A-ZÀ-ÖØ-ÞŴŶ]\\.?(?![A-ZÀ-ÖØ-ÞŴŶa-zß-öø-ÿŵŷ])|[A-ZÀ-ÖØ-ÞŴŶ](?![A-ZÀ-ÖØ-ÞŴŶa-zß-öø-ÿŵŷ\\d]))";

/** Words with a capital that no key means as a name. */
const notNames =
  /^(?:The|A|An|This|That|These|Those|His|Her|Their|Our|Its|He|She|They|It|In|On|At|And|Or|But|For|From|With|By|To|Of|Victim|Perpetrator|Deceased|Name|Names|Pseudonym|Pseudonyms|Relationship|Role|Age|Person|People|Family|Children|Parents|Police|Panel|Review|Report|Domestic|Homicide|Death|Overview|Section|Chapter|Part|Appendix|Table|Figure|Home|Office|Council|Partnership|Community|Safety|Independent|Chair|Author|Agency|Agencies|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Act|Executive|Summary|Introduction|Not|None|No|Unknown|N\/A|Date|Notes?|Confidential|Restricted|Draft|Final|Version|Reference|Ref|Case|DHR|DARDR|IMR|GP|NHS|UK|CSP|Born|Mother|Father|Husband|Wife|Partner|Sister|Brother|Son|Daughter|Friend|Neighbour|Ethnicity|Gender|Sex|I|We|As|Where|When|Who|What|If|There|Each|All|Both|One|Two|Three)$/;

const wholeName = new RegExp(`^(?:${namePattern})$`);
const entryOpening = new RegExp(`^[“"‘']?${namePattern}[”"’']?(?=\\s*(?:[,;(–—]|-\\s))`);

/** "How Ines died", "Why Daniel was bailed": a heading that asks after somebody. */
const asks = /^(?:How|Why|When|Where|Who|What|Which)\s/;

/** A name without quotation marks, brackets and notes around it; null where the words are no name. */
export function cleanName(words: string): string | null {
  const bare = words
    .replace(/\s*\((?:pseudonym|not (?:his|her|their) real name|a pseudonym)\)/i, '')
    .replace(/^[\s"“”'‘’•*–—-]+|[\s"“”‘’:*.,;–—-]+$/gu, '')
    .replace(/['’]s$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare.length === 0 || bare.length > 40 || !/^\p{Lu}/u.test(bare) || notNames.test(bare)) return null;
  if (!wholeName.test(bare) || asks.test(bare)) return null;
  return bare
    .split(' ')
    .some((word) =>
      /^(?:Partnership|Council|Police|Review|Panel|Trust|Report|Homicide|Service|Services|Act|Office|Board)$/.test(
        word,
      ),
    )
    ? null
    : bare;
}

/**
 * The names of a key's cell or entry: "Child A and Child B", "Friend 1, Friend 2" are two people each; a name in
 * brackets or after "also known as" is another name of the same one.
 */
export function namesOfEntry(
  words: string,
): readonly { readonly name: string; readonly aliases: readonly string[] }[] {
  const aliases: string[] = [];
  const bareStart = words.trim().replace(/^["“”'‘’]+/u, '');
  const bare = words.replace(aliasOf, (_: string, first?: string, second?: string, third?: string) => {
    const alias = cleanName(first ?? second ?? third ?? '');
    // "Ines (Nessie)" may be a short form; "Ines (Sarah)" is a real name left in, and no name of the key.
    const short =
      second !== undefined || third !== undefined || naming.test(_) || isShortForm(alias ?? '', bareStart);
    if (alias !== null && short && !describes.test(alias)) aliases.push(alias);
    return ' ';
  });
  const parts = bare.split(/\s*(?:[,;&\n/]|\band\b)\s*/u).filter((part) => part.trim() !== '');
  const names = parts.map(cleanName);
  // "Jonathan or Jonty": one person, who goes by either.
  const either = parts.length === 1 ? bare.split(/\s+(?:or|\(or\))\s+/u).map(cleanName) : [];
  const [called = null, ...others] = either;
  if (called !== null && others.length > 0 && others.every((other) => other !== null))
    return [{ name: called, aliases: [...new Set([...others, ...aliases])] }];
  if (parts.length > 1 && names.every((name) => name !== null))
    return names.map((name) => ({ name, aliases: [] }));
  // "Ines, 34 at her death": the entry's first words are the name.
  const name = cleanName(bare) ?? cleanName(entryOpening.exec(bare.trim())?.[0] ?? '');
  return name === null ? [] : [{ name, aliases: aliases.filter((alias) => alias !== name) }];
}

/** "Nessie" or "In" for "Ines", "Beth" for "Elizabeth": one begins like the other, or holds it. */
function isShortForm(alias: string, name: string): boolean {
  const [a, b] = [alias.toLowerCase(), name.toLowerCase()];
  return a.slice(0, 2) === b.slice(0, 2) || b.includes(a.slice(0, 3));
}

const aliasOf =
  /\s*\((?:(?:also |sometimes |usually )?(?:known as|called|or|aka|a\.k\.a\.|formerly|née|nickname:?|also)\s+)?([“"‘']?\p{Lu}[^()]{0,30}?)\)|,?\s*(?:also |sometimes )?(?:known|called|referred to)(?:\s+(?:to|by)\s+[^,;.()]{3,30})?\s+as\s+([“"‘']?\p{Lu}[\p{L}’'-]+)|,\s*(?:sometimes|often|usually|or|also|mostly|later|to (?:her|his|their) (?:friends|family))\s+([“"‘']?\p{Lu}[\p{L}’'-]+)/giu;
/** Words by which a bracket says that it holds another name. */
const naming = /known|called|aka|a\.k\.a|\bor\b|nick/iu;
const describes =
  /^(?:Victim|Perpetrator|Deceased|Pseudonym|Mother|Father|Sister|Brother|Son|Daughter|Husband|Wife|Partner|Friend|Child|Male|Female|Adult|Offender|Subject|Neighbour|White|Asian|Black)\b/i;

/** Other names that a description gives somebody: "known to her friends as Nessa", "called Nan by the children". */
export function aliasesIn(description: string): readonly string[] {
  return [...description.matchAll(aliasOf)].flatMap((found) => {
    const alias = cleanName(found[1] ?? found[2] ?? found[3] ?? '');
    // "Black British (Caribbean)": a bracket that tells of what people somebody is.
    const ofPeople = found[1] !== undefined && !naming.test(found[0]) && isOrdinaryCapital(alias ?? '');
    return alias === null || ofPeople || describes.test(alias) ? [] : [alias];
  });
}
