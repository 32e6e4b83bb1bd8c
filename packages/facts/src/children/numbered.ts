import { numbersIn } from '../numbers.js';
import type { Zone } from '../zones.js';
import { atLeast, type ChildrenCount, exactly, many } from './count.js';
import type { Passage } from './passage.js';
import { childPhrasesIn, parentPhrasesIn } from './phrases.js';
import { type Counted, whoseAre } from './whose.js';

/** "The eldest of five children", "one of three sons": somebody's brothers and sisters. */
const amongSiblings =
  /\b(?:one|eldest|youngest|oldest|elder|younger|first|second|third|fourth|fifth|sixth|middle|last|only (?:girl|boy|daughter|son)|family|youngest-born|first-?born|grew up)(?:\s+(?:child|daughter|son|girl|boy))?\s+(?:of|with|among|in a family of)\s+$/i;
/** "The second child of parents who …": the children of the paragraph are those of that family. */
const ownChildhood =
  /\b(?:(?:child|daughter|son) of (?:(?:his|her) parents|(?!the\b|his\b|her\b|their\b)\p{Ll}+)|(?:eldest|youngest|one|second|third) of (?:two|three|four|five|six|seven|eight|nine|ten)\b)/iu;
/** "Her other two children": one more at least. */
const othersOf = /(?:\b(?:her|his|their)|['’]s|s['’])\s+other\s+$/i;
/** "The other two children of the couple": the same. */
const otherOfPair = /\bthe other\s+$/i;
const ofThePair = /^\s+of the (?:couple|pair|marriage|relationship|family)\b/i;
const atTheTime =
  /\b(?:by then|at (?:the|that) time|already|by the time|by (?:19|20)\d\d|then had|at this (?:time|point)|at that point|when (?:she|he|they) (?:met|moved|arrived|came|separated))\b/i;
/** "In 2014, when Ines had one child", "In 2014 the couple had one son". */
const duringTime =
  /\bwhen (?:she|he|they|\p{Lu}[\p{L}]+)(?: and \p{Lu}[\p{L}]+)? (?:already |only )?had\s+$|^(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t|[Dd]uring) [^.;]{0,25}(?:19|20)\d\d,? [^.;,]{1,60}\bhad\s+$/u;
/** "A daughter followed in 2016": of whoever was counted before, there are more now. */
const birthAfter =
  /\b(?:[Aa]n?|[Aa]nother|[Oo]ne more|[Tt]heir|[Hh]er|[Hh]is)\s+(?:\p{Ll}+\s+){0,2}(?:son|daughter|child|baby|boy|girl|sister|brother)\b[^.]{0,30}\b(?:followed|was born|arrived|came|joined)\b|\b(?:had|gave birth to|was) (?:another|a (?:second|third|fourth|fifth))\b/u;

const hadSome = /\s(?:had|has) (one|two|three|four|five|six)(?=\s*[.;,])/g;

/** The children of whom a paragraph says how many they are: "two sons and a daughter", "a mother of three". */
export function numberedIn(
  passage: Passage,
  zone: Zone | undefined,
  victimIsChild: boolean,
): readonly ChildrenCount[] {
  const { text } = passage;
  return passage.sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const phrases = [...childPhrasesIn(sentence), ...parentPhrasesIn(sentence)];
    const elliptic = phrases.length > 0 ? elliptically(passage, start, end) : [];
    const counts = phrases
      .sort((a, b) => a.start - b.start)
      .flatMap((phrase) => {
        const at = start + phrase.start;
        if (passage.isQuoted(at, start + phrase.end)) return [];
        const before = sentence.slice(0, phrase.start);
        const counted = { phrase, at, before, after: sentence.slice(phrase.end) };
        if (amongSiblings.test(before)) return victimIsChild ? ofVictimsFamily(counted, passage) : [];
        if (othersOf.test(before) || (otherOfPair.test(before) && ofThePair.test(counted.after)))
          return besideOthers(counted, passage);
        if (!isAll(counted) && isSome(before, sentence.slice(phrase.start, phrase.end), counted.after))
          return [];
        const isPassing =
          zone === 'chronology' || atTheTime.test(sentence) || birthAfter.test(text.slice(end, end + 160));
        const met = /^[^.;,]{0,20}\bwhen (?:she|he) (?:first )?met\b/i.test(counted.after);
        return ofParents(counted, passage, (isPassing && !met) || duringTime.test(before));
      });
    return [...counts, ...elliptic];
  });
}

/** "Ines had two children; Daniel had one." */
function elliptically(passage: Passage, start: number, end: number): readonly ChildrenCount[] {
  return [...passage.text.slice(start, end).matchAll(hadSome)].flatMap((match) => {
    const at = start + match.index + match[0].length - (match[1]?.length ?? 0);
    const party = passage.party(start + match.index);
    if (party === null || party === 'other') return [];
    const count = numbersIn(match[1] ?? '')[0]?.value ?? 1;
    return [atLeast(passage.anchor(at, at + (match[1]?.length ?? 0)), party, count)];
  });
}

/** Whoever was killed by a parent: the brothers and sisters are the children of that family. */
function ofVictimsFamily({ phrase, at, before }: Counted, passage: Passage): readonly ChildrenCount[] {
  const start = passage.sentenceStart(at);
  const kept = before.replace(amongSiblings, '').replace(/\b(?:the|an?)\s*$/i, '');
  if (phrase.oneSex || passage.party(start + kept.length) !== 'victim') return [];
  return [exactly(passage.anchor(at, at + phrase.end - phrase.start), 'family', phrase.count)];
}

function besideOthers({ phrase, at, before }: Counted, passage: Passage): readonly ChildrenCount[] {
  const party = /\b(?:their|the)\s+other\s+$/i.test(before) ? 'couple' : passage.party(at);
  if (phrase.oneSex || party === null || party === 'other') return [];
  return [atLeast(passage.anchor(at, at + phrase.end - phrase.start), party, phrase.count + 1)];
}

/** `isPassing` where the number is one of that time, to which others may have come. */
function ofParents(counted: Counted, passage: Passage, isPassing: boolean): readonly ChildrenCount[] {
  const { phrase, at, before, after } = counted;
  const whose = whoseAre(counted, passage);
  if (!whose || (whose.of === 'family' && ownChildhood.test(passage.text.slice(0, at)))) return [];
  // "Both boys" may be some of the children; "had two boys" tells of all.
  const isSomeOfOneSex =
    phrase.oneSex &&
    (!/\b(?:had|has|have|leaves|left|shared?|bore|fathered|(?:mother|mum|father|dad|parents?) (?:of|to)|survived by (?:her|his|their))\s+$/i.test(
      before,
    ) ||
      /\b(?:sons?|daughters?|boys?|girls?)\b/i.test(after + before));
  // Those who had left home were all of them.
  const passing = isPassing && !(/\b(?:their|her|his)\s+$/i.test(before) && grownUp.test(after));
  return [
    {
      anchor: passage.anchor(at, at + phrase.end - phrase.start),
      ...whose,
      least: phrase.count,
      most: passing || isSomeOfOneSex ? many : phrase.count,
      sons: passing ? null : phrase.sons,
      daughters: passing ? null : phrase.daughters,
      ...(besideUnborn.test(after) && { besideUnborn: true }),
    },
  ];
}

const grownUp =
  /^\s+(?:(?:had|have|were|are|both|all|since|long|by then|now)\s+)*(?:left|moved (?:away|out)|grown|married|settled|adults?)\b/i;
/** "Two children, and was five months pregnant", "… and was expecting a third". */
const besideUnborn =
  /^\s*,?\s*(?:and|but)\s+(?:she\s+)?(?:was|is|had (?:been|become))\s+(?:\S+\s+){0,3}?(?:pregnant|expecting)\b|^\s*(?:and|with) (?:another|one|a (?:second|third|fourth|fifth)) (?:on the way|expected|due)\b/i;

/** "A mother of three who …", "each of the couple's three children at the clinic": all of them, whatever follows. */
function isAll({ phrase, before }: Counted): boolean {
  return (
    phrase.parent === true ||
    /\b(?:each|all|both|every one)\s+of\s+(?:\S+\s+){0,2}?\S+[’']s?\s+$/i.test(before)
  );
}

/** Part of the children, or children of whom it is not said that they are all. */
function isSome(before: string, words: string, after: string): boolean {
  if (
    /\b(?:younger|youngest|older|oldest|elder|eldest|other|remaining|first|last|further|another|additional|only|next|these|those|than|least|up to|over)\s+$/i.test(
      before,
    )
  )
    return true;
  // "The three children of Daniel's sister".
  if (
    /^\s+of (?:\p{Lu}[\p{L}]+[’']s|an?|the|his|her) (?:\p{Ll}+ )?(?:sister|brother|friend|cousin|neighbour|aunt|uncle|colleague)s?\b/u.test(
      after,
    )
  )
    return true;
  if (
    /\b(?:her|his|their)\s+$/i.test(before) &&
    /^\s+(?:still\s+)?(?:at home|at school|at nursery|living|in (?:her|his|their) care|there)\b/i.test(after)
  )
    return true;
  if (/\b(?:the|all)\s+$/i.test(before) && /^\s+(?:still |living )*at home\b/i.test(after)) return true;
  if (
    /^\s+(?:who|whom|whose|that|under|over|seen|present|interviewed|concerned|named|referred to|aged (?!\d+(?: years)?(?:,| and| to)))\b/i.test(
      after,
    ) &&
    !/\b(?:had|have|has|with)\s+$/i.test(before)
  )
    return true;
  return (
    /^\s+(?:of (?!(?:the|this|their) (?:marriage|relationship|union|couple|household|family|pair|home)\b|(?:her|his|their) own\b)(?:the|them|these|those|whom|her|his|their)|in (?:the|her|his) (?:class|school|nursery|ward|area|county|street)|a (?:year|week|day|month)|at (?:the|risk))\b/i.test(
      after,
    ) || /%/.test(words)
  );
}
