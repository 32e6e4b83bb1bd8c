import { derivedIn, standingMap } from '@dhrlint/draft';
import type { Facts } from '@dhrlint/facts';

/**
 * Words in a row without which there is no slip of a kind, so that few sentences have to be read: `a|b` is either word,
 * `*ed` any word that ends so, `*` any word, and a word with `?` may be missing. An adverb may stand between two.
 */
export type Sign = string;

/** What is wrong with a sign, as a sentence; null where it can be used. */
export function signProblem(sign: Sign): string | null {
  const parts = sign.trim().split(/\s+/);
  if (!parts.every((part) => partForm.test(part)))
    return 'a sign is made of words, | between words, *, and ? at the end of a word';
  return parts.some(isSpelled) ? null : 'a sign needs a word that is spelled out';
}

const partForm = /^(?:\*?[\p{L}\p{N}’'-]+|\*)(?:\|(?:\*?[\p{L}\p{N}’'-]+|\*))*\??$/u;

/** Whether one of a few words has to stand there. */
function isSpelled(part: string): boolean {
  return !part.includes('*') && !part.endsWith('?');
}

interface CompiledSign {
  readonly form: RegExp;
  /** For each place of the row that is spelled out, the words that may stand there, as the word index knows them. */
  readonly spelled: readonly (readonly string[])[];
}

const compiled = new Map<Sign, CompiledSign>();

function compile(sign: Sign): CompiledSign {
  const known = compiled.get(sign);
  if (known) return known;
  const parts = sign.trim().toLowerCase().split(/\s+/);
  const between = '\\s+(?:\\p{L}+ly\\s+)?';
  const form = parts
    .map((part, at) => {
      const optional = part.endsWith('?');
      const choices = (optional ? part.slice(0, -1) : part).split('|').map(choiceForm).join('|');
      const word = at === 0 ? `(?:${choices})` : `${between}(?:${choices})`;
      return optional ? `(?:${word})?` : word;
    })
    .join('');
  const made = {
    form: new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'iu'),
    spelled: parts
      .filter(isSpelled)
      .map((part) => part.split('|').map((word) => /[\p{L}\p{N}]+/u.exec(word)?.[0] ?? '')),
  };
  compiled.set(sign, made);
  return made;
}

/** A word of a sign as a pattern; it holds no characters that mean something there. */
function choiceForm(word: string): string {
  if (word === '*') return "[\\p{L}’'-]+";
  return (word.startsWith('*') ? `\\p{L}+${word.slice(1)}` : word).replaceAll(/[’']/g, "[’']");
}

/** What has signs. */
interface Signed {
  readonly signs: readonly Sign[];
}

/** The blocks in which signs may stand, each with those that may: where the rarest of their words stands. */
export const signsByBlock = derivedIn(
  ({ words }: Facts, { kinds }: { readonly kinds: Readonly<Record<string, Signed>> }) =>
    standingMap(() => {
      const found = new Map<number, Sign[]>();
      for (const sign of new Set(Object.values(kinds).flatMap(({ signs }) => signs)))
        for (const block of blocksOf(compile(sign))) {
          const held = found.get(block);
          if (held) held.push(sign);
          else found.set(block, [sign]);
        }
      return found;

      function blocksOf({ spelled }: CompiledSign): readonly number[] {
        const counted = spelled.map((choices) => ({
          choices,
          count: choices.reduce((sum, word) => sum + words.count(word), 0),
        }));
        const [rarest] = counted.sort((a, b) => a.count - b.count);
        return rarest && rarest.count > 0 ? words.blocksWith(...rarest.choices) : [];
      }
    }),
);

/** Whether one of the signs stands in a text. */
export function hasSign(signs: readonly Sign[], text: string): boolean {
  return signs.some((sign) => compile(sign).form.test(text));
}
