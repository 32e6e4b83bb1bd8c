import { Inflate } from 'fflate';
import { latin1, type RawFile, type RawObject } from './raw-file.js';

/** What is made out of all damaged streams together, in bytes; more is left as it is. */
const most = 64 * 1024 * 1024;
/** How much is unpacked at a time: what comes before the damage is kept, to within so much. */
const slice = 64;

/**
 * A file in which damaged streams hold, unpacked, what can be made out of them: pdfjs gives up a page whose contents
 * do not unpack to their very end. The streams are written anew at the end of the file, as when it is saved again.
 * @returns null where nothing can be mended
 */
export function withMendedStreams(bytes: Uint8Array, file: RawFile): Uint8Array | null {
  if (file.encrypted) return null;
  const mended: { number: number; dictionary: string; data: Uint8Array }[] = [];
  let size = 0;
  for (const [number, object] of file.objects) {
    if (!isDamaged(object, file)) continue;
    const data = unpackedPart(file.packed(object), most - size);
    if (data.length === 0) continue;
    size += data.length;
    mended.push({ number, dictionary: object.dictionary, data });
  }
  return mended.length === 0 ? null : savedAgain(bytes, mended);
}

/** Whether a stream does not unpack to its end. Pictures are not looked at, nor tables and streams of objects. */
export function isDamaged(object: RawObject, file: RawFile): boolean {
  const { dictionary, stream } = object;
  return (
    stream !== null &&
    stream.end > stream.start &&
    !file.encrypted &&
    /\/Filter\s*(?:\/(?:FlateDecode|Fl)\b|\[\s*\/(?:FlateDecode|Fl)\s*\])/.test(dictionary) &&
    !/\/DecodeParms|\/Subtype\s*\/Image\b|\/Type\s*\/(?:ObjStm|XRef)\b/.test(dictionary) &&
    file.data(object) === null
  );
}

/** The bytes that come out before the damage. */
function unpackedPart(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    // Two bytes of header.
    for (let at = 2; at < packed.length && size < limit; at += slice)
      inflate.push(packed.subarray(at, at + slice), false);
  } catch {
    // what came so far is what there is
  }
  if (size > limit) return new Uint8Array();
  const data = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk, at);
    at += chunk.length;
  }
  return data;
}

function savedAgain(
  bytes: Uint8Array,
  objects: readonly { number: number; dictionary: string; data: Uint8Array }[],
): Uint8Array {
  const encode = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const text = latin1(bytes);
  const pieces: Uint8Array[] = [bytes];
  let length = bytes.length;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  let table = 'xref\n';
  for (const { number, dictionary, data } of objects) {
    const inner = dictionary
      .replace(/\/Filter\s*(?:\[[^\]]*\]|\/\w+)/, '')
      .replace(/\/Length\s+\d+(?:\s+\d+\s+R)?/, `/Length ${data.length}`);
    add(encode('\n'));
    table += `${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`;
    add(encode(`${number} 0 obj\n${inner}\nstream\n`));
    add(data);
    add(encode('\nendstream\nendobj\n'));
  }
  const last = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.[1];
  const root = last(/\/Root\s+(\d+\s+\d+\s+R)/g);
  const previous = last(/startxref\s+(\d+)/g);
  const number = Math.max(...objects.map((object) => object.number));
  const count = Math.max(number + 1, Number(last(/\/Size\s+(\d+)/g) ?? 0));
  const links = `${root ? `/Root ${root}` : ''}${previous ? `/Prev ${previous}` : ''}`;
  add(encode(`${table}trailer\n<</Size ${count}${links}>>\nstartxref\n${length}\n%%EOF\n`));
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
