import { stem, stems } from './words.js';

/** Words side by side, as stems. */
type Phrase = readonly string[];

interface Demand {
  /** One of them has to stand there. */
  readonly phrases: readonly Phrase[];
  /** In the same sentence, in the point or its heading, or nowhere in the sentence. */
  readonly where: 'sentence' | 'point' | 'nowhere';
}

/** A line of `panelCues`: words that stand together where a letter words the point of a rule. */
export interface Cue {
  readonly demands: readonly Demand[];
}

/** Reads one line of `panelCues` (see the field's description in `rules/rule.schema.json`). */
export function parseCue(line: string): Cue {
  return {
    demands: line
      .trim()
      .split(/\s+/)
      .map((word) => {
        const where = word.startsWith('!') ? 'nowhere' : word.startsWith('(') ? 'point' : 'sentence';
        const phrases = word
          .replace(/[!()]/g, '')
          .split('/')
          .map((phrase) => phrase.split('-').map(stem));
        return { phrases, where };
      }),
  };
}

/** A sentence as stems, with all of its point and the heading above. */
export interface Passage {
  readonly sentence: readonly string[];
  readonly point: readonly string[];
}

export function passage(sentence: string, point: string): Passage {
  return { sentence: stems(sentence), point: stems(point) };
}

/** How many words of the cue stand there; 0 where one is wanting that has to, or stands there that must not. */
export function fit({ demands }: Cue, { sentence, point }: Passage): number {
  let words = 0;
  for (const { phrases, where } of demands) {
    const longest = longestIn(phrases, where === 'point' ? point : sentence);
    if (where === 'nowhere' ? longest > 0 : longest === 0) return 0;
    if (where === 'sentence') words += longest;
    else if (where === 'point') words += longest / 2;
  }
  return words;
}

/** Length of the longest of the phrases that stands in the text; 0 where none does. */
function longestIn(phrases: readonly Phrase[], text: readonly string[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length <= longest) continue;
    for (let at = text.indexOf(phrase[0] ?? ''); at >= 0; at = text.indexOf(phrase[0] ?? '', at + 1)) {
      if (phrase.every((word, step) => text[at + step] === word)) {
        longest = phrase.length;
        break;
      }
    }
  }
  return longest;
}
