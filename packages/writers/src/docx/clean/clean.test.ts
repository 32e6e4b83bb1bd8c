import { describe, expect, it } from 'vitest';
import { cleaned, p, r, root } from './testing/cleaned.js';

const field = (code: string, result = '') =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const words = (xml: string) => xml.replace(/<w:instrText.*?<\/w:instrText>/gs, '').replace(/<[^>]*>/g, '');

describe('a cleaned Word file', () => {
  it('has no properties, comments, authors and marks of editing', () => {
    const copy = cleaned({
      body: `<w:p w:rsidR="00AB12CD"><w:commentRangeStart w:id="0"/>${r('Ines')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      comments: `<w:comment w:id="0" w:author="Tess Ford">${p('Is Orla right?')}</w:comment>`,
      commentsExtended: '<w15:commentEx w15:paraId="1" w15:done="0"/>',
      core: '<dc:title>DHR Orla</dc:title><dc:creator>Tess Ford</dc:creator>',
      app: '<Company>Quill Ltd</Company><Pages>3</Pages>',
      custom: '<property name="Case"><vt:lpwstr>Orla</vt:lpwstr></property>',
      settings: '<w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:trackRevisions/><w:evenAndOddHeaders/>',
      more: {
        'people.xml': { type: 'people', data: root('w15:people', '<w15:person w15:author="Tess Ford"/>') },
      },
    });
    expect(copy.taken).toEqual([
      'comment: Tess Ford',
      'name-of-commenter: Tess Ford',
      'property: title: DHR Orla',
      'property: creator: Tess Ford',
      'property: Company: Quill Ltd',
      'property: Case: Orla',
    ]);
    expect(Object.keys(copy.parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/settings.xml',
    ]);
    expect(copy.body).toBe(`<w:p>${r('Ines')}</w:p>`);
    expect(Object.values(copy.parts).join()).not.toMatch(/Tess|Orla|rsid|comment|trackRevisions/);
    expect(copy.parts['word/settings.xml']).toMatch(/removePersonalInformation.*evenAndOddHeaders/);
  });

  it('has no hidden text; a bar stays where words were covered', () => {
    const hidden = r('Orla said so. ', '<w:vanish/>');
    const covered = r('Orla', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>');
    const { body, taken } = cleaned(`<w:p>${r('Ines left. ')}${hidden}${covered}</w:p>`);
    expect(words(body)).toBe(`Ines left. ${'\u00a0'.repeat(12)}`);
    expect(taken).toEqual(['hidden-text: Orla said so. Orla']);
  });

  it('has no paragraph where a whole one was hidden, and no hidden row', () => {
    const gone = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${r('Orla', '<w:vanish/>')}</w:p>`;
    expect(cleaned(`${p('a')}${gone}${p('b')}`).body).toBe(p('a') + p('b'));
    const rows = `<w:tr><w:tc>${p('a')}</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p('Orla')}</w:tc></w:tr>`;
    expect(words(cleaned(`<w:tbl>${rows}</w:tbl>`).body)).toBe('a');
  });

  it('keeps what fields show and drops their codes, but for those that Word must work out anew', () => {
    const body = `<w:p>${field(' DOCPROPERTY Victim ', r('Ines'))}${field(' PAGE ', r('4'))}${field(' XE "Orla" ')}<w:fldSimple w:instr="AUTHOR">${r('Chair')}</w:fldSimple></w:p>`;
    const copy = cleaned(body);
    expect(words(copy.body)).toBe('Ines4Chair');
    expect(copy.body).toContain('PAGE');
    expect(copy.taken).toEqual([
      'field-code: DOCPROPERTY Victim',
      'field-code: XE "Orla"',
      'field-code: AUTHOR',
    ]);
  });

  it('keeps a field in another’s result, and takes one in another’s code with it', () => {
    const body = `<w:p>${field(` IF 1=2 "Orla" "${'</w:instrText></w:r>'}${field('MERGEFIELD Fay', r('Fay'))}<w:r><w:instrText>"`, r('shown') + field('PAGE', r('2')))}</w:p>`;
    const copy = cleaned(body);
    expect(words(copy.body)).toBe('shown2');
    expect(copy.body).not.toMatch(/Orla|Fay/);
  });

  it('keeps the page numbers of a list of contents that was made of marked entries', () => {
    const entry = r('Annex ') + field(' PAGEREF _Toc1 \\h ', r('42'));
    const copy = cleaned(`<w:p>${field(' TOC \\f x ', entry)}</w:p><w:p>${field(' TC "Orla" \\f x ')}</w:p>`);
    expect(words(copy.body)).toBe('Annex 42');
    expect(copy.body).not.toContain('PAGEREF');
  });

  it('refuses a field without an end, and a button whose words stand in its code', () => {
    expect(() => cleaned(`<w:p>${r('a')}<w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>`)).toThrow(
      'has no end',
    );
    expect(() => cleaned(`<w:p>${r('a')}${field('MACROBUTTON None Click')}</w:p>`)).toThrow('MACROBUTTON');
  });

  it('keeps the choice of a list in an old form as plain text', () => {
    const data =
      '<w:ffData><w:name w:val="Sister"/><w:ddList><w:result w:val="1"/><w:listEntry w:val="Orla"/><w:listEntry w:val="Ines"/></w:ddList></w:ffData>';
    const form = `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { body } = cleaned(`<w:p>${form}</w:p>`);
    expect(words(body)).toBe('Ines');
    expect(body).not.toContain('Orla');
  });

  it('keeps bookmarks that something leads to under another name, and no others', () => {
    const mark = (id: number, name: string) =>
      `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
    const body = `<w:p>${mark(1, 'Orla_statement')}${mark(2, 'Orla_age')}${mark(3, '_Toc1')}${field(' REF Orla_age \\h ', r('34'))}<w:hyperlink w:anchor="Orla_age">${r('see')}</w:hyperlink></w:p>`;
    const copy = cleaned(body);
    expect(copy.body).not.toContain('Orla');
    expect(copy.body).toContain('w:name="_Ref100000001"');
    expect(copy.body).toContain(' REF _Ref100000001 \\h ');
    expect(copy.body).toContain('w:anchor="_Ref100000001"');
    expect(copy.body.match(/bookmarkEnd/g)).toHaveLength(2);
    expect(copy.taken).toEqual(['bookmark: Orla_statement', 'bookmark: Orla_age']);
  });

  it('keeps titles, tags and choices of controls out, and their words in', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="Orla’s age"/><w:tag w:val="orla"/><w:dataBinding w:xpath="/victim"/><w:date w:fullDate="2021-03-14T00:00:00Z"><w:dateFormat w:val="MMMM yyyy"/></w:date></w:sdtPr><w:sdtContent>${p('March 2021')}</w:sdtContent></w:sdt>`;
    const smart = `<w:p><w:smartTag w:element="PersonName"><w:smartTagPr><w:attr w:name="x" w:val="Orla"/></w:smartTagPr>${r('Ines')}</w:smartTag><w:permStart w:id="3" w:ed="tess@mail.example"/></w:p>`;
    const { body, taken } = cleaned(control + smart);
    expect(words(body)).toBe('March 2021Ines');
    expect(body).toContain('MMMM yyyy');
    expect(body).not.toMatch(/Orla|orla|victim|2021-03|tess/);
    expect(taken).toContain('content-control: 2021-03-14');
    expect(taken).toContain('editor: tess@mail.example');
  });

  it('keeps headers that a later section shows, and no unused ones', () => {
    const reference = (type: string, id: string) => `<w:headerReference w:type="${type}" r:id="${id}"/>`;
    const first = `<w:p><w:pPr><w:sectPr>${reference('first', 'header1')}${reference('even', 'header2')}</w:sectPr></w:pPr></w:p>`;
    const copy = cleaned({
      body: `${first}${p('Ines')}<w:sectPr><w:titlePg/></w:sectPr>`,
      running: { header1: p('Review of Ines'), header2: p('Review of Orla') },
    });
    expect(Object.keys(copy.parts)).toContain('word/header1.xml');
    expect(Object.keys(copy.parts)).not.toContain('word/header2.xml');
    expect(copy.taken).toEqual(['unused-header: Review of Orla']);
  });

  it('has no variables, data, building blocks, notes and lists that nothing shows', () => {
    const copy = cleaned({
      body: p('Ines'),
      footnotes: `<w:footnote w:id="5">${p('Orla’s mother')}</w:footnote>`,
      settings: '<w:docVars><w:docVar w:name="victim" w:val="Orla Quill"/></w:docVars>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="Orla %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      more: {
        'item1.xml': { type: 'customXml', data: '<case xmlns="urn:x"><victim>Orla Quill</victim></case>' },
        'glossary.xml': { type: 'glossaryDocument', data: root('w:glossaryDocument', p('Orla was 34.')) },
        'stray.bin': { type: 'unheardOf', data: 'Orla' },
      },
      outside: [
        { type: 'attachedTemplate', target: 'file:///C:/Users/Orla/t.dotm' },
        { type: 'hyperlink', target: 'mailto:orla@mail.example' },
      ],
    });
    expect(Object.values(copy.parts).join()).not.toContain('Orla');
    expect(copy.taken).toEqual([
      'unused-note: Orla’s mother',
      'document-variable: victim: Orla Quill',
      'unused-list: Orla',
      'custom-xml: Orla Quill',
      'building-block: Orla was 34.',
      'other-part: word/stray.bin',
      'template: file:///C:/Users/Orla/t.dotm',
      'link-target: mailto:orla@mail.example',
    ]);
  });

  it('drops data of other programs, in attributes and elements', () => {
    const { body, taken } = cleaned(
      `<w:p xmlns:q="https://quill.example/case" q:victim="Orla">${r('Ines')}<q:case>Orla Quill</q:case></w:p>`,
    );
    expect(body).not.toMatch(/Orla|q:case/);
    expect(taken).toEqual(['foreign-markup: Orla', 'foreign-markup: Orla Quill']);
  });

  it.each([
    ['vbaProject', 'macros'],
    ['aFChunk', 'another document'],
  ])('is not made of a file with a part of the kind %s', (type, why) => {
    const more = { 'part.bin': { type, data: 'x' } };
    expect(() => cleaned({ body: p('Ines'), more })).toThrow(why);
  });
});
