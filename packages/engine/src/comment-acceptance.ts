import { type Anchor, type Block, blocksWhere, type Draft, overlaps } from '@dhrlint/draft';
import type { Finding, Location } from './finding.js';
import { locate } from './location.js';

/** The name under which dhrlint writes its comments. */
export const ownAuthor = 'dhrlint';

/** True for what dhrlint wrote into a copy of the report: its comments, and its name among those of commenters. */
export function isOwnWriting({ kind, author, property, text }: Block): boolean {
  return (
    (kind === 'comment' && author === ownAuthor) || (property === 'name-of-commenter' && text === ownAuthor)
  );
}

/** A comment in the report that begins "dhrlint accept": what it is about may stand. */
export interface CommentAcceptance {
  /** Block of the comment. */
  readonly block: number;
  /** Empty where none was given; then it accepts nothing. */
  readonly reason: string;
  readonly who: string | null;
  readonly covers: readonly Anchor[];
  /** The rule that it is about: that of the comment which it answers, or the one that it names; null for any. */
  readonly rule: string | null;
  /** Quotes of the comment of dhrlint that it answers; null where it answers none. */
  readonly quotes: readonly string[] | null;
}

/** An acceptance in a comment that accepted nothing. */
export interface UnusedAcceptance {
  readonly reason: string;
  readonly who: string | null;
  readonly location: Location;
}

const accepting = /^\s*dhrlint\s+accept(?:ed|s)?\b[\s:,.–—-]*/i;
const ruleId = /[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*/;
const ruleFirst = new RegExp(`^(${ruleId.source})[\\s:,.–—-]*`);
const ruleLast = new RegExp(`(${ruleId.source})\\s*$`);

/** The rule that a comment of dhrlint is about, which stands at its end; null where it is about none. */
export function ruleOfOwnComment(text: string): string | null {
  return ruleLast.exec(text)?.[1] ?? null;
}

const comments = blocksWhere(({ kind }) => kind === 'comment');

/** The acceptances that stand in a report's comments, in their order. */
export function acceptancesInComments(draft: Draft): readonly CommentAcceptance[] {
  return comments(draft).flatMap((index) => {
    const block = draft.blocks[index];
    const lead = block && !isOwnWriting(block) ? accepting.exec(block.text)?.[0] : undefined;
    if (!block || lead === undefined) return [];
    const words = block.text.slice(lead.length).trim();
    const named = ruleFirst.exec(words);
    const answers = block.comment?.answers;
    const answered = answers?.author === ownAuthor ? answers.text : null;
    const rule = named?.[1] ?? (answered === null ? null : (ruleOfOwnComment(answered) ?? ''));
    return [
      {
        block: block.index,
        reason: words.slice(named?.[0].length ?? 0),
        who: block.author,
        covers: coverOf(draft, block),
        rule,
        quotes: answered === null ? null : quotesIn(answered),
      },
    ];
  });
}

/**
 * The words that a comment is about. In Markdown a comment stands behind them, and is about what touches its place.
 * A note on the page of a PDF tells no words.
 */
function coverOf(draft: Draft, { comment, host }: Block): readonly Anchor[] {
  if (comment && comment.covers.length > 0) return comment.covers;
  if (!host || draft.format === 'pdf') return [];
  const length = draft.blocks[host.block]?.text.length ?? 0;
  return [{ block: host.block, start: Math.max(0, host.offset - 1), end: Math.min(length, host.offset + 1) }];
}

function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]*)”/g)].map((match) => flat(match[1] ?? ''));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Which acceptance in a comment accepts each finding, by the finding's place in the list. A comment on some words
 * accepts what was found within them; where nothing was, what was found across them. A reply to a comment of dhrlint
 * accepts what that comment tells of, at each place that it lists.
 */
export function acceptedByComment(
  findings: readonly Finding[],
  acceptances: readonly CommentAcceptance[],
): ReadonlyMap<number, CommentAcceptance> {
  const accepted = new Map<number, CommentAcceptance>();
  for (const acceptance of acceptances) {
    if (acceptance.reason === '') continue;
    for (const index of indexesOf(findings, acceptance)) {
      if (!accepted.has(index)) accepted.set(index, acceptance);
    }
  }
  return accepted;
}

function indexesOf(findings: readonly Finding[], acceptance: CommentAcceptance): readonly number[] {
  const where = (holds: (finding: Finding) => boolean) =>
    findings.flatMap((finding, index) => (holds(finding) ? [index] : []));
  const { covers, rule, quotes } = acceptance;
  const across = (finding: Finding) => {
    const place = placeOf(finding);
    return place !== null && covers.some((cover) => overlaps(cover, place));
  };
  if (rule !== null) {
    return where(
      (finding) =>
        finding.ruleId === rule &&
        (placeOf(finding) === null || across(finding) || isQuoted(finding, quotes ?? [])),
    );
  }
  const within = where((finding) => {
    const place = placeOf(finding);
    return (
      place !== null &&
      covers.some(
        ({ block, start, end }) => block === place.block && start <= place.start && place.end <= end,
      )
    );
  });
  return within.length > 0 ? within : where(across);
}

function placeOf({ location: { block, start, end } }: Finding): Anchor | null {
  return block === null || start === null || end === null ? null : { block, start, end };
}

/** Whether a comment quotes the words of a finding, which it shortens where they are long. */
function isQuoted({ location }: Finding, quotes: readonly string[]): boolean {
  const quote = flat(location.quote ?? '');
  return (
    quote !== '' &&
    quotes.some((told) => {
      const [head = '', tail] = told.split(' … ');
      return tail === undefined ? told === quote : quote.startsWith(head) && quote.endsWith(tail);
    })
  );
}

/** The acceptances that accepted nothing, with their places. */
export function unusedOf(
  draft: Draft,
  zoneOf: (block: number) => string,
  acceptances: readonly CommentAcceptance[],
  used: ReadonlySet<CommentAcceptance>,
): readonly UnusedAcceptance[] {
  return acceptances
    .filter((acceptance) => !used.has(acceptance))
    .map(({ block, reason, who }) => ({
      reason,
      who,
      location: locate(draft, zoneOf, { block, start: 0, end: draft.blocks[block]?.text.length ?? 0 }),
    }));
}
