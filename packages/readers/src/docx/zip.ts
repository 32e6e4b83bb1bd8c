import { crc32, inflate } from '#inflate';
import { beyondLimit, counted, megabytes, type ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

interface Taken {
  inflated: number;
  packed: number;
}

const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};
/** What a field of 16 or 32 bits holds where its value stands in a record of 64 bits (Zip64). */
const elsewhere16 = 0xffff;
const elsewhere32 = 0xffffffff;
const stored = 0;
const deflated = 8;
/** Entries below this size are not held to the ratio: small XML parts of blanks compress very well. */
const ratioFloor = 1024 * 1024;
/** Nor are all entries together below this size. */
const totalRatioFloor = 16 * 1024 * 1024;

/**
 * A zip container, read by its central directory and inflated one entry at a time within limits: what an entry
 * declares is checked before, what it truly holds while inflating.
 */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  /** What was read so far, parts of the report and what stands beside them apart. */
  private readonly parts: Taken = { inflated: 0, packed: 0 };
  private readonly asides: Taken = { inflated: 0, packed: 0 };

  /** @throws UnreadableError `damaged`, `encrypted`, `limit` */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: ReadLimits,
  ) {
    const entries = readDirectory(bytes, limits);
    refuseSharedBytes(entries);
    for (const entry of entries) {
      const key = entry.name.toLowerCase();
      if (this.entries.has(key)) throw damaged('it holds the same part twice');
      this.entries.set(key, entry);
    }
  }

  /** Whether the container holds an entry; names of parts do not distinguish capitals. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Names of all entries, as the container spells them. */
  names(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** Inflated size in bytes that an entry declares; null where there is none. */
  sizeOf(name: string): number | null {
    return this.entries.get(name.toLowerCase())?.size ?? null;
  }

  /**
   * The inflated bytes of an entry; null where there is none.
   * @param aside what is read beside the report, such as pictures, does not count against its parts
   * @throws UnreadableError `damaged`, `limit`
   */
  read(name: string, aside = false): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    this.take(entry, aside ? this.asides : this.parts);
    const data = this.inflate(entry, this.compressedBytes(entry));
    if (data.length !== entry.size || crc32(data) !== entry.crc) {
      throw damaged('part of it does not match its check sum');
    }
    return data;
  }

  /** Holds an entry to the limits by what it declares, alone and with those before it. */
  private take(entry: Entry, taken: Taken): void {
    const { entryBytes, totalBytes } = this.limits;
    this.checkRatio(entry.size, entry.compressed, ratioFloor);
    if (entry.size > entryBytes) {
      const what = `The Word file has a part that unpacks to ${megabytes(entry.size)}; at most ${megabytes(entryBytes)} are read.`;
      throw beyondLimit(this.limits, 'entryBytes', what, entry.size);
    }
    taken.inflated += entry.size;
    taken.packed += entry.compressed;
    if (taken.inflated > totalBytes) {
      const what = `The Word file unpacks to more than ${megabytes(totalBytes)}, far more than a report holds, so it was not read.`;
      throw beyondLimit(this.limits, 'totalBytes', what, taken.inflated);
    }
    // Many small entries may not hold together what one large one may not.
    this.checkRatio(taken.inflated, taken.packed, totalRatioFloor);
  }

  private checkRatio(size: number, packed: number, floor: number): void {
    const { ratio } = this.limits;
    if (size <= floor || size <= packed * ratio) return;
    const times = Math.ceil(size / Math.max(1, packed));
    const what = `The Word file unpacks ${counted(times)} times over, to ${megabytes(size)} and more; at most ${counted(ratio)} times are allowed, and no report comes near to that.`;
    throw beyondLimit(this.limits, 'ratio', what, times);
  }

  private compressedBytes(entry: Entry): Uint8Array {
    const view = viewOf(this.bytes);
    if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== signature.local) {
      throw damaged('its directory and its contents do not fit together');
    }
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.compressed > this.bytes.length) throw damaged('it ends too early');
    return this.bytes.subarray(start, start + entry.compressed);
  }

  /** Never writes more than the entry declares, which is within the limits; one byte more gives a liar away. */
  private inflate(entry: Entry, data: Uint8Array): Uint8Array {
    if (entry.method === stored) return data;
    try {
      return inflate(data, entry.size + 1);
    } catch (error) {
      throw damaged('a part cannot be unpacked', error);
    }
  }
}

/** Entries that share their bytes unpack to many times what the file holds. */
function refuseSharedBytes(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const { offset, compressed: length } of inOrder) {
    if (offset < end) throw damaged('its parts lie over one another');
    end = offset + 30 + length;
  }
}

function readDirectory(bytes: Uint8Array, limits: ReadLimits): Entry[] {
  const view = viewOf(bytes);
  const { count, start } = directoryOf(view, findEnd(view));
  if (count > limits.zipEntries) {
    const what = `The Word file has ${counted(count)} parts; at most ${counted(limits.zipEntries)} are read.`;
    throw beyondLimit(limits, 'zipEntries', what, count);
  }
  let at = start;
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signature.central) {
      throw damaged('its directory is broken');
    }
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged('its directory is broken');
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const entry = readEntry(view, at, name, view.getUint16(at + 30, true));
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  return entries;
}

/** How many entries a container has, and where its directory begins. */
function directoryOf(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== elsewhere16 && start !== elsewhere32) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) return { count, start };
  const record = wide(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== signature.end64)
    throw damaged('its directory is broken');
  return { count: wide(view, record + 32), start: wide(view, record + 48) };
}

/** A number of 64 bits; larger ones than a file can have are not told apart. */
function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** The values of 64 bits that an entry gives after its name, in the order of the fields that say "elsewhere". */
function wideValues(view: DataView, from: number, length: number): readonly number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const values = Math.floor(Math.min(view.getUint16(at + 2, true), from + length - at - 4) / 8);
    return Array.from({ length: values }, (_, i) => wide(view, at + 4 + 8 * i));
  }
  return [];
}

function readEntry(view: DataView, at: number, name: Uint8Array, extra: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) {
    throw new UnreadableError('encrypted', 'The file has a password. Save a copy without it and check that.');
  }
  if (method !== stored && method !== deflated) throw damaged('it is packed in a way that Word does not use');
  const values = wideValues(view, at + 46 + name.length, extra)[Symbol.iterator]();
  const field = (place: number) => {
    const value = view.getUint32(at + place, true);
    return value === elsewhere32 ? (values.next().value ?? value) : value;
  };
  const size = field(24);
  const compressed = field(20);
  return {
    name: safeName(new TextDecoder().decode(name)),
    method,
    crc: view.getUint32(at + 16, true),
    compressed,
    size,
    offset: field(42),
  };
}

/** Part names are relative and stay inside the container; anything else is an attack or damage. */
function safeName(raw: string): string {
  const name = raw.replaceAll('\\', '/');
  const climbs = name.split('/').includes('..');
  if (name === '' || name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || climbs) {
    throw damaged('it holds a part with a name that no Word file has');
  }
  return name;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw damaged('its end is missing, so it was not saved or copied completely');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The file is broken; the reason completes "The Word file is damaged: …". */
export function damaged(reason: string, cause?: unknown): UnreadableError {
  const message = `The Word file is damaged: ${reason}. Open it in Word, save it as a new .docx, and check that copy.`;
  return new UnreadableError('damaged', message, { cause });
}
