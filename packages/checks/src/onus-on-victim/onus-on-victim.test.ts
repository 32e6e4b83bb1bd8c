import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import { plainConfiguration, type Rule, runRules } from '@dhrlint/engine';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { onusOnVictim } from './onus-on-victim.js';

const rule: Rule = {
  id: 'language/onus-on-victim',
  title: 'Onus',
  severity: 'warning',
  check: 'onus-on-victim',
  options: {
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
  messages: { onus: '“{words}”' },
  panel: '',
  source: [],
  why: '',
  fix: '',
  examples: { flag: [], pass: [] },
};

function run(...content: BlockInput[]) {
  const draft = assembleDraft({ format: 'markdown', pages: null, content });
  const facts = gatherFacts(draft);
  return runRules({
    draft,
    facts,
    zoneOf: (block) => facts.zones[block] ?? 'body',
    rules: [rule],
    checks: [onusOnVictim as never],
    configuration: plainConfiguration,
    stage: 'draft',
  }).findings;
}

const heading = (text: string): BlockInput => ({ kind: 'heading', text, level: 1 });
const paragraph = (text: string): BlockInput => ({ kind: 'paragraph', text });
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
  });

  it('says nothing of terms of reference and letters', () => {
    expect(run(heading('Terms of reference'), paragraph(said))).toHaveLength(0);
  });
});
