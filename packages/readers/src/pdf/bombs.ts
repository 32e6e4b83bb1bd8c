import { Inflate } from 'fflate';
import { beyondLimit, counted, megabytes, type ReadLimits } from '../limits.js';
import type { RawFile, RawObject } from './raw-file.js';

/** Streams that unpack to less are not held to the ratio: a drawing of one sign over and over packs very well. */
const ratioFloor = 8 * 1024 * 1024;
/** Deflate packs at most this many times. */
const mostOfDeflate = 1032;
/** How much is unpacked at a time, so that no more than 16 MB are held of what is only counted. */
const slice = 16 * 1024;

/**
 * Refuses a PDF that would unpack to far more than it holds, before pdfjs, which has no such bounds, sees it. Pictures
 * are passed over: they are never decoded, and a white one packs a thousand times.
 * @throws UnreadableError `limit`
 */
export function refuseBombs(file: RawFile, limits: ReadLimits): void {
  if (file.objects.size > limits.pdfObjects) {
    const what = `This PDF has more than ${counted(limits.pdfObjects)} objects, many times those of a long report, so it was not read.`;
    throw beyondLimit(limits, 'pdfObjects', what, file.objects.size);
  }
  if (file.encrypted) return;
  for (const object of file.objects.values()) refuseBomb(object, file, limits);
}

function refuseBomb(object: RawObject, file: RawFile, limits: ReadLimits): void {
  const layers =
    /^\[?((?:\s*\/(?:FlateDecode|Fl)\b)+)/.exec(filterOf(object))?.[1]?.match(/\/Fl/g)?.length ?? 0;
  if (layers === 0 || /\/Subtype\s*\/Image\b/.test(object.dictionary)) return;
  const packed = file.packed(object);
  if (layers === 1 && packed.length * mostOfDeflate < ratioFloor) return;
  const attached = /\/Type\s*\/EmbeddedFile\b/.test(object.dictionary);
  const most = attached ? limits.entryBytes : Math.min(limits.entryBytes, packed.length * limits.ratio);
  let size = 0;
  let data: readonly Uint8Array[] = [packed];
  for (let layer = 0; layer < layers; layer++) {
    const keep = layer + 1 < layers;
    const inner: Uint8Array[] = [];
    size = unpackedSize(data, Math.max(ratioFloor, most), (chunk) => {
      if (keep) inner.push(chunk);
    });
    if (size > Math.max(ratioFloor, most)) break;
    data = inner;
  }
  if (size <= ratioFloor || size <= most) return;
  if (size > limits.entryBytes) {
    const what = `This PDF has a part that unpacks to more than ${megabytes(limits.entryBytes)}, so it was not read.`;
    throw beyondLimit(limits, 'entryBytes', what);
  }
  const what = `This PDF has a part that unpacks more than ${counted(limits.ratio)} times over, to ${megabytes(size)} and more, which no report does, so it was not read.`;
  throw beyondLimit(limits, 'ratio', what, mostOfDeflate ** layers);
}

function filterOf({ dictionary, stream }: RawObject): string {
  return (stream && /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]) || '';
}

/** How many bytes deflated data unpacks to, counted no further than a little beyond `most`; damaged data up to the damage. */
function unpackedSize(
  packed: readonly Uint8Array[],
  most: number,
  onChunk: (chunk: Uint8Array) => void,
): number {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    onChunk(chunk);
  });
  // Two bytes of header go before.
  let skipped = 0;
  try {
    for (const piece of packed) {
      const start = Math.min(2 - skipped, piece.length);
      skipped += start;
      for (let at = start; at < piece.length && size <= most; at += slice) {
        inflate.push(piece.subarray(at, at + slice), false);
      }
    }
  } catch {
    // pdfjs gets no further either
  }
  return size;
}
