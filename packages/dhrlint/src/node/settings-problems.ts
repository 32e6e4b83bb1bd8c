import { dirname, resolve } from 'node:path';
import type { Rule } from '@dhrlint/engine';
import type { Problem, Proposed } from '@dhrlint/engine/packs';
import { shippedRules } from '../shipped-rules.generated.js';
import { findUpwards } from './find-upwards.js';
import { limitNames } from './limits.js';
import { acceptedName, configurationIn, configurationName } from './settings.js';

/** What a file of settings is for. */
export type SettingsFile = 'configuration' | 'accepted' | 'pack';

/** What a file of this name is for, as far as the name tells; null where it does not: a pack may have any name. */
export function settingsFileNamed(name: string): SettingsFile | null {
  if (name === configurationName) return 'configuration';
  return name === acceptedName ? 'accepted' : null;
}

/**
 * Everything that is wrong in the text of a file of settings while it is written, in the order of its lines.
 * @param path where the file lies: packs are named from there
 */
export async function problemsIn(
  kind: SettingsFile,
  text: string,
  path: string,
): Promise<readonly Problem[]> {
  const packs = await import('@dhrlint/engine/packs');
  try {
    if (kind === 'configuration') return await packProblems(text, path);
    if (kind === 'accepted') packs.parseAccepted(text, path);
    else {
      const { checks } = await import('@dhrlint/checks');
      packs.parsePack(text, path, checks, await takenBeside(path, text));
    }
    return [];
  } catch (error) {
    if (error instanceof packs.ProblemsError) return error.problems;
    throw error;
  }
}

async function packProblems(text: string, path: string): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  await configurationIn(text, path, (fault, problem) => {
    const why = fault instanceof Error ? fault.message : String(fault);
    const [first = '', ...others] = why.split('\n');
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    problems.push(problem(`cannot be used: ${first}${more}`));
  });
  return problems;
}

/** Ids that the rules of a pack may not have. A shipped rule's own file is no second rule of its id. */
async function takenBeside(path: string, text: string): Promise<readonly string[]> {
  const configuration = await findUpwards(configurationName, dirname(resolve(path)));
  const isPack = /^rules:/m.test(text);
  return configuration !== undefined || isPack ? shippedRules.map(({ id }) => id) : [];
}

/**
 * What could be written at an offset of a file of settings, from the schemas.
 * @param packRules rules of packs that a configuration may set, beside the shipped ones
 */
export async function proposalsIn(
  kind: SettingsFile,
  text: string,
  offset: number,
  packRules: readonly Rule[],
): Promise<Proposed> {
  const { proposalsAt } = await import('@dhrlint/engine/packs');
  const { checks } = await import('@dhrlint/checks');
  return proposalsAt(text, offset, kind, { rules: [...shippedRules, ...packRules], checks, limitNames });
}
