import type { BlockInput } from '@dhrlint/draft';
import { heading, paragraph } from '@dhrlint/draft/testing';
import { describe, expect, it } from 'vitest';
import { findingsOf, ruleOf } from '../testing/run-rule.js';
import { onusOnVictim } from './onus-on-victim.js';

const rule = ruleOf(
  'onus-on-victim',
  {
    people: 'victims, women',
    bystanders: 'residents',
    acts: 'report, come forward',
    selfReliance: 'walk away',
    comingForward: 'come forward',
    qualities: 'braver',
    urging: 'encourage',
    helping: 'help',
    virtues: 'resilience',
  },
  { onus: '“{words}”' },
);

const run = (...content: BlockInput[]) => findingsOf(rule, onusOnVictim as never, content);
const said = 'Women should come forward sooner.';

describe('onus-on-victim', () => {
  it('quotes the whole sentence', () => {
    expect(
      run(heading('Lessons'), paragraph(`The force was slow. ${said}`)).map((f) => f.location.quote),
    ).toEqual([said]);
  });

  it('takes a recommendation and its copies for one finding, at the recommendation', () => {
    const findings = run(
      heading('Introduction'),
      paragraph('The review began in May.'),
      heading('Executive summary'),
      paragraph(said),
      heading('Recommendations'),
      paragraph(said),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.location.section).toBe('Recommendations');
    expect(findings[0]?.related).toHaveLength(1);
  });

  it('leaves out what an agency says unless the report takes it up as learning', () => {
    const told = 'The Trust’s report said that women should come forward sooner.';
    expect(run(heading('Analysis'), paragraph(told))).toHaveLength(0);
    expect(run(heading('Lessons learned'), paragraph(told))).toHaveLength(1);
  });

  it('leaves out what is quoted, rejected or asked', () => {
    expect(run(heading('Lessons'), paragraph('“Women should come forward,” her aunt said.'))).toHaveLength(0);
    expect(run(heading('Lessons'), paragraph(`${said} The Panel does not accept that view.`))).toHaveLength(
      0,
    );
    expect(run(heading('Lessons'), paragraph('Why should women come forward?'))).toHaveLength(0);
    expect(run(heading('Lessons'), paragraph('It was asked what women can do.'))).toHaveLength(0);
  });

  it('takes the question what they can do, and how to make them, for an asking', () => {
    expect(run(heading('Lessons'), paragraph('What can women do?'))).toHaveLength(1);
    expect(run(heading('Lessons'), paragraph('The challenge is how to make women walk away.'))).toHaveLength(
      1,
    );
  });

  it('takes the view of the panel for the report’s own', () => {
    expect(
      run(heading('Analysis'), paragraph('The Panel’s view is that women should come forward.')),
    ).toHaveLength(1);
  });

  it('says nothing of terms of reference and letters', () => {
    expect(run(heading('Terms of reference'), paragraph(said))).toHaveLength(0);
  });
});
