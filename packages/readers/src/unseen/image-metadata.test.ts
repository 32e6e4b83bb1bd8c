import { describe, expect, it } from 'vitest';
import { imageFacts } from './image-metadata.js';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const segment = (marker: number, data: Uint8Array) =>
  join(Uint8Array.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff), data);
const jpeg = (...segments: readonly Uint8Array[]) =>
  join(Uint8Array.of(0xff, 0xd8), ...segments, Uint8Array.of(0xff, 0xd9));

/** A little-endian TIFF: one directory of words, one of a position. */
function exif(artist: string): Uint8Array {
  const bytes = new Uint8Array(200);
  const view = new DataView(bytes.buffer);
  bytes.set(latin('II*\0'), 0);
  view.setUint32(4, 8, true);
  view.setUint16(8, 2, true);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  };
  entry(10, 0x013b, 2, artist.length, 150);
  entry(22, 0x8825, 4, 1, 40);
  bytes.set(latin(artist), 150);
  view.setUint16(40, 4, true);
  entry(42, 1, 2, 2, 0x4e);
  entry(54, 2, 5, 3, 100);
  entry(66, 3, 2, 2, 0x57);
  entry(78, 4, 5, 3, 124);
  for (const [at, parts] of [
    [100, [53, 30, 0]],
    [124, [2, 15, 0]],
  ] as const)
    parts.forEach((part, i) => {
      view.setUint32(at + i * 8, part, true);
      view.setUint32(at + i * 8 + 4, 1, true);
    });
  return bytes;
}

describe('imageFacts', () => {
  it('reads EXIF, its position, XMP and comments of a JPEG', () => {
    const xmp =
      '<rdf:Description photoshop:City="Elmsworth"><dc:creator><rdf:Seq><rdf:li>Tess Ford</rdf:li></rdf:Seq></dc:creator></rdf:Description>';
    const picture = jpeg(
      segment(0xe1, join(latin('Exif\0\0'), exif('Orla Quill'))),
      segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
      segment(0xfe, latin('from Fay')),
    );
    expect(imageFacts(picture)).toEqual([
      { name: 'Artist', value: 'Orla Quill' },
      { name: 'Place', value: '53.50000, -2.25000' },
      { name: 'Author', value: 'Tess Ford' },
      { name: 'City', value: 'Elmsworth' },
      { name: 'Comment', value: 'from Fay' },
    ]);
  });

  it('reads the texts of a PNG, and not which program made it', () => {
    const chunk = (type: string, data: string) =>
      join(Uint8Array.of(0, 0, 0, data.length), latin(type), latin(data), new Uint8Array(4));
    const png = join(
      latin('\x89PNG\r\n\x1a\n'),
      chunk('tEXt', 'Author\0Orla Quill'),
      chunk('tEXt', 'Software\0Paint'),
      chunk('IEND', ''),
    );
    expect(imageFacts(png)).toEqual([{ name: 'Author', value: 'Orla Quill' }]);
  });

  it('gives what could be read of a damaged picture, and nothing of other files', () => {
    const cut = jpeg(segment(0xfe, latin('from Fay')), segment(0xe1, latin('Exif\0\0II*\0\xff\xff\xff\x7f')));
    expect(imageFacts(cut)).toEqual([{ name: 'Comment', value: 'from Fay' }]);
    expect(imageFacts(latin('plain text'))).toEqual([]);
    expect(imageFacts(new Uint8Array())).toEqual([]);
  });
});
