import { readMarkdown } from '@dhrlint/readers/text';
import { expect, it } from 'vitest';
import { tableKind } from './table-zones.js';

function kind(...rows: readonly string[]) {
  const [head = '', ...body] = rows;
  const rule = head.replace(/[^|]+/g, ' --- ');
  const draft = readMarkdown(`# Events\n\n${[head, rule, ...body].join('\n')}\n`);
  const [table] = draft.tables;
  return table ? tableKind(draft, table) : undefined;
}

it.each([
  [['| No. | When | Who | What |', '| 1 | 4 May 2019 | Surgery | Cough. |'], 'chronology'],
  [['| When | Where | Happening |', '| 4 May 2019 | Surgery | Cough. |'], 'chronology'],
  [['| Ref | Date | Whose file | What happened |', '| 1 | 4 May 2019 | Surgery | Cough. |'], 'chronology'],
  [['| No. | Date | Stage |', '| 1 | 4 May 2019 | First draft |'], null],
  [['| Action | Who | When | Outcome |', '| Train staff. | Trust | May 2022 | Staff know. |'], 'action-plan'],
] as const)('%s', (rows, expected) => expect(kind(...rows)).toBe(expected));
