export { closest } from '@dhrlint/engine';
export { type AcceptedNow, type AcceptOptions, acceptFindings } from './accept.js';
export { type AnnotatedFile, type AnnotateFileOptions, annotateFile } from './annotate-file.js';
export { textOfFile } from './check-files.js';
export { type CheckedReports, type CheckReportsOptions, checkReports } from './check-reports.js';
export { cleanFile } from './clean-file.js';
export { type ComparedReport, type ComparedRounds, compareReports } from './compare-reports.js';
export { FileChecker } from './file-checker.js';
export { findReports } from './find-reports.js';
export {
  defaultWorkLimits,
  type LimitOptions,
  limitNames,
  limitOptions,
  limitsOf,
  type WorkLimits,
} from './limits.js';
export {
  type ListedRule,
  listRules,
  plainSettings,
  SettingsError,
  type SettingsOptions,
  SettingsReader,
} from './settings.js';
export type { Failure, Settings } from './task.js';
export { type FailedFile, type TrackLetterOptions, trackLetterFile } from './track-letter-file.js';
export { type FailedExample, type TriedPack, tryPack } from './try-pack.js';
export { validate } from './validate.js';
export { WorkerHost } from './worker-host.js';
