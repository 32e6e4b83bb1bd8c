import type { BlockInput } from '@dhrlint/draft';
import { assembleDraft } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { plainConfiguration } from './configuration.js';
import { runRules } from './run.js';
import { rule, wordCheck } from './testing/fakes.js';

const first: BlockInput = { kind: 'paragraph', text: 'She was late on 4 May, and late on 6 May.' };
const second: BlockInput = { kind: 'paragraph', text: 'He was late.' };

function comment(
  text: string,
  covers: readonly (readonly [BlockInput, string])[] = [],
  more: Partial<BlockInput> & { answers?: { author: string | null; text: string } } = {},
): BlockInput {
  const { answers = null, ...rest } = more;
  const places = covers.map(([block, words]) => {
    const start = block.text.indexOf(words);
    return { block, start, end: start + words.length };
  });
  return { kind: 'comment', text, author: 'Tamsin Orde', comment: { covers: places, answers }, ...rest };
}

function run(...comments: readonly BlockInput[]) {
  const { findings, accepted, unusedAcceptances, ledger } = runRules({
    draft: assembleDraft({ format: 'docx', pages: null, content: [first, second, ...comments] }),
    facts: {},
    zoneOf: () => 'body',
    excluded: new Set([2, 3]),
    rules: [
      rule('words/late', 'word', { word: 'late' }),
      rule('words/phrase', 'word', { word: 'late on 4 May' }),
    ],
    checks: [wordCheck()],
    configuration: plainConfiguration,
    stage: 'draft',
  });
  const place = ({ ruleId, location }: (typeof findings)[number]) =>
    `${ruleId.slice(6)} ${location.block}:${location.start}`;
  return {
    standing: findings.map(place),
    accepted: accepted.map(({ finding, reason, who }) => [place(finding), reason, who]),
    unused: unusedAcceptances.map(({ reason, location }) => [reason, location.part]),
    ledger,
  };
}

describe('a comment that begins "dhrlint accept"', () => {
  it('accepts what is found within the words that it covers', () => {
    const { standing, accepted, unused } = run(
      comment('dhrlint accept The family wishes it.', [[first, 'late on 4 May']]),
    );
    expect(accepted).toEqual([
      ['late 0:8', 'The family wishes it.', 'Tamsin Orde'],
      ['phrase 0:8', 'The family wishes it.', 'Tamsin Orde'],
    ]);
    expect(standing).toEqual(['late 0:27', 'late 1:7']);
    expect(unused).toEqual([]);
  });

  it('accepts what is found across its words where nothing is found within', () => {
    expect(run(comment('Dhrlint accept: agreed', [[first, 'on 4 May']])).accepted).toEqual([
      ['phrase 0:8', 'agreed', 'Tamsin Orde'],
    ]);
  });

  it('accepts one rule alone where it names one', () => {
    expect(run(comment('dhrlint accept words/late: agreed', [[first, 'late on 4 May']])).accepted).toEqual([
      ['late 0:8', 'agreed', 'Tamsin Orde'],
    ]);
  });

  it('accepts, as a reply to a comment of dhrlint, its rule at each place that it lists', () => {
    const answers = { author: 'dhrlint', text: 'Late.\n1 more: 2.1 “late”\nwords/late' };
    const { accepted, standing } = run(comment('dhrlint accept agreed', [[second, 'late']], { answers }));
    expect(accepted.map(([place]) => place)).toEqual(['late 0:8', 'late 0:27', 'late 1:7']);
    expect(standing).toEqual(['phrase 0:8']);
  });

  it('knows words again that the comment shortened', () => {
    const answers = { author: 'dhrlint', text: 'Listed: “late … May”\nwords/phrase' };
    expect(run(comment('dhrlint accept agreed', [], { answers })).accepted.map(([place]) => place)).toEqual([
      'phrase 0:8',
    ]);
  });

  it('accepts nothing as a reply to a comment that names no rule', () => {
    const answers = { author: 'dhrlint', text: 'The summary.' };
    const { accepted, unused } = run(
      comment('dhrlint accept agreed', [[first, 'late on 4 May']], { answers }),
    );
    expect(accepted).toEqual([]);
    expect(unused).toEqual([['agreed', 'comment']]);
  });

  it('is told where it accepts nothing, or gives no reason', () => {
    const { accepted, unused } = run(
      comment('dhrlint accept', [[first, 'late']]),
      comment('dhrlint accept They agreed.', [[first, 'She was']]),
    );
    expect(accepted).toEqual([]);
    expect(unused).toEqual([
      ['', 'comment'],
      ['They agreed.', 'comment'],
    ]);
  });

  it('is no acceptance where dhrlint wrote it, or where it says something else', () => {
    const own = comment('dhrlint accept agreed', [[first, 'late']], { author: 'dhrlint' });
    const { accepted, unused } = run(own, comment('Does dhrlint accept this?', [[first, 'late']]));
    expect([accepted, unused]).toEqual([[], []]);
  });

  it('settles the ledger', () => {
    const { ledger } = run(comment('dhrlint accept agreed', [[first, 'late on 4 May']]));
    expect(ledger[1]).toMatchObject({ outcome: 'found', reason: 'The one finding was accepted.' });
  });

  it('is about the words before it where the format has no ranges', () => {
    const point = comment('dhrlint accept agreed', [], {
      host: { block: second, offset: 11 },
      comment: null,
    });
    expect(run(point).accepted.map(([place]) => place)).toEqual(['late 1:7']);
  });
});
