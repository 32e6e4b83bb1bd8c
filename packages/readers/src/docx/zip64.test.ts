import { describe, expect, it } from 'vitest';
import { readDocx } from './index.js';
import { directoryOf, docx, p } from './testing.js';

/** The same container with its directory in the form for large files (Zip64), as streaming programs write it. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(bytes);
  const start = entries[0] ?? 0;
  const pieces = [bytes.slice(0, start)];
  for (const at of entries) {
    const name = view.getUint16(at + 28, true);
    const header = bytes.slice(at, at + 46);
    const extra = new Uint8Array(28);
    const fields = new DataView(extra.buffer);
    fields.setUint16(0, 1, true);
    fields.setUint16(2, 24, true);
    [24, 20, 42].forEach((field, i) => {
      fields.setBigUint64(4 + 8 * i, BigInt(view.getUint32(at + field, true)), true);
      new DataView(header.buffer).setUint32(field, 0xffffffff, true);
    });
    new DataView(header.buffer).setUint16(30, 28, true);
    new DataView(header.buffer).setUint16(32, 0, true);
    pieces.push(header, bytes.slice(at + 46, at + 46 + name), extra);
  }
  const end = pieces.reduce((sum, { length }) => sum + length, 0);
  const closing = new Uint8Array(56 + 20 + 22);
  const record = new DataView(closing.buffer);
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(24, BigInt(entries.length), true);
  record.setBigUint64(32, BigInt(entries.length), true);
  record.setBigUint64(40, BigInt(end - start), true);
  record.setBigUint64(48, BigInt(start), true);
  record.setUint32(56, 0x07064b50, true);
  record.setBigUint64(64, BigInt(end), true);
  record.setUint32(72, 1, true);
  record.setUint32(76, 0x06054b50, true);
  for (const at of [84, 86]) record.setUint16(at, 0xffff, true);
  for (const at of [88, 92]) record.setUint32(at, 0xffffffff, true);
  return Uint8Array.from([...pieces, closing].flatMap((piece) => [...piece]));
}

describe('a Word file whose container has the form for large files', () => {
  it('is read', async () => {
    const { blocks } = await readDocx(asZip64(docx(p('A report.'))));
    expect(blocks.map(({ text }) => text)).toEqual(['A report.']);
  });

  it('is refused where its directory stands beyond the file', async () => {
    const bytes = asZip64(docx(p('A report.')));
    new DataView(bytes.buffer).setBigUint64(bytes.length - 22 - 20 - 56 + 48, 1n << 60n, true);
    await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is refused where its record stands beyond the file', async () => {
    const bytes = asZip64(docx(p('A report.')));
    new DataView(bytes.buffer).setBigUint64(bytes.length - 22 - 12, 1n << 62n, true);
    await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'damaged' });
  });
});
