import type { Rule } from 'dhrlint';
import { severityWords, sourceInWords } from 'dhrlint/editing';
import { URI } from 'vscode-uri';

/** Scheme of the pages of rules, whose text the server gives (`workspace/textDocumentContent`). */
export const ruleScheme = 'dhrlint-rule';

/** The address of a rule's page. */
export function rulePage(ruleId: string): string {
  return `${ruleScheme}:/${ruleId}.md`;
}

/** The rule whose page an address names; null where it names none. */
export function ruleOfPage(address: string): string | null {
  const { scheme, path } = URI.parse(address);
  return scheme === ruleScheme ? (/^\/?(.+)\.md$/.exec(path)?.[1] ?? null) : null;
}

/** A rule in a few lines: why it is raised, what the panel says, what to write. */
export function ruleInBrief(rule: Rule): string {
  return [
    `**${escaped(rule.title)}** (${severityWords[rule.severity]}, \`${rule.id}\`)`,
    escaped(rule.why),
    `**The panel:** ${escaped(rule.panel)}`,
    `**What to write:** ${escaped(rule.fix)}`,
    ...rule.source.map((source) => `*${escaped(sourceInWords(source))}*`),
  ].join('\n\n');
}

/** A rule in full, with examples. */
export function rulePageText(rule: Rule): string {
  const examples = (texts: readonly string[]) =>
    texts.map((text) => `> ${escaped(text.trimEnd()).replaceAll('\n', '\n> ')}`).join('\n\n');
  return `${[
    `# ${escaped(rule.title)}`,
    `\`${rule.id}\`, ${severityWords[rule.severity]}`,
    '## What the panel says',
    escaped(rule.panel),
    '## Why',
    escaped(rule.why),
    '## What to write',
    escaped(rule.fix),
    '## Where it comes from',
    rule.source.map((source) => `- ${escaped(sourceInWords(source))}`).join('\n'),
    '## This is found, at the words between » and «',
    examples(rule.examples.flag.map((text) => text.replaceAll('[[', '»').replaceAll(']]', '«'))),
    '## This is not found',
    examples(rule.examples.pass),
  ].join('\n\n')}\n`;
}

/** Words in Markdown that shows them as they are. */
export function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
