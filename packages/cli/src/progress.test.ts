import { describe, expect, it } from 'vitest';
import { Progress, progressLine } from './progress.js';

describe('progress', () => {
  it('fills its bar, and guesses the time left once it can', () => {
    expect(progressLine(0, 4, 9000, 'a.docx')).toBe('░░░░░░░░░░░░░░░░░░░░ 0 of 4 · a.docx');
    expect(progressLine(1, 4, 2000, 'b.docx')).toBe('█████░░░░░░░░░░░░░░░ 1 of 4 · b.docx');
    expect(progressLine(2, 4, 18_000, 'c.docx')).toBe(
      '██████████░░░░░░░░░░ 2 of 4 · about 20 seconds left · c.docx',
    );
    expect(progressLine(1, 10, 60_000, 'd')).toContain('about 9 minutes left');
  });

  it('writes a line for each of several reports where nobody looks on, and nothing for one', () => {
    const written: string[] = [];
    const stream = {
      isTTY: false,
      write: (text: string) => written.push(text),
    } as unknown as NodeJS.WriteStream;
    const progress = new Progress(stream, (text) => text.replaceAll('\u001b', '?'));
    progress.onFile('only.docx', 0, 1);
    progress.onFile('a\u001b.docx', 0, 2);
    progress.onDone();
    progress.clear();
    expect(written).toEqual(['Reading 1 of 2: a?.docx\n']);
  });
});
