import type { OnusOptions } from './onus-options.js';
import { type Lexicon, lexiconOf, taggedPattern } from './tagged-sentence.js';

/** One way of asking. */
export interface OnusPattern {
  readonly pattern: RegExp;
  /** True where those at risk open it as the subject of its verb. */
  readonly subject: boolean;
}

/** A rule's words, ready for looking up. */
export interface OnusWords {
  readonly lexicon: Lexicon;
  /** Tried in turn; the first that fits and stands is the finding. */
  readonly patterns: readonly OnusPattern[];
  /** First words of those at risk, for the word index. */
  readonly heads: readonly string[];
}

const compiled = new WeakMap<OnusOptions, OnusWords>();
/** Heads such as "those in" or "anyone who", after which the phrase goes on. */
const opener = /^(?:those|anyone|anybody|somebody|someone|others) |^\S+ (?:who|in|like|experiencing|with)\b/;

/** Reads a rule's lists, once for each options object. */
export function onusWords(options: OnusOptions): OnusWords {
  const known = compiled.get(options);
  if (known) return known;
  const people = options.people.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
  const nouns = people.filter((entry) => !opener.test(entry));
  const openers = people.filter((entry) => opener.test(entry));
  const lexicon = lexiconOf([
    { tag: 'W', list: nouns.join(','), forms: 'written' },
    { tag: 'O', list: openers.join(','), forms: 'written' },
    { tag: 'C', list: options.bystanders, forms: 'written' },
    { tag: 'A', list: options.acts, forms: 'all' },
    { tag: 'S', list: options.selfReliance, forms: 'all' },
    { tag: 'F', list: options.comingForward, forms: 'all' },
    { tag: 'Q', list: options.qualities, forms: 'written' },
    { tag: 'V', list: options.virtues, forms: 'written' },
    { tag: 'U', list: options.urging, forms: 'asking' },
    { tag: 'H', list: options.helping, forms: 'asking' },
    { tag: 'E', list: options.urging, forms: 'all' },
    { tag: 'G', list: options.helping, forms: 'all' },
  ]);
  const words: OnusWords = {
    lexicon,
    patterns: sources.map((each) => ({
      pattern: taggedPattern(each, lexicon),
      subject: each.startsWith(`${who}${light}`) || each.startsWith(`${crowd}${light}`),
    })),
    heads: [
      ...new Set(
        [...people, ...options.bystanders.split(',')].flatMap((e) =>
          (e.trim().split(/\s+/)[0] ?? '').split('|'),
        ),
      ),
    ],
  };
  compiled.set(options, words);
  return words;
}

/*
 * The patterns below run on tagged text (see `tagged-sentence.ts`): <W> those at risk, <O> those at risk by what is
 * said of them ("those in"), <C> people in general, <A> an act asked of them, <S> one of self-reliance, <F> one of
 * coming forward, <Q> a quality, <V> a virtue to be built, <U> and <H> urging and helping that ask, <E> and <G> the
 * same in any form, <P> whose the next noun is.
 */

/** What a noun phrase may not run over: the verb that asks. */
const stops =
  '(?! (?:[A-Z]+~)?(?:should|must|ought|needs?|can|could|(?:have|has) (?:to|a|some)|(?:are|is) (?:to|urged|advised|encouraged|reminded|asked|recommended|responsible|accountable))\\b)';
const tail = `(?:${stops} [^ .;:]+){0,14}?`;
const relative =
  '(?: ,)? (?:who|in|on|across|without|behind|going|leaving|ending|planning|thinking|considering|separating|suspecting|wanting|trying|married|aged|over|whose|with|living|experiencing|at|from|of|like|affected|subject|suffering|under|whose|within|facing|themselves|and|everywhere|as a whole)';
/** What is first said of them, before it is asked: "women are proud, and will have to". */
const saidFirst =
  '(?: (?:are|is|can be|may be|tend to be)(?: [^ .;:,]+){1,4}?(?: ,)?(?: (?:and|so|but)(?: (?:they|she|he))?(?= (?:[A-Z]+~)?(?:should|must|ought|needs?|have|will|had)\\b)))?';
const who = `(?:<W>(?:${relative}${tail})?|<O>${tail})(?: ,)?${saidFirst}`;
const crowd = `(?:(?:<W>|<C>)(?:${relative}${tail})?|<O>${tail})(?: ,)?`;
/** Adverbs and the like, which may stand anywhere between. */
const light =
  '(?: (?:also|all|therefore|always|more|better|each|often|both|first|themselves|simply|then|only|[A-Z~]*[a-z]+ly))*';
const must =
  '(?: (?:should|must|ought to|needs? to|has to|have to|had better|(?:will|shall) (?:need|have) to|(?:would|will) (?:do well|do best|be wise|be prudent|be sensible|be safer|be better) to|(?:would be|are|is) (?:well|best|better|wisely) advised to|owes? it to (?:themselves|herself|himself)(?: and (?:their|her|his) children)? to|are to|is to|(?:has|have|bears?) (?:a|some|their own|the) (?:responsibility|duty|part|role|obligation) (?:to|in|for)|(?:are|is) (?:responsible|accountable) for|(?:are|is) (?:urged|advised|encouraged|reminded|asked|recommended) to|(?:can|could) (?:do (?:more|much|a great deal) to|play (?:a|their) part (?:in|by)|help (?:[^ ]+ ){1,3}(?:to help them )?by)))';
const then = '(?: [^ .;:]+){0,20}?';
/** Words that may stand before the noun: "many of the". */
const few = '(?: [^ .;:,]+){0,3}?';
const link = '(?: [^ .;:]+){0,10}? (?:to|in|about|on|of|how|that|with|what|when|into|towards?)';
const degree = '(?: (?:much|far|made|more|better|a little|sufficiently|as|very|fully))*';

/** What is owed to people, done to them or with them: verbs after which they are not the ones to act. */
const received =
  '(?:(?:[A-Z]+~)?(?:be|being|have|receive|feel|get|gain|know|expect|benefit|experience|see|find|enjoy|live|remain|stay|come|matter|count|wait|need|suffer|lose|move|pay|go|travel|sit|lead|chair|contribute|shape|inform|design|help|co-design|advise|represent|join|meet|hear|read|retain|continue|still|not|never|no|the|a|an|to|own|become|appear|include|face|share|rely|trust|always|also|only|attract|qualify|consent|agree|and|or|give)(?:\\b|~)|[A-Z]+~)';

const sources: readonly string[] = [
  // Those at risk have to do it, or to be it.
  `${who}${light}${must}${light} (?:<A>|know (?:them|the signs|what to look))`,
  `${who}${light}${must}${light} (?!${received})[^ .;:,]+`,
  `${who}${light} (?:can|could|might) (?:make (?:better|more|fuller|greater) use|do more|be more|take (?:more|greater)|have done more)`,
  `${crowd}${light}${must}${light} (?:be|become|feel)${degree} (?:prepared|willing|ready|brave enough|bold enough|readier|quicker|braver|bolder|encouraged|urged) (?:to|in|and)${then} <F>`,
  `${who}${light}${must}${light} (?:be|being|become|feel|grow|remain|get)${degree} <Q>`,
  `${who}${light}${must}${light} (?:be|become)${light} <E>${then} (?:<A>|<Q>|<V>)`,
  `${who}${light}${must}${light} (?:be|become)(?: (?:made|kept|more|better|fully|much))* aware(?: [^ .;:]+){0,6}? of (?:(?:the|these|those|any|all|early|warning|danger|red|many|common|typical|possible) )*(?:signs?|dangers?|risks?|flags|indicators|symptoms|patterns)\\b`,
  `${who}${light}${must}${light} be${light} <G>(?: (?:to|how|in|about|on|with|the))${then} (?:<S>|<V>)`,
  `${who}${light} (?:should|must|ought to|need to) (?:not|never) (?:(?:be|feel) (?:afraid|ashamed|embarrassed|reluctant|frightened|too proud|hesitant|slow|shy)|hesitate|stay|remain|suffer|ignore|wait|delay|keep|accept|tolerate|put up|go back|minimise|return|let|allow|assume|leave it|underestimate|confront|agree|see|reply|respond|lend|marry|meet|open|trust|post|share)\\b`,
  `${who} (?:to be|be|are to be|being)${light} <E>${then} (?:<A>|<Q>|<V>)`,
  `only${few} ${who}(?: who)? (?:can|could|must|has to)`,
  `${who} needs? (?:(?:more|greater|better) )?(?:encouragement|confidence|courage|education|training|skills|tools|strength|resilience|awareness|knowledge|prompting|persuasion)\\b${then} (?:<A>|<V>)`,
  `${crowd}${light}${must}${light}(?: (?:be|feel)${light} (?:encouraged|urged|reminded|persuaded|prompted|confident enough|confident|empowered) (?:to|in))? <F>`,
  // It is for them to do it.
  `(?:(?:is|remains) (?:up to|down to|for|incumbent on|incumbent upon|the (?:responsibility|duty|task|job) of)|(?:rests?|lies?|sits?) with|falls? (?:to|on|upon))${few} ${who}(?: (?:to|for))?${light} (?:<A>|make|do)`,
  `(?:important|wise|sensible|prudent|advisable|essential|vital|crucial|necessary|imperative|critical|desirable|hoped|a need|the need|better|helpful|right|time) (?:for|that|if)${few} ${who}${light}(?: (?:to|should|must|can))?${light}(?: be${light} <E>${then}| be${degree})? (?:<A>|<Q>)`,
  `(?:would|might|could) (?:help|assist|be (?:better|easier|helped|safer|wise|good)) if${few} ${who}${light}(?: <A>| (?:were|was|felt|became)${degree} <Q>)`,
  `if${few} ${who}(?: only)? (?:knew|understood|recognised|were|was|had|could|came|told|spoke|reported)\\b(?: [^ .;:]+){0,12}? (?:<S>|<F>|<Q>|look out for|signs)`,
  `if${few} ${who}${light} <F>`,
  `(?:ensure|make sure|see to it)(?: that)?${few} ${who} (?:are|is)${light} <E>${then} (?:<A>|<Q>|<V>|signs|risks|dangers)`,
  `(?:sessions?|training|courses?|talks?|workshops?|campaigns?|leaflets?|programmes?|classes) (?:for|aimed at|among)${few} ${who}${then} (?:<S>|<V>|signs|<Q>)`,
  `the (?:earlier|sooner|quicker|more)(?: that)?${few} ${who}${light} <A>`,
  // Somebody is to get them to do it.
  `<U>${few} ${who}${link}${then} (?:<A>|<Q>|<V>|signs|importance|value|benefits?|necessity|advantages?|dangers?)`,
  `<H>${few} ${crowd}${link}${then} (?:<S>|<V>|importance of)`,
  `<H>${few} ${who}(?: to)?${light} <S>`,
  `${who}${then} (?:by|and|to|should|must|will) <U> (?:them|her|him)\\b${then} (?:<A>|<Q>|signs|about what)`,
  `(?:stress|emphasise|impress|message|point|learning|lesson|lessons|advice|word|plea)(?: [^ .;:]+){0,5}? (?:to|for|on|upon)${few} ${who}(?!${then} (?:believed|heard|supported|seriously|alone|blame|services|agencies|theirs|fault|safe))`,
  `confidence (?:of|among|in|for)${few} ${who} (?:to|in) (?:<A>|<F>)`,
  `awareness (?:of|among|amongst|in|with|for)${few} ${who}${then} (?:<S>|signs|<Q>)`,
  `${who}${then} so(?: that)? (?:they|she|he|women|victims|men|survivors) (?:can|could|may|might|will|would|are able to|feel able to|are better able to|know (?:how|when|where|whom)? ?to)${light} (?:<S>|<F>)`,
  // A quality is to be built in them, or its importance told them.
  `<V>(?: [^ .;:]+){0,10}? (?:of|among|amongst|in|for|to|with)${few} ${who}`,
  `<P>(?: [^ .;:]+){0,10}? <V>`,
  `${who}(?: [^ .;:]+){0,8}? (?:sessions?|courses?|programmes?|workshops?|classes|groups?|training|work) (?:on|in|about|to build|to promote|for|around)${then} <V>`,
  `(?:importance|value|benefits?|necessity|message) of${light}(?: (?:early|prompt|timely|greater))? (?:<F>|<S>|disclosure|help-seeking|attendance|engagement|self-care|honesty|openness|vigilance)(?: [^ .;:]+){0,12}? (?:<W>|<O>)`,
  `(?:onus|responsibility|burden|duty|obligation)(?: (?:for|of|to)(?: [^ .;:,]+){1,5}?)? (?:is|rests|lies|falls|remains|must rest|sits)(?: (?:in the end|ultimately|first|finally|always|also))? (?:with|on|upon)${few} ${who}`,
];
