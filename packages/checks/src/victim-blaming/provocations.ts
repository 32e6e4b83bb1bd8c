import { pronounSubject, type Subject, type Word } from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { indexAfter, personAt, spelt } from './spelt.js';
import { actOf } from './undoings.js';

/*
 * What somebody did is told as sure to have moved the perpetrator: "the way that she danced was bound to anger him",
 * "her posts can only have enraged him". `from` and `to` are indexes into the words of the block.
 */

/** Words of which one stands wherever {@link provocations} finds something. */
export const signsOfProvocation: readonly string[] =
  'bound sure certain likely calculated guaranteed liable apt only cannot fail never unlikely scarcely inevitably surely hardly'.split(
    ' ',
  );

const moved =
  '(?:provok|anger|enrag|inflam|incens|infuriat|antagonis|inflame|upset|annoy|irritat|madden|humiliat|embolden|encourag|excit|arous|tempt|stok|fuel|hurt|offend|wound|irk|rile|goad|aggravat|unsettl|alarm|worr|rous|frustrat|disappoint|torment)(?:e|ed|es|ing|y|ied)?|ma(?:ke|de) (?:him|her|[a-z]+) (?:jealous|angry|suspicious|furious|violent|resentful|worse|think|believe|feel|lose|snap|hope)|g(?:ive|iven|ave) (?:him|her|[a-z]+) (?:hope|ideas|cause|offence|encouragement|reason|the (?:wrong|impression|idea))|lead to (?:trouble|violence|rows|conflict|jealousy|a row)|cause (?:trouble|friction|rows|jealousy|offence|conflict)|end (?:badly|in (?:tears|violence|trouble|tragedy))|dr(?:ive|iven|ove) (?:him|her|[a-z]+) to|raise (?:his|her) (?:hopes|suspicions|hackles)|invite|bring (?:matters|things) to a head|add (?:fuel|to)';
const calmed =
  '(?:calm|soothe|reassure|pacify|mollify|defuse|settle|end well|make (?:things|matters) (?:better|easier))';
const sureTo = new RegExp(
  `(?: (?:was|were|is|are|had been|been|seems?|seemed|must have been) (?:always |almost |all but |perhaps |surely )?(?:bound|sure|certain|likely|calculated|guaranteed|liable|apt|designed|fit|enough) to| (?:can|could) (?:only|hardly|scarcely)(?: fail to)?| (?:cannot|could not) (?:but|fail to|have (?:failed to|but))| (?:will|must|would) (?:surely|inevitably|only|certainly|undoubtedly)) (?:have )?(?:${moved})\\b| (?:was|were) (?:never|hardly|scarcely|not|unlikely|in no way) (?:going |likely |calculated |bound |meant )?to ${calmed}\\b`,
  'g',
);

/** What opens a clause that is a subject: "the way that she …", "how she …". */
const opensManner =
  /(?:^|[,;:] |\bthat |\band )(?:the (?:way|manner|fashion|extent|speed|fact|openness|ease|tone) (?:in which |with which |to which |that )?|(?:how|what) (?:often |readily |freely |openly |loudly |much )?|that )$/;
/** What is somebody's own doing. */
const doing =
  /^(?:letters?|emails?|e-mails|notes?|clothing|dancing|smiles?|company|laugh|jibes?|photographs?|pictures?|messages?|texts?|replies|reply|answers?|calls?|visits?|friendships?|flirtations?|affairs?|remarks?|jokes?|words|laughter|tone|tongue|manner|dress|clothes|behaviour|conduct|actions|habit|habits|drinking|taunts?|silence|silences|complaints?|criticisms?|criticism|nagging|refusals?|socialising|outings?|nights?|announcement|decision|choice|attitude|return|reaction|ways?)$/;

/** Every clause of a sentence that tells somebody's doing as sure to have moved the perpetrator. */
export function provocations(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const { text, at } = spelt(words, from, to);
  return [...text.matchAll(sureTo)].flatMap((match): Clause[] => {
    const verb = at(match.index + 1);
    const found = doerBefore(words, from, verb, to);
    const end = at(match.index + match[0].length - 1) + 1;
    return found
      ? [{ first: found.first, end: Math.min(to, end), subject: found.subject, kind: 'provoking' }]
      : [];
  });
}

/** Whose doing the subject before a verb is. */
function doerBefore(
  words: readonly Word[],
  from: number,
  verb: number,
  to: number,
): { readonly first: number; readonly subject: Subject } | null {
  if (/^(?:which|that)$/.test(words[verb - 1]?.lower ?? '') && words[verb - 2]?.lower === ',')
    return actOf(words, verb - 2, from);
  for (let i = verb - 1; i >= from; i--) {
    const lead = `${spelt(words, Math.max(from, i - 6), i).text} `;
    const manner = i > from ? opensManner.exec(lead) : null;
    const subject = manner ? personAt(words, i, to) : null;
    if (
      subject &&
      indexAfter(words, subject, to) < verb &&
      !/^(?:was|were|had been|is)$/.test(words[indexAfter(words, subject, to)]?.lower ?? '')
    )
      return { first: Math.max(from, i - (manner?.[0].trim().split(' ').length ?? 0)), subject };
    const owner = words[i];
    if (owner && /^(?:her|his)$/.test(owner.lower) && isDoing(words, i + 1, verb))
      return { first: i, subject: pronounSubject(owner) };
    if (owner && /['’]s$/u.test(owner.text) && isDoing(words, i + 1, verb)) {
      const named = personAt(words, i, to);
      if (named)
        return {
          first: i,
          subject: { ...named, head: owner.text.replace(/['’]s$/u, ''), form: 'name', possessor: null },
        };
    }
  }
  return null;
}

function isDoing(words: readonly Word[], at: number, verb: number): boolean {
  return [0, 1, 2].some((k) => at + k < verb && doing.test(words[at + k]?.lower ?? ''));
}
