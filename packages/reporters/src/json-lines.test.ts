import { expect, it } from 'vitest';
import { reportJson } from './json.js';
import { documentJsonLines, reportJsonLines } from './json-lines.js';
import { fullRun } from './testing/run.js';

const values = reportJsonLines(fullRun)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

it('is an object a line, with a last one that says that the run came to its end', () => {
  const count = (type: string) => values.filter((value) => value.type === type).length;
  expect(
    ['document', 'finding', 'accepted', 'unused-acceptance', 'ledger', 'strength', 'end'].map(count),
  ).toEqual([2, 2, 1, 1, 6, 1, 1]);
  expect(values.at(-1)).toMatchObject({ type: 'end', documents: 2, tool: { name: 'dhrlint' } });
});

it('says of findings and the ledger what the JSON of the whole run says', () => {
  const [document] = JSON.parse(reportJson(fullRun)).documents;
  const only = (type: string) =>
    values.filter((value) => value.type === type).map(({ type: _, path: __, ...rest }) => rest);
  expect(only('finding')).toEqual(document.findings);
  expect(only('ledger')).toEqual(document.ledger);
  expect(only('accepted')).toEqual(document.accepted);
  expect(only('strength')).toEqual(document.strengths);
});

it('tells of a file that could not be read, and lets no control character through', () => {
  const [, unread] = fullRun.documents;
  expect(unread && JSON.parse(documentJsonLines(unread))).toMatchObject({
    status: 'unreadable',
    error: { code: 'wrong-type' },
  });
  expect(reportJsonLines(fullRun)).not.toMatch(/[^\P{Cc}\n]/u);
});
