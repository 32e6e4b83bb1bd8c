import type { Painted } from './painted.js';
import type { RawItem } from './runs.js';

/**
 * The strings of a page without the letters that it does not show. Letters of the strings and painted letters come in
 * the same order; where the two do not fit together, the strings are left as they are.
 * @param concealed by place among the painted letters
 */
export function withoutConcealed(
  items: readonly RawItem[],
  { glyphs }: Painted,
  concealed: readonly boolean[],
): readonly RawItem[] {
  if (!concealed.includes(true)) return items;
  const letters = glyphs.flatMap(({ text }, index) =>
    lettersOf(text).map((letter) => ({ letter, concealed: concealed[index] === true })),
  );
  let at = 0;
  let lost = false;
  const next = (letter: string): boolean => {
    // Annotations and forms may paint letters that the page's text does not have.
    for (let ahead = at; ahead < Math.min(letters.length, at + 400); ahead++) {
      if (letters[ahead]?.letter !== letter) continue;
      at = ahead + 1;
      return letters[ahead]?.concealed === true;
    }
    lost = true;
    return false;
  };
  const kept = items.flatMap((item) => {
    const hidden = [...item.text].map((sign) => lettersOf(sign).map(next).includes(true));
    return hidden.includes(true) ? cut(item, hidden) : [item];
  });
  return lost ? items : kept;
}

function lettersOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [];
}

/** The parts of a string that stay; blanks and signs go with the letters before them. */
function cut(item: RawItem, hidden: readonly boolean[]): readonly RawItem[] {
  const signs = [...item.text];
  const parts: RawItem[] = [];
  let gone = hidden[signs.findIndex((sign) => /[\p{L}\p{N}]/u.test(sign))] ?? false;
  let start = 0;
  const close = (end: number) => {
    if (gone || end <= start) return;
    const text = signs.slice(start, end).join('');
    if (text.trim() === '') return;
    const share = item.width / signs.length;
    const [a, b, c, d, e, f] = item.transform;
    const along = Math.hypot(a, b) || 1;
    const shift = share * start;
    parts.push({
      ...item,
      text,
      width: share * (end - start),
      transform: [a, b, c, d, e + (a / along) * shift, f + (b / along) * shift],
    });
  };
  signs.forEach((sign, i) => {
    if (!/[\p{L}\p{N}]/u.test(sign) || hidden[i] === gone) return;
    close(i);
    gone = hidden[i] === true;
    start = i;
  });
  close(signs.length);
  return parts;
}
