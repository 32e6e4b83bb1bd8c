import { describe, expect, it } from 'vitest';
import { parseConfiguration } from './configuration-file.js';

const parse = (text: string) =>
  parseConfiguration(text, 'dhrlint.config.yaml', ['pages', 'seconds']).configuration;

describe('limits in a configuration', () => {
  it('are read by the names of whoever reads files', () => {
    expect(parse('limits: { pages: 10000 }').limits).toEqual({ pages: 10000 });
    expect(parse('failOn: never').limits).toBeUndefined();
  });

  it.each([
    ['limits: { page: 3 }', /page.*pages/],
    ['limits: { pages: 0 }', /pages/],
    ['limits: { pages: many }', /whole number/],
    ['limits: 5', /limits/],
  ])('are refused with what is accepted: %s', (text, told) => {
    expect(() => parse(text)).toThrow(told);
  });
});
