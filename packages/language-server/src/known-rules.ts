import type { Rule } from 'dhrlint';
import { rulesWith } from './checked-text.js';
import type { SettingsStore } from './settings-store.js';

/** Every rule that is in use somewhere: the shipped ones, and those of the packs of the folders that are open. */
export class KnownRules {
  constructor(
    private readonly settings: SettingsStore,
    private readonly folders: () => readonly string[],
  ) {}

  async find(id: string): Promise<Rule | undefined> {
    const shipped = rulesWith([]).get(id);
    if (shipped) return shipped;
    for (const folder of [...this.settings.folders, ...this.folders()]) {
      const { settings } = await this.settings.forFolder(folder);
      const found = settings.packRules.find((rule) => rule.id === id);
      if (found) return found;
    }
    return undefined;
  }
}
