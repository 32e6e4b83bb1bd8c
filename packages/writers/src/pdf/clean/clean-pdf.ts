import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { type Draft, isUnseen } from '@dhrlint/draft';
import { imageFacts } from '@dhrlint/readers/pictures';
import { withoutMetadata } from '../../pictures.js';
import { Account, type Cleaned, type Place } from '../../removals.js';
import { UnwritableError } from '../../unwritable.js';
import { cleanAnnotations } from './annotations.js';
import { refuseHidden } from './refusals.js';

/** Keys that hold what no page shows, wherever they stand: packets of properties, other programs' data, previews, actions. */
const telling = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'Thumb',
  'AA',
  'AF',
  'SpiderInfo',
  'Threads',
  'Legal',
  'DSS',
  'Perms',
];
/** Trees of names of which the pages need no other. */
const keptNames = new Set(['Dests']);

/**
 * A copy of a PDF with the same pages and without what they do not show: properties, notes and who made them,
 * attachments, scripts, earlier versions, what pictures say of themselves. Bookmarks, tags, layers and links to the public
 * web stay. The pages' own contents are copied as they are: where these hold words that do not show, no copy is made.
 * @param draft what was read of the file
 * @throws UnwritableError where it cannot be cleaned for sure
 */
export async function cleanPdf(bytes: Uint8Array, draft: Draft): Promise<Cleaned> {
  const account = new Account();
  refuseHidden(draft, account);
  refuseNow(account);
  const document = await open(bytes);
  const { catalog, context } = document;
  refuseForms(catalog, account);
  tellProperties(draft, account);
  if (draft.blocks.some(({ hiding }) => hiding === 'earlier-version')) account.took('earlier-version');
  context.trailerInfo.Info = undefined as never;
  cleanCatalog(catalog, account);
  for (const page of document.getPages()) cleanAnnotations(page.node, account);
  for (const object of reachable(document)) {
    if (object instanceof PDFDict) cleanDictionary(object);
    else if (object instanceof PDFStream) cleanDictionary(object.dict);
  }
  refuseNow(account);
  takeUnreached(document);
  cleanPictures(document, account);
  const saved = await document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return { bytes: saved, removed: account.removed, kept: account.remaining };
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  } catch (cause) {
    throw new UnwritableError(
      'The PDF has a password or is built in a way that cannot be copied for sure. Export it again from Word, or print it to a new PDF.',
      { cause },
    );
  }
}

function refuseForms(catalog: PDFDict, account: Account): void {
  const form = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
  const fields = form?.lookupMaybe(PDFName.of('Fields'), PDFArray);
  if (form?.has(PDFName.of('XFA')) || (fields && fields.size() > 0)) {
    account.refuse(
      'The PDF has form fields or a signature, whose values a copy could not show for sure. Print it to a new PDF, and clean that.',
    );
  }
  if (catalog.has(PDFName.of('Collection'))) {
    account.refuse('The PDF is a portfolio of several files. Take the report out of it, and clean that.');
  }
}

/** The file's properties go with their packets; what stays beside the pages is listed. */
function tellProperties({ blocks }: Draft, account: Account): void {
  const stays = new Set(['alternative-text', 'replacement-text', 'outline', 'layer']);
  for (const block of blocks) {
    if (block.kind !== 'property' || block.property === null) continue;
    if (!isUnseen(block)) {
      if (block.property !== 'file-name') account.took('property', `${block.property}: ${block.text}`);
    } else if (stays.has(block.property)) account.kept(block.property as Place, block.text);
    else if (block.property === 'attachment') account.took('attachment', block.text);
    else if (block.property === 'macros') account.took('macros');
  }
}

function cleanCatalog(catalog: PDFDict, account: Account): void {
  const action = catalog.lookup(PDFName.of('OpenAction'));
  if (action instanceof PDFDict) {
    // A script is told with the others; where the file opens tells nothing.
    catalog.delete(PDFName.of('OpenAction'));
  }
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  for (const key of names?.keys() ?? []) if (!keptNames.has(key.decodeText())) names?.delete(key);
  if (catalog.has(PDFName.of('AcroForm'))) catalog.delete(PDFName.of('AcroForm'));
  const outline = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (outline) cleanOutline(outline, account, 0);
}

/** Bookmarks may lead to addresses; those to the pages stay. */
function cleanOutline(item: PDFDict, account: Account, depth: number): void {
  if (depth > 50) return;
  let child = item.lookupMaybe(PDFName.of('First'), PDFDict);
  for (let n = 0; child && n < 10_000; n++) {
    const action = child.lookupMaybe(PDFName.of('A'), PDFDict);
    if (action && action.lookup(PDFName.of('S')) !== PDFName.of('GoTo')) {
      account.took('link-target', 'the action of a bookmark');
      child.delete(PDFName.of('A'));
    }
    cleanOutline(child, account, depth + 1);
    child = child.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
}

function cleanDictionary(dictionary: PDFDict): void {
  for (const key of telling) dictionary.delete(PDFName.of(key));
  // The title of a tag, which no program reads out.
  if (dictionary.lookup(PDFName.of('Type')) === PDFName.of('StructElem')) dictionary.delete(PDFName.of('T'));
}

/** Every object to which the catalog leads. */
function reachable(document: PDFDocument): ReadonlySet<PDFObject> {
  const { context } = document;
  const seen = new Set<PDFObject>();
  const open: PDFObject[] = [document.catalog];
  for (let object = open.pop(); object; object = open.pop()) {
    if (seen.has(object)) continue;
    seen.add(object);
    const inner =
      object instanceof PDFRef
        ? [context.lookup(object)]
        : object instanceof PDFDict
          ? object.values()
          : object instanceof PDFStream
            ? [object.dict]
            : object instanceof PDFArray
              ? object.asArray()
              : [];
    for (const next of inner) if (next && !seen.has(next)) open.push(next);
  }
  return seen;
}

/** What nothing leads to any more: earlier versions of objects, and what was taken out. */
function takeUnreached(document: PDFDocument): void {
  const { context } = document;
  const found = reachable(document);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!found.has(object)) context.delete(ref);
  }
}

function cleanPictures(document: PDFDocument, account: Account): void {
  const { context } = document;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const filter = object.dict.lookup(PDFName.of('Filter'));
    const jpeg =
      filter instanceof PDFArray
        ? filter.size() === 1 && filter.lookup(0) === PDFName.of('DCTDecode')
        : filter === PDFName.of('DCTDecode');
    if (!jpeg) continue;
    const bytes = object.getContents();
    const clean = withoutMetadata(bytes);
    const facts = imageFacts(bytes);
    if (!clean && facts.length > 0) {
      account.refuse(
        'A picture in the PDF says something of itself that could not be taken out for sure. Export the PDF again with pictures saved anew.',
      );
    }
    if (!clean || clean.length === bytes.length) continue;
    for (const fact of facts) account.took('image-metadata', `${fact.name}: ${fact.value}`);
    if (facts.length === 0) account.took('image-metadata');
    context.assign(ref, PDFRawStream.of(object.dict, clean));
  }
  refuseNow(account);
}

function refuseNow({ refusals }: Account): void {
  if (refusals.length > 0) throw new UnwritableError(refusals.join('\n'));
}
