import { type ConfigurationChange, changedConfiguration, configurationFileFor } from 'dhrlint/node';
import type { Session } from './feature.js';
import { changeSettings, settingsText } from './settings-edits.js';

/**
 * Changes the configuration that a report goes by; where there is none, one is made in the folder that is open.
 * @returns the file
 * @throws SettingsError where it cannot be used
 */
export async function changeConfiguration(
  session: Session,
  uri: string,
  change: ConfigurationChange,
): Promise<{ readonly file: string }> {
  const { workspace } = session;
  const folder = workspace.folderOf(uri);
  const file =
    workspace.options.config ?? (await configurationFileFor(folder, workspace.holding(folder) ?? folder));
  const standing = await settingsText(session, file);
  await changeSettings(session, standing, await changedConfiguration(standing.text, file, change));
  return { file };
}
