import type { Anchor, Draft } from '@dhrlint/draft';
import { cellText } from '@dhrlint/draft';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { givesReason, reasonBeside, sharesName } from './critical-friend-reasons.js';
import {
  aBody,
  asRole,
  criticalFriend,
  fromOutside,
  fullMember,
  inside,
  not,
  notMember,
  otherCalling,
  type RoleOutside,
  roleIn,
  theReview,
} from './critical-friend-words.js';
import { type Passage, passagesIn, passing } from './passages.js';

/** A statement that somebody served the panel from outside: as critical friend, adviser or observer. */
export interface OutsideRole {
  readonly role: RoleOutside;
  /** The sentence, or the cell of the panel's table. */
  readonly anchor: Anchor;
  /** True where the report says why they were no full member. */
  readonly reasonGiven: boolean;
}

/** True where a sentence tells of somebody who served the review from outside, in words of no set form. */
function serves(text: string, inPanel: boolean): boolean {
  return (
    fromOutside.test(text) &&
    !not.test(text) &&
    !inside.test(text) &&
    !/\b(?:gave|offered|sent|found|assigned|allocated) (?:her|him|them|[A-Z]\w+) (?:an? )?(?:\w+ )?(?:advis[eo]r|consultant)|\b(?:had|has) (?:an? )?(?:\w+ )?advis[eo]r (?:who|that|to help)/.test(
      text,
    ) &&
    (theReview.test(text) || (inPanel && asRole.test(text))) &&
    aBody.test(text) &&
    !otherCalling.test(text) &&
    !/\b(?:was|were|is|are|being|of) (?:an? )?(?:full|voting|panel)? ?members?\b(?! of staff)/i.test(
      text.replace(notMember, ' '),
    ) &&
    !/\bnot only\b/i.test(text)
  );
}

const closed = new Set<Zone>([
  'recommendations',
  'action-plan',
  'lessons',
  'chronology',
  'background',
  'people',
  'equality',
]);
const allowedInAnalysis = /\b(?:panel|review|DHR)\b/i;

const ofRoles = passing((text) => (roleIn(text) ?? roleInCell(text)) !== null || fromOutside.test(text));

/** Every such statement, in reading order; several about one body are one, at the first. */
export function outsideRolesOf(
  draft: Draft,
  facts: { readonly words: WordIndex; readonly zones: readonly Zone[] },
): readonly OutsideRole[] {
  const { words, zones } = facts;
  const blocks = words.blocksWith(
    'friend',
    'friends',
    'adviser',
    'advisers',
    'advisor',
    'advisors',
    'advisory',
    'consultee',
    'consultees',
    'observer',
    'observers',
    'observed',
    'advised',
    'advise',
    'advice',
    'expertise',
    'consultant',
    'consultative',
    'associate',
    'associates',
    'consultants',
    'consulted',
    'comment',
    'observe',
    'challenge',
    'reader',
    'member',
    'sounding',
    'guest',
    'guests',
    'voting',
    'vote',
    'outside',
    'sit',
    'serve',
    'arm',
    'members',
    'seat',
    'sat',
    'reference',
    'status',
    'guidance',
    'friendship',
  );
  const roles: OutsideRole[] = [];
  for (const passage of passagesIn(draft, zones, blocks, ofRoles)) {
    const zone = zones[passage.anchor.block] ?? 'body';
    const block = draft.blocks[passage.anchor.block];
    const role = block?.cell
      ? roleInCell(passage.text)
      : (roleIn(passage.text) ?? roleOf(passage.text, zone));
    if (!role || !block) continue;
    if (block.cell) {
      const row = rowOf(draft, passage.anchor.block);
      if (zone === 'panel' && row !== null && block.text.length < 90)
        roles.push({
          role,
          anchor: { block: block.index, start: 0, end: block.text.length },
          reasonGiven: givesReason(row) || reasonBelow(draft, zones, row),
        });
    } else if (!closed.has(zone) && counts(passage, role, zone))
      roles.push({ role, anchor: passage.anchor, reasonGiven: reasonBeside(passage) });
  }
  return roles;
}

/** The role where only the noun of it tells; in the sections on the review itself. */
function roleOf(text: string, zone: Zone): RoleOutside | null {
  if (zone !== 'panel' && zone !== 'process' && zone !== 'body' && zone !== 'executive-summary') return null;
  if (!serves(text, zone === 'panel')) return null;
  if (/\bfriends?\b|\bcritical\b/i.test(text)) return 'critical friend';
  return /\bobserve(?:rs?)?\b/i.test(text) ? 'observer' : 'adviser';
}

/** What a cell of the panel's table calls a member: "Adviser to the Panel", "Observer"; an IDVA is no such adviser. */
function roleInCell(text: string): RoleOutside | null {
  if (criticalFriend.test(text)) return 'critical friend';
  if (/^(?:\w+ )?observer\b|\bobserver\)/i.test(text)) return 'observer';
  const named =
    /^(?:(?:specialist|expert|independent|special|cultural|external|co-opted) )?advis[eo]r(?= to (?:the|this)\b|\s*(?:[(;,–-]|\.?$))|\badvis[eo]r to the (?:panel|review|chair)\b|\b(?:consultee|associate member)\b|\((?:specialist |expert )?advis[eo]r\)/i;
  return named.test(text) ? 'adviser' : null;
}

/** The words must tell of somebody from outside the panel who served it. */
function counts({ text, before }: Passage, role: RoleOutside, zone: Zone): boolean {
  if (inside.test(text) || not.test(text)) return false;
  if (zone === 'analysis' && !allowedInAnalysis.test(text)) return false;
  if (/\b(?:each|every|all) (?:IMR|agency|author)/i.test(text) && role === 'critical friend') return false;
  // "The chair acted as adviser to another review": the chair is no outsider, though others may have served her.
  if (
    /^(?:the|an?) (?:independent )?(?:chair|author)\b(?!['’]s)/i.test(text) &&
    !/\b(?:invited|asked|appointed|engaged|approached|co-?opted)\b/i.test(text) &&
    !/\bfrom\b|, (?:who|which) (?:was|were|sat|served|acted|attended|advised)\b/.test(text)
  )
    return false;
  if (
    role === 'adviser' &&
    /\badvis[eo]rs? (?:to|of|for) (?!(?:the|this|its|our) (?:\w+ )?(?:panel|review|chair|group|author|meetings?)|(?:its|the|our|one|two) (?:\w+ )?meetings?|us\b|it\b|this\b)/i.test(
      text,
    )
  )
    return false;
  if (fullMember.test(text) && !notMember.test(text) && role !== 'critical friend') return false;
  if (
    role !== 'critical friend' &&
    /\b(?:victim|she|he|her|him)\b[^.;]{0,20}\badvised\b|\bobserver of (?:abuse|violence)/i.test(text)
  )
    return false;
  if (
    role === 'adviser' &&
    /\badvised (?:the|this) (?:panel|review|chair)\b/i.test(text) &&
    agencySpoke(text)
  )
    return false;
  if (
    role === 'observer' &&
    zone !== 'panel' &&
    !/\b(?:panel|review|meetings?|attended|sat|DHR|draft)\b/i.test(`${text} ${before.at(-1) ?? ''}`)
  )
    return false;
  return true;
}

/** "The Trust advised the Panel that": an agency's statement. */
function agencySpoke(text: string): boolean {
  return /\badvised (?:the|this) (?:panel|review|chair),? (?:that|of|in|when|at|on \d|to|about (?:the|its|his|her))/i.test(
    text,
  );
}

function rowOf(draft: Draft, index: number): string | null {
  const place = draft.blocks[index]?.cell;
  const row = place && draft.tables[place.table]?.rows[place.row];
  return row ? row.cells.map((cell) => cellText(draft, cell)).join(' | ') : null;
}

/** A sentence of the panel's section that names a body of the row and says why it was no member. */
function reasonBelow(draft: Draft, zones: readonly Zone[], row: string): boolean {
  return draft.blocks.some(
    (block) =>
      zones[block.index] === 'panel' &&
      block.cell === null &&
      (sharesName(row, ` ${block.text}`) || roleIn(block.text) !== null) &&
      givesReason(block.text) &&
      /\b(?:member|critical friend|advis|observ|capacity|join)/i.test(block.text),
  );
}
