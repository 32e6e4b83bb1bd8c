import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** The statements about how a review was done that need a reason, an outcome or a name beside them. */
type Statement = 'left-out' | 'open-process' | 'outside-role' | 'unnamed-agency';

interface Options {
  readonly of: Statement;
}

/**
 * Reports each statement of one sort that the report leaves unexplained: somebody who was not approached, a process
 * that is open, a body that was no full member, an agency without a name.
 */
export const unexplainedStatement = defineCheck<Facts, Options, never>({
  name: 'unexplained-statement',
  summary: 'A statement about how the review was done that lacks its reason, its outcome or a name.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['of'],
    properties: { of: { enum: ['left-out', 'open-process', 'outside-role', 'unnamed-agency'] } },
  },
  messages: { unexplained: ['words'] },
  judge: ({ facts, options }) => {
    if (facts.documentKind === 'other' || facts.documentKind === 'action-plan')
      return { outcome: 'not-applicable', reason: 'The file is not the report of a review.' };
    const { told, reports } = statements[options.of](facts);
    return told
      ? { outcome: 'assessed', reports }
      : { outcome: 'not-applicable', reason: 'The report makes no statement of this kind.' };
  },
});

const processNames = {
  'police-conduct': 'police conduct investigation',
  inquest: 'inquest',
  trial: 'criminal case',
  appeal: 'appeal',
  'safeguarding-adult-review': 'safeguarding adults review',
  'child-review': 'child safeguarding review',
  'health-investigation': 'health investigation',
  'probation-review': 'probation review',
  regulator: 'regulator’s investigation',
  internal: 'investigation',
} as const;

const statements: Readonly<
  Record<Statement, (facts: Facts) => { readonly told: boolean; readonly reports: readonly Report[] }>
> = {
  'left-out': ({ process: { leftOut } }) => ({
    told: leftOut.length > 0,
    reports: leftOut
      .filter(({ reasonGiven }) => !reasonGiven)
      .map(({ anchor, who }) => ({ message: 'unexplained', anchor, values: { words: who } })),
  }),
  'open-process': ({ process: { openProcesses } }) => ({
    told: openProcesses.length > 0,
    reports: onePerKind(openProcesses.filter(({ takenIn }) => !takenIn)),
  }),
  'outside-role': ({ process: { outsideRoles } }) => ({
    told: outsideRoles.length > 0,
    reports: outsideRoles
      .filter(({ reasonGiven }) => !reasonGiven)
      .map(({ anchor, role }) => ({ message: 'unexplained', anchor, values: { words: role } })),
  }),
  'unnamed-agency': ({ process: { unnamedAgencies } }) => ({
    told: true,
    reports: unnamedAgencies.map(({ anchor, words }) => ({
      message: 'unexplained',
      anchor,
      values: { words },
    })),
  }),
};

/** An inquest told of three times is one cause: the first place, with the others related. */
function onePerKind(open: Facts['process']['openProcesses']): readonly Report[] {
  const kinds = [...new Set(open.map(({ kind }) => kind))];
  return kinds.flatMap((kind): readonly Report[] => {
    const [anchor, ...related] = open.filter((each) => each.kind === kind).map((each) => each.anchor);
    return anchor ? [{ message: 'unexplained', anchor, related, values: { words: processNames[kind] } }] : [];
  });
}
