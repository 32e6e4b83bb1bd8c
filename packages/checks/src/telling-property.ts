import { type Anchor, type Block, isUnseen, textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { calendarDay, datesIn, type Facts, sameDay } from '@dhrlint/facts';
import { addressesInProperty, spacedName, strangersIn } from './anonymity/property-words.js';
import { unseenPlace } from './unseen-places.js';

interface Options {
  /** Which places are read: the file's own name, what pictures say of themselves, or all else inside the file. */
  readonly of: 'file-name' | 'pictures' | 'inside';
}

/**
 * Finds what a file says of itself and the report must not: the day of the death, a listed real name, the name of
 * somebody whom the report has no reason to name; in pictures, a place as well. The panel reads the page; whoever is
 * sent the file reads its name, its properties and all else that no page shows. A name is one finding for each kind
 * of place, with the other places of the kind related to it.
 */
export const tellingProperty = defineCheck<Facts, Options, never>({
  name: 'telling-property',
  summary:
    'The day of the death or the name of a person in the file’s name, in its properties, or in another place that no page shows.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['of'],
    properties: {
      of: {
        enum: ['file-name', 'pictures', 'inside'],
        description:
          'the file’s own name; what pictures say of themselves (alternative text, names, EXIF); or all else inside the file: properties (title, author, keywords …), addresses of links, bookmarks, controls, embedded files',
      },
    },
  },
  messages: {
    date: ['property', 'words', 'how'],
    name: ['property', 'words', 'how'],
    unlisted: ['property', 'words', 'how'],
    address: ['property', 'words', 'how'],
  },
  judge({ draft, facts, options }) {
    const properties = draft.blocks.filter((block) => groupOf(block) === options.of);
    if (properties.length === 0) {
      return {
        outcome: 'not-applicable',
        reason: 'The file has nothing of the kind that could tell anything.',
      };
    }
    const wanted = new Set(properties.map(({ index }) => index));
    const within = (anchors: readonly Anchor[]) => anchors.filter(({ block }) => wanted.has(block));
    const report = (message: string, anchor: Anchor, related: readonly Anchor[] = []): Report => {
      const { named, how } = unseenPlace(draft.blocks[anchor.block] as Block, draft.format);
      return { message, values: { property: named, words: textAt(draft, anchor), how }, anchor, related };
    };
    const byName = (message: string, anchors: readonly Anchor[]) =>
      grouped(anchors, (anchor) => {
        const block = draft.blocks[anchor.block];
        // The properties of the file are cleared all at once.
        const kind = block && isUnseen(block) ? block.property : 'properties';
        return `${kind} ${textAt(draft, anchor)
          .toLowerCase()
          .replace(/[^\p{L}]+/gu, '')}`;
      }).map(([first, ...others]) => report(message, first as Anchor, others));
    const listed = within(facts.realNames.places);
    const reports = [
      ...properties.flatMap((block) => deathDays(facts, block).map((anchor) => report('date', anchor))),
      ...byName('name', listed),
      ...properties.flatMap((block) => placesIn(block).map((anchor) => report('address', anchor))),
    ];
    if (facts.documentKind !== 'other') {
      const strangers = [
        ...properties.filter(tellsOfTheCase).flatMap((block) => strangersIn(facts, block)),
        ...within(facts.propertyNames.map(({ anchor }) => anchor)),
      ];
      const others = strangers.filter((anchor) => !listed.some((known) => meets(known, anchor)));
      reports.push(...byName('unlisted', others));
    }
    if (facts.realNames.given || facts.people.hasKey) return { outcome: 'assessed', reports };
    const reason =
      'Names could not be told apart: the report has no key of pseudonyms, and no list of real names was given with --names.';
    return { outcome: 'could-not-assess', reason, reports };
  },
});

/** Who wrote and saved the file is no word about the case; its name, title, subject, keywords and remarks are. */
function tellsOfTheCase({ property }: Block): boolean {
  return /^(?:file-name|title|subject|keywords?|comments?|description|category)$/.test(property ?? '');
}

const pictures = /^(?:alternative-text|picture-name|image-metadata|picture-text)$/;

function groupOf({ kind, property }: Block): Options['of'] | null {
  if (kind !== 'property' || property === 'tracked-change') return null;
  if (property === 'file-name') return 'file-name';
  return pictures.test(property ?? '') ? 'pictures' : 'inside';
}

function meets(a: Anchor, b: Anchor): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

function grouped(
  anchors: readonly Anchor[],
  keyOf: (anchor: Anchor) => string,
): readonly (readonly Anchor[])[] {
  const groups = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    const key = keyOf(anchor);
    const group = groups.get(key);
    if (group) group.push(anchor);
    else groups.set(key, [anchor]);
  }
  return [...groups.values()];
}

/** Exact dates in a property that are the day of the death, or that its own words give as that. */
function deathDays(facts: Facts, block: Block): readonly Anchor[] {
  const text = spacedName(block.text);
  const ofDeath =
    text.length < longestLabel && /\b(?:death|died|dod|homicide|murder|killed|killing)\b/i.test(text);
  return datesIn(text).flatMap((date) => {
    const day = calendarDay(date);
    const told = day && (ofDeath || facts.death.days.some((known) => sameDay(known, day)));
    return told ? [{ block: block.index, start: date.start, end: date.end }] : [];
  });
}

/** A longer text tells of more than one thing, so that a death in it need not be what its date is of. */
const longestLabel = 300;

const positionOf = /(?<=^(?:Place|City): ?)\S.*$/gmu;

/** Addresses in what is written by hand, and the position that a camera wrote down. */
function placesIn(block: Block): readonly Anchor[] {
  if (block.property === 'image-metadata') {
    return [...block.text.matchAll(positionOf)].map(({ index, 0: words }) => ({
      block: block.index,
      start: index,
      end: index + words.length,
    }));
  }
  const byHand = tellsOfTheCase(block) || block.property === 'alternative-text';
  return byHand ? addressesInProperty(block) : [];
}
