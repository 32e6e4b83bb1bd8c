/** A text as the stems of its words, in order: "Dates of the children's deaths" is date, of, the, child … */
export function stems(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).map(stem);
}

/**
 * A word without its endings, so that "dates", "dated" and "dating" are one. Coarse on purpose: what it makes is compared
 * and never shown.
 */
export function stem(word: string): string {
  if (irregular[word] !== undefined) return irregular[word];
  let base = word;
  if (/[^aeious]ies$/.test(base)) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (/[^suia]s$/.test(base) && base.length > 3) base = base.slice(0, -1);
  for (const ending of ['ing', 'ed', 'ly']) {
    if (base.endsWith(ending) && base.length - ending.length >= 3) {
      base = base.slice(0, -ending.length).replace(/([bdfgklmnprstv])\1$/, '$1');
      break;
    }
  }
  if (base.length > 4 && base.endsWith('e')) base = base.slice(0, -1);
  else if (base.length === 4 && /[^aeiou]e$/.test(base)) base = base.slice(0, -1);
  return base.replace(/iz$/, 'is').replace(/(?<=.{4})i$/, 'y');
}

const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  women: 'woman',
  spelt: 'spell',
  spelled: 'spell',
  spelling: 'spelling',
  given: 'giv',
  gave: 'giv',
  known: 'know',
  chosen: 'choos',
  chose: 'choos',
  written: 'written',
  data: 'data',
  imrs: 'imr',
  tors: 'tor',
};
