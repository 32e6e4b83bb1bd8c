export { closest } from '@dhrlint/engine';
export type { Problem } from '@dhrlint/engine/packs';
export { formatByName } from '@dhrlint/readers';
export {
  type AcceptedNow,
  type AcceptOptions,
  acceptedFileFor,
  acceptFindings,
  withAcceptance,
} from './accept.js';
export { type AnnotatedFile, type AnnotateFileOptions, annotateFile } from './annotate-file.js';
export {
  type ConfigurationChange,
  changedConfiguration,
  configurationFileFor,
} from './change-configuration.js';
export { textOfFile } from './check-files.js';
export { type CheckedReports, type CheckReportsOptions, checkReports } from './check-reports.js';
export { cleanFile } from './clean-file.js';
export { type ComparedReport, type ComparedRounds, compareReports } from './compare-reports.js';
export { FileChecker } from './file-checker.js';
export { findReports, isPassedOver } from './find-reports.js';
export {
  defaultWorkLimits,
  type LimitOptions,
  limitNames,
  limitOptions,
  limitsOf,
  type WorkLimits,
} from './limits.js';
export { loadProofreader } from './proofreader.js';
export {
  type ListedRule,
  listRules,
  plainSettings,
  SettingsError,
  type SettingsOptions,
  SettingsReader,
} from './settings.js';
export { problemsIn, proposalsIn, type SettingsFile, settingsFileNamed } from './settings-problems.js';
export type { Failure, Settings, TaskResult } from './task.js';
export { type FailedFile, type TrackLetterOptions, trackLetterFile } from './track-letter-file.js';
export { type FailedExample, type TriedPack, tryPack } from './try-pack.js';
export { validate } from './validate.js';
export { WorkerHost } from './worker-host.js';
