import type { Check, JsonSchema } from '../check.js';
import { closest, editDistance } from '../closest.js';
import { placeholders } from '../message.js';
import type { Rule } from '../rule.js';
import { ruleSchema } from '../rule-schema.generated.js';
import { type LocatedYaml, parseLocatedYaml } from './located-yaml.js';
import { type Path, type Problem, ProblemsError } from './problem.js';
import { schemaProblems } from './schema-problems.js';

/** What a check says of itself, as far as a rule depends on it. */
export type CheckContract = Pick<Check<never>, 'name' | 'options' | 'messages' | 'optionProblems'>;

/** A local pack: who keeps it, and its rules. */
export const packSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['rules'],
  properties: {
    title: { type: 'string', description: 'what the pack is for' },
    date: { type: 'string', description: 'the date of the pack, such as 2025-03-14' },
    follows: { type: 'string', description: 'the guidance that the pack follows' },
    rules: { type: 'array', minItems: 1, description: 'a list of rules' },
  },
};

/**
 * The rules of a file: one rule, or a pack with a list of them under `rules:`.
 * @param file how problems name the file
 * @param checks the checks that rules may name
 * @param taken ids that other files use already
 * @throws ProblemsError with everything that is wrong in the file
 */
export function parsePack(
  text: string,
  file: string,
  checks: readonly CheckContract[],
  taken: readonly string[] = [],
): readonly Rule[] {
  const yaml = parseLocatedYaml(text, file);
  const isPack = typeof yaml.value === 'object' && yaml.value !== null && 'rules' in yaml.value;
  const problems: Problem[] = isPack ? [...schemaProblems(yaml, packSchema, yaml.value, [])] : [];
  const entries = isPack ? listOf((yaml.value as { rules: unknown }).rules) : [yaml.value];
  const rules: Rule[] = [];
  for (const [index, entry] of entries.entries()) {
    const at: Path = isPack ? ['rules', index] : [];
    const found = ruleProblems(yaml, entry, at, checks);
    const rule = entry as Rule;
    const others = [...taken, ...rules.map(({ id }) => id)];
    if (typeof rule?.id === 'string') found.push(...idProblems(yaml, rule.id, [...at, 'id'], others));
    problems.push(...found);
    if (found.length === 0) rules.push({ ...rule, options: rule.options ?? {} });
  }
  if (problems.length > 0)
    throw new ProblemsError(problems.sort((a, b) => a.line - b.line || a.column - b.column));
  return rules;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function ruleProblems(
  yaml: LocatedYaml,
  entry: unknown,
  at: Path,
  checks: readonly CheckContract[],
): Problem[] {
  const problems = [...schemaProblems(yaml, ruleSchema, entry, at)];
  const name = (entry as Partial<Rule> | null)?.check;
  if (typeof name !== 'string') return problems;
  const check = checks.find((known) => known.name === name);
  if (!check) {
    const meant = closest(
      name,
      checks.map((known) => known.name),
    );
    problems.push(
      yaml.problem(
        [...at, 'check'],
        `there is no check named ${name}; ${meant ? `did you mean ${meant}?` : `there are ${checks.map((known) => known.name).join(', ') || 'none'}`}`,
      ),
    );
    return problems;
  }
  const { options = {}, messages } = entry as Partial<Rule>;
  problems.push(...optionProblems(yaml, check, options, [...at, 'options']));
  if (typeof messages === 'object' && messages !== null) {
    problems.push(...messageProblems(yaml, messages, [...at, 'messages'], check));
  }
  return problems;
}

/** What breaks the schema of a check's options and, where nothing does, what the check itself finds wrong in them. */
export function optionProblems(
  yaml: LocatedYaml,
  check: CheckContract,
  options: unknown,
  at: Path,
): readonly Problem[] {
  const broken = schemaProblems(yaml, check.options, options, at);
  if (broken.length > 0 || !check.optionProblems) return broken;
  return check.optionProblems(options).map(({ path, message }) => yaml.problem([...at, ...path], message));
}

/** A rule words every message that its check declares, no other, and asks for no value that the check does not give. */
function messageProblems(
  yaml: LocatedYaml,
  messages: Readonly<Record<string, unknown>>,
  at: Path,
  check: CheckContract,
): readonly Problem[] {
  const declared = Object.keys(check.messages);
  const missing = declared
    .filter((name) => !Object.hasOwn(messages, name))
    .map((name) => yaml.problem([...at, name], `is missing; the check ${check.name} reports it`));
  const wrong = Object.entries(messages).flatMap(([name, template]) => {
    const values = Object.hasOwn(check.messages, name) ? check.messages[name] : undefined;
    if (!values) {
      const meant = closest(name, declared);
      return [
        yaml.problem(
          [...at, name],
          `the check ${check.name} reports no such message; ${meant ? `did you mean ${meant}?` : `it reports ${declared.join(', ')}`}`,
          'key',
        ),
      ];
    }
    return placeholders(String(template))
      .filter((value) => !values.includes(value))
      .map((value) =>
        yaml.problem(
          [...at, name],
          `{${value}} is no value of this message; ${values.length > 0 ? `it has ${values.map((known) => `{${known}}`).join(', ')}` : 'it has none'}`,
        ),
      );
  });
  return [...missing, ...wrong];
}

/** Two ids that a reader could take for one another make every list of findings ambiguous. */
function idProblems(yaml: LocatedYaml, id: string, at: Path, others: readonly string[]): readonly Problem[] {
  for (const other of others) {
    if (other === id) {
      return [
        yaml.problem(at, `${id} is taken; to change that rule, set it under rules: in dhrlint.config.yaml`),
      ];
    }
    if (looksLike(id, other)) {
      return [
        yaml.problem(at, `${id} looks too much like ${other}; choose an id that nobody can mistake for it`),
      ];
    }
  }
  return [];
}

function looksLike(a: string, b: string): boolean {
  const bare = (id: string) => id.toLowerCase().replace(/[^a-z/]/g, '');
  return editDistance(bare(a), bare(b)) <= 1;
}
