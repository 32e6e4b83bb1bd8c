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
  [
    [
      '| On | From | Noted |',
      '| 4 May 2018 | Surgery | Cough, and a bruise. |',
      '| 9 June 2018 | Police | A neighbour rang. |',
      '| In the autumn | Surgery | Tablets for sleep. |',
      '| 2 March 2019 | Surgery | A second bruise. |',
      '| 7 April 2019 | School | She kept her son away. |',
      '| 1 May 2020 | Police | The neighbour rang again. |',
    ],
    'chronology',
  ],
  [
    [
      '| On | Where | Business |',
      '| 4 May 2021 | Town hall | First meeting of the Panel |',
      '| 9 June 2021 | Town hall | IMRs were received |',
      '| 2 March 2022 | Online | Draft of the report read |',
      '| 7 April 2022 | Online | Panel: second draft |',
      '| 1 May 2022 | Online | Last meeting |',
    ],
    null,
  ],
] as const)('%s', (rows, expected) => expect(kind(...rows)).toBe(expected));
