import { sentencesOf } from '../sentences.js';
import { addsAnother, asks, goesBack, isWanting } from './wording.js';

/**
 * One sentence of a point, or a clause that could be a point of its own. `opens` says whether another point begins with
 * it: `always`, `if-other-matter` where it is about another matter than what stands before it, or `never`.
 */
export interface LetterStep {
  readonly text: string;
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
    clauses(sentence).map((text, clause) => {
      const opens = clause > 0 ? 'if-other-matter' : at === 0 ? 'never' : openingOf(text, isProse);
      return { text, opens, asks: asks(text) };
    }),
  );
}

function openingOf(sentence: string, isProse: boolean): LetterStep['opens'] {
  if (addsAnother(sentence)) {
    if (
      asks(sentence) &&
      !/^\W*(?:it|this|they|these)\s+(?:should|must|needs?|could|lacks?)\b/i.test(sentence)
    )
      return 'always';
    return asks(sentence) || isWanting(sentence) ? 'if-other-matter' : 'never';
  }
  if (goesBack(sentence)) return 'never';
  return asks(sentence) || (isProse && isWanting(sentence)) ? 'if-other-matter' : 'never';
}

/** A sentence cut where it joins two requests; whole where a part would ask for nothing. */
function clauses(sentence: string): readonly string[] {
  const cuts = [...sentence.matchAll(joint)];
  const parts: string[] = [];
  let from = 0;
  for (const cut of [...cuts, undefined]) {
    const to = cut?.index ?? sentence.length;
    const text = sentence.slice(from, to).trim();
    if (text !== '') parts.push(text);
    from = cut ? cut.index + cut[0].length : to;
  }
  return parts.length > 1 && parts.every((part) => asks(part) || isWanting(part)) ? parts : [sentence];
}
