import { type Anchor, type Block, textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { calendarDay, datesIn, type Facts, sameDay } from '@dhrlint/facts';

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
  summary: 'The day of the death or a listed real name in the file’s name or in its properties.',
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
  messages: { date: ['property', 'words'], name: ['property', 'words'] },
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
    ]);
    if (facts.realNames.given) return { outcome: 'assessed', reports };
    const reason = 'Only dates were looked for: no list of real names was given with --names.';
    return { outcome: 'could-not-assess', reason, reports };
  },
});

/** Exact dates in a property that are the day of the death, or that its own words give as that. */
function deathDays(facts: Facts, block: Block): readonly Anchor[] {
  const text = spaced(block.text);
  const ofDeath = /\b(?:death|died|dod|homicide|murder|killed|killing)\b/i.test(text);
  return datesIn(text).flatMap((date) => {
    const day = calendarDay(date);
    const told = day && (ofDeath || facts.death.days.some((known) => sameDay(known, day)));
    return told ? [{ block: block.index, start: date.start, end: date.end }] : [];
  });
}

/** A file's name with spaces for the hyphens, dots and underlines between its words; offsets stay. */
function spaced(text: string): string {
  return text.replaceAll('_', ' ').replace(/(?<=\p{L})[-.]|[-.](?=\p{L})/gu, ' ');
}

/** "last-modified-by" as the properties' window of Word calls it. */
function named(block: Block | undefined): string {
  const property = block?.property ?? '';
  const custom = /^custom:(.*)$/.exec(property)?.[1];
  if (custom) return `the property “${custom}”`;
  if (property === 'file-name') return 'the file’s name';
  return `the property “${property.replaceAll('-', ' ')}”`;
}
