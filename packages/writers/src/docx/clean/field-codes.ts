import { isPublic, unwrapped } from '../../addresses.js';
import type { Account } from '../../removals.js';
import type { Element } from '../xml.js';
import type { Fate, Field } from './fields.js';

/** Fields that Word has to work out anew and whose codes hold nothing but the names of bookmarks and styles. */
const kept =
  /^(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|SEQ|PAGEREF|TOC|STYLEREF|NOTEREF|REF|LISTNUM|AUTONUM\w*|EQ|SYMBOL|ADVANCE|FORMTEXT|FORMCHECKBOX|DATE|TIME)(?:\s|$)/i;
/** Fields that draw on what is taken out: entries that were marked, a part of the text that was named. */
const dependent = /^(?:TOC\b.*\\[bf]\b)/i;
const settingsOfForm = /^w:(?:name|helpText|statusText|entryMacro|exitMacro)$/;

/** Bookmarks that fields and links lead to, with the names that they have in the copy. */
export interface BookmarkNames {
  /** The name in the copy of a bookmark that something leads to. */
  lead(name: string): string;
}

/**
 * Takes out the codes of fields that are not needed to print the report: what they show stays as plain text.
 */
export function decideCode(field: Field, bookmarks: BookmarkNames, account: Account): Fate {
  const code = field.code.trim().replace(/\s+/g, ' ');
  if (/^HYPERLINK\b/i.test(code)) return decideLink(field, code, bookmarks, account);
  if (/^(?:MACROBUTTON|GOTOBUTTON)\b/i.test(code)) {
    account.refuse(
      'A button in the text (a MACROBUTTON field) shows words that stand in its code only. Click on it in Word, delete it and type the words.',
    );
    return 'stays';
  }
  // Page numbers in a list of contents that becomes plain text lead to entries that go.
  const inDependent = /^PAGEREF /i.test(code) && field.around.some((outer) => dependent.test(outer.trim()));
  if (kept.test(code) && !dependent.test(code) && !inDependent) {
    cleanForm(field.form, account);
    const pointed = /^(PAGEREF|NOTEREF|REF) (\S+)(.*)$/i.exec(code);
    if (pointed) {
      const [, kind = '', name = '', rest = ''] = pointed;
      const led = bookmarks.lead(name.replace(/"/g, ''));
      if (led !== name.replace(/"/g, '')) field.setCode(` ${kind} ${led}${rest} `);
    }
    return 'stays';
  }
  if (code !== '' && !inDependent) account.took('field-code', code);
  cleanForm(field.form, account);
  return { instead: /^FORMDROPDOWN\b/i.test(code) ? chosen(field.form) : '' };
}

function decideLink(field: Field, code: string, bookmarks: BookmarkNames, account: Account): Fate {
  const rest = code.replace(/^HYPERLINK\s*/i, '');
  const words = [...rest.matchAll(/(\\\w)|"((?:[^"\\]|\\.)*)"|(\S+)/g)];
  let address = '';
  let place = '';
  let more = '';
  words.forEach(([, flag, quoted, plain], index) => {
    const value = quoted?.replace(/\\\\/g, '\\') ?? plain;
    const before = words[index - 1]?.[1]?.toLowerCase();
    if (flag !== undefined || value === undefined) return;
    if (before === '\\l') place = value;
    else if (before === '\\o' || before === '\\t') more = value;
    else address ||= value;
  });
  const wrapped = address;
  address = unwrapped(address);
  if (address !== wrapped) account.took('link-target', wrapped);
  if (address !== '' && !isPublic(address)) {
    account.took('link-target', rest);
    return { instead: '' };
  }
  if (more !== '' && !/^_(?:blank|self|top|parent)$/.test(more)) account.took('link-target', more);
  if (address !== '') account.kept('link-target', address);
  const led = place !== '' && address === '' ? bookmarks.lead(place) : place;
  const target = address === '' ? '' : `"${address}" `;
  const next = ` HYPERLINK ${target}${led === '' ? '' : `\\l "${led}" `}`;
  if (more !== '' || led !== place || address !== wrapped) field.setCode(next);
  return 'stays';
}

function cleanForm(form: Element | undefined, account: Account): void {
  if (!form) return;
  for (const element of form.all()) {
    for (const inner of element.elements) {
      const value = inner.attributes.get('w:val') ?? '';
      const choice =
        inner.name === 'w:listEntry' || (inner.name === 'w:default' && element.name === 'w:textInput');
      if ((!settingsOfForm.test(inner.name) && !choice) || value === '') continue;
      if (inner.name !== 'w:name' || !/^(?:Text|Check|Dropdown)\d+$/.test(value))
        account.took('form-field', value);
      if (inner.name !== 'w:listEntry') inner.attributes.set('w:val', '');
    }
  }
}

/** What an old list of choices shows: it stands in no run. */
function chosen(form: Element | undefined): string {
  const list = form?.child('w:ddList');
  const entries = (list?.elements ?? []).filter(({ name }) => name === 'w:listEntry');
  const value = (name: string) => list?.child(name)?.attributes.get('w:val');
  return entries[Number(value('w:result') ?? value('w:default') ?? '0')]?.attributes.get('w:val') ?? '';
}
