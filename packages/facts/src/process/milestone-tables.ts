import { type Block, cellAt, type Draft } from '@dhrlint/draft';
import { explainsDate } from './delay-reasons.js';
import { type Gathered, type MilestoneSources, milestone } from './milestone-gathering.js';

/** "Completed: June 2021" on the cover. */
export function takeCover(block: Block, dates: MilestoneSources['dates'], found: Gathered): void {
  const tells =
    /\b(?:complet\w+|finalis\w+|submitted|date of (?:this )?(?:report|version|completion))\b/i.test(
      block.text,
    );
  const date = tells ? dates.get(block.index)?.at(-1) : undefined;
  const at = date && milestone({ block: block.index, start: 0, end: block.text.length }, date, false);
  if (at) found.completion.push(at);
}

/** The first of the panel's meetings, where the report lists their dates. */
export function takeMeetings({ panelMeetings, dates }: MilestoneSources, found: Gathered): void {
  const lists = [...panelMeetings.lists, ...panelMeetings.counts.flatMap(({ list }) => (list ? [list] : []))];
  for (const { anchors } of lists) {
    const anchor = anchors[0];
    const date =
      anchor && dates.get(anchor.block)?.find(({ start, end }) => start >= anchor.start && end <= anchor.end);
    const at = date && milestone(anchor, date, false);
    if (at) found.panel.push(at);
  }
}

/** Steps by what a row of a timetable calls them. */
const rowSteps: readonly (readonly ['decision' | 'panel' | 'completion' | 'told', RegExp])[] = [
  [
    'told',
    /\b(?:famil\w+|next of kin|relatives)\b[^.;]*\b(?:told|informed|notified|contacted|written to|approached)\b|\b(?:first (?:contact|letter) (?:with|to)|letter to) (?:the )?family\b/i,
  ],
  ['panel', /\b(?:first|initial|inaugural) (?:panel )?meeting\b|\bpanel first met\b/i],
  [
    'completion',
    /\b(?:review|report|DHR|DARDR|work)\b[^.;]*\b(?:completed|concluded|finished|finali[sz]ed|signed off|approved)\b|^(?:completed|completion)\b/i,
  ],
  [
    'decision',
    /^(?:decision|agreed|commissioned|review commissioned)\b(?!.*\bnot\b)|\bdecision to (?:review|hold|commission|proceed)\b/i,
  ],
];
const fewestRows = 3;

/** A timetable of the review: each row a step and its date. */
export function takeTables(draft: Draft, { zones, dates }: MilestoneSources, found: Gathered): void {
  for (const table of draft.tables) {
    if (zones[table.block] !== 'process' || table.rows.length < fewestRows || table.columns > 3) continue;
    for (const row of table.rows.keys()) {
      const label = draft.blocks[cellAt(table, row, 0)?.blocks[0] ?? -1];
      const step = label && rowSteps.find(([, pattern]) => pattern.test(label.text))?.[0];
      if (!label || !step) continue;
      const own = Array.from(
        { length: table.columns - 1 },
        (_, i) => cellAt(table, row, i + 1)?.blocks ?? [],
      ).flat();
      const date = own.flatMap((index) => dates.get(index) ?? []).find(({ year }) => year !== null);
      const words = own.map((index) => draft.blocks[index]?.text ?? '').join(' ');
      const at =
        date &&
        milestone({ block: label.index, start: 0, end: label.text.length }, date, explainsDate(words, ''));
      if (at) found[step].push(at);
    }
  }
}
