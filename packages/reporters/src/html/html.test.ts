import { createHash } from 'node:crypto';
import type { LintReport, ReadBlock } from '@dhrlint/engine';
import { describe, expect, it } from 'vitest';
import { checked, finding, location, report } from '../testing/results.js';
import { fullRun } from '../testing/run.js';
import { reportHtml } from './index.js';

const plain: ReadBlock = {
  kind: 'paragraph',
  text: '',
  label: null,
  number: null,
  level: 0,
  page: null,
  host: null,
  cell: null,
  property: null,
  zone: 'body',
  section: null,
};
const at = (block: number, start: number, end: number, more: object = {}) =>
  finding({ location: { block, start, end, paragraph: '1.1', quote: 'x', ...more } });

/** The part of the page that shows the report's text. */
async function textOf(blocks: readonly Partial<ReadBlock>[], findings = [at(0, 0, 1)]): Promise<string> {
  const page = await reportHtml(
    report(checked({ blocks: blocks.map((block) => ({ ...plain, ...block })), findings })),
  );
  return /<section class="text"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
}

describe('the page', () => {
  it('allows only its own style and script, by the hashes of what stands in it', async () => {
    const page = await reportHtml(fullRun);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hash = (text: string) => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(policy).toBe(
      [
        'default-src &#39;none&#39;',
        `style-src ${hash(style)}`,
        `script-src ${hash(script)}`,
        'base-uri &#39;none&#39;',
        'form-action &#39;none&#39;',
      ].join('; '),
    );
  });

  it('loads nothing and holds no style or handler in an attribute', async () => {
    const page = await reportHtml(fullRun);
    const body = page.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '');
    expect(page.match(/<script|<style/g)).toEqual(['<style', '<script']);
    expect(body).not.toMatch(/\s(?:style|on[a-z]+|src|srcset|action)=|<(?:link|img|iframe|object|base)\b/i);
    expect([...body.matchAll(/href="([^"]*)"/g)].every(([, target]) => target?.startsWith('#'))).toBe(true);
  });

  it('never takes words of a report for markup, wherever they stand', async () => {
    const evil = `"><img src=x onerror=alert(1)></style></script><script>alert(2)</script>'&\u202e\u0000`;
    const everywhere: LintReport = {
      ...report(
        checked({
          path: evil,
          gaps: [evil],
          stage: { stage: 'draft', why: [evil] },
          blocks: [
            { ...plain, text: evil, label: evil },
            { ...plain, kind: 'property', property: evil, text: evil },
          ],
          findings: [
            finding({
              message: evil,
              suggestion: evil,
              fingerprint: evil,
              context: { before: evil, after: evil },
              location: {
                block: 0,
                start: 1,
                end: 9,
                paragraph: evil,
                section: evil,
                sectionNumber: evil,
                quote: evil,
              },
              related: [location({ block: 0, quote: evil, paragraph: evil })],
            }),
            at(1, 0, 4),
          ],
          ledger: [{ ruleId: evil, outcome: 'could-not-assess', reason: evil, crashed: false }],
          strengths: [{ id: evil, message: evil, location: location({ paragraph: evil }) }],
          accepted: [{ finding: finding({ ruleId: evil }), reason: evil, who: evil, when: evil }],
          unusedAcceptances: [{ reason: evil, who: evil, location: location() }],
        }),
        { status: 'unreadable', path: evil, format: 'unknown', error: { code: evil, message: evil } },
      ),
      unmatchedAcceptances: [{ fingerprint: evil, reason: evil }],
    };
    const page = await reportHtml(everywhere);
    expect(page).not.toMatch(/<img|alert\(2\)<\/script>|\u202e/);
    expect(page).not.toContain('\u0000');
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page.match(/&lt;img src=x/g)?.length).toBeGreaterThan(20);
  });

  it('tells of each finding the place, the point, the panel, the source and what to do', async () => {
    const page = await reportHtml(fullRun);
    const card = /<li class="card error"[\s\S]*?<\/li>/.exec(page)?.[0] ?? '';
    for (const part of [
      'footnote to 5.10, page 12',
      'Words that say too much',
      '<dt>The panel says</dt><dd>Please look again.</dd>',
      '<dt>What to do</dt><dd>Say less.</dd>',
      'A letter of the Quality Assurance Panel: Salford (RT), 18 February 2021',
      'Write instead:',
      '0123-4567-89ab-cdef',
    ])
      expect(card).toContain(part);
  });

  it('keeps what could not be checked, what was accepted, and files that were not read', async () => {
    const page = await reportHtml(fullRun);
    expect(page).toMatch(/What could not be checked[\s\S]*Words that say too much\.<\/strong> No table of/);
    expect(page).toMatch(/Accepted, so not counted[\s\S]*wished it\. \(The chair, 2025-03-14\)/);
    expect(page).toContain('<strong>Not checked.</strong> Save it as .docx.');
    expect(page).toMatch(/no longer there[\s\S]*1111-2222-3333-4444/);
  });
});

describe('the report’s text', () => {
  it('marks findings in place, also where they overlap or hold no words', async () => {
    const text = await textOf(
      [{ text: 'She failed to engage.', label: '1.1' }],
      [at(0, 4, 10), at(0, 8, 20), at(0, 21, 21)],
    );
    expect(text.replace(/<a class="badge[^>]*>(\d)<\/a>/g, '[$1]')).toContain(
      '<span class="label-number">1.1</span> <span class="words">She [1]<mark class="warning" data-findings="1">fail</mark>[2]<mark class="warning" data-findings="1 2">ed</mark><mark class="warning" data-findings="2"> to engage</mark>.[3]</span>',
    );
  });

  it('shows tables as tables with their empty cells, and pages where they begin', async () => {
    const cell = (row: number, column: number, text: string) =>
      ({ kind: 'cell', text, cell: { table: 0, row, column } }) as const;
    const text = await textOf([
      { kind: 'heading', level: 1, text: 'Plan', page: 4 },
      cell(0, 0, 'Action'),
      cell(0, 1, 'Date'),
      cell(1, 1, 'May'),
      { text: 'After.', page: 5 },
    ]);
    expect(text.match(/<tr>/g)).toHaveLength(2);
    expect(text).toContain('<tr><td></td><td><p');
    expect(text).toMatch(/page 4[\s\S]*page 5[\s\S]*After\./);
  });

  it('leaves out the places of a file that nobody reads, unless something was found there', async () => {
    const property = { kind: 'property', property: 'last-modified-by' } as const;
    const text = await textOf(
      [
        { ...property, text: 'One' },
        { ...property, text: 'Two' },
      ],
      [at(1, 0, 3)],
    );
    expect(text).not.toContain('One');
    expect(text).toContain('In the file, last modified by:');
  });
});
