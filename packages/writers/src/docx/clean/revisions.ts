import type { Account } from '../../removals.js';
import { type Element, element, rewrite } from '../xml.js';

const wrapsKept = /^w:(?:ins|moveTo)$/;
const wrapsGone = /^w:(?:del|moveFrom)$/;
const change = /^w:(?:\w+Change)$/;
const range = /^w:(?:moveFrom|moveTo|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)$/;
/** Elements that hold marks of a change instead of changed content. */
const properties = /^(?:w:(?:rPr|trPr|numPr|tcPr)|m:ctrlPr)$/;
/** Marks without words that may stand between paragraphs. */
const between = /^w:(?:bookmark|commentRange|perm|proofErr)/;
const cellChange = /^w:cell(?:Ins|Del|Merge)$/;

/** Accepts every tracked change of a part (ECMA-376 Part 1, 17.13.5), as Accept All Changes does in Word. */
export function acceptRevisions(root: Element, account: Account): void {
  for (const { name, attributes } of root.all()) {
    if (/^w14:\w*[cC]onflict/.test(name)) {
      account.refuse(
        'Two people changed the same passage at the same time, and nobody has yet decided between them. Open the report in Word and resolve the conflict under Review.',
      );
    }
    const isChange =
      wrapsKept.test(name) || wrapsGone.test(name) || change.test(name) || cellChange.test(name);
    if (isChange) account.took('tracked-change', attributes.get('w:author') ?? '');
  }
  rewrite(root, (inner, parent) => accepted(inner, parent, account));
  joinParagraphs(root);
}

function accepted(
  inner: Element,
  parent: Element,
  account: Account,
): Element | readonly (Element | string)[] {
  const { name } = inner;
  if (change.test(name) || range.test(name)) return [];
  if (properties.test(parent.name)) return acceptedMark(inner, parent);
  if (wrapsGone.test(name)) return [];
  if (wrapsKept.test(name)) return inner.children;
  if (name === 'w:tr') return acceptedRow(inner);
  if (name === 'w:r') {
    const format = inner.child('w:rPr');
    if (format) format.children = without(format, wrapsGone);
    return inner;
  }
  if (name === 'w:tbl')
    return inner.elements.some((row) => row.name !== 'w:tblPr' && row.name !== 'w:tblGrid') ? inner : [];
  if (name === 'w:tc') return acceptedCell(inner);
  return acceptedFormula(inner, account);
}

/** Marks of paragraphs and rows are looked at with what they mark. */
function acceptedMark(mark: Element, parent: Element): Element | readonly (Element | string)[] {
  if (parent.name === 'm:ctrlPr') return wrapsKept.test(mark.name) ? mark.children : mark;
  if (parent.name === 'w:numPr' || (parent.name === 'w:rPr' && wrapsKept.test(mark.name))) {
    return wrapsKept.test(mark.name) ? [] : mark;
  }
  return mark;
}

function acceptedRow(row: Element): Element | readonly Element[] {
  const marks = row.child('w:trPr');
  if (marks?.child('w:del')) return [];
  if (marks) marks.children = without(marks, wrapsKept);
  return row.child('w:tc') || row.child('w:sdt') || row.child('w:customXml') ? row : [];
}

function acceptedCell(cell: Element): Element | readonly Element[] {
  const marks = cell.child('w:tcPr');
  if (marks?.child('w:cellDel')) return [];
  const merged = marks?.child('w:cellMerge')?.attributes.get('w:vMerge');
  if (marks) {
    marks.children = without(marks, cellChange);
    if (merged !== undefined) setMerge(marks, merged === 'rest' ? 'restart' : 'continue');
  }
  return cell;
}

function setMerge(cell: Element, value: string): void {
  const known = cell.child('w:vMerge');
  if (known) known.attributes.set('w:val', value);
  else {
    const at = cell.children.findLastIndex(
      (child) => typeof child !== 'string' && /^w:(?:cnfStyle|tcW|gridSpan|hMerge)$/.test(child.name),
    );
    cell.children.splice(at + 1, 0, element('w:vMerge', { 'w:val': value }));
  }
}

/** A fraction or a root whose sign was deleted goes with its parts; where those stay it cannot be said what is meant. */
function acceptedFormula(formula: Element, account: Account): Element | readonly Element[] {
  const deleted = formula.elements.some(
    ({ name, elements }) =>
      name.startsWith('m:') && elements.some((inner) => inner.name === 'm:ctrlPr' && inner.child('w:del')),
  );
  if (!deleted) return formula;
  if (formula.text.trim() === '') return [];
  account.refuse(
    'A formula has tracked changes that could not be accepted for sure. Accept them in Word under Review, Accept All Changes.',
  );
  return formula;
}

/**
 * Joins each paragraph whose mark was deleted, or moved away, to the next: the words run on, and the mark that stays
 * gives the properties (17.13.5.15). Where no paragraph follows, it stays, unless nothing is left in it.
 */
function joinParagraphs(container: Element): void {
  for (const inner of container.elements) joinParagraphs(inner);
  if (!container.elements.some(isMarkGone)) return;
  const children: (Element | string)[] = [];
  let open: Element | null = null;
  const close = (last: boolean) => {
    if (!open) return;
    dropMark(open);
    const before = children.findLast((child): child is Element => typeof child !== 'string');
    const inBody = container.name === 'w:body';
    const needed =
      last && inBody ? before?.name === 'w:tbl' : !inBody && (last || !children.some(isParagraph));
    if (needed || holdsContent(open)) children.push(open);
    else children.push(...open.elements.filter(({ name }) => name !== 'w:pPr'));
    open = null;
  };
  for (const child of container.children) {
    if (typeof child !== 'string' && child.name === 'w:p') {
      if (open) prepend(open, child);
      open = isMarkGone(child) ? child : null;
      if (!open) children.push(child);
    } else {
      if (typeof child !== 'string' && !between.test(child.name)) close(child.name === 'w:sectPr');
      children.push(child);
    }
  }
  close(true);
  container.children = children;
}

function isParagraph(child: Element | string): boolean {
  return typeof child !== 'string' && child.name === 'w:p';
}

function isMarkGone(paragraph: Element): boolean {
  const mark = paragraph.name === 'w:p' ? paragraph.child('w:pPr')?.child('w:rPr') : undefined;
  return mark?.elements.some(({ name }) => wrapsGone.test(name)) ?? false;
}

function dropMark(paragraph: Element): void {
  const mark = paragraph.child('w:pPr')?.child('w:rPr');
  if (mark) mark.children = without(mark, wrapsGone);
}

function prepend(first: Element, next: Element): void {
  const words = first.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr');
  const at = next.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:pPr');
  next.children.splice(at + 1, 0, ...words);
}

function holdsContent(paragraph: Element): boolean {
  return paragraph.elements.some(({ name }) => name !== 'w:pPr' && !between.test(name));
}

function without(parent: Element, names: RegExp): (Element | string)[] {
  return parent.children.filter((child) => typeof child === 'string' || !names.test(child.name));
}
