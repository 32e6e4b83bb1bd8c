import type { ConcealedRun } from '@dhrlint/readers/ooxml';
import type { Account } from '../../removals.js';
import { type Element, element, rewrite } from '../xml.js';

/** What in a run shows as words, or would. Codes and marks of fields stay, so that fields keep their ends. */
const words =
  /^(?:w:(?:t|tab|ptab|br|cr|noBreakHyphen|softHyphen|sym|footnoteReference|endnoteReference|ruby|drawing|pict)|mc:AlternateContent)$/;
/** Stands where words were only covered: the bar is still seen, and its length tells nothing of the words. */
const bar = '\u00a0'.repeat(12);

/**
 * Takes the words of hidden runs out of a part, and what was left of their paragraphs where those do not show either.
 * To be called before anything else is changed: the runs are told by their places.
 */
export function takeHiddenText(root: Element, concealed: readonly ConcealedRun[], account: Account): void {
  const paragraphs = [...root.all()].filter(({ name }) => name === 'w:p');
  const touched = new Set<Element>();
  const stretches: { readonly owner: Element; text: string }[] = [];
  for (const { paragraph, run, hiding } of concealed) {
    const owner = paragraphs[paragraph];
    const found = owner && run !== null ? runsOf(owner)[run] : undefined;
    if (!owner || !found) {
      account.refuse(
        'A formula in the report is hidden, and it could not be taken out for sure. Delete it in Word (show it with the paragraph sign ¶ on the Home tab).',
      );
      continue;
    }
    const text = takeWords(found, hiding === 'covered');
    touched.add(owner);
    const last = stretches.at(-1);
    if (last?.owner === owner) last.text += text;
    else if (text !== '') stretches.push({ owner, text });
  }
  for (const { text } of stretches) account.took('hidden-text', text);
  takeHiddenPictures(root, account);
  rewrite(root, (inner, parent) => {
    if (isHiddenRow(inner)) {
      account.took('hidden-text', inner.text);
      return [];
    }
    const gone = touched.has(inner) && isMarkHidden(inner) && isEmpty(inner) && canGo(inner, parent);
    return gone ? [] : inner;
  });
}

/** The runs of a paragraph in the order of the file, without those of paragraphs in it. */
export function runsOf(paragraph: Element): readonly Element[] {
  const runs: Element[] = [];
  const visit = (element: Element) => {
    for (const inner of element.elements) {
      if (inner.name === 'w:p') continue;
      if (inner.name === 'w:r') runs.push(inner);
      visit(inner);
    }
  };
  visit(paragraph);
  return runs;
}

/** Gives the words that it took. */
function takeWords(run: Element, covered: boolean): string {
  const gone = run.elements.filter(({ name }) => words.test(name));
  const text = gone.map((part) => (part.name === 'w:t' ? part.text : ' ')).join('');
  if (covered && text === bar) return '';
  const [first] = gone;
  run.children = run.children.flatMap((child) => {
    if (typeof child === 'string' || !gone.includes(child)) return [child];
    return covered && child === first ? [element('w:t', { 'xml:space': 'preserve' }, [bar])] : [];
  });
  return text;
}

/** Pictures in runs that are formatted as hidden; the reader tells of words only. */
function takeHiddenPictures(root: Element, account: Account): void {
  for (const run of root.all()) {
    if (run.name !== 'w:r' || !isOn(run.child('w:rPr')?.child('w:vanish'))) continue;
    const pictures = run.elements.filter(({ name }) => /^w:(?:drawing|pict|object)$/.test(name));
    for (const picture of pictures) account.took('hidden-text', picture.text || 'a picture');
    run.children = run.children.filter((child) => typeof child === 'string' || !pictures.includes(child));
  }
}

function isMarkHidden(paragraph: Element): boolean {
  const mark = paragraph.child('w:pPr')?.child('w:rPr');
  return isOn(mark?.child('w:vanish')) && !isOn(mark?.child('w:specVanish'));
}

function isHiddenRow(row: Element): boolean {
  return row.name === 'w:tr' && isOn(row.child('w:trPr')?.child('w:hidden'));
}

/** True where nothing in a paragraph shows or hangs any more. */
function isEmpty(paragraph: Element): boolean {
  for (const { name } of paragraph.all())
    if (words.test(name) || /^(?:w:(?:fldChar|fldSimple|object|sectPr)|m:oMath)$/.test(name)) return false;
  return true;
}

/** A cell, a note or a text box needs a paragraph, and a cell one at its end. */
function canGo(paragraph: Element, { name, elements }: Element): boolean {
  if (name === 'w:body') return true;
  return elements.filter((other) => other.name === 'w:p').length > 1 && elements.at(-1) !== paragraph;
}

export function isOn(toggle: Element | undefined): boolean {
  return toggle !== undefined && !/^(?:0|false|off)$/.test(toggle.attributes.get('w:val') ?? '');
}
