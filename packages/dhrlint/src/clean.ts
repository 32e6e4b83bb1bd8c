import { type Block, type Draft, isUnseen } from '@dhrlint/draft';
import { type RealName, realNamesOf } from '@dhrlint/facts';
import { type ReadLimits, readDraft } from '@dhrlint/readers';
import { type Cleaned, UnwritableError } from '@dhrlint/writers';

/** Properties that a cleaned copy may still have: they belong to what its pages show. */
const belongsToPages =
  /^(?:alternative-text|link-target|chart-text|diagram-text|picture-text|replacement-text|outline|layer|style-name)$/;

/**
 * A copy of a report without what its pages do not show. The copy is read again before it is given: it must show the
 * same words, and have nothing left that was to go.
 * @param fileName name of the file, with its ending
 * @param names real names, none of which may stand in what is left where no page shows it
 * @throws UnreadableError where the report cannot be read; UnwritableError where it cannot be cleaned for sure
 */
export async function cleanReport(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits,
  names: readonly RealName[] = [],
): Promise<Cleaned> {
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
  refuseUnseenNames(copy, names);
  return cleaned;
}

/** Places that are told of; the next copy tells of the others. */
const mostTold = 10;

/** Alternative texts and addresses of links stay in a copy. A name there is seen by nobody who looks at the pages. */
function refuseUnseenNames(copy: Draft, names: readonly RealName[]): void {
  const unseenNames = realNamesOf(copy, names).places.flatMap(({ block, start, end }) => {
    const found = copy.blocks[block];
    return found && isUnseen(found) ? [{ found, name: found.text.slice(start, end) }] : [];
  });
  if (unseenNames.length === 0) return;
  const told = unseenNames.map(
    ({ found, name }) =>
      `“${name}” in ${whereKept[found.property ?? ''] ?? 'what no page shows'}${found.page === null ? '' : ` on page ${found.page}`}`,
  );
  const places = [...new Set(told)];
  const more = places.length > mostTold ? `, and in ${places.length - mostTold} more places` : '';
  throw new UnwritableError(
    `Names of the list stand where no page shows them, in what a copy keeps, so no copy was written: ${places.slice(0, mostTold).join('; ')}${more}. Change them in the report (in Word: right-click the picture, View Alt Text; right-click the link, Edit Hyperlink), save it, and clean it again.`,
  );
}

/** What a copy keeps though no page shows it, in words. */
const whereKept: Readonly<Record<string, string>> = {
  'alternative-text': 'the alternative text of a picture',
  'link-target': 'the address of a link',
  'chart-text': 'the text of a chart',
  'diagram-text': 'the text of a diagram',
  'picture-text': 'the text of a drawing',
  'replacement-text': 'a replacement text',
  outline: 'a bookmark of the PDF',
  layer: 'the name of a layer',
  'style-name': 'the name of a style',
};

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
