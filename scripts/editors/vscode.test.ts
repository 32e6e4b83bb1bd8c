import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VSCodeServer } from './vscode-server.js';
import { VSCodeWindow } from './vscode-window.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = mkdtempSync(join(tmpdir(), 'dhrlint-vscode-'));
const extension = join(root, 'packages/vscode');
let server: VSCodeServer;
let browser: Browser;

beforeAll(async () => {
  const archive = readdirSync(extension).find((name) => name.endsWith('.vsix'));
  if (!archive) throw new Error('There is no packed extension: npm run vsix makes it.');
  server = await VSCodeServer.start(join(extension, archive), own);
  browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
  rmSync(own, { recursive: true, force: true, maxRetries: 5 });
});

const draft = `# 1 The death

1.1 Dale killed Ottilie at her home on 9 November 2021. She was 34.

1.2 On 9 November 2021 a neighbour rang the police.
`;

/** A folder of its own with these files. */
function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(own, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

async function inWindow(
  folder: string,
  work: (window: VSCodeWindow) => Promise<void>,
  trust: 'trusted' | 'untrusted' = 'trusted',
): Promise<void> {
  const window = await VSCodeWindow.open(browser, server.address, folder, trust);
  try {
    await work(window);
  } catch (error) {
    await window.page.screenshot({ path: join(tmpdir(), `dhrlint-vscode-${basename(folder)}.png`) });
    throw error;
  } finally {
    await window.close();
  }
}

describe('VS Code', () => {
  it('is left alone where no draft is', async () => {
    const folder = folderWith('elsewhere', {
      'README.md': '# dhrystone\n',
      'dhrystone.md': '# Notes\n',
      'a.txt': 'a',
    });
    await inWindow(folder, async (window) => {
      await window.file('dhrystone.md');
      await window.run('Developer: Show Running Extensions');
      await window.page.waitForSelector('.runtime-extensions-editor .monaco-list-row');
      const running = await window.page.$eval('.runtime-extensions-editor', (list) => list.textContent);
      expect(running).toContain('Markdown');
      expect(running).not.toContain('dhrlint');
      expect(await window.status()).toBeNull();
    });
  });

  it('shows what is found while one writes, and mends it', async () => {
    const folder = folderWith('writing', { 'DHR Ottilie.md': draft });
    await inWindow(folder, async (window) => {
      await window.file('DHR Ottilie.md');
      const before = await window.waitForStatus(/\d+ errors?/);
      await window.keys('Control', 'g');
      await window.answer(':3:46');
      await window.keys('Control', '.');
      await window.click('.action-widget .monaco-list-row', 'November 2021');
      await window.waitForText('at her home on a date in November 2021');
      await window.page.waitForFunction(
        (earlier: string) =>
          document.getElementById('dhrlint.dhrlint-vscode.dhrlint.status')?.textContent?.trim() !== earlier,
        {},
        before,
      );
      await window.keys('Control', 's');
      await expect
        .poll(() => readFileSync(join(folder, 'DHR Ottilie.md'), 'utf8'))
        .toContain('home on a date in November 2021.');
      expect(window.complaints).toEqual([]);
    });
  });

  it('shows the page of results in a tab that loads nothing', async () => {
    const folder = folderWith('results', {});
    cpSync(join(root, 'test-reports/drafts/bramble.docx'), join(folder, 'DHR Bramble.docx'));
    writeFileSync(join(folder, 'DHR Ottilie.md'), draft);
    await inWindow(folder, async (window) => {
      await window.file('DHR Ottilie.md');
      await window.waitForStatus(/\d+ errors?/);
      await window.run('dhrlint: Show What the Panel Would Say');
      const page = await window.webview('What the panel would say');
      await window.waitForTab('dhrlint: DHR Ottilie.md');
      expect(await page.$eval('h2', (heading) => heading.textContent)).toBe('DHR Ottilie.md');
      // Its own script runs: the list can be narrowed to what is searched for.
      const listed = () =>
        page.$$eval('li.card', (cards) => cards.filter((card) => card.checkVisibility()).length);
      const all = await listed();
      await page.type('input[type="search"]', 'exact day of the death');
      await expect.poll(listed).toBeLessThan(all);
      expect(await listed()).toBeGreaterThan(0);

      await window.run('dhrlint: Check All Drafts in This Folder');
      const both = await window.webview('DHR Bramble.docx');
      expect(await both.evaluate(() => document.body.innerText)).toContain('DHR Ottilie.md');
      expect(window.strayRequests).toEqual([]);
      expect(window.complaints).toEqual([]);
    });
  });

  it('writes a copy with comments, and asks before somebody’s work is lost', async () => {
    const folder = folderWith('annotating', {});
    cpSync(join(root, 'test-reports/drafts/bramble.docx'), join(folder, 'DHR Bramble.docx'));
    const copy = join(folder, 'DHR Bramble.reviewed.docx');
    await inWindow(folder, async (window) => {
      await window.run('dhrlint: Make a Copy With Comments');
      await window.pick('', 'DHR Bramble.docx');
      await window.offered(copy);
      await window.keys('Enter');
      expect(await window.waitForMessage('comments, the first of them a summary')).toContain('6 errors');
      expect(existsSync(copy)).toBe(true);

      writeFileSync(copy, 'worked in');
      await window.run('dhrlint: Make a Copy With Comments');
      await window.pick('', 'DHR Bramble.docx');
      await window.offered(copy);
      await window.keys('Enter');
      await window.page.waitForSelector('.quick-input-widget ::-p-text(already exists)');
      await window.keys('Enter');
      await window.waitForMessage('may hold somebody');
      expect(readFileSync(copy, 'utf8')).toBe('worked in');
    });
  });

  it('checks Word files where they lie, and shows their text with what was found', async () => {
    const folder = folderWith('word', {});
    cpSync(join(root, 'test-reports/drafts/bramble.docx'), join(folder, 'DHR Bramble.docx'));
    await inWindow(folder, async (window) => {
      expect(await window.waitForStatus(/errors/)).toMatch(/^\d+ errors, .* in one draft$/);
      await window.run('dhrlint: Show the Text of a Word or PDF Draft');
      await window.pick('', 'DHR Bramble.docx');
      await window.waitForTab('DHR Bramble.docx.txt');
      await window.waitForText('Saltersby Community Safety Partnership');
      await window.waitForMarks();
      // The marks are there a moment before the status turns to the draft in front.
      expect(await window.waitForStatus(/^\d+ errors, \d+ warnings(?!.* in one draft)/)).toMatch(/errors/);

      // A click on a point leads to its place in the text, also where that was closed.
      await window.run('View: Close All Editors');
      await window.run('View: Focus Problems');
      await window.click('.markers-panel .monaco-list-row', 'gives the exact day');
      await window.waitForTab('DHR Bramble.docx.txt');
      await window.waitForText('9 November 2021');
    });
  });

  it('shows its walkthrough, with its pictures', async () => {
    const folder = folderWith('walkthrough', { 'DHR Ottilie.md': draft });
    await inWindow(folder, async (window) => {
      await window.run('View: Close All Editors');
      await window.run('Welcome: Open Walkthrough');
      await window.page.waitForSelector('.quick-input-list ::-p-text(Read your draft as the panel would)');
      await window.pick('Read your draft', 'Read your draft as the panel would');
      await window.page.waitForSelector('::-p-text(Open the folder of your draft)');
      await window.page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLImageElement>('.editor-instance img')].some(
          ({ alt, naturalWidth }) => alt.includes('folder of drafts') && naturalWidth > 500,
        ),
      );
    });
  });

  it('compares two rounds', async () => {
    const later = draft.replaceAll('9 November 2021', 'November 2021');
    const folder = folderWith('rounds', { 'DHR round 1.md': draft, 'DHR round 2.md': later });
    await inWindow(folder, async (window) => {
      await window.file('DHR round 2.md');
      await window.run('dhrlint: Compare Two Rounds');
      await window.pick('round 1', 'DHR round 1.md');
      await window.waitForTab('DHR round 1.md and DHR round 2.md');
      await window.waitForText('esolved');
    });
  });

  it('accepts a finding for a reason, which is written beside the report', async () => {
    const folder = folderWith('accepting', { 'DHR Ottilie.md': draft });
    await inWindow(folder, async (window) => {
      await window.file('DHR Ottilie.md');
      await window.waitForStatus(/\d+ errors?/);
      await window.keys('Control', 'g');
      await window.answer(':3:46');
      await window.run('dhrlint: Accept a Finding');
      await window.answer('The family wishes the date to stand.');
      const accepted = join(folder, 'dhrlint.accepted.yaml');
      await expect
        .poll(() => existsSync(accepted) && readFileSync(accepted, 'utf8'))
        .toContain('The family wishes');
    });
  });

  it('does not use the configuration of a folder before it is trusted', async () => {
    const folder = folderWith('strangers', {
      'DHR Ottilie.md': draft,
      'dhrlint.config.yaml': 'rules:\n  anonymity/date-of-death: off\n',
    });
    await inWindow(
      folder,
      async (window) => {
        await window.file('DHR Ottilie.md');
        await window.waitForStatus(/\d+ errors?/);
        await window.run('Workspaces: Manage Workspace Trust');
        await window.click('.workspace-trust-editor .monaco-button', 'Trust');
        await window.waitForStatus(/^\d+ warnings?/);
      },
      'untrusted',
    );
  });
});
