import { assembleDraft, type Draft, type DraftInput } from '@dhrlint/draft';
import { type Check, defineCheck } from '../check.js';
import type { Rule } from '../rule.js';

/** A check that finds each occurrence of a word and counts its calls, for tests of what runs around checks. */
export function wordCheck(calls: { observed: string[] } = { observed: [] }): Check<unknown> {
  return defineCheck<unknown, { word: string }, { start: number }>({
    name: 'word',
    summary: 'Finds a word.',
    options: { type: 'object' },
    messages: { found: ['word'], absent: [] },
    observe({ block: { text }, options: { word } }) {
      calls.observed.push(text);
      return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index }));
    },
    judge({ options: { word }, observations }) {
      const reports = [...observations].flatMap(([block, seen]) =>
        seen.map(({ start }) => ({
          message: 'found',
          values: { word },
          anchor: { block, start, end: start + word.length },
        })),
      );
      return { outcome: 'assessed', reports };
    },
  });
}

/** A check that gives what it is told to give. */
export function fixedCheck(name: string, judge: Check<unknown>['judge']): Check<unknown> {
  return { name, summary: '', options: {}, messages: { found: [] }, judge };
}

export function rule(id: string, check: string, options: Rule['options'] = {}): Rule {
  return {
    id,
    title: id,
    severity: 'warning',
    check,
    options,
    messages: { found: 'Here is {word}.', plain: 'Here.', absent: 'Absent.' },
    panel: 'p',
    source: [],
    why: 'w',
    fix: 'f',
    examples: { flag: [], pass: [] },
  };
}

/** A block or table as a reader finds it; a string is a paragraph. */
export type Content = DraftInput['content'][number] | string;

export function draft(...blocks: readonly Content[]): Draft {
  return assembleDraft({
    format: 'text',
    pages: null,
    content: blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block)),
  });
}
