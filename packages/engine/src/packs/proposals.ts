import type { JsonSchema } from '../check.js';
import type { Rule } from '../rule.js';
import { ruleSchema } from '../rule-schema.generated.js';
import { acceptedFileSchema, configurationSchema } from './configuration-file.js';
import { packSchema } from './pack.js';
import { type YamlPlace, yamlPlaceAt } from './yaml-place.js';

/** Something that could be written at a place of a settings file. */
export interface Proposal {
  /** What is written. */
  readonly text: string;
  /** What it means; empty where nothing more is known. */
  readonly detail: string;
  /** A field, after which its value follows; otherwise a value. */
  readonly isField: boolean;
}

/** What proposals draw on. */
export interface Known {
  readonly rules: readonly Rule[];
  readonly checks: readonly {
    readonly name: string;
    readonly summary: string;
    readonly options: JsonSchema;
    readonly messages: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly limitNames: readonly string[];
}

/** What could be written at an offset of a settings file, and what is typed of it already. */
export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly typed: string;
}

/** What a file of settings is for. */
export type SettingsKind = 'configuration' | 'accepted' | 'pack';

/**
 * What could be written at an offset of a settings file. The file need not be valid: what stands around the place is
 * told from the indents of the lines above.
 */
export function proposalsAt(text: string, offset: number, kind: SettingsKind, known: Known): Proposed {
  const place = yamlPlaceAt(text, offset);
  if (!place) return { proposals: [], typed: '' };
  const special = rulesById(place, kind, known) ?? checksByName(place, kind, known);
  if (special) return { proposals: special, typed: place.typed };
  const schema = schemaAt(schemaOf(kind, text, known), place.path, place, known);
  const found = place.isValue ? valuesOf(schema) : fieldsOf(schema, place.siblings);
  return { proposals: found, typed: place.typed };
}

function schemaOf(kind: SettingsKind, text: string, { limitNames }: Known): JsonSchema {
  if (kind === 'configuration') return configurationSchema(limitNames);
  if (kind === 'accepted') return acceptedFileSchema;
  return /^(?:id|check):/m.test(text) ? ruleSchema : packSchema;
}

/** Ids of rules where a configuration sets them. */
function rulesById(
  { path, isValue, siblings }: YamlPlace,
  kind: SettingsKind,
  { rules }: Known,
): readonly Proposal[] | null {
  if (kind !== 'configuration' || isValue || path.length !== 1 || path[0] !== 'rules') return null;
  return rules
    .filter(({ id }) => !siblings.includes(id))
    .map(({ id, title, severity }) => ({ text: id, detail: `${title} (${severity})`, isField: true }));
}

/** Names of checks, and of the messages of the check that a rule names. */
function checksByName(
  { path, isValue, beside }: YamlPlace,
  kind: SettingsKind,
  { checks }: Known,
): readonly Proposal[] | null {
  if (kind !== 'pack') return null;
  const last = path.at(-1);
  if (isValue && last === 'check')
    return checks.map(({ name, summary }) => ({ text: name, detail: summary, isField: false }));
  if (isValue || last !== 'messages') return null;
  const check = checks.find(({ name }) => name === beside['check']);
  return Object.entries(check?.messages ?? {}).map(([name, values]) => ({
    text: name,
    detail: values.map((value) => `{${value}}`).join(' '),
    isField: true,
  }));
}

/** The schema of what stands at a path; empty where none is known. */
function schemaAt(top: JsonSchema, path: YamlPlace['path'], place: YamlPlace, known: Known): JsonSchema {
  let here = top;
  for (const [index, step] of path.entries()) {
    const options = step === 'options' ? optionsSchema(path.slice(0, index), place, known) : null;
    const isRule = here === packSchema && step === 'rules';
    here = options ?? (isRule ? { items: ruleSchema } : inside(here, step));
    // A setting of a rule is a set of fields, or a severity by itself.
    if (index < path.length - 1 || !place.isValue) here = part(here, 'then') ?? here;
  }
  return place.isValue ? (part(here, 'else') ?? here) : here;
}

function inside(schema: JsonSchema, step: string | number): JsonSchema {
  const properties = part(schema, 'properties') as Readonly<Record<string, JsonSchema>> | null;
  const own = typeof step === 'number' ? part(schema, 'items') : properties?.[step];
  return own ?? part(schema, 'additionalProperties') ?? {};
}

function part(schema: JsonSchema, keyword: string): JsonSchema | null {
  const value = schema[keyword];
  return typeof value === 'object' && value !== null ? (value as JsonSchema) : null;
}

/** The schema of the options of the rule at a path: in a configuration it is named, in a pack it names its check. */
function optionsSchema(
  path: readonly (string | number)[],
  { beside }: YamlPlace,
  { rules, checks }: Known,
): JsonSchema | null {
  const name = rules.find(({ id }) => id === path.at(-1))?.check ?? beside['check'];
  return checks.find((check) => check.name === name)?.options ?? null;
}

function fieldsOf(schema: JsonSchema, siblings: readonly string[]): readonly Proposal[] {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return Object.entries(properties)
    .filter(([name]) => !siblings.includes(name))
    .map(([name, of]) => ({ text: name, detail: String(of['description'] ?? ''), isField: true }));
}

function valuesOf(schema: JsonSchema): readonly Proposal[] {
  const values = (schema['enum'] ??
    (schema['type'] === 'boolean' ? [true, false] : [])) as readonly unknown[];
  return values.map((value) => ({ text: String(value), detail: '', isField: false }));
}
