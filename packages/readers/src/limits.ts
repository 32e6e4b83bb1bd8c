/** Bounds on what a reader takes from a file, so that a hostile one cannot exhaust the machine. */
export interface ReadLimits {
  /** Size of the file itself, in bytes. */
  readonly fileBytes: number;
  /** Number of entries in a zip container. */
  readonly zipEntries: number;
  /** Inflated size of one zip entry, in bytes. */
  readonly entryBytes: number;
  /** Inflated size of all zip entries that are read, in bytes. */
  readonly totalBytes: number;
  /** Inflated over compressed size of one entry; only entries over 1 MB are held to it. */
  readonly ratio: number;
  /** Depth of nested elements in an XML part. */
  readonly xmlDepth: number;
  /** Number of pages in a PDF. */
  readonly pages: number;
}

export const defaultLimits: ReadLimits = {
  fileBytes: 100 * 1024 * 1024,
  zipEntries: 10_000,
  entryBytes: 100 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  ratio: 200,
  xmlDepth: 256,
  pages: 5_000,
};
