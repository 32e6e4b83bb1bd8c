import type { Statistics } from '@dhrlint/engine';
import { describe, expect, it } from 'vitest';
import { writeStatistics } from './index.js';

const statistics: Statistics = {
  drafts: 4,
  reports: 3,
  inRounds: 1,
  doubles: ['Elm.pdf'],
  unreadable: [{ path: '<b>x.docx', message: 'No.' }],
  rules: [
    {
      rule: 'a/one',
      title: 'Who & what',
      severity: 'error',
      drafts: 3,
      assessed: 4,
      findings: 9,
      atFirst: 1,
      atLast: 0,
    },
    {
      rule: 'a/two',
      title: '=2+2',
      severity: 'advice',
      drafts: 0,
      assessed: 4,
      findings: 0,
      atFirst: 0,
      atLast: 0,
    },
  ],
};
const page = { colour: false, width: 100, version: '1.2.3' };

describe('statistics', () => {
  it('are a table with bars for the terminal', async () => {
    const text = await writeStatistics('pretty', statistics, page);
    expect(text).toContain('4 drafts of 3 reports were counted.');
    expect(text).toMatch(/3 of 4 +████████████░░░░ +9 +1 +0 +Error +Who & what/);
    expect(text).toContain('1 more points were looked for and found in no draft.');
  });
  it('are safe cells for a spreadsheet', async () => {
    const [, first, second] = (await writeStatistics('csv', statistics, page)).split('\r\n');
    expect(first).toBe('"a/one","Who & what","Error","3","4","4","9","1","0"');
    expect(second).toContain('"\'=2+2"');
  });
  it('are a page that loads and runs nothing, with bars as long as their share', async () => {
    const text = await writeStatistics('html', statistics, page);
    expect(text).toContain('Who &amp; what');
    expect(text).toContain('width="75.00"');
    expect(text).toContain('&lt;b&gt;x.docx');
    expect(text).not.toContain('<script');
    expect(text).toMatch(/default-src &#39;none&#39;; style-src &#39;sha256-/);
  });
  it('are themselves for programs', async () => {
    expect(JSON.parse(await writeStatistics('json', statistics, page))).toEqual(statistics);
  });
});
