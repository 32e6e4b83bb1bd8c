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

/** The rules that are active under a configuration, with its severities and options. */
export function activeRules(rules: readonly Rule[], configuration: Configuration): readonly Rule[] {
  return rules.flatMap((rule) => {
    const setting = configuration.rules[rule.id];
    if (setting?.severity === 'off') return [];
    return [
      {
        ...rule,
        severity: setting?.severity ?? rule.severity,
        options: { ...rule.options, ...setting?.options },
      },
    ];
  });
}
