import { largestPage } from './concealment.js';
import { numberParagraphs } from './lists.js';
import { ModelWriter } from './model-writer.js';
import { Numbering } from './numbering.js';
import type { WordPackage } from './package.js';
import { PageCounter } from './page-counter.js';
import { numbersPages } from './page-numbers.js';
import type { StoryKind } from './source.js';
import { countOrdinals, type Sources, StoryReader } from './story-reader.js';
import { StyleSheet } from './styles.js';
import { elementsOf, toggleOf, type XmlElement } from './xml.js';

/** The whole file as the OOXML pass sees it. */
export interface ReadSources extends Sources {
  readonly pages: PageCounter;
  /** Whether a header or a footer that shows numbers its page. */
  pageNumbers: boolean;
}

/** Runs the OOXML pass over the body and every part that shows with it, and numbers the paragraphs. */
export function readSources(file: WordPackage): ReadSources {
  const root = (type: string) => {
    const name = file.related(type);
    return name === null ? null : file.part(name);
  };
  const styles = new StyleSheet(root('styles'));
  const pages = new PageCounter();
  const sources: ReadSources = {
    styles,
    writer: new ModelWriter(),
    stories: [],
    paragraphs: [],
    cells: [],
    gaps: [],
    pageSize: largestPage(sectionsOf(file.document)),
    paper: paperOf(file.document),
    backdrops: new Set(),
    watermarks: [],
    pages,
    pageNumbers: false,
  };
  const bodies = elementsOf(file.document).filter((element) => element.name === 'w:body');
  const story = { kind: 'main', part: file.main, id: '' } as const;
  const reader = new StoryReader(sources, story, countOrdinals(file.document), pages);
  // There is one body; a file with more shows all of them.
  reader.read({ name: '', attributes: {}, children: bodies.flatMap((body) => body.children) });
  readNotes(file, sources, 'footnote');
  readNotes(file, sources, 'endnote');
  readRunningText(file, sources, file.document, root('settings'));
  readNotes(file, sources, 'comment');
  showOverBackdrops(sources);
  numberParagraphs(sources.paragraphs, new Numbering(root('numbering'), styles));
  return sources;
}

/** The colour of the page: white unless the author gave it another. */
function paperOf(document: XmlElement): string | null {
  const colour = elementsOf(document).find(({ name }) => name === 'w:background')?.attributes['w:color'];
  if (colour === undefined || /^auto$/i.test(colour)) return 'FFFFFF';
  return /^[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : null;
}

/** White letters may show where a picture lies behind them, wherever on the page the picture is hooked. */
function showOverBackdrops(sources: ReadSources): void {
  if (sources.backdrops.size === 0 && sources.paper !== null) return;
  for (const paragraph of sources.paragraphs) {
    const over = sources.paper === null || sources.backdrops.has(paragraph.page);
    if (!over || paragraph.story.kind !== 'main') continue;
    for (const run of paragraph.runs) if (run.hiding === 'colour') run.hiding = null;
  }
}

/** Notes and comments; separators are notes of a type of their own and hold no words. */
function readNotes(file: WordPackage, sources: ReadSources, kind: 'footnote' | 'endnote' | 'comment'): void {
  const part = file.related(`${kind}s`);
  const root = part === null ? null : file.part(part);
  if (part === null || !root) return;
  const ordinals = countOrdinals(root);
  for (const element of elementsOf(root)) {
    const id = element.attributes['w:id'];
    const type = element.attributes['w:type'];
    const plain = type === undefined || type === 'normal';
    if (element.name !== `w:${kind}` || id === undefined || !plain) continue;
    new StoryReader(sources, { kind, part, id }, ordinals, new PageCounter()).read(element);
  }
}

/**
 * Headers and footers that show: those of first pages and even pages only where the file asks for them. A section without
 * one of its own has that of the section before (ECMA-376 Part 1, 17.10.5).
 */
function readRunningText(
  file: WordPackage,
  sources: ReadSources,
  document: XmlElement,
  settings: XmlElement | null,
): void {
  const evenAndOdd = toggleOf(settings ?? undefined, 'w:evenAndOddHeaders') === true;
  const targets = new Map(file.relationships(file.main).map(({ id, target }) => [id, target]));
  const seen = new Set<string>();
  const latest = new Map<string, XmlElement>();
  for (const section of sectionsOf(document)) {
    const first = toggleOf(section, 'w:titlePg') === true;
    for (const reference of elementsOf(section)) {
      if (/^w:(?:header|footer)Reference$/.test(reference.name))
        latest.set(`${reference.name} ${reference.attributes['w:type'] ?? 'default'}`, reference);
    }
    for (const reference of latest.values()) {
      const kind = /^w:(header|footer)Reference$/.exec(reference.name)?.[1] as StoryKind | undefined;
      const type = reference.attributes['w:type'] ?? 'default';
      const shows = type === 'first' ? first : type === 'even' ? evenAndOdd : true;
      const part = targets.get(reference.attributes['r:id'] ?? '');
      if (!kind || !shows || !part || seen.has(part)) continue;
      seen.add(part);
      const root = file.part(part);
      if (root) {
        sources.pageNumbers ||= numbersPages(root);
        new StoryReader(sources, { kind, part, id: '' }, countOrdinals(root), new PageCounter()).read(root);
      }
    }
  }
}

const mayHoldSections = new Set(
  'w:body w:p w:pPr w:sdt w:sdtContent w:customXml w:ins w:tbl w:tr w:tc'.split(' '),
);

function sectionsOf(document: XmlElement): XmlElement[] {
  const sections: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    for (const inner of elementsOf(element)) {
      if (inner.name === 'w:sectPr') sections.push(inner);
      else if (mayHoldSections.has(inner.name)) visit(inner);
    }
  };
  visit(document);
  return sections;
}
