import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../index.js';
import { docx, type FixtureParts, p, r, root } from '../testing.js';

/** "property: text" of every property of a file. */
async function places(parts: FixtureParts): Promise<readonly string[]> {
  const { blocks } = await readDocx(docx(parts));
  return blocks.filter(({ kind }) => kind === 'property').map(({ property, text }) => `${property}: ${text}`);
}

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

describe('places that no page shows', () => {
  it('are bookmarks, links and their tips', async () => {
    const body = `<w:p><w:bookmarkStart w:id="1" w:name="Orla_statement"/><w:bookmarkStart w:id="2" w:name="_Toc123"/><w:hyperlink w:tooltip="Ask Orla">${r('see')}</w:hyperlink></w:p>`;
    const outside = [
      { type: 'hyperlink', target: 'mailto:orla%20quill@mail.example' },
      { type: 'attachedTemplate', target: 'file:///C:/Users/Orla/t.dotm' },
      { type: 'image', target: 'file:///S:/orla.jpg' },
    ];
    expect(await places({ body, outside })).toEqual([
      'bookmark: Orla_statement',
      'link-target: Ask Orla',
      'link-target: mailto:orla quill@mail.example',
      'template: file:///C:/Users/Orla/t.dotm',
      'linked-content: file:///S:/orla.jpg',
    ]);
  });

  it('are the codes of fields and what stands nested in them, but not page numbers and contents', async () => {
    const nested = `${begin}${code('IF 1=2 "Orla Quill" "')}${begin}${code('MERGEFIELD Sister')}${separate}${r('Fay')}${end}${code('"')}${separate}${r('shown')}${end}`;
    const body = `<w:p>${begin}${code('PAGE')}${separate}${r('3')}${end}${nested}<w:fldSimple w:instr=" HYPERLINK &quot;http://a.example/orla&quot; ">${r('a')}</w:fldSimple></w:p>`;
    expect(await places({ body })).toEqual([
      'field-code: MERGEFIELD Sister',
      'field-code: IF 1=2 "Orla Quill" "Fay MERGEFIELD Sister"',
      'link-target: http://a.example/orla',
    ]);
  });

  it('are titles, tags and choices of controls and form fields', async () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="Orla’s age"/><w:tag w:val="orla_age"/><w:dropDownList><w:listItem w:displayText="Orla" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${p('34')}</w:sdtContent></w:sdt>`;
    const form = `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:helpText w:val="Orla or Fay"/></w:ffData></w:fldChar></w:r>${end}</w:p>`;
    expect(await places({ body: control + form })).toEqual([
      'content-control: Orla’s age',
      'content-control: orla_age',
      'content-control: Orla',
      'form-field: Orla or Fay',
    ]);
  });

  it('are the parts of pictures that were cut off, and pictures as they were before an effect', async () => {
    const picture = (name: string, blip: string) =>
      `<w:drawing><wp:inline><wp:docPr id="1" name="${name}"/><a:graphic><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${name}"/></pic:nvPicPr><pic:blipFill>${blip}</pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing>`;
    const effect =
      '<a:blip><a:extLst><a:ext><a14:imgProps><a14:imgLayer r:embed="m9"/></a14:imgProps></a:ext></a:extLst></a:blip>';
    const shape = (cuts: string) =>
      `<w:pict><v:shape id="_x0000_i1"><v:imagedata ${cuts}/></v:shape></w:pict>`;
    const body = [
      picture('Picture 1', '<a:blip/><a:srcRect l="25000" r="25000"/>'),
      picture('Picture 2', '<a:srcRect t="50%" b="-4000"/>'),
      picture('Picture 3', '<a:srcRect/>'),
      picture('Picture 4', '<a:srcRect l="400" t="-20000"/>'),
      picture('Picture 5', effect),
      shape('croptop="16384f"'),
      shape('cropleft=".1" cropbottom="50%"'),
    ].map((inner) => `<w:p><w:r>${inner}</w:r></w:p>`);
    expect(await places({ body: body.join('') })).toEqual([
      'cropped-picture: Picture 1 (50% cut off)',
      'cropped-picture: Picture 2 (50% cut off)',
      'original-picture: Picture 5',
      'cropped-picture: Picture (25% cut off)',
      'cropped-picture: Picture (55% cut off)',
    ]);
  });

  it('are the alternative texts and names of pictures, tables and old shapes', async () => {
    const drawing =
      '<w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="Orla by the sea" title="Orla"/><a:graphic><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="orla-2018.jpg"/></pic:nvPicPr></pic:pic></a:graphic></wp:inline></w:drawing>';
    const shape =
      '<w:pict><v:shape alt="A map of Elm Row"><v:imagedata o:title="elm row"/></v:shape></w:pict>';
    const table = `<w:tbl><w:tblPr><w:tblCaption w:val="Orla’s calls"/></w:tblPr><w:tr><w:tc>${p('a')}</w:tc></w:tr></w:tbl>`;
    expect(await places({ body: `<w:p><w:r>${drawing}${shape}</w:r></w:p>${table}` })).toEqual([
      'alternative-text: Orla by the sea',
      'alternative-text: Orla',
      'picture-name: orla-2018.jpg',
      'alternative-text: A map of Elm Row',
      'alternative-text: elm row',
      'alternative-text: Orla’s calls',
    ]);
  });

  it('are the text box that other programs show, where it differs', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const both = (choice: string, fallback: string) =>
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box(choice)}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(fallback)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await places({ body: both('Ines', 'Ines') + both('Ines', 'Orla') })).toEqual([
      'fallback-text: Orla',
    ]);
  });

  it('are variables, custom XML, reviewers and building blocks', async () => {
    const more = {
      'settings.xml': {
        type: 'settings',
        data: root('w:settings', '<w:docVars><w:docVar w:name="victim" w:val="Orla Quill"/></w:docVars>'),
      },
      'item1.xml': {
        type: 'customXml',
        data: '<case xmlns="urn:x"><victim id="7">Orla Quill</victim></case>',
      },
      'people.xml': { type: 'people', data: root('w15:people', '<w15:person w15:author="Tess Ford"/>') },
      'glossary.xml': {
        type: 'glossaryDocument',
        data: root(
          'w:glossaryDocument',
          `<w:docParts><w:docPart><w:docPartPr><w:name w:val="Orla text"/></w:docPartPr><w:docPartBody>${p('Orla was 34.')}</w:docPartBody></w:docPart></w:docParts>`,
        ),
      },
    };
    expect(await places({ body: p('Ines'), more })).toEqual([
      'document-variable: victim: Orla Quill',
      'custom-xml: victim: Orla Quill',
      'name-of-commenter: Tess Ford',
      'building-block: Orla text',
      'building-block: Orla was 34.',
    ]);
  });

  it('are headers and notes that nothing uses', async () => {
    const body = `${p('Ines')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="even" r:id="header2"/></w:sectPr>`;
    const running = { header1: p('Overview report'), header2: p('Report on Orla') };
    const footnotes = `<w:footnote w:id="5">${p('Orla’s mother')}</w:footnote>`;
    expect(await places({ body, running, footnotes })).toEqual([
      'unused-header: Report on Orla',
      'unused-note: Orla’s mother',
    ]);
  });

  it('are embedded files with the words in them, charts, macros', async () => {
    const workbook = zipSync({ 'xl/sharedStrings.xml': strToU8('<sst><si><t>Orla Quill</t></si></sst>') });
    const more = {
      'embeddings/Calls.xlsx': { type: 'package', data: workbook },
      'vbaProject.bin': { type: 'vbaProject', data: strToU8('\u0001Module1\u0000\u0001') },
      'charts/chart1.xml': {
        type: 'chart',
        data: '<c:chart xmlns:c="urn:c"><c:v>Calls by Orla</c:v></c:chart>',
      },
    };
    expect(await places({ body: p('Ines'), more })).toEqual([
      'embedded-file: Calls.xlsx',
      'embedded-text: Orla Quill',
      'macros: vbaProject.bin',
      'embedded-text: Module1',
      'chart-text: Calls by Orla',
    ]);
  });

  it('do not keep a report from being read where they are damaged', async () => {
    const more = {
      'item1.xml': { type: 'customXml', data: '<broken' },
      'embeddings/x.xlsx': { type: 'package', data: strToU8('PK broken') },
    };
    expect(await places({ body: p('Ines'), more })).toEqual([
      'embedded-file: x.xlsx',
      'embedded-text: PK broken',
    ]);
  });

  it('name who commented, and tell of changes that have no words', async () => {
    const by = 'w:id="1" w:author="Tess Ford"';
    const body = `<w:p>${r('Ines')}<w:ins ${by}><w:r><w:drawing/></w:r></w:ins></w:p><w:sectPr><w:sectPrChange ${by}><w:sectPr/></w:sectPrChange></w:sectPr>`;
    expect(await places({ body })).toEqual([
      'name-of-commenter: Tess Ford',
      'tracked-change: a picture',
      'tracked-change: the layout of a section',
    ]);
  });
});
