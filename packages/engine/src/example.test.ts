import { assembleDraft } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { type Bench, tryExample } from './example.js';
import { fixedCheck, rule, wordCheck } from './testing/fakes.js';

/** Reads each line as a paragraph and keeps where it came from. */
const bench: Bench<unknown> = {
  read: (text) => {
    let offset = 0;
    const content = text.split('\n').map((line) => {
      const span = { start: 0, end: line.length, origin: { format: 'text', offset } as const };
      offset += line.length + 1;
      return { kind: 'paragraph', text: line, spans: [span] } as const;
    });
    return assembleDraft({ format: 'text', pages: null, content });
  },
  gather: () => ({ facts: {}, zoneOf: () => 'body' }),
  checks: [wordCheck()],
};
const target = rule('a/target', 'word', { word: 'target' });

describe('tryExample', () => {
  it('wants a flag found exactly at its brackets', () => {
    expect(tryExample(target, 'flag', 'a [[target]] b\nand [[target]]', bench)).toEqual({ behaves: true });
    expect(tryExample(target, 'flag', 'a [[target b]]', bench)).toEqual({
      behaves: false,
      problem: 'found "target" where it should find "target b"',
    });
    expect(tryExample(target, 'flag', 'a [[target]] and target', bench)).toMatchObject({ behaves: false });
    expect(tryExample(target, 'flag', 'target and [[target]]', bench)).toMatchObject({ behaves: false });
    expect(tryExample(target, 'flag', 'a [[word]]', bench)).toMatchObject({ problem: 'found nothing' });
  });

  it('wants a flag without brackets to be about the whole report', () => {
    const absent = fixedCheck('word', () => ({
      outcome: 'assessed',
      reports: [{ message: 'absent', anchor: null }],
    }));
    expect(tryExample(target, 'flag', 'text', { ...bench, checks: [absent] })).toEqual({ behaves: true });
    expect(tryExample(target, 'flag', 'a target', bench)).toMatchObject({
      problem: 'has no brackets, so it should be about the whole report; found "target"',
    });
    expect(tryExample(target, 'flag', '[[text]]', { ...bench, checks: [absent] })).toMatchObject({
      problem: 'found the whole report where it should find "text"',
    });
  });

  it('wants a pass to stay silent', () => {
    expect(tryExample(target, 'pass', 'nothing here', bench)).toEqual({ behaves: true });
    expect(tryExample(target, 'pass', 'a target', bench)).toEqual({
      behaves: false,
      problem: 'found "target"',
    });
  });

  it('never takes a check that stops with an error for silence', () => {
    const broken = fixedCheck('word', () => {
      throw new Error('oh');
    });
    expect(tryExample(target, 'pass', 'x', { ...bench, checks: [broken] })).toMatchObject({ behaves: false });
  });
});
