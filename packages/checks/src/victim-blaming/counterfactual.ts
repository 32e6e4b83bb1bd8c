import {
  isAdverb,
  isCapitalised,
  isWord,
  partyOfWord,
  phraseEndingAt,
  type Subject,
  type Word,
} from '@dhrlint/facts';

/** "Had she told her doctor", "if Rowan had not gone back": what is wished of somebody. Indexes into the words. */
export interface Wish {
  readonly first: number;
  readonly end: number;
  readonly subject: Subject;
}

/**
 * Finds in the sentence from `from` to `to` what its subject is wished to have done or left undone, if the rest says
 * that it would have made a difference. "Had she been asked" and the verbs in `spared` ("had she known") wish
 * nothing of her.
 */
export function wishesIn(
  words: readonly Word[],
  from: number,
  to: number,
  spared: ReadonlySet<string>,
): readonly Wish[] {
  const wishes: Wish[] = [];
  for (let i = from; i < to; i++) {
    if (words[i]?.lower !== 'had' && words[i]?.lower !== 'could') continue;
    const wish =
      words[i]?.lower === 'could'
        ? couldWish(words, i, from)
        : (invertedWish(words, i, from, to) ?? ifWish(words, i, from));
    if (!wish) continue;
    const verb = verbOf(words, wish.verb, to, spared);
    if (verb < 0 || !(makesDifference(words, from, to, wish.first) || isCared(words, verb))) continue;
    wishes.push({ first: wish.first, end: clauseEnd(words, verb, to), subject: wish.subject });
  }
  return wishes;
}

/** Cheap test whether the "had" at an index may open a wish by standing before its subject. */
export function mayWish(words: readonly Word[], had: number): boolean {
  const before = words[had - 1];
  return (
    words[had]?.text === 'Had' ||
    !isWord(before) ||
    /^(?:and|but|that|or|alive|avoided|prevented|different|differently)$/.test(before.lower) ||
    /^(?:she|he|they)$/.test(words[had + 1]?.lower ?? '') ||
    isNameAsked(words, had)
  );
}

/** "… to a conclusion had Rowan been frank": a name between "had" and its verb. */
function isNameAsked(words: readonly Word[], had: number): boolean {
  return (
    isCapitalised(words[had + 1]) &&
    /^(?:been|not|only|said|made|gone|let|come|put|stuck|stood|sent|built|met)$|(?:[^ ]ed|old|aken|iven|oken|osen|itten|own|ung|ept|eft|ought|aid|uck)$/.test(
      words[had + 2]?.lower ?? '',
    )
  );
}

interface Opening {
  readonly first: number;
  readonly verb: number;
  readonly subject: Subject;
}

/** "Had she …", at the head of a clause. */
function invertedWish(words: readonly Word[], had: number, from: number, to: number): Opening | null {
  const before = words[had - 1]?.lower ?? '';
  if (
    had > from &&
    isWord(words[had - 1]) &&
    !/^(?:and|but|that|or|alive|avoided|prevented|different|differently)$/.test(before) &&
    words[had]?.text !== 'Had' &&
    !/^(?:she|he|they)$/.test(words[had + 1]?.lower ?? '') &&
    !isNameAsked(words, had)
  )
    return null;
  // "Had only Rowan told somebody".
  const opens = /^(?:only|but)$/.test(words[had + 1]?.lower ?? '') ? had + 2 : had + 1;
  for (let end = Math.min(to, opens + 4); end > opens; end--) {
    const subject = phraseEndingAt(words, end, opens);
    if (!subject || words[opens]?.start !== subject.start) continue;
    const several = end - opens > 1;
    if (several && subject.form === 'name' && !/^\p{Lu}|^\d/u.test(words[end - 1]?.text ?? '')) continue;
    // "Had the victim taken her chance": a determiner opens a phrase that a verb does not close.
    if (several && subject.form === 'noun' && holdsVerb(words, opens + 1, end)) continue;
    if (several && (words[opens]?.lower === 'she' || words[opens]?.lower === 'he')) continue;
    if (subject.form === 'noun' && subject.determiner === 'none' && subject.possessor === null) continue;
    return { first: had, verb: end, subject };
  }
  return null;
}

/** Whether a past form of a verb stands after the first noun of a phrase. */
function holdsVerb(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const noun = partyOfWord(words[i]?.lower ?? '') !== undefined;
    if (noun) return i < end - 1;
  }
  return false;
}

/** "if she had …", "if only Rowan had …". */
function ifWish(words: readonly Word[], had: number, from: number): Opening | null {
  for (let i = had - 1; i >= Math.max(from, had - 6); i--) {
    if (words[i]?.lower !== 'if') continue;
    const subject = phraseEndingAt(words, words[had - 1]?.lower === 'only' ? had - 1 : had, i + 1);
    return subject && { first: i, verb: had + 1, subject };
  }
  return null;
}

/** "if she could only have brought herself to". */
function couldWish(words: readonly Word[], could: number, from: number): Opening | null {
  const have = [1, 2, 3].find((k) => words[could + k]?.lower === 'have');
  const only = words.slice(Math.max(from, could - 4), could + 3).some((w) => /^(?:only|but)$/.test(w.lower));
  if (have === undefined || !only) return null;
  const wish = ifWish(words, could, from);
  return wish && { ...wish, verb: could + have + 1 };
}

function verbOf(words: readonly Word[], from: number, to: number, spared: ReadonlySet<string>): number {
  let denied = false;
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'not' || lower === 'never') denied = true;
    else if (lower === 'been')
      return (denied ? isTrait(words, i + 1) : isOpenness(words, i + 1)) ? i + 1 : -1;
    else if (isAdverb(lower) || lower === 'only' || lower === 'but') continue;
    else if (/^(?:only|but)$/.test(words[i - 1]?.lower ?? '') && /^(?:wanted|asked)$/.test(lower)) return i;
    else if (lower === 'made' || lower === 'done') return isMade(words, i + 1) ? i : -1;
    else if (isCared(words, i)) return i;
    else return /(?:ed|[dtnwgk]|come|gone|rung|run|put|let)$/.test(lower) && !spared.has(lower) ? i : -1;
  }
  return -1;
}

/** "made plain", "made a fuss", "done as she was told": not "made it to the refuge", nor "done well". */
function isMade(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower === 'it')
    return !/^(?:to|home|as|through|out|there|that|this|into|back|safely|in|across|past)$/.test(
      words[at + 1]?.lower ?? '',
    );
  return !/^(?:well|badly|better|progress|friends|good|enough|money|way|their|as far|arrangements)$/.test(
    lower,
  );
}

/** "if she had cared to": wished of somebody whatever the rest says. */
const cared = /^(?:cared|chosen|wished|troubled|bothered|deigned|seen)$/;

function isCared(words: readonly Word[], verb: number): boolean {
  const lower = words[verb]?.lower ?? '';
  if (
    /^(?:only|but)$/.test(words[verb - 1]?.lower ?? '') &&
    /^(?:wanted|asked|wished|said|spoken|called|rung|come)$/.test(lower)
  )
    return true;
  return cared.test(lower) && /^(?:to|fit|enough)$/.test(words[verb + 1]?.lower ?? '');
}

/** "not been so attached to her garden", "not been drinking": what is wished away was theirs. */
function isTrait(words: readonly Word[], at: number): boolean {
  const lower = (k: number) => words[at + k]?.lower ?? '';
  if (/^(?:so|too|quite|as)$/.test(lower(0)))
    return !/(?:^(?:isolated|frightened|afraid|scared|terrified|ill|unwell|young|poor|alone|badly|poorly|heavily|closely|completely|much|far|often|many|long|tired|controlled|traumatised|injured|vulnerable)$|ly$)/.test(
      lower(lower(1) === 'very' ? 2 : 1),
    );
  return /^(?:unwilling|reluctant|proud|stubborn|obstinate|evasive|naive|foolish|careless|reckless|headstrong|blind|deaf|determined|set|bent|there|out)$/.test(
    lower(0),
  );
}

/** "been more open", "been honest", "been prepared to": a change that is asked of her, not of others. */
function isOpenness(words: readonly Word[], at: number): boolean {
  const next = words[at]?.lower === 'a' ? (words[at + 1]?.lower ?? '') : (words[at]?.lower ?? '');
  if (next === 'in' && words[at + 2]?.lower === 'habit') return true;
  return (
    /^(?:more|less|honest|open|plainer|bolder|fussier|stricter|louder|firmer|blunter|straighter|harder|franker|fuller|readier|keener|warier|calmer|tougher|sterner|willing|prepared|frank|candid|truthful|firmer|braver|bolder|stronger|wiser|quicker|clearer|forthcoming|assertive|straightforward|ready|as|better|compliant|co-operative|cooperative|receptive|amenable|responsive|reliable|consistent|vigilant|cautious|careful|sensible|prudent|patient|truthful|transparent|engaged|committed|motivated|minded|less|cannier|shrewder|sharper|prompter|steadier)$/.test(
      next,
    ) &&
    !/^(?:supported|informed|protected|able|known|seen|heard|likely|frightened|afraid|scared|terrified|isolated|often|visible|unwell|ill|alone|at|in|than|help|[a-z]+ly)$/.test(
      words[at + 1]?.lower ?? '',
    )
  );
}

function makesDifference(words: readonly Word[], from: number, to: number, wish: number): boolean {
  const rest = words.slice(from, to).map((w) => w.lower);
  const text = rest.join(' ');
  if (!rest.some((w) => /^(?:would|could|might|may|need)$/.test(w)))
    return /\bonly\b/.test(rest.slice(wish - from, wish - from + 4).join(' '));
  return !/\b(?:worse|more danger\w*|at (?:greater|more|even) risk|greater (?:risk|danger)|killed (?:her|him) (?:sooner|earlier|then)|(?:met|found|had|heard|got) (?:with )?the same|no different|(?:been|remained|come to) (?:much |just |exactly )?the same|still (?:have )?(?:been|be) (?:his|wrong|killed|at risk|harmed|in danger)|just as|not have (?:been (?:believed|safe|heard|helped|changed)|changed|made|helped|mattered)|made no difference|no (?:safer|better)|retaliat\w+|punished|sent back|deported|homeless|(?:followed|found|hurt|harmed|beaten|hit|punished|traced|tracked) (?:her|him)|lost (?:her|his|the) (?:children|home))\b/.test(
    text,
  );
}

function clauseEnd(words: readonly Word[], verb: number, to: number): number {
  for (let i = verb + 1; i < Math.min(to, verb + 14); i++) {
    const lower = words[i]?.lower ?? '';
    if (/^[,;:.!?–—]$/.test(lower)) return i;
    if (/^(?:then|she|he|they|it|there|the|help|would|could|might)$/.test(lower) && modalSoon(words, i))
      return i;
  }
  return Math.min(to, verb + 1);
}

function modalSoon(words: readonly Word[], at: number): boolean {
  return [0, 1, 2, 3].some((k) => /^(?:would|could|might|may)$/.test(words[at + k]?.lower ?? ''));
}
