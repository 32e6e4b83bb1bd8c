import type { Account } from '../../removals.js';
import { type Element, rewrite } from '../xml.js';

/** Takes other names of styles and who of an e-mail thread they were made for out of the styles. */
export function cleanStyles(root: Element, account: Account): void {
  for (const style of root.elements) {
    const own = /^(?:1|true|on)$/.test(style.attributes.get('w:customStyle') ?? '');
    const name = own ? style.child('w:name')?.attributes.get('w:val') : undefined;
    if (name) account.kept('style', name);
  }
  rewrite(root, (inner, parent) => {
    if (parent.name !== 'w:style') return inner;
    if (inner.name === 'w:aliases') {
      account.took('style', inner.attributes.get('w:val') ?? '');
      return [];
    }
    return /^w:(?:rsid|personal|personalCompose|personalReply)$/.test(inner.name) ? [] : inner;
  });
}

/** Takes names of lists, and lists that nothing uses, out of the numbering. */
export function cleanNumbering(root: Element, users: readonly Element[], account: Account): void {
  const used = new Set<string>();
  for (const user of users)
    for (const { name, attributes } of user.all())
      if (name === 'w:numId') used.add(attributes.get('w:val') ?? '');
  const lists = root.elements.filter(({ name }) => name === 'w:num');
  const tied = (list: Element) => /^(?:w:styleLink|w:numStyleLink)$/.test(list.name);
  const abstracts = new Set(
    lists
      .filter(({ attributes }) => used.has(attributes.get('w:numId') ?? ''))
      .map((list) => list.child('w:abstractNumId')?.attributes.get('w:val')),
  );
  const unused = new Set<string>();
  for (const list of root.elements) {
    if (list.name !== 'w:abstractNum') continue;
    const name = list.child('w:name');
    if (name) {
      account.took('style', name.attributes.get('w:val') ?? '');
      list.children = list.children.filter((child) => child !== name);
    }
    const id = list.attributes.get('w:abstractNumId') ?? '';
    const words = [...list.all()]
      .filter((part) => part.name === 'w:lvlText')
      .map((part) => (part.attributes.get('w:val') ?? '').replace(/%\d/g, ''))
      .join(' ');
    // Lists of figures and signs tell nothing and serve who works on with the report.
    if (abstracts.has(id) || list.elements.some(tied) || !/\p{L}{3}/u.test(words)) continue;
    account.took('unused-list', words);
    unused.add(id);
  }
  root.children = root.children.filter((child) => {
    if (typeof child === 'string') return true;
    const id =
      child.name === 'w:abstractNum'
        ? child.attributes.get('w:abstractNumId')
        : child.name === 'w:num'
          ? child.child('w:abstractNumId')?.attributes.get('w:val')
          : undefined;
    return id === undefined || !unused.has(id);
  });
}
