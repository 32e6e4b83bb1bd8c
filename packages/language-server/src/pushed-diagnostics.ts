import type { Diagnosed } from './diagnostics.js';
import { diagnosticsOf } from './diagnostics.js';
import type { Session } from './feature.js';

/** Publishes diagnostics to an editor that does not ask for them. */
export function publish({ connection, client }: Session, diagnosed: Diagnosed, version?: number): void {
  if (client.pullsDiagnostics) return;
  const diagnostics = diagnosticsOf(diagnosed);
  void connection.sendDiagnostics({
    uri: diagnosed.uri,
    diagnostics,
    ...(version !== undefined && { version }),
  });
}

/** Takes back what was published of a text. */
export function withdraw({ connection, client }: Session, uri: string): void {
  if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
}
