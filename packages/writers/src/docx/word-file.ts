import type { ReadLimits } from '@dhrlint/readers';
import { Archive, damaged } from '@dhrlint/readers/ooxml';
import { type Zippable, zipSync } from 'fflate';
import { type Element, element, parseForWriting, serialize } from './xml.js';

/** A pointer from a part to another part, or to something outside of the file. */
export interface Pointer {
  readonly id: string;
  /** The whole type, an address. */
  readonly type: string;
  /** The last word of the type ("styles", "hyperlink"). */
  readonly kind: string;
  /** Name of the part that is pointed to; an address where it lies outside. */
  readonly target: string;
  readonly outside: boolean;
}

/** A Word file (ECMA-376 Part 2) whose parts can be changed, added and dropped, and that can be written again. */
export class WordFile {
  private readonly parts = new Map<string, { bytes: Uint8Array | null; root: Element | null }>();
  /** Trees of parts that were only looked at. */
  private readonly looked = new Map<string, Element>();

  /**
   * @param bytes the whole file; it is not changed
   * @throws UnreadableError where the bytes are no zip that can be read within the limits
   */
  constructor(
    bytes: Uint8Array,
    private readonly limits: ReadLimits,
  ) {
    const archive = new Archive(bytes, limits);
    for (const name of archive.names()) this.parts.set(name, { bytes: archive.read(name), root: null });
  }

  /** Names of all parts, `[Content_Types].xml` and relationships among them, as the file spells them. */
  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.spelt(name) !== undefined;
  }

  /** Name of the part that holds the body. */
  get main(): string {
    const found = this.pointers('').find(({ kind }) => kind === 'officeDocument')?.target;
    return found !== undefined && this.has(found) ? found : 'word/document.xml';
  }

  /** The bytes of a part; null where there is none. */
  bytes(name: string): Uint8Array | null {
    const part = this.parts.get(this.spelt(name) ?? '');
    return part ? (part.root ? serialize(part.root) : part.bytes) : null;
  }

  /**
   * The tree of a part, the same each time: what is changed in it is written; null where there is none.
   * @throws UnreadableError where it is no XML
   */
  tree(name: string): Element | null {
    const part = this.parts.get(this.spelt(name) ?? '');
    if (!part) return null;
    part.root ??= parseForWriting(part.bytes ?? new Uint8Array(), this.limits);
    return part.root;
  }

  /**
   * The tree of a part that is not to be changed: its bytes are written as they were read; null where there is none.
   * @throws UnreadableError where it is no XML
   */
  look(name: string): Element | null {
    const spelt = this.spelt(name) ?? '';
    const part = this.parts.get(spelt);
    if (!part) return null;
    if (part.root) return part.root;
    const root = this.looked.get(spelt) ?? parseForWriting(part.bytes ?? new Uint8Array(), this.limits);
    this.looked.set(spelt, root);
    return root;
  }

  /** Puts a part in, or another in its place. Its content type is not declared by this: see {@link declareType}. */
  set(name: string, content: Uint8Array | Element): void {
    const part =
      content instanceof Uint8Array ? { bytes: content, root: null } : { bytes: null, root: content };
    this.looked.delete(this.spelt(name) ?? name);
    this.parts.set(this.spelt(name) ?? name, part);
  }

  /** Drops a part with its own relationships and its declaration; pointers to it stay. */
  drop(name: string): void {
    const spelt = this.spelt(name);
    if (spelt === undefined) return;
    this.parts.delete(spelt);
    this.parts.delete(this.spelt(relationshipsOf(spelt)) ?? '');
    const types = this.types();
    types.children = types.children.filter(
      (type) =>
        typeof type === 'string' ||
        type.attributes.get('PartName')?.toLowerCase() !== `/${spelt}`.toLowerCase(),
    );
  }

  /** The pointers of a part, of the package itself for ''. */
  pointers(part: string): readonly Pointer[] {
    const root = this.look(relationshipsOf(part));
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    return (root?.elements ?? []).flatMap(({ attributes }) => {
      const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributes.get(name));
      if (!id || !type || target === undefined) return [];
      const outside = attributes.get('TargetMode') === 'External';
      return [
        {
          id,
          type,
          kind: type.slice(type.lastIndexOf('/') + 1),
          target: outside ? target : resolve(folder, target),
          outside,
        },
      ];
    });
  }

  /** Takes pointers out of a part. */
  dropPointers(part: string, ids: ReadonlySet<string>): void {
    const root = this.tree(relationshipsOf(part));
    if (!root) return;
    root.children = root.children.filter(
      (child) => typeof child === 'string' || !ids.has(child.attributes.get('Id') ?? ''),
    );
  }

  /** Lets a pointer out of the file lead to another address. */
  retarget(part: string, id: string, address: string): void {
    const found = this.tree(relationshipsOf(part))?.elements.find(
      ({ attributes }) => attributes.get('Id') === id,
    );
    found?.attributes.set('Target', address);
  }

  /**
   * Adds a pointer from a part to another and gives its id.
   * @param target name of the part that is pointed to
   */
  point(part: string, type: string, target: string): string {
    const name = relationshipsOf(part);
    let root = this.tree(name);
    if (!root) {
      root = element('Relationships', { xmlns: relationshipsNamespace });
      this.set(name, root);
    }
    const taken = new Set(root.elements.map(({ attributes }) => attributes.get('Id')));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    const id = `rId${n}`;
    const prefix = root.raw?.name.includes(':') ? `${root.raw.name.split(':')[0]}:` : '';
    root.children.push(element(`${prefix}Relationship`, { Id: id, Type: type, Target: `/${target}` }));
    return id;
  }

  /** The content type of a part; null where none is declared. */
  typeOf(name: string): string | null {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    let byEnding: string | null = null;
    for (const { attributes } of this.look(contentTypes)?.elements ?? []) {
      const type = attributes.get('ContentType') ?? null;
      if (attributes.get('PartName')?.toLowerCase() === `/${name}`.toLowerCase()) return type;
      if (attributes.get('Extension')?.toLowerCase() === ending) byEnding = type;
    }
    return byEnding;
  }

  /** Declares the content type of a part. */
  declareType(name: string, type: string): void {
    const types = this.types();
    const known = types.elements.find(
      ({ attributes }) => attributes.get('PartName')?.toLowerCase() === `/${name}`.toLowerCase(),
    );
    if (known) known.attributes.set('ContentType', type);
    else {
      const prefix = types.raw?.name.includes(':') ? `${types.raw.name.split(':')[0]}:` : '';
      types.children.push(element(`${prefix}Override`, { PartName: `/${name}`, ContentType: type }));
    }
  }

  /** The bytes of the file. Times are those of no day, so that the same content gives the same bytes. */
  toBytes(): Uint8Array {
    const content: Zippable = {};
    const first = [contentTypes, '_rels/.rels'];
    const names = [...first.filter((name) => this.parts.has(name)), ...this.names];
    for (const name of names) content[name] ??= this.bytes(name) ?? new Uint8Array();
    return zipSync(content, { level: 6, mtime: '1980-01-01T00:00:00' });
  }

  private types(): Element {
    const root = this.tree(contentTypes);
    if (!root) throw damaged('the list of its parts is missing');
    return root;
  }

  /** Names of parts do not distinguish capitals. */
  private spelt(name: string): string | undefined {
    if (this.parts.has(name)) return name;
    const small = name.toLowerCase();
    return this.names.find((known) => known.toLowerCase() === small);
  }
}

const contentTypes = '[Content_Types].xml';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Name of the part that holds the relationships of a part, of the package for ''. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
