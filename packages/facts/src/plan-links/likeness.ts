import { ownerOf } from '../recommendations/owner.js';
import type { Recommendation } from '../recommendations/recommendation.js';
import { likeness, tellingWords } from '../recommendations/wording.js';

/** How the words of a row stand to those of a recommendation. */
export type Wording = 'same' | 'shortened' | 'figures' | 'owner' | 'different' | 'too-short';

/** Below this share of common words, the doer's name left out, two wordings say different things. */
const different = 0.6;
const close = 0.75;

/** Compares the words of a recommendation as the report and as the plan give them. */
export function wordingOf(recommendation: string, row: string): Wording {
  const [a, b] = [withoutOwner(recommendation), withoutOwner(row)];
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  if (Math.min(wordsA.size, wordsB.size) < 3)
    return /\b(?:should|must|will|to)\s+\p{Ll}/u.test(row) &&
      wordsB.size >= 2 &&
      likeness(wordsA, wordsB).shared === 0
      ? 'different'
      : 'too-short';
  const { contained, overlap } = likeness(wordsA, wordsB);
  if (contained < different) return 'different';
  if (figuresDiffer(a, b) && contained >= close) return 'figures';
  if (overlap > 0.8 && ownersDiffer(recommendation, row)) return 'owner';
  if (contained < close) return 'different';
  return overlap > 0.9 ? 'same' : 'shortened';
}

function withoutOwner(text: string): string {
  const owner = ownerOf(text);
  return owner.kind === 'named' && owner.end < text.length * 0.7 ? text.slice(owner.end) : text;
}

const figure =
  /\b(?:\d+(?:[.,]\d+)?%?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|once|twice|weekly|monthly|quarterly|annually)\b(?:[\s-]+(?:working\s+)?(?:hours?|days?|weeks?|months?|years?|per\s+cent|%))?/giu;

function figuresDiffer(a: string, b: string): boolean {
  const [inA, inB] = [a, b].map(
    (text) =>
      new Set(
        (text.match(figure) ?? []).map((each) =>
          each
            .toLowerCase()
            .replace(/[\s-]+(?:working\s+)?/g, ' ')
            .replace(/s$/, ''),
        ),
      ),
  );
  if (!inA || !inB || inA.size === 0 || inB.size === 0) return false;
  return [...inA].some((each) => !inB.has(each)) && [...inB].some((each) => !inA.has(each));
}

function ownersDiffer(a: string, b: string): boolean {
  const [ownerA, ownerB] = [ownerOf(a), ownerOf(b)];
  if (ownerA.kind !== 'named' || ownerB.kind !== 'named') return false;
  const [wordsA, wordsB] = [tellingWords(ownerA.words), tellingWords(ownerB.words)];
  if (wordsA.size === 0 || wordsB.size === 0 || wordsA.size > 9 || wordsB.size > 9) return false;
  return likeness(wordsA, wordsB).shared === 0 && !initialsOf(ownerA.words, ownerB.words);
}

/** "ICB" for "Integrated Care Board". */
function initialsOf(a: string, b: string): boolean {
  const short = (text: string) => (text.match(/\b\p{Lu}/gu) ?? []).join('');
  const joined = [short(a), short(b)];
  const capitals = [a, b].map((text) => /\b\p{Lu}{2,}\b/u.exec(text)?.[0] ?? '');
  return (
    (capitals[0] !== '' && (joined[1]?.includes(capitals[0] ?? '') ?? false)) ||
    (capitals[1] !== '' && (joined[0]?.includes(capitals[1] ?? '') ?? false))
  );
}

/** The recommendation whose words are most like a row's; null where none is much like them. */
export function mostLike(
  recommendations: readonly Recommendation[],
  words: string,
  least = 0.6,
): { readonly recommendation: Recommendation; readonly contained: number } | null {
  const own = tellingWords(words);
  let best: { recommendation: Recommendation; contained: number; overlap: number } | null = null;
  for (const recommendation of recommendations) {
    const like = likeness(own, tellingWords(recommendation.text));
    if (like.shared < 3 || like.contained < least) continue;
    if (!best || like.overlap > best.overlap)
      best = { recommendation, contained: like.contained, overlap: like.overlap };
  }
  return best;
}
