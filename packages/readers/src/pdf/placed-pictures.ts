import { type DrawnObjects, drawnObjectsOf, isForm } from './drawn-objects.js';
import { codeOf, Operators } from './operators.js';
import { contentsOf } from './page-contents.js';
import { type Matrix, matrixOf } from './painted-shapes.js';
import type { RawFile, RawObject } from './raw-file.js';
import { multiply } from './runs.js';

/**
 * Where a page, its forms and its annotations place pictures, each by its own matrix alone. pdfjs, which is told never to
 * decode one, leaves out what a picture is called and whether anything shines through it.
 */
export interface PlacedPictures {
  /** Whether a picture is drawn with this matrix. */
  isAt(own: Matrix): boolean;
  /** Whether all pictures drawn with this matrix cover what lies below: they have no mask, and show on no layer only. */
  isPlain(own: Matrix): boolean;
}

export const noPictures: PlacedPictures = { isAt: () => false, isPlain: () => false };

/** The pictures of a page. Streams that cannot be unpacked are passed over. */
export function placedPictures(page: RawObject, file: RawFile): PlacedPictures {
  const search = new PictureSearch(file);
  search.through(contentsOf(page, file) ?? [], drawnObjectsOf(page, file, new Map()));
  for (const form of appearancesOf(page, file)) search.throughForm(form, new Map());
  const { plain, other } = search;
  return {
    isAt: (own) => plain.has(keyOf(own)) || other.has(keyOf(own)),
    isPlain: (own) => plain.has(keyOf(own)) && !other.has(keyOf(own)),
  };
}

/** A picture that covers all of its place. */
export function isPlainPicture({ dictionary, stream }: RawObject): boolean {
  return (
    stream !== null &&
    /\/Subtype\s*\/Image\b/.test(dictionary) &&
    !/\/(?:SMask|Mask|OC)\b|\/ImageMask\s+true|\/SMaskInData\s+[12]/.test(dictionary)
  );
}

const save = codeOf('q');
const restore = codeOf('Q');
const transform = codeOf('cm');
const drawOther = codeOf('Do');
const beginPicture = codeOf('BI');

class PictureSearch {
  readonly plain = new Set<string>();
  readonly other = new Set<string>();
  private readonly seen = new Set<number>();

  constructor(private readonly file: RawFile) {}

  throughForm(number: number, outer: DrawnObjects): void {
    const form = this.file.objects.get(number);
    if (!form || !isForm(form) || this.seen.has(number) || this.seen.size > mostForms) return;
    this.seen.add(number);
    this.through([form], drawnObjectsOf(form, this.file, outer));
  }

  /** Streams that are one, such as those of a page. */
  through(streams: readonly RawObject[], names: DrawnObjects): void {
    let own: Matrix = [1, 0, 0, 1, 0, 0];
    const saved: Matrix[] = [];
    const forms = new Set<number>();
    for (const stream of streams) {
      const scanner = new Operators(this.file.data(stream) ?? new Uint8Array());
      for (let operator = scanner.next(); operator !== 0; operator = scanner.next()) {
        if (operator === save) saved.push(own);
        else if (operator === restore) own = saved.pop() ?? own;
        else if (operator === transform) own = multiply(own, matrixOf(scanner.numbers));
        else if (operator === beginPicture) {
          const isMask = /\/(?:IM|ImageMask)\s+true/.test(scanner.skipPicture());
          (isMask ? this.other : this.plain).add(keyOf(own));
        } else if (operator === drawOther) {
          const number = names.get(`XObject${scanner.name}`) ?? -1;
          const drawn = this.file.objects.get(number);
          if (!drawn) this.other.add(keyOf(own));
          else if (isForm(drawn)) forms.add(number);
          else (isPlainPicture(drawn) ? this.plain : this.other).add(keyOf(own));
        }
      }
    }
    for (const number of forms) this.throughForm(number, names);
  }
}

/** Forms beyond these are not looked into. */
const mostForms = 1_000;

/** Forms that the annotations of a page are drawn with. */
function appearancesOf({ dictionary }: RawObject, file: RawFile): readonly number[] {
  const found = /\/Annots\s*(?:(\d+)\s+\d+\s+R|\[([^\]]*)\])/.exec(dictionary);
  const list = found?.[1] === undefined ? found?.[2] : file.objects.get(Number(found[1]))?.dictionary;
  return referencesIn(list ?? '').flatMap((number) => {
    const appearance = /\/AP\s*(?:(\d+)\s+\d+\s+R|<<([^>]*))/.exec(
      file.objects.get(number)?.dictionary ?? '',
    );
    const text = appearance?.[1] ? file.objects.get(Number(appearance[1]))?.dictionary : appearance?.[2];
    return referencesIn(text ?? '');
  });
}

function referencesIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d+)\s+\d+\s+R/g)].map((match) => Number(match[1]));
}

function keyOf(own: Matrix): string {
  return own.map((n) => Math.round(n * 100)).join(' ');
}
