import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate as inflateAnywhere } from '../docx/inflate.js';
import { inflate as inflateInNode } from './inflate.js';

const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i) % 251);
const packed = deflateSync(bytes);

describe.each([
  ['in any environment', inflateAnywhere],
  ['in Node', inflateInNode],
])('inflate %s', (_, inflate) => {
  it('gives the bytes back', () => {
    expect(inflate(packed, bytes.length + 1)).toEqual(bytes);
    expect(inflate(deflateSync(new Uint8Array()), 1)).toEqual(new Uint8Array());
  });

  it('unpacks no more than it may, or throws', () => {
    const length = () => {
      try {
        return inflate(packed, bytes.length - 1).length;
      } catch {
        return 0;
      }
    };
    expect(length()).toBeLessThan(bytes.length);
  });

  it('throws where the bytes are damaged or end too early', () => {
    expect(() => inflate(packed.subarray(0, packed.length / 2), bytes.length + 1)).toThrow();
    expect(() => inflate(Uint8Array.of(0xff, 0xff, 0xff), 100)).toThrow();
  });
});
