import { acrossChosen, type Draft } from '@dhrlint/draft';
import type { Facts } from '../facts.js';
import type { Zone } from '../zones.js';

/**
 * What names those who took part in the review or wrote it, in small letters: the text of the panel, of the
 * contributors, of the cover and of whatever lists IMRs. What stands there is named on purpose.
 */
export function textOfTakingPart(draft: Draft, { zones }: Pick<Facts, 'zones'>): string {
  const told = draft.blocks.flatMap(({ index, kind }) =>
    kind === 'revision' || kind === 'comment' || kind === 'hidden' || !naming.has(zones[index] ?? 'body')
      ? []
      : [index],
  );
  return partsIn(draft, zones, told).join('\n');
}

const naming = new Set<Zone>(['panel', 'cover', 'margin', 'glossary', 'process', 'executive-summary']);

const partsIn = acrossChosen((_draft, zones: readonly Zone[], { index, kind, text }): readonly string[] => {
  const zone = zones[index];
  const isTold =
    (zone === 'process' && kind === 'list-item') || (zone !== 'process' && zone !== 'executive-summary');
  return isTold || listsImrs.test(text) ? [plain(text)] : [];
});

const listsImrs =
  /\b(?:IMRs?|individual management reviews?|short reports?|summar(?:y|ies)|chronolog(?:y|ies)|contributed|represented)\b/i;

/** Whether a name stands in the text of {@link textOfTakingPart}. */
export function tookPart(name: string, takingPart: string): boolean {
  return takingPart.includes(plain(name).replace(/^the /, ''));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
