import { ordinals } from '../dates/date-patterns.js';
import { numbersIn } from '../numbers.js';

/** A stretch of time that a sentence gives in weeks, months or years. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** As months; "over" adds, and "nearly" takes off, a part, so that only what is sure counts. */
  readonly months: number;
}

const unit = /^[ -](?:full |whole |long |more )?(weeks?|months?|years?)(?: and (?:a half|\w+ months))?/i;
const byArticle =
  /\b(?:(?:a|one) (?:full |whole |further )?(?:year|month)(?: and a half)?|half a year|(?:a )?couple of years)\b/gi;
const monthsOf = (word: string) => (/^week/i.test(word) ? 12 / 52 : /^month/i.test(word) ? 1 : 12);

function spansIn(text: string): readonly Span[] {
  const counted = numbersIn(text).flatMap(({ start, end, value }): readonly Span[] => {
    const match = unit.exec(text.slice(end));
    if (!match?.[1]) return [];
    const half = /and a half/.test(match[0]) ? 0.5 : 0;
    return [{ start, end: end + match[0].length, months: (value + half) * monthsOf(match[1]) }];
  });
  const plain = [...text.matchAll(byArticle)].map(({ index, 0: words }): Span => {
    const whole = /half a year/i.test(words) ? 6 : /years/i.test(words) ? 24 : /year/i.test(words) ? 12 : 1;
    return {
      start: index,
      end: index + words.length,
      months: whole + (/and a half/i.test(words) ? whole / 2 : 0),
    };
  });
  return [...counted, ...plain].map((span) => ({ ...span, months: span.months + leaning(text, span.start) }));
}

function leaning(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/\b(?:over|more than|at least|well over|upwards of)\s+$/i.test(before)) return 0.5;
  return /\b(?:nearly|almost|about|around|some|under|(?:less|fewer) than|within|up to|approximately|just short of|the best part of)\s+$/i.test(
    before,
  )
    ? -0.5
    : 0;
}

/** From where authors count: the decision, the first meeting of the panel, the beginning of the review. */
const fromStart =
  /^ (?:later,? )?(?:had (?:passed|gone by|elapsed) )?(?:after|from|since|following|of|on from) (?:the |its |this |a |that )?(?:\p{Lu}?\p{L}+['’]s )?(?:initial |original |first |formal |inaugural )?(?:decision|commission(?:ing)?\b|review (?:was|had been|began|had begun|started|commenced)|DHR (?:was|had been|began|started)|panel(?:['’]s)? (?:had )?(?:first|met for the first)|(?:panel )?meeting\b|session of|start\b|beginning|outset|setting[- ]up|work (?:began|had begun|started)|notification|announcement|it (?:was|had been) (?:decided|agreed|commissioned|set up)|it (?:began|had begun|started)|process (?:began|started))/iu;
/** "When the review had been under way for nine months", "ten months into the review". */
const underWay =
  /\b(?:review|work|panel|process|it)\b[^.;]{0,20}\b(?:had been|was|were|been)\b[^.;]{0,30}(?:for|some|already|by then|over|nearly)?\s*$/i;
const intoReview = /^ (?:into (?:the|its) (?:review|work|process)|old\b)/i;
/** "Fourteen months went by before anyone told them", "five months between the decision and the letter". */
const untilNews =
  /^ (?:(?:went by|passed|elapsed|had (?:passed|elapsed|gone by)|intervened|were to pass) (?:before|until|till)\b|(?:passed |elapsed |lay |intervened )?between (?:the |its |that )?(?:decision|commission\w*|first (?:panel )?meeting|start|beginning|outset)\b)/i;
/** "In the ninth month of the review". */
const monthOfReview =
  /\b(fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) month of (?:the |its |this |our )(?:review|work|process|panel)\b/i;
const laterOn = /^ (?:later|after that|afterwards|on|after this|thereafter)\b/i;

/**
 * Months from the start of the review, as a sentence counts them: "nineteen months after the decision"; after a
 * sentence that tells of the start itself also "a year later". Null where it counts none.
 */
export function monthsAfterStart(text: string, followsStart: () => boolean): number | null {
  for (const { start, end, months } of spansIn(text)) {
    const rest = text.slice(end);
    if (
      untilNews.test(rest) ||
      fromStart.test(rest) ||
      intoReview.test(rest) ||
      (laterOn.test(rest) && followsStart())
    )
      return months;
    if (
      underWay.test(text.slice(0, start)) &&
      /\b(?:under ?way|in progress|running|going on|sitting)\b/i.test(text)
    )
      return months;
  }
  const month = monthOfReview.exec(text)?.[1]?.toLowerCase();
  return month === undefined ? null : ordinals.indexOf(month);
}

const tookBefore =
  /\b(?:took|taken|lasted|ran (?:for|to)|spread over|was \w+ in|occupied|needed|required)\s+(?:(?:a total of|in all|altogether|some|nearly|almost|over|more than|about|around|well over|just over|just under|the best part of|us|the panel|it) )*$/i;
const takenAfter =
  /^ (?:to (?:complete|finish|produce|write|conclude|prepare|bring)|in the making|from (?:start|beginning|first) to (?:finish|end|last)|(?:in all|altogether|in total)\b)/i;
/** "From the decision to the last meeting was a matter of nineteen months". */
const fromToEnd =
  /^(?:from|between) (?:the |its |our )?(?:\w+ )?(?:decision|commission\w*|start|outset|beginning|notification|first meeting)\b[^.;]{0,60}\b(?:to|and)\b[^.;]{0,60}\b(?:last|final|end|complet\w+|report|submission|approval|sign\w*)\b/i;
const wholeReview =
  /^(?:[^,.;]{0,30}, )?(?:in all,? |altogether,? )?(?:the |this |our )?(?:whole |entire |overview |domestic homicide |statutory )*(?:review|report|DHR|DARDR|process|it|work)\b/i;

/** How many months the whole review took, as a sentence about it says: "the review took nineteen months". */
export function monthsTaken(text: string): number | null {
  const whole = fromToEnd.test(text) ? spansIn(text).at(-1) : undefined;
  if (whole) return whole.months;
  if (!wholeReview.test(text)) return null;
  return (
    spansIn(text).find(
      ({ start, end }) =>
        tookBefore.test(text.slice(0, start)) ||
        (takenAfter.test(text.slice(end)) && /\b(?:took|taken|has|had|was|were)\b/i.test(text)),
    )?.months ?? null
  );
}
