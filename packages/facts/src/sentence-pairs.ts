/** Content words of a sentence: what is left without the words that every sentence has. */
const common = new Set(
  'the and that was were had has have her his him she they them their with from for this not but who which when what would could been being are its into than then there also said told saw came went made did does about after before because where while during at on in of to by as an it is or be no so if on out up over one two all any more very day days time date dates'.split(
    ' ',
  ),
);

/** The telling words of a sentence, in one form for their endings; numbers and short words are left out. */
export function contentWords(sentence: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of sentence.toLowerCase().matchAll(/[\p{L}]{3,}/gu)) {
    if (common.has(match[0])) continue;
    words.add(match[0].replace(/(?:ing|edly|ed|ies|es|s|ly|e|y)$/, '').slice(0, 7));
  }
  return words;
}

/** How many words two sentences share, and what part of the shorter that is (0 to 1). */
export function sharedWords(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly count: number; readonly part: number } {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of fewer) if (more.has(word)) count++;
  return { count, part: fewer.size === 0 ? 0 : count / fewer.size };
}
