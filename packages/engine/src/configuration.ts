import type { Stage } from './check.js';
import type { Acceptance } from './finding.js';
import type { Rule, Severity } from './rule.js';

/** What a configuration says of one rule; what is left out stays as the rule has it. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The gravest severity that a run may end with and still be a success; `never`: findings do not fail a run. */
export type FailOn = Severity | 'never';

/** A configuration, as `dhrlint.config.yaml` gives it. */
export interface Configuration {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Files of local rule packs, relative to the configuration. */
  readonly rulePacks: readonly string[];
  readonly accepted: readonly Acceptance[];
  readonly stage?: Stage;
  readonly failOn?: FailOn;
  /** Limits on reading a file, by the names of whoever reads it. */
  readonly limits?: Readonly<Record<string, number>>;
}

/** The configuration of somebody who has none. */
export const plainConfiguration: Configuration = { rules: {}, rulePacks: [], accepted: [] };

/** Whether a rule runs: it is not switched off, or it was asked for where it runs on request only. */
export function isActive(rule: Rule, { rules }: Configuration): boolean {
  const severity = rules[rule.id]?.severity;
  return severity === undefined ? !rule.onRequest : severity !== 'off';
}

/** The configuration of somebody who asks for a rule; one that is switched off is asked for again. */
export function askingFor(rule: Rule, configuration: Configuration): Configuration {
  if (isActive(rule, configuration)) return configuration;
  const setting = { ...configuration.rules[rule.id], severity: rule.severity };
  return { ...configuration, rules: { ...configuration.rules, [rule.id]: setting } };
}

/** A rule with the severity and options of a configuration; null where it does not run. */
export function activeRule(rule: Rule, configuration: Configuration): Rule | null {
  if (!isActive(rule, configuration)) return null;
  const setting = configuration.rules[rule.id];
  return {
    ...rule,
    severity: setting?.severity === 'off' ? rule.severity : (setting?.severity ?? rule.severity),
    options: withOptions(rule.options, setting?.options),
  };
}

type Options = Readonly<Record<string, unknown>>;

/** The options of rules as configurations change them, by what these say. */
const changed = new WeakMap<Options, Map<string, Options>>();

/** Checks keep what they make of options, so the same options are the same object in every run. */
function withOptions(options: Options, more: Options | undefined): Options {
  if (!more) return options;
  const known = changed.get(options) ?? new Map<string, Options>();
  changed.set(options, known);
  const key = JSON.stringify(more);
  const merged = known.get(key) ?? { ...options, ...more };
  known.set(key, merged);
  return merged;
}
