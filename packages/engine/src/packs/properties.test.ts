import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseAccepted, parseConfiguration } from './configuration-file.js';
import { type CheckContract, parsePack } from './pack.js';
import { ProblemsError } from './problem.js';

const checks: readonly CheckContract[] = [
  {
    name: 'listed',
    options: {
      type: 'object',
      additionalProperties: false,
      properties: {
        words: { type: 'array', items: { type: 'string' } },
        most: { type: 'integer', minimum: 1 },
      },
    },
    messages: { found: ['words'] },
  },
];

const rule = fc.record({
  id: fc.stringMatching(/^[a-z]{3,8}\/[a-z]{3,12}$/),
  title: fc.constantFrom('A title', 'Ein Titel: mit Doppelpunkt', '“Quoted”'),
  severity: fc.constantFrom('error', 'warning', 'advice'),
  check: fc.constant('listed'),
  options: fc.record(
    { words: fc.array(fc.string()), most: fc.integer({ min: 1, max: 9 }) },
    { requiredKeys: [] },
  ),
  messages: fc.constant({ found: '{words} is here.' }),
  panel: fc.constant('The panel asks.'),
  source: fc.constant([{ letter: 'A letter, 2 May 2020' }]),
  why: fc.constant('Because.'),
  fix: fc.constant('Write otherwise.'),
  examples: fc.constant({ flag: ['[[This]] is wrong.'], pass: ['That is right.'] }),
});

/** A thing with one part of it, at any depth, replaced by anything. */
function damaged<T>(whole: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc
    .tuple(whole, fc.nat(), fc.anything({ maxDepth: 2 }).filter(isData))
    .map(([value, seed, other]) => {
      const copy = structuredClone(value) as unknown;
      const places: [Record<string, unknown>, string][] = [];
      const visit = (inner: unknown) => {
        if (inner === null || typeof inner !== 'object') return;
        for (const key of Object.keys(inner)) {
          places.push([inner as Record<string, unknown>, key]);
          visit((inner as Record<string, unknown>)[key]);
        }
      };
      visit(copy);
      const place = places[seed % Math.max(1, places.length)];
      if (place && seed % 3 === 0) delete place[0][place[1]];
      else if (place) place[0][place[1]] = other;
      return copy;
    });
}

/** What YAML can hold. */
function isData(value: unknown): boolean {
  try {
    stringify(value);
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

const yaml = (value: unknown) => stringify(value, { aliasDuplicateObjects: false });

/** Pieces that YAML gives a meaning to, in any order. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'id: ',
          'rules:\n',
          '  - ',
          'severity: error\n',
          'options: {',
          '}',
          ']',
          '[',
          '"',
          "'",
          ': ',
          '\n',
          '  ',
          '# ',
          '&a ',
          '*a',
          '!!js/function ',
          '---\n',
          '...\n',
          '? ',
          '|\n',
          '>-\n',
          '\t',
          '%YAML 9.9\n',
          '<<: ',
          'accepted:\n',
          'limits: {pages: 3}\n',
          'null',
          '~',
          '__proto__: ',
          'constructor: ',
          '0x1F',
          '1e999',
          '\u0000',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

/** Runs a parser: what it gives, or the problems that it tells, each at a place of the file and in words. */
function outcome<T>(text: string, parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    const lines = text.split(/\r\n|\n|\r/).length;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { line, column, message } of error.problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines + 1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).toMatch(/\S/);
    }
    return null;
  }
}

describe('rule packs', () => {
  it('that are whole are read as they stand', () => {
    fc.assert(
      fc.property(fc.uniqueArray(rule, { minLength: 1, maxLength: 3, selector: ({ id }) => id }), (rules) => {
        const text = yaml({ title: 'A pack', rules });
        const read = outcome(text, () => parsePack(text, 'pack.yaml', checks));
        // Ids that look alike are refused; all else is read, and nothing but what stands there.
        if (read) expect(read).toEqual(rules.map((one) => ({ ...one, options: one.options ?? {} })));
        else expect(rules.length).toBeGreaterThan(1);
      }),
      { numRuns: 40 },
    );
  });

  it('that are damaged are refused with a place and a sentence, or are whole all the same', () => {
    fc.assert(
      fc.property(damaged(fc.record({ rules: fc.array(rule, { minLength: 1, maxLength: 2 }) })), (value) => {
        const text = yaml(value);
        const read = outcome(text, () => parsePack(text, 'pack.yaml', checks));
        for (const { id, severity, check, messages, examples } of read ?? []) {
          expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
          expect(['error', 'warning', 'advice']).toContain(severity);
          expect(check).toBe('listed');
          expect(Object.keys(messages)).toEqual(['found']);
          expect(examples.flag.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('that are scraps never do anything else', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        outcome(text, () => parsePack(text, 'pack.yaml', checks));
      }),
      { numRuns: 200 },
    );
  });
});

describe('configurations', () => {
  const setting = fc.oneof(
    fc.constantFrom('error', 'warning', 'advice', 'off'),
    fc.record({
      severity: fc.constantFrom('error', 'off'),
      options: fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 }),
    }),
  );
  const configuration = fc.record(
    {
      rules: fc.dictionary(fc.stringMatching(/^[a-z]{2,6}\/[a-z]{2,6}$/), setting, { maxKeys: 4 }),
      rulePacks: fc.array(fc.stringMatching(/^[a-z]+\.yaml$/)),
      stage: fc.constantFrom('draft', 'final'),
      failOn: fc.constantFrom('error', 'never'),
      limits: fc.record(
        { pages: fc.integer({ min: 1 }), seconds: fc.integer({ min: 1 }) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  const parse = (text: string) => parseConfiguration(text, 'dhrlint.config.yaml', ['pages', 'seconds']);

  it('that are whole are read as they stand', () => {
    fc.assert(
      fc.property(configuration, (value) => {
        const text = yaml(value);
        const read = outcome(text, () => parse(text))?.configuration;
        expect(read?.limits).toEqual(value.limits);
        expect(read?.stage).toBe(value.stage);
        expect(read?.rulePacks).toEqual(value.rulePacks ?? []);
        const severities = Object.entries(value.rules ?? {}).map(([id, set]) => [
          id,
          typeof set === 'string' ? set : set.severity,
        ]);
        expect(Object.entries(read?.rules ?? {}).map(([id, set]) => [id, set.severity])).toEqual(severities);
      }),
      { numRuns: 40 },
    );
  });

  it('that are damaged or scraps are refused with a place and a sentence, never otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(damaged(configuration).map(yaml), scraps), (text) => {
        outcome(text, () => parse(text).checkAgainst([], checks));
        outcome(text, () => parseAccepted(text, 'dhrlint.accepted.yaml'));
      }),
      { numRuns: 200 },
    );
  });
});
