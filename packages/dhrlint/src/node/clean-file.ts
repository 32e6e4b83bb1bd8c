import type { Cleaned } from '@dhrlint/writers';
import { type LimitOptions, limitsOf } from './limits.js';
import { SettingsReader } from './settings.js';
import type { Failure } from './task.js';
import { WorkerHost } from './worker-host.js';

/**
 * A copy of one report without what its pages do not show, made within the limits of the configuration nearest to it.
 * @param options.names a file with real names, none of which may stand in the copy where no page shows it
 * @throws SettingsError where that or the list cannot be used
 */
export async function cleanFile(
  path: string,
  options: LimitOptions & { readonly names?: string } = {},
): Promise<Cleaned | Failure> {
  const { names: list, ...limits } = options;
  const reader = new SettingsReader(list === undefined ? {} : { names: list });
  const { configuration, names } = await reader.forFile(path);
  const { read, work } = limitsOf(configuration, limits);
  const host = new WorkerHost(work);
  try {
    const result = await host.perform({ kind: 'clean', path, limits: read, names });
    return result.kind === 'clean' ? result.cleaned : (result as Failure);
  } finally {
    await host.close();
  }
}
