import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { JsonSchema } from '../check.js';
import { closest } from '../closest.js';
import type { LocatedYaml } from './located-yaml.js';
import type { Path, Problem } from './problem.js';

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, validateFormats: false });
const compiled = new WeakMap<JsonSchema, ValidateFunction>();

/**
 * Everything in which a value breaks a schema, in sentences that say what is accepted.
 * @param value what is validated
 * @param at where in the file the value stands
 */
export function schemaProblems(
  yaml: LocatedYaml,
  schema: JsonSchema,
  value: unknown,
  at: Path,
): readonly Problem[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.filter((error) => !isEcho(error, errors)).map((error) => toProblem(yaml, error, value, at));
}

/** `if`, `oneOf` and `anyOf` fail along with what they hold; only one of the two is worth saying. */
function isEcho(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword === 'if') return true;
  const parent = all.find(
    (other) =>
      other !== error &&
      (other.keyword === 'oneOf' || other.keyword === 'anyOf') &&
      error.schemaPath.startsWith(`${other.schemaPath}/`),
  );
  return parent !== undefined;
}

function toProblem(yaml: LocatedYaml, error: ErrorObject, value: unknown, at: Path): Problem {
  const path = [...at, ...pathTo(error.instancePath, value)];
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params['additionalProperty']);
    return yaml.problem([...path, name], unknownField(name, error), 'key');
  }
  if (error.keyword === 'required') {
    const name = String(error.params['missingProperty']);
    return yaml.problem([...path, name], `is missing; it is ${describedField(error, name)}`);
  }
  return yaml.problem(path, `${accepted(error)}; found ${show(error.data)}`);
}

/** The path of a JSON pointer; a step is an index only where the value has a list. */
function pathTo(pointer: string, value: unknown): Path {
  const steps = pointer.split('/').slice(1);
  let inside: unknown = value;
  return steps.map((step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const isList = Array.isArray(inside);
    inside = (inside as Record<string, unknown> | undefined)?.[key];
    return isList ? Number(key) : key;
  });
}

function unknownField(name: string, error: ErrorObject): string {
  const known = Object.keys(propertiesOf(error));
  if (known.length === 0) return 'nothing is accepted here';
  const meant = closest(name, known);
  return meant
    ? `is no known field; did you mean ${meant}?`
    : `is no known field; accepted are ${known.join(', ')}`;
}

function describedField(error: ErrorObject, name: string): string {
  const description = (propertiesOf(error)[name] as JsonSchema | undefined)?.['description'];
  return typeof description === 'string' ? description : 'required';
}

function propertiesOf(error: ErrorObject): Readonly<Record<string, unknown>> {
  return ((error.parentSchema as JsonSchema | undefined)?.['properties'] ?? {}) as Record<string, unknown>;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  null: 'empty',
};

function accepted(error: ErrorObject): string {
  const params = error.params as Record<string, unknown>;
  const description = (error.parentSchema as JsonSchema | undefined)?.['description'];
  switch (error.keyword) {
    case 'enum':
      return `must be one of ${(params['allowedValues'] as readonly unknown[]).map(String).join(', ')}`;
    case 'const':
      return `must be ${show(params['allowedValue'])}`;
    case 'type': {
      const types = [params['type']].flat().map((type) => kinds[String(type)] ?? String(type));
      return `must be ${types.join(' or ')}`;
    }
    case 'minItems':
    case 'minProperties':
      return `must have at least ${params['limit']}`;
    case 'maxItems':
    case 'maxProperties':
      return `must have at most ${params['limit']}`;
    case 'uniqueItems':
      return 'must not say the same twice';
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${params['comparison']} ${params['limit']}`;
    default:
      return typeof description === 'string'
        ? `must be ${description}`
        : (error.message ?? 'is not accepted');
  }
}

/** A value as the file has it, cut short. */
function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
