import { wrap } from './lines.js';
import { escapeControls, printable } from './printable.js';
import { shorten } from './quoting.js';
import type { Style } from './style.js';

/** Something that was taken out of a copy, or left in it. */
export interface CleanedPlace {
  readonly place: string;
  readonly words: string;
  readonly count: number;
}

/** A copy of a report without what its pages do not show. */
export interface CleanedCopy {
  readonly path: string;
  readonly removed: readonly CleanedPlace[];
  readonly kept: readonly CleanedPlace[];
}

export interface CleanedOptions {
  readonly style: Style;
  readonly width: number;
  /** All wordings of a kind instead of the first. */
  readonly all: boolean;
}

/** `{ "copy", "removed": [{ "place", "words", "count" }], "kept": […] }`. */
export function cleanedJson({ path, removed, kept }: CleanedCopy): string {
  const plain = (places: readonly CleanedPlace[]) =>
    places.map(({ place, words, count }) => ({ place, words, count }));
  const result = { copy: path, removed: plain(removed), kept: plain(kept) };
  return `${escapeControls(JSON.stringify(result, null, 2))}\n`;
}

/** Places by name: for one, and for several. */
const names: Readonly<Record<string, readonly [one: string, several: string]>> = {
  'alternative-text': ['alternative text of a picture', 'alternative texts of pictures'],
  attachment: ['attached file', 'attached files'],
  bookmark: ['bookmark', 'bookmarks'],
  'building-block': ['building block', 'building blocks'],
  'chart-data': ['piece of the data behind a chart', 'pieces of the data behind charts'],
  comment: ['comment', 'comments'],
  'content-control': [
    'title, tag or choice of a content control',
    'titles, tags and choices of content controls',
  ],
  'cropped-picture': [
    'cropped picture, whose cut-off part is still in the file (Picture Format, Compress Pictures, Delete cropped areas)',
    'cropped pictures, whose cut-off parts are still in the file (Picture Format, Compress Pictures, Delete cropped areas)',
  ],
  'custom-xml': ['piece of custom XML', 'pieces of custom XML'],
  'document-variable': ['document variable', 'document variables'],
  'earlier-version': ['earlier version of the file', 'earlier versions of the file'],
  'editing-session': ['mark of an editing session', 'marks of editing sessions'],
  editor: ['permission to edit', 'permissions to edit'],
  'embedded-file': [
    'embedded file, of which the picture stays',
    'embedded files, of which the pictures stay',
  ],
  'fallback-text': ['older version of a text box', 'older versions of text boxes'],
  'field-code': ['code of a field, of which the words stay', 'codes of fields, of which the words stay'],
  'foreign-markup': ['piece of another program’s data', 'pieces of other programs’ data'],
  'form-field': ['setting of a form field', 'settings of form fields'],
  'form-value': ['value of a form field', 'values of form fields'],
  'hidden-text': ['stretch of hidden text', 'stretches of hidden text'],
  'image-metadata': ['thing that a picture says of itself', 'things that pictures say of themselves'],
  layer: ['layer', 'layers'],
  'link-target': ['address of a link', 'addresses of links'],
  'linked-content': ['link to another file', 'links to other files'],
  macros: ['script', 'scripts'],
  'name-of-commenter': ['name of somebody who worked on the file', 'names of people who worked on the file'],
  'original-picture': ['picture as it was before an effect', 'pictures as they were before an effect'],
  'other-part': ['part that nothing shows', 'parts that nothing shows'],
  outline: ['bookmark of the PDF', 'bookmarks of the PDF'],
  'picture-name': ['name of a picture’s file', 'names of pictures’ files'],
  property: ['property', 'properties'],
  'replacement-text': ['replacement text', 'replacement texts'],
  style: ['name of a style or list', 'names of styles and lists'],
  template: ['template', 'templates'],
  thumbnail: ['preview picture', 'preview pictures'],
  'tracked-change': ['tracked change, accepted', 'tracked changes, accepted'],
  'unused-footer': ['footer that no page shows', 'footers that no page shows'],
  'unused-header': ['header that no page shows', 'headers that no page shows'],
  'unused-list': ['list that nothing uses', 'lists that nothing uses'],
  'unused-note': ['note that nothing refers to', 'notes that nothing refers to'],
};

/** Wordings of one kind that are listed. */
const most = 8;
const longestQuote = 160;

/** What was taken out and what was left in, for people. */
export function cleanedPretty({ path, removed, kept }: CleanedCopy, options: CleanedOptions): string {
  const { style, width } = options;
  const lines = [style('strong', `Written: ${printable(path)}`), ''];
  if (removed.length === 0) lines.push('There was nothing to take out.');
  else lines.push(style('strong', 'Taken out'), ...listed(removed, options));
  if (kept.length > 0) {
    lines.push(
      '',
      style('strong', 'Left in, because it belongs to the report: worth a look'),
      ...listed(kept, options),
    );
  }
  const check =
    'The words on the pages were not touched: dhrlint check, with --names, looks for names in them.';
  return `${[...lines, '', ...wrap(check, width)].join('\n')}\n`;
}

function listed(places: readonly CleanedPlace[], { width, all }: CleanedOptions): readonly string[] {
  const kinds = new Map<string, CleanedPlace[]>();
  for (const entry of places) kinds.set(entry.place, [...(kinds.get(entry.place) ?? []), entry]);
  return [...kinds].flatMap(([place, entries]) => {
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    const [one, several] = names[place] ?? [place, place];
    const worded = entries.filter(({ words }) => words !== '');
    const shown = all ? worded : worded.slice(0, most);
    const rest = worded.length - shown.length;
    const quote = ({ words, count: times }: CleanedPlace) =>
      `${printable(shorten(words, longestQuote))}${times > 1 ? ` (${times} times)` : ''}`;
    return [
      ...wrap(`${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`, width, '  '),
      ...shown.flatMap((entry) => wrap(quote(entry), width, '    – ')),
      ...(rest > 0 ? wrap(`and ${rest} more (--all lists them)`, width, '    – ') : []),
    ];
  });
}
