import { type Draft, faultsOf } from '@dhrlint/draft';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.js';
import { readText } from './plain.js';

/** Pieces of Markdown in any order, with whatever signs there are between them. */
const markdown = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('The chair wrote to her. ', 'Rowan’s ', 'naïve 😀 ', '1.2 ', '12. '),
      },
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          ...[
            '\n',
            '\n\n',
            '\r\n',
            '  \n',
            '# ',
            '## ',
            '- ',
            '1. ',
            '(a) ',
            '> ',
            '| a | b |\n|---|---|\n| c | d |\n',
          ],
          ...[
            '**',
            '*',
            '`',
            '```\n',
            '    ',
            '[^1]',
            '[^1]: ',
            '<!-- ',
            ' -->',
            '<br>',
            '<b>',
            '\\*',
            '\\\\',
            '&amp;',
          ],
          ...[
            '&nbsp;',
            '&#x41;',
            '&bogus;',
            '&',
            '{++',
            '++}',
            '{--',
            '--}',
            '{~~',
            '~>',
            '~~}',
            '{>>',
            '<<}',
            '[x](y)',
          ],
          ...['---\ntitle: x\n---\n', '![alt](p.png)', '\t', '\f', '\u0000', '\uFEFF', '\u2028'],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** Where the words of a span are not those that stand at its place in the source, line breaks and blanks apart. */
function strayed(draft: Draft, source: string): readonly string[] {
  return draft.blocks.flatMap(({ text, spans }) =>
    spans.flatMap(({ start, end, origin }) => {
      const offset = origin.format === 'text' ? origin.offset : -1;
      const words = text.slice(start, end);
      const there = source.slice(offset, offset + words.length);
      // A sign that an entity or a tag stands for begins where that does.
      const sign = words.length <= 2 && /[&<]/.test(source[offset] ?? '');
      const plain = (stretch: string) => stretch.replace(/\s/g, ' ').replaceAll('\0', '\uFFFD').trimEnd();
      return plain(words) === plain(there) || sign
        ? []
        : [`${JSON.stringify(words)} at ${JSON.stringify(there)}`];
    }),
  );
}

describe('whatever the Markdown', () => {
  it('is read, and every span leads to its words in the source', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const draft = readMarkdown(source);
        expect(faultsOf(draft)).toEqual([]);
        expect(strayed(draft, source)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('of plain paragraphs, no word is lost, doubled or moved', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 12 })
      .map((words) => `The ${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const texts = readMarkdown(paragraphs.join('\n\n')).blocks.map(({ text }) => text);
        expect(texts).toEqual(paragraphs);
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever the plain text', () => {
  it('is read, and every span leads to its words in the source', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const draft = readText(source);
        expect(faultsOf(draft)).toEqual([]);
        expect(strayed(draft, source)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
