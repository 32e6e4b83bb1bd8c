import { cellText, type Draft, derivedIn, type Table } from '@dhrlint/draft';
import { datesIn } from './dates/dates.js';
import { characteristicsIn } from './equality/characteristics.js';
import { namesOfEntry } from './people/names.js';
import { isRollTable } from './people/roll-calls.js';

/** What a table is, told by the words over its columns. */
export type TableKind =
  | 'people'
  | 'panel'
  | 'contributors'
  | 'chronology'
  | 'action-plan'
  | 'glossary'
  | null;

const column = {
  action:
    /^(?:actions?(?: to (?:be )?take(?:n)?| required| agreed)?|what (?:will be done|needs to happen)|recommendations?(?: \/ action)?|rec(?:ommendation)?\.?(?: no\.?)?|no\.? ?(?:and|\/|&) recommendation|argymhelliad|camau?)$/i,
  lead: /\b(?:lead|owner|by whom|responsib(?:le|ility)|who(?! (?:this|that|each|it|he or she|they?|is who|was who)\b))\b/i,
  when: /\b(?:target|time ?scales?|by when|due|deadline|completion|complete by|review date|date of review)\b/i,
  outcome:
    /\b(?:outcome|success|measure|evidence|impact|progress|update|status|rag|r\/a\/g|b?rag|milestones?|what will be different)\b/i,
  date: /^(?:dates?(?:s? ?(?:and|\/|&|of) ?(?:time|event|contact|incident))?|when|on|day|date\/time|year|month|dyddiad)$/i,
  event:
    /\b(?:events?|what (?:happened|is recorded|was (?:noted|recorded|seen|done|said|known))|contacts?|incidents?|details?|entry|summary|description|information|significance|source|agency|comments?)\b/i,
  /** Over what happened, and over whose record it stands in: "When", "Who", "What". */
  happening:
    /^(?:what|what (?:happened|was (?:told|learned))|happenings?|happened|events?|entr(?:y|ies)|facts?|notes?)$/i,
  whose:
    /^(?:who|where|whom|who (?:saw|knew|recorded|was told)(?: it)?|(?:from )?whose (?:records?|file|notes)|from|sources?|agency|agencies|service|body|place|organi[sz]ation|record)$/i,
  name: /^(?:(?:panel )?(?:members?(?: of the panel)?|names?(?: (?:used|in (?:the|this) report|of (?:panel )?member|and (?:role|title|post)))?)|pseudonyms?(?: used)?|person|people|who|referred to as|known (?:as|in this report as)|term used|enw|ffugenw|subject|designation in (?:the )?report|(?:called|known|referred to)(?: as)? (?:here|below)(?: as)?|(?:names?|letters?|initials) (?:given|chosen|(?:given |used )?(?:here|below|in what follows))|in (?:the|this) (?:report|review)|(?:as )?(?:called|named) in (?:the|this) report|(?:the )?names? (?:that )?we use|what we call them|how (?:we|the report) (?:calls?|refers?) to them|initials|letters?|alias|party|family members?)$/i,
  relation:
    /\b(?:relationships?|who (?:they are|this is|that is|each is|it is|is who)|part in events|relation|role in (?:the )?(?:case|events|review)|connection|age|ethnicity|gender|sex|description|perthynas)\b/i,
  /** Over names that can only be those of the review's own people. */
  members:
    /^(?:(?:review )?panel members?|members? of (?:the|this) (?:review )?panel|panel membership|who sat on the panel|imr authors?)$/i,
  post: /\b(?:organi[sz]ation|agency|job title|position(?! in (?:the )?(?:family|case|household|events))|designation|post|title|representing|employer|sefydliad)\b/i,
  supplied:
    /\b(?:imr|supplied|contribution|provided|submitted|nature of|chronology|report(?:s)?|return|information)\b/i,
  /** Over what relatives and friends did for the review. */
  involvement:
    /\b(?:how (?:they were |each was )?(?:involved|heard|seen|approached|contacted)|involvement in (?:the|this) review|contribution(?: to (?:the|this) review)?|(?:how they )?took part|part in (?:the|this) review|engagement|contact with (?:the|this) (?:review|chair|panel))\b/i,
  term: /^(?:terms?|abbreviations?|acronyms?|initials|letters)$/i,
  meaning:
    /^(?:meaning|definition|stands for|in full|full (?:name|term|title)|expansion|explanation|description)$/i,
} as const;

const partyWords =
  /\b(?:victim|perpetrator|deceased|subject of (?:the|this) review|alleged offender|offender|husband|wife|partner|ex-partner|mother|father|son|daughter|sister|brother|child|friend)\b/i;

/** Tells what a table is by its header row, and by the words in it where the header alone is not enough. */
export const tableKind = derivedIn(kindOf);

function kindOf(draft: Draft, table: Table): TableKind {
  const header = (table.rows[0]?.cells ?? []).map((cell) =>
    cellText(draft, cell)
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[:*]+$/, ''),
  );
  const has = (pattern: RegExp) => header.some((h) => pattern.test(h));
  const count = (pattern: RegExp) => header.filter((h) => pattern.test(h)).length;
  if (
    has(column.action) &&
    (has(column.lead) || has(column.when) || has(column.outcome)) &&
    header.length >= 3
  )
    return 'action-plan';
  if (isOfCharacteristics(draft, table)) return null;
  if (has(column.name) && has(column.involvement) && !has(column.post)) return null;
  const people =
    (!has(column.post) || has(/^designations?$/i)) &&
    // "Who" alone is over whoever acts in a plan, and over the people of the case.
    !header.some((h) => column.lead.test(h) && !/^who$/i.test(h)) &&
    peopleRows(draft, table);
  if (has(column.term) && has(column.meaning) && !people) return 'glossary';
  if (column.date.test(header[0] ?? '') && has(column.event)) return 'chronology';
  if (has(column.date) && count(column.event) >= 2 && !has(column.supplied)) return 'chronology';
  if (header.slice(0, 2).some((h) => column.date.test(h)) && has(column.happening) && has(column.whose))
    return 'chronology';
  if (has(/pseudonym|ffugenw/i)) return 'people';
  const body = table.rows
    .slice(0, 14)
    .map((row) => row.cells.map((cell) => cellText(draft, cell)).join(' | '));
  const parties = body.filter((row) => partyWords.test(row)).length;
  if (has(column.name) && has(column.relation) && !has(column.supplied) && parties > 0) return 'people';
  // A designation is a post in a list of members, and the name in use in a list of the people of the case.
  if (has(/^designations?$/i) && has(column.relation) && parties >= 2 && parties * 2 >= body.length)
    return 'people';
  if (has(column.members) && parties * 2 < body.length) return 'panel';
  if (has(column.name) && has(column.post) && parties === 0) return 'panel';
  if (has(column.post) && has(column.supplied)) return 'contributors';
  if (has(column.name) && parties >= 2 && parties * 2 >= body.length) return 'people';
  if (has(column.name) && has(/role/i)) return parties >= 2 ? 'people' : 'panel';
  if (
    body.some((row) => /\bvictim\b/i.test(row)) &&
    body.some((row) => /\b(?:perpetrator|offender)\b/i.test(row)) &&
    table.columns <= 5 &&
    body.every((row) => row.length < 200)
  )
    return 'people';
  if (people) return 'people';
  if (isDayByDay(table.rows.slice(1).map((row) => row.cells.map((cell) => cellText(draft, cell).trim()))))
    return 'chronology';
  return parties === 0 && isRollTable(draft, table) ? 'panel' : null;
}

const fewestDays = 5;
/** Rows of the review's own work: its meetings, papers and drafts. */
const ofTheWork =
  /\b(?:panel|meetings?|IMRs?|drafts?|terms of reference|home office|quality assurance|published|publication|commission\w*|chair|author|training|sessions?|delivered)\b/i;

/** Under whatever heads, rows that each open with a day or a month of different years and tell what happened then. */
function isDayByDay(rows: readonly (readonly string[])[]): boolean {
  const told = rows.filter(([first = '', ...rest]) => {
    const [date] = first.length < 40 ? datesIn(first) : [];
    return (
      date !== undefined && date.start < 12 && date.year !== null && rest.some((words) => words.length > 12)
    );
  });
  if (told.length < fewestDays || told.length * 3 < rows.length * 2) return false;
  const years = new Set(told.flatMap(([first = '']) => datesIn(first)[0]?.year ?? []));
  const work = told.filter((cells) => ofTheWork.test(cells.slice(1).join(' '))).length;
  return years.size > 1 && work * 2 < told.length;
}

/** Rows of protected characteristics, whatever they say of victim and perpetrator: the section tells what they are. */
function isOfCharacteristics(draft: Draft, table: Table): boolean {
  const named = table.rows.flatMap(({ cells: [first] }) => {
    const words = first ? cellText(draft, first).trim() : '';
    const mentions = words.length < 60 ? characteristicsIn(words) : [];
    return mentions.map(({ characteristic }) => characteristic);
  });
  return new Set(named).size >= 4;
}

/** What a key says of somebody first: the part, or what was done to them or by them. */
const ownPart =
  /^(?:(?:the|a|an|her|his|their|\S+[’']s?(?: and \S+[’']s?)?)\s+)?(?:[a-z-]+\s+){0,3}(?:victim|perpetrator|deceased|woman who|man who|person who|husband|wife|partner|boyfriend|girlfriend|mother|father|parents?|mum|dad|son|daughter|sister|brother|aunt|uncle|niece|nephew|cousin|child|grand(?:mother|father|son|daughter)|neighbour|friend|colleague|lodger|flatmate|landlord|employer)(?:$|[\s,;.(–-])|^(?:who (?:was |is )?)?(?:killed|murdered|convicted|died|bereaved)\b/i;

/** True where most rows begin with a name, letters or a part and say whose relative, friend or victim that is. */
function peopleRows(draft: Draft, table: Table): boolean {
  if (table.columns > 6 || table.rows.length > 30) return false;
  const rows = table.rows.slice(1).map((row) => row.cells.map((cell) => cellText(draft, cell).trim()));
  const telling = rows.filter(
    (cells) =>
      cells.some((words) => words.length < 60 && namesOfEntry(words).length > 0) &&
      cells.some(
        (words, at) =>
          words.length < 120 && ownPart.test(words) && cells.some((w, i) => i !== at && w !== ''),
      ),
  ).length;
  return telling >= 2 && telling * 2 >= rows.length;
}
