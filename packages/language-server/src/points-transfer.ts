import type { Place, Point, PointWords, RelatedPlace, WrittenList } from 'dhrlint/editing';

/**
 * The points of a text as a thread hands them to another. From one key to the next nearly all points are the same and
 * only their places move, so that what is the same is named by its number in the list before: copying all of a long
 * report would take longer than all the rest of the way.
 */
export interface PackedPoints {
  /** The list that the numbers count in; null for the first. */
  readonly after: number | null;
  /** For each point its number in the list before, or -1 for the next of `fresh`. */
  readonly kept: Int32Array;
  readonly fresh: readonly PointWords[];
  /** As in {@link WrittenList}. */
  readonly places: Int32Array;
}

/** Packs lists of points, each after the one before. */
export class PointsPacker {
  #before: readonly PointWords[] = [];
  #last: number | null = null;

  /** @param edition names the list */
  pack({ points, places }: WrittenList, edition: number): PackedPoints {
    const before = this.#before;
    let numbers: ReadonlyMap<PointWords, number> | null = null;
    const kept = new Int32Array(points.length);
    const fresh: PointWords[] = [];
    // Points come and go in few places, so that the rest is shifted by as many.
    let shift = 0;
    for (let index = 0; index < points.length; index++) {
      const point = points[index] as PointWords;
      let number = index + shift;
      if (before[number] !== point) {
        numbers ??= new Map(before.map((each, at) => [each, at]));
        number = numbers.get(point) ?? -1;
        if (number < 0) fresh.push(point);
        else shift = number - index;
      }
      kept[index] = number;
    }
    const packed = { after: this.#last, kept, fresh, places };
    this.#before = points;
    this.#last = edition;
    return packed;
  }
}

/** Unpacks what one packer packed. */
export class PointsUnpacker {
  #before: readonly Point[] = [];
  #last: number | null = null;

  /** The points of a list, those that stand where they stood as the same objects; null where it is not the next one after the last. */
  unpack({ after, kept, fresh, places }: PackedPoints, edition: number): readonly Point[] | null {
    if (after !== null && after !== this.#last) return null;
    let [at, next] = [0, 0];
    const points: Point[] = [];
    for (const number of kept) {
      const known = number < 0 ? undefined : this.#before[number];
      const words = known ?? fresh[next++];
      if (!words) return null;
      if (known && isAt(known, places, at)) points.push(known);
      else points.push(placed(words, places, at));
      at += 3 * (1 + words.related.length);
    }
    this.#before = points;
    this.#last = edition;
    return points;
  }
}

/** Whether a point stands at these places. */
function isAt({ place, related }: Point, places: Int32Array, at: number): boolean {
  if (place ? !isPlace(place, places, at) : (places[at] ?? -1) >= 0) return false;
  for (let index = 0; index < related.length; index++) {
    const other = related[index];
    if (other && !isPlace(other.place, places, at + 3 + 3 * index)) return false;
  }
  return true;
}

function isPlace({ start, end, whole }: Place, places: Int32Array, at: number): boolean {
  return start === places[at] && end === places[at + 1] && whole === (places[at + 2] === 1);
}

function placed(words: PointWords, places: Int32Array, at: number): Point {
  const related = words.related.map(
    (other, index): RelatedPlace => ({ ...other, place: placeAt(places, at + 3 + 3 * index) }),
  );
  return { ...words, place: (places[at] ?? -1) < 0 ? null : placeAt(places, at), related };
}

function placeAt(places: Int32Array, at: number): Place {
  return { start: places[at] ?? 0, end: places[at + 1] ?? 0, whole: places[at + 2] === 1 };
}
