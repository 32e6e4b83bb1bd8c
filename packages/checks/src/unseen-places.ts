import type { Block, DraftFormat } from '@dhrlint/draft';

/** How a place that no page shows is called, and how to clear it. */
export interface UnseenPlace {
  /** "the alternative text of a picture" */
  readonly named: string;
  /** Where to click, as a sentence without a stop. */
  readonly how: string;
}

const inspect = 'Clear it: in Word under File, Info, Check for Issues, Inspect Document';
const sanitise =
  'Clear it in the Word file and export the PDF again, or in Acrobat under Tools, Redact a PDF, Sanitize Document';

type Words = readonly [named: string, word: string, acrobat?: string];

/** By property; the clicks in Word, and in Acrobat where a PDF has the place, too. */
const places: Readonly<Record<string, Words>> = {
  'file-name': ['the file’s name', 'Rename the file'],
  'alternative-text': [
    'the alternative text of a picture or table',
    'Right-click the picture, choose View Alt Text (Edit Alt Text), and change it',
    'Change the alternative text of the picture in Word and export the PDF again, or in Acrobat under Prepare for accessibility, Set alternate text',
  ],
  'replacement-text': [
    'the replacement text behind the words of a page',
    'Retype the passage',
    'Export the PDF again, or correct it in Acrobat under Accessibility tags, Properties, Actual Text',
  ],
  'picture-name': [
    'the name of a picture',
    'Open Layout (or Page Layout), Selection Pane, and rename the picture',
  ],
  'cropped-picture': [
    'the name of a picture',
    'Open Layout (or Page Layout), Selection Pane, and rename the picture',
  ],
  'original-picture': [
    'the name of a picture',
    'Open Layout (or Page Layout), Selection Pane, and rename the picture',
  ],
  'image-metadata': [
    'what a picture’s file says of itself',
    'Take the picture out, save it anew without its properties (in Windows: right-click, Properties, Details, Remove Properties), and put it in again',
  ],
  'picture-text': ['the file of a drawing', 'Take the drawing out, or put it in again as a plain picture'],
  'link-target': [
    'the address of a link',
    'Right-click the link and choose Edit Hyperlink to change the address or its screen tip, or Remove Hyperlink',
    'Remove the link in Word and export the PDF again, or in Acrobat under Edit a PDF, Link',
  ],
  'linked-content': [
    'the address of something that the file is linked to',
    'Go to File, Info, Edit Links to Files, and choose Break Link',
  ],
  template: [
    'the address of the template',
    'Go to Developer, Document Template, and attach Normal.dotm instead',
  ],
  'link-base': ['the base of the links', 'Clear it under File, Info, Properties, Advanced Properties'],
  bookmark: ['the name of a bookmark', 'Go to Insert, Bookmark, choose it, and click Delete'],
  'content-control': [
    'the title, tag or choices of a content control',
    'Click into the control and go to Developer, Properties',
  ],
  'form-field': [
    'the settings of a form field',
    'Double-click the field (Developer, Properties) and change it',
  ],
  'form-value': [
    'a field of the form',
    'Change it in the form',
    'In Acrobat go to Prepare a form and change or delete the field, or flatten the form by printing it to a new PDF',
  ],
  'field-code': [
    'the code of a field',
    'Press Alt+F9 to show the codes, click into the field, and press Ctrl+Shift+F9 to turn it into plain text',
  ],
  editor: [
    'who may edit a part of the report',
    'Go to Review, Restrict Editing, and click Stop Protection; then select everything and untick the editors',
  ],
  'style-name': [
    'the name of a style or list',
    'Open the Styles pane (Home, the arrow below Styles), right-click the style, and choose Modify to rename it, or Delete',
  ],
  'tag-title': [
    'the title of a tag',
    'Change it',
    'In Acrobat open the Accessibility tags panel, right-click the tag, choose Properties, and clear its Title',
  ],
  'document-variable': [
    'a document variable',
    'Copy the report into a new, empty document: variables do not go with it',
  ],
  'custom-xml': ['data hidden in the file (custom XML)', inspect],
  'embedded-file': [
    'the name of an embedded file',
    'Click on the object, cut it, and paste it as a picture',
    'In Acrobat open the Attachments panel and delete it',
  ],
  'embedded-text': [
    'an embedded file',
    'Click on the object or chart, cut it, and paste it as a picture',
    'In Acrobat open the Attachments panel and delete the file',
  ],
  attachment: [
    'an attached file',
    'Delete the attachment',
    'In Acrobat open the Attachments panel and delete it',
  ],
  'chart-text': ['the data of a chart', 'Right-click the chart, choose Edit Data, or paste it as a picture'],
  'diagram-text': ['the text of a diagram (SmartArt)', 'Click on the diagram and change it in its Text Pane'],
  'building-block': [
    'a building block or prompt saved in the file',
    'Copy the report into a new, empty document: building blocks do not go with it',
  ],
  'fallback-text': [
    'the older version of a text box that the file keeps for other programs',
    'Cut the text box, paste it again, and save the file',
  ],
  'unused-header': [
    'a header that no page shows',
    'Open the header and tick Different First Page and Different Odd & Even Pages to see and empty it',
  ],
  'unused-footer': [
    'a footer that no page shows',
    'Open the footer and tick Different First Page and Different Odd & Even Pages to see and empty it',
  ],
  'unused-note': ['a note that nothing refers to any more', 'Copy the report into a new document without it'],
  'name-of-commenter': [
    'the name of somebody who commented or made tracked changes',
    inspect,
    'In Acrobat open the list of comments and delete them',
  ],
  outline: [
    'a bookmark of the PDF',
    'Change it',
    'In Acrobat open the Bookmarks panel and rename or delete it, or export the PDF again from Word',
  ],
  layer: [
    'the name of a layer',
    'Change it',
    'In Acrobat open the Layers panel and rename it, or flatten the layers',
  ],
  thumbnail: [
    'the preview picture',
    'Go to File, Info, Properties, Advanced Properties, and untick Save Thumbnails',
  ],
  macros: ['a macro', 'Save the file as “Word Document (.docx)”, which cannot hold macros'],
};

/** The name of the place that a `property` block stands for, and how to clear it in the program of its format. */
export function unseenPlace({ property }: Block, format: DraftFormat): UnseenPlace {
  const name = property ?? '';
  const known = places[name];
  const custom = /^custom:(.*)$/.exec(name)?.[1];
  const pdf = format === 'pdf';
  if (!known) {
    const own = custom ?? name.replaceAll('-', ' ');
    return {
      named: `the property “${own}”`,
      how: pdf
        ? 'Clear it: in Acrobat under File, Properties (Additional Metadata), or in Word before the export under File, Info, Check for Issues, Inspect Document'
        : inspect,
    };
  }
  const [named, word, acrobat] = known;
  return { named, how: pdf ? (acrobat ?? sanitise) : word };
}
