import { imageFacts } from '@dhrlint/readers/pictures';
import { describe, expect, it } from 'vitest';
import { withoutMetadata } from './pictures.js';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const segment = (marker: number, data: Uint8Array) =>
  join(Uint8Array.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255), data);
const start = Uint8Array.of(0xff, 0xd8);
const end = Uint8Array.of(0xff, 0xd9);
const scan = join(
  segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
  Uint8Array.of(1, 0xff, 0, 2, 0xff, 0xd0, 3),
);
const jfif = segment(0xe0, latin('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'));
/** One tag: the way up. */
const exif = (turn: number) =>
  segment(
    0xe1,
    join(
      latin('Exif\0\0MM\0*'),
      Uint8Array.of(0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0),
    ),
  );

describe('withoutMetadata', () => {
  it('leaves of a JPEG what its look needs', () => {
    const profile = segment(0xe2, latin('ICC_PROFILE\0x'));
    const picture = join(
      start,
      jfif,
      exif(1),
      segment(0xed, latin('Photoshop')),
      profile,
      segment(0xfe, latin('Orla')),
      scan,
      end,
      latin('a film of Orla'),
    );
    expect(withoutMetadata(picture)).toEqual(join(start, jfif, profile, scan, end));
  });

  it('keeps which way up a JPEG is', () => {
    const picture = join(start, exif(6), segment(0xfe, latin('Orla')), scan, end);
    const clean = withoutMetadata(picture);
    expect(clean).toEqual(join(start, exif(6), scan, end));
    expect(withoutMetadata(clean ?? picture)).toEqual(clean);
  });

  it('leaves of a PNG what its look needs', () => {
    const chunk = (type: string, data: string) =>
      join(Uint8Array.of(0, 0, 0, data.length), latin(type), latin(data), new Uint8Array(4));
    const head = latin('\x89PNG\r\n\x1a\n');
    const kept = [chunk('IHDR', 'x'), chunk('IDAT', 'y'), chunk('IEND', '')] as const;
    const picture = join(
      head,
      kept[0],
      chunk('tEXt', 'Author\0Orla'),
      chunk('eXIf', 'MM'),
      kept[1],
      kept[2],
      latin('Orla'),
    );
    expect(withoutMetadata(picture)).toEqual(join(head, ...kept));
  });

  it('takes the comments out of a GIF', () => {
    const head = join(latin('GIF89a'), Uint8Array.of(1, 0, 1, 0, 0, 0, 0));
    const image = Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 9, 0);
    const comment = join(Uint8Array.of(0x21, 0xfe, 4), latin('Orla'), Uint8Array.of(0));
    expect(withoutMetadata(join(head, comment, image, Uint8Array.of(0x3b)))).toEqual(
      join(head, image, Uint8Array.of(0x3b)),
    );
  });

  it('gives up on what it cannot clean for sure, and leaves alone what holds nothing', () => {
    expect(withoutMetadata(latin('II*\0 Orla'))).toBeNull();
    expect(withoutMetadata(join(start, Uint8Array.of(0xff, 0xe1, 0xff)))).not.toContain(0xe1);
    const bitmap = latin('BM something');
    expect(withoutMetadata(bitmap)).toBe(bitmap);
    expect(imageFacts(bitmap)).toEqual([]);
  });
});
