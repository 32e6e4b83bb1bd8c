import { type Anchor, type Block, textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { calendarDay, datesIn, type Facts, sameDay } from '@dhrlint/facts';
import { addressesInProperty, spacedName, strangersIn } from './anonymity/property-words.js';

interface Options {
  /** Which properties are read: the file's own name, or those that are saved inside it. */
  readonly of: 'file-name' | 'inside';
}

/**
 * Finds what a file says of itself and the report must not: the day of the death, a listed real name. The panel
 * reads the page; whoever is sent the file reads its name and its properties too.
 */
export const tellingProperty = defineCheck<Facts, Options, never>({
  name: 'telling-property',
  summary: 'The day of the death, a real name or an address in the file’s name or in its properties.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['of'],
    properties: {
      of: {
        enum: ['file-name', 'inside'],
        description:
          'the file’s own name, or the properties saved inside the file (title, author, keywords …)',
      },
    },
  },
  messages: {
    date: ['property', 'words'],
    name: ['property', 'words'],
    unlisted: ['property', 'words'],
    address: ['property', 'words'],
  },
  judge({ draft, facts, options }) {
    const properties = draft.blocks.filter(
      ({ kind, property }) =>
        kind === 'property' && (property === 'file-name') === (options.of === 'file-name'),
    );
    if (properties.length === 0) {
      return { outcome: 'not-applicable', reason: 'The file has no properties that could tell anything.' };
    }
    const report = (message: string, anchor: Anchor): Report => ({
      message,
      values: { property: named(draft.blocks[anchor.block]), words: textAt(draft, anchor) },
      anchor,
    });
    const reports = properties.flatMap((block) => [
      ...deathDays(facts, block).map((anchor) => report('date', anchor)),
      ...facts.realNames.places
        .filter((place) => place.block === block.index)
        .map((anchor) => report('name', anchor)),
      ...unlisted(facts, block).map((anchor) => report('unlisted', anchor)),
      ...(tellsOfTheCase(block) ? addressesInProperty(block).map((anchor) => report('address', anchor)) : []),
    ]);
    if (facts.realNames.given || facts.people.hasKey) return { outcome: 'assessed', reports };
    const reason =
      'Names could not be told apart: the report has no key of pseudonyms, and no list of real names was given with --names.';
    return { outcome: 'could-not-assess', reason, reports };
  },
});

/** Names that nobody listed and the key does not give, in properties that are written by hand. */
function unlisted(facts: Facts, block: Block): readonly Anchor[] {
  if (!tellsOfTheCase(block) || facts.documentKind === 'other') return [];
  const listed = facts.realNames.places.filter((place) => place.block === block.index);
  return strangersIn(facts, block).filter(
    (anchor) => !listed.some((l) => l.start < anchor.end && anchor.start < l.end),
  );
}

/** Who wrote and saved the file is no word about the case; its name, title, subject, keywords and remarks are. */
function tellsOfTheCase({ property }: Block): boolean {
  return /^(?:file-name|title|subject|keywords?|comments?|description|category)$/.test(property ?? '');
}

/** Exact dates in a property that are the day of the death, or that its own words give as that. */
function deathDays(facts: Facts, block: Block): readonly Anchor[] {
  const text = spacedName(block.text);
  const ofDeath = /\b(?:death|died|dod|homicide|murder|killed|killing)\b/i.test(text);
  return datesIn(text).flatMap((date) => {
    const day = calendarDay(date);
    const told = day && (ofDeath || facts.death.days.some((known) => sameDay(known, day)));
    return told ? [{ block: block.index, start: date.start, end: date.end }] : [];
  });
}

/** "last-modified-by" as the properties' window of Word calls it. */
function named(block: Block | undefined): string {
  const property = block?.property ?? '';
  const custom = /^custom:(.*)$/.exec(property)?.[1];
  if (custom) return `the property “${custom}”`;
  if (property === 'file-name') return 'the file’s name';
  return `the property “${property.replaceAll('-', ' ')}”`;
}
