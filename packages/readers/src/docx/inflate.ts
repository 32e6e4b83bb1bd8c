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
