import { assembleDraft, type BlockInput, type TableInput } from '@dhrlint/draft';
import { bullet, heading, paragraph, table } from '@dhrlint/draft/testing';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';
import { wordingOf } from './plan-links/likeness.js';
import { keysIn } from './plan-links/row-reference.js';

const audit = 'Fellshire Police should audit forty risk assessments each quarter.';
const train = 'Fell Homes should train its officers in safe questions.';
const fund = 'The Safety Partnership should fund a worker for older people.';

const link = (...content: (BlockInput | { table: TableInput })[]) => {
  const draft = assembleDraft({ format: 'text', content, pages: null });
  const links = gatherFacts(draft).planLinks;
  return {
    unclear: links?.unclear,
    unanswered: links?.unanswered.map(({ position }) => position),
    unasked: links?.unasked.map(({ anchor }) => (anchor ? draft.blocks[anchor.block]?.text : null)),
    reworded: links?.reworded.map(({ recommendation, wording }) => [recommendation.position, wording]),
    rows: links?.rows.map(({ recommendations }) => recommendations.map(({ position }) => position)),
  };
};
const recommendations = [
  heading('Recommendations'),
  bullet(`R1. ${audit}`),
  bullet(`R2. ${train}`),
  bullet(`R3. ${fund}`),
];
const plan = heading('Action plan');

describe('recommendations and plan', () => {
  it('are joined by number, sub-actions and groups included', () => {
    const { rows, unanswered, unasked } = link(
      ...recommendations,
      plan,
      table(
        ['Rec', 'Action', 'Lead', 'By when'],
        ['1a', 'Audit tool', 'Head of Crime', 'May 2024'],
        ['1b', 'First audit', 'Head of Crime', 'June 2024'],
        ['2 and 3', 'Joint course', 'Partnership manager', 'June 2024'],
      ),
    );
    expect(rows).toEqual([[1], [1], [2, 3]]);
    expect([unanswered, unasked]).toEqual([[], []]);
  });

  it.each([
    ['FP1', 'FP2', 'FP3', 'FP7'],
    ['6a', '6b', '6c', '6h'],
    ['FP-1', 'FP-2', 'FP-3', 'FP-7'],
  ])('are joined by the codes that the report gives them: %s', (one, two, three, other) => {
    const { rows, unanswered, unasked, unclear } = link(
      heading('Recommendations'),
      bullet(`${one}. ${audit}`),
      bullet(`${two}. ${train}`),
      bullet(`${three}. ${fund}`),
      plan,
      table(
        ['Ref.', 'What we shall do', 'Lead', 'By when'],
        [one, 'New tool', 'Head of Crime', 'May 2024'],
        [two, 'Half-day', 'Area Manager', 'June 2024'],
        [other, 'Bench in the park', 'Parks Manager', 'June 2024'],
      ),
    );
    expect([rows, unanswered, unasked, unclear]).toEqual([[[1], [2], []], [3], ['Bench in the park'], null]);
  });

  it('are joined by wording where nothing is numbered', () => {
    const { rows, unanswered } = link(
      heading('Recommendations'),
      bullet(audit),
      bullet(train),
      bullet(fund),
      plan,
      table(
        ['Recommendation', 'Action', 'Lead', 'By when'],
        ['Fund a worker for older people', 'Tender', 'Manager', 'May 2024'],
        ['Fellshire Police to audit forty risk assessments each quarter', 'Audit', 'Head', 'May 2024'],
      ),
    );
    expect(rows).toEqual([[3], [1]]);
    expect(unanswered).toEqual([2]);
  });

  it('are joined by the action where the plan repeats the recommendation as one', () => {
    const { rows, unclear } = link(
      heading('Recommendations'),
      bullet(audit),
      bullet(train),
      plan,
      table(
        ['Action', 'Lead', 'By when'],
        [audit, 'Head of Crime', 'May 2024'],
        [train, 'Area Manager', 'May 2024'],
      ),
    );
    expect([rows, unclear]).toEqual([[[1], [2]], null]);
  });

  it('are joined by the line above each table', () => {
    const { rows } = link(
      ...recommendations,
      plan,
      paragraph(`Recommendation 2: ${train}`),
      table(
        ['Action', 'Lead', 'By when'],
        ['Course', 'Area Manager', 'May 2024'],
        ['Test', 'Area Manager', 'June 2024'],
      ),
      paragraph(`Recommendation 1: ${audit}`),
      table(['Action', 'Lead', 'By when'], ['Sample', 'Head of Crime', 'May 2024']),
      paragraph(`Recommendation 3: ${fund}`),
      table(['Action', 'Lead', 'By when'], ['Tender', 'Manager', 'May 2024']),
    );
    expect(rows).toEqual([[2], [2], [1], [3]]);
  });

  it('tells a recommendation and an action that stand alone', () => {
    const { unanswered, unasked } = link(
      ...recommendations,
      plan,
      table(
        ['Rec', 'Action', 'Lead', 'By when'],
        ['R1', 'Audit tool', 'Head of Crime', 'May 2024'],
        ['R3', 'Tender', 'Manager', 'June 2024'],
        ['R4', 'New chairs for the waiting room', 'Manager', 'June 2024'],
      ),
    );
    expect(unanswered).toEqual([2]);
    expect(unasked).toEqual(['New chairs for the waiting room']);
  });

  it.each([
    ['', ['A', 'B', 'F']],
    ['No.', ['1a', '1b', '4']],
  ])('are joined by letters without a heading, and by numbers of which one is left out: %s', (head, keys) => {
    const letters = keys[0] === 'A' ? ['A', 'B', 'C', 'D'] : ['1', '2', '3', '4'];
    const lend = 'The Council should lend a telephone to anybody who is followed.';
    const { unanswered, unasked, unclear } = link(
      heading('Recommendations'),
      ...[audit, train, fund, lend].map((text, at) => bullet(`${letters[at]}. ${text}`)),
      plan,
      table(
        [head, 'Action', 'Lead', 'By when'],
        [keys[0] ?? '', 'Tool', 'Sergeant', 'May 2024'],
        [keys[1] ?? '', 'Diary', 'Sergeant', 'May 2024'],
        [letters[2] ?? '', 'Tender', 'Manager', 'May 2024'],
        [keys[2] ?? '', 'Handsets', 'Manager', 'May 2024'],
      ),
    );
    expect(unclear).toBeNull();
    expect([unanswered, unasked]).toEqual(keys[0] === 'A' ? [[4], ['Handsets']] : [[2], []]);
  });

  it('reads lettered paragraphs, and tables under headings that repeat the recommendation', () => {
    const { unanswered, unasked } = link(
      heading('Recommendations'),
      paragraph(`A. ${audit}`),
      paragraph(`B. ${train}`),
      paragraph(`C. ${fund}`),
      plan,
      heading(`Recommendation A: ${audit}`, 2),
      table(['Action', 'Lead', 'By when'], ['Tool', 'Head of Crime', 'May 2024']),
      heading(`Recommendation C: ${fund}`, 2),
      table(['Action', 'Lead', 'By when'], ['Tender', 'Manager', 'May 2024']),
    );
    expect([unanswered, unasked]).toEqual([[2], []]);
  });

  it('reads codes of which the letters are areas', () => {
    const { unanswered, unasked } = link(
      heading('Recommendations'),
      bullet(`K1. ${audit}`),
      bullet(`K2. ${train}`),
      bullet(`N1. ${fund}`),
      plan,
      table(
        ['Ref', 'Action', 'Lead', 'By when'],
        ['K1', 'Tool', 'Head of Crime', 'May 2024'],
        ['N1', 'Tender', 'Manager', 'May 2024'],
      ),
    );
    expect([unanswered, unasked]).toEqual([[2], []]);
  });

  it('takes prose on what should change for learning, where a section is called recommendations', () => {
    const { unanswered } = link(
      heading('What must change'),
      paragraph('Neighbours should ring before it is too late.'),
      ...recommendations,
      plan,
      table(
        ['Rec', 'Action', 'Lead', 'By when'],
        ['R1', 'Audit tool', 'Head of Crime', 'May 2024'],
        ['R2', 'Course', 'Manager', 'June 2024'],
        ['R3', 'Tender', 'Manager', 'June 2024'],
      ),
    );
    expect(unanswered).toEqual([]);
  });

  it('does not take numbers of actions for those of recommendations', () => {
    const { unclear, unasked, unanswered } = link(
      heading('Recommendations'),
      bullet(audit),
      bullet(train),
      plan,
      table(
        ['No.', 'Action', 'Lead', 'By when'],
        ['1', 'Tool', 'Sergeant', 'May 2024'],
        ['2', 'Sample', 'Sergeant', 'May 2024'],
        ['3', 'Meeting', 'Sergeant', 'May 2024'],
        ['4', 'Course', 'Manager', 'May 2024'],
        ['5', 'Form', 'Manager', 'May 2024'],
      ),
    );
    expect(unclear).not.toBeNull();
    expect([unasked, unanswered]).toEqual([[], []]);
  });

  it('keeps lists that start anew apart by what the rows say', () => {
    const { rows, unanswered } = link(
      heading('Recommendations'),
      heading('Fellshire Police', 2),
      bullet(`1. ${audit}`),
      heading('Fell Homes', 2),
      bullet(`1. ${train}`),
      plan,
      table(
        ['No.', 'Recommendation', 'Action', 'Lead', 'By when'],
        ['1', audit, 'Tool', 'Sergeant', 'May 2024'],
        ['1', train, 'Course', 'Manager', 'May 2024'],
      ),
    );
    expect(rows).toEqual([[1], [2]]);
    expect(unanswered).toEqual([]);
  });

  it('tells another wording, another figure and another number', () => {
    const { reworded } = link(
      ...recommendations,
      plan,
      table(
        ['Rec', 'Recommendation', 'Action', 'Lead', 'By when'],
        [
          'R1',
          'Fellshire Police should audit sixty risk assessments each quarter.',
          'Tool',
          'Sergeant',
          'May 2024',
        ],
        ['R2', 'Fell Homes should paint its offices in calmer colours.', 'Paint', 'Manager', 'May 2024'],
        ['R3', fund, 'Tender', 'Manager', 'May 2024'],
      ),
    );
    expect(reworded).toEqual([
      [1, 'figures'],
      [2, 'different'],
    ]);
  });
});

describe('keysIn', () => {
  it.each([
    ['3', ['3']],
    ['R3', ['3']],
    ['Rec 2 (ii)', ['2']],
    ['Recommendation four', ['4']],
    ['1 & 2', ['1', '2']],
    ['5–7', ['5', '6', '7']],
    ['R1, R4', ['1', '4']],
    ['Local 1', ['local 1']],
    ['(b)', ['b']],
    ['12.4', ['12.4']],
  ])('%s', (text, keys) => {
    expect(keysIn(text)).toEqual(keys);
  });
});

describe('wordingOf', () => {
  it.each([
    ['Fell Homes should change locks within two days.', 'Fell Homes to change locks within two days', 'same'],
    [
      'Fell Homes should change locks within two days and report the number each year to the Board.',
      'Change locks within two days',
      'shortened',
    ],
    [
      'Fell Homes should change locks within two days.',
      'Fell Homes should change locks within two weeks.',
      'figures',
    ],
    [
      'Fell Homes should change the locks of tenants who flee.',
      'Fell Housing Trust should change the locks of tenants who flee.',
      'same',
    ],
    [
      'Fell Homes should change the locks of tenants who flee.',
      'Moor Council should change the locks of tenants who flee.',
      'owner',
    ],
    [
      'Fell Homes should change the locks of tenants who flee.',
      'Fell Homes should talk to partners about abuse.',
      'different',
    ],
    ['Fell Homes should change the locks of tenants who flee.', 'Locks', 'too-short'],
  ])('%s | %s', (a, b, wording) => {
    expect(wordingOf(a, b)).toBe(wording);
  });
});

describe('numbers in words, numbers of a plan, and actions about other things', () => {
  it('joins ordinals of the list with those of the plan', () => {
    expect(
      link(
        heading('Recommendations'),
        bullet(`First. ${audit}`),
        bullet(`Second: ${train}`),
        plan,
        table(
          ['Recommendation', 'Action', 'Lead'],
          ['First', 'New form', 'Superintendent'],
          ['Second', 'Day in June', 'Head of Housing'],
        ),
      ).rows,
    ).toEqual([[1], [2]]);
  });

  it('takes a run of numbers for those of the recommendations, and one beyond them for an action that answers none', () => {
    const linked = link(
      heading('Recommendations'),
      bullet(`1. ${audit}`),
      bullet(`2. ${train}`),
      bullet(`3. ${fund}`),
      bullet('4. Fell Trust should see patients by themselves.'),
      plan,
      table(
        ['No.', 'Action', 'Lead', 'Outcome'],
        ['1', 'Sampling of assessments', 'Superintendent', 'Nine in ten are right.'],
        ['2', 'Course for the frontline', 'Head of Housing', 'Half of tenants feel safe.'],
        ['3', 'Post advertised', 'Head of Communities', 'Twenty older people are helped.'],
        ['4', 'Notice at reception', 'Matron', 'Patients are seen by themselves.'],
        ['5', 'Talks with credit unions', 'Chair', 'Savings are safe.'],
      ),
    );
    expect(linked.unclear).toBeNull();
    expect(linked.unasked).toEqual(['Talks with credit unions']);
  });

  it('finds an action about buildings or stores under the number of another matter', () => {
    const rows = (action: string, outcome: string) =>
      link(
        ...recommendations,
        plan,
        table(
          ['Rec', 'Action', 'Lead', 'Outcome'],
          ['R1', 'Quarterly sample', 'Superintendent', 'Nine in ten are right.'],
          ['R2', action, 'Head of Housing', outcome],
          ['R3', 'Post advertised', 'Head of Communities', 'Twenty are helped.'],
        ),
      ).unasked;
    expect(rows('Repainting of two car parks', 'Tenants feel safe to talk.')).toEqual([
      'Repainting of two car parks',
    ]);
    expect(rows('Private desks at reception for officers', 'Tenants feel safe to talk.')).toEqual([]);
    expect(rows('New laptops', 'Questions are typed into laptops at the door.')).toEqual([]);
    expect(rows('Day in June', 'Tenants feel safe to talk.')).toEqual([]);
  });
});
