import { type Anchor, type Draft, derived, derivedIn } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, isReportText } from '@dhrlint/facts';
import { bodiesIn, twoNames } from './bodies.js';
import { memberVariants } from './members.js';
import { otherwiseWritten } from './official.js';
import { outOfTime, type Successor } from './successors.js';

interface Options {
  readonly successors: readonly Successor[];
}

/**
 * Finds one body, or one member of the review, under two names: a slip of the pen in either, a force or trust under
 * another style, and a kind of body that had been abolished by the date told beside it.
 */
export const agencyName = defineCheck<Facts, Options, never>({
  name: 'agency-name',
  summary: 'Agencies, the chair, the author and panel members under two names or spellings.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['successors'],
    properties: {
      successors: {
        type: 'array',
        description: 'kinds of bodies that were abolished: their names, what took their place, and from when',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['former', 'now', 'year', 'month'],
          properties: {
            former: { type: 'array', items: { type: 'string' } },
            now: { type: 'string' },
            year: { type: 'integer' },
            month: { type: 'integer' },
          },
        },
      },
    },
  },
  messages: { body: ['name', 'other'], member: ['name', 'other'], former: ['name', 'now'] },
  judge: ({ draft, facts, options }) => {
    if (facts.documentKind === 'other')
      return { outcome: 'not-applicable', reason: 'The file is not the report of a review.' };
    const pairs = pairsAmong(bodiesOf(draft, facts));
    const told = new Set(pairs.map(({ rare }) => rare.name));
    const others = otherNames(draft, facts).filter(({ rare }) => !told.has(rare.name.replace(/’/g, "'")));
    const reports: Report[] = [
      ...[...pairs, ...others].map(({ rare, usual }) =>
        made('body', rare.places, usual.places, { name: rare.name, other: usual.name }),
      ),
      ...variants(draft, facts).map(({ member, spelling, places, usual }) =>
        usual.length >= places.length
          ? made('member', places, usual, { name: spelling, other: member.name })
          : made('member', usual, places, { name: member.name, other: spelling }),
      ),
      ...formerBodies(draft, facts, options),
    ];
    return {
      outcome: 'assessed',
      reports: reports.sort((a, b) => (a.anchor?.block ?? 0) - (b.anchor?.block ?? 0)),
    };
  },
});

const bodiesOf = derivedIn((draft: Draft, { words, zones }: Facts) =>
  bodiesIn(
    words.blocksWith(...heads).flatMap((index) => {
      const block = draft.blocks[index];
      return block && isReportText(block, zones[index]) ? [block] : [];
    }),
  ),
);
const pairsAmong = derived(twoNames);
// Each reads blocks of its own.
const otherNames = derivedIn(otherwiseWritten);
const variants = derivedIn(memberVariants);

/** Words of which one closes every name that is looked for. */
const heads =
  'police constabulary council trust hospital hospitals infirmary association housing homes partnership board aid refuge centre practice surgery college university house service academy lodge project clinic'.split(
    ' ',
  );

/** At most this many places of the usual name are shown. */
const mostShown = 3;

function made(
  message: string,
  places: readonly Anchor[],
  usual: readonly Anchor[],
  values: Readonly<Record<string, string>>,
): Report {
  const [anchor = null, ...others] = places;
  return { message, anchor, related: [...others, ...usual.slice(0, mostShown)], values };
}

function formerBodies(draft: Draft, facts: Facts, { successors }: Options): readonly Report[] {
  const short = successors.flatMap(({ former }) =>
    former.map((name) => name.toLowerCase().split(' ')[0] ?? ''),
  );
  const blocks = facts.words.blocksWith(...short, ...short.map((word) => `${word}s`)).flatMap((index) => {
    const block = draft.blocks[index];
    return block && isReportText(block, facts.zones[index]) && facts.zones[index] !== 'glossary'
      ? [block]
      : [];
  });
  const byName = new Map<string, Report>();
  for (const { anchor, former, now } of outOfTime(
    blocks,
    facts.zones,
    facts.dates,
    reportMonth(facts),
    successors,
  )) {
    const known = byName.get(former);
    byName.set(
      former,
      known
        ? { ...known, related: [...(known.related ?? []), anchor] }
        : { message: 'former', anchor, related: [], values: { name: former, now } },
    );
  }
  return [...byName.values()];
}

/** The month in which the report was finished, as the cover or its own text tells it. */
function reportMonth({ cover, events }: Facts): { year: number; month: number } | null {
  const told = [
    ...cover.dates.flatMap(({ date, of }) => (of === 'report' ? [date] : [])),
    ...events.filter(({ kind }) => kind === 'completion'),
  ];
  for (const { year, month } of told) if (year !== null && month !== null) return { year, month };
  return null;
}
