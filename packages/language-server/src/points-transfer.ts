import type { Place, Point, RelatedPlace } from 'dhrlint/editing';

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
  readonly fresh: readonly Point[];
  /** Start, end and wholeness of each point's place and of those of its related places; -1 for none. */
  readonly places: Int32Array;
}

/** Packs lists of points, each after the one before. */
export class PointsPacker {
  #before: readonly Point[] = [];
  #last: number | null = null;

  /** @param edition names the list */
  pack(points: readonly Point[], edition: number): PackedPoints {
    const before = this.#before;
    const numbers = new Map<string, number>();
    const kept = new Int32Array(points.length);
    const fresh: Point[] = [];
    const places: number[] = [];
    // Points come and go in few places, so that the rest is shifted by as many.
    let shift = 0;
    for (const [index, point] of points.entries()) {
      let number = index + shift;
      if (!isSame(before[number], point)) {
        if (numbers.size === 0) for (const [at, each] of before.entries()) numbers.set(each.fingerprint, at);
        number = numbers.get(point.fingerprint) ?? -1;
        if (isSame(before[number], point)) shift = number - index;
        else number = -1;
      }
      kept[index] = number;
      if (number < 0) fresh.push(point);
      push(places, point.place);
      for (const { place } of point.related) push(places, place);
    }
    const packed = { after: this.#last, kept, fresh, places: Int32Array.from(places) };
    this.#before = points;
    this.#last = edition;
    return packed;
  }
}

/** Unpacks what one packer packed. */
export class PointsUnpacker {
  #before: readonly Point[] = [];
  #last: number | null = null;

  /** The points of a list; null where it is not the next one after the last. */
  unpack({ after, kept, fresh, places }: PackedPoints, edition: number): readonly Point[] | null {
    if (after !== null && after !== this.#last) return null;
    let [at, next] = [0, 0];
    const place = (): Place | null => {
      const [start = -1, end = -1, whole] = places.subarray(at, at + 3);
      at += 3;
      return start < 0 ? null : { start, end, whole: whole === 1 };
    };
    const points: Point[] = [];
    for (const number of kept) {
      const known = number < 0 ? fresh[next++] : this.#before[number];
      if (!known) return null;
      const own = place();
      const related = known.related.map((one) => movedTo(one, place() ?? one.place));
      const isThere = isSamePlace(known.place, own) && related.every((one, at) => one === known.related[at]);
      points.push(isThere ? known : { ...known, place: own, related });
    }
    this.#before = points;
    this.#last = edition;
    return points;
  }
}

function movedTo(related: RelatedPlace, place: Place): RelatedPlace {
  return isSamePlace(related.place, place) ? related : { ...related, place };
}

function isSamePlace(one: Place | null, other: Place | null): boolean {
  return one?.start === other?.start && one?.end === other?.end && one?.whole === other?.whole;
}

function push(places: number[], place: Place | null): void {
  if (place) places.push(place.start, place.end, place.whole ? 1 : 0);
  else places.push(-1, -1, 0);
}

/** Whether two points are the same in everything but their places. */
function isSame(a: Point | undefined, b: Point): boolean {
  if (a === b) return true;
  return (
    a !== undefined &&
    a.fingerprint === b.fingerprint &&
    a.ruleId === b.ruleId &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.suggestion === b.suggestion &&
    a.quote === b.quote &&
    a.cited === b.cited &&
    a.related.length === b.related.length &&
    a.related.every(({ quote, cited }, index) => {
      const other = b.related[index];
      return quote === other?.quote && cited === other.cited;
    })
  );
}
