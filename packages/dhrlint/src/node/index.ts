export { type CheckFilesOptions, checkFiles, type FileOptions, textOfFile } from './check-files.js';
export { findReports } from './find-reports.js';
export type { Failure, Settings } from './task.js';
export { defaultWorkLimits, type WorkLimits } from './worker-host.js';
