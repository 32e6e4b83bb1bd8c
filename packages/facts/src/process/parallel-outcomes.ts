import { type Draft, derived } from '@dhrlint/draft';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import {
  done,
  future,
  kinds,
  names,
  type ParallelKind,
  present,
  promised,
  setUp,
} from './parallel-patterns.js';
import { commonKindWords, doneWords, kindWords } from './parallel-words.js';
import { type Passage, passagesIn, passing } from './passages.js';

const servesForBoth =
  /\b(?:serve|stand|do|suffice|answer|count|act|be enough)\w* (?:for|as) both\b|\b(?:one|a single) review\b[^.;]{0,30}\bboth\b/i;

/** The report tells beside it, or in the next paragraph, the outcome or how it will be taken in. */
export function isTakenIn(
  { text: words, before, after, nextParagraph }: Passage,
  kind: ParallelKind,
): boolean {
  // What the other body hopes to publish is no promise of the review's.
  const text = words
    .replace(/\b(?:expects?|hopes?|intends?|plans?|aims?|proposes?|means) to \w+/gi, ' ')
    .replace(/\b(?:is|are) to (?:report|publish|conclude)\b/gi, ' ')
    .replace(/\b(?:no|nothing|neither) (?:\w+ ){0,3}?(?:has|have|had|was|were) (?:yet )?(?:been )?\w+/gi, ' ')
    .replace(/\b(?:yet|still|remains?|waiting|due) to (?:be )?\w+|\bnot (?:yet )?(?:been )?\w+ed\b/gi, ' ');
  const said = (sentence: string) => done.test(sentence) || future.test(sentence) || promised.test(sentence);
  if (
    promised.test(text) ||
    (future.test(text) && /[,;]|\bwhen\b|\bonce\b/.test(text) && promised.test(text))
  )
    return true;
  if (
    /[;:]|, (?:and|but|when)\b/.test(text) &&
    done.test(text.slice(text.search(/[;:]|, (?:and|but|when)\b/)))
  )
    return true;
  if (/\buntil\b|\bit (?:has|was) since\b/i.test(text) && done.test(text)) return true;
  let other = false;
  for (const sentence of after.slice(0, 4)) {
    const namesOther =
      kinds.some((each) => each !== kind && names[each].test(sentence)) && !names[kind].test(sentence);
    if (namesOther) other = true;
    if (!other && said(sentence)) return true;
    // "Decided that this review would serve for both" is of the two reviews, and not of what is open.
    if (servesForBoth.test(sentence)) continue;
    if (other && /\b(?:both|either|all|each|these|any of (?:them|these))\b/i.test(sentence) && said(sentence))
      return true;
  }
  if (before.some((sentence) => names[kind].test(sentence) && promised.test(sentence))) return true;
  return nextParagraphTells(nextParagraph, kind);
}

/** The next paragraph counts where it names the process, or opens with what is to come: "When they are received …". */
function nextParagraphTells(next: string, kind: ParallelKind): boolean {
  if (next === '') return false;
  const named = names[kind].test(next);
  // "When we first sat the IOPC was still at work; I adopt its learning" is of another process.
  const opening = /^[^.;]*/.exec(next)?.[0] ?? '';
  if (!named && kinds.some((each) => each !== kind && names[each].test(opening))) return false;
  const opens =
    /^(?:when|once|should|if|any|after|as soon as|these|they|it|both|whatever|the (?:outcomes?|findings?|partnership|panel))\b/i.test(
      next,
    );
  const speaksOf =
    /\b(?:outcomes?|findings|(?:these|both) (?:processes|reviews|investigations|of these|will|are)|any (?:further )?learning)\b/i.test(
      next,
    );
  return (
    ((named || opens || speaksOf) && (promised.test(next) || future.test(next))) || (named && done.test(next))
  );
}

const outcome: Readonly<Partial<Record<ParallelKind, RegExp>>> = {
  trial:
    /\b(?:was|were|been) (?:\w+ )?(?:convicted|sentenced|found guilty|acquitted|found not guilty|jailed|imprisoned|detained)\b|\bpleaded guilty\b|\bplea of guilty\b|\bconviction (?:of|for|was upheld)\b|\bappeal was (?:dismissed|refused|allowed)\b/i,
  appeal:
    /\bappeal\b[^.]{0,80}\b(?:dismissed|refused|rejected|allowed|abandoned|withdrawn|failed|unsuccessful|upheld|quashed|reduced)\b|\b(?:dismissed|refused|rejected|abandoned|withdrew|allowed|did not|has not|have not|not to|no)\b[^.]{0,60}\bappeal(?:ed)?\b/i,
  inquest:
    /\b(?:inquest|coroner)\b[^.]{0,80}\b(?:concluded|closed|returned|recorded|found that|conclusion of|will not be resumed|was not resumed|found no)\b/i,
};

function stillOpen(text: string): boolean {
  const rest = text.replace(
    /\b(?:not|never) (?:now )?(?:be )?(?:resumed?|reopened|held|upheld|guilty)\b/gi,
    ' ',
  );
  return present.test(text) || /\b(?:not|yet|awaited|ongoing|pending)\b/i.test(rest);
}

const settled = passing(
  (text) => done.test(text) || promised.test(text) || /convicted|guilty|sentenced|\bappeal/.test(text),
);

/** The kinds of process whose outcome another place of the report tells. */
export function endedElsewhere(
  draft: Draft,
  zones: readonly Zone[],
  words: WordIndex,
  asked: ReadonlySet<ParallelKind>,
): ReadonlySet<ParallelKind> {
  const ended = new Set<ParallelKind>();
  if (asked.size === 0) return ended;
  const named = new Set(
    words.blocksWith(...kindWords, ...commonKindWords, 'convicted', 'sentenced', 'guilty'),
  );
  const blocks = words.blocksWith(...doneWords).filter((block) => named.has(block));
  for (const passage of passagesIn(draft, zones, blocks, settled))
    for (const kind of asked) if (!ended.has(kind) && endsIn[kind](passage)) ended.add(kind);
  return ended;
}

/** Whether a passage tells that a process of a kind has ended. */
const endsIn = Object.fromEntries(
  kinds.map((kind) => {
    const tells = outcome[kind] ?? new RegExp(`(?:${names[kind].source})[^.]{0,120}?(?:${done.source})`, 'i');
    return [
      kind,
      derived(({ text }: Passage) => {
        const appeal = kind === 'trial' && /\bappeal\b/i.test(text);
        return tells.test(text) && !stillOpen(text) && !setUp.test(text) && !appeal;
      }),
    ];
  }),
) as Readonly<Record<ParallelKind, (passage: Passage) => boolean>>;
