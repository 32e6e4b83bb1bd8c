import type { CheckedDocument, LedgerEntry, Rule } from '@dhrlint/engine';
import { arrange } from './arrangement.js';
import type { NoteParagraph } from './notes.js';
import { placeInWords } from './place.js';
import { summary } from './pretty.js';
import { printable } from './printable.js';
import { styleFor } from './style.js';

/**
 * The first note in the margin of a report: how much was found, what comes first, and what came of the rules that found
 * nothing.
 * @param how sentences for the reader of the copy, on what to do with its notes
 */
export function summaryNote(
  document: CheckedDocument,
  rules: ReadonlyMap<string, Rule>,
  how: readonly string[],
): readonly NoteParagraph[] {
  const titleOf = (ruleId: string) => rules.get(ruleId)?.title ?? ruleId;
  const { findings, stage, gaps, strengths, accepted, unusedAcceptances } = document;
  const taken = stage.stage === 'final' ? 'the final version' : 'a draft before submission';
  const texts = [
    summary(findings, styleFor(false)),
    `Read as ${taken}: ${stage.why.join(' ')}`,
    ...identifying(document, rules),
    ...ledger(document, titleOf),
    ...gaps.map((gap) => `Not read: ${gap}`),
    ...list(
      'What panels praise, and this report has:',
      strengths.map(({ message, location }) => `${message}${location ? ` (${placeInWords(location)})` : ''}`),
    ),
    ...list(
      'Accepted, so not counted:',
      accepted.map(({ finding, reason, who }) => {
        const by = who === null ? '' : ` (${who})`;
        return `${placeInWords(finding.location)}: ${titleOf(finding.ruleId)}. ${reason}${by}`;
      }),
    ),
    ...list(
      'Comments that accept something where nothing is found; take them out:',
      unusedAcceptances.map(
        ({ reason, location }) =>
          `${placeInWords(location)}: ${reason === '' ? 'No reason is given.' : reason}`,
      ),
    ),
    ...how,
  ];
  return [
    { text: 'dhrlint: what the panel would say of this report', strong: true },
    ...texts.map((text) => ({ text: printable(text) })),
  ];
}

/** What could identify somebody, the surest first. */
function identifying({ findings }: CheckedDocument, rules: ReadonlyMap<string, Rule>): readonly string[] {
  const groups = arrange(findings, rules, false).identifying;
  const lines = groups.map(({ finding, repeats }) => {
    const title = rules.get(finding.ruleId)?.title ?? finding.ruleId;
    return repeats.length === 0 ? title : `${title} (${repeats.length + 1})`;
  });
  return list('First put right what could identify somebody:', lines);
}

function ledger(
  { ledger: entries }: CheckedDocument,
  titleOf: (ruleId: string) => string,
): readonly string[] {
  const of = (outcome: LedgerEntry['outcome']) => entries.filter((entry) => entry.outcome === outcome);
  const counts = [
    `Looked for and not found: ${of('passed').length}.`,
    `Does not apply to this report: ${of('not-applicable').length}.`,
  ];
  const unassessed = of('could-not-assess').map(({ ruleId, reason }) =>
    `${titleOf(ruleId)}. ${reason ?? ''}`.trim(),
  );
  return [counts.join(' '), ...list('Could not be checked:', unassessed)];
}

function list(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `• ${line}`)];
}
