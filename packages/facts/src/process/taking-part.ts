import type { Draft } from '@dhrlint/draft';
import type { Facts } from '../facts.js';

/**
 * What names those who took part in the review or wrote it, in small letters: the text of the panel, of the
 * contributors, of the cover and of whatever lists IMRs. What stands there is named on purpose.
 */
export function textOfTakingPart(draft: Draft, { zones }: Pick<Facts, 'zones'>): string {
  const parts: string[] = [];
  for (const block of draft.blocks) {
    const zone = zones[block.index];
    if (block.kind === 'revision' || block.kind === 'comment' || block.kind === 'hidden') continue;
    const listsImrs =
      (zone === 'process' || zone === 'executive-summary') &&
      /\b(?:IMRs?|individual management reviews?|short reports?|summar(?:y|ies)|chronolog(?:y|ies)|contributed|represented)\b/i.test(
        block.text,
      );
    const listed = zone === 'process' && block.kind === 'list-item';
    if (
      zone === 'panel' ||
      zone === 'cover' ||
      zone === 'margin' ||
      zone === 'glossary' ||
      listsImrs ||
      listed
    )
      parts.push(plain(block.text));
  }
  return parts.join('\n');
}

/** Whether a name stands in the text of {@link textOfTakingPart}. */
export function tookPart(name: string, takingPart: string): boolean {
  return takingPart.includes(plain(name).replace(/^the /, ''));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
