import { type Block, cellAt, cellText, type Draft, derived, type Table } from '@dhrlint/draft';
import { sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';
import { givenName } from './given-names.js';
import { type Found, member, nameAtStart, partsIn, personName } from './member-names.js';
import { roleEnds } from './not-people.js';
import { anyTitle, fullName } from './titles.js';

/** Who is of the case, and not at the table. */
const ofTheCase =
  /\b(?:(?:[Tt]he )?victim(?! (?:services?|support|care|liaison))|(?:[Tt]he )?perpetrator(?! (?:programmes?|services?|work|interventions?))|deceased|[Ss]he|[Hh]er|[Hh]im|[Hh]is|[Hh]e|(?:[Hh]usband|[Ww]ife|[Pp]artner|[Ss]ister|[Bb]rother|[Mm]other|[Ff]ather|[Ss]on|[Dd]aughter|[Ff]riend|[Nn]eighbour|[Cc]ousin|[Aa]unt|[Uu]ncle|[Cc]hild [A-Z0-9])(?![a-z’'-]))\b/;
/** What is said of those who did the review, however the sentence is made. */
const atTheTable =
  /\b(?:(?<!\b(?:adoption|exclusions?|admissions|MARAC|Channel|risk|funding|housing|allocations|disciplinary|hearing|interview|appeal) )[Pp]anel(?! (?:found|heard|noted|considered|accepts|believes|thinks))|(?:review|core|steering|reference) (?:team|group)|(?:[Rr]ound|[Aa]round|[Aa]t) (?:the|our|its|that) table|(?:joined|met with|sat with|advised|helped|supported|assisted|were with) (?:us|the review)|[Ww]e were (?:joined|helped|advised|supported|assisted)|present (?:throughout|at (?:each|every|all|the|our))|in attendance|also (?:attended|present|there|sat)|(?:sat|served) (?:on|with|for|throughout)|represent(?:ed|ing|atives?|s)?|[Mm]embers(?:hip)?(?! of (?:the|her|his|their|staff|public))|IMRs? (?:was |were )?(?:authors?|written|by)|minutes? (?:taken|kept|by|were)|[Cc]ame (?:for|from) |(?:[Ll]ed|[Cc]haired|[Ww]ritten) by|(?:led|chaired|wrote|carried out|conducted|undertook) (?:the|this|our) (?:review|work|report|meetings?|group)|is independent of|no (?:connection|link|prior involvement) (?:to|with))\b/;

const post =
  /\b(?:[Cc]hair|[Aa]uthor|[Hh]ead|[Cc]hief|[Dd]irector|[Mm]anager|[Oo]fficer|[Ll]ead|[Nn]amed|[Dd]esignated|[Nn]urse|[Dd]octor|GP|[Cc]onsultant|[Ii]nspector|[Ss]uperintendent|[Cc]onstable|[Ss]ergeant|[Cc]ommissioner|[Aa]dvis[eo]r|[Aa]dvocate|[Cc]oordinator|[Cc]o-ordinator|[Dd]eputy|[Ss]afeguarding|[Ss]ervices?|[Pp]olice|[Cc]ouncil|[Tt]rust|[Pp]artnership|[Uu]niversity|[Cc]ollege|[Ss]chool|[Aa]id|[Pp]robation|[Bb]oard|[Hh]ousing|[Hh]ospital|[Pp]rincipal|[Ee]xecutive|[Pp]rotection|[Ss]upport|[Cc]harity|[Rr]efuge|ICB|CCG|NHS|IDVA|MARAC)\b/;
/** Posts of those who meet the family: with "a" or "the" before them they tell the story. */
const byArticle = /^[\s,(–—-]+(?:an?|the|her|his)\s+(?:[a-z-]+\s+){0,3}([a-z]+)\b/;

const anyName = new RegExp(`(${anyTitle}*)(${fullName})`, 'gu');
/** What stands between a name and a post or a body. */
const onward = /^(?:\s*[,(:;]|\s+[–—-]\s|\s+(?:of|from|for|at|as|who (?:is|was|leads?|heads?|runs?))\s)/;

interface Entry {
  readonly name: string;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
  /** A post or a body stands after the name. */
  readonly told: boolean;
  /** The post is that of a front-line worker, told with an article. */
  readonly worker: boolean;
  /** The words are somebody's name whether or not a post follows. */
  readonly sure: boolean;
  readonly rest: string;
}

function entriesIn(text: string): readonly Entry[] {
  const found = [...text.matchAll(anyName)].flatMap(
    (match): { name: string; title: string | null; start: number; end: number }[] => {
      const title = (match[1] ?? '').trim() || null;
      const name = personName(match[2] ?? '', title !== null);
      if (name === null) return [];
      const start = match.index + (match[1] ?? '').length;
      return [{ name, title, start, end: start + name.length }];
    },
  );
  return found.map((each, at): Entry => {
    const rest = text.slice(each.end, Math.min(found[at + 1]?.start ?? text.length, each.end + 90));
    const worker = byArticle.exec(rest)?.[1];
    return {
      ...each,
      rest,
      told: onward.test(rest) && post.test(rest),
      worker: worker !== undefined && roleEnds.has(worker),
      sure: each.title !== null || givenName(each.name.split(/\s+/)[0] ?? '') !== null,
    };
  });
}

/** The block tells of the review and not of the case, in zones that need not say what they are for. */
const open = new Set<Zone>([
  'process',
  'panel',
  'body',
  'front-matter',
  'appendix',
  'terms-of-reference',
  'executive-summary',
]);

/**
 * Those whom lists and sentences outside the story name as having done the review, under whatever heading: a run of
 * lines that each begin with a name and give a post or a body, and sentences that name those who took part.
 */
export function rollCallsOf(draft: Draft, zones: readonly Zone[]): readonly Found[] {
  const found: Found[] = [];
  let run: Found[] = [];
  let waiting: Found | null = null;
  const close = () => {
    if (run.length >= 2) found.push(...run);
    run = [];
    waiting = null;
  };
  for (const block of draft.blocks) {
    const zone = zones[block.index] ?? 'body';
    if (
      block.cell !== null ||
      block.kind === 'revision' ||
      block.kind === 'comment' ||
      block.kind === 'hidden'
    )
      continue;
    if (!open.has(zone) || block.kind === 'heading') {
      close();
      continue;
    }
    const line = lineOfRoll(block);
    if (line) {
      if (line.told) run.push(line.entry);
      waiting = line.alone ? line.entry : null;
      continue;
    }
    // A name on one line, and what they are on the next.
    if (waiting !== null && block.text.length < 120 && post.test(block.text) && !ofTheCase.test(block.text)) {
      run.push({ ...waiting, parts: partsIn(block.text) });
      waiting = null;
      continue;
    }
    if (waiting !== null || block.kind !== 'list-item') close();
    found.push(...sentencesOfRoll(block));
  }
  close();
  return found;
}

/** A line that begins with a name: whether a post is told of it, and whether it stands alone. */
const lineOfRoll = derived(
  ({
    text,
    index,
  }: Block): { readonly entry: Found; readonly told: boolean; readonly alone: boolean } | null => {
    const line = text.length < 200 ? nameAtStart(text) : null;
    const rest = line ? text.slice(line.end) : '';
    if (!line || ofTheCase.test(rest) || !isLine(rest)) return null;
    const entry = member(line.name, index, line.start, line.end, partsIn(rest), { title: line.title });
    return { entry, told: post.test(rest), alone: rest.trim() === '' };
  },
);

/** A line's rest is a post and a body and no sentence. */
function isLine(rest: string): boolean {
  return (
    rest.trim() === '' ||
    (/^(?:\s+(?:OBE|MBE|CBE|QPM|KC|QC))*\s*(?:[,:(\n]|\s[–—-]\s|\s+[A-Z])/.test(rest) &&
      !/\b(?:was|were|had|did|said|told|has|have|went|came|rang)\b/.test(rest))
  );
}

const sentencesOfRoll = derived(({ text, index: block }: Block): readonly Found[] => {
  if (!/[A-ZÀ-Þ][a-zß-ÿ’'-]+ [A-ZÀ-Þ]/.test(text)) return [];
  const found: Found[] = [];
  let going = false;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const cue = atTheTable.test(sentence);
    if (ofTheCase.test(sentence)) {
      going = false;
      continue;
    }
    const entries = entriesIn(sentence).filter(({ worker }) => !worker || cue || going);
    const told = entries.filter((entry) => entry.told);
    const listed = told.length >= 2 && told.every((entry) => !entry.worker);
    if (!cue && !going && !listed) continue;
    const members: readonly Entry[] =
      listed && !cue && !going ? told : entries.filter((entry) => entry.told || entry.sure);
    for (const { name, title, rest, start: at, end: until } of members)
      found.push(member(name, block, start + at, start + until, partsIn(rest), { title }));
    going = members.length > 0;
  }
  return found;
});

/** True where most rows of a table begin with somebody's whole name and give a post or a body, and none is of the case. */
export function isRollTable(draft: Draft, table: Table): boolean {
  if (table.columns < 2 || table.columns > 5 || table.rows.length > 40) return false;
  let names = 0;
  let posts = 0;
  const rows = table.rows.map((row) => row.cells.map((cell) => cellText(draft, cell).trim()));
  if (rows.some((cells) => ofTheCase.test(cells.join(' | ')))) return false;
  for (let row = 0; row < table.rows.length; row++) {
    const cell = cellAt(table, row, 0);
    const first = cell ? cellText(draft, cell).trim() : '';
    if (first.length > 80 || nameAtStart(first) === null) continue;
    names++;
    const others = (rows[row] ?? []).join(' | ').slice(first.length);
    if (others.length < 160 && post.test(others)) posts++;
  }
  return names >= 2 && posts >= 2 && names * 2 > table.rows.length - 1 && posts * 2 >= names;
}
