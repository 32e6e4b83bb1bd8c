const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Auxiliary verbs, contracted forms among them; what stands between a subject and its main verb. */
export const auxiliaries = set(
  "did does do had has have having was were is are be been being am would will could can may might must should shall didn't doesn't don't hadn't hasn't haven't wasn't weren't isn't aren't wouldn't won't couldn't can't cannot mightn't mustn't shouldn't got get",
);
export const forms = {
  be: set("was were is are be been being am wasn't weren't isn't aren't got get getting"),
  modal: set("would will could can may might must should shall wouldn't won't couldn't can't cannot"),
};
/** Words that turn a statement into its contrary. */
export const negatives = set('not never nor hardly rarely seldom neither');
export const subjectPronouns = set('she he they it we i you');
export const possessives = set('her his their its our my your');
export const determiners = set(
  'the a an this that these those her his their its our my your no any each every some all both another such either neither which whose',
);
export const prepositions = set(
  'of in from at with on for to by about under near into after before during without within between against towards toward through over following despite since until upon beside behind besides like regarding concerning among outside inside as than per via throughout',
);
export const coordinators = set('and but or nor yet then so &');
export const subordinators = set(
  'when whenever after although though while whilst because as since if unless once before until that whether why how where whereas what which who whom',
);
export const relatives = set('who which that');

/** Adverbs that end otherwise than in -ly and may stand between a subject and its verb. */
const adverbs = set(
  'thereby whereupon but ever even again still also then just once twice often always sometimes now herself himself themselves themself itself however therefore thus yet no longer too nevertheless nonetheless instead indeed perhaps thereafter later soon at first initially clearly more much only far meanwhile otherwise hence accordingly altogether quite all both somehow',
);
const notAdverbs = set('family only reply supply rely apply assembly july fly ally bully italy early');

/** True for a word that may stand between a subject and its verb without changing whose verb it is. */
export function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || lower === 'only' || (lower.endsWith('ly') && !notAdverbs.has(lower));
}

/** True for "not", "never" and contractions such as "didn't". */
export function isNegative(lower: string): boolean {
  return negatives.has(lower) || lower.endsWith("n't") || lower === 'cannot';
}

/** Words between two commas that comment on a clause and are no part of it: ", it seems,", ", in our view,". */
const comments =
  /^(?:it (?:seems|seemed|appears|appeared|would seem|would appear|must be said|has to be said|may be|is true|is said|is fair to say|should be said|is noted)|in (?:the|our|my|its|their) (?:[\p{L}’']+ ){0,3}(?:view|opinion|judgement|words|eyes)(?: of the [\p{L}]+)?|in the words of [\p{L} ]+|of course|in fact|in truth|in effect|in part|for (?:her|his|their|its) part|to (?:some|a (?:great|large|certain)) (?:extent|degree)|on (?:balance|occasion|reflection|any view|the whole|both occasions|each occasion)|at (?:times|least|best|first)|after all|for example|for instance|by (?:her|his|their) own (?:account|admission)|with hindsight|in hindsight|as (?:we|the panel) (?:know|have seen)|too|for whatever reason|all the same|just the same|even so|none the less|in the event|once again|time and again|more than once|no doubt|without (?:good )?(?:reason|cause)|for some reason|as ever)$/u;

/** Other asides: what somebody said, how, when, in what manner. They hold no clause of their own. */
const loose =
  /^(?:it (?:said|may|might|could|will|was|is|has)|as (?:it|one|we|the|an?|he|she|[a-z]+ (?:put|said))|one (?:may|might|can)|we (?:think|believe|feel|consider)|with (?:respect|regret|hindsight|some|great)|for (?:some|reasons|whatever|once|all|most|the)|in (?:some|a|any|no|all|so|her|his|their|due|short|sum|the end)|by (?:all|any|now|then|her|his|their)|on (?:the|any|all|both|her|his)|at (?:the|any|no|that|this)|to (?:be|her|his|their|put|say)|though|if|perhaps|not (?:for|un))\b(?!.*\b(?:who|which|had|told)\b)/u;

/**
 * The index after such a comment that opens with the comma (or dash or bracket) at `at`; `at` itself where none does.
 */
export function afterComment(words: readonly { readonly lower: string }[], at: number): number {
  if (!/^[,(–—]$/.test(words[at]?.lower ?? '')) return at;
  for (let end = at + 2; end <= at + 9; end++) {
    if (!/^[,)–—]$/.test(words[end]?.lower ?? '')) continue;
    const inner = words.slice(at + 1, end).map((w) => w.lower);
    return comments.test(inner.join(' ')) ||
      (inner.length <= 7 && loose.test(inner.join(' '))) ||
      (inner.length === 1 && isAdverb(inner[0] ?? ''))
      ? end + 1
      : at;
  }
  return at;
}

/** Words with which an adverbial of time opens: all others are let go by without a pattern. */
const timely = set('on at in that this each every there then from for');
/** "on that date", "at this stage", "in the end", "that night": when something was, and no part of what was done. */
const time =
  /^(?:(?:on|at|in) )?(?:that|this|each|every|the same|either|neither|any|both|all) (?:[a-z]+ )?(?:date|day|night|evening|occasions?|morning|afternoon|week|month|year|time|point|stage|moment|visit|interview|meeting|appointment|juncture)\b|^in the (?:end|event|meantime)\b|^(?:there and then|then and there|for (?:a|some) time|from the (?:start|outset|first|beginning))\b/;

/** The index after words of time that begin at `at`; `at` itself where none stand there. */
export function afterTime(words: readonly { readonly lower: string }[], at: number): number {
  if (!timely.has(words[at]?.lower ?? '')) return at;
  const found = time.exec(
    words
      .slice(at, at + 5)
      .map((w) => w.lower)
      .join(' '),
  );
  return found ? at + found[0].split(' ').length : at;
}
