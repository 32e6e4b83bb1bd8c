import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import type { Rule } from '@dhrlint/engine';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { withFileName } from './file-name.js';
import { lint } from './lint.js';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A rule whose check does not exist: it shows in the ledger without depending on any check. */
const broken = { id: 'test/broken', check: 'none', options: {}, messages: {} } as unknown as Rule;

describe('lint', () => {
  it('reads bytes and says what it read', async () => {
    const result = await lint(bytes('# Report\n\n1.1 Four words stand here.\n'), {
      fileName: 'rowan.md',
      path: 'drafts/rowan.md',
      rules: [broken],
    });
    expect(result).toMatchObject({
      status: 'checked',
      path: 'drafts/rowan.md',
      format: 'markdown',
      words: 5,
      findings: [],
      ledger: [{ ruleId: 'test/broken', outcome: 'could-not-assess', crashed: true }],
    });
  });

  it('takes a draft that was read before', async () => {
    const draft = readMarkdown('Some words.');
    expect(await lint(draft, { fileName: 'x.md', rules: [] })).toMatchObject({ status: 'checked', words: 2 });
  });

  it('tells what panels praise, with the place that shows it', async () => {
    const draft = readMarkdown(
      '# Introduction\n\nThis domestic homicide review looks at the death of Greta.\n\n# Involvement of family\n\n4.2 Her mother had an advocate from AAFDA.\n',
    );
    const result = await lint(draft, { fileName: 'x.md', rules: [] });
    expect(result).toMatchObject({
      strengths: [
        { id: 'specialist-advocacy', location: { paragraph: '4.2', section: 'Involvement of family' } },
      ],
    });
  });

  it('gives a file that cannot be read as a result with code and sentence', async () => {
    expect(await lint(bytes(''), { fileName: 'x.txt' })).toEqual({
      status: 'unreadable',
      path: 'x.txt',
      format: 'text',
      error: { code: 'empty', message: expect.stringMatching(/^The file is empty\./) },
    });
    expect(await lint(bytes('{\\rtf1 hello}'), { fileName: 'old.rtf' })).toMatchObject({
      format: 'unknown',
      error: { code: 'wrong-type', message: expect.stringContaining('.docx') },
    });
  });

  it('leaves acceptances aside that are meant for another file', async () => {
    const accepted = [{ fingerprint: '0000-0000-0000-0000', reason: 'r', file: 'other.md' }];
    const configuration = { rules: {}, rulePacks: [], accepted };
    expect(await lint(bytes('Words.'), { fileName: 'x.md', rules: [], configuration })).toMatchObject({
      accepted: [],
    });
  });
});

describe('withFileName', () => {
  it('adds the name as a property at the end, where no other index changes', () => {
    const draft = readMarkdown('# One\n\ntwo');
    const named = withFileName(draft, 'rowan-2019.docx');
    expect(named.blocks.slice(0, -1)).toEqual(draft.blocks);
    expect(named.blocks.at(-1)).toMatchObject({
      index: draft.blocks.length,
      kind: 'property',
      property: 'file-name',
      text: 'rowan-2019.docx',
      section: [],
    });
    expect(withFileName(named, 'again.docx')).toBe(named);
  });

  it('passes over what dhrlint wrote into the report itself', async () => {
    const text: BlockInput = { kind: 'paragraph', text: '1.1 She failed to engage with the service.' };
    const comment = (author: string): BlockInput => ({ kind: 'comment', text: 'On 3 May 2019.', author });
    const content = [text, comment('dhrlint'), comment('Tamsin Orde')];
    const draft = assembleDraft({ format: 'docx', pages: null, content });
    const result = await lint(draft, { fileName: 'x.docx' });
    const found = result.status === 'checked' ? result.findings : [];
    expect(result).toMatchObject({ stage: { why: ['It has one comment.'] } });
    expect(found.filter(({ ruleId }) => ruleId === 'hidden/comments').map(({ message }) => message)).toEqual([
      'A comment by Tamsin Orde is still in the file. Settle it and delete it.',
    ]);
  });
});
