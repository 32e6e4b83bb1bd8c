import { textAt } from '@dhrlint/draft';
import type { Check } from '@dhrlint/engine';
import { type Facts, gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { countAgreement } from './count-agreement.js';
import { pattern } from './pattern.js';
import { requiredWording } from './required-wording.js';
import { tableColumn } from './table-column.js';
import { termConsistency } from './term-consistency.js';

/** "message: quote" of each report, or the outcome where nothing was assessed. */
function found(check: Check<Facts>, options: unknown, markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(check, { draft, facts, options, stage: 'draft' });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) => `${r.message}: ${r.anchor ? textAt(draft, r.anchor) : '-'}`);
}

describe('pattern', () => {
  it('finds every place that fits, whatever the capitals', () => {
    expect(
      found(pattern, { find: String.raw`\bservice users?\b` }, 'Service users came. A service user left.'),
    ).toEqual(['found: Service users', 'found: service user']);
  });
  it('leaves alone the sentence that an exception fits', () => {
    const options = { find: 'client', unless: ['solicitor'] };
    expect(found(pattern, options, 'The client rang. The solicitor’s client did not.')).toEqual([
      'found: client',
    ]);
  });
  it('leaves quoted words alone where the rule asks for the report’s own voice', () => {
    const text = 'The note says “a difficult client”. The client rang.';
    expect(found(pattern, { find: 'client', voice: 'own' }, text)).toEqual(['found: client']);
    expect(found(pattern, { find: 'client' }, text)).toHaveLength(2);
  });
  it('looks only in the parts that the rule names', () => {
    const text = '# Recommendations\n\nReview the form.\n\n# Analysis\n\nThe form was poor.\n';
    expect(found(pattern, { find: 'form', zones: { in: ['recommendations'] } }, text)).toEqual([
      'found: form',
    ]);
    expect(found(pattern, { find: 'poor', zones: { out: ['analysis'] } }, text)).toEqual([]);
    expect(found(pattern, { find: 'form', under: ['analysis'] }, text)).toEqual(['found: form']);
  });
  it('says what is wrong with a pattern, and takes no time over one made to hang', () => {
    expect(pattern.optionProblems?.({ find: '(open' })).toMatchObject([{ path: ['find'] }]);
    expect(pattern.optionProblems?.({ find: 'a(?=b)' })[0]?.message).toContain('look-ahead');
    expect(pattern.optionProblems?.({ find: 'fine' })).toEqual([]);
    const start = performance.now();
    expect(found(pattern, { find: '^(a+)+$' }, `${'a'.repeat(5_000)}!`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('required-wording', () => {
  const options = { anyOf: ['live document', 'living document'], zones: { in: ['action-plan'] } };
  const plan = (words: string) =>
    `# Action plan\n\n${words}\n\n| Recommendation | Action | Lead | Target date |\n| --- | --- | --- | --- |\n| 1 | Train | Council | May 2024 |\n`;
  it('is content with one of the wordings, in any spacing and capitals', () => {
    expect(found(requiredWording, options, plan('This plan is a Living\ndocument.'))).toEqual([]);
  });
  it('asks for it where the part has none', () => {
    expect(found(requiredWording, options, plan('This is the plan.'))).toEqual(['missing: -']);
  });
  it('points at the heading where the rule names one', () => {
    expect(found(requiredWording, { anyOf: ['leaflet'], under: ['action plan'] }, plan('The plan.'))).toEqual(
      ['missing: Action plan'],
    );
  });
  it('does not apply to a report without the part', () => {
    expect(found(requiredWording, options, '# Analysis\n\nWords.')).toEqual(['not-applicable']);
  });
});

describe('term-consistency', () => {
  const terms = [['Review Panel', 'DHR Panel', 'Panel Group']];
  it('takes the name that stands most often for the right one', () => {
    const text = 'The Review Panel met. The DHR Panel agreed. The Review Panel ended.';
    expect(found(termConsistency, { terms }, text)).toEqual(['mixed: DHR Panel']);
  });
  it('takes the first of the rule where told to', () => {
    expect(found(termConsistency, { terms, prefer: 'first' }, 'The DHR Panel agreed.')).toEqual([
      'mixed: DHR Panel',
    ]);
  });
  it('counts whole words, and a longer name before a shorter one in it', () => {
    const options = { terms: [['IDVA', 'IDVA service']] };
    expect(
      found(termConsistency, options, 'The IDVA service rang. The IDVA service wrote. An IDVAs day.'),
    ).toEqual([]);
  });
});

describe('count-agreement', () => {
  const options = { things: 'learning events?', listedUnder: ['learning events'] };
  it('finds two numbers that disagree, in words or figures', () => {
    expect(
      found(countAgreement, options, 'There were four learning events.\n\nThe 5 learning events were full.'),
    ).toEqual(['numbers: four learning events']);
  });
  it('compares the number with the list under the heading', () => {
    const list = '# Dates of the learning events\n\n- May\n- June\n- July\n';
    expect(found(countAgreement, options, `Four learning events were held.\n\n${list}`)).toEqual([
      'listed: Four learning events',
    ]);
    expect(found(countAgreement, options, `Three learning events were held.\n\n${list}`)).toEqual([]);
  });
  it('passes over parts of a whole and numbers that are not exact', () => {
    expect(
      found(
        countAgreement,
        options,
        'Two of the four learning events were online. About nine learning events ran.',
      ),
    ).toEqual([]);
  });
});

describe('table-column', () => {
  const table = (head: string, cell: string) =>
    `| Action | Lead | ${head} |\n| --- | --- | --- |\n| Train staff | Council | ${cell} |\n`;
  const options = { with: ['action', 'lead'], column: ['budget', 'cost'], filled: true, fits: '£|none' };
  it('asks for the column, for its cells, and for what fits them', () => {
    expect(found(tableColumn, options, table('Date', 'May'))).toEqual(['no-column: Action']);
    expect(found(tableColumn, options, table('Cost', ''))).toEqual(['empty: Train staff']);
    expect(found(tableColumn, options, table('Cost', 'tbc'))).toEqual(['unfit: tbc']);
    expect(found(tableColumn, options, table('Budget', '£200'))).toEqual([]);
  });
  it('does not apply where no table has the columns by which the rule knows it', () => {
    expect(found(tableColumn, options, '| Date | Event |\n| --- | --- |\n| May | Call |\n')).toEqual([
      'not-applicable',
    ]);
  });
});
