import { allOf, type Block, type Draft, derived } from '@dhrlint/draft';
import { tableKind } from '../table-zones.js';
import type { Zone } from '../zones.js';
import { givenName } from './given-names.js';
import { type Found, member, nameAtStart, partsIn, personName } from './member-names.js';
import { membersOfTable } from './member-tables.js';
import { isBodyWord } from './not-people.js';
import { rollCallsOf } from './roll-calls.js';
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

const wholeName = new RegExp(`^${fullName}$`, 'u');

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
export function reviewMembersOf(draft: Draft, given: readonly Zone[]): readonly ReviewMember[] {
  const zones = allOf(given);
  const found: Found[] = [];
  for (const table of draft.tables) {
    const zone = zones[table.block];
    const kind = tableKind(draft, table);
    if (kind === 'panel' || kind === 'contributors' || (zone === 'panel' && kind !== 'people'))
      found.push(...membersOfTable(draft, table));
  }
  let leadIn: Block | null = null;
  for (const block of draft.blocks) {
    const zone = zones[block.index] ?? 'body';
    if (block.kind === 'property' || zone === 'letter') continue;
    if (block.author !== null && wholeName.test(block.author))
      found.push(member(block.author, block.index, 0, 0, ['contributor']));
    if (block.kind === 'revision' || block.kind === 'comment' || block.kind === 'hidden') continue;
    if (!storyZones.has(zone)) {
      found.push(...introduced(block));
      // A list of members stands under "Its members were:", whatever the section is called.
      const panel = zone === 'panel' || (leadIn !== null && introducesMembers(leadIn));
      if (block.cell === null && panel) found.push(...listedInPanel(block));
      else if (block.cell === null && zone === 'cover') found.push(...listedOnCover(block));
    }
    if (block.cell === null && block.kind !== 'list-item') leadIn = block;
  }
  found.push(...rollCallsOf(draft, zones));
  return merged(found);
}

const introducing =
  /\b(?:panel|group|members?(?:hip)?|attend(?:ed|ees)|represent(?:ed|atives?)|IMR authors?|reviewers)\b[^.]{0,80}(?::|\bfollowing(?: \w+)*[.:]?|\bwere[.:]?)\s*$|\bfollowing (?:panel )?members?\b/i;
const introducesMembers = derived(({ text }: Block) => introducing.test(text.slice(-160)));

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
const introduced = derived(({ text, index: block }: Block): readonly Found[] => {
  if (
    !/[Cc]hair|[Aa]uthor|[Rr]eviewer|[Aa]ppoint|[Pp]repared|[Ww]ritten|[Pp]roduced|[Cc]ommission|[Cc]ompiled|[Uu]ndertaken|[Ss]ecretary|[Aa]dministrator|[Ff]acilitat/.test(
      text,
    )
  )
    return [];
  const found: Found[] = [];
  // Trying every run of capitals is dear, so only where somebody's part stands behind it.
  const ofPart = /[Cc]hair|[Aa]uthor|[Rr]eviewer|[Ss]ecretary|[Aa]dministrator|[Ff]acilitator|\bwrite\b/.test(
    text,
  );
  for (const pattern of ofPart ? [before, after, made] : [made]) {
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
});

const anywhere = new RegExp(`(${anyTitle}*)(${fullName})`, 'gu');
/** A list of members gives body, name and post in any order. */
const longestLine = 260;

const listedInPanel = derived(({ text, index }: Block) => listed(text, index, true));
const listedOnCover = derived(({ text, index }: Block) => listed(text, index, false));

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
