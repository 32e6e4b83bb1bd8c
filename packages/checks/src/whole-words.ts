/** A pattern for any of the words, as the word index parts them, in a block that may have been picked for another. */
export function anyWholeWord(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
