import type { Finding, Rule } from '@dhrlint/engine';
import { sectionInWords } from './place.js';

/** A finding with the further ones of its rule, so that a first run is short enough to read. */
export interface Gathered {
  readonly finding: Finding;
  readonly repeats: readonly Finding[];
}

/** Findings in the order in which people read them. */
export interface Arrangement {
  /** Those that could identify somebody, the surest first. */
  readonly identifying: readonly Gathered[];
  /** The others in the order of the report, under the headings of their sections. */
  readonly bySection: readonly { readonly heading: string; readonly gathered: readonly Gathered[] }[];
}

/**
 * Arranges findings that stand in the order of the report.
 * @param all keeps every finding by itself instead of gathering those of one rule
 */
export function arrange(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  all: boolean,
): Arrangement {
  const surety = ({ finding }: Gathered) => rules.get(finding.ruleId)?.identifies ?? 0;
  const gathered = gather(findings, all);
  const identifying = gathered.filter((group) => surety(group) > 0).sort((a, b) => surety(b) - surety(a));
  const bySection: { heading: string; gathered: Gathered[] }[] = [];
  for (const group of gathered) {
    if (surety(group) > 0) continue;
    const heading = sectionInWords(group.finding.location);
    const last = bySection.at(-1);
    if (last?.heading === heading) last.gathered.push(group);
    else bySection.push({ heading, gathered: [group] });
  }
  return { identifying, bySection };
}

/** Gathers the findings of each rule under the first of them. */
export function gather(findings: readonly Finding[], all: boolean): readonly Gathered[] {
  if (all) return findings.map((finding) => ({ finding, repeats: [] }));
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.ruleId);
    if (same) same.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  return [...byRule.values()].flatMap(([finding, ...repeats]) => (finding ? [{ finding, repeats }] : []));
}
