import type { AcceptedFinding, Finding, LedgerEntry } from './finding.js';

/** What of a round is compared with another. */
export interface ComparedRound {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly ledger: readonly Pick<LedgerEntry, 'ruleId' | 'outcome'>[];
}

/** A finding of the earlier round and the same one in the later. */
export interface StillThere {
  readonly before: Finding;
  readonly now: Finding;
}

/** What became of the findings of an earlier round. */
export interface Comparison {
  readonly resolved: readonly Finding[];
  /** No longer found, but the later round could not check the point or did not look for it. */
  readonly unsure: readonly Finding[];
  readonly stillThere: readonly StillThere[];
  /** Accepted since. */
  readonly accepted: readonly { readonly before: Finding; readonly now: AcceptedFinding }[];
  readonly fresh: readonly Finding[];
}

/** From here on two findings of one rule are taken for the same. */
const enough = 0.5;
const weight = { words: 0.7, section: 0.15, paragraph: 0.15 };

/**
 * Tells what became of the findings of an earlier round. The same fingerprint is the same finding; of the others those
 * of one rule are paired whose words, sentence, section and paragraph are most alike, so that a finding is known again
 * after its paragraph was edited, renumbered or moved, and in another format of the report.
 */
export function compareRounds(before: ComparedRound, now: ComparedRound): Comparison {
  const accepted = new Map(now.accepted.map((one) => [one.finding, one]));
  const later = [...now.findings, ...accepted.keys()];
  const pairs = pair(before.findings, later);
  const taken = new Set(pairs.values());
  const outcomes = new Map(now.ledger.map(({ ruleId, outcome }) => [ruleId, outcome]));
  const gone = before.findings.filter((finding) => !pairs.has(finding));
  const isTold = ({ ruleId }: Finding) => {
    const outcome = outcomes.get(ruleId);
    return outcome !== undefined && outcome !== 'could-not-assess';
  };
  return {
    resolved: gone.filter(isTold),
    unsure: gone.filter((finding) => !isTold(finding)),
    stillThere: [...pairs].flatMap(([old, found]) =>
      accepted.has(found) ? [] : [{ before: old, now: found }],
    ),
    accepted: [...pairs].flatMap(([old, found]) => {
      const acceptance = accepted.get(found);
      return acceptance ? [{ before: old, now: acceptance }] : [];
    }),
    fresh: now.findings.filter((finding) => !taken.has(finding)),
  };
}

/** The later finding of each earlier one that has one, in the order of the earlier. */
function pair(before: readonly Finding[], later: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const found = new Map<Finding, Finding>();
  const free = new Set(later);
  const byPrint = new Map(later.map((finding) => [finding.fingerprint, finding]));
  for (const old of before) {
    const same = byPrint.get(old.fingerprint);
    if (same && same.ruleId === old.ruleId && free.delete(same)) found.set(old, same);
  }
  const byRule = new Map<string, Worded[]>();
  for (const finding of free) {
    const same = byRule.get(finding.ruleId) ?? [];
    byRule.set(finding.ruleId, same);
    same.push(worded(finding));
  }
  const likely = before
    .filter((old) => !found.has(old))
    .map(worded)
    .flatMap((old) =>
      (byRule.get(old.finding.ruleId) ?? []).map((now) => ({ old, now, likeness: likeness(old, now) })),
    )
    .filter((one) => one.likeness >= enough)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { old, now } of likely) {
    if (!found.has(old.finding) && free.delete(now.finding)) found.set(old.finding, now.finding);
  }
  return new Map(
    before.flatMap((old) => {
      const same = found.get(old);
      return same ? [[old, same] as const] : [];
    }),
  );
}

/** A finding with its words as sets, made once for many comparisons. */
interface Worded {
  readonly finding: Finding;
  readonly quote: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string> | null;
  readonly section: string;
  readonly message: ReadonlySet<string>;
}

function worded(finding: Finding): Worded {
  const { location, context, message } = finding;
  const quote = location.quote ?? '';
  return {
    finding,
    quote: words(quote),
    sentence: context && words(`${context.before} ${quote} ${context.after}`),
    section: [...words(location.section ?? '')].join(' '),
    // A count in a message about the whole report changes with every edit.
    message: words(message.replace(/\d+/g, '')),
  };
}

/** How alike two findings of one rule are, from 0 to 1. */
function likeness(old: Worded, now: Worded): number {
  const [a, b] = [old.finding.location, now.finding.location];
  if (a.part === 'document' || b.part === 'document') {
    return a.part === b.part ? shared(old.message, now.message) : 0;
  }
  const quote = shared(old.quote, now.quote);
  const sentence = old.sentence && now.sentence ? shared(old.sentence, now.sentence) : quote;
  return (
    weight.words * ((quote + sentence) / 2) +
    weight.section * Number(old.section === now.section) +
    weight.paragraph * Number(a.paragraph !== null && a.paragraph === b.paragraph)
  );
}

/** Twice the words in both over the words in each (Dice), from 0 to 1; two empty texts are alike. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / (a.size + b.size);
}

function words(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
}
