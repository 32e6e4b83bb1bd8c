import { DocumentHighlightKind, type Location, type Position } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import type { OutlinedText } from './checked-text.js';
import type { Feature } from './feature.js';

/** Every place of a pseudonym; from a section or a numbered paragraph, every reference to it. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true, documentHighlightProvider: true }),
  start: ({ connection, reports }) => {
    connection.onReferences(({ textDocument: { uri }, position }) =>
      answered(async () => (reports.has(uri) ? placesOf(await reports.outlined(uri), position) : [])),
    );
    connection.onDocumentHighlight(({ textDocument: { uri }, position }) =>
      answered(async () => {
        if (!reports.has(uri)) return [];
        const found = placesOf(await reports.outlined(uri), position);
        return found.map(({ range }) => ({ range, kind: DocumentHighlightKind.Text }));
      }),
    );
  },
};

function placesOf({ uri, shown, outline }: OutlinedText, position: Position): Location[] {
  const at = shown.offsetAt(position);
  const found = outline.names.find(({ place }) => place.start <= at && at <= place.end);
  const person = found && outline.people.find(({ names }) => names.includes(found.name));
  const places = person
    ? outline.names.filter(({ name }) => person.names.includes(name)).map(({ place }) => place)
    : outline.references
        .filter(({ targets }) => targets.some(({ start, end }) => start <= at && at <= end))
        .map(({ place }) => place);
  return places.map((place) => ({ uri, range: shown.range(place) }));
}
