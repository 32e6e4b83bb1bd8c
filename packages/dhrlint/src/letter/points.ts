import type { Answer } from '@dhrlint/engine';
import { type Citation, citationsIn, type LetterItem } from '@dhrlint/facts';
import type { Answering } from './answers.js';

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
  text: string;
  asks: boolean;
  readonly answers: Map<string, Answer>;
}

/**
 * The separate points of a letter's bullets and paragraphs: one that asks for two things that different rules answer, or
 * that the panel itself joins with an "also", is two points.
 */
export function pointsOf(items: readonly LetterItem[], answering: Answering): readonly AnsweredPoint[] {
  return items.flatMap((item) => {
    const all = [item.topic ?? '', ...item.steps.map(({ text }) => text)].join(' ');
    const points: OpenPoint[] = [];
    for (const { text, joint, opens, asks } of item.steps) {
      // "The following should be removed:" goes on in each of its bullets.
      const answers = answering(item.topic?.endsWith(':') ? `${item.topic} ${text}` : text, all);
      const last = points.at(-1);
      const begins =
        last === undefined || opens === 'always' || (opens === 'if-other-matter' && isOther(last, answers));
      const point = begins ? { text: '', asks: false, answers: new Map<string, Answer>() } : last;
      if (begins) points.push(point);
      point.text += begins ? text : `${joint}${text}`;
      point.asks ||= asks;
      for (const answer of answers) {
        const before = point.answers.get(answer.ruleId);
        if (!before || before.score < answer.score) point.answers.set(answer.ruleId, answer);
      }
    }
    return points.map(({ text: words, answers }, at) => {
      const text = words.replace(/[;,]$/, '');
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

/** Whether a sentence is about another matter than the point so far: other rules answer it. */
function isOther(point: OpenPoint, answers: readonly Answer[]): boolean {
  if (answers.length === 0 || answers.some(({ ruleId }) => point.answers.has(ruleId))) return false;
  return point.answers.size > 0 || point.asks;
}
