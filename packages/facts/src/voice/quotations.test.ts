import { describe, expect, it } from 'vitest';
import { isQuoted, quotationsIn } from './quotations.js';

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotationsIn', () => {
  it('knows each kind of mark', () => {
    expect(quoted('She was “chaotic” and "cross" and ‘rude’ and \'late\' and «sad».')).toEqual([
      'chaotic',
      'cross',
      'rude',
      'late',
      'sad',
    ]);
  });

  it('takes no apostrophe for a mark', () => {
    expect(quoted("Heather's mother didn't know the officers' names.")).toEqual([]);
    expect(quoted('Heather’s mother didn’t know the officers’ names.')).toEqual([]);
  });

  it('keeps apostrophes inside single quotations', () => {
    expect(quoted("The log reads 'she won't engage with the officers' plan', and no more.")).toEqual([
      "she won't engage with the officers' plan",
    ]);
    expect(quoted('The log reads ‘she won’t help’.')).toEqual(['she won’t help']);
  });

  it('closes a single quotation that ends in s', () => {
    expect(quoted("It lists 'missed visits' among other things.")).toEqual(['missed visits']);
  });

  it('follows a quotation over sentences, and what is nested in it', () => {
    expect(quoted('The note: “She hung up. She said ‘no’. We closed it.” That was all.')).toEqual([
      'She hung up. She said ‘no’. We closed it.',
    ]);
  });

  it('lets an unclosed double mark quote the rest of the block', () => {
    const text = 'The letter says: “I tried to leave.';
    expect(quotationsIn(text)).toEqual([{ start: 18, end: text.length, closed: false }]);
  });
});

describe('isQuoted', () => {
  it('holds for a part of the stretch as well', () => {
    const text = 'She had “refused” to engage.';
    expect(isQuoted(quotationsIn(text), 8, 26)).toBe(true);
    expect(isQuoted(quotationsIn(text), 17, 26)).toBe(false);
  });
});
