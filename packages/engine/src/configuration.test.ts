import { describe, expect, it } from 'vitest';
import { activeRule, askingFor, type Configuration, isActive, plainConfiguration } from './configuration.js';
import type { Rule } from './rule.js';

const usual = { id: 'house/tone', severity: 'warning', check: 'tone', options: {} } as unknown as Rule;
const asked: Rule = { ...usual, id: 'house/grammar', onRequest: true };
const setting = (severity: 'advice' | 'off' | undefined): Configuration => ({
  ...plainConfiguration,
  rules: { 'house/grammar': severity ? { severity } : { options: { a: 1 } } },
});

describe('a rule that runs on request', () => {
  it('runs where the configuration gives it a severity, and otherwise not', () => {
    expect([isActive(usual, plainConfiguration), isActive(asked, plainConfiguration)]).toEqual([true, false]);
    expect(isActive(asked, setting('advice'))).toBe(true);
    expect(isActive(asked, setting('off'))).toBe(false);
    // Options say how it runs, not whether.
    expect(activeRule(asked, setting(undefined))).toBeNull();
    expect(activeRule(asked, setting('advice'))?.severity).toBe('advice');
  });

  it('can be asked for beside a configuration, which keeps what else it says', () => {
    expect(activeRule(asked, askingFor(asked, plainConfiguration))?.severity).toBe('warning');
    expect(askingFor(asked, setting('advice'))).toEqual(setting('advice'));
    expect(activeRule(asked, askingFor(asked, setting('off')))?.severity).toBe('warning');
    expect(activeRule(asked, askingFor(asked, setting(undefined)))).toMatchObject({
      severity: 'warning',
      options: { a: 1 },
    });
  });
});
