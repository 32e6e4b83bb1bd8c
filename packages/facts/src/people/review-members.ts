import { cellAt, cellText, type Draft, type Table } from '@dhrlint/draft';
import { tableKind } from '../table-zones.js';
import type { Zone } from '../zones.js';
import { givenName } from './given-names.js';
import { isBodyWord } from './not-people.js';
import { anyTitle, fullName, splitTitle } from './titles.js';

/** What somebody did in the review. */
export type ReviewPart = 'chair' | 'author' | 'panel' | 'contributor';

/** Somebody whom the report may name because they took part in the review, by their own name. */
export interface ReviewMember {
  /** The name without title and rank: "Martin Oakley". */
  readonly name: string;
  /** "Det. Supt.", "Dr"; null where none is given. */
  readonly title: string | null;
  readonly parts: readonly ReviewPart[];
  /** Job title in the report's words; null where it gives none. */
  readonly post: string | null;
  /** The body they come from in the report's words; null where it gives none. */
  readonly organisation: string | null;
  /** Where they are named first: a block and the name's offsets (UTF-16, without title). */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Row of the table of panel members that names them; null where prose or a list does. */
  readonly row: { readonly table: number; readonly row: number } | null;
}

type Found = Omit<ReviewMember, 'parts'> & { readonly parts: ReviewPart[] };

/** Zones that tell the story or what is to be done: nobody is introduced there. */
const storyZones = new Set<Zone>([
  'chronology',
  'background',
  'analysis',
  'lessons',
  'recommendations',
  'action-plan',
  'quotation',
  'references',
  'glossary',
  'contents',
  'people',
]);

/**
 * Who took part in the review by name: the panel's members, from tables, lists and prose; chair and author, from the
 * cover and wherever they are introduced; those who wrote IMRs, where a list names them; and whoever left a comment
 * or a tracked change. Names are gathered from zones that name the review's people, never from the story.
 */
export function reviewMembersOf(draft: Draft, zones: readonly Zone[]): readonly ReviewMember[] {
  const found: Found[] = [];
  for (const table of draft.tables) {
    const zone = zones[table.block];
    const kind = tableKind(draft, table);
    if (kind === 'panel' || kind === 'contributors' || (zone === 'panel' && kind !== 'people'))
      found.push(...membersOfTable(draft, table));
  }
  let leadIn = '';
  for (const block of draft.blocks) {
    const zone = zones[block.index] ?? 'body';
    if (block.kind === 'property' || zone === 'letter') continue;
    if (block.author !== null && new RegExp(`^${fullName}$`, 'u').test(block.author))
      found.push(member(block.author, block.index, 0, 0, ['contributor']));
    if (block.kind === 'revision' || block.kind === 'comment' || block.kind === 'hidden') continue;
    if (!storyZones.has(zone)) found.push(...introduced(block.text, block.index));
    const panel = zone === 'panel' || (introducesMembers.test(leadIn) && !storyZones.has(zone));
    if (block.cell === null && (panel || zone === 'cover'))
      found.push(...listed(block.text, block.index, panel));
    // A list of members stands under "Its members were:", whatever the section is called.
    if (block.cell === null && block.kind !== 'list-item') leadIn = block.text.slice(-160);
  }
  return merged(found);
}

const introducesMembers =
  /\b(?:panel|group|members?(?:hip)?|attend(?:ed|ees)|represent(?:ed|atives?)|IMR authors?|reviewers)\b[^.]{0,80}(?::|\bfollowing(?: \w+)*[.:]?|\bwere[.:]?)\s*$|\bfollowing (?:panel )?members?\b/i;

function member(
  words: string,
  block: number,
  start: number,
  end: number,
  parts: ReviewPart[],
  more: Partial<Pick<Found, 'post' | 'organisation' | 'row' | 'title'>> = {},
): Found {
  return {
    name: words,
    title: null,
    post: null,
    organisation: null,
    row: null,
    block,
    start,
    end,
    parts,
    ...more,
  };
}

const nameHeader =
  /\b(?:names?|members?|representatives?|who|enw|attendees?|panel member|author|reviewer)\b/i;
const postHeader = /\b(?:role|post|position|job|title|designation|rank|capacity|swydd|responsib\w+)\b/i;
const bodyHeader =
  /\b(?:organi[sz]ations?|agenc(?:y|ies)|body|bodies|employer|representing|service|sefydliad|company)\b/i;

function membersOfTable(draft: Draft, table: Table): readonly Found[] {
  const text = (row: number, column: number) => {
    const cell = cellAt(table, row, column);
    return cell ? cellText(draft, cell).trim() : '';
  };
  const columns = Array.from({ length: table.columns }, (_, column) => column);
  const names = columns.map(
    (column) => table.rows.filter((_, row) => nameAtStart(text(row, column)) !== null).length,
  );
  const best = Math.max(...names);
  if (best === 0) return [];
  const header = columns.map((column) => text(0, column));
  const at = (pattern: RegExp, not = -1) =>
    header.findIndex((h, column) => column !== not && h.length < 60 && pattern.test(h));
  const headed = at(nameHeader);
  // A table of agencies may name who wrote for them, and says so over the column.
  if (headed < 0 && tableKind(draft, table) !== 'panel' && !namesPeople(columns.map((c) => text(1, c))))
    return [];
  const column = headed >= 0 && (names[headed] ?? 0) * 2 >= best ? headed : names.indexOf(best);
  const bodyAt = at(bodyHeader, column);
  const postAt = columns.find(
    (c) => c !== column && c !== bodyAt && (header[c] ?? '').length < 60 && postHeader.test(header[c] ?? ''),
  );
  const found: Found[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const cell = cellAt(table, row, column);
    for (const index of cell?.row === row ? cell.blocks : []) {
      const line = draft.blocks[index]?.text ?? '';
      const name = nameAtStart(line);
      if (!name) continue;
      const after = line
        .slice(name.end)
        .replace(/^[\s,:–—-]+/, '')
        .trim();
      const post = postAt === undefined ? after : text(row, postAt) || after;
      const others = columns.filter((c) => c !== column && c !== postAt);
      const organisation = bodyAt >= 0 ? text(row, bodyAt) : others.map((c) => text(row, c)).join(', ');
      found.push(
        member(name.name, index, name.start, name.end, partsIn(`${post} ${organisation}`), {
          title: name.title,
          post: post || null,
          organisation: organisation || null,
          row: { table: table.index, row },
        }),
      );
    }
  }
  return found;
}

/** True where a row holds a name with a title, or with a forename that is known. */
function namesPeople(row: readonly string[]): boolean {
  return row.some((words) => {
    const name = nameAtStart(words);
    return name !== null && (name.title !== null || givenName(name.name.split(' ')[0] ?? '') === 'given');
  });
}

const opening = new RegExp(`^\\s*[•*–—-]?\\s*(${anyTitle}*)(${fullName})`, 'u');
const titled = new RegExp(`^\\s*(${anyTitle}+)([A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ’'-]+)`, 'u');

interface NameAt {
  readonly name: string;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

/** The person's name that a cell or a line begins with; null where it begins with a post, a body or a heading. */
function nameAtStart(text: string): NameAt | null {
  const found = opening.exec(text) ?? titled.exec(text);
  if (!found) return null;
  const name = personName(found[2] ?? '', (found[1] ?? '') !== '');
  if (name === null) return null;
  const start = found.index + found[0].length - (found[2] ?? '').length;
  return { name, title: found[1]?.trim() || null, start, end: start + name.length };
}

const postNominals = /(?:\s+(?:OBE|MBE|CBE|QPM|KC|QC|JP|DL|BEM|PhD|MSc|BA|MA|RGN))+$/;
const noName =
  /^(?:The|A|An|This|That|These|It|He|She|They|We|I|In|On|At|For|From|As|Their|His|Her|Our|Its|All|No|None|Both|Each|And|But|Neither|Membership|Independence)$/;

/** The longest beginning of capitalised words that may be a person's name; null where it is a body or a post. */
function personName(words: string, hasTitle: boolean): string | null {
  const parts = words.trim().replace(postNominals, '').split(/\s+/);
  const at = parts.findIndex((part) => isBodyWord(part));
  const own = at < 0 ? parts : parts.slice(0, at);
  if (noName.test(own[0] ?? '') || (at === 1 && givenName(own[0] ?? '') === null)) return null;
  if (
    at === 0 ||
    (own.length < 2 && !hasTitle) ||
    own.some((part) => /^[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]{2,}s?$/.test(part) && words !== words.toUpperCase())
  )
    return null;
  return words.slice(
    0,
    words.indexOf(own.at(-1) ?? '', own.slice(0, -1).join(' ').length) + (own.at(-1) ?? '').length,
  );
}

function partsIn(words: string): ReviewPart[] {
  const parts: ReviewPart[] = [];
  if (/\bchair(?:man|woman|person)?\b|\bcadeirydd\b/i.test(words) && !/\bvice[- ]chair/i.test(words))
    parts.push('chair');
  if (/\b(?:author|reviewer|awdur|adolygydd)\b/i.test(words) && !/\bIMR authors?\b/i.test(words))
    parts.push('author');
  return parts.length > 0 ? parts : ['panel'];
}

const roleWord =
  '(?:[Cc]hair(?:man|woman|person)?|[Aa]uthor|[Rr]eviewer|[Aa]dministrator|[Ss]ecretary|[Ff]acilitator)';
const before = new RegExp(
  `\\b(?:(?:[Ii]ndependent|[Rr]eport|[Oo]verview|[Pp]anel|[Rr]eview|[Jj]oint|[Ll]ead|DHR|IMR|[Cc]o)[\\s-]+)*${roleWord}s?(?:\\s*(?:and|&|\\/|,)\\s*(?:[Ii]ndependent |[Rr]eport |[Oo]verview )*${roleWord}s?)?(?:\\s+of\\s+(?:the|this)\\s+(?:[A-Za-zÀ-ɏ]+\\s*){1,4})?\\s*(?:,|:|[-–—]|\\bis\\b|\\bwas\\b|\\()?\\s*(${anyTitle}*)(${fullName})`,
  'gu',
);
const after = new RegExp(
  `(${anyTitle}*)(${fullName})\\s*(?:,|\\(|[-–—:]|\\band\\b.{0,40}?,?\\s(?:the\\s)?joint\\b|\\b(?:was|is|has been|were)\\b(?:\\s+(?:appointed|commissioned|engaged|asked|chosen|selected|then|also|both))*)\\s*(?:as|to be|to)?\\s*(?:the|an|its|our)?\\s*(?:(?:[Ii]ndependent|[Rr]eport|[Oo]verview|[Pp]anel|[Rr]eview|[Jj]oint|[Ll]ead|IMR|DHR)\\s+)*(?:${roleWord}|chairs?\\b|write\\b)`,
  'gu',
);
const made = new RegExp(
  `\\b(?:[Pp]repared|[Ww]ritten|[Pp]roduced|[Cc]haired|[Aa]uthored|[Cc]ompiled|[Cc]ommissioned|[Uu]ndertaken|[Aa]ppointed|[Aa]ppointment of|[Ff]acilitated|[Ii]nstructed|[Ee]ngaged)\\s*(?:and\\s+\\w+\\s+)?(?:by|:)?\\s*(${anyTitle}*)(${fullName})`,
  'gu',
);

/** Chair, author and others whom a sentence or a line of the cover names with what they did. */
function introduced(text: string, block: number): readonly Found[] {
  if (
    !/[Cc]hair|[Aa]uthor|[Rr]eviewer|[Aa]ppoint|[Pp]repared|[Ww]ritten|[Pp]roduced|[Cc]ommission|[Cc]ompiled|[Uu]ndertaken|[Ss]ecretary|[Aa]dministrator|[Ff]acilitat/.test(
      text,
    )
  )
    return [];
  const found: Found[] = [];
  for (const pattern of [before, after, made]) {
    for (const match of text.matchAll(pattern)) {
      const name = personName(match[2] ?? '', (match[1] ?? '') !== '');
      if (name === null) continue;
      const start = text.indexOf(match[2] ?? '', match.index + (match[1] ?? '').length);
      found.push(
        member(
          name,
          block,
          start,
          start + name.length,
          partsIn(
            `${match[0]} ${/^\s*(?:as|to be|to act as)\s+[^.,;]{3,40}/.exec(text.slice(match.index + match[0].length))?.[0] ?? ''}`.replace(
              match[2] ?? '',
              ' ',
            ),
          ),
          {
            title: match[1]?.trim() || null,
          },
        ),
      );
    }
  }
  return found;
}

const anywhere = new RegExp(`(${anyTitle}*)(${fullName})`, 'gu');
/** A list of members gives body, name and post in any order. */
const longestLine = 260;

/** Names in a line of the cover or in the section about the panel: a list's entry, or all names of a sentence. */
function listed(text: string, block: number, panel: boolean): readonly Found[] {
  const found: Found[] = [];
  const atStart = text.length < longestLine ? nameAtStart(text) : null;
  for (const match of text.matchAll(anywhere)) {
    const name = personName(match[2] ?? '', (match[1] ?? '') !== '');
    if (name === null) continue;
    const first = name.split(/\s+/)[0] ?? '';
    const sure =
      (match[1] ?? '') !== '' || givenName(first) !== null || /^[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]\.?$/.test(first);
    const start = match.index + (match[1] ?? '').length;
    const entryAhead = /^(?:\s+(?:OBE|MBE|CBE|QPM|KC|QC))*\s*(?:[,:(]|\s[–—-]\s)\s*[A-Za-zÀ-ɏ]/.test(
      text.slice(start + name.length),
    );
    const told =
      atStart?.start === start &&
      entryAhead &&
      (panel ||
        text
          .slice(start + name.length)
          .split(/[^A-Za-zÀ-ɏ-]+/)
          .some(isBodyWord));
    if (!sure && !told) continue;
    const rest = text
      .slice(start + name.length)
      .replace(/^[\s,:–—(-]+/, '')
      .replace(/[\s.;)]+$/, '');
    const entry =
      atStart?.start === start &&
      !/^(?:is|was|were|are|has|had|have|and|who|served|retired|wrote|did)\b/.test(rest);
    const [post, ...bodies] = entry ? rest.split(/\s*(?:,|;|\s[–—-]\s|\()\s*/) : [];
    found.push(
      member(name, block, start, start + name.length, panel || told ? partsIn(rest) : ['contributor'], {
        title: match[1]?.trim() || null,
        post: post || null,
        organisation: bodies.join(', ') || null,
      }),
    );
  }
  return found;
}

/** One entry a person: the first place, with every part that any place gives. */
function merged(found: readonly Found[]): readonly ReviewMember[] {
  const members = new Map<string, Found>();
  for (const each of found) {
    const { name } = splitTitle(each.name);
    const key = keyOf(members, name.toLowerCase());
    const known = members.get(key);
    if (!known) {
      members.set(key, { ...each, name, parts: [...each.parts] });
      continue;
    }
    for (const part of each.parts) if (!known.parts.includes(part)) known.parts.push(part);
    members.set(key, {
      ...known,
      title: known.title ?? each.title,
      ...(known.row === null && each.row !== null
        ? {
            row: each.row,
            post: each.post,
            organisation: each.organisation,
            block: each.block,
            start: each.start,
            end: each.end,
          }
        : {}),
    });
  }
  return [...members.values()].map((each) =>
    each.parts.length === 1 ? each : { ...each, parts: each.parts.filter((part) => part !== 'contributor') },
  );
}

/** "Dr Quill" is the Marianne Quill who was named before. */
function keyOf(members: ReadonlyMap<string, Found>, name: string): string {
  if (name.includes(' ')) return name;
  return [...members.keys()].find((known) => known.endsWith(` ${name}`)) ?? name;
}
