/** How many texts are remembered: the paragraphs of a very long report, a few times over. */
const mostTexts = 40_000;

/**
 * Remembers what a pure function of a text gave. While an author types, a report is read again and again with
 * one paragraph changed; the others need not be looked at again.
 */
export function rememberedByText<T>(read: (text: string) => T): (text: string) => T {
  let seen = new Map<string, T>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    if (seen.size >= mostTexts) seen = new Map();
    const value = read(text);
    seen.set(text, value);
    return value;
  };
}
