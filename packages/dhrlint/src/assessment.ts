import { checks } from '@dhrlint/checks';
import { type Draft, derived, standing, withoutBlocks } from '@dhrlint/draft';
import {
  type CheckedDocument,
  type Configuration,
  isOwnWriting,
  locate,
  plainConfiguration,
  type Rule,
  type RunInput,
  type RunResult,
  type Stage,
  type StageTaken,
} from '@dhrlint/engine';
import {
  type CalendarDay,
  type Facts,
  gatherFacts,
  type NoProofreader,
  type Proofreader,
  type RealName,
} from '@dhrlint/facts';
import type { ReadLimits } from '@dhrlint/readers';
import { withFileName } from './file-name.js';
import { readBlocks } from './report-text.js';
import { shippedRules } from './shipped-rules.generated.js';
import { takeStage } from './stage.js';

export interface LintOptions {
  /** Name of the file, with its ending and without folders: it helps to tell the format, and is checked itself. */
  readonly fileName: string;
  /** How the result names the file; the file's name where left out. */
  readonly path?: string;
  /** The rules to run, each taken when the one before has been run; the shipped ones where left out. */
  readonly rules?: Iterable<Rule>;
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
  /** Who reads the report for its grammar, for `proofreading/grammar`; it has to be asked for in the configuration. */
  readonly proofreader?: Proofreader | NoProofreader;
  /** Whether the result holds the report's own text, for outputs that show it. */
  readonly withBlocks?: boolean;
}

/** A report with all that its rules are run on. What it tells follows from the draft, which may be a live one. */
export interface Assessment {
  readonly draft: Draft;
  readonly facts: Facts;
  readonly stage: StageTaken;
  readonly input: RunInput<Facts>;
  readonly options: LintOptions;
}

/** What is checked of a file: without what dhrlint wrote into a copy itself, and with the name that it is sent under. */
export function asSent(read: Draft, { fileName }: LintOptions): Draft {
  return withFileName(withoutBlocks(read, isOwnWriting), fileName);
}

export function assessmentOf(draft: Draft, options: LintOptions): Assessment {
  const { names = [], today = dayOf(new Date()) } = options;
  const told = {
    realNames: names,
    today,
    ...(options.fileBytes !== undefined && { fileBytes: options.fileBytes }),
    ...(options.proofreader && { proofreader: options.proofreader }),
  };
  const facts = gatherFacts(draft, told);
  const configuration = meantFor(options.fileName, options.configuration ?? plainConfiguration);
  const stage = standing(() => takeStage(draft, facts.zones, options.stage ?? configuration.stage));
  const excluded = standing(() => neverJudged(facts.zones));
  return {
    draft,
    facts,
    get stage() {
      return stage();
    },
    input: {
      draft,
      facts,
      zoneOf: (block) => facts.zones[block] ?? 'body',
      get excluded() {
        return excluded();
      },
      rules: options.rules ?? shippedRules,
      checks,
      configuration,
      get stage() {
        return stage().stage;
      },
    },
    options,
  };
}

/** What is told of a report whose rules were run. */
export function documentOf(assessment: Assessment, result: RunResult): CheckedDocument {
  const { draft, facts, stage, options } = assessment;
  return {
    status: 'checked',
    path: options.path ?? options.fileName,
    format: draft.format,
    pages: draft.pages,
    words: draft.words,
    stage,
    ...result,
    strengths: strengthsOf(assessment),
    gaps: draft.gaps.map(({ reason }) => reason),
    ...(options.withBlocks && { blocks: readBlocks(draft, facts.zones) }),
  };
}

const strengthsOf = derived(({ draft, facts, input }: Assessment) =>
  facts.strengths.map(({ id, message, anchor }) => ({
    id,
    message,
    location: locate(draft, input.zoneOf, anchor),
  })),
);

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
