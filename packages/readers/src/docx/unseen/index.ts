import type { BlockInput, Gap } from '@dhrlint/draft';
import type { ReadLimits } from '../../limits.js';
import { Places } from '../../unseen/places.js';
import type { WordPackage } from '../package.js';
import type { ReadSources } from '../read-sources.js';
import { addMarkup } from './markup.js';
import { addRelated } from './related.js';
import { addSideParts } from './side-parts.js';

/**
 * Every place of a Word file whose words no page shows, as `property` blocks: alternative texts, targets of links,
 * names of bookmarks, titles and tags of controls, codes of fields, document variables, custom XML, embedded files,
 * what pictures say of themselves, headers and notes that no page uses, building blocks, names of reviewers.
 */
export function readUnseen(
  file: WordPackage,
  sources: ReadSources,
  limits: ReadLimits,
): { readonly blocks: readonly BlockInput[]; readonly gaps: readonly Gap[] } {
  const places = new Places();
  addMarkup(file, sources, places);
  addRelated(file, places, limits);
  addSideParts(file, sources, places);
  const reasons = [
    ...(places.cut
      ? [
          'The file holds so much that its pages do not show (bookmarks, links, embedded text) that not all of it was read.',
        ]
      : []),
    ...[...file.damagedParts].map(
      (part) => `A part of the file that its pages do not show (${part}) is damaged, so it was not read.`,
    ),
  ];
  return {
    blocks: places.blocks,
    gaps: reasons.map((reason): Gap => ({ what: 'unseen', page: null, reason })),
  };
}
