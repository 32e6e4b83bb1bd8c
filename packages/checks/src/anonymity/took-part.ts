import type { Draft } from '@dhrlint/draft';
import type { Facts } from '@dhrlint/facts';

/**
 * The names of what took part in the review or is named as its author, in small letters: the text of the panel, of
 * the contributors, of the cover and of whatever lists IMRs. What stands there is named on purpose.
 */
export function namesThatTookPart(draft: Draft, facts: Facts): (name: string) => boolean {
  const known = remembered.get(draft);
  if (known) return known;
  const parts: string[] = [];
  for (const block of draft.blocks) {
    const zone = facts.zones[block.index];
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
  const all = parts.join('\n');
  const tookPart = (name: string) => all.includes(plain(name).replace(/^the /, ''));
  remembered.set(draft, tookPart);
  return tookPart;
}

const remembered = new WeakMap<Draft, (name: string) => boolean>();

function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
