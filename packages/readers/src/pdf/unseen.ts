import type { BlockInput, Gap } from '@dhrlint/draft';
import type { ReadLimits } from '../limits.js';
import { embeddedText } from '../unseen/embedded-text.js';
import { imageFacts, readXmp } from '../unseen/image-metadata.js';
import { Places, readableAddress } from '../unseen/places.js';
import { loadPdfjs, type PdfDocument } from './pdfjs.js';
import { pdfString, type RawFile, stringSource } from './raw-file.js';

/** Attached files above this size in bytes are named and not looked into. */
const largest = 30 * 1024 * 1024;
/** Pictures that are looked into, and bytes of their beginning that are. */
const pictures = { most: 2_000, bytes: 256 * 1024 };

interface Attachment {
  readonly filename?: string;
  readonly rawFilename?: string;
  readonly description?: string;
  readonly content?: Uint8Array;
}

interface Annotation {
  readonly pageIndex?: number;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly titleObj?: { readonly str?: string };
  readonly contentsObj?: { readonly str?: string };
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly defaultFieldValue?: unknown;
  readonly alternativeText?: string;
  readonly options?: readonly { readonly displayValue?: string; readonly exportValue?: string }[];
  readonly file?: Attachment;
}

interface OutlineItem {
  readonly title?: string;
  readonly url?: string | null;
  readonly unsafeUrl?: string;
  readonly items?: readonly OutlineItem[];
}

/**
 * Every place of a PDF whose words no page shows, as `property` blocks: outline, attachments, addresses of links,
 * names and values of form fields, names of layers, alternative and replacement texts of the tags, what pictures say
 * of themselves, names of those who commented.
 */
export async function readUnseen(
  document: PdfDocument,
  file: RawFile,
  replacements: readonly string[],
  limits: ReadLimits,
): Promise<{ readonly blocks: readonly BlockInput[]; readonly gaps: readonly Gap[] }> {
  const places = new Places();
  addOutline(((await document.getOutline().catch(() => null)) ?? []) as readonly OutlineItem[], places, 0);
  await addAttachments(document, places, limits);
  await addAnnotations(document, places, limits);
  await addLayers(document, places);
  for (const name of Object.keys((await document.getDestinations().catch(() => null)) ?? {}))
    places.add('bookmark', name);
  if (await document.getJSActions().catch(() => null)) places.add('macros', 'JavaScript');
  for (const words of replacements) addReplacement(words, places);
  if (file.encrypted) await addTagTexts(document, places);
  else addRaw(file, places);
  const reason = 'The file holds so much that its pages do not show that not all of it was read.';
  return { blocks: places.blocks, gaps: places.cut ? [{ what: 'unseen', page: null, reason }] : [] };
}

function addOutline(items: readonly OutlineItem[], places: Places, depth: number): void {
  if (depth > 20) return;
  for (const { title, url, unsafeUrl, items: inner } of items) {
    places.add('outline', title ?? '');
    places.add('link-target', readableAddress(unsafeUrl ?? url ?? ''));
    addOutline(inner ?? [], places, depth + 1);
  }
}

async function addAttachments(document: PdfDocument, places: Places, limits: ReadLimits): Promise<void> {
  const found = (await document.getAttachments().catch(() => null)) as
    | ReadonlyMap<string, Attachment>
    | Readonly<Record<string, Attachment>>
    | null;
  if (!found) return;
  const all = found instanceof Map ? [...found.values()] : (Object.values(found) as Attachment[]);
  for (const attachment of all) addAttachment(attachment, places, limits);
}

function addAttachment(
  { filename, rawFilename, description, content }: Attachment,
  places: Places,
  limits: ReadLimits,
): void {
  places.add('attachment', filename ?? rawFilename ?? '');
  places.add('embedded-text', description ?? '');
  if (content && content.length <= largest) places.add('embedded-text', embeddedText(content, limits));
}

async function addAnnotations(document: PdfDocument, places: Places, limits: ReadLimits): Promise<void> {
  const { AnnotationType } = await loadPdfjs();
  const types = new Set<number>(Object.values(AnnotationType));
  const annotations = (await document.getAnnotationsByType(types, new Set()).catch(() => [])) as
    | readonly Annotation[]
    | null;
  for (const annotation of annotations ?? []) {
    const more = { page: (annotation.pageIndex ?? 0) + 1 };
    places.add('link-target', readableAddress(annotation.unsafeUrl ?? annotation.url ?? ''));
    if (annotation.titleObj?.str) places.add('name-of-commenter', annotation.titleObj.str);
    const values = [annotation.fieldName, annotation.fieldValue, annotation.defaultFieldValue].flat();
    for (const value of values) if (typeof value === 'string') places.add('form-value', value, more);
    if (annotation.fieldName !== undefined) places.add('form-value', annotation.alternativeText ?? '', more);
    for (const option of annotation.options ?? []) {
      places.add('form-value', option.displayValue ?? '', more);
      places.add('form-value', option.exportValue ?? '', more);
    }
    if (annotation.file) addAttachment(annotation.file, places, limits);
  }
}

async function addLayers(document: PdfDocument, places: Places): Promise<void> {
  const config = await document.getOptionalContentConfig({ intent: 'display' }).catch(() => null);
  const groups = config as Iterable<readonly [string, { readonly name?: string | null }]> | null;
  for (const [, group] of groups ?? []) if (group.name) places.add('layer', group.name);
}

const alternative = new RegExp(`/Alt\\s*(${stringSource})`, 'g');
const replacement = new RegExp(`/(?:ActualText|E)\\s*(${stringSource})`, 'g');

const tagTitle = new RegExp(`/T\\s*(${stringSource})`);

function addRaw(file: RawFile, places: Places): void {
  let seen = 0;
  const ofFile = file.metadataNumber();
  for (const [number, object] of file.objects) {
    const { dictionary, stream } = object;
    for (const [, text] of dictionary.matchAll(alternative))
      places.add('alternative-text', pdfString(text ?? ''));
    const title = /\/Type\s*\/StructElem\b/.test(dictionary) ? tagTitle.exec(dictionary)?.[1] : undefined;
    if (title) places.add('tag-title', pdfString(title));
    for (const [, text] of dictionary.matchAll(replacement)) {
      addReplacement(pdfString(text ?? ''), places);
    }
    if (!stream || seen > pictures.most) continue;
    if (/\/Filter\s*\[?\s*\/(?:DCTDecode|DCT)\b/.test(dictionary)) {
      seen++;
      const facts = imageFacts(file.start(object, pictures.bytes));
      places.add('image-metadata', facts.map((fact) => `${fact.name}: ${fact.value}`).join('\n'));
    } else if (/\/Type\s*\/Metadata\b/.test(dictionary) && number !== ofFile) {
      seen++;
      const data = file.data(object);
      const lines: string[] = [];
      if (data)
        readXmp(new TextDecoder().decode(data.subarray(0, pictures.bytes)), (name, value) =>
          lines.push(`${name}: ${value}`),
        );
      places.add('image-metadata', [...new Set(lines)].join('\n'));
    }
  }
}

/** A hyphen or a ligature is put right by a letter or two; what is longer may say something else than the page. */
function addReplacement(words: string, places: Places): void {
  if (/\p{L}{3}/u.test(words)) places.add('replacement-text', words);
}

interface TagNode {
  readonly alt?: string;
  readonly children?: readonly TagNode[];
}

/** The alternative texts of an encrypted file, which only pdfjs can read. */
async function addTagTexts(document: PdfDocument, places: Places): Promise<void> {
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch(() => null);
    const root = (await page?.getStructTree().catch(() => null)) as TagNode | null | undefined;
    const visit = (node: TagNode, depth: number) => {
      if (node.alt) places.add('alternative-text', node.alt, { page: number });
      if (depth < 200) for (const inner of node.children ?? []) visit(inner, depth + 1);
    };
    if (root) visit(root, 0);
  }
}
