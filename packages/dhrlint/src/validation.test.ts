import type { Finding, Location } from '@dhrlint/engine';
import { describe, expect, it } from 'vitest';
import { type Labels, precision, recall, score } from './validation.js';

const rule = 'anonymity/date-of-death';

function at(quote: string | null, paragraph: string | null = null): Location {
  const nowhere = { section: null, sectionNumber: null, page: null, block: null, start: null, end: null };
  return { ...nowhere, part: quote === null ? 'document' : 'body', paragraph, quote };
}

function finding(
  quote: string | null,
  paragraph: string | null = null,
  related: readonly Location[] = [],
): Finding {
  return {
    ruleId: rule,
    severity: 'error',
    message: 'Too exact.',
    messageWithoutWords: 'Too exact.',
    location: at(quote, paragraph),
    context: null,
    related,
    suggestion: null,
    fingerprint: '0000-0000-0000-0000',
  };
}

function scored(labels: Partial<Labels>, findings: readonly Finding[] | null) {
  return score([{ path: 'a.docx', labels: { defects: [], exhaustive: [rule], ...labels }, findings }]);
}

describe('score', () => {
  it('answers a defect by words that hold one another, capitals and kinds of marks aside', () => {
    const { total } = scored({ defects: [{ rule, quote: 'On 3 May 2020 “Ines”\ndied' }] }, [
      finding('on 3 may 2020 "ines"'),
    ]);
    expect(total).toMatchObject({ found: 1, missed: 0, false: 0 });
  });
  it('counts what was missed, and what nobody labelled of a rule that was labelled throughout', () => {
    const defects = [{ rule, quote: '3 May 2020' }];
    const result = scored({ defects }, [finding('4 June 2021')]);
    expect(result.total).toMatchObject({ found: 0, missed: 1, false: 1 });
    expect(result.differences.map(({ kind }) => kind)).toEqual(['missed', 'false']);
    expect(scored({ defects, exhaustive: [] }, [finding('4 June 2021')]).total.false).toBe(0);
  });
  it('takes related places for the finding’s own', () => {
    const defects = [{ rule, quote: 'nine IMRs', paragraph: '4.1' }];
    const { total } = scored({ defects }, [finding('ten IMRs', '2.1', [at('nine IMRs', '4.1')])]);
    expect(total).toMatchObject({ found: 1, numbered: 1, placed: 1 });
  });
  it('says where a defect was reported at another paragraph', () => {
    const result = scored({ defects: [{ rule, quote: '3 May', paragraph: '4.1' }] }, [
      finding('3 May', '4.2'),
    ]);
    expect(result.total).toMatchObject({ found: 1, numbered: 1, placed: 0 });
    expect(result.differences).toMatchObject([{ kind: 'misplaced', detail: '4.2' }]);
  });
  it('answers an absence by any finding of the rule that stands at no trap', () => {
    const defects = [{ rule, quote: null }];
    const traps = [{ rule, quote: '3 May', why: 'a birthday' }];
    expect(scored({ defects }, [finding(null)]).total.found).toBe(1);
    const trapped = scored({ defects, traps }, [finding('3 May')]);
    expect(trapped.total.found).toBe(0);
    expect(trapped.traps).toEqual({ hit: 1, all: 1 });
  });
  it('counts every defect of a draft that could not be read as missed', () => {
    const result = scored({ defects: [{ rule, quote: '3 May' }] }, null);
    expect(result.total.missed).toBe(1);
    expect(result.unreadable).toEqual(['a.docx']);
  });
});

describe('shares', () => {
  it('are whole where there is nothing to share', () => {
    const none = { found: 0, missed: 0, false: 0, numbered: 0, placed: 0 };
    expect([recall(none), precision(none)]).toEqual([1, 1]);
    expect(recall({ ...none, found: 3, missed: 1 })).toBe(0.75);
    expect(precision({ ...none, found: 1, false: 1 })).toBe(0.5);
  });
});
