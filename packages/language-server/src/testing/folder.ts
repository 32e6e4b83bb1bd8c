import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceFolder } from 'vscode-languageserver-protocol';

/** A folder of a test's own, as an editor has it open. */
export class Folder {
  readonly path: string;

  /** @param parent where it is made; the system's own place for such where left out */
  constructor(parent: string = tmpdir()) {
    this.path = realpathSync(mkdtempSync(join(parent, 'dhrlint-editor-')));
  }

  get workspace(): WorkspaceFolder {
    return { uri: pathToFileURL(this.path).href, name: 'drafts' };
  }

  file(name: string): string {
    return join(this.path, name);
  }

  uri(name: string): string {
    return pathToFileURL(this.file(name)).href;
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.file(name), content);
    return this.uri(name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
