import { type Outcome, outcomeOf, valueFrom } from './derived.js';
import { Following } from './levels.js';

/** What is read of a whole and kept by itself. */
export type Part<T> = Following<Outcome<T>>;

/** A value that stands and is read only in parts, of which only those are told that have to be read again. */
export abstract class Whole<T> extends Following<Outcome<T>> {
  constructor(work: () => T) {
    super(() => outcomeOf(work), true);
  }

  protected part<Read>(read: (whole: T) => Read): Part<Read> {
    return new Following<Outcome<Read>>((before) => outcomeOf(() => read(valueFrom(this.read())), before));
  }

  /** Tells the parts that may have come out another; null stands for a whole that could not be worked out. */
  protected abstract tellParts(was: T | null, is: T | null): void;

  protected override tell(before: Outcome<T>, now: Outcome<T>): void {
    this.tellParts(valueIn(before), valueIn(now));
  }
}

function valueIn<T>(outcome: Outcome<T>): T | null {
  return 'value' in outcome ? outcome.value : null;
}
