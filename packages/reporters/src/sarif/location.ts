import type { Location } from '@dhrlint/engine';
import { placeInWords, sectionInWords } from '../place.js';
import { uriOf } from './uri.js';

/** @param index of the artifact in the run */
export function artifactLocation(path: string, index: number): object {
  return { uri: uriOf(path), index };
}

/**
 * A place as SARIF tells it. Word and PDF files have no lines, which SARIF's readers want all the same, so lines and
 * columns count in the text as read, a paragraph a line. The page is a property of the region; the numbers by which
 * people cite the place, paragraph and section, are logical locations.
 */
export function sarifLocation(location: Location, path: string, index: number): object {
  const { block, start, end, page, part, quote } = location;
  const isPlaced = block !== null && start !== null && end !== null;
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(path, index),
      ...(isPlaced && {
        region: {
          startLine: block + 1,
          startColumn: start + 1,
          endLine: block + 1,
          endColumn: end + 1,
          ...(quote !== null && { snippet: { text: quote } }),
          properties: { page, part },
        },
      }),
    },
    logicalLocations: logicalLocations(location),
  };
}

function logicalLocations(location: Location): readonly object[] {
  const section = { name: sectionInWords(location), kind: 'section' };
  const named = { ...section, fullyQualifiedName: section.name };
  if (location.part === 'document') return [{ ...named, kind: 'document' }];
  if (location.paragraph === null) return [named];
  return [
    {
      name: location.paragraph,
      fullyQualifiedName: `${section.name}/${location.paragraph}`,
      decoratedName: placeInWords(location),
      kind: 'paragraph',
    },
    named,
  ];
}
