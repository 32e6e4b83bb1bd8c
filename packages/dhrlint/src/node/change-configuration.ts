import { join } from 'node:path';
import { findUpwards } from './find-upwards.js';
import { limitNames } from './limits.js';
import { configurationName, SettingsError } from './settings.js';

/** A change to a configuration: a rule that is switched off, or a word more in a list of a rule's options. */
export type ConfigurationChange =
  | { readonly kind: 'rule-off'; readonly rule: string }
  | { readonly kind: 'word'; readonly rule: string; readonly option: string; readonly word: string };

/** The configuration that reports of a folder go by: the nearest there or above, or else one to be made in `otherwise`. */
export async function configurationFileFor(folder: string, otherwise: string): Promise<string> {
  return (await findUpwards(configurationName, folder)) ?? join(otherwise, configurationName);
}

/**
 * The text of a configuration after a change; what else stands there is kept.
 * @throws SettingsError where the text is no configuration
 */
export async function changedConfiguration(
  text: string,
  file: string,
  change: ConfigurationChange,
): Promise<string> {
  const { withListedWord, withRuleOff } = await import('@dhrlint/engine/packs');
  try {
    return change.kind === 'rule-off'
      ? withRuleOff(text, change.rule, file, limitNames)
      : withListedWord(text, change, file, limitNames);
  } catch (error) {
    if (error instanceof Error && error.name === 'ProblemsError') throw new SettingsError(error.message);
    throw error;
  }
}
