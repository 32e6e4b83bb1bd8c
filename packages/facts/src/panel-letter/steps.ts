import { sentencesOf } from '../sentences.js';
import { addsAnother, asks, goesBack, isWanting } from './wording.js';

/**
 * One sentence of a point, or a clause that could be a point of its own. `opens` says whether another point begins with
 * it: `always`, `if-other-matter` where it is about another matter than what stands before it, or `never`.
 */
export interface LetterStep {
  readonly text: string;
  /** What stands between it and the step before, where the two are one point. */
  readonly joint: string;
  readonly opens: 'always' | 'if-other-matter' | 'never';
  /** True where it asks for something, and does not only say what is wanting. */
  readonly asks: boolean;
}

/** The sentences of a text, in which a stop before a semicolon counts once. */
export function sentenceTexts(text: string): readonly string[] {
  const tidy = text.replace(/([.;])\s*[.;]+(?=\s)/g, '$1');
  return sentencesOf(tidy).map(({ start, end }) => tidy.slice(start, end));
}

/** A sentence that joins two requests: "…; please also …", "…, and it would also be helpful …". */
const joint =
  /;\s+(?=\p{L})|,?\s+and\s+(?=(?:please\s+)?also\b|(?:it|the \w+(?: \w+)?|there|members|we)\s+(?:\w+\s+){0,2}also\b|in addition\b|please\b)/gu;

/** The steps of the sentences of one bullet or paragraph; prose runs from point to point with fewer signs than bullets. */
export function stepsOf(sentences: readonly string[], isProse: boolean): readonly LetterStep[] {
  return sentences.flatMap((sentence, at) =>
    clauses(sentence).map(({ text, joint }, clause) => {
      const opens = at === 0 && clause === 0 ? 'never' : openingOf(text, isProse, clause > 0);
      return { text, joint, opens, asks: asks(text) };
    }),
  );
}

function openingOf(sentence: string, isProse: boolean, isClause: boolean): LetterStep['opens'] {
  if (addsAnother(sentence)) {
    if (
      asks(sentence) &&
      !/^\W*(?:it|this|they|these)\s+(?:should|must|needs?|could|lacks?)\b/i.test(sentence)
    )
      return 'always';
    return 'if-other-matter';
  }
  if (isClause) return 'if-other-matter';
  if (goesBack(sentence)) return 'never';
  return asks(sentence) || (isProse && isWanting(sentence)) ? 'if-other-matter' : 'never';
}

/** A sentence cut where it joins two requests; whole where a part would ask for nothing. */
function clauses(sentence: string): readonly { readonly text: string; readonly joint: string }[] {
  const parts: { text: string; joint: string }[] = [];
  let from = 0;
  let before = ' ';
  for (const cut of [...sentence.matchAll(joint), undefined]) {
    const text = sentence.slice(from, cut?.index).trim();
    if (text !== '') parts.push({ text, joint: before });
    before = cut?.[0] ?? ' ';
    from = cut ? cut.index + before.length : sentence.length;
  }
  const stand = parts.length > 1 && parts.every(({ text }) => asks(text) || isWanting(text));
  return stand ? parts : [{ text: sentence, joint: ' ' }];
}
