/**
 * Whether a pattern of several signs fits a text. At the beginning or the end of a paragraph there is none, or one sign: V8
 * keeps such texts in another form, for which it would compile the pattern for a second time.
 */
export function fits(pattern: RegExp, text: string): boolean {
  return text.length > 1 && pattern.test(text);
}
