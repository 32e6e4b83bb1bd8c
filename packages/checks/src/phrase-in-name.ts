import { isCapitalised, isWord, type Word } from '@dhrlint/facts';

/** What bodies, projects and publications are called, within their names. */
const ofNames =
  /^(?:network|consortium|forum|group|project|centre|center|trust|association|society|alliance|foundation|council|counsel|board|services?|partnership|collective|commission|helpline|charity|survey|study|act|policy|strategy|unit|team|association|institute|union|federation|campaign|fund|awards?|initiative|programme|framework|review|report|guidance|protocol|house|housing|action|anonymous|voice|voices|lives|college|university|committee|coalition|agency|hub)$/;
const joining = /^(?:of|for|and|the|in|on|to|&|'|’|,)$/;
/** Capitals that only begin a sentence. */
const opening =
  /^(?:the|an?|as|in|on|at|by|for|from|with|to|of|both|she|he|they|it|his|her|their|its|this|that|these|those|when|where|while|although|if|but|and|or|nor|one|two|some|many|most|all|no|not|being|like|because|since|after|before|there|was|were|is|are|another|other|each|every|any|such|how|what|who|why)$/;

/**
 * True where words stand within the name of a body or the title of a work, "the Eastbrook BAME Women's Network":
 * among the capitals around them is a word that names are made of, or, in running text, at least two others.
 */
export function isInName(
  words: readonly Word[],
  first: number,
  after: number,
  runningText: boolean,
): boolean {
  if (!words.slice(first, after).some(isCapitalised)) return false;
  const around = [...capitalsFrom(words, first - 1, -1), ...capitalsFrom(words, after, 1)];
  return around.some(({ lower }) => ofNames.test(lower)) || (runningText && around.length >= 2);
}

function capitalsFrom(words: readonly Word[], from: number, step: 1 | -1): readonly Word[] {
  const found: Word[] = [];
  for (let i = from; Math.abs(i - from) < 8; i += step) {
    const word = words[i];
    if (!word) break;
    if (joining.test(word.lower) && !(step < 0 && isCapitalised(word))) {
      // A comma or "and" goes on with the name only where a capital follows.
      if (!isWord(word) || !isCapitalised(words[i + step])) break;
      continue;
    }
    if (!isWord(word) || !isCapitalised(word) || opening.test(word.lower)) break;
    found.push(word);
  }
  return found;
}
