import { resolve } from 'node:path';

/** What the settings of VS Code say of the reports of a folder. */
export interface DraftSettings {
  readonly stage: 'auto' | 'draft' | 'final';
  /** File of real names; empty where there is none. */
  readonly names: string;
  /** Configuration to use instead of the nearest one; empty where there is none. */
  readonly config: string;
}

/** Where a setting that is a relative path counts from, and what stands in for the folder's own configuration. */
export interface Surroundings {
  /** The folder that is open; undefined where none is. */
  readonly folder: string | undefined;
  /** Whether the folder's own configuration and rules may be used. */
  readonly trusted: boolean;
  /** A configuration that changes nothing. */
  readonly plainConfiguration: string;
}

/** The settings with whole paths, as the command and the language server are told. What is left out is not set. */
export interface UsedSettings {
  readonly stage?: 'draft' | 'final';
  readonly names?: string;
  readonly config?: string;
}

/** What the language server is told beyond that. */
export interface ServerOptions extends UsedSettings {
  /** Whether Word files and PDFs are checked where they lie, without being opened. */
  readonly checkWorkspace: boolean;
  /** Who accepts findings; empty where that is not said. */
  readonly who: string;
}

/**
 * What reports are checked with. In a folder that is not trusted the configuration that lies in it is not looked at: one
 * that changes nothing takes its place, unless the user's own settings name another.
 */
export function usedSettings(settings: DraftSettings, surroundings: Surroundings): UsedSettings {
  const whole = (path: string) => resolve(surroundings.folder ?? '.', path);
  const { stage, names, config } = settings;
  const ownConfiguration = surroundings.trusted ? undefined : surroundings.plainConfiguration;
  const configuration = config.trim() === '' ? ownConfiguration : whole(config.trim());
  return {
    ...(stage !== 'auto' && { stage }),
    ...(names.trim() !== '' && { names: whole(names.trim()) }),
    ...(configuration !== undefined && { config: configuration }),
  };
}

/** The settings as options of the command's verbs. */
export function asOptions(settings: UsedSettings): readonly string[] {
  const { stage, names, config } = settings;
  return [
    ...(stage ? ['--stage', stage] : []),
    ...(names ? ['--names', names] : []),
    ...(config ? ['--config', config] : []),
  ];
}
