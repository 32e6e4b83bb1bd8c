/** A picture's file without what it says of itself, or null where its format keeps that in ways that cannot be cleared for sure. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | null {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  try {
    if (starts(0xff, 0xd8)) return cleanJpeg(bytes);
    if (starts(0x89, 0x50, 0x4e, 0x47)) return cleanPng(bytes);
    if (starts(0x47, 0x49, 0x46, 0x38)) return cleanGif(bytes);
    if (starts(0x01, 0, 0, 0) && latin(bytes, 40, 44) === ' EMF') return cleanEmf(bytes);
    return starts(0x49, 0x49, 0x2a) || starts(0x4d, 0x4d, 0) || latin(bytes, 0, 4) === 'RIFF' ? null : bytes;
  } catch (error) {
    // A picture that ends too early; nothing else is thrown here.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Segments of a JPEG that its look needs: JFIF, the colour profile, Adobe's colours, and all that is no APPn or comment. */
function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let turned = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) return null;
    let end = at + 2 + length;
    const profile = marker === 0xe2 && latin(bytes, at + 4, at + 15) === 'ICC_PROFILE';
    const meta = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee && !profile) || marker === 0xfe;
    if (marker === 0xe1 && latin(bytes, at + 4, at + 8) === 'Exif') {
      turned = orientationOf(bytes.subarray(at + 10, end)) ?? turned;
    }
    if (marker === 0xda) end = endOfScan(bytes, end);
    if (!meta) kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (turned > 1 && turned <= 8) kept.splice(1, 0, orientation(turned));
  // What follows the end of the picture is another: a film, a preview.
  return joined([...kept, Uint8Array.of(0xff, 0xd9)]);
}

/** Where the next marker stands after compressed data, in which FF is followed by 00 or a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** The way up that a camera wrote down (EXIF 2.32, tag 274). */
function orientationOf(tiff: Uint8Array): number | null {
  const little = latin(tiff, 0, 2) === 'II';
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const first = view.getUint32(4, little);
  const count = Math.min(view.getUint16(first, little), 200);
  for (let i = 0; i < count; i++) {
    const entry = first + 2 + i * 12;
    if (view.getUint16(entry, little) === 274) return view.getUint16(entry + 8, little);
  }
  return null;
}

/** A segment that says the way up and nothing else. */
function orientation(value: number): Uint8Array {
  const header = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  return Uint8Array.from([...header, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0]);
}

/** Chunks of a PNG that its look needs. */
const pngChunks =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|bKGD|pHYs|sPLT|hIST|cICP|acTL|fcTL|fdAT)$/;

function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const type = latin(bytes, at + 4, at + 8);
    if (pngChunks.test(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return joined(kept);
    at = end;
  }
  return null;
}

function cleanGif(bytes: Uint8Array): Uint8Array | null {
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + table(bytes[10] ?? 0);
  const kept: Uint8Array[] = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const from = at;
    const kind = bytes[at];
    if (kind === 0x3b) return joined([...kept, Uint8Array.of(0x3b)]);
    if (kind !== 0x21 && kind !== 0x2c) return null;
    const label = bytes[at + 1];
    at += kind === 0x21 ? 2 : 10 + table(bytes[at + 9] ?? 0) + 1;
    const loops = label === 0xff && /^(?:NETSCAPE|ANIMEXTS)/.test(latin(bytes, at + 1, at + 9));
    while ((bytes[at] ?? 0) > 0) at += 1 + (bytes[at] ?? 0);
    at++;
    if (kind === 0x2c || label === 0xf9 || label === 0x01 || loops) kept.push(bytes.subarray(from, at));
  }
  return null;
}

/** A drawing of Windows: the description in its head gives the program and the name of the drawing (MS-EMF, 2.3.4.2). */
function cleanEmf(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [length, from] = [view.getUint32(60, true) * 2, view.getUint32(64, true)];
  const copy = bytes.slice();
  if (length > 0 && from >= 88 && from + length <= view.getUint32(4, true)) copy.fill(0, from, from + length);
  return copy;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
