import { isFollowed, isSameValue, valueFrom } from './derived.js';
import { type Part, Whole } from './whole.js';

/** So many members are told together: few enough to be read again together, so that who reads many follows few. */
const stretchSize = 8;

/**
 * A list that stands, of which the members are told by themselves: who reads one by its index does not depend on those
 * far from it. Whatever else is asked of it follows the whole list.
 */
export function standingList<T>(work: () => readonly T[]): readonly T[] {
  if (!isFollowed()) return work();
  const whole = new WholeList(work);
  const list = new Proxy<readonly T[]>([], {
    get: (_, key) => {
      if (typeof key === 'string') {
        const first = key.charCodeAt(0);
        if (first >= 48 && first <= 57) return whole.member(Number(key));
      }
      const all = whole.list();
      const own: unknown = Reflect.get(all, key);
      return typeof own === 'function' && key !== 'constructor' ? own.bind(all) : own;
    },
  });
  lists.set(list, whole);
  return list;
}

/** All members of a list, for who goes through them from end to end: reading each by itself costs more. */
export function allOf<T>(list: readonly T[]): readonly T[] {
  return (lists.get(list) as WholeList<T> | undefined)?.list() ?? list;
}

const lists = new WeakMap<object, unknown>();

class WholeList<T> extends Whole<readonly T[]> {
  readonly #all = this.part((list): readonly T[] => list);
  readonly #stretches: (Part<readonly T[]> | undefined)[] = [];

  list(): readonly T[] {
    return valueFrom(this.#all.read());
  }

  member(index: number): T | undefined {
    const at = Math.floor(index / stretchSize);
    const stretch = this.#stretches[at] ?? this.#stretch(at);
    return valueFrom(stretch.read())[index - at * stretchSize];
  }

  #stretch(at: number): Part<readonly T[]> {
    const members = (list: readonly T[]): readonly T[] =>
      list.slice(at * stretchSize, (at + 1) * stretchSize);
    const stretch = this.part(members);
    this.#stretches[at] = stretch;
    return stretch;
  }

  protected override tellParts(was: readonly T[] | null, is: readonly T[] | null): void {
    this.#all.wait();
    for (const [at, stretch] of this.#stretches.entries()) {
      if (!stretch) continue;
      const isAsBefore = (index: number) => isSameValue(was?.[index], is?.[index]);
      const indexes = Array.from({ length: stretchSize }, (_, place) => at * stretchSize + place);
      if (!was || !is || !indexes.every(isAsBefore)) stretch.wait();
    }
  }
}
