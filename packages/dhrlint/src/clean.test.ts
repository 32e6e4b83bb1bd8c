import { defaultLimits, readDraft } from '@dhrlint/readers';
import { describe, expect, it } from 'vitest';
import { docx, r } from '../../readers/src/docx/testing.js';
import { cleanReport } from './clean.js';

const by = 'w:id="1" w:author="Tess Ford"';
const body = `<w:p>${r('Ines left. ')}${r('Orla said so. ', '<w:vanish/>')}<w:del ${by}><w:r><w:delText>Orla</w:delText></w:r></w:del></w:p>`;

describe('cleanReport', () => {
  it('gives a copy of a Word file with the same words and nothing beside them', async () => {
    const { bytes, removed } = await cleanReport(
      docx({ body, core: '<dc:title>Orla</dc:title>' }),
      'a.docx',
      defaultLimits,
    );
    const { blocks } = await readDraft(bytes, 'a.docx');
    expect(blocks.map(({ kind, text }) => [kind, text.trim()])).toEqual([['paragraph', 'Ines left.']]);
    expect(removed.map(({ place }) => place)).toEqual(['hidden-text', 'tracked-change', 'property']);
  });

  it('has nothing to clean in a text file', async () => {
    const text = new TextEncoder().encode('1.1 Ines left.');
    await expect(cleanReport(text, 'a.md', defaultLimits)).rejects.toThrow('nothing but its words');
  });
});
