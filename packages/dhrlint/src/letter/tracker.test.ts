import { type CheckedDocument, type Configuration, plainConfiguration, type Rule } from '@dhrlint/engine';
import { readPanelLetter } from '@dhrlint/facts';
import { readMarkdown, readText } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { lint } from '../lint.js';
import { shippedRules } from '../shipped-rules.generated.js';
import { trackLetter } from './tracker.js';

const rules = shippedRules.filter(({ id }) =>
  ['anonymity/date-of-death', 'language/suicide', 'consistency/imr-count', 'anonymity/school-name'].includes(
    id,
  ),
);

async function checked(
  markdown: string,
  configuration: Configuration = plainConfiguration,
): Promise<CheckedDocument> {
  const document = await lint(readMarkdown(markdown), {
    fileName: 'report.md',
    rules,
    configuration,
    withBlocks: true,
  });
  if (document.status !== 'checked') throw new Error(document.error.message);
  return document;
}

/** One point of a letter as it stands in a draft. */
async function point(
  text: string,
  draft: string,
  more: { readonly earlier?: string; readonly configuration?: Configuration } = {},
) {
  const tracker = trackLetter(readPanelLetter(readText(`- ${text}\n`)), {
    path: 'letter.txt',
    rules,
    draft: await checked(draft, more.configuration),
    ...(more.earlier !== undefined && { earlier: await checked(more.earlier) }),
  });
  const [first] = tracker.points;
  if (!first) throw new Error('The letter has no point.');
  return first;
}

const body = (...paragraphs: readonly string[]) => `# 5 Story\n\n${paragraphs.join('\n\n')}\n`;
const removeDate = 'Please remove the date of death.';

describe('where a point stands', () => {
  it('is still in the draft, with the places', async () => {
    const told = await point(removeDate, body('5.1 Rhona died on 14 March 2019.', '5.2 She was 40.'));
    expect(told.standing).toBe('still-found');
    expect(told.answers).toMatchObject([
      {
        ruleId: 'anonymity/date-of-death',
        outcome: 'found',
        places: [{ paragraph: '5.1', quote: '14 March 2019' }],
      },
    ]);
  });

  it('is found no longer', async () => {
    const told = await point(removeDate, body('5.1 Rhona died in March 2019.'));
    expect(told).toMatchObject({ standing: 'not-found', answers: [{ outcome: 'passed' }], notes: [] });
  });

  it('needs a person where no rule answers it', async () => {
    const told = await point('Please say more about her hopes.', body('5.1 Rhona died in March 2019.'));
    expect(told).toMatchObject({ standing: 'person', answers: [], notes: ['No rule answers this point.'] });
  });

  it('needs a person where the rule had nothing to judge', async () => {
    const told = await point('Please clarify the number of IMRs.', body('5.1 Rhona died in March 2019.'));
    expect(told).toMatchObject({ standing: 'person', answers: [{ outcome: 'not-applicable' }] });
    expect(told.notes.join()).toContain('found nothing to judge');
  });

  it('needs a person where the rule is switched off', async () => {
    const told = await point(removeDate, body('5.1 Rhona died on 14 March 2019.'), {
      configuration: { ...plainConfiguration, rules: { 'anonymity/date-of-death': { severity: 'off' } } },
    });
    expect(told).toMatchObject({ standing: 'person', answers: [{ outcome: 'off' }] });
  });

  it('needs a person where somebody accepted what is found', async () => {
    const draft = body('5.1 Rhona died on 14 March 2019.');
    const [finding] = (await checked(draft)).findings;
    const told = await point(removeDate, draft, {
      configuration: {
        ...plainConfiguration,
        accepted: [
          { fingerprint: finding?.fingerprint ?? '', reason: 'The family wishes it.', who: 'Chair' },
        ],
      },
    });
    expect(told.standing).toBe('person');
    expect(told.notes.join()).toContain('The family wishes it. (Chair)');
  });
});

describe('a cited paragraph', () => {
  const draft = body('5.1 Rhona died on 14 March 2019.', '5.2 He rang on 2 May 2018.');

  it('is given with its present text', async () => {
    expect((await point('At 5.2 the date is wrong.', draft)).cited).toEqual([
      {
        kind: 'paragraph',
        number: '5.2',
        state: 'there',
        now: null,
        text: 'He rang on 2 May 2018.',
        page: null,
      },
    ]);
  });

  it('is said to be gone', async () => {
    const told = await point('At 9.4 the date is wrong.', draft);
    expect(told.cited).toMatchObject([{ number: '9.4', state: 'gone', text: null }]);
    expect(told.notes[0]).toBe('The draft has no paragraph 9.4 any more; its numbers may have moved.');
  });

  it('cannot be told where the draft has no numbers', async () => {
    const told = await point('At 9.4 the date is wrong.', '# Story\n\nHe rang.\n');
    expect(told.cited).toMatchObject([{ state: 'unknown' }]);
  });

  it('comes first among the places, and is missed where the point is found elsewhere alone', async () => {
    const both = body('5.1 Rhona died on 14 March 2019.', '5.2 She died on 14 March 2019 at home.');
    const there = await point('Remove the date of death in 5.2.', both);
    expect(there.answers).toMatchObject([{ places: [{ paragraph: '5.2' }, { paragraph: '5.1' }] }]);
    expect(there.notes).toEqual([]);
    const elsewhere = await point('Remove the date of death in 5.2.', draft);
    expect(elsewhere.standing).toBe('still-found');
    expect(elsewhere.notes.join()).toContain('not found at paragraph 5.2, but elsewhere');
  });

  it('stands in no annexed letter and in no list of contents', async () => {
    const annexed = `${draft}\n# Appendix A: Home Office letter\n\n9.4 A paragraph of the letter.\n`;
    expect((await point('At 9.4 the date is wrong.', annexed)).cited).toMatchObject([{ state: 'gone' }]);
  });
});

describe('with the draft that the panel read', () => {
  const earlier = body(
    '5.1 The chair met the family at their home in spring.',
    '5.2 Rhona committed suicide after months of abuse by her husband.',
  );

  it('finds the paragraph again under its new number', async () => {
    const draft = body(
      '5.1 The chair met the family at their home in spring.',
      '5.2 A paragraph that was put in.',
      '5.3 Rhona died by suicide after months of abuse by her husband.',
    );
    const told = await point('5.2 says “committed suicide”; please reword.', draft, { earlier });
    expect(told.standing).toBe('not-found');
    expect(told.cited).toMatchObject([{ number: '5.2', now: '5.3', state: 'there' }]);
    expect(told.notes).toEqual(['What was paragraph 5.2 is 5.3 now.']);
  });

  it('needs a person where it found nothing then either', async () => {
    const told = await point(removeDate, body('5.1 Rhona died in March 2019.'), {
      earlier: body('5.1 Rhona died in March 2019.'),
    });
    expect(told.standing).toBe('person');
    expect(told.notes.join()).toContain('in the draft that the panel read either');
  });
});

describe('rules without cues', () => {
  const own: Rule = {
    ...(rules[0] as Rule),
    id: 'house/briefing',
    title: 'Seven-minute briefing promised',
    panel: 'Promise a seven-minute briefing for practitioners.',
  };
  const { panelCues: _, ...plain } = own;
  const answersTo = (text: string) =>
    trackLetter(readPanelLetter(readText(`- ${text}\n`)), {
      path: 'l.txt',
      rules: [...shippedRules, plain],
    }).points.flatMap(({ answers }) => answers.map(({ ruleId }) => ruleId));

  it('answer a point that is worded like them', () => {
    expect(answersTo('It would be helpful to promise a seven-minute briefing for practitioners.')).toEqual([
      'house/briefing',
    ]);
    expect(answersTo('It would be helpful to promise a follow-up.')).toEqual([]);
  });
});

it('tells of the closing paragraphs only what they ask of the package', () => {
  const letter = readPanelLetter(
    readText(
      'Dear Chair,\n\nThank you for submitting the DHR report (Ada) for Ely CSP to the Home Office.\n\nAreas for development:\n\n- Please proofread.\n\nThe report should be converted to a PDF document and be smaller than 20 MB in size.\n\nOn behalf of the QA Panel, I would like to thank you.\n\nYours sincerely\n',
    ),
  );
  const { instructions } = trackLetter(letter, { path: 'l.txt', rules: shippedRules });
  expect(instructions.map(({ answers }) => answers.map(({ ruleId }) => ruleId).sort())).toEqual([
    ['submission/file-size', 'submission/format'],
  ]);
});
