import type { Draft } from '@dhrlint/draft';
import { type CheckedDocument, type DocumentResult, type RunResult, runRules } from '@dhrlint/engine';
import { defaultLimits, formatByName, readDraft, UnreadableError } from '@dhrlint/readers';
import { type Assessment, asSent, assessmentOf, documentOf, type LintOptions } from './assessment.js';

/**
 * Checks one report, given as the bytes of its file or as a draft that was read before. Nothing leaves the
 * machine. A file that cannot be read is a result of its own, and nothing is thrown.
 */
export async function lint(report: Uint8Array | Draft, options: LintOptions): Promise<DocumentResult> {
  const path = options.path ?? options.fileName;
  try {
    if (!(report instanceof Uint8Array)) return lintDraft(report, options);
    const draft = await readDraft(report, options.fileName, options.limits ?? defaultLimits);
    return lintDraft(draft, { ...options, fileBytes: report.byteLength });
  } catch (error) {
    return {
      status: 'unreadable',
      path,
      format: formatByName(options.fileName) ?? 'unknown',
      error: describe(error),
    };
  }
}

function lintDraft(read: Draft, options: LintOptions): DocumentResult {
  return judged(read, options).document;
}

/** A report that was read before with what was found in it. */
export function judged(
  read: Draft,
  options: LintOptions,
): { readonly assessment: Assessment; readonly document: CheckedDocument } {
  const assessment = assessmentOf(asSent(read, options), options);
  return { assessment, document: documentOf(assessment, runRules(assessment.input)) };
}

/** Runs rules on a report that was read before; what they find is part of what `lint` gives. */
export function runOnDraft(read: Draft, options: LintOptions): RunResult {
  return runRules(assessmentOf(asSent(read, options), options).input);
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
