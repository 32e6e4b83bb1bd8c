import { inflateSync } from 'fflate';

/**
 * Unpacks bytes that were packed by DEFLATE (RFC 1951), in any environment. Node has its own (`node/inflate.ts`), in a
 * tenth of the time; package.json says which is taken.
 * @param most bytes that are unpacked; of more, these or none
 * @throws Error where they are damaged or end too early
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(most) });
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** The checksum of a zip archive's entry (CRC-32), unsigned. */
export function crc32(data: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < data.length; i++) c = (crcTable[(c ^ (data[i] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
