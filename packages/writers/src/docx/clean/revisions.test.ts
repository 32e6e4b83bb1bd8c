import { describe, expect, it } from 'vitest';
import { cleaned, p, r } from './testing/cleaned.js';

const by = (author: string) => `w:id="1" w:author="${author}" w:date="2021-01-01T00:00:00Z"`;
const del = (text: string) => `<w:del ${by('Tess')}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ins = (text: string) => `<w:ins ${by('Fay')}>${r(text)}</w:ins>`;
const marked = (mark: string, inner: string) => `<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${inner}</w:p>`;
const words = (body: string) =>
  [...body.matchAll(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => paragraph.replace(/<[^>]*>/g, ''));

describe('tracked changes', () => {
  it('are accepted: what was put in stays, what was taken out goes, and nobody is named', () => {
    const { body, taken } = cleaned(`<w:p>${r('Ines ')}${del('Orla ')}${ins('left')}</w:p>`);
    expect(words(body)).toEqual(['Ines left']);
    expect(body).not.toMatch(/Tess|Fay|Orla|w:ins|w:del/);
    expect(taken).toEqual(['tracked-change: Tess', 'tracked-change: Fay']);
  });

  it('of moves leave the words in their new place', () => {
    const from = `<w:moveFromRangeStart ${by('Fay')} w:name="m"/><w:moveFrom ${by('Fay')}>${r('He rang. ')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`;
    const to = `<w:moveToRangeStart ${by('Fay')} w:name="m"/><w:moveTo ${by('Fay')}>${r('He rang. ')}</w:moveTo><w:moveToRangeEnd w:id="1"/>`;
    const { body } = cleaned(`<w:p>${from}${r('She left. ')}${to}</w:p>`);
    expect(words(body)).toEqual(['She left. He rang. ']);
    expect(body).not.toContain('Fay');
  });

  it('of a paragraph’s mark join it to the next, whose properties it takes', () => {
    const next = p('in May.', '<w:jc w:val="center"/>');
    const { body } = cleaned(`${marked(`<w:del ${by('Tess')}/>`, r('She left '))}${next}`);
    expect(words(body)).toEqual(['She left in May.']);
    expect(body).toContain('<w:jc w:val="center"/>');
  });

  it('of whole paragraphs leave no empty ones', () => {
    const gone = marked(`<w:del ${by('Tess')}/>`, del('Orla'));
    expect(words(cleaned(`${p('a')}${gone}${gone}${p('b')}`).body)).toEqual(['a', 'b']);
    expect(words(cleaned(`${p('a')}${marked(`<w:ins ${by('Tess')}/>`, ins('new'))}`).body)).toEqual([
      'a',
      'new',
    ]);
  });

  it('leave a cell its last paragraph', () => {
    const cell = (inner: string) => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
    expect(words(cleaned(cell(marked(`<w:del ${by('Tess')}/>`, del('Orla')))).body)).toEqual(['']);
  });

  it('of rows and cells take these out or leave them', () => {
    const row = (mark: string, text: string) =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`;
    const rows = row(`<w:del ${by('Tess')}/>`, 'Orla') + row(`<w:ins ${by('Tess')}/>`, 'Ines');
    const { body } = cleaned(`<w:tbl>${rows}</w:tbl>`);
    expect(words(body)).toEqual(['Ines']);
    expect(body).not.toContain('Tess');
    expect(words(cleaned(`<w:tbl>${row(`<w:del ${by('Tess')}/>`, 'Orla')}</w:tbl>${p('a')}`).body)).toEqual([
      'a',
    ]);
  });

  it('of the format and the layout are forgotten', () => {
    const change = `<w:rPrChange ${by('Tess')}><w:rPr><w:b/></w:rPr></w:rPrChange>`;
    const layout = `<w:sectPr><w:sectPrChange ${by('Tess')}><w:sectPr/></w:sectPrChange></w:sectPr>`;
    const { body, taken } = cleaned(`<w:p>${r('Ines', `<w:i/>${change}`)}</w:p>${layout}`);
    expect(body).toContain('<w:rPr><w:i/></w:rPr>');
    expect(body).not.toMatch(/Change|Tess/);
    expect(taken).toEqual(['tracked-change: Tess']);
  });

  it('on which two people disagree are refused', () => {
    const conflict = `<w14:conflictIns ${by('Tess')}>${r('a')}</w14:conflictIns>`;
    expect(() => cleaned(`<w:p>${r('b')}${conflict}</w:p>`)).toThrow('resolve the conflict');
  });
});
