import { Element, element, rewrite } from '../xml.js';

/** A field of a part (ECMA-376 Part 1, 17.16): its code, and how it is taken apart. */
export interface Field {
  /** The code without what is nested in it: ` HYPERLINK "https://…" `. */
  readonly code: string;
  /** Codes of the fields in whose results this one stands. */
  readonly around: readonly string[];
  /** Settings of an old form field. */
  readonly form: Element | undefined;
  /** Puts another code in the place of this. */
  setCode(code: string): void;
}

/** What is to become of a field: it stays, or only what it shows stays, with words where it shows none of its own. */
export type Fate = 'stays' | { readonly instead: string };

interface Open {
  code: string;
  inResult: boolean;
  holdsResult: boolean;
  readonly form: Element | undefined;
  readonly begin: Element;
  /** Marks and pieces of the code, those of fields nested in it too. */
  readonly pieces: Element[];
  /** The pieces that hold this field's own code. */
  readonly texts: Element[];
}

/**
 * Decides of every field of a part, inner ones before the fields around them.
 * @returns false where a field has no end, so that what belongs to it cannot be told
 */
export function decideFields(root: Element, decide: (field: Field) => Fate): boolean {
  const doomed = new Set<Element>();
  const words = new Map<Element, string>();
  const open: Open[] = [];
  const finish = (field: Open, end: Element) => {
    const fate = decide({
      code: field.code,
      around: open.map(({ code }) => code),
      form: field.form,
      setCode: (code) => {
        field.texts.forEach((text, index) => {
          text.children = index === 0 ? [code] : [];
        });
      },
    });
    if (fate === 'stays') return;
    for (const piece of [field.begin, ...field.pieces]) doomed.add(piece);
    if (!field.holdsResult && fate.instead !== '') words.set(end, fate.instead);
    else doomed.add(end);
  };
  let whole = true;
  for (const { child, inRun } of leaves(root)) {
    const outer = open.filter(({ inResult }) => !inResult);
    for (const field of outer) field.pieces.push(child);
    if (child.name !== 'w:fldChar') {
      const innermost = open.at(-1);
      if (/^w:(?:instrText|delInstrText)$/.test(child.name)) {
        if (innermost && !innermost.inResult) {
          innermost.code += child.text;
          innermost.texts.push(child);
        } else doomed.add(child);
      } else if (inRun) for (const field of open) if (field.inResult) field.holdsResult = true;
      continue;
    }
    child.children = child.children.filter(
      (inner) => typeof inner === 'string' || inner.name !== 'w:fldData',
    );
    const type = child.attributes.get('w:fldCharType');
    if (type === 'begin') {
      open.push({
        code: '',
        inResult: false,
        holdsResult: false,
        form: child.child('w:ffData'),
        begin: child,
        pieces: [],
        texts: [],
      });
    } else if (type === 'separate') {
      const field = open.at(-1);
      if (field && !field.inResult) {
        field.inResult = true;
        field.pieces.push(child);
      } else whole = false;
    } else {
      const field = open.pop();
      if (field) finish(field, child);
      else doomed.add(child);
    }
  }
  decideSimple(root, decide);
  take(root, doomed, words);
  return whole && open.length === 0;
}

/** What stands in runs, in the order of the file; of mathematics and drawings, the whole. */
function* leaves(root: Element): Generator<{ readonly child: Element; readonly inRun: boolean }> {
  for (const child of root.elements) {
    if (child.name === 'w:rPr' || child.name === 'w:pPr') continue;
    if (
      root.name === 'w:r' &&
      !/^(?:mc:AlternateContent|w:drawing|w:pict|w:object|w:ruby)$/.test(child.name)
    ) {
      yield { child, inRun: true };
    } else {
      if (root.name === 'w:r') yield { child: new Element(child.name), inRun: true };
      yield* leaves(child);
    }
  }
}

function decideSimple(root: Element, decide: (field: Field) => Fate): void {
  rewrite(root, (inner) => {
    if (inner.name !== 'w:fldSimple') return inner;
    inner.children = inner.children.filter(
      (child) => typeof child === 'string' || child.name !== 'w:fldData',
    );
    const fate = decide({
      code: inner.attributes.get('w:instr') ?? '',
      around: [],
      form: undefined,
      setCode: (code) => inner.attributes.set('w:instr', code),
    });
    return fate === 'stays' ? inner : inner.children;
  });
}

/** Takes pieces out of their runs, and runs in which nothing is left. */
function take(root: Element, doomed: ReadonlySet<Element>, words: ReadonlyMap<Element, string>): void {
  rewrite(root, (inner, parent) => {
    const text = words.get(inner);
    if (text !== undefined) return element('w:t', { 'xml:space': 'preserve' }, [text]);
    if (parent.name === 'w:r' && doomed.has(inner)) return [];
    if (inner.name !== 'w:r') return inner;
    const bare = inner.elements.every(({ name }) => name === 'w:rPr');
    return bare ? [] : inner;
  });
}
