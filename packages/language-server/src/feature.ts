import type { Connection, ServerCapabilities } from 'vscode-languageserver/node';
import type { Client } from './client.js';
import type { Drafts } from './drafts.js';

/** What all features share. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly drafts: Drafts;
}

/** Something that the server does for an editor. */
export interface Feature {
  /** What it is told in the answer to `initialize`. */
  readonly capabilities: (client: Client) => ServerCapabilities;
  /** Takes the requests that it answers. */
  readonly start: (session: Session) => void;
}
