/** The part of nspell that is used here; the package ships no types. */
declare module 'nspell' {
  export interface Speller {
    /** Whether the dictionary has the word, capitals counted. */
    correct(word: string): boolean;
    /** Words that may have been meant, the likeliest first. */
    suggest(word: string): string[];
  }
  function nspell(aff: string, dic: string): Speller;
  // biome-ignore lint/style/noDefaultExport: it is how the package exports
  export default nspell;
}
