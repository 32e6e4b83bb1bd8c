import type { RawFile, RawObject } from './raw-file.js';

/** Numbers of the objects that a page or a form can draw or draw with, by their kind and their name: "XObject/Im1". */
export type DrawnObjects = ReadonlyMap<string, number>;

const kinds = ['XObject', 'Pattern', 'Font'] as const;

/** What a page or a form can draw by name; what its drawer can where it names nothing of its own. */
export function drawnObjectsOf(object: RawObject, file: RawFile, outer: DrawnObjects): DrawnObjects {
  for (let at: RawObject | undefined = object, steps = 0; at && steps < 20; steps++) {
    const resources = entryOf(at.dictionary, 'Resources', file);
    if (resources !== null) {
      const found = new Map<string, number>();
      for (const kind of kinds) {
        for (const [name, number] of namesIn(entryOf(resources, kind, file) ?? ''))
          found.set(`${kind}${name}`, number);
      }
      for (const [name, number] of masksIn(entryOf(resources, 'ExtGState', file) ?? '', file))
        found.set(`ExtGState${name}`, number);
      return found;
    }
    const parent: string | undefined = /\/Parent\s+(\d+)\s+\d+\s+R/.exec(at.dictionary)?.[1];
    at = parent === undefined ? undefined : file.objects.get(Number(parent));
  }
  return outer;
}

/** The forms that soft masks are drawn from (ISO 32000-1, 11.6.5.2), by the names of the states that set them. */
function masksIn(states: string, file: RawFile): [string, number][] {
  const found: [string, number][] = [];
  for (const [, name = '', number] of states.matchAll(/(\/[^\s/<>[\]()%]+)\s*(?:(\d+)\s+\d+\s+R|<<)/g)) {
    if (name === '/SMask' || name === '/G') continue;
    const state =
      number === undefined
        ? entryOf(states, patternOf(name.slice(1)), file)
        : file.objects.get(Number(number))?.dictionary;
    const mask = entryOf(state ?? '', 'SMask', file);
    const form = /\/G\s+(\d+)\s+\d+\s+R/.exec(mask ?? '')?.[1];
    if (form !== undefined) found.push([name, Number(form)]);
  }
  return found;
}

function patternOf(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}

export function isForm({ dictionary, stream }: RawObject): boolean {
  return stream !== null && /\/Subtype\s*\/Form\b/.test(dictionary);
}

/** A pattern that is drawn as a form is, over and over (ISO 32000-1, 8.7.3). */
export function isTiling({ dictionary, stream }: RawObject): boolean {
  return stream !== null && /\/PatternType\s+1\b/.test(dictionary);
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

function namesIn(dictionary: string): [string, number][] {
  const entries = dictionary.matchAll(/(\/[^\s/<>[\]()%]+)\s+(\d+)\s+\d+\s+R/g);
  return [...entries].map(([, name = '', number]) => [name, Number(number)]);
}
