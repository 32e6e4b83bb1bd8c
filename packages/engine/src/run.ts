import { type Anchor, type Draft, following, isSameValue, settling, unfollowed } from '@dhrlint/draft';
import type { Check, CheckInput, Report, Stage, Verdict } from './check.js';
import {
  acceptancesInComments,
  acceptedByComment,
  type UnusedAcceptance,
  unusedOf,
} from './comment-acceptance.js';
import { activeRule, type Configuration } from './configuration.js';
import type { AcceptedFinding, Finding, LedgerEntry, RawFinding } from './finding.js';
import { fillMessage, messageWithoutValues } from './message.js';
import { Observations } from './observe.js';
import { countedUp, type Placed, placed } from './placing.js';
import {
  dropExcluded,
  inDocumentOrder,
  mergeOverlapping,
  partAccepted,
  placeInOrder,
} from './post-process.js';
import type { Rule } from './rule.js';

export interface RunInput<Facts> {
  readonly draft: Draft;
  /** What the report says; handed to the checks as it is. */
  readonly facts: Facts;
  /** What the stretch that a block stands in is for. */
  readonly zoneOf: (block: number) => string;
  /** Blocks that are never observed nor reported. */
  readonly excluded?: ReadonlySet<number>;
  /** Each is taken when the one before has been run. */
  readonly rules: Iterable<Rule>;
  readonly checks: readonly Check<Facts>[];
  readonly configuration: Configuration;
  readonly stage: Stage;
}

export interface RunResult {
  /** In the order of the report, the whole report first. */
  readonly findings: readonly Finding[];
  /** One entry for every active rule, in the order of the rules. */
  readonly ledger: readonly LedgerEntry[];
  readonly accepted: readonly AcceptedFinding[];
  /** Acceptances in comments of the report that accepted nothing. */
  readonly unusedAcceptances: readonly UnusedAcceptance[];
}

/** Runs every active rule over a draft. A check that throws is told in the ledger and never stops the others. */
export function runRules<Facts>(input: RunInput<Facts>): RunResult {
  const checks = checksByName(input);
  const judged: Judged[] = [];
  for (const each of input.rules) {
    const rule = activeRule(each, input.configuration);
    if (rule) judged.push(judge(input, rule, observing(input, rule, checks), plainly(input, rule)));
  }
  return settled(
    input,
    judged.map(({ entry }) => entry),
    inDocumentOrder(judged.flatMap((each) => placedFindings(input, each))),
  );
}

/**
 * The same over a live draft, again after every change of its words: only rules that rest on what has changed are run
 * again. What of the input changes with the draft (facts, zones, stage) has to follow from it.
 */
export class StandingRun<Facts> {
  readonly #judged: readonly (() => Judged)[];
  /** The findings of each rule where they stand. */
  readonly #placed: readonly (() => readonly Placed[])[];
  readonly #settled: () => RunResult;
  /** Whether all rules were run once, so that they follow what changes. */
  #isBegun = false;

  constructor(input: RunInput<Facts>) {
    const checks = checksByName(input);
    const rules = [...input.rules].flatMap((rule) => activeRule(rule, input.configuration) ?? []);
    this.#judged = rules.map((rule) => {
      const observed = observing(input, rule, checks);
      const findings = new KeptFindings(input.draft, rule);
      return following(() => judge(input, rule, observed, findings));
    });
    this.#placed = this.#judged.map((judged) => following(() => placedFindings(input, judged())));
    const order = new KeptOrder();
    this.#settled = following(() =>
      settled(
        input,
        this.#judged.map((judged) => judged().entry),
        order.of(this.#placed.map((placed) => placed())),
      ),
    );
  }

  /** The result as the draft now stands, in steps, after each of which the rest may be dropped. */
  *result(): Generator<undefined, RunResult> {
    yield* settling();
    if (!this.#isBegun)
      for (const judge of this.#judged) {
        judge();
        yield;
      }
    this.#isBegun = true;
    return this.#settled();
  }
}

function checksByName<Facts>({ checks }: RunInput<Facts>): ReadonlyMap<string, Check<Facts>> {
  return new Map(checks.map((check) => [check.name, check]));
}

function observing<Facts>(
  input: RunInput<Facts>,
  { check: name, options }: Rule,
  checks: ReadonlyMap<string, Check<Facts>>,
): Observing<Facts> | undefined {
  const check = checks.get(name);
  if (!check) return undefined;
  const given: CheckInput<Facts, unknown> = {
    draft: input.draft,
    facts: input.facts,
    options,
    get stage() {
      return input.stage;
    },
  };
  return { check, given, observations: new Observations(check) };
}

interface Observing<Facts> {
  readonly check: Check<Facts>;
  readonly given: CheckInput<Facts, unknown>;
  readonly observations: Observations<Facts>;
}

/** Findings in the order of the report. One key later nearly all rules have those that they had, and those stand as they stood. */
class KeptOrder {
  #last: readonly (readonly Placed[])[] = [];
  #ordered: readonly Placed[] = [];

  /** @param all the findings of each rule, in the same order of rules each time */
  of(all: readonly (readonly Placed[])[]): readonly Placed[] {
    const gone = new Set<Placed>();
    const come: Placed[] = [];
    for (const [at, findings] of all.entries()) {
      const last = this.#last[at] ?? [];
      if (last === findings) continue;
      const before = new Set(last);
      for (const finding of findings) if (!before.delete(finding)) come.push(finding);
      for (const finding of before) gone.add(finding);
    }
    this.#last = all;
    if (gone.size === 0 && come.length === 0) return this.#ordered;
    const ordered = this.#ordered.filter((finding) => !gone.has(finding));
    for (const finding of come) ordered.splice(placeInOrder(ordered, finding), 0, finding);
    this.#ordered = ordered;
    return ordered;
  }
}

/** Puts together what came of the rules. */
function settled<Facts>(
  input: RunInput<Facts>,
  entries: readonly LedgerEntry[],
  inOrder: readonly Placed[],
): RunResult {
  const placings = inOrder.map(({ finding }) => finding);
  const inComments = acceptancesInComments(input.draft);
  const byComment = acceptedByComment(placings, inComments);
  const { standing, accepted } = partAccepted(placings, input.configuration.accepted, byComment);
  const found = new Set(standing.map(({ ruleId }) => ruleId));
  const ledger = entries.map((entry) => settle(entry, found, accepted));
  const used = new Set(byComment.values());
  const unusedAcceptances = unusedOf(input.draft, input.zoneOf, inComments, used);
  return { findings: standing, ledger, accepted, unusedAcceptances };
}

interface Judged {
  readonly entry: LedgerEntry;
  readonly findings: readonly RawFinding[];
}

const nothing: ReadonlySet<number> = new Set();

/** The findings of one rule in their order, without those of blocks that are never judged. */
function placedFindings<Facts>(input: RunInput<Facts>, { findings }: Judged): readonly Placed[] {
  const judged = dropExcluded(findings, input.excluded ?? nothing);
  return countedUp(mergeOverlapping(inDocumentOrder(judged)).map((finding) => placed(input, finding)));
}

/** The findings of one rule over a live draft: one that is as it was is the same object. */
class KeptFindings implements FindingMaker {
  #last: readonly RawFinding[] = [];
  /** What a check saw in a block is the same object until it is seen anew. */
  #made: ReadonlyMap<Report, RawFinding> = new Map();

  constructor(
    private readonly draft: Draft,
    private readonly rule: Rule,
  ) {}

  of(reports: readonly Report[]): readonly RawFinding[] {
    let known: ReadonlyMap<number, readonly RawFinding[]> | null = null;
    const findings = reports.map((report) => {
      const made = this.#made.get(report);
      if (made) return made;
      const now = toFinding(this.draft, this.rule, report);
      known ??= byBlock(this.#last);
      return known.get(blockOf(now))?.find((each) => isSameValue(each, now)) ?? now;
    });
    this.#made = new Map(reports.map((report, at) => [report, findings[at] as RawFinding]));
    this.#last = findings;
    return findings;
  }
}

function byBlock(findings: readonly RawFinding[]): ReadonlyMap<number, readonly RawFinding[]> {
  const found = new Map<number, RawFinding[]>();
  for (const finding of findings) {
    const held = found.get(blockOf(finding));
    if (held) held.push(finding);
    else found.set(blockOf(finding), [finding]);
  }
  return found;
}

function blockOf({ anchor }: RawFinding): number {
  return anchor?.block ?? -1;
}

function plainly<Facts>({ draft }: RunInput<Facts>, rule: Rule): FindingMaker {
  return { of: (reports) => reports.map((report) => toFinding(draft, rule, report)) };
}

/** Makes findings of what a check reports. */
interface FindingMaker {
  /** @throws Error where a report does not fit the draft or the rule */
  of(reports: readonly Report[]): readonly RawFinding[];
}

function judge<Facts>(
  input: RunInput<Facts>,
  rule: Rule,
  observed: Observing<Facts> | undefined,
  findingsOf: FindingMaker,
): Judged {
  const entry = { ruleId: rule.id, outcome: 'passed', reason: null, crashed: false } as const;
  try {
    if (!observed) throw new Error(`there is no check named ${rule.check}`);
    const { check, given } = observed;
    const observations = observed.observations.all(given, () => input.excluded ?? nothing);
    const verdict = check.judge({ ...given, observations });
    const findings = findingsOf.of(reportsOf(verdict));
    if (verdict.outcome === 'assessed') return { entry, findings };
    const crashed = verdict.outcome === 'could-not-assess' && verdict.unable === true;
    return { entry: { ...entry, outcome: verdict.outcome, reason: verdict.reason, crashed }, findings };
  } catch (error) {
    const reason = `The check stopped with an error: ${error instanceof Error ? error.message : String(error)}`;
    return { entry: { ...entry, outcome: 'could-not-assess', reason, crashed: true }, findings: [] };
  }
}

function reportsOf(verdict: Verdict): readonly Report[] {
  return verdict.outcome === 'not-applicable' ? [] : (verdict.reports ?? []);
}

/** @throws Error where a report does not fit the draft or the rule: a finding at a wrong place is worse than none */
function toFinding(draft: Draft, rule: Rule, report: Report): RawFinding {
  const template = Object.hasOwn(rule.messages, report.message) ? rule.messages[report.message] : undefined;
  if (template === undefined) throw new Error(`the rule words no message named ${report.message}`);
  const related = report.related ?? [];
  for (const anchor of report.anchor ? [report.anchor, ...related] : related) assertInside(draft, anchor);
  return {
    ruleId: rule.id,
    severity: rule.severity,
    messageName: report.message,
    message: fillMessage(template, report.values ?? {}),
    messageWithoutWords: messageWithoutValues(template),
    values: report.values ?? {},
    anchor: report.anchor,
    related,
    suggestion: report.suggestion ?? null,
  };
}

function assertInside(draft: Draft, { block, start, end }: Anchor): void {
  // Places follow from the words that they were read from; a rule need not run again for other words of their block.
  const text = unfollowed(() => draft.blocks[block]?.text);
  const fits = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
  if (text === undefined || !fits || end > text.length) {
    throw new Error(`it reported a place outside the report (block ${block}, ${start} to ${end})`);
  }
}

/** The outcome after excluded and accepted findings are gone. */
function settle(
  entry: LedgerEntry,
  found: ReadonlySet<string>,
  accepted: readonly AcceptedFinding[],
): LedgerEntry {
  if (entry.outcome !== 'passed') return entry;
  if (found.has(entry.ruleId)) return { ...entry, outcome: 'found' };
  const count = accepted.filter(({ finding }) => finding.ruleId === entry.ruleId).length;
  if (count === 0) return entry;
  return {
    ...entry,
    outcome: 'found',
    reason: count === 1 ? 'The one finding was accepted.' : `All ${count} findings were accepted.`,
  };
}
