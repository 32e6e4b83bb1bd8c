import type { Draft } from '@dhrlint/draft';
import {
  type Company,
  mentionsIn,
  ofPronoun,
  sentencesBefore,
  speakerOf,
  voiceAt,
  type Word,
  wordsOf,
} from '@dhrlint/facts';
import type { WeighedSentence } from './weighed-sentences.js';

/** Over this weight whoever may be the victim is: others are not spoken of like that. */
const evident = 0.55;

/** Whether what weighs much is said of the victim, by the report or by an agency whose judgement it takes over. */
export function isSaidOfVictim(
  sentence: WeighedSentence,
  draft: Draft,
  index: number,
  company: Company,
): boolean {
  const { start, end, weight, clauses } = sentence;
  const voice = voiceAt(draft, { block: index, ...clauses }, start);
  if (voice.mode !== 'own' && voice.mode !== 'attributed') return false;
  const text = draft.blocks[index]?.text ?? '';
  const said = text.slice(start, end);
  if (denied.test(said)) return false;
  const speaker = speakerOf(
    voice,
    sentencesBefore(draft, index, start),
    company,
    text.slice(start, clauses.end),
  );
  if (speaker !== 'report' && speaker !== 'agency') return false;
  const meant = pronounsIn(said).map(({ lower, start: at }) =>
    ofPronoun(lower, sentencesBefore(draft, index, start + at), company),
  );
  const isNamed = mentionsIn(said, company).some((mention) => mention.meant === 'victim');
  if (weight > evident) return isNamed || meant.length > 0;
  // "She did not ask the mother", "Ash's drinking made her": told of somebody else, whoever else it is about.
  if (/^(?:she|he)\b/i.test(said) ? isNamed || meant[0] !== 'victim' : opensWithPerpetrator(said, company))
    return false;
  return isNamed || meant.includes('victim');
}

function opensWithPerpetrator(said: string, { people }: Company): boolean {
  return people.some(
    ({ role, names }) =>
      role === 'perpetrator' &&
      names.some((name) => said.startsWith(name) && !/^\p{L}/u.test(said.slice(name.length))),
  );
}

/** "In no sense did she bring it upon herself" */
const denied =
  /^in no (?:sense|way|respect)\b|^nothing (?:that )?(?:she|he|they) (?:did|said)\b|\bno (?:blame|fault|criticism)\b/i;

/** The first of each pronoun of one person; "her death" says when something was, and not who did it. */
function pronounsIn(text: string): readonly Word[] {
  const words = wordsOf(text);
  const pronouns = words.filter(({ lower }, i) => ofOne.has(lower) && words[i + 1]?.lower !== 'death');
  return pronouns.filter(({ lower }, i) => pronouns.findIndex((other) => other.lower === lower) === i);
}

const ofOne: ReadonlySet<string> = new Set(['she', 'her', 'he', 'him', 'his']);
