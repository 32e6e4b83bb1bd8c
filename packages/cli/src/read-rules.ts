import type { ListedRule } from 'dhrlint/node';

/** Every rule, as the configuration of the current folder or the named one sets it, in the order of their ids. */
export async function readRules(config: string | undefined): Promise<readonly ListedRule[]> {
  const { listRules, SettingsReader } = await import('dhrlint/node');
  const reader = new SettingsReader(config === undefined ? {} : { config });
  const listed = listRules(await reader.forFolder(process.cwd()));
  return [...listed].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}
