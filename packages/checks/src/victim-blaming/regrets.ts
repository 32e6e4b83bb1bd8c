import {
  groupStart,
  isAdverb,
  isWord,
  type Subject,
  subjectFrom,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { isActive, verbAfter } from './held-against.js';
import { indexAfter, personAt } from './spelt.js';
import { wordSet } from './word-set.js';

/*
 * A word of judgement over what somebody did: "each time, sadly, she let him in", "foolishly, he had a key cut", "for
 * reasons best known to herself she had gone back". `from` and `to` are indexes into the words of the block.
 */

/** Regret over what somebody did: of these only what is no seeking of help, and no suffering, is held against anybody. */
const regretful = wordSet(
  'sadly unfortunately regrettably regretfully disappointingly alas needlessly surprisingly tragically unhelpfully lamentably',
);
/** What calls the act itself senseless: whatever the act. */
const condemning = wordSet(
  'unwisely inexplicably foolishly perversely unaccountably naively naïvely rashly wilfully recklessly imprudently injudiciously inadvisedly ill-advisedly carelessly thoughtlessly irresponsibly obstinately stubbornly incredibly astonishingly amazingly unbelievably bafflingly bewilderingly bizarrely incomprehensibly mystifyingly puzzlingly stupidly senselessly mistakenly misguidedly blithely wantonly heedlessly unthinkingly gullibly credulously pigheadedly selfishly improvidently indiscreetly incautiously unreasonably ill-judgedly',
);

/** Words of which one stands wherever {@link regrets} finds something. */
export const signsOfRegret: ReadonlySet<string> = new Set([...regretful, ...condemning]);

/** Every clause of a sentence over which such a word stands. */
export function regrets(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: (Clause | null)[] = [];
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (regretful.has(lower)) clauses.push(regretted(words, i, from, to));
    else if (condemning.has(lower)) clauses.push(condemned(words, i, from, to));
  }
  return clauses.flatMap((clause) => clause ?? []);
}

/** "Each time, sadly, she let him in"; "Rowan sadly put the letter away". */
function regretted(words: readonly Word[], adverb: number, from: number, to: number): Clause | null {
  let at = adverb + 1;
  if (words[at]?.lower === ',') at++;
  if (words[at]?.lower === 'for' || words[at]?.lower === 'enough') return null;
  const opens = subjectFrom(words, at, Math.min(to, at + 6));
  if (opens && opens.start === words[at]?.start) {
    const verb = verbAfter(words, opens, to);
    return verb < 0 ? null : { first: verb, end: verb + 1, subject: opens, kind: 'hindsight' };
  }
  // The adverb stands between subject and verb, with or without commas: "had, perhaps unwisely, posted".
  const verb = verbBehind(words, adverb, from, to);
  return isActive(words, verb) ? ofVerb(words, adverb, verb, from) : null;
}

/** Suffered or felt: nothing that could be called foolish of anybody. */
const suffered =
  /^(?:died|lost|lived|suffered|survived|received|felt|loved|heard|was|were|bled|miscarried|needed|endured|sustained|waited|collapsed|feared|described|recalled|remembered|reported|asked|sought|disclosed|attended|engaged|tried|managed|escaped|fled|grew|became|knew)$/;

/** The same for a word that calls the act itself foolish. */
function condemned(words: readonly Word[], adverb: number, from: number, to: number): Clause | null {
  let at = adverb + 1;
  if (words[at]?.lower === ',') at++;
  if (words[at]?.lower === 'enough' && words[at + 1]?.lower === ',') at += 2;
  at = overAside(words, at, adverb, to);
  const opens = personAt(words, at, to);
  if (opens && (at > adverb + 1 || adverb === from)) {
    const verb = actAfter(words, opens, to);
    return verb < 0 ? null : { first: adverb, end: verb + 1, subject: opens, kind: 'hindsight' };
  }
  const chosen = beforeAside(words, adverb);
  if (chosen >= 0) return ofVerb(words, chosen, adverb, from, chosen);
  const verb = verbBehind(words, adverb, from, to);
  return isAct(words, verb) ? ofVerb(words, adverb, verb, from) : null;
}

function verbBehind(words: readonly Word[], adverb: number, from: number, to: number): number {
  let verb = adverb + 1;
  if (words[verb]?.lower === ',') {
    let open = adverb - 1;
    while (open > from && isAdverb(words[open]?.lower ?? '')) open--;
    if (!/^(?:,|and|but|yet)$/.test(words[open]?.lower ?? '')) return to;
    verb++;
  }
  while (verb < to && isAdverb(words[verb]?.lower ?? '')) verb++;
  return verb;
}

function ofVerb(
  words: readonly Word[],
  adverb: number,
  last: number,
  from: number,
  verb = last,
): Clause | null {
  let start = groupStart(words, verb, from);
  const rather = adverb - 1;
  if (/^(?:rather|somewhat|quite|very|most)$/.test(words[rather]?.lower ?? ''))
    start = Math.min(start, rather);
  const subject = subjectOf(words, start, from);
  return subject && { first: adverb, end: last + 1, subject, kind: 'hindsight' };
}

/** "Astonishingly, given what she knew, Thandi …": the index after what stands between commas. */
function overAside(words: readonly Word[], at: number, adverb: number, to: number): number {
  if (
    at === adverb + 1 ||
    !/^(?:given|considering|knowing|after|despite|in|with|for|even|though|so|at|on)$/.test(
      words[at]?.lower ?? '',
    )
  )
    return at;
  for (let i = at + 1; i < Math.min(to, at + 12); i++) if (words[i]?.lower === ',') return i + 1;
  return at;
}

/** "chose, unaccountably, to stay": the verb before an adverb between commas; -1 where none stands there. */
function beforeAside(words: readonly Word[], adverb: number): number {
  const verb = words[adverb - 2]?.lower ?? '';
  return words[adverb - 1]?.lower === ',' &&
    words[adverb + 1]?.lower === ',' &&
    words[adverb + 2]?.lower === 'to' &&
    /^(?:chose|decided|elected|opted|preferred|agreed|continued|went back|returned|resolved|insisted|undertook|offered|arranged)$/.test(
      verb,
    )
    ? adverb - 2
    : -1;
}

/** The verb of what a subject did; -1 where it was done to them. */
export function actAfter(words: readonly Word[], subject: Subject, to: number): number {
  let verb = indexAfter(words, subject, to);
  while (
    verb < to &&
    (isAdverb(words[verb]?.lower ?? '') ||
      (/^(?:had|then|also|did|would|not|never)$/.test(words[verb]?.lower ?? '') &&
        !isArticle(words[verb + 1]?.lower)))
  )
    verb++;
  return isAct(words, verb) ? verb : -1;
}

const isArticle = (lower: string | undefined) =>
  /^(?:an?|the|her|his|him|it|two|three|another)$/.test(lower ?? '');

/** A verb of doing: any in the past but those of suffering, and "had" as a main verb. */
function isAct(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isWord(word)) return false;
  const { lower } = word;
  if (suffered.test(lower) || /^(?:was|were|been|being|is|are|be)$/.test(words[at - 1]?.lower ?? ''))
    return false;
  if (lower === 'had') return isArticle(words[at + 1]?.lower);
  if (/^(?:not|never)$/.test(words[at - 1]?.lower ?? ''))
    return !/^(?:been|have|feel|know|get|receive)$/.test(lower);
  return (
    isActive(words, at) ||
    /^(?:had|got|told|rang|called|phoned|telephoned|contacted|spoke|said|wrote|passed|fell|saw|met|left|moved|came|arrived|found|thought|hoped|believed|wanted|expected|worked|put|let|gave|kept|gone|taken|given|driven|drunk|chosen|broken|shown|spoken|seen|come|run|lent|sent|made|done)$/.test(
      lower,
    )
  );
}
