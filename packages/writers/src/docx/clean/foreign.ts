import type { Account } from '../../removals.js';
import type { Element } from '../xml.js';

/** Owners of the namespaces that Word, LibreOffice and Google write; another holds data of some other program. */
const known =
  /^(?:http:\/\/(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.oclc\.org\/ooxml|purl\.org\/dc|www\.w3\.org)\/|urn:schemas-microsoft-com:|http:\/\/customooxmlschemas\.google\.com\/|urn:org:documentfoundation:)/;

/** Takes elements and attributes out of a part that neither Word nor LibreOffice would show. */
export function takeForeign(root: Element, account: Account): void {
  visit(root, new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]), account);
}

function visit(element: Element, outer: ReadonlyMap<string, string>, account: Account): void {
  const scope = declaredAt(element, outer);
  const foreign = (name: string) => {
    const colon = name.indexOf(':');
    const namespace = scope.get(colon < 0 ? '' : name.slice(0, colon));
    return namespace !== undefined && namespace !== '' && !known.test(namespace);
  };
  const rawName = (name: string) => element.raw?.attributes.get(name) ?? name;
  for (const [name, value] of [...element.attributes]) {
    const raw = rawName(name);
    if (raw.startsWith('xmlns') || !raw.includes(':') || !foreign(raw)) continue;
    account.took('foreign-markup', value);
    element.attributes.delete(name);
  }
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true;
    const inner = declaredAt(child, scope);
    const name = child.raw?.name ?? child.name;
    const colon = name.indexOf(':');
    const namespace = inner.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
    if (namespace === '' || known.test(namespace)) return true;
    account.took('foreign-markup', [child.text, ...child.attributes.values()].join(' '));
    return false;
  });
  for (const child of element.elements) visit(child, scope, account);
}

function declaredAt(
  { attributes }: Element,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let scope: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    scope.set(name === 'xmlns' ? '' : name.slice(6), value);
  }
  return scope ?? outer;
}
