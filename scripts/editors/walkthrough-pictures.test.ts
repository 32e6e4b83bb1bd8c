import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { VSCodeServer } from './vscode-server.js';
import { VSCodeWindow } from './vscode-window.js';

/**
 * Makes the pictures of the extension's walkthrough and page anew, from the fictional drafts: `npm run pictures`. They
 * are kept in the repository, so this is no part of the suite.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const own = mkdtempSync(join(tmpdir(), 'dhrlint-pictures-'));
const pictures = join(root, 'packages/vscode/media/walkthrough');
const folder = join(own, 'Drafts');
let server: VSCodeServer;
let browser: Browser;

describe.runIf(process.env['DHRLINT_PICTURES'])('the pictures of the walkthrough', () => {
  beforeAll(async () => {
    mkdirSync(folder);
    cpSync(join(root, 'test-reports/drafts/bramble.docx'), join(folder, 'DHR Bramble.docx'));
    cpSync(join(root, 'test-reports/drafts/sedge.pdf'), join(folder, 'DHR Sedge.pdf'));
    const draft = readFileSync(join(root, 'test-reports/drafts/kl.md'), 'utf8');
    writeFileSync(join(folder, 'DHR KL, round 1.md'), draft);
    writeFileSync(
      join(folder, 'DHR KL, round 2.md'),
      draft.replaceAll(/\b20(?:th)? January,? 2021/g, 'January 2021'),
    );
    const extension = join(root, 'packages/vscode');
    const archive = readdirSync(extension).find((name) => name.endsWith('.vsix')) ?? '';
    server = await VSCodeServer.start(join(extension, archive), own);
    browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    server?.stop();
    rmSync(own, { recursive: true, force: true, maxRetries: 5 });
  });

  async function draw(work: (window: VSCodeWindow, shoot: (name: string) => Promise<void>) => Promise<void>) {
    const window = await VSCodeWindow.open(browser, server.address, folder);
    await window.page.setViewport({ width: 1120, height: 700 });
    // Both reports that are not opened are checked.
    await window.waitForStatus(/in 2 drafts/);
    await window.run('View: Close All Editors');
    await work(window, async (name) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await window.page.screenshot({ path: join(pictures, `${name}.png`) });
    });
    await window.close();
  }

  it('shows a folder and the list of problems', () =>
    draw(async (window, shoot) => {
      await window.file('DHR KL, round 1.md');
      await window.waitForMarks();
      await window.waitForStatus(/^\d+ errors, \d+ warnings, \d+ advice$/);
      await window.run('View: Focus Problems');
      await shoot('folder');
    }));

  it('shows what is said at a mark, and the fixes', () =>
    draw(async (window, shoot) => {
      await window.file('DHR KL, round 1.md');
      await window.waitForMarks();
      await window.waitForStatus(/^\d+ errors, \d+ warnings, \d+ advice$/);
      await window.keys('Control', 'g');
      await window.answer(':27:12');
      const { x, y } = await window.placeOf('20th');
      await window.page.mouse.move(x + 30, y);
      await window.page.waitForFunction(() =>
        [...document.querySelectorAll('.monaco-hover')].some(
          (box) => box.checkVisibility() && box.textContent?.includes('The panel'),
        ),
      );
      await shoot('marks');
      await window.keys('Escape');
      await window.keys('Control', '.');
      await window.page.waitForSelector('.action-widget .monaco-list-row');
      await shoot('fix');
    }));

  it('shows the page of results', () =>
    draw(async (window, shoot) => {
      await window.file('DHR KL, round 1.md');
      await window.waitForMarks();
      await window.waitForStatus(/^\d+ errors, \d+ warnings, \d+ advice$/);
      await window.run('dhrlint: Show What the Panel Would Say');
      await window.webview('What the panel would say');
      await shoot('results');
    }));

  it('shows two rounds compared', () =>
    draw(async (window, shoot) => {
      await window.file('DHR KL, round 2.md');
      await window.run('dhrlint: Compare Two Rounds');
      await window.pick('KL, round 1', 'DHR KL, round 1.md');
      await window.waitForTab('DHR KL, round 1.md and DHR KL, round 2.md');
      await shoot('rounds');
    }));

  it('shows a copy with comments', () =>
    draw(async (window, shoot) => {
      await window.run('dhrlint: Make a Copy With Comments');
      await window.pick('Bramble', 'DHR Bramble.docx');
      await window.page.waitForFunction(() =>
        document
          .querySelector<HTMLInputElement>('.quick-input-widget input')
          ?.value.endsWith('reviewed.docx'),
      );
      await window.keys('Enter');
      await window.waitForMessage('the first of them a summary');
      await shoot('word');
    }));
});
