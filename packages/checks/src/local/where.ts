import type { Block, Draft } from '@dhrlint/draft';
import type { JsonSchema } from '@dhrlint/engine';
import { bareTitle, type Facts, sectionPath, type Zone, zoneNames } from '@dhrlint/facts';

/** Where in the report a rule looks: options that the checks for local rules share. */
export interface Where {
  /** The parts that are looked at, and those that are not; all but the contents and the file's properties where left out. */
  readonly zones?: { readonly in?: readonly Zone[]; readonly out?: readonly Zone[] };
  /** Only under headings that hold one of these words, whatever their number and capitals. */
  readonly under?: readonly string[];
}

const zoneList = {
  type: 'array',
  minItems: 1,
  description: 'a list of parts of the report',
  items: { enum: zoneNames },
};

/** The schemas of {@link Where}, to be put among a check's own properties. */
export const whereProperties: Readonly<Record<string, JsonSchema>> = {
  zones: {
    type: 'object',
    additionalProperties: false,
    description: 'the parts of the report to look in, or to leave alone',
    properties: { in: zoneList, out: zoneList },
  },
  under: {
    type: 'array',
    minItems: 1,
    description: 'words of headings; only what stands under one of them is looked at',
    items: { type: 'string', pattern: '\\S', description: 'words of a heading' },
  },
};

/** Parts that hold no words of the report, looked into only where a rule names them. */
const aside = new Set<Zone>(['file', 'contents', 'letter']);

/** Whether a rule looks at a block. */
export function looksAt(where: Where, facts: Facts): (block: Block) => boolean {
  const under = where.under?.map((words) => words.toLowerCase());
  return (block) => {
    const zone = facts.zones[block.index] ?? 'body';
    if (where.zones?.in ? !where.zones.in.includes(zone) : aside.has(zone)) return false;
    if (where.zones?.out?.includes(zone)) return false;
    if (!under) return true;
    return sectionPath(facts.sections, block.index).some(({ title }) => {
      const bare = bareTitle(title);
      return under.some((words) => bare.includes(words));
    });
  };
}

/** The blocks of the report that a rule looks at, in reading order. */
export function blocksWhere(draft: Draft, facts: Facts, where: Where): readonly Block[] {
  return draft.blocks.filter(looksAt(where, facts));
}
