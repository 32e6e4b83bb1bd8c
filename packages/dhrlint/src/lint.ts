import { checks } from '@dhrlint/checks';
import { type Draft, withoutBlocks } from '@dhrlint/draft';
import {
  type CheckedDocument,
  type Configuration,
  type DocumentResult,
  isOwnWriting,
  locate,
  type ObservationCache,
  plainConfiguration,
  type Rule,
  type RunResult,
  runRules,
  type Stage,
  type StageTaken,
} from '@dhrlint/engine';
import { type CalendarDay, type Facts, gatherFacts, type RealName } from '@dhrlint/facts';
import { defaultLimits, formatByName, type ReadLimits, readDraft, UnreadableError } from '@dhrlint/readers';
import { withFileName } from './file-name.js';
import { readBlocks } from './report-text.js';
import { shippedRules } from './shipped-rules.generated.js';
import { takeStage } from './stage.js';

export interface LintOptions {
  /** Name of the file, with its ending and without folders: it helps to tell the format, and is checked itself. */
  readonly fileName: string;
  /** How the result names the file; the file's name where left out. */
  readonly path?: string;
  /** The rules to run; the shipped ones where left out. */
  readonly rules?: readonly Rule[];
  readonly configuration?: Configuration;
  /** The stage that the author says the draft is in; otherwise it is told from the draft. */
  readonly stage?: Stage;
  /** Real names to hunt for. They are never part of the result, except as the words of a report. */
  readonly names?: readonly RealName[];
  /** The day that target dates are held against; the day of the run where left out. */
  readonly today?: CalendarDay;
  /** Size of the file in bytes, where the report is given as a draft. */
  readonly fileBytes?: number;
  readonly limits?: ReadLimits;
  /** Whether the result holds the report's own text, for outputs that show it. */
  readonly withBlocks?: boolean;
  /** Makes the next run over a changed draft fast; one for each report. */
  readonly cache?: ObservationCache;
}

/**
 * Checks one report, given as the bytes of its file or as a draft that was read before. Nothing leaves the
 * machine. A file that cannot be read is a result of its own, and nothing is thrown.
 */
export async function lint(report: Uint8Array | Draft, options: LintOptions): Promise<DocumentResult> {
  const path = options.path ?? options.fileName;
  try {
    if (!(report instanceof Uint8Array)) return lintDraft(report, path, options);
    const draft = await readDraft(report, options.fileName, options.limits ?? defaultLimits);
    return lintDraft(draft, path, { ...options, fileBytes: report.byteLength });
  } catch (error) {
    return {
      status: 'unreadable',
      path,
      format: formatByName(options.fileName) ?? 'unknown',
      error: describe(error),
    };
  }
}

function lintDraft(read: Draft, path: string, options: LintOptions): DocumentResult {
  return judgement(judge(read, options), path, options.withBlocks ?? false);
}

/** What is told of a report that was judged. */
function judgement(
  { draft, facts, stage, result }: Judged,
  path: string,
  withBlocks: boolean,
): CheckedDocument {
  return {
    status: 'checked',
    path,
    format: draft.format,
    pages: draft.pages,
    words: draft.words,
    stage,
    ...result,
    strengths: facts.strengths.map(({ id, message, anchor }) => ({
      id,
      message,
      location: locate(draft, (block) => facts.zones[block] ?? 'body', anchor),
    })),
    gaps: draft.gaps.map(({ reason }) => reason),
    ...(withBlocks && { blocks: readBlocks(draft, facts.zones) }),
  };
}

/** A report that was read before, with all that was told of it. */
export function checkedDraft(read: Draft, options: LintOptions) {
  const judged = judge(read, options);
  const { draft, facts } = judged;
  const document = judgement(judged, options.path ?? options.fileName, options.withBlocks ?? false);
  return { draft, facts, document };
}

/** Runs rules on a report that was read before; what they find is part of what `lint` gives. */
export function runOnDraft(read: Draft, options: LintOptions): RunResult {
  return judge(read, options).result;
}

interface Judged {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly stage: StageTaken;
  readonly result: RunResult;
}

function judge(read: Draft, options: LintOptions): Judged {
  // What dhrlint wrote into a copy itself is neither the report nor a remark of a person.
  const draft = withFileName(withoutBlocks(read, isOwnWriting), options.fileName);
  const facts = gatherFacts(draft, {
    realNames: options.names ?? [],
    today: options.today ?? dayOf(new Date()),
    ...(options.fileBytes !== undefined && { fileBytes: options.fileBytes }),
  });
  const configuration = meantFor(options.fileName, options.configuration ?? plainConfiguration);
  const stage = takeStage(draft, facts.zones, options.stage ?? configuration.stage);
  const result = runRules({
    draft,
    facts,
    zoneOf: (block) => facts.zones[block] ?? 'body',
    excluded: neverJudged(facts.zones),
    rules: options.rules ?? shippedRules,
    checks,
    configuration,
    stage: stage.stage,
    ...(options.cache && { cache: options.cache }),
  });
  return { draft, facts, stage, result };
}

/** The day as a calendar on the wall shows it. */
function dayOf(date: Date): CalendarDay {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** A configuration without the acceptances that are meant for another file. */
function meantFor(fileName: string, configuration: Configuration): Configuration {
  const accepted = configuration.accepted.filter(({ file }) => file === undefined || file === fileName);
  return { ...configuration, accepted };
}

/** An annexed letter of the panel is not the author's text. */
function neverJudged(zones: readonly string[]): ReadonlySet<number> {
  return new Set(zones.flatMap((zone, block) => (zone === 'letter' ? [block] : [])));
}

/** A reader that fails in a way of its own is a fault of dhrlint, and says so. */
function describe(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof UnreadableError) return { code: error.code, message: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'failed',
    message: `dhrlint failed on this file (${detail}). The file may be damaged: open it, save it again and check that copy.`,
  };
}
