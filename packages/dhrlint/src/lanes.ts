import type {
  AcceptedFinding,
  CheckedDocument,
  Finding,
  LedgerEntry,
  Rule,
  RunResult,
} from '@dhrlint/engine';

/**
 * The categories of rules that read the report's language and how it speaks of people, and where words stand unseen; the
 * others read what the report says. Both halves are done at about the same time (measured on 80,000 words), the second
 * having rehearsed while the first lane's thread read; what one has left when the other is done, the other takes.
 */
const ofLanguage = new Set(['language', 'proofreading', 'hidden', 'practice']);

/** Rules of other categories that ask for words alone, or for facts that the second lane gathers anyway. */
const ofWords = new Set([
  'anonymity/contact-detail',
  'anonymity/school-name',
  'equality/dated-terminology',
  'structure/cross-reference',
  'structure/incomplete-paragraph',
  'structure/numbering-sequence',
  'structure/repetition',
  'structure/undefined-acronym',
]);

/** Rules of these categories that ask for facts which only the first lane gathers: names, and the death with its dates. */
const besideTheirFacts = new Set([
  'hidden/metadata',
  'language/agentless-violence',
  'language/suicide',
  'practice/covid-not-considered',
]);

/** Rules in two lots that can be run side by side on one report. */
export interface Lanes {
  readonly first: readonly Rule[];
  readonly second: readonly Rule[];
}

/** Parts rules so that those which ask for the same facts stay together. */
export function inLanes(rules: readonly Rule[]): Lanes {
  const isSecond = ({ id }: Rule) =>
    ofWords.has(id) || (ofLanguage.has(id.split('/')[0] ?? '') && !besideTheirFacts.has(id));
  return { first: rules.filter((rule) => !isSecond(rule)), second: rules.filter(isSecond) };
}

/** What two threads tell each other of the rules that they run: room for a sign at each rule that one of them has taken. */
export function rulesToTake(rules: readonly Rule[]): Int32Array {
  return new Int32Array(new SharedArrayBuffer(rules.length * Int32Array.BYTES_PER_ELEMENT));
}

/**
 * The rules for one of two threads: those of its own lane, and when it is done with them those that the other has not come
 * to, from the end. None is given to both.
 * @param taken the same memory in both threads
 * @param longest rules that take longer than all others together; they are the first that the second thread takes, and
 * the other thread never does
 */
export function* rulesFor(
  lane: keyof Lanes,
  rules: readonly Rule[],
  taken: Int32Array,
  longest: readonly Rule[] = [],
): Generator<Rule, undefined> {
  const lasting = new Set(longest.map(({ id }) => id));
  const lanes = inLanes(rules.filter(({ id }) => !lasting.has(id)));
  if (lane === 'second') yield* rules.filter(({ id }) => lasting.has(id));
  const places = new Map(rules.map((rule, place) => [rule.id, place]));
  const others = lanes[lane === 'first' ? 'second' : 'first'];
  for (const rule of [...lanes[lane], ...[...others].reverse()]) {
    const isFree = Atomics.compareExchange(taken, places.get(rule.id) ?? 0, 0, 1) === 0;
    if (isFree) yield rule;
  }
}

/**
 * Puts together what came of the two lots, as if the rules had been run in one: findings in the order of the report, the
 * ledger in the order of the rules.
 */
export function joinLanes(
  first: CheckedDocument,
  second: RunResult,
  rules: readonly Rule[],
): CheckedDocument {
  const place = new Map(rules.map(({ id }, index) => [id, index]));
  const at = ({ ruleId }: LedgerEntry) => place.get(ruleId) ?? rules.length;
  return {
    ...first,
    findings: [...first.findings, ...second.findings].sort(inReportOrder),
    ledger: [...first.ledger, ...second.ledger].sort((a, b) => at(a) - at(b)),
    // Used by a rule of either lot is used.
    unusedAcceptances: first.unusedAcceptances.filter(({ location }) =>
      second.unusedAcceptances.some((other) => other.location.block === location.block),
    ),
    accepted: [...first.accepted, ...second.accepted].sort((a, b) => byFinding(a, b)),
  };
}

function byFinding(a: AcceptedFinding, b: AcceptedFinding): number {
  return inReportOrder(a.finding, b.finding);
}

/** The order in which the engine gives findings: what is about the whole report first, then by place, rule and message. */
function inReportOrder(a: Finding, b: Finding): number {
  const [one, two] = [a.location, b.location];
  return (
    (one.block ?? -1) - (two.block ?? -1) ||
    (one.start ?? 0) - (two.start ?? 0) ||
    (one.end ?? 0) - (two.end ?? 0) ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
