/** Words that tell nothing of what a recommendation is about. */
const plain = new Set(
  'a an the and or of to in on at by for from with within into upon that this these those is are was were be been being it its as all any each every their there they them his her who whom which whose where when how what should must shall will would may might can could need needs ought has have had do does not no so than then also both such more most other others including include review panel recommend recommends recommended recommendation recommendations ensure ensures ensuring make makes sure see take steps action actions'.split(
    ' ',
  ),
);

/** The telling words of a text, cut down to their stems, in order and with repeats left out. */
export function tellingWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu)) {
    if (!plain.has(word)) found.add(stem(word));
  }
  return found;
}

/** A rough stem: enough to tell "audits", "audited" and "audit" for one word. */
export function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.replace(/(?<=\p{L}{3})s$/u, '');
  return word
    .replace(/(?:isation|ization)s?$/u, 'is')
    .replace(/iz(?=e|ing|ed)/u, 'is')
    .replace(/(?:ational|ations?|ating|ated|ates?)$/u, 'at')
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:ments?|ings?|ers?|ors?|ed|es|s|ly|e)$/u, '')
    .replace(/([bdglmnprt])\1$/u, '$1');
}

/** How much of the smaller of two texts stands in the other, 0 to 1; and of both together. */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly contained: number; readonly shared: number; readonly overlap: number } {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const least = Math.min(a.size, b.size);
  return {
    shared,
    contained: least === 0 ? 0 : shared / least,
    overlap: a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size),
  };
}
