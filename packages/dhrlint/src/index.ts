export type { Anchor, Block, Draft, Origin, Span } from '@dhrlint/draft';
export type {
  DocumentResult,
  FailOn,
  Finding,
  LetterTracker,
  LintReport,
  ReadBlock,
  Rule,
  Severity,
  Source,
  Stage,
  Standing,
  TrackedPoint,
} from '@dhrlint/engine';
export { type RuleStatistics, type Statistics, statisticsOf } from '@dhrlint/engine';
export type { Facts, GrammarSlip, NoProofreader, Proofreader } from '@dhrlint/facts';
export { type PanelLetter, type RealName, readPanelLetter } from '@dhrlint/facts';
export { EditedText } from '@dhrlint/readers';
export type { Cleaned } from '@dhrlint/writers';
export { UnwritableError } from '@dhrlint/writers';
export type { LintOptions } from './assessment.js';
export { cleanReport } from './clean.js';
export { type TrackOptions, trackLetter } from './letter/tracker.js';
export { lint } from './lint.js';
export { NamesError, parseNames } from './names.js';
export { ReportSession, type Revision } from './report-session.js';
export { type ReportText, reportText } from './report-text.js';
export { shippedRules } from './shipped-rules.generated.js';
export {
  type Difference,
  type LabelledDefect,
  type LabelledDraft,
  type LabelledTrap,
  type Labels,
  precision,
  recall,
  type Score,
  score,
  type Tally,
} from './validation.js';
