/** Scheme of the pages of rules, whose text the server gives (`workspace/textDocumentContent`). */
export const ruleScheme = 'dhrlint-rule';

/** The address of a rule's page. */
export function rulePage(ruleId: string): string {
  return `${ruleScheme}:/${ruleId}.md`;
}
