import { type Anchor, type Block, type Draft, isSameValue } from '@dhrlint/draft';
import type { CheckedDocument, Finding, Location } from '@dhrlint/engine';
import type { SourceText } from '@dhrlint/readers';
import { type Place, placeIn } from './place.js';
import { isAnchor, type PointWords, pointWords, relatedWords } from './points.js';

/** The points of a text that is being written. */
export interface WrittenList {
  /** A point that says the same as in the list before is the same object. */
  readonly points: readonly PointWords[];
  /** Start, end and wholeness (1 or 0) of each point's place and then of those of its related places; -1, -1, 0 for none. */
  readonly places: Int32Array;
}

/** A draft as it was read, with its source. */
interface Source {
  readonly draft: Draft;
  readonly text: SourceText;
  /** Where in the text the part begins that the spans of a block are counted from. */
  readonly baseOf: (block: number) => number;
}

/**
 * The points of one draft from one key to the next. Nearly all stand in the same words of the same paragraph, so that
 * only the beginning of the paragraph has to be asked for.
 */
export class WrittenPoints {
  #before: readonly Standing[] = [];

  next({ findings }: Pick<CheckedDocument, 'findings'>, source: Source): WrittenList {
    const before = this.#before;
    let known: ReadonlyMap<Finding, number> | null = null;
    let said: ReadonlyMap<string, PointWords> | null = null;
    // Findings come and go in few places, so that the rest is shifted by as many.
    let shift = 0;
    const now = findings.map((finding, index) => {
      let last = before[index + shift];
      if (last?.finding !== finding) {
        known ??= new Map(before.map((each, at) => [each.finding, at]));
        const at = known.get(finding);
        last = at === undefined ? undefined : before[at];
        if (at !== undefined) shift = at - index;
      }
      if (last?.isIn(source)) return last;
      // A finding is another object also where no more than the number of its paragraph is another.
      said ??= new Map(before.map(({ words }) => [words.fingerprint, words]));
      return new Standing(finding, source, said.get(finding.fingerprint));
    });
    this.#before = now;
    const places: number[] = [];
    for (const standing of now) standing.tellPlaces(places, source);
    return { points: now.map(({ words }) => words), places: new Int32Array(places) };
  }
}

/** Where a finding stands, counted from where its paragraphs begin. */
class Standing {
  readonly words: PointWords;
  /** null where it is about the whole report. */
  readonly #own: Stretch | null;
  readonly #related: readonly Stretch[];

  /** @param last what was said last of a finding with its fingerprint */
  constructor(
    readonly finding: Finding,
    source: Source,
    last: PointWords | undefined,
  ) {
    const { location, related } = finding;
    this.#own = isAnchor(location) ? new Stretch(location, source) : null;
    this.#related = related.filter(isAnchor).map((anchor) => new Stretch(anchor, source));
    const shown = this.#related.filter(({ place }) => place !== null);
    const words = pointWords(
      finding,
      shown.map(({ anchor }) => relatedWords(anchor)),
    );
    this.words = last && isSameValue(last, words) ? last : words;
  }

  /** Looks where it stands now; false where it is shown at other places of those that it names. */
  isIn(source: Source): boolean {
    this.#own?.look(source);
    for (const stretch of this.#related) {
      const wasShown = stretch.place !== null;
      stretch.look(source);
      if (wasShown !== (stretch.place !== null)) return false;
    }
    return true;
  }

  tellPlaces(places: number[], source: Source): void {
    if (this.#own?.place) this.#own.tell(places, source);
    else places.push(-1, -1, 0);
    for (const stretch of this.#related) if (stretch.place) stretch.tell(places, source);
  }
}

/** Words of a paragraph as it was read. */
class Stretch {
  /** Counted from where its part of the text begins; null where the text does not show it. */
  place: Place | null = null;
  #read: Block | undefined;

  constructor(
    readonly anchor: Location & Anchor,
    source: Source,
  ) {
    this.look(source);
  }

  look({ draft, text, baseOf }: Source): void {
    const read = draft.blocks[this.anchor.block];
    if (read === this.#read) return;
    this.#read = read;
    const base = baseOf(this.anchor.block);
    const place = placeIn(read, this.anchor, text, base);
    this.place = place && { ...place, start: place.start - base, end: place.end - base };
  }

  tell(places: number[], { baseOf }: Source): void {
    if (!this.place) return;
    const base = baseOf(this.anchor.block);
    places.push(base + this.place.start, base + this.place.end, this.place.whole ? 1 : 0);
  }
}
