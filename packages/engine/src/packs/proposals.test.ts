import { describe, expect, it } from 'vitest';
import { rule } from '../testing/fakes.js';
import { type Known, proposalsAt, type SettingsKind } from './proposals.js';

const known: Known = {
  rules: [rule('house/tone', 'phrases'), rule('house/dates', 'dates')],
  checks: [
    {
      name: 'phrases',
      summary: 'Phrases that are not wanted.',
      options: {
        type: 'object',
        properties: { phrases: { description: 'the phrases' }, where: { enum: ['body', 'all'] } },
      },
      messages: { found: ['phrase', 'instead'] },
    },
    { name: 'dates', summary: 'Dates.', options: { type: 'object', properties: { keep: {} } }, messages: {} },
  ],
  limitNames: ['seconds', 'pages'],
};

/** What is proposed at the stroke in a text. */
function proposed(kind: SettingsKind, text: string): readonly string[] {
  const offset = text.indexOf('|');
  const { proposals } = proposalsAt(text.replace('|', ''), offset, kind, known);
  return proposals.map((proposal) => (proposal.isField ? `${proposal.text}:` : proposal.text));
}

describe('what could be written in a configuration', () => {
  it('is its fields, without those that it has', () => {
    expect(proposed('configuration', '|')).toEqual([
      'rules:',
      'rulePacks:',
      'accepted:',
      'stage:',
      'failOn:',
      'limits:',
    ]);
    expect(proposed('configuration', 'stage: final\nr|\nrules:\n  house/tone: off\n')).toEqual([
      'rulePacks:',
      'accepted:',
      'failOn:',
      'limits:',
    ]);
  });

  it('is the ids of rules, their severities, and their fields', () => {
    expect(proposed('configuration', 'rules:\n  ho|')).toEqual(['house/tone:', 'house/dates:']);
    expect(proposed('configuration', 'rules:\n  house/tone: off\n  |')).toEqual(['house/dates:']);
    expect(proposed('configuration', 'rules:\n  house/tone: |')).toEqual([
      'error',
      'warning',
      'advice',
      'off',
    ]);
    expect(proposed('configuration', 'rules:\n  house/tone:\n    |')).toEqual(['severity:', 'options:']);
    expect(proposed('configuration', 'rules:\n  house/tone:\n    severity: w|')).toEqual([
      'error',
      'warning',
      'advice',
      'off',
    ]);
  });

  it('is the options of the rule’s own check, and their values', () => {
    expect(proposed('configuration', 'rules:\n  house/tone:\n    options:\n      |')).toEqual([
      'phrases:',
      'where:',
    ]);
    expect(proposed('configuration', 'rules:\n  house/dates:\n    options:\n      |')).toEqual(['keep:']);
    expect(proposed('configuration', 'rules:\n  house/tone:\n    options:\n      where: |')).toEqual([
      'body',
      'all',
    ]);
  });

  it('is limits, and the fields of an accepted finding', () => {
    expect(proposed('configuration', 'limits:\n  seconds: 3\n  |')).toEqual(['pages:']);
    expect(proposed('configuration', 'accepted:\n  - fingerprint: 3fa1-09bc-77d2-e410\n    |')).toEqual([
      'reason:',
      'who:',
      'when:',
      'file:',
    ]);
    expect(proposed('configuration', 'accepted:\n- |')).toHaveLength(5);
  });

  it('is nothing in comments, in quotation marks, and in the middle of words', () => {
    expect(proposed('configuration', '# st|')).toEqual([]);
    expect(proposed('configuration', 'rulePacks:\n  - "ho|')).toEqual([]);
    expect(proposed('configuration', 'stage final |')).toEqual([]);
  });
});

describe('what could be written in a rule pack', () => {
  const pack = (rest: string) =>
    `title: Ours\nrules:\n  - id: house/a\n    check: dates\n  - id: house/b\n    check: phrases\n${rest}`;

  it('is the fields of a rule, without those that this one has', () => {
    const fields = proposed('pack', pack('    |'));
    expect(fields).toContain('title:');
    expect(fields).not.toContain('check:');
    expect(proposed('pack', 'rules:\n  - |')).toContain('id:');
  });

  it('is the names of checks, and the messages and options of the check that the rule names', () => {
    expect(proposed('pack', 'rules:\n  - id: house/a\n    check: |')).toEqual(['phrases', 'dates']);
    expect(proposed('pack', pack('    messages:\n      |'))).toEqual(['found:']);
    expect(proposed('pack', pack('    options:\n      |'))).toEqual(['phrases:', 'where:']);
    expect(proposed('pack', 'id: house/a\noptions:\n  |\ncheck: dates\n')).toEqual(['keep:']);
    expect(proposed('pack', pack('    severity: |'))).toEqual(['error', 'warning', 'advice']);
  });
});

describe('what could be written in a list of accepted findings', () => {
  it('is the fields of each', () => {
    expect(
      proposed('accepted', 'accepted:\n  - reason: It is a quotation.\n    |\n    who: The chair\n'),
    ).toEqual(['fingerprint:', 'when:', 'file:']);
  });
});
