import type { JsonSchema } from '../check.js';
import { closest } from '../closest.js';
import type { Configuration, RuleSetting } from '../configuration.js';
import type { Acceptance } from '../finding.js';
import type { Rule } from '../rule.js';
import { type LocatedYaml, parseLocatedYaml } from './located-yaml.js';
import { type CheckContract, optionProblems } from './pack.js';
import { type Problem, ProblemsError } from './problem.js';
import { schemaProblems } from './schema-problems.js';

const severities = ['error', 'warning', 'advice'];

const acceptedSchema: JsonSchema = {
  type: 'array',
  description: 'a list of accepted findings, each with its fingerprint and a reason',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['fingerprint', 'reason'],
    properties: {
      fingerprint: {
        type: 'string',
        pattern: '^[0-9a-f]{4}(-[0-9a-f]{4}){3}$',
        description: 'the fingerprint that a finding shows, such as 3fa1-09bc-77d2-e410',
      },
      reason: {
        type: 'string',
        pattern: '\\S',
        description: 'a sentence that says why the finding may stand',
      },
      who: { type: 'string', pattern: '\\S', description: 'who accepted it' },
      when: { type: 'string', pattern: '\\S', description: 'the date, such as 2025-03-14' },
      file: { type: 'string', pattern: '\\S', description: 'the name of the one file that it is meant for' },
    },
  },
};

/** What `dhrlint.accepted.yaml` may hold. */
export const acceptedFileSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: { accepted: acceptedSchema },
};

/** Schemas of configurations by the names of limits: a schema is compiled once. */
const schemas = new Map<string, JsonSchema>();

/** What `dhrlint.config.yaml` may hold. */
export function configurationSchema(limitNames: readonly string[]): JsonSchema {
  const key = limitNames.join(' ');
  const known = schemas.get(key) ?? schemaWith(limitNames);
  schemas.set(key, known);
  return known;
}

const schemaWith = (limitNames: readonly string[]): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: {
    rules: {
      type: 'object',
      description: 'settings of rules, by their ids',
      additionalProperties: {
        if: { type: 'object' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          type: 'object',
          additionalProperties: false,
          properties: {
            severity: { enum: [...severities, 'off'] },
            options: { type: 'object', description: 'what the rule’s check is told' },
          },
        },
        else: { enum: [...severities, 'off'] },
      },
    },
    rulePacks: {
      type: 'array',
      description: 'files of rule packs, relative to this file',
      items: { type: 'string', pattern: '\\S', description: 'the name of a file' },
    },
    accepted: acceptedSchema,
    stage: { enum: ['draft', 'final'] },
    failOn: { enum: [...severities, 'never'] },
    limits: {
      type: 'object',
      description: 'limits on reading a file, each a whole number',
      additionalProperties: false,
      properties: Object.fromEntries(
        limitNames.map((name) => [name, { type: 'integer', minimum: 1, description: 'a whole number' }]),
      ),
    },
  },
});

/** A configuration, and whether the rules that it sets exist. */
export interface ConfigurationFile {
  readonly configuration: Configuration;
  /**
   * Checks the settings of rules against all rules, those of its packs included.
   * @throws ProblemsError
   */
  checkAgainst(rules: readonly Rule[], checks: readonly CheckContract[]): void;
  /** A problem with what stands at a path of the file. */
  readonly problem: LocatedYaml['problem'];
}

/**
 * Reads `dhrlint.config.yaml`; an empty file is an empty configuration.
 * @param limitNames names of the limits that it may set
 * @throws ProblemsError with everything that is wrong in it
 */
export function parseConfiguration(
  text: string,
  file: string,
  limitNames: readonly string[] = [],
): ConfigurationFile {
  const yaml = parseLocatedYaml(text, file);
  const value = (yaml.value ?? {}) as Partial<Omit<Configuration, 'rules'>> & {
    readonly rules?: Readonly<Record<string, string | RuleSetting>>;
  };
  throwAny([...schemaProblems(yaml, configurationSchema(limitNames), value, [])]);
  const rules = Object.fromEntries(
    Object.entries(value.rules ?? {}).map(([id, setting]) => [
      id,
      (typeof setting === 'string' ? { severity: setting } : setting) as RuleSetting,
    ]),
  );
  const configuration = { rulePacks: [], accepted: [], ...value, rules };
  return {
    configuration,
    checkAgainst: (known, checks) => throwAny(settingProblems(yaml, rules, known, checks)),
    problem: yaml.problem,
  };
}

/**
 * Reads `dhrlint.accepted.yaml`: a list of accepted findings under `accepted:`.
 * @throws ProblemsError with everything that is wrong in it
 */
export function parseAccepted(text: string, file: string): readonly Acceptance[] {
  const yaml = parseLocatedYaml(text, file);
  const value = (yaml.value ?? {}) as { readonly accepted?: readonly Acceptance[] };
  throwAny([...schemaProblems(yaml, acceptedFileSchema, value, [])]);
  return value.accepted ?? [];
}

function settingProblems(
  yaml: LocatedYaml,
  settings: Readonly<Record<string, RuleSetting>>,
  rules: readonly Rule[],
  checks: readonly CheckContract[],
): readonly Problem[] {
  return Object.entries(settings).flatMap(([id, { options }]) => {
    const rule = rules.find((known) => known.id === id);
    if (!rule) {
      const meant = closest(
        id,
        rules.map((known) => known.id),
      );
      const hint = meant ? `did you mean ${meant}?` : 'dhrlint rules lists them all';
      return [yaml.problem(['rules', id], `there is no rule ${id}; ${hint}`, 'key')];
    }
    const check = checks.find(({ name }) => name === rule.check);
    if (!options || !check) return [];
    return optionProblems(yaml, check, { ...rule.options, ...options }, ['rules', id, 'options']);
  });
}

function throwAny(problems: readonly Problem[]): void {
  if (problems.length > 0) {
    throw new ProblemsError([...problems].sort((a, b) => a.line - b.line || a.column - b.column));
  }
}
