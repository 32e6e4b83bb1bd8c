/** A page of a PDF that a test writes. Coordinates are points from the lower left corner, as in the file. */
export class TestPage {
  readonly marks: { role: string; id: number; node: TestNode }[] = [];
  private readonly out: string[] = [];
  private next = 0;

  constructor(
    readonly width = 595,
    readonly height = 842,
  ) {}

  /** Words in Helvetica, or another of the file's fonts: `bold`, `italic`. */
  text(
    x: number,
    y: number,
    words: string,
    options: { size?: number; font?: TestFont; rise?: number } = {},
  ): this {
    const { size = 11, font = 'plain', rise = 0 } = options;
    this.out.push(`BT /${fontNames[font]} ${size} Tf 1 0 0 1 ${x} ${y + rise} Tm ${literal(words)} Tj ET`);
    return this;
  }

  /** Lines of one paragraph, from the top down, 14 points apart. */
  lines(
    x: number,
    y: number,
    lines: readonly string[],
    options: { size?: number; font?: TestFont } = {},
  ): this {
    lines.forEach((line, i) => {
      this.text(x, y - i * 14, line, options);
    });
    return this;
  }

  /** Words that belong to a node of the structure tree. */
  tagged(node: TestNode, draw: (page: this) => void): this {
    const id = this.next++;
    this.marks.push({ role: node.role, id, node });
    this.out.push(`/${node.role} <</MCID ${id}>> BDC`);
    draw(this);
    this.out.push('EMC');
    return this;
  }

  artefact(draw: (page: this) => void): this {
    this.out.push('/Artifact BMC');
    draw(this);
    this.out.push('EMC');
    return this;
  }

  /** A ruled grid; `xs` and `ys` are the places of its lines. */
  grid(xs: readonly number[], ys: readonly number[]): this {
    const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
    const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
    for (const y of ys) this.out.push(`${x0} ${y} m ${x1} ${y} l S`);
    for (const x of xs) this.out.push(`${x} ${y0} m ${x} ${y1} l S`);
    return this;
  }

  /** A filled area; the colour is red, green, blue from 0 to 1. */
  fill(x: number, y: number, width: number, height: number, colour: readonly [number, number, number]): this {
    this.out.push(`q ${colour.join(' ')} rg ${x} ${y} ${width} ${height} re f Q`);
    return this;
  }

  /** Operators as they stand in the file. */
  raw(operators: string): this {
    this.out.push(operators);
    return this;
  }

  /** Content stream of the page. */
  content(): string {
    return this.out.join('\n');
  }
}

export type TestFont = 'plain' | 'bold' | 'italic';
const fontNames: Record<TestFont, string> = { plain: 'F1', bold: 'F2', italic: 'F3' };

/** A node of the structure tree; its words are drawn with {@link TestPage.tagged}. */
export interface TestNode {
  readonly role: string;
  readonly children?: readonly TestNode[];
}

/** Writes a small PDF: uncompressed, with the structure tree where one is given, and with notes. */
export function writePdf(
  pages: readonly TestPage[],
  options: {
    tree?: readonly TestNode[];
    info?: Readonly<Record<string, string>>;
    /** Adds objects to the file; gives what stands in the catalog besides, and the properties of the layers. */
    extra?: (add: (body: string) => number) => { catalog?: string; resources?: string };
    /** Dictionaries of annotations, by the number of their page. */
    annotations?: Readonly<Record<number, readonly string[]>>;
    notes?: readonly { page: number; rect: readonly number[]; text: string; author: string }[];
  } = {},
): Uint8Array {
  const file = new TestFile();
  const fonts = ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'].map((name) =>
    file.add(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`),
  );
  const tree = file.reserve();
  const root = file.reserve();
  const places = pages.map(() => file.reserve());
  const extra = options.extra?.((body) => file.add(body)) ?? {};
  const resources = `<</Font<<${fonts.map((font, i) => `/F${i + 1} ${font} 0 R`).join('')}>>${extra.resources ?? ''}>>`;
  pages.forEach((page, i) => {
    const stream = page.content();
    const content = file.add(`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`);
    const others = (options.annotations?.[i + 1] ?? []).map((body) => file.add(body));
    const notes = (options.notes ?? [])
      .filter((note) => note.page === i + 1)
      .map((note) =>
        file.add(
          `<</Type/Annot/Subtype/Text/Rect[${note.rect.join(' ')}]/Contents${literal(note.text)}/T${literal(note.author)}>>`,
        ),
      );
    file.put(
      places[i] as number,
      `<</Type/Page/Parent ${root} 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Resources${resources}/Contents ${content} 0 R/StructParents ${i}/Annots[${[...notes, ...others].map((note) => `${note} 0 R`).join(' ')}]>>`,
    );
  });
  file.put(
    root,
    `<</Type/Pages/Kids[${places.map((page) => `${page} 0 R`).join(' ')}]/Count ${pages.length}>>`,
  );
  const tagged = options.tree !== undefined;
  if (options.tree) writeTree(file, tree, options.tree, pages, places);
  else file.put(tree, '<<>>');
  const catalog = file.add(
    `<</Type/Catalog/Pages ${root} 0 R${tagged ? `/StructTreeRoot ${tree} 0 R/MarkInfo<</Marked true>>` : ''}${extra.catalog ?? ''}>>`,
  );
  const info = file.add(
    `<<${Object.entries(options.info ?? {})
      .map(([key, value]) => `/${key}${literal(value)}`)
      .join('')}>>`,
  );
  return file.bytes(catalog, info);
}

function writeTree(
  file: TestFile,
  tree: number,
  nodes: readonly TestNode[],
  pages: readonly TestPage[],
  places: readonly number[],
): void {
  const owners: number[][] = pages.map(() => []);
  const write = (node: TestNode, parent: number): number => {
    const own = file.reserve();
    const kids = (node.children ?? []).map((child) => `${write(child, own)} 0 R`);
    pages.forEach((page, i) => {
      for (const mark of page.marks) {
        if (mark.node !== node) continue;
        kids.push(`<</Type/MCR/Pg ${places[i]} 0 R/MCID ${mark.id}>>`);
        (owners[i] as number[])[mark.id] = own;
      }
    });
    file.put(own, `<</Type/StructElem/S/${node.role}/P ${parent} 0 R/K[${kids.join(' ')}]>>`);
    return own;
  };
  const top = nodes.map((node) => `${write(node, tree)} 0 R`);
  const parents = owners.map((list, i) => `${i} [${list.map((owner) => `${owner} 0 R`).join(' ')}]`);
  file.put(tree, `<</Type/StructTreeRoot/K[${top.join(' ')}]/ParentTree<</Nums[${parents.join(' ')}]>>>>`);
}

/** Characters of WinAnsi that differ from their code points. */
const winAnsi: Readonly<Record<string, number>> = {
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
  '•': 149,
  '–': 150,
  '—': 151,
};

function literal(text: string): string {
  const bytes = [...text].map((letter) => {
    const code = winAnsi[letter] ?? letter.codePointAt(0) ?? 63;
    return code < 128 && !/[()\\]/.test(letter) ? letter : `\\${code.toString(8).padStart(3, '0')}`;
  });
  return `(${bytes.join('')})`;
}

class TestFile {
  private readonly objects: string[] = [];

  reserve(): number {
    return this.objects.push('<<>>');
  }

  add(body: string): number {
    return this.objects.push(body);
  }

  put(id: number, body: string): void {
    this.objects[id - 1] = body;
  }

  bytes(catalog: number, info: number): Uint8Array {
    let text = '%PDF-1.7\n';
    const offsets = this.objects.map((body, i) => {
      const at = text.length;
      text += `${i + 1} 0 obj\n${body}\nendobj\n`;
      return at;
    });
    const start = text.length;
    const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    text += `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}`;
    text += `trailer\n<</Size ${offsets.length + 1}/Root ${catalog} 0 R/Info ${info} 0 R>>\nstartxref\n${start}\n%%EOF\n`;
    return new TextEncoder().encode(text);
  }
}
