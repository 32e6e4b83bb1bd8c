import { type Anchor, type Block, type Draft, eachChosen } from '@dhrlint/draft';
import { type Section, sectionPath } from '../sections.js';
import { sentencesOf } from '../sentences.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { namesIn, type PanelEntry } from './panel-entries.js';
import { speaks } from './passages.js';

/** Where the report says that those who did the review were free of the case and the agencies; null where nowhere. */
export interface Independence {
  readonly chairIndependent: Anchor | null;
  readonly membersIndependent: Anchor | null;
}

const independent =
  /\bindependen(?:t|ce|tly)\b(?! (?:domestic|office|police|living|life|sexual|mental|advoc|chair(?:man|woman)?\b(?! of)|author\b(?! of)|review(?:er)?\b|panel\b))|\b(?:no|any|nor any|without any|without) (?:\w+,? ){0,3}(?:connections?|involvement|links?|associations?|ties?|relationships?|dealings|contact|responsibilit\w+|part|knowledge|interest|conflicts?|role|hand)\b|\bnever (?:\w+ )?(?:worked|been|had|lived|met|managed|supervised)\b|\bnot (?:\w+ly )?(?:been |had |have )?(?:\w+ly )?(?:employed|worked|involved|connected|associated|managed|supervised|part of|known|met|any)\b|\b(?:neither|none|nobody|no one|nor)\b[^.]{0,140}\b(?:employed|worked|work|works|connect\w*|involve\w*|manag\w*|dealings|contact|connection|part|ties?|responsib\w*|association|links?|known|supervis\w*|met|role)\b|\bhad (?:not )?managed\b|\bindirectly\b|\bimpartial\w*\b|\bat arm['’]s length\b|\b(?:left|retired from|retired)\b[^.]{0,80}\b(?:since|before|years|\d{4})\b[^.]{0,60}\b(?:no|not|never)\b/i;
const chairSubject = /\b(?:chair(?:man|woman|person)?|author|I|my|(?:s?he|they)|neither|both|reviewers?)\b/i;
const members =
  /\b(?:panel|members?|membership|none of (?:them|those|us|these)|representatives|those (?:who sat|on it|at the table)|they)\b/i;
const onlyImr =
  /\bIMR|individual management review|\bauthors of (?:the )?(?:IMRs?|reports|reviews)\b|\bmedical\b|\bIDVA\b/i;

const mayTellOfIndependence =
  /independen|\bno\b|\bnever\b|\bnot\b|\bneither\b|\bnone\b|impartial|without|arm['’]s/i;

/** "Ann Bell is independent of …" in a section on the panel or its chair. */
const opensWithName =
  /^(?:Dr |Mr |Ms |Mrs |Professor |Sir )?\p{Lu}\p{Ll}+ (?:\p{Lu}[\p{L}’'-]+ )?(?:is|has|was|had|left|retired)\b/u;
const titles = /\b(?:Independent|Chair|Author|Report|Overview|Review|Domestic|Homicide|DHR|Safer|Panel)\b/gi;

/** What the independence is read from: beside the facts the surnames of the chair and the author. */
export interface IndependenceSources {
  readonly facts: {
    readonly words: WordIndex;
    readonly zones: readonly Zone[];
    readonly sections: readonly Section[];
  };
  readonly surnames: readonly string[];
}

/** The surnames of the chair and the author, by the list of the panel and the cover. */
export function surnamesOfChairs(
  draft: Draft,
  zones: readonly Zone[],
  entries: readonly PanelEntry[],
): readonly string[] {
  const chairs = entries.flatMap(({ words: row }) =>
    /\b(?:chair|author)\b/i.test(row) ? namesIn(row.split(' | ')[0] ?? '') : [],
  );
  const front = draft.blocks.flatMap((block) =>
    zones[block.index] === 'cover' && /\b(?:chair|author)\b/i.test(block.text)
      ? namesIn(block.text.replace(titles, ' | '))
      : [],
  );
  return [...chairs, ...front].flatMap((name) => name.split(' ').slice(-1)).filter((name) => name.length > 2);
}

const closed = new Set<Zone>([
  'recommendations',
  'action-plan',
  'lessons',
  'chronology',
  'background',
  'terms-of-reference',
  'equality',
]);

/** @param sources the same object each time, as long as they are the same */
export function independenceOf(draft: Draft, sources: IndependenceSources): Independence {
  const { words, zones } = sources.facts;
  const spokenOfThem = words.blocksWith(
    'chair',
    'chaired',
    'author',
    'panel',
    'member',
    'members',
    'reviewer',
    'i',
    ...sources.surnames.map((name) => name.toLowerCase()),
  );
  const ofPanel = draft.blocks.flatMap(({ index }) => (zones[index] === 'panel' ? [index] : []));
  const telling = [...new Set([...ofPanel, ...spokenOfThem])].sort((a, b) => a - b);
  let [chair, panel]: [Anchor | null, Anchor | null] = [null, null];
  for (const told of independenceIn(draft, sources, telling)) {
    chair ??= told.chairIndependent;
    panel ??= told.membersIndependent;
    if (chair && panel) break;
  }
  return { chairIndependent: chair, membersIndependent: panel };
}

const independenceIn = eachChosen((_draft, sources: IndependenceSources, block) => {
  const told = toldOfIndependence(block, sources);
  return told.chairIndependent || told.membersIndependent ? [told] : [];
});

function toldOfIndependence(
  block: Block,
  { facts: { zones, sections }, surnames }: IndependenceSources,
): Independence {
  let chair: Anchor | null = null;
  let panel: Anchor | null = null;
  const zone = zones[block.index] ?? 'body';
  const roles = sectionPath(sections, block.index).map(({ role }) => role);
  const inAuthor = roles.includes('author');
  const inPanel = zone === 'panel' || roles.includes('panel');
  const isRead =
    speaks(block, zones) &&
    !closed.has(zone) &&
    (zone !== 'analysis' || inAuthor || inPanel) &&
    mayTellOfIndependence.test(block.text);
  let spokenOf: 'chair' | 'panel' | null = null;
  for (const { start, end } of isRead ? sentencesOf(block.text) : []) {
    const text = block.text.slice(start, end);
    const anchor = { block: block.index, start, end };
    const named =
      /\b(?:chair(?:man|woman|person)?|author|reviewers?)\b/i.test(text) ||
      surnames.some((name) => text.includes(name));
    const ofMembers = /\b(?:panel(?! chair)|members?)\b/i.test(text);
    const ofChair =
      named ||
      ((inPanel || inAuthor) && !ofMembers && opensWithName.test(text)) ||
      ((spokenOf === 'chair' || inAuthor) && chairSubject.test(text)) ||
      /\bI (?:am|have|had|was|do)\b/.test(text);
    if (named) spokenOf = 'chair';
    else if (ofMembers) spokenOf = 'panel';
    if (!independent.test(text)) continue;
    if (onlyImr.test(text) && !ofMembers && !/\b(?:chair|I)\b/.test(text)) continue;
    if (ofChair || (inAuthor && !ofMembers)) chair ??= anchor;
    if (ofMembers || ((inPanel || spokenOf === 'panel') && members.test(text) && !named)) panel ??= anchor;
  }
  return { chairIndependent: chair, membersIndependent: panel };
}
