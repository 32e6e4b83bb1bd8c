import type { CheckedDocument, Finding, LintReport, Location, Rule } from '@dhrlint/engine';

const nowhere: Location = {
  part: 'body',
  paragraph: null,
  section: null,
  sectionNumber: null,
  page: null,
  quote: null,
  block: 0,
  start: 0,
  end: 0,
};

export function location(given: Partial<Location> = {}): Location {
  return { ...nowhere, ...given };
}

export function finding(
  given: Omit<Partial<Finding>, 'location'> & { location?: Partial<Location> } = {},
): Finding {
  return {
    ruleId: 'test/words',
    severity: 'warning',
    message: 'This says too much.',
    messageWithoutWords: 'This says too much.',
    context: null,
    related: [],
    suggestion: null,
    fingerprint: '0123-4567-89ab-cdef',
    ...given,
    location: location(given.location),
  };
}

export function checked(given: Partial<CheckedDocument> = {}): CheckedDocument {
  return {
    status: 'checked',
    path: 'willow.docx',
    format: 'docx',
    pages: 3,
    words: 1200,
    stage: { stage: 'draft', why: ['It has 2 comments.'] },
    findings: [],
    ledger: [{ ruleId: 'test/words', outcome: 'passed', reason: null, crashed: false }],
    strengths: [],
    accepted: [],
    unusedAcceptances: [],
    gaps: [],
    ...given,
  };
}

export function report(...documents: LintReport['documents']): LintReport {
  return {
    version: '1.2.3',
    documents,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    unmatchedAcceptances: [],
  };
}

const rules: readonly Rule[] = [
  { ...plainRule('test/words', 'Words that say too much'), panel: 'Please look again.', fix: 'Say less.' },
  plainRule('test/other', 'Another point'),
  plainRule('test/third', 'A third <point>'),
  plainRule('test/fourth', 'A fourth point'),
  plainRule('test/fifth', 'A fifth point'),
  plainRule('test/sixth', 'A sixth point'),
];

function plainRule(id: string, title: string): Rule {
  return {
    id,
    title,
    severity: 'warning',
    check: 'words',
    options: {},
    messages: {},
    panel: 'p',
    source: [{ letter: 'Salford (RT), 18 February 2021' }],
    why: 'w',
    fix: 'f',
    examples: { flag: [], pass: [] },
  };
}
