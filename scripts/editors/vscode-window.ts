import type { Browser, Frame, KeyInput, Page } from 'puppeteer-core';

/** For how many milliseconds something is waited for: a busy computer takes its time. */
const patience = 90_000;

/** A window of VS Code, worked as a person would: by its keys, its menus and what it shows. */
export class VSCodeWindow {
  /** Addresses that pages in tabs asked for and that are not of this computer. */
  readonly strayRequests: string[] = [];
  /** What the browser refused because of a page's policy, or an extension complained of. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('request', (request) => {
      // VS Code itself asks for news of extensions; what counts is what pages in its tabs ask for.
      const frame = request.frame();
      const inTab = frame !== null && frame !== page.mainFrame();
      if (
        inTab &&
        !/^(?:https?|wss?):\/\/127\.0\.0\.1[:/]|^(?:data|blob|vscode-[\w-]+):/.test(request.url())
      ) {
        this.strayRequests.push(request.url());
      }
    });
    page.on('console', (message) => {
      // The path to VS Code itself has the word in it too.
      const text = message.text().replaceAll('.cache/dhrlint', '');
      if (/dhrlint|Content Security Policy/.test(text)) this.complaints.push(text);
    });
  }

  /**
   * Opens a folder, and says whether its authors are trusted.
   */
  static async open(
    browser: Browser,
    address: string,
    folder: string,
    trust: 'trusted' | 'untrusted' = 'trusted',
  ): Promise<VSCodeWindow> {
    // A context of its own: what was said of an earlier folder is forgotten.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    page.setDefaultTimeout(patience);
    const window = new VSCodeWindow(page);
    await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
    const button = trust === 'trusted' ? 'Yes, I trust' : "No, I don't trust";
    await window.click('.dialog-buttons .monaco-button', button);
    await page.waitForSelector('.explorer-folders-view .monaco-list-row');
    return window;
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
  }

  /** Clicks what a selector finds and a text stands in, as soon as it is there. */
  async click(selector: string, text: string): Promise<void> {
    const element = await this.page.waitForFunction(
      (css: string, words: string) =>
        [...document.querySelectorAll<HTMLElement>(css)].find((one) => one.textContent?.includes(words)),
      { timeout: patience },
      selector,
      text,
    );
    await (element as unknown as { click(): Promise<void> }).click();
  }

  async keys(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of [...keys].reverse()) await this.page.keyboard.up(key);
  }

  /** Writes into the box that VS Code asks in, and takes the first answer in which some words stand. */
  async pick(text: string, answer = text): Promise<void> {
    await this.#ask(text, answer, patience);
    await this.page.keyboard.press('Enter');
  }

  async #ask(text: string, answer: string, timeout: number): Promise<void> {
    await this.page.waitForSelector('.quick-input-widget:not([style*="display: none"]) input', { timeout });
    await this.page.keyboard.type(text);
    // The list of what was picked before may hold the answer already, and is emptied while VS Code filters it.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await this.page.waitForFunction(
      (words: string) =>
        document
          .querySelector('.quick-input-list .monaco-list-row.focused, .quick-input-list .monaco-list-row')
          ?.textContent?.includes(words),
      { timeout },
      answer,
    );
  }

  /** Waits until VS Code asks where to, and offers a path. */
  async offered(path: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted: string) =>
        document.querySelector<HTMLInputElement>('.quick-input-widget input')?.value === wanted,
      { timeout: patience },
      path,
    );
  }

  /** Runs a command by its title. A list that was opened before an extension was read never shows its commands. */
  async run(title: string): Promise<void> {
    for (const begun = Date.now(); ; ) {
      await this.keys('F1');
      const found = await this.#ask(title, title, 10_000).then(
        () => true,
        (error: unknown) => {
          if (Date.now() - begun > patience) throw error;
          return false;
        },
      );
      await this.page.keyboard.press(found ? 'Enter' : 'Escape');
      if (found) return;
    }
  }

  /** Opens a file of the folder. */
  async file(name: string): Promise<void> {
    await this.keys('Control', 'p');
    await this.pick(name);
    await this.waitForTab(name);
  }

  async waitForTab(name: string): Promise<void> {
    await this.page.waitForFunction(
      (words: string) => document.querySelector('.tab.active')?.textContent?.includes(words),
      { timeout: patience },
      name,
    );
  }

  /** Writes an answer into the box that asks for one. */
  async answer(text: string): Promise<void> {
    await this.page.waitForSelector('.quick-input-widget:not([style*="display: none"]) input');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What the item of the extension at the bottom says; null where it is not there. */
  status(): Promise<string | null> {
    return this.page.evaluate(
      () => document.getElementById('dhrlint.dhrlint-vscode.dhrlint.status')?.textContent?.trim() ?? null,
    );
  }

  /** Waits until the item at the bottom says something of a form. */
  async waitForStatus(pattern: RegExp): Promise<string> {
    await this.page.waitForFunction(
      (source: string) =>
        new RegExp(source).test(
          document.getElementById('dhrlint.dhrlint-vscode.dhrlint.status')?.textContent?.trim() ?? '',
        ),
      { timeout: patience },
      pattern.source,
    );
    return (await this.status()) ?? '';
  }

  /** The text that is in view in the editor in front. */
  text(): Promise<string> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.editor-instance .view-lines .view-line')]
        .sort((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10))
        .map((line) => line.textContent?.replaceAll('\u00a0', ' '))
        .join('\n'),
    );
  }

  async waitForText(words: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted: string) =>
        [...document.querySelectorAll('.editor-instance .view-lines .view-line')].some((line) =>
          line.textContent?.replaceAll('\u00a0', ' ').includes(wanted),
        ),
      { timeout: patience },
      words,
    );
  }

  /** Where words stand on the screen that are in view in the editor in front, in pixels. */
  placeOf(words: string): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.evaluate((wanted: string) => {
      const lines = [...document.querySelectorAll('.editor-instance .view-lines .view-line')];
      for (const line of lines) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(wanted) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { x, y, height } = range.getBoundingClientRect();
          return { x, y: y + height / 2 };
        }
      }
      throw new Error(`“${wanted}” is not in view.`);
    }, words);
  }

  /** Waits until something is marked in the editor in front. */
  async waitForMarks(): Promise<void> {
    await this.page.waitForSelector('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');
  }

  async waitForMessage(words: string): Promise<string> {
    const found = await this.page.waitForFunction(
      (wanted: string) =>
        [...document.querySelectorAll('.notification-list-item-message, .monaco-dialog-box')]
          .map((one) => one.textContent)
          .find((text) => text?.includes(wanted)),
      { timeout: patience },
      words,
    );
    return String(await found.jsonValue());
  }

  /** The page inside a tab, once some words stand on it. */
  async webview(words: string): Promise<Frame> {
    for (let tries = 0; tries < patience / 200; tries++) {
      for (const frame of this.page.frames()) {
        const text = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
        if (frame !== this.page.mainFrame() && text.includes(words)) return frame;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`No tab shows a page with “${words}”.`);
  }
}
