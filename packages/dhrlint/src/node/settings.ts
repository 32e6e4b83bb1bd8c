import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import {
  type Acceptance,
  askingFor,
  type Configuration,
  isActive,
  plainConfiguration,
  type Rule,
  type Stage,
} from '@dhrlint/engine';
import type { Problem } from '@dhrlint/engine/packs';
import type { RealName } from '@dhrlint/facts';
import { parseNames } from '../names.js';
import { shippedRules } from '../shipped-rules.generated.js';
import { findUpwards } from './find-upwards.js';
import { limitNames } from './limits.js';
import type { Settings } from './task.js';

export interface SettingsOptions {
  /** The configuration to use for every file, instead of the nearest above each. */
  readonly config?: string;
  /** A file with real names to hunt for, one person a line. */
  readonly names?: string;
  readonly stage?: Stage;
  /** Whether grammar is asked for, whatever the configuration says: the rule `proofreading/grammar`. */
  readonly grammar?: boolean;
}

/** A file of settings that cannot be used; the message says which and why, with what is accepted. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The settings of somebody who has none. */
export const plainSettings: Settings = { configuration: plainConfiguration, packRules: [], names: [] };

export const configurationName = 'dhrlint.config.yaml';
/** The file in which acceptances stand. */
export const acceptedName = 'dhrlint.accepted.yaml';

/** Finds and reads the settings of files; each configuration is read once. */
export class SettingsReader {
  readonly #byFolder = new Map<string, Promise<Settings>>();
  readonly #byConfiguration = new Map<string, Promise<ReadConfiguration>>();
  readonly #accepted = new Map<string, Promise<readonly Acceptance[]>>();
  #names: Promise<readonly RealName[]> | undefined;

  constructor(private readonly options: SettingsOptions) {}

  /**
   * The settings of a report: the nearest `dhrlint.config.yaml` and `dhrlint.accepted.yaml` in its folder or above.
   * @throws SettingsError
   */
  forFile(path: string): Promise<Settings> {
    return this.forFolder(dirname(resolve(path)));
  }

  /** @throws SettingsError */
  forFolder(folder: string): Promise<Settings> {
    return remember(this.#byFolder, folder, () => this.#read(folder));
  }

  async #read(folder: string): Promise<Settings> {
    const config = this.options.config ?? (await findUpwards(configurationName, folder));
    const accepted = await findUpwards(acceptedName, folder);
    const { configuration, packRules } = config
      ? await remember(this.#byConfiguration, resolve(config), () => readConfiguration(config))
      : { configuration: plainConfiguration, packRules: [] };
    const more = accepted ? await remember(this.#accepted, accepted, () => readAccepted(accepted)) : [];
    this.#names ??= readNames(this.options.names);
    const asked = this.options.grammar ? askingFor(grammarRule(), configuration) : configuration;
    return {
      configuration: more.length > 0 ? { ...asked, accepted: [...asked.accepted, ...more] } : asked,
      packRules,
      names: await this.#names,
      ...(this.options.stage && { stage: this.options.stage }),
    };
  }
}

/** The rule that is asked for with the grammar. */
function grammarRule(): Rule {
  const rule = shippedRules.find(({ check }) => check === 'grammar');
  if (!rule) throw new Error('no rule is about grammar');
  return rule;
}

function remember<T>(memory: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = memory.get(key) ?? read();
  memory.set(key, known);
  return known;
}

async function readConfiguration(path: string): Promise<ReadConfiguration> {
  const text = await readText(path, 'configuration');
  return explained(() => configurationIn(text, path));
}

type ReadConfiguration = Pick<Settings, 'configuration' | 'packRules'>;

/**
 * The configuration that a text is, with the rules of its packs. The parsers of YAML and of schemas are large, so they
 * are loaded when there is something to parse.
 * @param onPackFault told of what a pack throws, with the pack's place in the list; where it goes on, the rules that the
 * configuration sets are not checked, since some may be that pack's
 * @throws ProblemsError with everything that is wrong in it
 */
export async function configurationIn(
  text: string,
  path: string,
  onPackFault: (fault: unknown, problem: (message: string) => Problem) => void = rethrow,
): Promise<ReadConfiguration> {
  const { parseConfiguration, parsePack } = await import('@dhrlint/engine/packs');
  const file = parseConfiguration(text, shown(path), limitNames);
  const { configuration } = file;
  if (configuration.rulePacks.length === 0 && Object.keys(configuration.rules).length === 0) {
    return { configuration, packRules: [] };
  }
  const { checks } = await import('@dhrlint/checks');
  const packRules: Rule[] = [];
  let faults = 0;
  for (const [index, pack] of configuration.rulePacks.entries()) {
    const packPath = resolve(dirname(path), pack);
    const taken = [...shippedRules, ...packRules].map(({ id }) => id);
    try {
      packRules.push(...parsePack(await readText(packPath, 'rule pack'), shown(packPath), checks, taken));
    } catch (fault) {
      faults++;
      onPackFault(fault, (message) => file.problem(['rulePacks', index], message));
    }
  }
  if (faults === 0) file.checkAgainst([...shippedRules, ...packRules], checks);
  return { configuration, packRules };
}

function rethrow(fault: unknown): never {
  throw fault;
}

/**
 * The rules of one file: a pack, or a single rule. An id of a shipped rule is no fault here, so that a shipped rule's
 * own file can be tried.
 * @throws SettingsError
 */
export async function readPack(path: string): Promise<readonly Rule[]> {
  const text = await readText(path, 'rule pack');
  const { parsePack } = await import('@dhrlint/engine/packs');
  const { checks } = await import('@dhrlint/checks');
  return explained(async () => parsePack(text, shown(path), checks));
}

async function readAccepted(path: string): Promise<readonly Acceptance[]> {
  const text = await readText(path, 'list of accepted findings');
  const { parseAccepted } = await import('@dhrlint/engine/packs');
  return explained(async () => parseAccepted(text, shown(path)));
}

async function readNames(path: string | undefined): Promise<readonly RealName[]> {
  if (path === undefined) return [];
  const text = await readText(path, 'list of names');
  return explained(async () => parseNames(text), path);
}

async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : `${code}`;
    throw new SettingsError(`The ${what} ${shown(path)} cannot be read: ${why}.`);
  }
}

/** Turns what the parsers throw into one kind of error; `path` goes in front where they cannot know it. */
async function explained<T>(read: () => Promise<T>, path?: string): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    const expected = error instanceof Error && ['ProblemsError', 'NamesError'].includes(error.name);
    if (!expected) throw error;
    throw new SettingsError(path === undefined ? error.message : `${shown(path)}: ${error.message}`);
  }
}

/** A path as its user would write it: from the current folder where it is inside. */
function shown(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere.split(sep).join('/');
}

/** Rules with their settings, as `dhrlint rules` lists them. */
export interface ListedRule {
  readonly rule: Rule;
  /** False where the configuration turned it off, or has not asked for what runs on request only. */
  readonly active: boolean;
}

/** Every rule, shipped or from packs, with the severity and options that the settings give it. */
export function listRules({
  configuration,
  packRules,
}: {
  configuration: Configuration;
  packRules: readonly Rule[];
}): readonly ListedRule[] {
  return [...shippedRules, ...packRules].map((rule) => {
    const setting = configuration.rules[rule.id];
    const severity = setting?.severity === 'off' ? rule.severity : (setting?.severity ?? rule.severity);
    return {
      rule: { ...rule, severity, options: { ...rule.options, ...setting?.options } },
      active: isActive(rule, configuration),
    };
  });
}
