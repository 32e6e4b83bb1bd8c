import { assembleDraft, type Draft } from '@dhrlint/draft';
import { defaultLimits, type ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { BodyBuilder } from './body.js';
import { classify } from './classify.js';
import type { Bookmarks } from './line.js';
import { readModel } from './model.js';
import { WordPackage } from './package.js';
import { pageTrust } from './page-trust.js';
import { readPageCount, readProperties } from './properties.js';
import { type ReadSources, readSources } from './read-sources.js';
import type { SourceParagraph } from './source.js';
import { Stories } from './stories.js';
import { readUnseen } from './unseen/index.js';
import { damaged } from './zip.js';

/**
 * Reads a report from a Word file (.docx, .docm, .dotx; Transitional or Strict). mammoth gives structure and text,
 * a pass over the OOXML parts what mammoth drops: numbers, revisions, comments, hidden text, pages, and where in
 * the file every stretch of text stands.
 * @param bytes the whole file; nothing in it is trusted
 * @throws UnreadableError with a code and a sentence that tells the author what to do
 */
export async function readDocx(
  bytes: Uint8Array,
  options?: { readonly limits?: ReadLimits },
): Promise<Draft> {
  try {
    const limits = options?.limits ?? defaultLimits;
    return await read(new WordPackage(bytes, limits), limits);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw damaged('it is not built as Word builds its files', error);
  }
}

async function read(file: WordPackage, limits: ReadLimits): Promise<Draft> {
  const sources = readSources(file);
  const found = new Set<SourceParagraph>();
  const bookmarks: Bookmarks = {
    paragraph: (name) => {
      const source = name.startsWith('p') ? sources.paragraphs[Number(name.slice(1))] : undefined;
      if (source) found.add(source);
      return source;
    },
    cell: (name) => (name.startsWith('c') ? sources.cells[Number(name.slice(1))] : undefined),
  };
  const stories = new Stories(file, sources, readModel(sources.writer.body), bookmarks);
  classify(stories.body);
  const { pages, pageOf } = pageTrust(sources.pages, readPageCount(file), wordsOf(sources));
  const lost = sources.paragraphs.filter((source) => source.story.kind === 'main' && !found.has(source));
  const body = new BodyBuilder(stories, pageOf, lost);
  body.add(stories.body);
  body.addRemainingComments();
  const unseen = readUnseen(file, sources, limits);
  return assembleDraft({
    format: 'docx',
    content: [...body.content, ...stories.runningText(), ...readProperties(file), ...unseen.blocks],
    pages,
    pageNumbers: sources.pageNumbers,
    gaps: [...sources.gaps, ...unseen.gaps],
  });
}

/** About how many words the body has, by its length. */
function wordsOf(sources: ReadSources): number {
  return (
    sources.paragraphs.reduce((sum, { story, length }) => sum + (story.kind === 'main' ? length : 0), 0) / 6
  );
}
