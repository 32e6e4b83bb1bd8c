import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A point as it was split by hand: how it begins and ends, the rules that a careful reader names, the places cited. */
interface Expected {
  readonly begins: string;
  readonly ends: string;
  readonly rules: readonly string[];
  readonly cited?: readonly string[];
}

const proofreading = [
  'agreement',
  'mixed-spelling',
  'punctuation',
  'repeated-word',
  'replace-scar',
  'spelling',
].map((name) => `proofreading/${name}`);

function point(
  begins: string,
  ends: string,
  rules: readonly string[],
  cited: readonly string[] = [],
): Expected {
  return { begins, ends, rules, cited };
}

interface ExpectedLetter {
  readonly date: string | null;
  readonly report: string;
  readonly praise: number;
  readonly closing: number;
  /** What the closing paragraphs ask of the package. */
  readonly instructions: readonly string[];
  readonly points: readonly Expected[];
}

const letters: Readonly<Record<string, ExpectedLetter>> = {
  '000_e9647e04ef105542.txt': {
    date: '18 February 2021',
    report: 'RT',
    praise: 1,
    closing: 3,
    instructions: ['submission/letter-annexed'],
    points: [
      point('To improve anonymity', 'appears in the report.', ['anonymity/date-of-death']),
      point('The action plan is focused', 'at risk of abuse.', ['action-plan/outcome']),
      point('Please clarify the number', 'and the appendix.', ['consistency/imr-count']),
      point('Reference is made', 'would be helpful.', ['process/parallel-review']),
      point('It would also be helpful', 'not been implemented.', ['process/earlier-learning']),
      point('The format is slightly', 'throughout the timeline.', [
        'structure/paragraph-numbering',
        'structure/timeline-dates',
      ]),
      point('5.1.3 seems', 'perpetrators to account.', ['language/onus-on-victim'], ['paragraph 5.1.3']),
      point('The Panel felt that sex', 'and male perpetrators.', ['equality/sex-not-listed']),
      point('It would be helpful to add', 'in the action plan.', [
        'action-plan/target-date',
        'practice/operation-encompass',
      ]),
    ],
  },
  '001_720480fd17e6307b.txt': {
    date: '7th August 2024',
    report: 'Salome',
    praise: 3,
    closing: 5,
    instructions: [
      'submission/letter-annexed',
      'submission/action-plan-annex',
      'submission/file-size',
      'submission/format',
    ],
    points: [
      point(
        'In 16.2.7',
        'by another name.',
        ['anonymity/name-variant', 'anonymity/unlisted-name'],
        ['paragraph 16.2.7'],
      ),
      point('The front page', 'should be added.', ['cover/month-of-death']),
      point('It would be beneficial', 'and/or the victim.', ['process/contact-rationale']),
      point(
        'The CSP should provide',
        'Senior Investigating Officer.',
        ['process/family-told-late'],
        ['paragraph 1.4'],
      ),
      point('The report refers', 'could be included.', ['process/unnamed-agency']),
      point('The timescale', 'concise and accessible.', ['structure/section-length']),
      point('The report would benefit', 'before publication.', proofreading),
    ],
  },
  '002_651429921526764b.txt': {
    date: '8 September 2022',
    report: 'Blue',
    praise: 2,
    closing: 4,
    instructions: ['submission/letter-annexed'],
    points: [
      point('The action plan is not', 'has been embedded.', [
        'action-plan/finding-without-action',
        'action-plan/outcome',
        'action-plan/review-date',
        'action-plan/target-date',
      ]),
      point(
        'On section 5.2.236',
        'to specialist services.',
        ['practice/written-information'],
        ['section 5.2.236'],
      ),
      point('It would have been helpful', 'and another services.', ['practice/referral-pathway']),
      point('The report requires', 'grammar issues.', [...proofreading, 'proofreading/grammar'].toSorted()),
    ],
  },
  '003_921122082e95f599.txt': {
    date: null,
    report: 'Salma',
    praise: 3,
    closing: 3,
    instructions: ['submission/letter-annexed'],
    points: [
      point('The report is repetitive', 'to the reader.', ['structure/repetition']),
      point('The name of the', 'to be removed.', ['anonymity/school-name'], ['paragraph 1.6.5']),
      point('It is unclear if', 'with this DHR.', ['process/family-advocacy']),
      point('1.8.3 appears', 'to be incomplete.', ['structure/incomplete-paragraph'], ['paragraph 1.8.3']),
      point('More could be done', 'understand the context).', [
        'equality/barriers-not-explored',
        'equality/specialist-service-absent',
      ]),
      point('The review highlights', 'community to contribute.', ['equality/barriers-not-explored']),
      point('The report would benefit', 'to a foot note.', ['practice/honour-based-abuse-relegated']),
      point('The action plan is not', 'to be addressed.', ['action-plan/outcome']),
      point('The recommendations for schools', 'trauma informed approach.', []),
      point('Noting that Operation', 'since the murder.', ['practice/operation-encompass']),
    ],
  },
  '004_79e6af89795c6aa4.txt': {
    date: '29 September 2020',
    report: 'Elaine',
    praise: 1,
    closing: 3,
    instructions: ['submission/letter-annexed'],
    points: [
      point('The Panel felt some', 'would be helpful.', ['process/critical-friend'], ['paragraph 1.8.3']),
      point('The action plan needs', 'no RAG rating.', ['action-plan/progress', 'action-plan/rag']),
      point('Although the report', 'from the police.', ['equality/barriers-not-explored']),
      point('It would also be helpful', 'of domestic violence.', [
        'equality/research-without-recommendation',
      ]),
    ],
  },
};

interface Told {
  readonly date: string | null;
  readonly report: string | null;
  readonly decision: string | null;
  readonly praise: readonly string[];
  readonly closing: readonly string[];
  readonly points: readonly ToldPoint[];
  readonly instructions: readonly ToldPoint[];
}

interface ToldPoint {
  readonly text: string;
  readonly cited: readonly { readonly kind: string; readonly number: string }[];
  readonly rules: readonly { readonly ruleId: string }[];
}

function read(name: string): Told {
  const file = `../shared/seeds/${name}`;
  const command = ['packages/cli/bin/dhrlint.js', 'letter', file, '--format', 'json'];
  const { stdout, stderr } = spawnSync('node', command, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const idsOf = (points: readonly ToldPoint[]) =>
  points.flatMap(({ rules }) => rules.map(({ ruleId }) => ruleId));

describe.each(Object.entries(letters))('%s', (name, expected) => {
  const told = read(name);

  it('is split as by hand, each point with its rules and places', () => {
    const shown = told.points.map(({ text, rules, cited }, at) => {
      const { begins = '', ends = '' } = expected.points[at] ?? {};
      return {
        begins: text.startsWith(begins) ? begins : text.slice(0, 60),
        ends: text.endsWith(ends) ? ends : text.slice(-60),
        rules: rules.map(({ ruleId }) => ruleId).sort(),
        cited: cited.map(({ kind, number }) => `${kind} ${number}`),
      };
    });
    expect(shown).toEqual(expected.points);
  });

  it('has its praise, decision and standard paragraphs apart from the points', () => {
    expect(told.praise).toHaveLength(expected.praise);
    expect(told.closing).toHaveLength(expected.closing);
    expect(told.closing[0]).toMatch(/^Once completed/);
    expect(told.closing.at(-1)).toMatch(/^On behalf of the QA Panel/);
    expect(told.decision).toMatch(/content that,? on completion of these changes/);
    expect(new Set(idsOf(told.instructions))).toEqual(new Set(expected.instructions));
  });

  it('says of which day it is and about which report', () => {
    expect(told).toMatchObject({ date: expected.date, report: expected.report });
  });
});
