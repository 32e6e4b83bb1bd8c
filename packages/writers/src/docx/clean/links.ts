import { isPublic, shows, unwrapped } from '../../addresses.js';
import type { Account } from '../../removals.js';
import { type Element, rewrite } from '../xml.js';
import type { BookmarkNames } from './field-codes.js';

/** Where the pointers of a part that lead out of the file do lead, by their ids. */
export interface OutsideTargets {
  get(id: string): string | undefined;
  set(id: string, address: string): void;
}

/** What a link may keep; a tip that shows under the pointer, or a place in another file, is no part of the report. */
const keptOfLink = /^(?:r:id|w:anchor|w:history)$/;

/**
 * Cleans the links of a part. Those to pages of the public web stay and are listed; of those to files, drives, shared
 * folders and mail addresses only the words stay.
 * @param targets where the part's pointers out of the file lead
 */
export function cleanLinks(
  root: Element,
  targets: OutsideTargets,
  bookmarks: BookmarkNames,
  account: Account,
): void {
  rewrite(root, (inner) => {
    if (inner.name === 'w:hyperlink') return cleanLink(inner, targets, bookmarks, account);
    if (/^(?:\w+:)?hlink(?:Click|Hover|MouseOver)$/.test(inner.name)) {
      return staysOnDrawing(inner, targets, account) ? inner : [];
    }
    const href = inner.name.startsWith('v:') ? inner.attributes.get('href') : undefined;
    if (href !== undefined) {
      if (isPublic(href)) account.kept('link-target', href);
      else {
        account.took('link-target', href);
        inner.attributes.delete('href');
      }
    }
    return inner;
  });
}

function cleanLink(
  link: Element,
  targets: OutsideTargets,
  bookmarks: BookmarkNames,
  account: Account,
): Element | readonly (Element | string)[] {
  const { attributes } = link;
  for (const [name, value] of [...attributes]) {
    if (keptOfLink.test(name) || name.startsWith('xmlns')) continue;
    if (name !== 'w:tgtFrame') account.took('link-target', value);
    attributes.delete(name);
  }
  const id = attributes.get('r:id');
  const address = id === undefined ? undefined : plainTarget(id, targets, account);
  if (id !== undefined && address === undefined) return link.children;
  if (address !== undefined) {
    if (!isPublic(address) && !shows(link.text, address)) {
      account.took('link-target', address);
      return link.children;
    }
    account.kept('link-target', address);
    return link;
  }
  const place = attributes.get('w:anchor');
  if (place !== undefined) attributes.set('w:anchor', bookmarks.lead(place));
  return link;
}

/** The address behind an id, out of the wrapper of a mail program. */
function plainTarget(id: string, targets: OutsideTargets, account: Account): string | undefined {
  const address = targets.get(id);
  const plain = address === undefined ? undefined : unwrapped(address);
  if (address === undefined || plain === undefined || plain === address) return address;
  account.took('link-target', address);
  targets.set(id, plain);
  return plain;
}

function staysOnDrawing(link: Element, targets: OutsideTargets, account: Account): boolean {
  const address = plainTarget(link.attributes.get('r:id') ?? '', targets, account);
  const tip = link.attributes.get('tooltip');
  if (tip) account.took('link-target', tip);
  link.attributes.delete('tooltip');
  if (address === undefined) return false;
  if (isPublic(address)) account.kept('link-target', address);
  else account.took('link-target', address);
  return isPublic(address);
}
