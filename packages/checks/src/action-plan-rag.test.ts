import { assembleDraft, type DraftFormat } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { actionPlanRag } from './action-plan-rag.js';
import { verdictOf } from './testing/verdict-of.js';

/** A plan of one action a row; each row gives the words and the backgrounds of its cells. */
function judge(
  headings: readonly string[],
  rows: readonly (readonly (readonly [string, string | null])[])[],
  format: DraftFormat = 'docx',
) {
  const cells = (row: readonly (readonly [string, string | null])[]) =>
    row.map(([text, fill], column) => ({
      column,
      rowSpan: 1,
      columnSpan: 1,
      fill,
      blocks: text === '' ? [] : [{ kind: 'cell' as const, text }],
    }));
  const draft = assembleDraft({
    format,
    pages: null,
    content: [
      { kind: 'heading', text: 'Action plan', level: 1 },
      {
        table: {
          columns: headings.length,
          headerRows: 1,
          rows: [headings.map((text) => [text, '4472C4'] as const), ...rows].map((row) => ({
            page: null,
            cells: cells(row),
          })),
        },
      },
    ],
  });
  const verdict = verdictOf(actionPlanRag, {
    draft,
    facts: gatherFacts(draft),
    options: {},
    stage: 'draft',
  });
  return verdict.outcome === 'assessed' ? verdict.reports.map(({ message }) => message) : verdict.outcome;
}
const action = (text: string, fill: string | null = null) => [text, fill] as const;

describe('actionPlanRag', () => {
  it('takes the background of the rating’s cell for a rating', () => {
    expect(
      judge(
        ['Action', 'Lead', 'By when', 'RAG'],
        [
          [action('Audit'), action('Sergeant'), action('May 2024'), action('', '92D050')],
          [action('Course'), action('Manager'), action('June 2024'), action('', 'FFC000')],
        ],
      ),
    ).toEqual([]);
  });

  it('takes cells of different colours for ratings where no heading says so', () => {
    expect(
      judge(
        ['Action', 'Lead', 'By when'],
        [
          [action('Audit'), action('Sergeant'), action('May 2024', 'FF0000')],
          [action('Course'), action('Manager'), action('June 2024', '00B050')],
        ],
      ),
    ).toEqual([]);
  });

  it('does not take the stripes of a table for ratings', () => {
    expect(
      judge(
        ['Action', 'Lead', 'By when'],
        [
          [action('Audit', 'E2EFD9'), action('Sergeant', 'E2EFD9'), action('May 2024', 'E2EFD9')],
          [action('Course'), action('Manager'), action('June 2024')],
        ],
      ),
    ).toEqual(['none']);
  });

  it('says so of an empty column, and that a colour cannot be seen in a PDF', () => {
    const rows = [[action('Audit'), action('Sergeant'), action('May 2024'), action('')]];
    expect(judge(['Action', 'Lead', 'By when', 'RAG'], rows)).toEqual(['empty']);
    expect(judge(['Action', 'Lead', 'By when', 'RAG'], rows, 'pdf')).toBe('could-not-assess');
  });
});
