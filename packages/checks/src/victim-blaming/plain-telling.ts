import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';

/*
 * Words that blame elsewhere and here tell of a life, of a death, or of what was done to people.
 */

/** "came to the town at nineteen to nurse, and stayed": in a place, not with him. */
const settled =
  /\b(?:came|moved|emigrated|travelled|sailed|flew|went) (?:over |here |there |out |up |down |back |away )?(?:to|from|for|as|with|in|on|by|at)\b(?! (?:him|his)\b)[^.;:]*,? and (?:then |simply |just )?(?:stayed|remained)$/i;
/** "found that she was past help": of a body. */
const foundDead =
  /\b(?:confirmed|confirm|pronounced|certified|established|found|saw|realised|told|knew)\b[^;:]{0,40} (?:that )?$/i;
const pastHelp = /\b(?:beyond|past) (?:all |any |human |medical )?(?:help|helping|saving|aid|rescue|reach)$/i;
/** "those who are killed for breaking such rules": told of whoever does it to them. */
const punishedFor =
  /\b(?:killed|murdered|punished|beaten|hurt|harmed|attacked|threatened|abused|disowned|shunned|hit|burned|locked up) (?:for|after|because of) (?:[a-z]+ ){0,5}[a-z]+$/i;
/** "did not see what she could do": no way out. */
const noWay = /\b(?:did|could|can|does) not see$/i;
const whatToDo =
  /^ (?:what|how|where|any way|a way)(?: else| on earth)? (?:that )?(?:she|he|they|to|out|of)\b/i;

/** True where the words only tell. */
export function isPlainlyTold({ before, words, after }: Pick<Around, 'before' | 'words' | 'after'>): boolean {
  return (
    (settled.test(words) && !/^ (?:with|despite|although|though|when|even|out of)\b/i.test(after)) ||
    (pastHelp.test(words) && fits(foundDead, before)) ||
    punishedFor.test(words) ||
    (noWay.test(words) && fits(whatToDo, after))
  );
}
