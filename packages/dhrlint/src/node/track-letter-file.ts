import type { CheckedDocument, LetterTracker, Stage } from '@dhrlint/engine';
import type { PanelLetter } from '@dhrlint/facts';
import { shippedRules } from '../shipped-rules.generated.js';
import { checkFiles } from './check-files.js';
import { type LimitOptions, limitsOf } from './limits.js';
import { type SettingsOptions, SettingsReader } from './settings.js';
import type { Failure, Settings } from './task.js';
import { WorkerHost } from './worker-host.js';

export interface TrackLetterOptions extends LimitOptions, SettingsOptions {
  /** The draft that answers the letter. */
  readonly draft?: string;
  /** The draft that the panel read. */
  readonly earlier?: string;
  readonly stage?: Stage;
}

/** A file that could not be read, and which. */
export interface FailedFile extends Failure {
  readonly path: string;
}

/**
 * The points of a letter with the rules that answer them and, with a draft, where each stands in it. The settings are
 * those nearest to the draft, or to the letter where there is none.
 * @throws SettingsError where a configuration, pack or list cannot be used
 */
export async function trackLetterFile(
  path: string,
  options: TrackLetterOptions = {},
): Promise<LetterTracker | FailedFile> {
  const reader = new SettingsReader(options);
  const settings = await reader.forFile(options.draft ?? path);
  const letter = await readLetter(path, settings, options);
  if ('code' in letter) return letter;
  const checked: CheckedDocument[] = [];
  const drafts = [options.draft, options.earlier].filter((file) => file !== undefined);
  for (const document of await checkFiles(drafts, {
    ...options,
    settingsFor: async () => settings,
    withBlocks: true,
  })) {
    if (document.status === 'unreadable')
      return { kind: 'unreadable', path: document.path, ...document.error };
    checked.push(document);
  }
  const [draft, earlier] = options.draft === undefined ? [undefined, undefined] : checked;
  const { trackLetter } = await import('../letter/tracker.js');
  return trackLetter(letter, {
    path,
    rules: [...shippedRules, ...settings.packRules],
    ...(draft && { draft }),
    ...(earlier && { earlier }),
  });
}

async function readLetter(
  path: string,
  { configuration }: Settings,
  options: LimitOptions,
): Promise<PanelLetter | FailedFile> {
  const { read, work } = limitsOf(configuration, options);
  const host = new WorkerHost(work);
  try {
    const result = await host.perform({ kind: 'letter', path, limits: read });
    if (result.kind !== 'letter') return { ...(result as Failure), path };
    const { letter } = result;
    if (letter.items.length > 0 || letter.closing.length > 0 || letter.decision !== null) return letter;
    const message = 'No points were found in it. Is it the letter of the Quality Assurance Panel?';
    return { kind: 'unreadable', code: 'no-points', message, path };
  } finally {
    await host.close();
  }
}
