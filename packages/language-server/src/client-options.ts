import type { Stage } from 'dhrlint';

/** What the editor's settings say, under `dhrlint` or in `initializationOptions`. */
export interface ClientOptions {
  /** A configuration to use for every report, instead of the nearest above each. */
  readonly config?: string;
  /** A file with real names to hunt for, one person a line. */
  readonly names?: string;
  readonly stage?: Stage;
  /** Whether reports in Word and PDF are checked where they lie in the workspace; they are where left out. */
  readonly checkWorkspace: boolean;
  /** Who accepts findings here. */
  readonly who?: string;
}

/** Reads settings as an editor sends them; what is of a wrong kind counts as left out. */
export function clientOptions(sent: unknown): ClientOptions {
  const given = typeof sent === 'object' && sent !== null ? (sent as Readonly<Record<string, unknown>>) : {};
  const text = (name: string) => {
    const value = given[name];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  const [config, names, stage, who] = [text('config'), text('names'), text('stage'), text('who')];
  return {
    ...(config !== undefined && { config }),
    ...(names !== undefined && { names }),
    ...((stage === 'draft' || stage === 'final') && { stage }),
    ...(who !== undefined && { who }),
    checkWorkspace: given['checkWorkspace'] !== false,
  };
}
