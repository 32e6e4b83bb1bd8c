import {
  plainSettings,
  type Settings,
  SettingsError,
  type SettingsOptions,
  SettingsReader,
} from 'dhrlint/node';

/** What a report is checked with. */
export interface UsedSettings {
  readonly settings: Settings;
  /** Why the settings that stand in the files are not used; null where they are. */
  readonly problem: string | null;
}

/** The settings of reports, read again after one of their files has changed. */
export class SettingsStore {
  #options: SettingsOptions = {};
  #reader = new SettingsReader({});
  /** What was last read without a fault, by folder. */
  readonly #sound = new Map<string, Settings>();

  /** Takes other files or another stage than those that stand nearest. */
  use(options: SettingsOptions): void {
    this.#options = options;
    this.readAgain();
  }

  readAgain(): void {
    this.#reader = new SettingsReader(this.#options);
  }

  /** The folders that were asked about. */
  get folders(): readonly string[] {
    return [...this.#sound.keys()];
  }

  /** The settings for the reports of a folder. Where their files cannot be used, those that stood there before. */
  async forFolder(folder: string): Promise<UsedSettings> {
    try {
      const settings = await this.#reader.forFolder(folder);
      this.#sound.set(folder, settings);
      return { settings, problem: null };
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      return { settings: this.#sound.get(folder) ?? plainSettings, problem: error.message };
    }
  }
}
