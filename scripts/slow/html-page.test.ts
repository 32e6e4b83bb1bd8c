import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dhrlint, run } from './command.js';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'dhrlint-page-'));
let browser: Browser;

const letter = join(folder, 'letter.md');
writeFileSync(
  letter,
  `# Review of the death of Bramble

Thank you for the report, which the Quality Assurance Panel considered in May 2021.

The Panel felt that the family's voice was well heard.

There were, however, points that it would like to see revised:

- Please remove the exact date of death at paragraph 1.1.
- The action plan has no target dates.
- Sex should be listed as a relevant protected characteristic.

Once completed the Home Office would be grateful for a digital copy of the revised final version of the report.
`,
);

/** The pages by name, made by the command as its users make them. */
const pages: Readonly<Record<string, readonly string[]>> = {
  word: ['check', 'test-reports/drafts/bramble.docx'],
  pdf: ['check', 'test-reports/drafts/sedge.pdf'],
  several: [
    'check',
    'test-reports/drafts/tansy.docx',
    'test-reports/drafts/kl.md',
    join(folder, 'missing.docx'),
  ],
  wordless: ['check', 'test-reports/drafts/bramble.docx', '--quotes', 'none'],
  letter: ['letter', letter, 'test-reports/drafts/bramble.docx'],
  statistics: ['stats', 'test-reports/drafts/bramble.docx', 'test-reports/drafts/sedge.pdf'],
};

beforeAll(async () => {
  for (const [name, args] of Object.entries(pages)) {
    try {
      dhrlint(...args, '--output', join(folder, `${name}.html`));
    } catch (error) {
      // A file that is not there is part of one page, and of its exit status.
      if (name !== 'several') throw error;
    }
  }
  browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

async function open(name: string, scheme: 'light' | 'dark' = 'light', width = 1400): Promise<Opened> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width, height: 1000 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return { page, requests, complaints };
}

const shown = (page: Page) => page.$$eval('.card:not([hidden])', (cards) => cards.length);

describe.each(Object.keys(pages))('the page "%s"', (name) => {
  it.each([
    ['light', 1400],
    ['dark', 1400],
    ['light', 400],
    ['dark', 400],
  ] as const)('has nothing that axe finds fault with (%s, %i wide)', async (scheme, width) => {
    const { page } = await open(name, scheme, width);
    await page.$$eval('details', (parts) => {
      for (const part of parts) part.open = true;
    });
    await page.addScriptTag({ path: axeFile }).catch(() => undefined);
    // The page's own policy refuses scripts that are not its own, so that axe has to come in by the debugger.
    expect(await page.evaluate(() => 'axe' in window)).toBe(false);
    const client = await page.createCDPSession();
    const { readFileSync } = await import('node:fs');
    await client.send('Runtime.evaluate', { expression: readFileSync(axeFile, 'utf8') });
    const result = (await page.evaluate('axe.run()')) as AxeResults;
    expect(result.passes.length).toBeGreaterThan(15);
    expect(
      result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      ),
    ).toEqual([]);
    await page.close();
  });

  it('asks for nothing beside itself, complains of nothing, and is no wider than a telephone', async () => {
    const { page, requests, complaints } = await open(name, 'light', 380);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    const [content, view] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(view ?? 0);
    await page.close();
  });
});

describe('the list', () => {
  it('filters by severity, category, section and words, says how many are left, and forgets it all again', async () => {
    const { page } = await open('word');
    const all = await shown(page);
    const fading = () => page.$$eval('.text .badge.off', (badges) => badges.length);
    expect(all).toBeGreaterThan(10);
    await page.click('[name=severity][value=warning]');
    const errors = await page.$$eval('.card.error', (cards) => cards.length);
    expect(await shown(page)).toBe(errors);
    expect(await fading()).toBeGreaterThan(0);
    expect(await page.$eval('.shown', (output) => output.textContent)).toBe(`${errors} of ${all} shown`);
    await page.select('[name=category]', 'anonymity');
    expect(await shown(page)).toBeGreaterThan(0);
    expect(await shown(page)).toBeLessThan(errors);
    await page.click('[name=clear]');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.card[hidden]').length === 0 && count > 0,
      {},
      all,
    );
    await page.type('[name=words]', 'EXACT date');
    expect(await shown(page)).toBeLessThan(all);
    expect(await shown(page)).toBeGreaterThan(0);
    await page.click('[name=clear]');
    await page.waitForFunction(() => document.querySelectorAll('.card[hidden]').length === 0);
    const section = await page.$eval(
      '.card:last-child',
      (card) => (card as HTMLElement).dataset['section'] ?? '',
    );
    await page.select('[name=section]', section);
    expect(await shown(page)).toBe(
      await page.$$eval(
        '.card',
        (cards, wanted) => cards.filter((card) => (card as HTMLElement).dataset['section'] === wanted).length,
        section,
      ),
    );
    await page.close();
  });

  it('is walked through by the keyboard alone, and jumps from list to text and back', async () => {
    const { page } = await open('word');
    await page.focus('[name=next]');
    for (let step = 0; step < 3; step++) {
      await page.focus('[name=next]');
      await page.keyboard.press('Enter');
    }
    const current = await page.$eval(
      '[aria-current=true]',
      (card) => (card as HTMLElement).dataset['number'],
    );
    expect(current).toBe('3');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('r1-f3');
    const isSeen = (selector: string) =>
      page.$eval(selector, (element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    expect(await isSeen('#r1-m3')).toBe(true);
    await page.focus('#r1-m12');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'r1-f12');
    expect(await isSeen('#r1-f12 .where')).toBe(true);
    await page.close();
  });

  it('lets a card that a filter hides come back when a mark in the text is followed', async () => {
    const { page } = await open('word');
    await page.type('[name=words]', 'no finding says this');
    expect(await shown(page)).toBe(0);
    await page.focus('#r1-m3');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.card[hidden]').length === 0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('r1-f3');
    await page.close();
  });

  it('turns from day to night by its button, and stores nothing', async () => {
    const { page } = await open('word');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const day = await ground();
    await page.click('.theme');
    expect(await ground()).not.toBe(day);
    expect(await page.$eval('.theme', (button) => button.textContent)).toBe('Light page');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.reload();
    expect(await ground()).toBe(day);
    await page.close();
  });

  it('shows everything where scripts are switched off', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(join(folder, 'word.html')).href);
    const text = await page.$eval('body', (body) => body.innerText);
    expect(text).toContain('Exact date of death');
    expect(text).not.toContain('Show all');
    await page.close();
  });
});

it('prints what the panel says of each point, the text with its marks, and the numbers of the pages', async () => {
  const { page } = await open('word', 'dark');
  const file = join(folder, 'word.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const text = run('pdftotext', '-layout', file, '-').replace(/\s+/g, ' ');
  expect(text).toContain('Remove the date of death from the report');
  expect(text).toContain('On the evening of');
  expect(text).toContain('Looked for and not found');
  expect(text).toMatch(/1 of \d+/);
  expect(text).not.toContain('Show all');
  await page.close();
});
