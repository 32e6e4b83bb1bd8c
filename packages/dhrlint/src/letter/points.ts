import type { Answer } from '@dhrlint/engine';
import { type Citation, citationsIn, type LetterItem } from '@dhrlint/facts';
import type { Answering } from './answers.js';
import { stems } from './words.js';

/** One point of a letter with the rules that answer it. */
export interface AnsweredPoint {
  readonly number: string;
  readonly text: string;
  readonly topic: string | null;
  readonly cited: readonly Citation[];
  /** Best first. */
  readonly answers: readonly Answer[];
}

interface OpenPoint {
  readonly texts: string[];
  asks: boolean;
  readonly answers: Map<string, Answer>;
}

/** Words that every letter uses, so that sharing them makes no two sentences alike. */
const everyLetter = new Set(
  stems(
    'the a an of to and or in on for by with from that this it is was be been are were as at not would could should may might will also report review panel helpful useful beneficial have has had its their there which how what why when who more some further felt clear unclear include included section please no any if but point author chair dhr',
  ),
);

/**
 * The separate points of a letter's bullets and paragraphs: one that asks for two things that different rules answer, or
 * that the panel itself joins with an "also", is two points.
 */
export function pointsOf(items: readonly LetterItem[], answering: Answering): readonly AnsweredPoint[] {
  return items.flatMap((item) => {
    const all = [item.topic ?? '', ...item.steps.map(({ text }) => text)].join(' ');
    const points: OpenPoint[] = [];
    for (const { text, opens, asks } of item.steps) {
      const answers = answering(text, all);
      const last = points.at(-1);
      const begins =
        last === undefined ||
        opens === 'always' ||
        (opens === 'if-other-matter' && isOther(last, text, answers));
      const point = begins ? { texts: [], asks: false, answers: new Map<string, Answer>() } : last;
      if (begins) points.push(point);
      point.texts.push(text);
      point.asks ||= asks;
      for (const answer of answers) {
        const before = point.answers.get(answer.ruleId);
        if (!before || before.score < answer.score) point.answers.set(answer.ruleId, answer);
      }
    }
    return points.map(({ texts, answers }, at) => {
      const text = asSentences(texts);
      return {
        number: points.length === 1 ? item.number : `${item.number}${String.fromCharCode(97 + (at % 26))}`,
        text,
        topic: item.topic,
        cited: citationsIn(text),
        answers: [...answers.values()].sort((a, b) => b.score - a.score || (a.ruleId < b.ruleId ? -1 : 1)),
      };
    });
  });
}

/** Whether a sentence is about another matter than the point so far: other rules answer it, or it shares no word. */
function isOther(point: OpenPoint, text: string, answers: readonly Answer[]): boolean {
  if (answers.some(({ ruleId }) => point.answers.has(ruleId))) return false;
  if (answers.length > 0) return point.answers.size > 0 || point.asks;
  if (point.answers.size === 0) return false;
  const said = new Set(stems(point.texts.join(' ')));
  return !stems(text).some((word) => said.has(word) && !everyLetter.has(word));
}

/** Clauses that were cut from one sentence end as sentences do. */
function asSentences(texts: readonly string[]): string {
  return texts.join(' ').replace(/[;,]$/, '');
}
