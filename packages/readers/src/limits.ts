import { UnreadableError } from './unreadable.js';

/** Bounds on what a reader takes from a file, so that a hostile one cannot exhaust the machine. */
export interface ReadLimits {
  /** Size of the file itself, in bytes. */
  readonly fileBytes: number;
  /** Number of entries in a zip container; of 3,321 real Word files the largest has 291. */
  readonly zipEntries: number;
  /** Inflated size of one zip entry, in bytes. */
  readonly entryBytes: number;
  /** Inflated size of all zip entries that are read, and of all streams of a PDF, in bytes. */
  readonly totalBytes: number;
  /** Inflated over compressed size, of one entry or stream over 1 MB and of all together over 16 MB. */
  readonly ratio: number;
  /** Depth of nested elements in an XML part. */
  readonly xmlDepth: number;
  /** Number of elements in all XML parts of a file; a report of 80,000 words has about 150,000. */
  readonly xmlElements: number;
  /** Number of attributes of all elements; about as many as elements in a report. */
  readonly xmlAttributes: number;
  /** Size of the elements that have more than 1 KB of attributes, in bytes; a report with many drawings has 150,000. */
  readonly attributeBytes: number;
  /** Number of styles; Word itself can use about 4,000. */
  readonly styles: number;
  /** Number of paragraphs, rows and cells of tables, or of lines; a report of 80,000 words has about 5,000. */
  readonly paragraphs: number;
  /** Length of all text, in UTF-16 code units; a report of 80,000 words has about 500,000. */
  readonly characters: number;
  /** Number of pages in a PDF. */
  readonly pages: number;
  /** Number of objects in a PDF. */
  readonly pdfObjects: number;
  /** Number of operators that draw a page of a PDF, with those of forms as often as they are drawn. */
  readonly pdfOperators: number;
}

const megabyte = 1024 * 1024;

export const defaultLimits: ReadLimits = {
  fileBytes: 100 * megabyte,
  zipEntries: 3_000,
  entryBytes: 100 * megabyte,
  totalBytes: 200 * megabyte,
  ratio: 100,
  xmlDepth: 256,
  xmlElements: 1_000_000,
  xmlAttributes: 1_500_000,
  attributeBytes: 16 * megabyte,
  styles: 20_000,
  paragraphs: 150_000,
  characters: 4_000_000,
  pages: 5_000,
  pdfObjects: 500_000,
  pdfOperators: 800_000,
};

/** How users name a limit on the command line and in a configuration, and how many of ours make one of theirs. */
export interface LimitSetting {
  readonly name: string;
  readonly limit: keyof ReadLimits;
  readonly unit: number;
}

export const limitSettings: readonly LimitSetting[] = [
  { name: 'fileMegabytes', limit: 'fileBytes', unit: megabyte },
  { name: 'zipEntries', limit: 'zipEntries', unit: 1 },
  { name: 'entryMegabytes', limit: 'entryBytes', unit: megabyte },
  { name: 'totalMegabytes', limit: 'totalBytes', unit: megabyte },
  { name: 'ratio', limit: 'ratio', unit: 1 },
  { name: 'xmlDepth', limit: 'xmlDepth', unit: 1 },
  { name: 'xmlElements', limit: 'xmlElements', unit: 1 },
  { name: 'xmlAttributes', limit: 'xmlAttributes', unit: 1 },
  { name: 'attributeMegabytes', limit: 'attributeBytes', unit: megabyte },
  { name: 'styles', limit: 'styles', unit: 1 },
  { name: 'paragraphs', limit: 'paragraphs', unit: 1 },
  { name: 'characters', limit: 'characters', unit: 1 },
  { name: 'pages', limit: 'pages', unit: 1 },
  { name: 'pdfObjects', limit: 'pdfObjects', unit: 1 },
  { name: 'pdfOperators', limit: 'pdfOperators', unit: 1 },
];

/** The limits that a user set by their names, in ours; names that are no limits of reading are passed over. */
export function limitsBySetting(settings: Readonly<Record<string, number>>): Partial<ReadLimits> {
  return Object.fromEntries(
    limitSettings.flatMap(({ name, limit, unit }) => {
      const value = settings[name];
      return value === undefined ? [] : [[limit, value * unit]];
    }),
  );
}

/** How a broken limit is raised: the last sentence of every message about one. */
export function howToRaise(name: string, value: number): string {
  return `If it comes from a source that you trust, allow more with --limit ${name}=${value}, or under limits: in dhrlint.config.yaml.`;
}

/**
 * A file breaks a limit.
 * @param what a sentence that says what the file does and what is allowed
 * @param needed what the file would need, where that is known; otherwise twice the limit is proposed
 */
export function beyondLimit(
  limits: ReadLimits,
  limit: keyof ReadLimits,
  what: string,
  needed = 0,
): UnreadableError {
  const { name, unit } = limitSettings.find((setting) => setting.limit === limit) as LimitSetting;
  const enough = Math.ceil(Math.max(needed, limits[limit] * 2) / unit);
  const code = limit === 'fileBytes' ? 'too-large' : 'limit';
  return new UnreadableError(code, `${what} ${howToRaise(name, enough)}`);
}

/** A size as users read it: "300 MB". */
export function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / megabyte))} MB`;
}

/** A count as users read it: "12,000". */
export function counted(number: number): string {
  return number.toLocaleString('en-GB');
}

/** More paragraphs than may be read; with them counted the rows and cells of tables. */
export function tooManyParagraphs(limits: ReadLimits, what = 'paragraphs, rows and cells'): UnreadableError {
  return beyondLimit(
    limits,
    'paragraphs',
    `The file has more than ${counted(limits.paragraphs)} ${what}, many times those of a long report, so it was not read.`,
  );
}

/** More text than may be read. */
export function tooManyCharacters(limits: ReadLimits): UnreadableError {
  return beyondLimit(
    limits,
    'characters',
    `The file has more than ${counted(limits.characters)} characters of text, many times those of a long report, so it was not read.`,
  );
}

/** A file that is larger than it may be. */
export function fileTooLarge(bytes: number, limits: ReadLimits): UnreadableError {
  const what = `The file has ${megabytes(bytes)}; at most ${megabytes(limits.fileBytes)} are read. Make its pictures smaller (in Word: Picture Format, Compress Pictures) and save it again.`;
  return beyondLimit(limits, 'fileBytes', what, bytes);
}
