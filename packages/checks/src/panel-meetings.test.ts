import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { panelMeetings } from './panel-meetings.js';
import { verdictOf } from './testing/verdict-of.js';

function verdict(markdown: string) {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  return verdictOf(panelMeetings, { draft, facts, options: {}, stage: 'draft' });
}

describe('panel-meetings', () => {
  it('is one finding for all numbers, at the first', () => {
    const found = verdict(
      'The Panel met four times.\n\nThe Panel met five times.\n\nFive panel meetings were held.',
    );
    expect(found).toMatchObject({
      outcome: 'assessed',
      reports: [
        { message: 'numbers', values: { counts: '4 and 5' }, anchor: { block: 0 }, related: [{}, {}] },
      ],
    });
  });

  it.each([
    ['The Panel met four times. Those days were 3 May 2021, 7 June 2021 and 9 July 2021.', 1],
    ['The Panel sat on three dates: 3 May, 7 June, 9 July and 8 November 2021.', 1],
    ['We met three times as a panel, on 3 May, 7 June and 9 July 2021.', 0],
    [
      'The Panel met for the first time on 3 May 2021. The second meeting, on 7 June 2021, was short. At the third meeting, on 9 July 2021, it read the draft. There were four meetings in all.',
      1,
    ],
  ])('%s', (text, reports) => {
    const found = verdict(text);
    expect(found.outcome === 'assessed' ? found.reports.length : found.outcome).toBe(reports);
  });

  it('adds further meetings before a difference counts', () => {
    const text =
      'The Panel met four times.\n\nTwo further Panel meetings followed.\n\nThe Panel met six times.';
    expect(verdict(text)).toEqual({ outcome: 'assessed', reports: [] });
  });

  it('has nothing to say where no number is given', () => {
    expect(verdict('The Panel met on 3 May 2021.').outcome).toBe('not-applicable');
  });
});
