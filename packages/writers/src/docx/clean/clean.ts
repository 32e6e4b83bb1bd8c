import type { ReadLimits } from '@dhrlint/readers';
import { concealedRuns } from '@dhrlint/readers/ooxml';
import { imageFacts } from '@dhrlint/readers/pictures';
import { withoutMetadata } from '../../pictures.js';
import { Account, type Cleaned } from '../../removals.js';
import { UnwritableError } from '../../unwritable.js';
import { WordFile } from '../word-file.js';
import type { Element } from '../xml.js';
import { Bookmarks } from './bookmarks.js';
import { cleanChart } from './charts.js';
import { cleanControls } from './controls.js';
import { cleanDrawings } from './drawings.js';
import { decideCode } from './field-codes.js';
import { decideFields } from './fields.js';
import { takeForeign } from './foreign.js';
import { takeHiddenText } from './hidden-text.js';
import { cleanLinks, type OutsideTargets } from './links.js';
import { flattenObjects } from './objects.js';
import { refuseParts, takeParts } from './parts.js';
import { takePeople } from './people.js';
import { acceptRevisions } from './revisions.js';
import { takeUnusedNotes, takeUnusedRunningText } from './sections.js';
import { cleanSettings } from './settings.js';
import { cleanNumbering, cleanStyles } from './styles.js';

const story = /^(?:header|footer|footnotes|endnotes)$/;

/**
 * A copy of a Word file with the same pages and nothing in it that they do not show: no properties, comments and names
 * of those who worked on it, tracked changes accepted, hidden text gone, and the same for every other place.
 * @param bytes the whole file; it is not changed
 * @throws UnreadableError where it cannot be read; UnwritableError where it cannot be cleaned for sure
 */
export function cleanDocx(bytes: Uint8Array, limits: ReadLimits): Cleaned {
  const concealed = concealedRuns(bytes, limits);
  const file = new WordFile(bytes, limits);
  const account = new Account();
  refuseParts(file, account);
  refuseNow(account);
  for (const { name, root } of stories(file)) {
    takeHiddenText(
      root,
      concealed.filter(({ part }) => part.toLowerCase() === name.toLowerCase()),
      account,
    );
    flattenObjects(root, account);
    cleanDrawings(root, account);
    acceptRevisions(root, account);
    takePeople(root, account);
    cleanControls(root, account);
  }
  takeUnused(file, account);
  cleanText(file, account);
  cleanSides(file, account);
  takeParts(file, account);
  cleanPictures(file, account);
  for (const name of file.names) if (isXml(name)) takeForeign(treeOf(file, name), account);
  refuseNow(account);
  setDocumentType(file);
  return { bytes: file.toBytes(), removed: account.removed, kept: account.remaining };
}

interface Part {
  readonly name: string;
  readonly root: Element;
}

/** The body, its headers, footers and notes. */
function stories(file: WordFile): readonly Part[] {
  const names = [
    file.main,
    ...file
      .pointers(file.main)
      .flatMap(({ kind, outside, target }) => (story.test(kind) && !outside ? [target] : [])),
  ];
  return partsOf(file, names);
}

function partsOf(file: WordFile, names: readonly string[]): readonly Part[] {
  return [...new Set(names)].flatMap((name) => {
    const root = file.tree(name);
    return root ? [{ name, root }] : [];
  });
}

/** Headers and notes that no page shows: their references go, so that nothing in them is taken for used. */
function takeUnused(file: WordFile, account: Account): void {
  const document = treeOf(file, file.main);
  const [settings] = related(file, /^settings$/);
  takeUnusedRunningText(document, settings?.root ?? null);
  for (const kind of ['footnote', 'endnote'] as const) {
    const [notes] = related(file, new RegExp(`^${kind}s$`));
    if (notes) takeUnusedNotes(notes.root, kind, [document], account);
  }
}

/** Links, fields and bookmarks, which lead to each other across the parts. */
function cleanText(file: WordFile, account: Account): void {
  const parts = stories(file);
  const bookmarks = new Bookmarks(parts.map(({ root }) => root));
  for (const { name, root } of parts) {
    cleanLinks(root, targetsOutside(file, name), bookmarks, account);
    if (!decideFields(root, (field) => decideCode(field, bookmarks, account))) {
      account.refuse(
        'A field of the report has no end, so that its code cannot be told from its words. In Word press Alt+F9 to see the codes, mend or delete the broken one, and clean the report again.',
      );
    }
  }
  for (const { root } of parts) bookmarks.clean(root, account);
}

function targetsOutside(file: WordFile, part: string): OutsideTargets {
  return {
    get: (id) => file.pointers(part).find((pointer) => pointer.id === id && pointer.outside)?.target,
    set: (id, address) => file.retarget(part, id, address),
  };
}

/** Styles, lists, settings, charts and diagrams. */
function cleanSides(file: WordFile, account: Account): void {
  for (const { root } of related(file, /^settings$/)) cleanSettings(root, account);
  const styles = related(file, /^styles$/);
  for (const { root } of styles) cleanStyles(root, account);
  const users = [...stories(file), ...styles].map(({ root }) => root);
  for (const { root } of related(file, /^numbering$/)) {
    takePeople(root, account);
    cleanDrawings(root, account);
    cleanNumbering(root, users, account);
  }
  const drawn = stories(file).flatMap(({ name }) => file.pointers(name));
  const names = (kinds: RegExp) => drawn.filter(({ kind }) => kinds.test(kind)).map(({ target }) => target);
  for (const { name, root } of partsOf(file, names(/^chart(?:Ex)?$/))) {
    cleanChart(root, account);
    for (const shapes of partsOf(file, targetsOf(file, name, /^chartUserShapes$/)))
      cleanDrawings(shapes.root, account);
  }
  const bookmarks = new Bookmarks([]);
  for (const { name, root } of partsOf(file, names(/^diagram(?:Data|Drawing)$/))) {
    cleanDrawings(root, account);
    cleanLinks(root, targetsOutside(file, name), bookmarks, account);
  }
}

function related(file: WordFile, kinds: RegExp): readonly Part[] {
  return partsOf(file, targetsOf(file, file.main, kinds));
}

function targetsOf(file: WordFile, part: string, kinds: RegExp): readonly string[] {
  return file
    .pointers(part)
    .flatMap(({ kind, target, outside }) => (kinds.test(kind) && !outside ? [target] : []));
}

function cleanPictures(file: WordFile, account: Account): void {
  for (const name of file.names) {
    if (!/\.(?:jpe?g|jfif|png|gif|tiff?|webp|emf|bmp|wmf|svg)$/i.test(name)) continue;
    if (/\.svg$/i.test(name)) {
      cleanVectors(file, name, account);
      continue;
    }
    const bytes = file.bytes(name) ?? new Uint8Array();
    const clean = withoutMetadata(bytes);
    const facts = imageFacts(bytes);
    if (clean === null) {
      if (facts.length > 0) {
        account.refuse(
          `A picture says of itself ${facts.map((fact) => `“${fact.value}”`).join(', ')}, and its format keeps this in a way that could not be cleared for sure. Save the picture anew as PNG and put it in again.`,
        );
      }
      continue;
    }
    for (const fact of facts) account.took('image-metadata', `${fact.name}: ${fact.value}`);
    if (clean.length !== bytes.length || facts.length > 0) {
      if (facts.length === 0) account.took('image-metadata');
      file.set(name, clean);
    }
  }
}

/** A vector drawing is XML: what it says of itself stands in elements of its own. */
function cleanVectors(file: WordFile, name: string, account: Account): void {
  const root = file.tree(name);
  if (!root) return;
  const telling = /^(?:\w+:)?(?:metadata|title|desc|namedview)$/;
  for (const element of root.all()) {
    element.children = element.children.filter((child) => {
      if (typeof child === 'string' || !telling.test(child.name)) return true;
      account.took('image-metadata', child.text);
      return false;
    });
  }
  takeForeign(root, account);
}

function isXml(name: string): boolean {
  return /\.xml$/i.test(name) && name !== '[Content_Types].xml';
}

function treeOf(file: WordFile, name: string): Element {
  return file.tree(name) as Element;
}

/** A template becomes a document: the copy ends in .docx. */
function setDocumentType(file: WordFile): void {
  const type = file.typeOf(file.main);
  if (type?.includes('template')) file.declareType(file.main, type.replace('template', 'document'));
}

function refuseNow({ refusals }: Account): void {
  if (refusals.length > 0) throw new UnwritableError(refusals.join('\n'));
}
