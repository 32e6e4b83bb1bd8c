export { addAcceptance, type ChangedList } from './accepted-file.js';
export { withListedWord, withRuleOff } from './changed-configuration.js';
export { type ConfigurationFile, parseAccepted, parseConfiguration } from './configuration-file.js';
export { type CheckContract, parsePack } from './pack.js';
export { formatProblem, type Problem, ProblemsError } from './problem.js';
export { type Known, type Proposal, type Proposed, proposalsAt, type SettingsKind } from './proposals.js';
