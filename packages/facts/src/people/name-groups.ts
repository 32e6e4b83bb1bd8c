import type { Anchor, Draft } from '@dhrlint/draft';
import type { NamePlace } from './name-places.js';
import { senseOf } from './name-senses.js';
import type { OtherName } from './other-names.js';

/** A worker by the longest form of the name, in small letters, with every place. */
export interface Worker {
  readonly words: readonly string[];
  readonly places: readonly NamePlace[];
}

/** Workers by name, each with the later places that name them by half of it. */
export function workersAmong(found: readonly { readonly places: readonly NamePlace[] }[]): readonly Worker[] {
  const byPlace = new Map<string, NamePlace>();
  for (const { places } of found)
    for (const p of places) if (senseOf(p) === 'worker') byPlace.set(`${p.block}:${p.start}`, p);
  const workers: { words: string[]; places: NamePlace[] }[] = [];
  for (const place of byPlace.values()) {
    const words = place.words.map((word) => word.toLowerCase());
    const surname = words.at(-1) ?? '';
    const same = workers.find(
      (w) =>
        w.words.at(-1) === surname && (w.words.length === 1 || words.length === 1 || w.words[0] === words[0]),
    );
    if (!same) workers.push({ words, places: [place] });
    else {
      same.places.push(place);
      if (words.length > same.words.length) same.words = words;
    }
  }
  for (const { places } of found)
    for (const place of places) {
      const key = `${place.block}:${place.start}`;
      if (byPlace.has(key)) continue;
      const words = place.words.map((word) => word.toLowerCase());
      const whose = workers.find((w) => words.every((word) => w.words.includes(word)));
      if (!whose) continue;
      byPlace.set(key, place);
      whose.places.push(place);
    }
  return workers;
}

/** One entry a name: "Sutcliffe", "Mr Sutcliffe" and "Garry Sutcliffe" are one. */
export function grouped(draft: Draft, groups: readonly (readonly NamePlace[])[]): readonly OtherName[] {
  const merged: { words: Set<string>; places: Map<string, NamePlace> }[] = [];
  for (const places of groups) {
    const words = new Set(places.flatMap((p) => p.words.map((word) => word.toLowerCase())));
    const same = merged.find((m) => [...words].some((word) => m.words.has(word)));
    const into = same ?? { words: new Set<string>(), places: new Map<string, NamePlace>() };
    for (const word of words) into.words.add(word);
    for (const p of places) into.places.set(`${p.block}:${p.start}`, p);
    if (!same) merged.push(into);
  }
  return merged.filter((m) => m.places.size > 0).map((m) => named(draft, [...m.places.values()], false));
}

/** The entry of one name, from all its places. */
export function named(draft: Draft, places: readonly NamePlace[], withTitle: boolean): OtherName {
  const sorted = [...places].sort((a, b) => a.block - b.block || a.start - b.start);
  const anchors = sorted.map((place): Anchor => {
    const text = draft.blocks[place.block]?.text ?? '';
    const title = place.title === null ? place.start : text.lastIndexOf(place.title, place.start);
    const start =
      (withTitle || /^(?:Mrs?|Ms|Miss|Mx)\b/u.test(place.title ?? '')) && title >= 0 ? title : place.start;
    return { block: place.block, start, end: place.end };
  });
  const first = anchors[0];
  const name = first ? (draft.blocks[first.block]?.text.slice(first.start, first.end) ?? '') : '';
  return { name, places: anchors };
}
