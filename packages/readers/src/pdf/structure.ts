import type { Role, Run } from './layout.js';
import type { PdfPage } from './pdfjs.js';

/** A stretch of a tagged page in the order of its structure tree. */
export type Tagged =
  /** A paragraph, heading or item that the tree sets apart. */
  | {
      readonly kind: 'element';
      readonly role: Role;
      readonly level: number;
      readonly label: readonly Run[] | null;
      readonly runs: readonly Run[];
    }
  /** Text of which the tree says no more than that it is here: the layout has to speak. */
  | { readonly kind: 'loose'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: readonly TaggedRow[] };

export interface TaggedRow {
  readonly cells: readonly { readonly header: boolean; readonly content: readonly Tagged[] }[];
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
}

const inline = new Set([
  'Span',
  'Link',
  'Reference',
  'Em',
  'Strong',
  'Annot',
  'Code',
  'BibEntry',
  'Ruby',
  'RB',
  'RT',
  'RP',
  'Warichu',
  'WT',
  'WP',
  'Quote',
  'NonStruct',
  'Sub',
]);
const notes = new Set(['Note', 'FENote', 'Footnote', 'Endnote']);

/** Reads the structure tree of a page; null where there is none or it covers little of the page's text. */
export async function readStructure(page: PdfPage, runs: readonly Run[]): Promise<Tagged[] | null> {
  const tagged = runs.filter((run) => run.tag !== null && !run.artefact);
  const body = runs.filter((run) => !run.artefact);
  if (letters(tagged) < letters(body) * 0.7) return null;
  const root = (await page.getStructTree().catch(() => null)) as Node | null;
  if (!root) return null;
  const byTag = new Map<string, Run[]>();
  for (const run of tagged) {
    const list = byTag.get(run.tag as string);
    if (list) list.push(run);
    else byTag.set(run.tag as string, [run]);
  }
  const walk = new Walk(byTag);
  walk.group(root, 0);
  const found = walk.out;
  return letters(found.flatMap(runsOf)) < letters(body) * 0.7 ? null : found;
}

/** All runs of a tagged stretch, in order. */
export function runsOf(part: Tagged): readonly Run[] {
  if (part.kind === 'table')
    return part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.content.flatMap(runsOf)));
  return part.kind === 'element' ? [...(part.label ?? []), ...part.runs] : part.runs;
}

function letters(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

/** Walks the tree once; what it finds stands in `out`. */
class Walk {
  readonly out: Tagged[] = [];

  constructor(private readonly byTag: ReadonlyMap<string, readonly Run[]>) {}

  /** A node that holds blocks. */
  group(node: Node, depth: number): void {
    for (const child of node.children ?? []) {
      if (child.type === 'content') this.loose(this.runs(child));
      else if (child.role) this.element(child, child.role, depth);
    }
  }

  private element(node: Node, role: string, depth: number): void {
    const heading = /^(?:H([1-6])?|Title)$/.exec(role);
    if (heading)
      this.block(node, 'heading', heading[1] ? Number(heading[1]) : role === 'Title' ? 1 : 0, depth);
    else if (role === 'P' && holdsParagraphs(node)) this.group(node, depth);
    else if (role === 'P') this.block(node, 'paragraph', 0, depth);
    else if (role === 'BlockQuote') this.quotation(node, depth);
    else if (role === 'Caption') this.block(node, 'caption', 0, depth);
    else if (role === 'TOCI') this.block(node, 'contents-entry', 0, depth);
    else if (notes.has(role)) this.note(node, depth);
    else if (role === 'L') this.group(node, depth + 1);
    else if (role === 'LI') this.item(node, depth);
    else if (role === 'Table') this.table(node);
    else if (role === 'Artifact') return;
    else if (inline.has(role) || role === 'Lbl') this.inlineOrGroup(node, depth);
    else this.group(node, depth);
  }

  private inlineOrGroup(node: Node, depth: number): void {
    if (hasBlocks(node)) this.group(node, depth);
    else this.loose(this.deepRuns(node));
  }

  private block(node: Node, role: Role, level: number, depth: number): void {
    const runs = this.deepRuns(node);
    if (runs.length > 0) this.out.push({ kind: 'element', role, level, label: null, runs });
    this.nested(node, depth);
  }

  /** Notes and lists inside a paragraph are blocks of their own. */
  private nested(node: Node, depth: number): void {
    for (const child of node.children ?? []) {
      if (!child.role) continue;
      if (notes.has(child.role)) this.note(child, depth);
      else if (child.role === 'L' || child.role === 'Table') this.element(child, child.role, depth);
      else this.nested(child, depth);
    }
  }

  private quotation(node: Node, depth: number): void {
    if (!hasBlocks(node)) {
      this.block(node, 'quotation', 0, depth);
      return;
    }
    const inner = new Walk(this.byTag);
    inner.group(node, depth);
    for (const part of inner.out) {
      this.out.push(
        part.kind === 'element' && part.role === 'paragraph' ? { ...part, role: 'quotation' } : part,
      );
    }
  }

  private note(node: Node, depth: number): void {
    if (!hasBlocks(node)) {
      this.block(node, 'note', 0, depth);
      return;
    }
    const inner = new Walk(this.byTag);
    inner.group(node, depth);
    for (const part of inner.out) this.out.push(part.kind === 'element' ? { ...part, role: 'note' } : part);
  }

  private item(node: Node, depth: number): void {
    let label: readonly Run[] | null = null;
    let open = true;
    const start = (runs: readonly Run[]) => {
      if (runs.length === 0 && label === null) return;
      this.out.push({ kind: 'element', role: 'list-item', level: Math.max(1, depth), label, runs });
      label = null;
      open = false;
    };
    const body = (part: Node) => {
      if (!hasBlocks(part)) {
        const runs = this.deepRuns(part);
        if (open) start(runs);
        else if (runs.length > 0)
          this.out.push({ kind: 'element', role: 'paragraph', level: 0, label: null, runs });
        return;
      }
      for (const child of part.children ?? []) {
        if (child.type === 'content') body({ role: 'Span', children: [child] });
        else if (child.role === 'P' || (child.role && inline.has(child.role)))
          body({ ...child, role: 'Span' });
        else if (child.role) this.element(child, child.role, depth);
      }
    };
    for (const child of node.children ?? []) {
      if (child.role === 'Lbl') label = this.deepRuns(child);
      else if (child.type === 'content') body({ role: 'Span', children: [child] });
      else if (child.role === 'L') {
        if (open) start([]);
        this.element(child, 'L', depth);
      } else body(child);
    }
    if (open && label !== null) start([]);
  }

  private table(node: Node): void {
    const rows: TaggedRow[] = [];
    const visit = (part: Node, inHead: boolean) => {
      for (const child of part.children ?? []) {
        if (child.role === 'TR') rows.push(this.row(child, inHead));
        else if (child.role === 'Caption') this.block(child, 'caption', 0, 0);
        else if (child.role) visit(child, inHead || child.role === 'THead');
      }
    };
    visit(node, false);
    if (rows.some((row) => row.cells.some((cell) => cell.content.length > 0)))
      this.out.push({ kind: 'table', rows });
  }

  private row(node: Node, inHead: boolean): TaggedRow {
    const cells = (node.children ?? []).filter((child) => child.role === 'TD' || child.role === 'TH');
    return {
      cells: cells.map((cell) => {
        const inner = new Walk(this.byTag);
        inner.group(cell, 0);
        return { header: inHead || cell.role === 'TH', content: inner.out };
      }),
    };
  }

  private loose(runs: readonly Run[]): void {
    if (runs.length === 0) return;
    const last = this.out.at(-1);
    if (last?.kind === 'loose')
      this.out[this.out.length - 1] = { kind: 'loose', runs: [...last.runs, ...runs] };
    else this.out.push({ kind: 'loose', runs });
  }

  private runs(node: Node): readonly Run[] {
    return node.id ? (this.byTag.get(node.id) ?? []) : [];
  }

  /** The runs of a block, without those of blocks inside it. */
  private deepRuns(node: Node): Run[] {
    return (node.children ?? []).flatMap((child) => {
      if (child.type === 'content') return [...this.runs(child)];
      return child.role && (notes.has(child.role) || child.role === 'L' || child.role === 'Table')
        ? []
        : this.deepRuns(child);
    });
  }
}

function hasBlocks(node: Node): boolean {
  return (node.children ?? []).some(
    (child) =>
      child.role !== undefined && ((!inline.has(child.role) && child.role !== 'Lbl') || hasBlocks(child)),
  );
}

/** A paragraph that holds others is a frame around them, as LibreOffice writes text boxes. */
function holdsParagraphs(node: Node): boolean {
  return (node.children ?? []).some(
    (child) =>
      child.role !== undefined &&
      !notes.has(child.role) &&
      (/^(?:P|H[1-6]?|L|Table)$/.test(child.role) || holdsParagraphs(child)),
  );
}
