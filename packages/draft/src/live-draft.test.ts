import { describe, expect, it } from 'vitest';
import { assembleDraft } from './assemble.js';
import { derived, following } from './derived.js';
import type { Block, Draft } from './draft.js';
import { LiveDraft, onRewording } from './live-draft.js';
import { blockBefore } from './neighbours.js';
import { heading, paragraph, table } from './testing/blocks.js';

const draft = (...texts: readonly string[]): Draft =>
  assembleDraft({
    format: 'markdown',
    pages: null,
    content: [heading('Analysis'), ...texts.map((t) => paragraph(t))],
  });

/** Counts how often a value is worked out. */
function counted<T>(work: () => T): { times: number; readonly value: () => T } {
  const counter = {
    times: 0,
    value: following(() => {
      counter.times += 1;
      return work();
    }),
  };
  return counter;
}

/** The blocks of a live draft, counted as they were read. */
function asRead(live: LiveDraft): readonly Block[] {
  const at = (index: number) => live.placeOf(index);
  return live.draft.blocks.map((block) => ({
    ...block,
    index: at(block.index),
    section: block.section.map(at),
    host: block.host && { ...block.host, block: at(block.host.block) },
  }));
}

describe('LiveDraft', () => {
  it('shows the words of the latest version, in the same blocks', () => {
    const live = new LiveDraft(draft('one', 'two'), 1);
    const second = live.draft.blocks[2];
    expect(live.change(draft('one', 'two more'))).toBe(true);
    expect(live.draft.blocks.map(({ text }) => text)).toEqual(['Analysis', 'one', 'two more']);
    expect(live.draft.blocks[2]).toBe(second);
    expect(live.draft.words).toBe(4);
  });

  it('works out again only what was read from the words that changed', () => {
    const live = new LiveDraft(draft('one', 'two'), 1);
    const first = counted(() => live.draft.blocks[1]?.text.length);
    const second = counted(() => live.draft.blocks[2]?.text.length);
    const sum = counted(() => (first.value() ?? 0) + (second.value() ?? 0));
    expect(sum.value()).toBe(6);
    live.change(draft('one', 'three'));
    expect(sum.value()).toBe(8);
    live.change(draft('one', 'seven'));
    expect(sum.value()).toBe(8);
    expect([first.times, second.times, sum.times]).toEqual([1, 3, 2]);
  });

  it('keeps the object where a value came out the same', () => {
    const live = new LiveDraft(draft('one', 'two'), 1);
    const lengths = following(
      () => new Map(live.draft.blocks.map(({ index, text }) => [index, [text.length]])),
    );
    const before = lengths();
    live.change(draft('ten', 'two'));
    expect(lengths()).toBe(before);
    live.change(draft('seven', 'two'));
    expect(lengths().get(1)).toEqual([5]);
  });

  it('keeps the members of a list that came out the same, before and behind what is new', () => {
    const live = new LiveDraft(draft('one', 'two', 'three'), 1);
    const words = following(() => live.draft.blocks.slice(1).map(({ text }) => ({ text })));
    const [one, , three] = words();
    live.change(draft('one', 'four', 'three'));
    expect(words()).toEqual([{ text: 'one' }, { text: 'four' }, { text: 'three' }]);
    expect(words()[0]).toBe(one);
    expect(words()[2]).toBe(three);
    live.change(draft('one', 'three'));
    expect(words()).toEqual([{ text: 'one' }, { text: 'three' }]);
    expect(words()[1]).toBe(three);
  });

  it('gives an error again to whoever asks again, until what it came from has changed', () => {
    const live = new LiveDraft(draft('bad'), 1);
    const checked = counted(() => {
      if (live.draft.blocks[1]?.text === 'bad') throw new Error('bad words');
      return 'good';
    });
    expect(checked.value).toThrow('bad words');
    expect(checked.value).toThrow('bad words');
    expect(checked.times).toBe(1);
    live.change(draft('fine'));
    expect(checked.value()).toBe('good');
  });

  it('keeps what was derived from each block', () => {
    const seen: string[] = [];
    const upper = derived((block: Block) => {
      seen.push(block.text);
      return block.text.toUpperCase();
    });
    const live = new LiveDraft(draft('one', 'two'), 1);
    const all = () => live.draft.blocks.map((block) => upper(block));
    all();
    live.change(draft('one', 'three'));
    expect(all()).toEqual(['ANALYSIS', 'ONE', 'THREE']);
    expect(seen).toEqual(['Analysis', 'one', 'two', 'three']);
  });

  it.each<[string, Draft]>([
    ['blocks more', draft('one', 'new', 'newer', 'two', 'three')],
    ['none left but one', draft('two')],
    [
      'a number',
      assembleDraft({
        format: 'markdown',
        pages: null,
        content: [heading('Analysis'), paragraph('one'), paragraph('two', '1.1')],
      }),
    ],
    [
      'a heading between',
      assembleDraft({
        format: 'markdown',
        pages: null,
        content: [heading('Analysis'), paragraph('one'), heading('Lessons'), paragraph('two')],
      }),
    ],
    [
      'another first block',
      assembleDraft({
        format: 'markdown',
        pages: null,
        content: [heading('Foreword'), heading('Analysis'), paragraph('one'), paragraph('two')],
      }),
    ],
    [
      'a table and a note',
      assembleDraft({
        format: 'markdown',
        pages: null,
        content: [
          heading('Analysis'),
          table(['one', 'two']),
          paragraph('two'),
          { kind: 'footnote', text: 'A note.', host: { block: 2, offset: 3 } },
        ],
      }),
    ],
  ])('takes over another shape: %s', (_, next) => {
    const live = new LiveDraft(draft('one', 'two'));
    const asked = following(() => asRead(live));
    asked();
    expect(live.change(next)).toBe(true);
    expect(asked()).toEqual(next.blocks.map((block) => ({ ...block, spans: [] })));
    expect(live.draft.tables.map(({ block }) => live.placeOf(block))).toEqual(
      next.tables.map(({ block }) => block),
    );
    expect(live.draft.blocks[0]?.text).toBe(next.blocks[0]?.text);
    expect(live.change(draft('one', 'two'))).toBe(true);
    expect(asked().map(({ text }) => text)).toEqual(['Analysis', 'one', 'two']);
  });

  it('leaves alone what was read of blocks that stay while others come and go', () => {
    const live = new LiveDraft(draft('one', 'two', 'three'));
    const last = live.draft.blocks.at(-1);
    const [third, before] = [
      counted(() => last?.text),
      counted(() => blockBefore(live.draft, last?.index ?? 0)?.text),
    ];
    expect([third.value(), before.value()]).toEqual(['three', 'two']);
    live.change(draft('zero', 'one', 'two', 'three'));
    expect([third.value(), before.value()]).toEqual(['three', 'two']);
    expect(live.draft.blocks.at(-1)).toBe(last);
    expect(third.times).toBe(1);
    live.change(draft('zero', 'one', 'two', 'new', 'three'));
    expect(before.value()).toBe('new');
    live.change(draft('zero', 'one', 'three'));
    expect([before.value(), third.times]).toEqual(['one', 1]);
  });

  it('tells which words came and went', () => {
    const live = new LiveDraft(draft('one', 'two'));
    const told: (readonly [string, string])[] = [];
    onRewording(live.draft, (all) => {
      told.push(...all.map(({ before, after }) => [before, after] as const));
    });
    live.change(draft('one', 'new', 'two'));
    live.change(draft('two'));
    expect(told).toEqual([
      ['', 'new'],
      ['new', ''],
      ['one', ''],
    ]);
  });

  it('takes no change by which nearly all becomes another', () => {
    const live = new LiveDraft(draft('one', 'two'));
    const texts = Array.from({ length: 600 }, (_, at) => `text ${at}`);
    expect(live.change(draft(...texts))).toBe(false);
    expect(live.draft.blocks.map(({ text }) => text)).toEqual(['Analysis', 'one', 'two']);
  });

  it('carries over what hangs on the words: marks and the place of a note', () => {
    const noted = (text: string) => {
      const host = {
        kind: 'paragraph' as const,
        text,
        marks: [{ kind: 'inserted' as const, start: 0, end: text.length, author: null }],
      };
      return assembleDraft({
        format: 'markdown',
        pages: null,
        content: [host, { kind: 'footnote', text: 'A note.', host: { block: 0, offset: text.length } }],
      });
    };
    const live = new LiveDraft(noted('one'), 1);
    expect(live.change(noted('one two'))).toBe(true);
    expect(live.draft.blocks[0]?.marks[0]?.end).toBe(7);
    expect(live.draft.blocks[1]?.host).toEqual({ block: 0, offset: 7 });
  });
});
