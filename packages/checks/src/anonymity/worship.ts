import type { Block } from '@dhrlint/draft';
import type { NamedPlace } from './place-name.js';

const capital = "[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*";
const house =
  '(?:Church|Mosque|Masjid|Temple|Gurdwara|Gurudwara|Synagogue|Chapel|Cathedral|Abbey|Minster|Mandir|Tabernacle|Priory|Kingdom Hall|Citadel)';
const named = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])(?:(?:St\\.?|Saint|Our|Holy|All)\\s+)?(?:${capital}(?:\\s+(?:of|the|and|&)(?=\\s[A-ZÀ-Þ]))?\\s+){1,4}?${house}(?![A-Za-z])`,
  'g',
);
const located = new RegExp(
  `\\b(?:church|mosque|temple|gurdwara|synagogue|chapel|mandir|masjid|meeting house|kingdom hall)\\s+(?:on|in|at|off|of|called)\\s+(?:the\\s+)?(?:(?:St\\.?|Saint|Our|Holy|All)\\s+)?(?:${capital}\\s+){0,2}(?:Road|Street|Lane|Avenue|Square|Hill|Close|Terrace|Way|(?<=(?:of|called)\\s+(?:the\\s+)?(?:St\\.?|Saint|Our|Holy|All|Christ)\\s+(?:${capital}\\s+){0,3})${capital}|(?<=(?:St\\.?|Saint|Holy|Our|All)\\s+)${capital})`,
  'g',
);
const general =
  /^(?:The|A|An|Her|His|Their|Local|Anglican|Roman|Catholic|Methodist|Baptist|Pentecostal|Orthodox|Evangelical|Free|Parish|Community|Christian|Reformed|United|Sikh|Hindu|Central|New|Old|This|That|Each|In|At|To|From|Greek|Polish|Russian|Romanian|Coptic|Protestant|Quaker|Mormon|Presbyterian|Wedding|Established|State|Welsh|English|Scottish|Episcopal|Apostolic)$/;
const notHouse =
  /^\s*(?:of (?:England|Scotland|Wales|Ireland|Jesus|God|Scientology|Latter)|in Wales|Street|Road|Lane|Close|School|Primary|Hospital|Schools|House|Hill|Walk|Avenue|Army|Terrace|Gardens|Urban|Action|Council|Commissioners|Society|View|Farm|Cottage)\b/;

/** Named churches, mosques and other houses of worship in a block. */
export function worshipIn(block: Block): readonly NamedPlace[] {
  const { text } = block;
  if (
    !/church|mosque|masjid|temple|gurdwara|gurudwara|synagogue|chapel|cathedral|abbey|minster|mandir|tabernacle|priory|kingdom hall|meeting house|citadel/i.test(
      text,
    )
  )
    return [];
  const places: NamedPlace[] = [];
  for (const found of text.matchAll(named)) {
    let start = found.index;
    let name = found[0];
    for (
      let word = /^(\S+)\s+/.exec(name);
      word && general.test(word[1] ?? '');
      word = /^(\S+)\s+/.exec(name)
    ) {
      start += word[0].length;
      name = name.slice(word[0].length);
    }
    if (
      name.split(/\s+/).length < 2 ||
      notHouse.test(text.slice(start + name.length)) ||
      block.kind === 'heading'
    )
      continue;
    places.push({ start, end: start + name.length, what: 'worship' });
  }
  for (const found of text.matchAll(located)) {
    const end = found.index + found[0].length;
    if (places.some((p) => p.start < end && found.index < p.end)) continue;
    places.push({ start: found.index, end, what: 'worship' });
  }
  return places;
}
