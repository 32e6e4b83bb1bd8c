import { describe, expect, it } from 'vitest';
import { docx, type FixtureParts, p, r, root } from '../../readers/src/docx/testing.js';
import { TestPage, writePdf } from '../../readers/src/pdf/testing.js';
import { lint } from './lint.js';
import { parseNames } from './names.js';
import { shippedRules } from './shipped-rules.generated.js';

/** The rules that look for listed names: on the pages, and in all that no page shows. */
const rules = shippedRules.filter(({ id }) =>
  ['anonymity/unlisted-name', 'anonymity/file-name', 'hidden/metadata', 'hidden/image-metadata'].includes(id),
);
const names = parseNames('Orla Quill');
/** Words that say where to click or what to do. */
const clicks =
  /\b(?:File|Insert|Review|Developer|Layout|Home|Right-click|Click|Clear|Copy|Open|Go to|Delete|Write|Remove|Take|Cut|Double-click|Press|Rename|Change|Export|Enlarge|Accept|In Acrobat)\b/;

async function found(bytes: Uint8Array, fileName: string): Promise<readonly string[]> {
  const result = await lint(bytes, { fileName, names, rules });
  if (result.status !== 'checked') throw new Error(result.error.message);
  return result.findings.map(({ message }) => message);
}

const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('x')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const drawing = (properties: string, name = 'Picture 1') =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" ${properties}/><a:graphic><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${name}"/></pic:nvPicPr></pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
const textBox = (choice: string, fallback: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box(choice)}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(fallback)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const section = (references: string) => `<w:sectPr>${references}</w:sectPr>`;
const header = (type: string) => `<w:headerReference w:type="${type}" r:id="header1"/>`;
const control = (properties: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p('x')}</w:sdtContent></w:sdt>`;
const settings = (inner: string) => ({
  'settings2.xml': { type: 'settings', data: root('w:settings', inner) },
});
const by = 'w:id="1" w:author="T"';

/** A comment in a JPEG. */
const jpeg = Uint8Array.from('\xff\xd8\xff\xfe\x00\x0cOrla Quill\xff\xd9', (letter) => letter.charCodeAt(0));

const inWord: Readonly<Record<string, FixtureParts>> = {
  'the text': { body: p('Orla Quill left.') },
  'the text, possessive': { body: p('It was Orla’s coat.') },
  'the title': { body: '', core: '<dc:title>DHR Orla Quill</dc:title>' },
  'the company': { body: '', app: '<Company>Quill</Company>' },
  'the links of the properties': { body: '', app: '<HLinks><x>http://a.example/orla-quill</x></HLinks>' },
  'a custom property': { body: '', custom: '<property name="Case"><vt:lpwstr>Orla</vt:lpwstr></property>' },
  'a comment': {
    body: `<w:p><w:r><w:commentReference w:id="0"/></w:r>${r('a')}</w:p>`,
    comments: `<w:comment w:id="0" w:author="T">${p('Ask Orla.')}</w:comment>`,
  },
  'the author of a comment': {
    body: `<w:p><w:r><w:commentReference w:id="0"/></w:r>${r('a')}</w:p>`,
    comments: `<w:comment w:id="0" w:author="Orla Quill">${p('Ask.')}</w:comment>`,
  },
  'people of comments': {
    body: '',
    more: {
      'people.xml': { type: 'people', data: root('w15:people', '<w15:person w15:author="Orla Quill"/>') },
    },
  },
  'an insertion': { body: `<w:p><w:ins ${by}>${r('Orla left.')}</w:ins></w:p>` },
  'a deletion': {
    body: `<w:p>${r('a ')}<w:del ${by}><w:r><w:delText>Orla left.</w:delText></w:r></w:del></w:p>`,
  },
  'a move': { body: `<w:p>${r('a ')}<w:moveFrom ${by}>${r('Orla left.')}</w:moveFrom></w:p>` },
  'the author of a change of format': {
    body: `<w:p>${r('a', '<w:rPrChange w:id="1" w:author="Orla Quill"><w:rPr/></w:rPrChange>')}</w:p>`,
  },
  'hidden text': { body: `<w:p>${r('a ')}${r('Orla left.', '<w:vanish/>')}</w:p>` },
  'white text': { body: `<w:p>${r('a ')}${r('Orla left.', '<w:color w:val="FFFFFF"/>')}</w:p>` },
  'text too small to see': { body: `<w:p>${r('a ')}${r('Orla left.', '<w:sz w:val="1"/>')}</w:p>` },
  'text off the page': { body: p('a') + p('Orla left.', '<w:ind w:left="20000"/>') },
  'a header': { body: section(header('default')), running: { header1: p('Review of Orla') } },
  'a header of first pages': {
    body: section(`${header('first')}<w:titlePg/>`),
    running: { header1: p('Review of Orla') },
  },
  'a header of first pages that a later section shows': {
    body: `<w:p><w:pPr>${section(header('first'))}</w:pPr></w:p>${section('<w:titlePg/>')}`,
    running: { header1: p('Review of Orla') },
  },
  'a header of even pages that no page shows': {
    body: section(header('even')),
    running: { header1: p('Review of Orla') },
  },
  'a footnote': {
    body: `<w:p>${r('a')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    footnotes: `<w:footnote w:id="2">${p('Orla’s letter')}</w:footnote>`,
  },
  'a note without its reference': {
    body: '',
    footnotes: `<w:footnote w:id="2">${p('Orla’s letter')}</w:footnote>`,
  },
  'a text box': { body: textBox('Orla left.', 'Orla left.') },
  'the older copy of a text box': { body: textBox('Ines left.', 'Orla left.') },
  'the title of a control': { body: control('<w:alias w:val="Orla’s age"/>') },
  'the tag of a control': { body: control('<w:tag w:val="orla_quill"/>') },
  'the choices of a control': {
    body: control('<w:dropDownList><w:listItem w:displayText="Orla" w:value="1"/></w:dropDownList>'),
  },
  'the data that a control is tied to': { body: control('<w:dataBinding w:xpath="/case/Orla"/>') },
  'the code of a field': { body: `<w:p>${field(' DOCPROPERTY "Orla Quill" ')}</w:p>` },
  'an entry for the index': { body: `<w:p>${field(' XE "Orla Quill" ')}</w:p>` },
  'the target of a link in a field': {
    body: `<w:p>${field(' HYPERLINK "http://a.example/orla-quill" ')}</w:p>`,
  },
  'the target of a link': {
    body: `<w:p><w:hyperlink r:id="e0">${r('a')}</w:hyperlink></w:p>`,
    outside: [{ type: 'hyperlink', target: 'mailto:orla.quill@mail.example' }],
  },
  'the tip of a link': { body: `<w:p><w:hyperlink w:tooltip="Ask Orla">${r('a')}</w:hyperlink></w:p>` },
  'a bookmark': { body: `<w:p><w:bookmarkStart w:id="1" w:name="Orla_statement"/>${r('a')}</w:p>` },
  'the template': {
    body: '',
    outside: [{ type: 'attachedTemplate', target: 'file:///C:/Users/OrlaQuill/t.dotm' }],
  },
  'a linked picture': { body: '', outside: [{ type: 'image', target: 'file:///S:/orla.jpg' }] },
  'a document variable': {
    body: '',
    more: settings('<w:docVars><w:docVar w:name="v" w:val="Orla Quill"/></w:docVars>'),
  },
  'custom XML': {
    body: '',
    more: { 'item1.xml': { type: 'customXml', data: '<case><victim>Orla Quill</victim></case>' } },
  },
  'a smart tag': {
    body: `<w:p><w:smartTag w:element="PersonName"><w:smartTagPr><w:attr w:name="n" w:val="Orla"/></w:smartTagPr>${r('a')}</w:smartTag></w:p>`,
  },
  'who may edit': { body: `<w:p><w:permStart w:id="1" w:ed="orla.quill@mail.example"/>${r('a')}</w:p>` },
  'an embedded object': {
    body: '',
    more: { 'embeddings/o.bin': { type: 'oleObject', data: 'xx Orla Quill xx' } },
  },
  'the name of an embedded file': {
    body: '',
    more: { 'embeddings/orla-quill.bin': { type: 'oleObject', data: 'xx' } },
  },
  macros: { body: '', more: { 'vbaProject.bin': { type: 'vbaProject', data: 'Sub Orla_Quill' } } },
  'an alternative text': { body: drawing('name="Picture 1" descr="Orla by the sea"') },
  'the title of a picture': { body: drawing('name="Picture 1" title="Orla"') },
  'the name of a picture': { body: drawing('name="Picture 1"', 'orla-2018.jpg') },
  'the summary of a table': {
    body: `<w:tbl><w:tblPr><w:tblCaption w:val="Orla’s calls"/></w:tblPr><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl>`,
  },
  'an old drawing': { body: '<w:p><w:r><w:pict><v:shape alt="Orla"/></w:pict></w:r></w:p>' },
  'what a picture says of itself': { body: '', more: { 'media/image1.jpg': { type: 'image', data: jpeg } } },
  'the preview picture': { body: '', more: { 'thumb.jpg': { type: 'thumbnail', data: jpeg } } },
  'the data of a chart': {
    body: '',
    more: {
      'charts/chart1.xml': { type: 'chart', data: '<c:chart xmlns:c="urn:c"><c:v>Orla</c:v></c:chart>' },
    },
  },
  'a diagram': {
    body: '',
    more: {
      'diagrams/data1.xml': { type: 'diagramData', data: '<d:x xmlns:d="urn:d"><d:t>Orla</d:t></d:x>' },
    },
  },
  'a building block': {
    body: '',
    more: {
      'glossary.xml': {
        type: 'glossaryDocument',
        data: root(
          'w:glossaryDocument',
          `<w:docParts><w:docPart><w:docPartBody>${p('Orla was 34.')}</w:docPartBody></w:docPart></w:docParts>`,
        ),
      },
    },
  },
  'the name of a style': {
    body: '',
    styles:
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="a"><w:name w:val="Orla quote"/></w:style>',
  },
  'the name of a list': {
    body: '',
    numbering: '<w:abstractNum w:abstractNumId="0"><w:name w:val="Orla list"/></w:abstractNum>',
  },
};

describe('a listed name in a Word file is found once, with where to click', () => {
  it.each(Object.entries(inWord))('in %s', async (_, parts) => {
    const messages = await found(
      docx({ ...parts, body: `${p('1.1 Ines left.')}${parts.body}` }),
      'report.docx',
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(clicks);
  });
});

type Extra = NonNullable<NonNullable<Parameters<typeof writePdf>[1]>['extra']>;
interface PdfCase {
  readonly draw?: (page: TestPage) => TestPage;
  readonly options?: Parameters<typeof writePdf>[1];
}
const withCatalog = (build: (add: Parameters<Extra>[0]) => string): PdfCase => ({
  options: { extra: (add) => ({ catalog: build(add) }) },
});
const note = (inner: string): PdfCase => ({
  options: { annotations: { 1: [`<</Type/Annot/Rect[0 0 9 9]${inner}>>`] } },
});

const inPdf: Readonly<Record<string, PdfCase>> = {
  'the text': { draw: (page) => page.text(72, 600, 'Orla Quill left.') },
  'the title': { options: { info: { Title: 'DHR Orla Quill' } } },
  'a custom property': { options: { info: { Case: 'Orla Quill' } } },
  'the outline': withCatalog((add) => {
    const item = add('<</Title(Statement of Orla)>>');
    return `/Outlines ${add(`<</Type/Outlines/First ${item} 0 R/Last ${item} 0 R/Count 1>>`)} 0 R`;
  }),
  'the name of an attachment': withCatalog((add) => {
    const content = add('<</Type/EmbeddedFile/Length 1>>\nstream\nx\nendstream');
    const file = add(`<</Type/Filespec/F(orla-quill.csv)/UF(orla-quill.csv)/EF<</F ${content} 0 R>>>>`);
    return `/Names<</EmbeddedFiles<</Names[(a) ${file} 0 R]>>>>`;
  }),
  'an attachment': withCatalog((add) => {
    const content = add('<</Type/EmbeddedFile/Length 14>>\nstream\nOrla Quill, 34\nendstream');
    const file = add(`<</Type/Filespec/F(calls.csv)/UF(calls.csv)/EF<</F ${content} 0 R>>>>`);
    return `/Names<</EmbeddedFiles<</Names[(calls.csv) ${file} 0 R]>>>>`;
  }),
  'a layer': withCatalog((add) => {
    const layer = add('<</Type/OCG/Name(Notes on Orla)>>');
    return `/OCProperties<</OCGs[${layer} 0 R]/D<</Order[${layer} 0 R]>>>>`;
  }),
  'a named place': withCatalog(() => '/Dests<</Orla_statement[0/Fit]>>'),
  'a note': note('/Subtype/Text/Contents(Ask Orla.)/T(T)'),
  'the author of a note': note('/Subtype/Highlight/QuadPoints[0 9 9 9 0 0 9 0]/T(Orla Quill)'),
  'the address of a link': note('/Subtype/Link/A<</S/URI/URI(mailto:orla.quill@mail.example)>>'),
  'the value of a form field': note('/Subtype/Widget/FT/Tx/T(a1)/V(Orla Quill)'),
  'an alternative text': withCatalog((add) => {
    add('<</Type/StructElem/S/Figure/Alt(Orla by the sea)>>');
    return '';
  }),
  'a replacement text': withCatalog((add) => {
    add('<</Type/StructElem/S/Span/ActualText(Orla)>>');
    return '';
  }),
  'the title of a tag': withCatalog((add) => {
    add('<</Type/StructElem/S/Sect/T(Orla Quill)>>');
    return '';
  }),
  'text under a box': {
    draw: (page) => page.text(72, 600, 'Orla left.').fill(60, 590, 200, 24, [0, 0, 0]),
  },
  'white text': { draw: (page) => page.raw('1 1 1 rg').text(72, 600, 'Orla left.').raw('0 0 0 rg') },
  'text off the page': { draw: (page) => page.text(72, 2000, 'Orla left.') },
  'text without ink': { draw: (page) => page.raw('3 Tr').text(72, 600, 'Orla left.').raw('0 Tr') },
};

describe('a listed name in a PDF is found once, with where to click', () => {
  it.each(Object.entries(inPdf))('in %s', async (_, { draw, options }) => {
    const page = new TestPage().text(72, 700, '1.1 Ines left.');
    const messages = await found(writePdf([draw ? draw(page) : page], options ?? {}), 'report.pdf');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(clicks);
  });
});
