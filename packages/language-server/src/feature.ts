import type { Connection, ServerCapabilities } from 'vscode-languageserver/node';
import type { Client } from './client.js';
import type { KnownRules } from './known-rules.js';
import type { OpenTexts } from './open-texts.js';
import type { Reports } from './reports.js';
import type { SettingsFiles } from './settings-files.js';
import type { Workspace } from './workspace.js';

/** What all features share. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly texts: OpenTexts;
  readonly reports: Reports;
  readonly workspace: Workspace;
  readonly rules: KnownRules;
  readonly settingsFiles: SettingsFiles;
}

/** Something that the server does for an editor. */
export interface Feature {
  /** What the editor is told of it in the answer to `initialize`. */
  readonly capabilities: (client: Client) => ServerCapabilities;
  /** Takes the requests that it answers. */
  readonly start: (session: Session) => void;
}
