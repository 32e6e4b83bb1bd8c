import { assembleDraft, type BlockInput, type Draft, type DraftInput, type Gap } from '@dhrlint/draft';
import { defaultLimits, type ReadLimits, tooManyCharacters } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { speakingAnnotations } from './appearances.js';
import { toContent } from './blocks.js';
import { refuseBombs } from './bombs.js';
import { type Comment, hostOf, readComments } from './comments.js';
import { type Concealed, withoutStamps } from './concealed.js';
import { readEarlierVersions } from './earlier-versions.js';
import { type Flow, joinPages } from './flow.js';
import { Fonts } from './fonts.js';
import { type Graphics, readGraphics } from './graphics.js';
import { type Inspection, inspect, objectOf } from './inspection.js';
import type { Line, PageText } from './layout.js';
import { lineText, toLines } from './lines.js';
import { withMendedStreams } from './mended.js';
import { checkFile, explain, openPdf } from './open.js';
import { columnsOf } from './page-columns.js';
import { refuseHeavyPages } from './page-load.js';
import { PageSigns } from './page-signs.js';
import { layersOf } from './painted.js';
import type { Column } from './paragraphs.js';
import type { PdfDocument } from './pdfjs.js';
import { readFileFacts } from './properties.js';
import { RawFile } from './raw-file.js';
import { findRegions } from './regions.js';
import { findRunningText, type RunningText } from './running.js';
import { type RawPage, readPageText, toRuns, userRectOf as userRect } from './runs.js';
import { readStructure, type Tagged } from './structure.js';
import { DoubtfulTables, looksTabular } from './suspicion.js';
import { headerWords } from './table-joining.js';
import { measure } from './typography.js';
import { readUnseen } from './unseen.js';

export { openPdf } from './open.js';
export { loadPdfjs, type PdfDocument } from './pdfjs.js';
export { type WordBox, WordBoxes } from './word-boxes.js';

/**
 * Reads a report from a PDF: paragraphs, headings, lists, tables and notes by the file's structure tree where it
 * has one, by the layout of its pages where not. Nothing in the file is run, fetched or drawn.
 *
 * @throws UnreadableError `empty`, `wrong-type`, `too-large`, `encrypted`, `damaged`, `limit` or `no-text`.
 */
export async function readPdf(bytes: Uint8Array, options: { limits?: ReadLimits } = {}): Promise<Draft> {
  const limits = options.limits ?? defaultLimits;
  checkFile(bytes, limits);
  const file = new RawFile(bytes, limits.pdfObjects);
  refuseBombs(file, limits);
  refuseHeavyPages(file, limits);
  const document = await openPdf(bytes, limits);
  try {
    const signs = new PageSigns(file);
    const input = await readWhole(document, signs, { bytes, file, limits });
    const unseen = await readUnseen(document, file, signs.replacements, limits);
    const earlier = await readEarlierVersions(bytes, file, document, limits);
    return assembleDraft({
      ...input,
      content: [...input.content, ...unseen.blocks, ...earlier],
      gaps: [...(input.gaps ?? []), ...unseen.gaps],
    });
  } finally {
    await document.loadingTask.destroy().catch(() => undefined);
  }
}

/** Reads all pages; where some are damaged, once more from a file in which what can be made out of them is mended. */
async function readWhole(
  document: PdfDocument,
  signs: PageSigns,
  { bytes, file, limits }: { bytes: Uint8Array; file: RawFile; limits: ReadLimits },
): Promise<DraftInput> {
  const first = await readDocument(document, signs, limits).catch((error: unknown) => explain(error));
  const damaged = first instanceof UnreadableError ? null : pagesOf(first, isBroken);
  const asItIs = () => {
    if (first instanceof UnreadableError) throw first;
    return first;
  };
  if (damaged ? damaged.length === 0 : (first as UnreadableError).code !== 'damaged') return asItIs();
  const mended = withMendedStreams(bytes, file);
  if (!mended) return asItIs();
  const copy = new RawFile(mended, limits.pdfObjects);
  refuseHeavyPages(copy, limits);
  const again = await openPdf(mended, limits).catch(() => null);
  if (!again) return asItIs();
  try {
    const input = await readDocument(again, new PageSigns(copy), limits).catch(() => null);
    if (!input) return asItIs();
    const still = new Set(pagesOf(input, isBroken));
    const partly = (damaged ?? [null]).filter((page) => page === null || !still.has(page));
    return { ...input, gaps: [...(input.gaps ?? []), ...partly.map(partlyRead)] };
  } finally {
    await again.loadingTask.destroy().catch(() => undefined);
  }
}

function pagesOf({ gaps }: DraftInput, test: (gap: Gap) => boolean): number[] {
  return (gaps ?? []).flatMap((gap) => (gap.page !== null && test(gap) ? [gap.page] : []));
}

function isBroken({ what, reason }: Gap): boolean {
  return what === 'layout' && /is damaged/.test(reason);
}

function partlyRead(page: number | null): Gap {
  const where = page === null ? 'The file' : `Page ${page}`;
  return {
    what: 'layout',
    page,
    reason: `${where} is damaged. What can be made out was read; words may be missing.`,
  };
}

/** A page on its way from the file to its regions. */
interface Sheet {
  readonly raw: RawPage;
  readonly text: PageText;
  readonly lines: readonly Line[];
  readonly structure: readonly Tagged[] | null;
  readonly concealed: readonly Concealed[];
  /** Of pages whose drawing operators were read for another reason; null for the others. */
  readonly graphics: Graphics | null;
}

async function readDocument(
  document: PdfDocument,
  signs: PageSigns,
  limits: ReadLimits,
): Promise<DraftInput> {
  const fonts = new Fonts();
  const facts = await readFileFacts(document);
  const { sheets, broken } = await readSheets(document, facts.tagged, fonts, {
    signs,
    shown: await layersOf(document),
    speaking: await speakingAnnotations(document),
    limits,
  });
  const concealed = withoutStamps(sheets.flatMap((sheet) => sheet.concealed));
  const running = findRunningText(sheets);
  const bodies = sheets.map((sheet) => sheet.lines.filter((line) => !running.lines.has(line)));
  const typography = measure(bodies);
  const graphics = await readAllGraphics(document, sheets, bodies);
  if (sheets.every((sheet) => sheet.text.runs.length === 0) && concealed.length === 0) throw noText(graphics);
  await fonts.read(
    document,
    sheets.map((sheet) => sheet.raw),
  );
  const columns = columnsOf(sheets, bodies);
  const pages = sheets.map((sheet, i) =>
    findRegions(
      {
        text: sheet.text,
        lines: bodies[i] ?? [],
        structure: sheet.structure,
        graphics: graphics.get(i) ?? null,
        column: columns[i] as Column,
      },
      typography,
    ),
  );
  const flow = joinPages(pages);
  const content = toContent(flow, typography, coversOf(bodies));
  return {
    format: 'pdf',
    pages: document.numPages,
    pageNumbers: running.numbersPages,
    gaps: [...broken, ...emptyPages(sheets, graphics), ...pages.flatMap((page) => page.gaps)],
    content: [
      ...content,
      ...runningBlocks(running, flow),
      ...concealed.map((words) => toHiddenBlock(words, sheets, content)),
      ...(await readComments(document)).map((comment) => toCommentBlock(comment, content)),
      ...facts.properties,
    ],
  };
}

/** Reads the text of all pages. A page that cannot be read is a gap; a file of which none can is damaged. */
async function readSheets(
  document: PdfDocument,
  tagged: boolean,
  fonts: Fonts,
  inspection: Inspection,
): Promise<{ sheets: Sheet[]; broken: Gap[] }> {
  const sheets: Sheet[] = [];
  const broken: Gap[] = [];
  let cause: unknown;
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const { raw, concealed, looked } = await inspect(page, await readPageText(page, tagged), inspection);
      characters += raw.items.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > inspection.limits.characters) throw tooManyCharacters(inspection.limits);
      const text = toRuns(raw, fonts);
      if (text.runs.length === 0 && inspection.signs.damaged(objectOf(page)))
        throw new Error('the contents do not unpack');
      const structure = tagged ? await readStructure(page, text.runs) : null;
      const graphics = looked ? await readGraphics(page, raw.view).catch(() => null) : null;
      sheets.push({ raw, text, lines: toLines(text.runs), structure, concealed, graphics });
      // The operators of hundreds of pages fill a gigabyte.
      page.cleanup();
    } catch (error) {
      if (error instanceof UnreadableError) throw error;
      cause = error;
      const reason = `Page ${number} is damaged, so nothing on it was read.`;
      broken.push({ what: 'layout', page: number, reason });
    }
  }
  if (sheets.length === 0) throw explain(cause);
  return { sheets, broken };
}

function toHiddenBlock(
  { text, hiding, page, box }: Concealed,
  sheets: readonly Sheet[],
  content: DraftInput['content'],
): BlockInput {
  const view = sheets.find(({ raw }) => raw.number === page)?.raw.view;
  const rect = view ? userRect(view, box) : ([0, 0, 0, 0] as const);
  const spans = [{ start: 0, end: text.length, origin: { format: 'pdf' as const, page, rect } }];
  return { kind: 'hidden', text, hiding, page, spans, host: hostOf({ page, rect }, content) ?? null };
}

function noText(graphics: ReadonlyMap<number, Graphics>): UnreadableError {
  if ([...graphics.values()].every((page) => !page.picture)) {
    return new UnreadableError(
      'no-text',
      'No words can be read on the pages of this PDF: they are blank, or their fonts do not tell which letters they print. Save the report as PDF again.',
    );
  }
  return new UnreadableError(
    'no-text',
    'This PDF has no text in it: its pages are pictures, as from a scanner. Save the report as PDF from Word, or run text recognition (OCR) on it first.',
  );
}

/** Drawing operators of the pages on which a table may stand, and of those that show no text; by index. */
async function readAllGraphics(
  document: PdfDocument,
  sheets: readonly Sheet[],
  bodies: readonly (readonly Line[])[],
): Promise<Map<number, Graphics>> {
  const found = new Map<number, Graphics>();
  const doubtful = new DoubtfulTables();
  for (const [i, sheet] of sheets.entries()) {
    const wanted = sheet.structure
      ? doubtful.needs(sheet.structure)
      : sheet.text.runs.length === 0 || looksTabular(bodies[i] ?? []);
    if (!wanted) continue;
    if (sheet.graphics) {
      found.set(i, sheet.graphics);
      continue;
    }
    const page = await document.getPage(sheet.raw.number);
    const graphics = await readGraphics(page, sheet.raw.view).catch(() => null);
    if (graphics) found.set(i, graphics);
    page.cleanup();
  }
  return found;
}

/** The cover: the first page where it holds few words. */
function coversOf(bodies: readonly (readonly Line[])[]): Set<number> {
  const words = (bodies[0] ?? []).reduce((sum, line) => sum + lineText(line).split(/\s+/).length, 0);
  return new Set(bodies.length > 1 && words > 0 && words < 120 ? [1] : []);
}

function emptyPages(sheets: readonly Sheet[], graphics: ReadonlyMap<number, Graphics>): Gap[] {
  return sheets.flatMap((sheet, i): Gap[] => {
    if (sheet.text.runs.length > 0 || graphics.get(i)?.picture === false) return [];
    return [
      {
        what: 'page-without-text',
        page: sheet.raw.number,
        reason: `Page ${sheet.raw.number} is a picture without text, so nothing on it was read.`,
      },
    ];
  });
}

/** Each wording once, without the header rows that tables print again at the top of a page. */
function runningBlocks(running: RunningText, flow: Flow): BlockInput[] {
  const tables = flow.regions.flatMap((region) => (region.kind === 'table' ? [region.table] : []));
  const repeated = headerWords(tables);
  const own = running.wordings.filter(
    ({ kind, line }) =>
      kind === 'footer' ||
      lineText(line)
        .split(/\s+/)
        .some((word) => !repeated.has(word)),
  );
  return own.map(({ kind, line, text }) => ({
    kind,
    text,
    page: line.page,
    spans: [],
  }));
}

function toCommentBlock(comment: Comment, content: DraftInput['content']): BlockInput {
  return {
    kind: 'comment',
    text: comment.text,
    author: comment.author,
    page: comment.page,
    host: hostOf(comment, content) ?? null,
  };
}
