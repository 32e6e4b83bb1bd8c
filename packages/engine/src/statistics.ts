import type { CheckedDocument, DocumentResult, LintReport } from './document.js';
import { type Round, roundOf } from './rounds.js';
import type { Rule, Severity } from './rule.js';

/** How often a rule finds something over many drafts. */
export interface RuleStatistics {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  /** Drafts in which it found something. */
  readonly drafts: number;
  /** Drafts that it could assess. */
  readonly assessed: number;
  readonly findings: number;
  /** Of reports in several rounds: those whose first round had the point. */
  readonly atFirst: number;
  /** Of the same: those whose last round still had it. */
  readonly atLast: number;
}

/** What dhrlint finds over many drafts and rounds. */
export interface Statistics {
  /** Drafts that were counted. */
  readonly drafts: number;
  /** Reports that they are drafts of. */
  readonly reports: number;
  /** Reports of which there are several rounds. */
  readonly inRounds: number;
  /** Paths that were left out, since the same draft stands beside in another format. */
  readonly doubles: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
  /** Every rule that could assess a draft, the one that most drafts need first. */
  readonly rules: readonly RuleStatistics[];
}

interface Draft {
  readonly round: Round;
  readonly document: CheckedDocument;
}

/** The format that is counted where a draft stands in several. */
const preferred = ['docx', 'pdf', 'md', 'txt'];

/**
 * Counts over drafts which points they need most. Which drafts are rounds of one report is told from their names (see
 * {@link roundOf}); of a draft that stands in several formats one is counted.
 */
export function statisticsOf({ documents, rules }: Pick<LintReport, 'documents' | 'rules'>): Statistics {
  const { drafts, doubles } = partDoubles(documents.filter(isChecked));
  const byReport = grouped(drafts, ({ round }) => round.report);
  const rounds = byReport
    .map((all) => all.toSorted((a, b) => a.round.order - b.round.order))
    .filter((all) => all[0]?.round.order !== all.at(-1)?.round.order);
  return {
    drafts: drafts.length,
    reports: byReport.length,
    inRounds: rounds.length,
    doubles,
    unreadable: documents.flatMap((document) =>
      document.status === 'unreadable' ? [{ path: document.path, message: document.error.message }] : [],
    ),
    rules: [...rules.values()]
      .map((rule) => countsOf(rule, drafts, rounds))
      .filter(({ assessed }) => assessed > 0)
      .sort((a, b) => b.drafts - a.drafts || b.findings - a.findings || (a.rule < b.rule ? -1 : 1)),
  };
}

function countsOf(
  { id, title, severity }: Rule,
  drafts: readonly Draft[],
  rounds: readonly (readonly Draft[])[],
): RuleStatistics {
  const found = ({ document }: Draft) => document.findings.filter(({ ruleId }) => ruleId === id).length;
  const has = (draft: Draft | undefined) => draft !== undefined && found(draft) > 0;
  const assessed = drafts.filter(({ document }) =>
    document.ledger.some(
      ({ ruleId, outcome }) =>
        ruleId === id && outcome !== 'not-applicable' && outcome !== 'could-not-assess',
    ),
  );
  return {
    rule: id,
    title,
    severity,
    drafts: drafts.filter(has).length,
    assessed: assessed.length,
    findings: drafts.reduce((sum, draft) => sum + found(draft), 0),
    atFirst: rounds.filter((all) => has(all[0])).length,
    atLast: rounds.filter((all) => has(all.at(-1))).length,
  };
}

/** Keeps one file of each draft, the Word file where there is one. */
function partDoubles(documents: readonly CheckedDocument[]) {
  const all = documents.map((document): Draft => ({ round: roundOf(document.path), document }));
  const drafts = grouped(all, ({ round }) => `${round.report}\n${round.order}`).flatMap(oneOfEach);
  const kept = new Set(drafts);
  return { drafts, doubles: all.filter((draft) => !kept.has(draft)).map(({ document }) => document.path) };
}

/** Files of one draft, of which each format is taken for the same text; two of one format are two drafts. */
function oneOfEach(files: readonly Draft[]): readonly Draft[] {
  const best = preferred.find((format) => files.some(({ round }) => round.format === format));
  return best === undefined ? files : files.filter(({ round }) => round.format === best);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function isChecked(document: DocumentResult): document is CheckedDocument {
  return document.status === 'checked';
}
