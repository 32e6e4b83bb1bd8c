import type { Block, Draft } from '@dhrlint/draft';
import { type ReadLimits, readDraft } from '@dhrlint/readers';
import { type Cleaned, UnwritableError } from '@dhrlint/writers';

/** Properties that a cleaned copy may still have: they belong to what its pages show. */
const belongsToPages =
  /^(?:alternative-text|link-target|chart-text|diagram-text|picture-text|replacement-text|outline|layer|style-name)$/;

/**
 * A copy of a report without what its pages do not show. The copy is read again before it is given: it must show the
 * same words, and have nothing left that was to go.
 * @param fileName name of the file, with its ending
 * @throws UnreadableError where the report cannot be read; UnwritableError where it cannot be cleaned for sure
 */
export async function cleanReport(bytes: Uint8Array, fileName: string, limits: ReadLimits): Promise<Cleaned> {
  const draft = await readDraft(bytes, fileName, limits);
  const cleaned = await cleanAs(draft, bytes, limits);
  const copy = await readDraft(cleaned.bytes, fileName, limits);
  if (shownWords(copy) !== shownWords(draft)) {
    throw new UnwritableError(
      'The copy would not show the same words as the report, so it was not written. Accept all tracked changes in Word (Review, Accept All Changes), save the report, and clean it again.',
    );
  }
  const left = copy.blocks.find(isLeft);
  if (left) {
    throw new UnwritableError(
      `Something could not be taken out for sure (${left.property ?? left.kind}: “${left.text.slice(0, 80)}”), so no copy was written. Take it out in Word, save the report, and clean it again.`,
    );
  }
  return cleaned;
}

async function cleanAs(draft: Draft, bytes: Uint8Array, limits: ReadLimits): Promise<Cleaned> {
  const { format } = draft;
  if (format === 'docx') return (await import('@dhrlint/writers/docx')).cleanDocx(bytes, limits);
  if (format === 'pdf') return (await import('@dhrlint/writers/pdf')).cleanPdf(bytes, draft);
  throw new UnwritableError(
    'A text file holds nothing but its words, so there is nothing to clean. Only Word files and PDFs hide something.',
  );
}

const unseen: readonly string[] = ['comment', 'revision', 'hidden', 'property'];

/** All words that the pages show, with their numbers; where blanks fall does not count. */
function shownWords({ blocks }: Draft): string {
  return blocks
    .filter(({ kind }) => !unseen.includes(kind))
    .map(({ label, text }) => `${label ?? ''}${text}`)
    .join('')
    .replace(/\s+/g, '');
}

function isLeft({ kind, property, text, marks }: Block): boolean {
  if (marks.some((mark) => /^(?:inserted|moved|reformatted)$/.test(mark.kind))) return true;
  if (kind === 'property') return !belongsToPages.test(property ?? '');
  return unseen.includes(kind) && text.trim() !== '';
}
