/// <reference types="node" />
import { inflateRawSync } from 'node:zlib';

export { crc32 } from 'node:zlib';

/**
 * Unpacks as `docx/inflate.ts` does, by Node's own means. All comes out in one piece: pieces would be held twice while
 * they are put together, and what is not written of a piece takes up no memory.
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  const unpacked = inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(64, most) });
  return new Uint8Array(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
}
