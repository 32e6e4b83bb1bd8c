import type { Place } from 'dhrlint/editing';
import type { DocumentLink, LocationLink } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import type { OutlinedText } from './checked-text.js';
import type { Feature } from './feature.js';

/** References to other places of the report ("see 5.1.3") lead there, as links and as definitions. */
export const crossReferences: Feature = {
  capabilities: () => ({ definitionProvider: true, documentLinkProvider: {} }),
  start: ({ connection, client, reports }) => {
    connection.onDocumentLinks(({ textDocument: { uri } }) =>
      answered(async () => (reports.has(uri) ? linksOf(await reports.outlined(uri)) : [])),
    );
    const links = client.capabilities.textDocument?.definition?.linkSupport === true;
    connection.onDefinition(({ textDocument: { uri }, position }) =>
      answered(async () => {
        if (!reports.has(uri)) return null;
        const found = definitionsAt(await reports.outlined(uri), position);
        if (links) return found;
        return found.map(({ targetUri, targetSelectionRange: range }) => ({ uri: targetUri, range }));
      }),
    );
  },
};

/** A link leads to a line, counted from 1, as editors and browsers take the end of an address. */
function linksOf({ uri, shown, outline }: OutlinedText): DocumentLink[] {
  return outline.references.flatMap(({ place, targets: [target] }) => {
    if (!target) return [];
    const range = shown.range(place);
    return [
      {
        range,
        target: `${uri}#L${shown.positionAt(target.start).line + 1}`,
        tooltip: opening(shown.text, target),
      },
    ];
  });
}

/** What a reference at a place names; of a name, the entry of the key that says who it is. */
function definitionsAt(
  { uri, shown, outline }: OutlinedText,
  position: { readonly line: number; readonly character: number },
): LocationLink[] {
  const at = shown.offsetAt(position);
  const holds = ({ start, end }: Place) => start <= at && at <= end;
  const reference = outline.references.find(({ place }) => holds(place));
  const name = outline.names.find(({ place }) => holds(place));
  const person = name && outline.people.find(({ names }) => names.includes(name.name));
  const origin = reference?.place ?? name?.place;
  const targets = reference?.targets ?? (person?.place ? [person.place] : []);
  if (!origin) return [];
  return targets.map((target) => ({
    originSelectionRange: shown.range(origin),
    targetUri: uri,
    targetRange: shown.range(target),
    targetSelectionRange: shown.range(target),
  }));
}

function opening(text: string, { start, end }: Place): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.length <= 100 ? words : `${words.slice(0, 99)}…`;
}
