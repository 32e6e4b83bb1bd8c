import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// Builders of Word files that only tests use; they are no part of what the package offers.
import { bomb, docx, p } from '../../readers/src/docx/testing.js';

const here = dirname(fileURLToPath(import.meta.url));
const command = join(here, '../bin/dhrlint.js');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhrlint-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly path: string;
  readonly status: string;
  readonly error?: { readonly code: string; readonly message: string };
}

/**
 * Runs `dhrlint check --format json` on files of the folder.
 * @param code runs in every process and thread of the command before the command does; `log(line)` keeps a line
 */
function check(files: readonly string[], code?: string) {
  const log = join(folder, `log-${Math.random()}`);
  const preloaded = join(folder, 'preloaded.mjs');
  writeFileSync(
    preloaded,
    `import { isMainThread } from 'node:worker_threads';
    import fs from 'node:fs';
    const { openSync, writeSync, closeSync } = fs;
    const log = (line) => {
      const file = openSync(${JSON.stringify(log)}, 'a');
      writeSync(file, line + '\\n');
      closeSync(file);
    };
    ${code}`,
  );
  const node = code ? ['--import', pathToFileURL(preloaded).href] : [];
  const args = [...node, command, 'check', ...files, '--format', 'json', '--fail-on', 'never'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { documents } = (stdout ? JSON.parse(stdout) : { documents: [] }) as { documents: readonly Result[] };
  return {
    documents: documents.map(
      ({ path, status: outcome, error }) =>
        [path, outcome === 'checked' ? outcome : error?.code, error?.message] as const,
    ),
    status,
    stderr,
    logged: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [],
  };
}

describe('a small Word file that unpacks to 300 MB', () => {
  it('is refused with a sentence, in little memory, and the next file is checked', () => {
    const bytes = bomb(300);
    expect(bytes.length).toBeLessThan(400_000);
    writeFileSync(join(folder, 'bomb.docx'), bytes);
    writeFileSync(join(folder, 'next.docx'), docx(p('The panel met.')));
    const memory = "if (isMainThread) process.on('exit', () => log(process.resourceUsage().maxRSS));";
    const { documents, status, stderr, logged } = check(['bomb.docx', 'next.docx'], memory);
    expect(documents).toEqual([
      ['bomb.docx', 'limit', expect.stringMatching(/at most 100 times.*--limit ratio=\d+/)],
      ['next.docx', 'checked', undefined],
    ]);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/Error|at .*\.js/);
    // Kilobytes of the process that reads, its threads included, and of the one that starts it.
    const most = logged.map(Number);
    expect(most.length).toBeGreaterThan(0);
    expect(most.reduce((sum, kilobytes) => sum + kilobytes, 0)).toBeLessThan(400 * 1024);
  });
});

describe('places that hold no report', () => {
  it.skipIf(process.platform === 'win32')(
    'are each told in a sentence, and the other files are checked',
    async () => {
      const place = (name: string) => join(folder, name);
      writeFileSync(place('good.docx'), docx(p('The panel met.')));
      writeFileSync(place('empty.docx'), '');
      writeFileSync(place('rich.docx'), '{\\rtf1 The panel met.}');
      writeFileSync(place('web.docx'), '<html><body>The panel met.</body></html>');
      writeFileSync(place('zeros.pdf'), new Uint8Array(5000));
      writeFileSync(place('old.docx'), Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'));
      mkdirSync(place('folder.docx'));
      symlinkSync('loop.docx', place('loop.docx'));
      symlinkSync('nowhere.docx', place('dangling.docx'));
      spawnSync('mkfifo', [place('pipe.docx')]);
      writeFileSync(place('locked.docx'), docx(p('The panel met.')));
      chmodSync(place('locked.docx'), 0);
      const names = ['empty', 'rich', 'web', 'old', 'folder', 'loop', 'dangling', 'pipe', 'locked', 'good'];
      const files = [...names.map((name) => `${name}.docx`), 'zeros.pdf', `${'x'.repeat(300)}.docx`];
      const { documents, status, stderr } = check(files);
      const isRoot = process.getuid?.() === 0;
      expect(documents.map(([path, outcome]) => [path.slice(0, 20), outcome])).toEqual([
        ['empty.docx', 'empty'],
        ['rich.docx', 'wrong-type'],
        ['web.docx', 'wrong-type'],
        ['old.docx', 'wrong-type'],
        ['folder.docx', 'wrong-type'],
        ['loop.docx', 'missing'],
        ['dangling.docx', 'missing'],
        ['pipe.docx', 'wrong-type'],
        ['locked.docx', isRoot ? 'checked' : 'missing'],
        ['good.docx', 'checked'],
        ['zeros.pdf', 'damaged'],
        ['x'.repeat(20), 'missing'],
      ]);
      for (const [path, outcome, message] of documents) {
        if (outcome !== 'checked') expect(message, path).toMatch(/^[A-Z].*\.$/s);
      }
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/Error|at .*\.js/);
    },
  );
});

describe('reading and checking', () => {
  /** Tells of every socket, look-up of a name and started program, and of every file that is opened to be written. */
  const watched = `
    import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram'; import child from 'node:child_process';
    import { syncBuiltinESMExports } from 'node:module';
    net.Socket.prototype.connect = () => { log('connect'); throw new Error('no network'); };
    net.Server.prototype.listen = () => { log('listen'); throw new Error('no network'); };
    dgram.createSocket = () => { log('dgram'); throw new Error('no network'); };
    for (const name of ['lookup', 'resolve']) dns[name] = dns.promises[name] = () => { log(name); throw new Error('no network'); };
    for (const name of ['spawn', 'fork', 'exec', 'execFile', 'spawnSync', 'execSync', 'execFileSync']) {
      const own = child[name];
      child[name] = (program, ...rest) => { log(name + ' ' + program); return own(program, ...rest); };
    }
    const own = fetch;
    // What lies in the memory of the process is no network.
    globalThis.fetch = async (from, ...rest) => {
      if (String(from).startsWith('blob:')) return own(from, ...rest);
      log('fetch');
      throw new Error('no network');
    };
    const readFile = fs.promises.readFile;
    fs.promises.readFile = (path, ...rest) => { if (/wasm$/.test(path)) log('library'); return readFile(path, ...rest); };
    const writes = (flags) => typeof flags === 'number' ? (flags & 3) !== 0 : /[wa+]/.test(flags ?? 'r');
    for (const home of [fs, fs.promises]) {
      for (const name of ['writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'mkdir', 'mkdirSync', 'mkdtemp', 'mkdtempSync', 'copyFile', 'copyFileSync', 'rename', 'renameSync', 'createWriteStream', 'symlink', 'link', 'unlink', 'rm']) {
        const own = home[name];
        if (own) home[name] = (path, ...rest) => { log(name + ' ' + path); return own(path, ...rest); };
      }
      for (const name of ['open', 'openSync']) {
        const own = home[name];
        if (own) home[name] = (path, flags, ...rest) => { if (writes(flags)) log(name + ' ' + path); return own(path, flags, ...rest); };
      }
    }
    syncBuiltinESMExports();
  `;

  it('opens no socket, starts no program and writes nothing but the output that is named', () => {
    const outside = [
      { type: 'attachedTemplate', target: 'http://localhost:9/template.dotx' },
      { type: 'image', target: 'http://localhost:9/picture.png' },
      { type: 'hyperlink', target: 'http://localhost:9/page' },
      { type: 'oleObject', target: 'file:///etc/hostname' },
    ];
    const more = {
      'item1.xml': { type: 'customXml', data: '<!DOCTYPE a SYSTEM "http://localhost:9/a.dtd"><a>x</a>' },
    };
    const linked = '<w:p><w:r><w:drawing><a:blip r:link="e1"/></w:drawing></w:r></w:p>';
    writeFileSync(join(folder, 'links.docx'), docx({ body: p('The panel met.') + linked, outside, more }));
    writeFileSync(join(folder, 'links.pdf'), pdfWithLinks);
    const { documents, logged, stderr } = check(
      ['links.docx', 'links.pdf', '--output', 'result.json'],
      watched,
    );
    expect(stderr).not.toMatch(/Error/);
    expect(documents).toEqual([]);
    expect(logged).toEqual(['writeFile result.json']);
    const { documents: checked } = check(['links.docx', 'links.pdf']);
    expect(checked.map(([, outcome]) => outcome)).toEqual(['checked', 'checked']);
  });

  it('for grammar does the same, with a library that comes from its folder and only where it is asked for', {
    timeout: 90_000,
  }, () => {
    writeFileSync(join(folder, 'slip.docx'), docx(p('The officer did not went back to the house.')));
    const of = (more: readonly string[]) => {
      const { logged, status } = check(['slip.docx', ...more, '--output', 'result.json'], watched);
      return [status, [...new Set(logged)].sort()];
    };
    const usual = ['writeFile result.json'];
    expect(of(['--grammar'])).toEqual([0, ['library', ...usual]]);
    expect(readFileSync(join(folder, 'result.json'), 'utf8')).toContain('did not went');
    expect(of([])).toEqual([0, usual]);
  });
});

/** A PDF that asks to be sent, to fetch and to run: an address, a form, a script, a file from elsewhere. */
const pdfWithLinks = [
  '%PDF-1.7',
  '1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\("http://localhost:9"\\))>>/AcroForm<</XFA 6 0 R/Fields[]>>>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/AA<</O<</S/URI/URI(http://localhost:9/o)>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(calc.exe)>>>>]>>endobj',
  '4 0 obj<</Length 53>>stream\nBT /F1 12 Tf 72 700 Td (The review panel met.) Tj ET  \nendstream endobj',
  '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/NotEmbedded>>endobj',
  '6 0 obj<</F(http://localhost:9/form.xdp)/Length 0>>stream\n\nendstream endobj',
  'trailer<</Root 1 0 R>>',
].join('\n');
