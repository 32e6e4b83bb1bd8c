import { strFromU8, unzlibSync } from 'fflate';

/** One thing that a picture's file says of itself. */
export interface ImageFact {
  /** "Artist", "Description", "Place" … */
  readonly name: string;
  readonly value: string;
}

/** Most bytes of a compressed comment that are unpacked. */
const mostInflated = 1024 * 1024;

/**
 * What a picture says of itself beside what it shows: EXIF and XMP of JPEG and TIFF, text chunks of PNG, comments of
 * JPEG and GIF. Only what can tell of a person or a place is given; a damaged picture gives what could be read.
 */
export function imageFacts(bytes: Uint8Array): readonly ImageFact[] {
  const facts: ImageFact[] = [];
  const add = (name: string, value: string) => {
    const plain = value.replace(/\p{Cc}+/gu, ' ').trim();
    if (plain !== '' && !facts.some((fact) => fact.name === name && fact.value === plain))
      facts.push({ name, value: plain.slice(0, 2000) });
  };
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) readJpeg(bytes, add);
    else if (bytes[0] === 0x89 && bytes[1] === 0x50) readPng(bytes, add);
    else if (latin(bytes, 0, 2) === 'II' || latin(bytes, 0, 2) === 'MM') readTiff(bytes, add);
    else if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') readWebp(bytes, add);
  } catch (error) {
    // A picture that ends too early or points outside itself; nothing else is thrown here.
    if (!(error instanceof RangeError)) throw error;
  }
  return facts;
}

type Add = (name: string, value: string) => void;

function readJpeg(bytes: Uint8Array, add: Add): void {
  for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) return;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && latin(data, 0, 4) === 'Exif') readTiff(data.subarray(6), add);
    else if (marker === 0xe1 && latin(data, 0, 28).startsWith('http://ns.adobe.com/xap/1.0'))
      readXmp(utf8(data), add);
    else if (marker === 0xed) readIptc(data, add);
    else if (marker === 0xfe) add('Comment', utf8(data));
    at += 2 + Math.max(2, length);
  }
}

function readPng(bytes: Uint8Array, add: Add): void {
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = latin(bytes, at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IEND') return;
    if (type === 'eXIf') readTiff(data, add);
    if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') readPngText(type, data, add);
    at += 12 + length;
  }
}

function readPngText(type: string, data: Uint8Array, add: Add): void {
  const end = data.indexOf(0);
  if (end < 0) return;
  const key = latin(data, 0, end);
  if (type !== 'iTXt') {
    addText(key, type === 'tEXt' ? latin(data, end + 1, data.length) : inflated(data.subarray(end + 2)), add);
    return;
  }
  const language = data.indexOf(0, end + 3);
  const title = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (title < 0) return;
  const text = data.subarray(title + 1);
  addText(key, data[end + 1] === 1 ? inflated(text) : utf8(text), add);
}

function addText(key: string, value: string, add: Add): void {
  if (/xmp/i.test(key)) readXmp(value, add);
  // Programs sign their work; that tells of nobody.
  else if (!/^(?:software|date:|exif:|creation time|gamma|png:|dpi)/i.test(key)) add(key, value);
}

function inflated(data: Uint8Array): string {
  try {
    return utf8(unzlibSync(data, { out: new Uint8Array(mostInflated) }));
  } catch {
    return '';
  }
}

function readWebp(bytes: Uint8Array, add: Add): void {
  const view = viewOf(bytes);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const type = latin(bytes, at, at + 4);
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'EXIF') readTiff(latin(data, 0, 4) === 'Exif' ? data.subarray(6) : data, add);
    if (type === 'XMP ') readXmp(utf8(data), add);
    at += 8 + length + (length & 1);
  }
}

/** Tags of TIFF and EXIF that hold words (EXIF 2.32, 4.6; the XP tags are Windows Explorer's). */
const tags: Readonly<Record<number, string>> = {
  269: 'File name',
  270: 'Description',
  315: 'Artist',
  316: 'Computer',
  33432: 'Copyright',
  37510: 'Comment',
  40091: 'Title',
  40092: 'Comment',
  40093: 'Author',
  40094: 'Keywords',
  40095: 'Subject',
  42032: 'Camera owner',
  36867: 'Taken',
};

function readTiff(bytes: Uint8Array, add: Add): void {
  const little = latin(bytes, 0, 2) === 'II';
  const view = viewOf(bytes);
  const position: Record<number, string> = {};
  const read = (at: number, gps: boolean, depth: number) => {
    if (depth > 4 || at <= 0) return;
    const count = Math.min(view.getUint16(at, little), 500);
    for (let i = 0; i < count; i++) {
      const entry = at + 2 + i * 12;
      const tag = view.getUint16(entry, little);
      if (gps) position[tag] = value(entry);
      else if (tag === 0x8769 || tag === 0x8825)
        read(view.getUint32(entry + 8, little), tag === 0x8825, depth + 1);
      else if (tag === 0x02bc) readXmp(value(entry), add);
      else if (tags[tag]) add(tags[tag], value(entry));
    }
  };
  const value = (entry: number): string => {
    const tag = view.getUint16(entry, little);
    const type = view.getUint16(entry + 2, little);
    const count = view.getUint32(entry + 4, little);
    const size = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 10: 8 }[type] ?? 0;
    if (size === 0 || count * size > 65_536) return '';
    const from = count * size <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    if (type === 5 || type === 10) {
      const parts = Array.from({ length: Math.min(count, 4) }, (_, i) => {
        const [a, b] = [view.getUint32(from + i * 8, little), view.getUint32(from + i * 8 + 4, little)];
        return b === 0 ? 0 : a / b;
      });
      return String((parts[0] ?? 0) + (parts[1] ?? 0) / 60 + (parts[2] ?? 0) / 3600);
    }
    const data = bytes.subarray(from, from + count * size);
    // Windows Explorer writes UTF-16; a user's comment begins with eight bytes that name its letters.
    if (tag >= 0x9c9b && tag <= 0x9c9f) return new TextDecoder('utf-16le').decode(data);
    return tag === 0x9286 ? utf8(data.subarray(8)) : utf8(data);
  };
  read(view.getUint32(4, little), false, 0);
  const [latitude, longitude] = [Number(position[2]), Number(position[4])];
  if (latitude || longitude) {
    const side = (tag: number, negative: string) => ((position[tag] ?? '').startsWith(negative) ? -1 : 1);
    add('Place', `${(latitude * side(1, 'S')).toFixed(5)}, ${(longitude * side(3, 'W')).toFixed(5)}`);
  }
}

/** Datasets of an IPTC record (2:nn) that name people and places. */
const iptc: Readonly<Record<number, string>> = {
  5: 'Title',
  25: 'Keywords',
  80: 'Author',
  90: 'City',
  92: 'Place',
  95: 'County',
  105: 'Title',
  110: 'Credit',
  116: 'Copyright',
  120: 'Description',
  122: 'Author',
};

function readIptc(data: Uint8Array, add: Add): void {
  for (let at = 0; at + 5 < data.length; at++) {
    if (data[at] !== 0x1c || data[at + 1] !== 0x02) continue;
    const name = iptc[data[at + 2] ?? 0];
    const length = ((data[at + 3] ?? 0) << 8) | (data[at + 4] ?? 0);
    if (length > 4000) continue;
    if (name) add(name, utf8(data.subarray(at + 5, at + 5 + length)));
    at += 4 + length;
  }
}

/** Properties of an XMP packet that name people and places, by their local names. */
const xmp: Readonly<Record<string, string>> = {
  creator: 'Author',
  title: 'Title',
  description: 'Description',
  subject: 'Keywords',
  rights: 'Copyright',
  Headline: 'Title',
  City: 'City',
  Location: 'Place',
  State: 'County',
  PersonInImage: 'Person shown',
  AuthorsPosition: 'Author',
  Credit: 'Credit',
  OwnerName: 'Camera owner',
  GPSLatitude: 'Place',
  GPSLongitude: 'Place',
};

/** Reads an XMP packet as text: names of properties and their values, without building a tree of it. */
export function readXmp(packet: string, add: Add): void {
  for (const [local, name] of Object.entries(xmp)) {
    const attribute = new RegExp(`\\b[\\w-]+:${local}="([^"<]{1,1000})"`).exec(packet)?.[1];
    if (attribute) add(name, unescaped(attribute));
    const open = new RegExp(`<[\\w-]+:${local}[\\s>]`).exec(packet);
    if (!open) continue;
    const end = packet.indexOf(`:${local}>`, open.index + open[0].length);
    if (end < 0 || end - open.index > 20_000) continue;
    const inner = packet.slice(open.index, end);
    const values = inner
      .replace(/<[^<>]*>/g, '\n')
      .split('\n')
      .map((part) => part.replace(/<.*$/, '').trim());
    for (const value of values) if (value !== '') add(name, unescaped(value));
  }
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? '');
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return strFromU8(bytes.subarray(start, end), true);
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\0+$/, '');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
