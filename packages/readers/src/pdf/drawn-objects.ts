import type { RawFile, RawObject } from './raw-file.js';

/** Names, with their slashes, of forms and pictures, and the numbers of their objects. */
export type DrawnObjects = ReadonlyMap<string, number>;

/** What a page or a form can draw by name; what its drawer can where it names nothing of its own. */
export function drawnObjectsOf(object: RawObject, file: RawFile, outer: DrawnObjects): DrawnObjects {
  for (let at: RawObject | undefined = object, steps = 0; at && steps < 20; steps++) {
    const resources = entryOf(at.dictionary, 'Resources', file);
    if (resources !== null) return namesIn(entryOf(resources, 'XObject', file) ?? '');
    const parent: string | undefined = /\/Parent\s+(\d+)\s+\d+\s+R/.exec(at.dictionary)?.[1];
    at = parent === undefined ? undefined : file.objects.get(Number(parent));
  }
  return outer;
}

export function isForm({ dictionary, stream }: RawObject): boolean {
  return stream !== null && /\/Subtype\s*\/Form\b/.test(dictionary);
}

/** An entry of a dictionary that is a dictionary: where it stands there, its text from its brackets on. */
export function entryOf(dictionary: string, key: string, file: RawFile): string | null {
  const found = new RegExp(`/${key}\\s*(?:(\\d+)\\s+\\d+\\s+R|<<)`).exec(dictionary);
  if (!found) return null;
  if (found[1] !== undefined) return file.objects.get(Number(found[1]))?.dictionary ?? '';
  return balanced(dictionary, found.index + found[0].length);
}

/** The text up to the brackets that close a dictionary. */
function balanced(text: string, from: number): string {
  const brackets = /<<|>>/g;
  brackets.lastIndex = from;
  let depth = 1;
  for (let found = brackets.exec(text); found; found = brackets.exec(text)) {
    depth += found[0] === '<<' ? 1 : -1;
    if (depth === 0) return text.slice(from, found.index);
  }
  return text.slice(from);
}

function namesIn(dictionary: string): DrawnObjects {
  const entries = dictionary.matchAll(/(\/[^\s/<>[\]()%]+)\s+(\d+)\s+\d+\s+R/g);
  return new Map([...entries].map(([, name = '', number]) => [name, Number(number)]));
}
