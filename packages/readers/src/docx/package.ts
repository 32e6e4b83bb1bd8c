import type { ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';
import { emptyTally } from './tally.js';
import { elementsOf, parseXml, type XmlElement } from './xml.js';
import { Archive } from './zip.js';

/** A pointer from one part to another; `type` is the last word of the relationship's type ("styles"). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part that is pointed to. */
  readonly target: string;
}

/** A pointer to something outside the file: an address, a picture on a drive, a template. */
export interface OutsideLink {
  /** Part that points. */
  readonly from: string;
  /** The last word of the relationship's type ("hyperlink", "image"). */
  readonly type: string;
  readonly target: string;
}

/** The parts of a Word file (ECMA-376 Part 2), parsed when they are asked for. */
export class WordPackage {
  private readonly archive: Archive;
  private readonly pointers = new Map<string, Relationship[]>();
  private readonly parsed = new Map<string, XmlElement | null>();
  private readonly outside: OutsideLink[] = [];
  /** Names of the parts beside the report that could not be read. */
  readonly damagedParts = new Set<string>();
  private readonly tally = emptyTally();
  /** Name of the part that holds the body. */
  readonly main: string;
  readonly document: XmlElement;

  /** @throws UnreadableError where the bytes are no Word file that can be read */
  constructor(
    bytes: Uint8Array,
    private readonly limits: ReadLimits,
  ) {
    refuseOtherContainers(bytes);
    this.archive = new Archive(bytes, limits);
    refuseOtherDocuments(this.archive);
    const main = this.relationships('').find((relationship) => relationship.type === 'officeDocument');
    this.main = main && this.archive.has(main.target) ? main.target : 'word/document.xml';
    const document = this.part(this.main);
    if (document?.name !== 'w:document') throw notWord();
    this.document = document;
  }

  /** The root element of a part; null where there is no such part. */
  part(name: string): XmlElement | null {
    const known = this.parsed.get(name);
    if (known !== undefined) return known;
    const bytes = this.archive.read(name);
    const root = bytes && parseXml(bytes, this.limits, this.tally);
    this.parsed.set(name, root);
    return root;
  }

  /**
   * The bytes of a part that the report can be read without; null where there is no such part, and where it breaks
   * a limit or is damaged.
   * @param most size in bytes up to which it is read
   */
  bytes(name: string, most: number): Uint8Array | null {
    const size = this.archive.sizeOf(name);
    if (size === null || size > most) return null;
    try {
      return this.archive.read(name, true);
    } catch (error) {
      if (error instanceof UnreadableError) return null;
      throw error;
    }
  }

  /**
   * The root of a part that the report can be read without; null where there is no such part, and where it is damaged.
   * @throws UnreadableError `limit`: parts of a bomb may stand anywhere
   */
  sidePart(name: string): XmlElement | null {
    return this.unlessDamaged(name, () => this.part(name)) ?? null;
  }

  private unlessDamaged<T>(name: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UnreadableError) || error.code === 'limit') throw error;
      this.damagedParts.add(name);
      return undefined;
    }
  }

  /** Every pointer of every part, those that lead outside the file apart. */
  allRelationships(): { readonly inside: readonly Relationship[]; readonly outside: readonly OutsideLink[] } {
    const inside = this.archive.names().flatMap((name) => {
      const found = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
      if (!found) return [];
      return this.unlessDamaged(name, () => this.relationships(`${found[1]}${found[2]}`)) ?? [];
    });
    return { inside, outside: this.outside };
  }

  /** The relationships of a part inside the file, of the package itself for ''. */
  relationships(part: string): readonly Relationship[] {
    let found = this.pointers.get(part);
    if (!found) {
      found = this.readRelationships(part);
      this.pointers.set(part, found);
    }
    return found;
  }

  /** Name of the first part of a type that the body points to; null where there is none. */
  related(type: string): string | null {
    const found = this.relationships(this.main).find((relationship) => relationship.type === type);
    return found && this.archive.has(found.target) ? found.target : null;
  }

  private readRelationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const root = this.part(`${folder}_rels/${part.slice(slash)}.rels`);
    if (!root) return [];
    return elementsOf(root).flatMap(({ attributes }) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (!id || !type || !target) return [];
      const last = type.slice(type.lastIndexOf('/') + 1);
      if (mode === 'External') {
        this.outside.push({ from: part, type: last, target });
        return [];
      }
      return [{ id, type: last, target: resolve(folder, target) }];
    });
  }
}

/** The name of a part as seen from a folder; a target that climbs out of the file stays at its root. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Anything that is not a zip: Word's password container, Word 97–2003, a file cut at its beginning. */
function refuseOtherContainers(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new UnreadableError('empty', 'The file is empty. Check that it was saved or copied completely.');
  }
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b)) return;
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    if (includesUtf16(bytes, 'EncryptedPackage')) {
      throw new UnreadableError(
        'encrypted',
        'The Word file has a password. Open it in Word, remove the password under File, Info, Protect Document, save it, and check it again.',
      );
    }
    throw new UnreadableError(
      'wrong-type',
      'This is a Word 97–2003 document. Open it in Word, choose File, Save As, “Word Document (.docx)”, and check that copy.',
    );
  }
  throw notWord();
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (i < text.length && bytes[at + 2 * i] === text.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === text.length) return true;
  }
  return false;
}

/** Other documents that are zips as well. */
function refuseOtherDocuments(archive: Archive): void {
  const saveAs = (what: string) =>
    new UnreadableError(
      'wrong-type',
      `This is ${what}, not a Word document. Check the report itself, saved as .docx.`,
    );
  if (archive.has('xl/workbook.xml')) throw saveAs('an Excel workbook');
  if (archive.has('ppt/presentation.xml')) throw saveAs('a PowerPoint presentation');
  if (archive.has('Index/Document.iwa')) throw saveAs('a Pages document');
  if (archive.has('mimetype') && archive.has('content.xml')) {
    throw new UnreadableError(
      'wrong-type',
      'This is an OpenDocument text. Open it in Word, choose File, Save As, “Word Document (.docx)”, and check that copy.',
    );
  }
  if (!archive.has('[Content_Types].xml') && !archive.has('word/document.xml')) throw notWord();
}

function notWord(): UnreadableError {
  return new UnreadableError(
    'wrong-type',
    'This is not a Word document. Open the report in Word, save it as .docx, and check that copy.',
  );
}
