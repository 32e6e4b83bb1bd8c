import type { Draft, Hiding } from '@dhrlint/draft';
import type { Account } from '../../removals.js';

const again = 'and export the PDF again.';

/** What is to be done about words that the pages hold and do not show: a writer of copies must not touch a page. */
const sentences: Readonly<Record<Hiding, string | null>> = {
  covered: `Words are only covered over, and a copy would still hold them: take them out in the Word file ${again} In Acrobat, mark them under Tools, Redact a PDF, and choose Apply.`,
  colour: `Words stand in the colour of the paper, and a copy would still hold them: delete them in the Word file ${again}`,
  size: `Words are too small to be seen, and a copy would still hold them: delete them in the Word file ${again}`,
  row: `Words are too small to be seen, and a copy would still hold them: delete them in the Word file ${again}`,
  'off-page': `Words stand beyond the edge of a page, and a copy would still hold them: delete them in the Word file ${again}`,
  font: `Words are hidden, and a copy would still hold them: delete them in the Word file ${again}`,
  invisible: `Words are in the PDF without being drawn, and a copy would still hold them. Export the PDF again from Word, or choose Tools, Redact a PDF, Sanitize Document in Acrobat.`,
  layer: `Words stand on a layer that is switched off, and a copy would still hold them: delete the layer in Acrobat’s Layers panel, or leave it out ${again}`,
  // Earlier versions go with all that nothing leads to any more.
  'earlier-version': null,
};

/** Notes down why a PDF cannot be cleaned for sure, as far as what was read of it tells. */
export function refuseHidden({ blocks, gaps }: Draft, account: Account): void {
  const pages = new Map<string, Set<number>>();
  for (const { kind, hiding, page } of blocks) {
    if (kind !== 'hidden') continue;
    const sentence = hiding === null ? sentences.font : sentences[hiding];
    if (sentence === null) continue;
    const known = pages.get(sentence) ?? new Set();
    pages.set(sentence, page === null ? known : known.add(page));
  }
  for (const [sentence, of] of pages) {
    const where = [...of].join(', ');
    account.refuse(of.size === 0 ? sentence : `Page${of.size === 1 ? '' : 's'} ${where}: ${sentence}`);
  }
  if (gaps.some(({ what }) => what === 'unseen'))
    account.refuse(
      'The PDF holds so much that its pages do not show that not all of it could be read. Export it again from Word.',
    );
}
