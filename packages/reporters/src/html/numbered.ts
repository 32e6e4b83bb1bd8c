import type { CheckedDocument, Finding, LintReport, Rule } from '@dhrlint/engine';

/** A finding with its number on the page and the names of its two ends: the card in the list, the mark in the text. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly rule: Rule | undefined;
  /** From 1, in the order of the report. */
  readonly number: number;
  /** False where the same rule found something before, so that paper need not say the same again. */
  readonly isFirst: boolean;
  readonly card: string;
  readonly mark: string;
}

/** What the parts of the page need of one report. */
export interface ReportPage {
  readonly document: CheckedDocument;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Begins every id of this report, since a page may hold several. */
  readonly id: string;
  readonly findings: readonly NumberedFinding[];
}

export function reportPage(document: CheckedDocument, { rules }: LintReport, index: number): ReportPage {
  const id = `r${index + 1}`;
  const findings = document.findings.map((finding, place) => ({
    finding,
    rule: rules.get(finding.ruleId),
    number: place + 1,
    isFirst: document.findings.findIndex(({ ruleId }) => ruleId === finding.ruleId) === place,
    card: `${id}-f${place + 1}`,
    mark: `${id}-m${place + 1}`,
  }));
  return { document, rules, id, findings };
}

/** The id of a block of the report's text. */
export function blockId(page: ReportPage, block: number): string {
  return `${page.id}-b${block}`;
}

/** Whether the page holds the place of a finding, so that one can jump there. */
export function hasPlace({ document }: ReportPage, { location }: Finding): boolean {
  return document.blocks !== undefined && location.block !== null;
}
