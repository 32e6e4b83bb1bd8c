import { acceptedFileFor, SettingsError, withAcceptance } from 'dhrlint/node';
import { URI } from 'vscode-uri';
import type { Session } from './feature.js';
import { changeSettings, editSettings, settingsText } from './settings-edits.js';
import { ShownText } from './shown-text.js';

/**
 * Lets a finding stand. With a reason it is written into the list of accepted findings; without one the list is opened
 * with the finding in it and the cursor where the reason goes.
 * @throws SettingsError where there is no such finding, or the list cannot be used
 */
export async function accept(
  session: Session,
  uri: string,
  fingerprint: string,
  reason: string | null,
): Promise<{ readonly file: string }> {
  const { reports, workspace } = session;
  const { points, rules, path } = await reports.checked(uri);
  const point = points.find((one) => one.fingerprint === fingerprint);
  if (!point) throw new SettingsError('The finding is not there any more.');
  const file = await acceptedFileFor(workspace.folderOf(uri));
  const standing = await settingsText(session, file);
  const { who } = workspace.options;
  const changed = await withAcceptance(
    standing.text,
    file,
    fingerprint,
    [point.cited, rules.get(point.ruleId)?.title].filter((part) => part).join(', '),
    {
      reason: reason ?? '',
      when: today(),
      ...(who !== undefined && { who }),
      ...(path !== null && { report: path }),
    },
  );
  if (reason !== null && reason.trim() !== '') await changeSettings(session, standing, changed.text);
  else await askForReason(session, file, standing.text, changed.text, fingerprint);
  return { file };
}

async function askForReason(
  session: Session,
  file: string,
  before: string,
  now: string,
  fingerprint: string,
): Promise<void> {
  const { connection, client } = session;
  await editSettings(session, file, before, now);
  const at = now.indexOf('reason: ""', now.indexOf(fingerprint));
  if (!client.capabilities.window?.showDocument?.support || at < 0) return;
  const place = at + 'reason: "'.length;
  const selection = new ShownText(now, client.encoding).range({ start: place, end: place });
  await connection.window.showDocument({ uri: URI.file(file).toString(), takeFocus: true, selection });
}

/** The day as a calendar on the wall shows it, such as 2025-03-14. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
