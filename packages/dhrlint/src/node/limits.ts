import type { Configuration } from '@dhrlint/engine';
import { defaultLimits, limitSettings, limitsBySetting, type ReadLimits } from '@dhrlint/readers';

/** Bounds on reading and checking one file. */
export interface WorkLimits {
  readonly seconds: number;
  /** Memory that reading and checking may take, be it for objects or for bytes. */
  readonly megabytes: number;
}

export const defaultWorkLimits: WorkLimits = { seconds: 120, megabytes: 1536 };

/** Limits that overrule those of the configuration and the usual ones. */
export interface LimitOptions {
  readonly limits?: Partial<ReadLimits>;
  readonly work?: Partial<WorkLimits>;
}

/** The names by which users set limits, on the command line and in a configuration. */
export const limitNames: readonly string[] = [
  'seconds',
  'megabytes',
  ...limitSettings.map(({ name }) => name),
];

/** The options for limits that are given by the names of {@link limitNames}. */
export function limitOptions(settings: Readonly<Record<string, number>>): Required<LimitOptions> {
  const { seconds, megabytes } = settings;
  return {
    limits: limitsBySetting(settings),
    work: {
      ...(seconds !== undefined && { seconds }),
      ...(megabytes !== undefined && { megabytes }),
    },
  };
}

/** The limits of one file: what the run asks for goes before what its configuration says. */
export function limitsOf(
  { limits = {} }: Pick<Configuration, 'limits'>,
  options: LimitOptions,
): { readonly read: ReadLimits; readonly work: WorkLimits } {
  const configured = limitOptions(limits);
  return {
    read: { ...defaultLimits, ...configured.limits, ...options.limits },
    work: { ...defaultWorkLimits, ...configured.work, ...options.work },
  };
}
