import type { Anchor, Draft } from '@dhrlint/draft';
import type { Check } from './check.js';
import { askingFor, plainConfiguration } from './configuration.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { type RunResult, runRules } from './run.js';

/** What an example is tried with: a reader that keeps offsets, the checks, and the facts that they need. */
export interface Bench<Facts> {
  readonly read: (markdown: string) => Draft;
  readonly gather: (draft: Draft) => { readonly facts: Facts; readonly zoneOf: (block: number) => string };
  readonly checks: readonly Check<Facts>[];
}

/** How a rule behaved on one of its examples; `problem` is a sentence for whoever wrote the rule. */
export type ExampleOutcome =
  | { readonly behaves: true }
  | { readonly behaves: false; readonly problem: string };

/** A stretch of an example's source text, in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Tries a rule on one of its examples. A `flag` must be found exactly at each of its `[[brackets]]` and nowhere
 * else, or, where it has none, must raise a finding about the whole report. A `pass` must stay silent.
 */
export function tryExample<Facts>(
  rule: Rule,
  kind: 'flag' | 'pass',
  example: string,
  bench: Bench<Facts>,
): ExampleOutcome {
  const { text, stretches } = takeBrackets(example);
  const draft = bench.read(text);
  const { findings, ledger } = runOnBench(rule, draft, bench);
  const crash = ledger.find((entry) => entry.crashed);
  if (crash) return misbehaves(crash.reason ?? '');
  if (kind === 'pass') {
    return findings.length === 0 ? { behaves: true } : misbehaves(`found ${quotes(findings)}`);
  }
  if (findings.length === 0)
    return misbehaves(`found nothing${ledger[0]?.reason ? `: ${ledger[0].reason}` : ''}`);
  if (stretches.length === 0) {
    return findings.every(({ location }) => location.part === 'document')
      ? { behaves: true }
      : misbehaves(`has no brackets, so it should be about the whole report; found ${quotes(findings)}`);
  }
  const found = findings.map((finding) => show(sourceOf(draft, finding), text));
  const expected = stretches.map((stretch) => show(stretch, text));
  if (found.join() === expected.join()) return { behaves: true };
  return misbehaves(`found ${withoutOffsets(found)} where it should find ${withoutOffsets(expected)}`);
}

/** Runs one rule on a draft that the bench has read, as on a final report without a configuration. */
export function runOnBench<Facts>(rule: Rule, draft: Draft, bench: Bench<Facts>): RunResult {
  return runRules({
    ...bench.gather(draft),
    draft,
    rules: [rule],
    checks: bench.checks,
    configuration: askingFor(rule, plainConfiguration),
    stage: 'final',
  });
}

function misbehaves(problem: string): ExampleOutcome {
  return { behaves: false, problem };
}

function takeBrackets(example: string): { readonly text: string; readonly stretches: readonly Stretch[] } {
  const stretches: Stretch[] = [];
  let text = '';
  let from = 0;
  for (const match of example.matchAll(/\[\[(.+?)\]\]/gs)) {
    text += example.slice(from, match.index);
    const words = match[1] ?? '';
    stretches.push({ start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + example.slice(from), stretches };
}

/** Where a finding's words stand in the example's source; undefined where the reader cannot say. */
function sourceOf(draft: Draft, { location }: Finding): Stretch | undefined {
  if (location.block === null || location.start === null || location.end === null) return undefined;
  const anchor: Anchor = { block: location.block, start: location.start, end: location.end };
  const start = sourceOffset(draft, anchor.block, anchor.start);
  const last = sourceOffset(draft, anchor.block, Math.max(anchor.start, anchor.end - 1));
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

function sourceOffset(draft: Draft, block: number, offset: number): number | undefined {
  const span = draft.blocks[block]?.spans.find(({ start, end }) => start <= offset && offset < end);
  return span?.origin.format === 'text' ? span.origin.offset + (offset - span.start) : undefined;
}

function show(stretch: Stretch | undefined, text: string): string {
  return stretch ? `${stretch.start}:"${text.slice(stretch.start, stretch.end)}"` : 'the whole report';
}

/** Places by their words alone, for people; the offsets served to compare them. */
function withoutOffsets(places: readonly string[]): string {
  return places.map((place) => place.replace(/^\d+:/, '')).join(', ');
}

function quotes(findings: readonly Finding[]): string {
  return findings
    .map(({ location, message }) => (location.quote === null ? message : `"${location.quote}"`))
    .join(', ');
}
