import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver/node';
import type { OutlinedText } from './checked-text.js';
import { Superseded } from './checked-text.js';
import type { Feature } from './feature.js';
import { sectionName } from './symbols.js';

/** Enough for a list that somebody reads; the editor asks again when more letters are typed. */
const most = 500;

/** Sections, numbered paragraphs and people of every report that is open or was checked. */
export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  start: ({ connection, reports }) => {
    connection.onWorkspaceSymbol(async ({ query }, token) => {
      const wanted = query.trim().toLowerCase();
      const found: WorkspaceSymbol[] = [];
      for (const uri of reports.all) {
        if (token.isCancellationRequested || found.length >= most) break;
        // A draft that is being typed in is passed over rather than waited for.
        const text = await reports.outlined(uri).catch(passOver);
        if (text) found.push(...symbolsIn(text).filter(({ name }) => name.toLowerCase().includes(wanted)));
      }
      return found.slice(0, most);
    });
  },
};

function passOver(error: unknown): null {
  if (error instanceof Superseded) return null;
  throw error;
}

function symbolsIn({ uri, shown, outline }: OutlinedText): WorkspaceSymbol[] {
  const headings = new Set(outline.sections.map(({ heading }) => heading.start));
  const paragraphs = outline.paragraphs.filter(({ place }) => !headings.has(place.start));
  const at = (place: { readonly start: number; readonly end: number }) => ({
    uri,
    range: shown.range(place),
  });
  return [
    ...outline.sections.map((section) => ({
      name: sectionName(section),
      kind: SymbolKind.Namespace,
      location: at(section.heading),
    })),
    ...outline.people.flatMap(({ names, description, place }) =>
      place
        ? [
            {
              name: names.join(', '),
              kind: SymbolKind.Constant,
              containerName: description,
              location: at(place),
            },
          ]
        : [],
    ),
    ...paragraphs.map(({ number, words, place }) => ({
      name: `${number} ${words}`,
      kind: SymbolKind.String,
      location: at(place),
    })),
  ];
}
