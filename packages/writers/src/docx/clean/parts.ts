import type { Account } from '../../removals.js';
import type { Pointer, WordFile } from '../word-file.js';
import type { Element } from '../xml.js';

/** Parts that a part shows without naming the pointer in its markup. */
const implicit =
  /^(?:styles|numbering|settings|fontTable|theme|footnotes|endnotes|diagramDrawing|chartStyle|chartColorStyle|themeOverride)$/;
/** Parts that a part shows where its markup names the pointer. */
const named =
  /^(?:header|footer|image|chart|chartEx|chartUserShapes|diagramData|diagramLayout|diagramQuickStyle|diagramColors|font|hyperlink)$/;
/** Parts that go without a word: what is in them is told with what they belong to, or says nothing. */
const silent =
  /^(?:package|oleObject|comments(?:Extended|Ids|Extensible)|webSettings|stylesWithEffects|customXmlProps|printerSettings|documenttasks|hdphoto)$/;
const properties = /^(?:core|extended|custom)-?properties$/i;

/** Kinds of pointers, used or not, that make a file one which cannot be cleaned for sure. */
const refused: Readonly<Record<string, string>> = {
  vbaProject:
    'The file has macros. Save it in Word as “Word Document (.docx)”, which cannot hold macros, and clean that copy.',
  origin:
    'The file is signed, and a copy would not be what was signed. Remove the signature in Word under File, Info, and clean that copy.',
  aFChunk:
    'The file takes in another document, which only Word can show. Open it in Word, save it again, and clean that copy.',
  subDocument:
    'The file is a master document, whose parts are other files. Bring them in under View, Outline, Show Document, Unlink, and clean that copy.',
};

const unknownPart =
  'The report shows something of a kind that dhrlint does not know, so that it could not be cleaned for sure. Delete it in Word or paste it as a picture.';
const linkedPicture =
  'A picture of the report is not in the file but only linked to another place. In Word go to File, Info, Edit Links to Files, and choose Break Link.';

/** Notes down why a file cannot be cleaned for sure, as far as its parts tell. */
export function refuseParts(file: WordFile, account: Account): void {
  for (const part of ['', ...file.names]) {
    for (const { kind, outside } of file.pointers(part)) {
      const sentence = refused[kind];
      if (sentence !== undefined && !(outside && kind === 'origin')) account.refuse(sentence);
    }
  }
  if (/macroEnabled/i.test(file.typeOf(file.main) ?? '')) account.refuse(refused['vbaProject'] ?? '');
  for (const name of file.names) {
    if (/(?:^|\/)vbaProject\.bin$/i.test(name)) account.refuse(refused['vbaProject'] ?? '');
    if (/^_xmlsignatures\//i.test(name)) account.refuse(refused['origin'] ?? '');
  }
}

/** Follows the pointers from the package on, drops those that nothing shows, and then the parts that are not reached. */
export function takeParts(file: WordFile, account: Account): void {
  const reached = new Set<string>();
  const told = new Set<string>();
  const follow = (part: string) => {
    const used = part === '' ? new Set<string>() : usedIn(treeOf(file, part));
    const pointers = file.pointers(part);
    const drawsDiagram = pointers.some(({ kind, id }) => kind === 'diagramData' && used.has(id));
    const gone = new Set<string>();
    for (const pointer of pointers) {
      const stays =
        pointer.kind === 'diagramDrawing'
          ? drawsDiagram
          : part === ''
            ? pointer.kind === 'officeDocument'
            : implicit.test(pointer.kind) || used.has(pointer.id);
      if (stays && allowed(pointer, account)) {
        const target = pointer.target.toLowerCase();
        if (pointer.outside || reached.has(target)) continue;
        reached.add(target);
        follow(pointer.target);
      } else {
        gone.add(pointer.id);
        tell(file, pointer, told, account);
      }
    }
    file.dropPointers(part, gone);
  };
  follow('');
  for (const name of [...file.names]) {
    const small = name.toLowerCase();
    if (small === '[content_types].xml' || small === '_rels/.rels' || reached.has(small)) continue;
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/.exec(small);
    if (owner) {
      if (!reached.has(`${owner[1]}${owner[2]}`)) file.drop(name);
      continue;
    }
    if (!told.has(small)) account.took('other-part', name);
    file.drop(name);
  }
}

function allowed({ kind, outside }: Pointer, account: Account): boolean {
  if (outside && kind !== 'hyperlink') account.refuse(kind === 'image' ? linkedPicture : unknownPart);
  else if (kind !== 'officeDocument' && !implicit.test(kind) && !named.test(kind))
    account.refuse(unknownPart);
  return true;
}

/** Says what goes with a pointer, and marks the parts behind it as told. */
function tell(file: WordFile, { kind, target, outside }: Pointer, told: Set<string>, account: Account): void {
  if (outside) {
    const place =
      kind === 'hyperlink' ? 'link-target' : kind === 'attachedTemplate' ? 'template' : 'linked-content';
    account.took(place, target);
    return;
  }
  const name = target.toLowerCase();
  if (told.has(name) || !file.has(target)) return;
  told.add(name);
  for (const inner of file.pointers(target)) {
    if (!inner.outside) tell(file, inner, told, account);
  }
  if (silent.test(kind)) return;
  const root = treeOf(file, target);
  if (properties.test(kind)) tellProperties(root, account);
  else if (kind === 'comments') {
    for (const comment of root?.elements ?? [])
      account.took('comment', comment.attributes.get('w:author') ?? '');
  } else if (kind === 'people') {
    for (const { attributes } of root?.elements ?? [])
      account.took('name-of-commenter', attributes.get('w15:author') ?? '');
  } else if (kind === 'customXml') account.took('custom-xml', root?.text ?? '');
  else if (kind === 'glossaryDocument') account.took('building-block', root?.text ?? '');
  else if (kind === 'header' || kind === 'footer') {
    if (/[\p{L}\p{N}]/u.test(root?.text ?? '')) account.took(`unused-${kind}`, root?.text ?? '');
  } else if (kind === 'thumbnail') account.took('thumbnail');
  else if (!implicit.test(kind)) account.took('other-part', target);
}

const countsOnly =
  /^(?:TotalTime|Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|Application|AppVersion|DocSecurity|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|HeadingPairs|TitlesOfParts|revision)$/;

function tellProperties(root: Element | null, account: Account): void {
  for (const property of root?.elements ?? []) {
    const name = property.attributes.get('name') ?? property.name.slice(property.name.indexOf(':') + 1);
    const value = property.text.trim();
    if (value !== '' && !countsOnly.test(name)) account.took('property', `${name}: ${value}`);
  }
}

/** The tree of a part that may be no XML: a picture, a font. */
function treeOf(file: WordFile, name: string): Element | null {
  return /\.(?:xml|rels)$/i.test(name) ? file.tree(name) : null;
}

/** Ids of the pointers that the markup of a part names. */
function usedIn(root: Element | null): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { attributes } of root?.all() ?? []) {
    for (const [name, value] of attributes) {
      if (/^(?:r:\w+|o:relid|relId)$/.test(name)) used.add(value);
    }
  }
  return used;
}
