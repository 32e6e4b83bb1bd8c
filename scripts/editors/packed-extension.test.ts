import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const extension = join(root, 'packages/vscode');
const archive = readdirSync(extension).find((name) => name.endsWith('.vsix')) ?? '';
const files = unzipSync(new Uint8Array(readFileSync(join(extension, archive))));
const manifest = JSON.parse(strFromU8(files['extension/package.json'] ?? new Uint8Array()));

const folder = mkdtempSync(join(tmpdir(), 'dhrlint-packed-'));
const home = join(folder, 'home');
mkdirSync(home);
const unpacked = join(folder, 'extensions/dhrlint');
for (const [path, bytes] of Object.entries(files)) {
  mkdirSync(dirname(join(unpacked, path)), { recursive: true });
  writeFileSync(join(unpacked, path), bytes);
}
const server = join(unpacked, 'extension/server/bin/dhrlint.js');
const environment = { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8' };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed extension', () => {
  it('is an archive as VS Code wants it', () => {
    const packageManifest = strFromU8(files['extension.vsixmanifest'] ?? new Uint8Array());
    const assets = [...packageManifest.matchAll(/<Asset Type="[^"]+" Path="([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(assets).toHaveLength(5);
    for (const path of assets) expect(Object.keys(files)).toContain(path);
    expect(packageManifest).toContain(
      `Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"`,
    );
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
    const endings = new Set(Object.keys(files).map((path) => /\.[^./]+$/.exec(path)?.[0]));
    for (const ending of endings) if (ending !== '.xml') expect(types).toContain(`Extension="${ending}"`);
  });

  it('holds all that its manifest names, and is not taken for a module of ECMAScript', () => {
    const media = manifest.contributes.walkthroughs.flatMap(
      (walkthrough: { steps: { media: { image: string } }[] }) =>
        walkthrough.steps.map(({ media: { image } }) => image),
    );
    expect(media.length).toBeGreaterThan(3);
    for (const path of [manifest.icon, manifest.main.replace('./', ''), ...media]) {
      expect(Object.keys(files)).toContain(`extension/${path}`);
    }
    expect(manifest.type).toBeUndefined();
    expect(manifest.dependencies).toBeUndefined();
    // VS Code shows the page without the folder that its pictures lie in.
    const page = strFromU8(files['extension/README.md'] ?? new Uint8Array());
    const pictures = [...page.matchAll(/!\[[^\]]*\]\((.{22})/g)].map(([, address]) => address);
    expect(pictures.length).toBeGreaterThan(1);
    expect(new Set(pictures)).toEqual(new Set(['data:image/png;base64,']));
  });

  it('names every licence of what it holds', () => {
    for (const path of [
      'extension/third-party-notices.txt',
      'extension/server/command/third-party-notices.txt',
    ]) {
      expect(strFromU8(files[path] ?? new Uint8Array())).toMatch(/^vscode-languageserver-protocol \d/m);
    }
    expect(strFromU8(files['extension/server/command/third-party-notices.txt'] ?? new Uint8Array())).toMatch(
      /^pdfjs-dist \d/m,
    );
  });

  it('needs nothing beside itself: its server checks a draft in an empty home', async () => {
    const child = spawn(process.execPath, [server, 'lsp', '--stdio'], { env: environment, cwd: home });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const published = new Promise<readonly unknown[]>((resolve) => {
      connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) =>
        resolve(diagnostics.map(({ code }) => code)),
      );
    });
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {
        uri: pathToFileURL(join(home, 'DHR.md')).toString(),
        languageId: 'markdown',
        version: 1,
        text: '# 1 The death\n\n1.1 Dale killed Ottilie on 9 November 2021.\n',
      },
    });
    expect(await published).toContain('anonymity/date-of-death');
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    expect(await ended).toBe(0);
    connection.dispose();
    expect(readdirSync(home)).toEqual([]);
  });

  it('reads Word files and PDFs, and writes a copy with comments, from what it holds', () => {
    const drafts = ['bramble.docx', 'sedge.pdf'].map((name) => join(root, 'test-reports/drafts', name));
    const check = execFileSync(
      process.execPath,
      [server, 'check', ...drafts, '--format', 'json', '--fail-on', 'never'],
      {
        env: environment,
        cwd: home,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 26,
      },
    );
    const { documents } = JSON.parse(check) as {
      documents: { status: string; findings: readonly unknown[] }[];
    };
    expect(documents.map(({ status }) => status)).toEqual(['checked', 'checked']);
    for (const { findings } of documents) expect(findings.length).toBeGreaterThan(10);
    const copy = join(folder, 'copy.docx');
    execFileSync(process.execPath, [server, 'annotate', drafts[0] ?? '', '--output', copy], {
      env: environment,
    });
    expect(existsSync(copy)).toBe(true);
  });
});
