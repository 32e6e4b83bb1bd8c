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
/** "an elder at Salem Baptist": the denomination stands for the house. */
const denominated = new RegExp(
  `(?<=\\b(?:at|of|in|to|from|for|attended|joined) (?:the )?)(?:(?!The|Local|National|Women|Men)${capital}\\s+){1,3}?(?:Baptist|Methodist|Pentecostal|Presbyterian|Congregational|Evangelical|Spiritualist|Elim|Fellowship|Gospel Hall|Assembly|Meeting House|United Reformed|URC)(?![A-Za-z])(?!\\s+[A-Z]|\\s+(?:church|minister|faith|family|community))`,
  'g',
);
/** A dedication without the word for the house, which the sentence makes one. */
const dedication = new RegExp(
  `\\b(?:at|of|in|to|from|for|attended|joined)\\s+((?:(?:St\\.?|Saint|SS|Holy|All|Our Lady|Christ|Sacred|Immaculate)(?:\\s+(?:(?:of|the|and|&)\\s+)*${capital}){1,3}|(?:Capel|Eglwys|Masjid)(?:\\s+(?:y\\s+|yr\\s+)?${capital}){1,3}))`,
  'g',
);
/** "the Al-Noor mosque", "the Sri Devi temple". */
const small = new RegExp(
  `(?<=\\b[Tt]he )(?:${capital}\\s+){1,2}(?:mosque|masjid|gurdwara|gurudwara|temple|mandir|synagogue)(?![A-Za-z])`,
  'g',
);
/** "at Ebenezer chapel", "of St Mark's Methodist church": in small letters, behind a name. */
const smallHouse = new RegExp(
  `(?<=\\b(?:at|of|in|to|from|for|by|near|outside|attended|joined|left) (?:the )?)((?:(?:St\\.?|Saint|Holy|All)\\s+)?(?:${capital}\\s+){1,3}?)(?:church|chapel|tabernacle|meeting house)(?![A-Za-z-])`,
  'g',
);
const worshipCue =
  /\b(?:flowers|choir|sang|pray\w*|Sundays?|[Mm]ass|vicar|priest|pastor|minister|rector|curate|congregation\w*|baptis\w+|christen\w+|married|wedding|funeral|memorial service|buried|worship\w*|parish\w*|bell-?ringe\w+|organ(?:ist)?|hymns?|candles?|sermon|confirmed|communion|church\w*|confession|Easter|Sunday school|warden|services on|practising|Catholic|Anglican|Sundays|lift)\b/;
const notDedication =
  /^[’']?s?\s*(?:Hospital|School|Primary|High|Infant|Junior|Academy|College|Hospice|Ward|Road|Street|Day|Centre|Church|Catholic|C of E|Church of England|RC|Hall|House|Park|Avenue|Lane|Hill)\b/;

const denomination =
  /[a-z] (?:Baptist|Methodist|Pentecostal|Presbyterian|Congregational|Evangelical|Spiritualist|Elim|Fellowship|Gospel Hall|Assembly|Meeting House|United Reformed|URC)\b/;
const general =
  /^(?:The|A|An|Her|His|Their|Local|Anglican|Roman|Catholic|Methodist|Baptist|Pentecostal|Orthodox|Evangelical|Free|Parish|Community|Christian|Reformed|United|Sikh|Hindu|Central|New|Old|This|That|Each|In|At|To|From|Greek|Polish|Russian|Romanian|Coptic|Protestant|Quaker|Mormon|Presbyterian|Wedding|Established|State|Welsh|English|Scottish|Episcopal|Apostolic)$/;
const notHouse =
  /^\s*(?:of (?:England|Scotland|Wales|Ireland|Jesus|God|Scientology|Latter)|in Wales|Street|Road|Lane|Close|School|Primary|Hospital|Schools|House|Hill|Walk|Avenue|Army|Terrace|Gardens|Urban|Action|Hall|hall|Centre|Council|Commissioners|Society|View|Farm|Cottage)\b/;

/** Named churches, mosques and other houses of worship in a block. */
export function worshipIn(block: Block): readonly NamedPlace[] {
  const { text } = block;
  const houses =
    /church|mosque|masjid|temple|gurdwara|gurudwara|synagogue|chapel|cathedral|abbey|minster|mandir|tabernacle|priory|kingdom hall|meeting house|citadel/i.test(
      text,
    );
  const dedicated =
    /\bSt\.? [A-Z]|\bSaint |\bSS |Holy |\bAll S|Our Lady|Christ [a-z]|Sacred |Immaculate |Capel |Eglwys |Masjid /.test(
      text,
    );
  if (!houses && !dedicated && !denomination.test(text)) return [];
  const places: NamedPlace[] = [];
  for (const found of denomination.test(text) && block.kind !== 'heading' ? text.matchAll(denominated) : [])
    if (worshipCue.test(text) || /\b(?:deacon|elder|member|steward|pastor|preach\w+)\b/i.test(text))
      places.push({ start: found.index, end: found.index + found[0].length, what: 'worship' });
  for (const found of houses ? text.matchAll(named) : []) {
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
  for (const found of houses && block.kind !== 'heading' ? text.matchAll(small) : []) {
    const own = found[0].split(/\s+/).slice(0, -1);
    const end = found.index + found[0].length;
    if (own.some((word) => !general.test(word)) && !places.some((p) => p.start < end && found.index < p.end))
      places.push({ start: found.index, end, what: 'worship' });
  }
  for (const found of /[A-ZÀ-Þ][\wÀ-ɏ’']+ (?:church|chapel|tabernacle|meeting house)\b/.test(text) &&
  block.kind !== 'heading'
    ? text.matchAll(smallHouse)
    : []) {
    const own = (found[1] ?? '').trim().split(/\s+/);
    const end = found.index + found[0].length;
    // "At Ada's church": whoever goes to it.
    if (own.length === 1 && /[’']s?$/.test(own[0] ?? '')) continue;
    if (own.every((word) => general.test(word)) || notHouse.test(text.slice(end))) continue;
    if (!places.some((p) => p.start < end && found.index < p.end))
      places.push({ start: found.index, end, what: 'worship' });
  }
  for (const found of houses ? text.matchAll(located) : []) {
    const end = found.index + found[0].length;
    if (places.some((p) => p.start < end && found.index < p.end)) continue;
    places.push({ start: found.index, end, what: 'worship' });
  }
  for (const found of dedicated ? text.matchAll(dedication) : []) {
    const words = found[1] ?? '';
    const start = found.index + found[0].length - words.length;
    const end = start + words.length;
    if (notDedication.test(text.slice(end)) || places.some((p) => p.start < end && start < p.end)) continue;
    if (/\b(?:Hospital|School|Hospice|Day|College|Ambulance|Mungo[’']s|Clinic|Ward)\b/.test(words)) continue;
    const from = text.lastIndexOf('. ', start) + 1;
    const stop = text.indexOf('. ', end);
    const sentence = text.slice(from, stop < 0 ? text.length : stop);
    if (/^(?:Capel|Eglwys|Masjid)/.test(words) || worshipCue.test(sentence))
      places.push({ start, end, what: 'worship' });
  }
  return places;
}
