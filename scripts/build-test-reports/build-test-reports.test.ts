import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { docxOf } from './docx/document.js';
import { goldOf } from './gold.js';
import { accepted, parseInline, plainText } from './inline.js';
import { markdownOf } from './markdown.js';
import { Counter, schemeNamed } from './numbering.js';
import { printed } from './printed.js';
import { parseSource } from './source.js';

const SOURCES = fileURLToPath(new URL('../../test-reports/sources/', import.meta.url));
const DRAFTS = fileURLToPath(new URL('../../test-reports/drafts/', import.meta.url));

function source(body: string, numbering = 'auto') {
  return parseSource(
    `---\nname: x\nfiction: Invented.\noutputs: [docx, pdf]\nnumbering: ${numbering}\n---\n${body}\n`,
  );
}

describe('the committed drafts', () => {
  const names = readdirSync(SOURCES).map((file) => file.replace('.draft.md', ''));
  it.each(names)('%s is what its source builds', (name) => {
    const report = parseSource(readFileSync(join(SOURCES, `${name}.draft.md`), 'utf8'));
    const { file = name, outputs } = report.meta;
    const committed = (suffix: string) => readFileSync(join(DRAFTS, `${file}${suffix}`));
    if (outputs.includes('docx')) {
      expect(Buffer.from(docxOf(report)).equals(committed('.docx'))).toBe(true);
      expect(JSON.parse(committed('.docx.gold.json').toString())).toEqual(goldOf(report, 'docx'));
    }
    if (outputs.includes('md')) expect(committed('.md').toString()).toBe(markdownOf(printed(report)));
    for (const output of outputs) {
      const ending = {
        docx: '.docx',
        pdf: '.pdf',
        'pdf-untagged': '-untagged.pdf',
        'pdf-print': '-print.pdf',
        md: '.md',
      };
      expect(JSON.parse(committed(`${ending[output]}.gold.json`).toString())).toEqual(goldOf(report, output));
    }
  });

  it('stand each beside a gold file', () => {
    const drafts = readdirSync(DRAFTS).filter((file) => !file.endsWith('.gold.json'));
    expect(drafts.length).toBeGreaterThanOrEqual(12);
    expect(drafts.filter((file) => !existsSync(join(DRAFTS, `${file}.gold.json`)))).toEqual([]);
  });
});

describe('markup within a line', () => {
  it('keeps marks, and leaves notes, deletions and hidden text out of the words', () => {
    const line = parseInline(
      'He {-came-}{+went+}[^ A note.^] {{anonymity/date-of-death|on the 4th}}{~, or so~}.',
    );
    expect(plainText(line)).toBe('He went on the 4th.');
    expect(plainText(accepted(line))).toBe('He went on the 4th.');
  });

  it('says what is wrong with a mark', () => {
    expect(() => parseInline('{{anonymity/date-of-death|on the 4th')).toThrow('no "}}"');
    expect(() => parseInline('{{date|on the 4th}}')).toThrow('"date" is not the id of a rule');
    expect(() => parseInline('{{!anonymity/date-of-death|on the 4th}}')).toThrow('a trap needs a reason');
  });

  it('names the line of the source', () => {
    expect(() => source('A line.\n{{x/y|oops')).toThrow(/^line 8: no "}}"/);
  });
});

describe('numbering', () => {
  it('counts sections, second headings and paragraphs as Word does', () => {
    const scheme = schemeNamed('trailing');
    const counter = new Counter(scheme ?? expect.fail());
    const numbers = [
      counter.heading(1),
      counter.paragraph(),
      counter.heading(2),
      counter.paragraph(),
      counter.heading(1),
    ];
    expect(numbers.map((one) => one?.label)).toEqual(['1.', '1.1.', '1.2.', '1.2.1.', '2.']);
    expect(numbers.map((one) => one?.number)).toEqual(['1', '1.1', '1.2', '1.2.1', '2']);
  });

  it('spells out parts and goes on in digits', () => {
    const counter = new Counter(schemeNamed('parts') ?? expect.fail());
    expect([counter.heading(1), counter.paragraph()].map((one) => one?.label)).toEqual(['PART ONE', '1.1']);
  });

  it('begins lettered lists anew and goes on with recommendations', () => {
    const { blocks } = source('(a) one\n(b) two\nText.\n(a) one\n(i) two\n[R] one\nText.\n[R] two');
    const items = blocks.flatMap((block) => ('item' in block ? [`${block.type} ${block.item}`] : []));
    expect(items).toEqual([
      'letter 1',
      'letter 2',
      'letter 1',
      'letter 2',
      'recommendation 1',
      'recommendation 2',
    ]);
  });
});

describe('the gold file', () => {
  it('gives the paragraph of a defect, and none in cells and notes', () => {
    const { defects } = goldOf(
      source('# One\nHe {{a/b|fell}}.[^ See {{a/b|this}}.^]\n\n| Head |\n| {{a/b|cell}} |'),
      'docx',
    );
    expect(defects).toEqual([
      { rule: 'a/b', quote: 'fell', paragraph: '1.1' },
      { rule: 'a/b', quote: 'this' },
      { rule: 'a/b', quote: 'cell' },
    ]);
  });

  it('leaves out of a PDF what only Word shows', () => {
    const report = source(
      'Text.{-{{a/b|gone}}-}{{a/b|{-went-}}}{{hidden/comments|{#Ann Other: {{a/b|said}}#}}}',
    );
    expect(goldOf(report, 'pdf').defects).toEqual([]);
    expect(goldOf(report, 'docx').defects.map((defect) => defect.quote)).toEqual([
      'gone',
      'went',
      'said',
      'said',
    ]);
  });
});
