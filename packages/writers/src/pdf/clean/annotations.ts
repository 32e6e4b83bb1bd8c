import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFPageLeaf, PDFString } from '@cantoo/pdf-lib';
import { isPublic, unwrapped } from '../../addresses.js';
import type { Account } from '../../removals.js';

/** Notes on the page that are no part of it. */
const notes = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Popup',
  'FileAttachment',
  'Sound',
]);

/** Takes notes, attached files and telling links off a page; what was drawn on the page cannot be judged. */
export function cleanAnnotations(page: PDFPageLeaf, account: Account): void {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (!annotations) return;
  for (let i = annotations.size() - 1; i >= 0; i--) {
    const annotation = annotations.lookupMaybe(i, PDFDict);
    if (!annotation || !stays(annotation, account)) annotations.remove(i);
  }
  if (annotations.size() === 0) page.delete(PDFName.of('Annots'));
}

function stays(annotation: PDFDict, account: Account): boolean {
  const kind = annotation.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() ?? '';
  if (kind === 'Link') return staysAsLink(annotation, account);
  if (notes.has(kind)) {
    if (kind !== 'Popup') account.took('comment', textOf(annotation, 'T'));
    return false;
  }
  account.refuse(
    kind === 'Redact'
      ? 'Words are marked for redaction, and the redaction was not applied. In Acrobat choose Apply under Tools, Redact a PDF.'
      : 'Something was drawn or stamped on a page over its words, and whether it belongs to the report cannot be told. Delete it, or print the report to a new PDF.',
  );
  return true;
}

function staysAsLink(link: PDFDict, account: Account): boolean {
  link.delete(PDFName.of('Contents'));
  link.delete(PDFName.of('T'));
  link.delete(PDFName.of('PA'));
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  if (!action) return link.has(PDFName.of('Dest'));
  const kind = action.lookupMaybe(PDFName.of('S'), PDFName)?.decodeText();
  if (kind === 'GoTo') return true;
  const address = textOf(action, 'URI');
  const plain = unwrapped(address);
  if (kind !== 'URI' || !isPublic(plain)) {
    account.took('link-target', address || textOf(action, 'F') || 'the action of a link');
    return false;
  }
  if (plain !== address) {
    account.took('link-target', address);
    action.set(PDFName.of('URI'), PDFString.of(plain));
  }
  account.kept('link-target', plain);
  return true;
}

function textOf(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
