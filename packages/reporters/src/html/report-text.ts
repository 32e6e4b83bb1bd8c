import type { ReadBlock, Severity } from '@dhrlint/engine';
import { severityWords } from '../words.js';
import { html, type Markup } from './markup.js';
import { blockId, type NumberedFinding, type ReportPage } from './numbered.js';
import { type Segment, segments } from './segments.js';

/** What is written over a stretch that is no running text. */
const labels: Readonly<Partial<Record<ReadBlock['kind'], string>>> = {
  footnote: 'Footnote',
  endnote: 'Endnote',
  header: 'Page header',
  footer: 'Page footer',
  comment: 'Comment',
  revision: 'Deleted text',
  hidden: 'Hidden text',
  'text-box': 'Text box',
};

/** The report as it was read, with the findings marked in place. */
export function reportText(page: ReportPage): Markup | null {
  const { blocks } = page.document;
  if (!blocks) return null;
  const byBlock = new Map<number, NumberedFinding[]>();
  for (const one of page.findings) {
    const { block } = one.finding.location;
    if (block === null) continue;
    byBlock.set(block, [...(byBlock.get(block) ?? []), one]);
  }
  const writer = new TextWriter(page, byBlock);
  blocks.forEach((block, index) => {
    writer.add(block, index);
  });
  return html`<section class="text" aria-labelledby="${page.id}-text ${page.id}-title">
<h3 id="${page.id}-text">The report</h3>
${writer.end()}
</section>`;
}

/** Writes block after block; remembers the page, the depth of headings and the table that it is in. */
class TextWriter {
  readonly #out: Markup[] = [];
  #pageNumber: number | null = null;
  #depth = 3;
  #table: { readonly number: number; readonly rows: Map<number, Map<number, Markup[]>> } | null = null;

  constructor(
    private readonly page: ReportPage,
    private readonly byBlock: ReadonlyMap<number, readonly NumberedFinding[]>,
  ) {}

  add(block: ReadBlock, index: number): void {
    const found = this.byBlock.get(index) ?? [];
    // A file has hundreds of places that no page shows; those without a finding would only be in the way.
    if (block.kind === 'property' && found.length === 0) return;
    if (block.cell) {
      this.#addCell(block.cell, this.#paragraph(block, index, found));
      return;
    }
    this.#endTable();
    if (block.page !== null && block.page !== this.#pageNumber && !isBesideText(block)) {
      this.#out.push(html`<p class="page">page ${block.page}</p>
`);
      this.#pageNumber = block.page;
    }
    this.#out.push(
      block.kind === 'heading' ? this.#heading(block, index, found) : this.#paragraph(block, index, found),
    );
  }

  end(): readonly Markup[] {
    this.#endTable();
    return this.#out;
  }

  /** A heading of the report, never deeper by more than one than the heading before it. */
  #heading(block: ReadBlock, index: number, found: readonly NumberedFinding[]): Markup {
    this.#depth = Math.min(Math.max(block.level, 1) + 3, this.#depth + 1, 6);
    const words = html`${numberOf(block)}<span class="words">${longNumberOf(block)}${marked(block.text, found)}</span>`;
    const id = blockId(this.page, index);
    if (this.#depth === 4) return html`<h4 class="block" id="${id}">${words}</h4>\n`;
    if (this.#depth === 5) return html`<h5 class="block" id="${id}">${words}</h5>\n`;
    return html`<h6 class="block" id="${id}">${words}</h6>\n`;
  }

  #paragraph(block: ReadBlock, index: number, found: readonly NumberedFinding[]): Markup {
    const label = block.kind === 'property' ? propertyInWords(block.property) : labels[block.kind];
    const depth = block.kind === 'list-item' ? ` depth-${Math.min(Math.max(block.level, 1), 3)}` : '';
    return html`<p class="block ${block.kind}${depth}" id="${blockId(this.page, index)}">${numberOf(block)}<span class="words">${label !== undefined && html`<span class="label">${label}:</span> `}${longNumberOf(block)}${marked(block.text, found)}</span></p>
`;
  }

  #addCell({ table, row, column }: NonNullable<ReadBlock['cell']>, words: Markup): void {
    if (this.#table?.number !== table) {
      this.#endTable();
      this.#table = { number: table, rows: new Map() };
    }
    const cells = this.#table?.rows.get(row) ?? new Map<number, Markup[]>();
    this.#table?.rows.set(row, cells);
    cells.set(column, [...(cells.get(column) ?? []), words]);
  }

  /** Empty cells hold no block, so that their places in the row are filled here. */
  #endTable(): void {
    if (!this.#table) return;
    const rows = [...this.#table.rows.values()];
    const columns = Math.max(...rows.flatMap((cells) => [...cells.keys()])) + 1;
    this.#out.push(html`<table class="block"><tbody>${rows.map(
      (cells) =>
        html`<tr>${Array.from({ length: columns }, (_, column) => html`<td>${cells.get(column) ?? null}</td>`)}</tr>
`,
    )}</tbody></table>
`);
    this.#table = null;
  }
}

function isBesideText({ kind }: ReadBlock): boolean {
  return kind === 'property' || kind === 'header' || kind === 'footer';
}

function propertyInWords(property: string | null): string {
  const words = (property ?? 'property').replaceAll('-', ' ');
  return `In the file, ${words}`;
}

/** Longer labels, "Section Three:", do not fit beside the text and stand in front of it. */
const longestBeside = 9;

function isLong({ label }: ReadBlock): boolean {
  return label !== null && label.length > longestBeside;
}

function numberOf(block: ReadBlock): Markup | null {
  return block.label === null || isLong(block)
    ? null
    : html`<span class="label-number">${block.label}</span> `;
}

function longNumberOf(block: ReadBlock): Markup | null {
  return isLong(block) ? html`<strong>${block.label}</strong> ` : null;
}

const gravity: Readonly<Record<Severity, number>> = { error: 3, warning: 2, advice: 1 };

function marked(text: string, found: readonly NumberedFinding[]): readonly Markup[] {
  return found.length === 0 ? [html`${text}`] : segments(text, found).map(segmentMarkup);
}

/** A link to each card that begins here, then the words in the colour of the gravest finding that covers them. */
function segmentMarkup({ text, begins, covered }: Segment): Markup {
  const gravest = covered.reduce<Severity | null>(
    (most, { finding }) =>
      most === null || gravity[finding.severity] > gravity[most] ? finding.severity : most,
    null,
  );
  const words =
    gravest === null
      ? html`${text}`
      : html`<mark class="${gravest}" data-findings="${covered.map(({ number }) => number).join(' ')}">${text}</mark>`;
  return html`${begins.map(badge)}${words}`;
}

function badge({ finding, rule, number, card, mark }: NumberedFinding): Markup {
  const title = `Finding ${number}, ${severityWords[finding.severity].toLowerCase()}: ${rule?.title ?? finding.ruleId}`;
  return html`<a class="badge ${finding.severity}" id="${mark}" href="#${card}" data-findings="${number}" aria-label="${title}" title="${title}">${number}</a>`;
}
