import type { LintReport, Rule, Severity } from '@dhrlint/engine';
import { sourceInWords } from '../source.js';

/** Advice is SARIF's note: it asks and asserts nothing. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
};

/** The rules that the run was made with, in the order of their ids. */
export function describedRules({ documents, rules }: LintReport): readonly Rule[] {
  const named = new Set(
    documents.flatMap((document) =>
      document.status === 'checked'
        ? [...document.ledger, ...(document.baseline?.resolved ?? [])].map(({ ruleId }) => ruleId)
        : [],
    ),
  );
  return [...named].sort().flatMap((id) => rules.get(id) ?? []);
}

/** A rule as a SARIF reporting descriptor, with help in plain text and in Markdown. */
export function ruleDescriptor(rule: Rule): object {
  const [category = '', name = ''] = rule.id.split('/');
  const sources = rule.source.map(sourceInWords);
  return {
    id: rule.id,
    name: pascalCase(name),
    shortDescription: { text: ended(rule.title) },
    fullDescription: { text: rule.panel },
    help: {
      text: [rule.why, `What to do: ${rule.fix}`, ...sources.map((source) => `Source: ${source}`)].join(
        '\n\n',
      ),
      markdown: [
        `**What the panel says.** ${rule.panel}`,
        `**Why.** ${rule.why}`,
        `**What to do.** ${rule.fix}`,
        ...sources.map((source) => `*${source}*`),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [category], ...(rule.identifies !== undefined && { identifies: rule.identifies }) },
  };
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

function ended(title: string): string {
  return /[.!?]$/.test(title) ? title : `${title}.`;
}
