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

  describe('with a list of names', () => {
    const names = [{ name: 'Orla Keane', aliases: [] }];
    const picture = (text: string) =>
      `<w:p>${r('Ines left.')}<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${text}"/></wp:inline></w:drawing></w:r></w:p>`;

    it('writes no copy where a name stands in what it keeps and no page shows', async () => {
      const copy = cleanReport(docx(picture('Orla Keane at home')), 'a.docx', defaultLimits, names);
      await expect(copy).rejects.toThrow(/“Orla Keane” in the alternative text of a picture.*View Alt Text/);
    });

    it('writes one where the names go with what is cleaned, or stand on the pages alone', async () => {
      const report = docx({
        body: `${picture('A house')}<w:p>${r('Orla Keane left.')}</w:p>`,
        core: '<dc:title>Orla Keane</dc:title>',
      });
      const { removed } = await cleanReport(report, 'a.docx', defaultLimits, names);
      expect(removed.map(({ place }) => place)).toContain('property');
    });
  });
});
