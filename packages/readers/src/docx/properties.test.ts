import { faultsOf } from '@dhrlint/draft';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from './index.js';
import { docx } from './testing.js';

/** A run of words, and what it stands in. */
interface Run {
  readonly text: string;
  readonly around:
    | 'nothing'
    | 'ins'
    | 'del'
    | 'hyperlink'
    | 'sdt'
    | 'smartTag'
    | 'vanish'
    | 'AlternateContent'
    | 'field';
  readonly bold: boolean;
}
type Content =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Content[])[])[] }
  | { readonly kind: 'control'; readonly content: readonly Content[] }
  | { readonly kind: 'box'; readonly content: readonly Content[] };

// Words that no rule of reading takes for a number, a bullet or a caption.
const words = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'the panel met ',
      'Rowan’s carer ',
      'said ',
      'naïve 😀',
      '  ',
      'x & y < z ',
      '\u00a0',
      'end.',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 6 })
      .map((text) => `w${text.replace(/[\s\p{C}\d]/gu, '')}`),
  },
);
const around = fc.constantFrom<Run['around'][]>(
  'nothing',
  'nothing',
  'nothing',
  'ins',
  'del',
  'hyperlink',
  'sdt',
  'smartTag',
  'vanish',
  'AlternateContent',
  'field',
);
const run = fc.record<Run>({ text: words, around, bold: fc.boolean() });
const paragraph = fc.record({
  kind: fc.constant('paragraph' as const),
  runs: fc.array(run, { maxLength: 5 }),
});
const { content } = fc.letrec<{ content: Content }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: paragraph },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('table' as const),
        rows: fc.array(
          fc.array(fc.array(tie('content'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('control' as const, 'box' as const),
        content: fc.array(tie('content'), { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
}));

const xmlOf = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes content as WordprocessingML and notes what must be found in it, and where. */
class Writer {
  /** Words of the runs by `paragraph run`, each counted as {@link Origin} counts them. */
  readonly places = new Map<string, string>();
  shown = '';
  deleted = '';
  hidden = '';
  private paragraphs = 0;

  write(contents: readonly Content[]): string {
    return contents.map((one) => this.one(one)).join('');
  }

  private one(one: Content): string {
    if (one.kind === 'paragraph') return this.paragraph(one.runs, '');
    if (one.kind === 'control') {
      return `<w:sdt><w:sdtPr/><w:sdtContent>${this.write(one.content)}</w:sdtContent></w:sdt>`;
    }
    if (one.kind === 'box') {
      const ordinal = this.paragraphs++;
      const inner = this.write(one.content);
      this.places.set(`${ordinal} 0`, '');
      return `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    }
    const rows = one.rows.map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc>${this.write(cell)}${this.paragraph([], '')}</w:tc>`).join('')}</w:tr>`,
    );
    // Every cell ends with a paragraph, as the format asks.
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  }

  private paragraph(runs: readonly Run[], properties: string): string {
    const ordinal = this.paragraphs++;
    return `<w:p>${properties}${runs.map((one, i) => this.run(one, `${ordinal} ${i}`)).join('')}</w:p>`;
  }

  private run({ text, around: wrapper, bold }: Run, place: string): string {
    this.places.set(place, text);
    const deleted = wrapper === 'del';
    if (deleted) this.deleted += text;
    else if (wrapper === 'vanish') this.hidden += text;
    else this.shown += text;
    const properties = `<w:rPr>${bold ? '<w:b/>' : ''}${wrapper === 'vanish' ? '<w:vanish/>' : ''}</w:rPr>`;
    const name = deleted ? 'w:delText' : 'w:t';
    const inner = `<w:r>${properties}<${name} xml:space="preserve">${xmlOf(text)}</${name}></w:r>`;
    switch (wrapper) {
      case 'ins':
      case 'del':
        return `<w:${wrapper} w:id="1" w:author="A">${inner}</w:${wrapper}>`;
      case 'hyperlink':
        return `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`;
      case 'sdt':
        return `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
      case 'smartTag':
        return `<w:smartTag w:element="place">${inner}</w:smartTag>`;
      case 'field':
        return `<w:fldSimple w:instr=" REF a ">${inner}</w:fldSimple>`;
      case 'AlternateContent':
        return `<mc:AlternateContent><mc:Choice Requires="wps">${inner}</mc:Choice></mc:AlternateContent>`;
      default:
        return inner;
    }
  }
}

/** Whether content is nothing but paragraphs, in controls or not. */
const isFlat = (contents: readonly Content[]): boolean =>
  contents.every((one) => one.kind === 'paragraph' || (one.kind === 'control' && isFlat(one.content)));

const bare = (text: string) => text.replace(/\s/g, '');

describe('whatever stands in a Word file', () => {
  it('is read once and in order, and every span leads to its words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 6 }), async (contents) => {
        const writer = new Writer();
        const draft = await readDocx(docx(writer.write(contents)));
        expect(faultsOf(draft)).toEqual([]);
        const of = (...kinds: string[]) =>
          bare(
            draft.blocks
              .flatMap(({ kind, label, text }) => (kinds.includes(kind) ? [label ?? '', text] : []))
              .join(''),
          );
        const body = ['paragraph', 'list-item', 'heading', 'cell', 'caption', 'text-box', 'contents-entry'];
        // What stands in boxes, nested tables and hidden rows is gathered behind the table or paragraph that it is in.
        const order = isFlat(contents) ? (text: string) => text : (text: string) => [...text].sort().join('');
        expect(order(of(...body))).toBe(order(bare(writer.shown)));
        expect(order(of('revision'))).toBe(order(bare(writer.deleted)));
        expect(order(of('hidden'))).toBe(order(bare(writer.hidden)));
        for (const { text, spans, kind } of draft.blocks) {
          for (const { start, end, origin } of spans) {
            if (origin.format !== 'docx') throw new Error(`a span of ${kind} leads to ${origin.format}`);
            const words = writer.places.get(`${origin.paragraph} ${origin.run}`) ?? 'no such run';
            expect(words.slice(origin.offset, origin.offset + end - start)).toBe(text.slice(start, end));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
