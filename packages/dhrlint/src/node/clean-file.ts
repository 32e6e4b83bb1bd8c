import type { Cleaned } from '@dhrlint/writers';
import { type LimitOptions, limitsOf } from './limits.js';
import { SettingsReader } from './settings.js';
import type { Failure } from './task.js';
import { WorkerHost } from './worker-host.js';

/**
 * A copy of one report without what its pages do not show, made within the limits of the configuration nearest to it.
 * @throws SettingsError where that cannot be used
 */
export async function cleanFile(path: string, options: LimitOptions = {}): Promise<Cleaned | Failure> {
  const { configuration } = await new SettingsReader({}).forFile(path);
  const { read, work } = limitsOf(configuration, options);
  const host = new WorkerHost(work);
  try {
    const result = await host.perform({ kind: 'clean', path, limits: read });
    return result.kind === 'clean' ? result.cleaned : (result as Failure);
  } finally {
    await host.close();
  }
}
