/// <reference types="node" />
import { inflateRawSync } from 'node:zlib';

/** Bytes of the pieces that are unpacked at once. */
const piece = 1 << 22;

/** Unpacks as `docx/inflate.ts` does, by Node's own means. */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  const unpacked = inflateRawSync(packed, {
    maxOutputLength: most,
    chunkSize: Math.max(64, Math.min(most, piece)),
  });
  return new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
}
