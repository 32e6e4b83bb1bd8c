import { assembleDraft, type DraftInput } from '@dhrlint/draft';
import { type Check, type Finding, plainConfiguration, type Rule, runRules } from '@dhrlint/engine';
import { type Facts, gatherFacts } from '@dhrlint/facts';

/** A rule for a check, with what only its page needs left empty. */
export function ruleOf(
  check: string,
  options: object,
  messages: Rule['messages'],
  severity: Rule['severity'] = 'warning',
): Rule {
  return {
    id: `language/${check}`,
    title: check,
    severity,
    check,
    options: { ...options },
    messages,
    panel: '',
    source: [],
    why: '',
    fix: '',
    examples: { flag: [], pass: [] },
  };
}

/** What a rule finds in a small report, merged and in order as the engine gives it. */
export function findingsOf(
  rule: Rule,
  check: Check<Facts>,
  content: DraftInput['content'],
): readonly Finding[] {
  const draft = assembleDraft({ format: 'text', pages: null, content });
  const facts = gatherFacts(draft);
  return runRules({
    draft,
    facts,
    zoneOf: (block) => facts.zones[block] ?? 'body',
    rules: [rule],
    checks: [check],
    configuration: plainConfiguration,
    stage: 'draft',
  }).findings;
}
