import type { Finding, Location } from '@dhrlint/engine';

/** A fault that a labelled draft is known to have. */
export interface LabelledDefect {
  readonly rule: string;
  /** The words at fault as they stand in the draft; null where something is absent. */
  readonly quote: string | null;
  /** The number of the paragraph as printed, where it has one. */
  readonly paragraph?: string;
}

/** Words that look like a fault of a rule and are none. */
export interface LabelledTrap {
  readonly rule: string;
  readonly quote: string;
  readonly why: string;
}

/** What is known of a draft: the content of its `.gold.json`. */
export interface Labels {
  readonly defects: readonly LabelledDefect[];
  readonly traps?: readonly LabelledTrap[];
  /** The rules of which every defect is labelled, so that any other finding of theirs is false. */
  readonly exhaustive: readonly string[];
}

/** One draft as it was labelled and as it was checked. */
export interface LabelledDraft {
  readonly path: string;
  readonly labels: Labels;
  /** null where the draft could not be read. */
  readonly findings: readonly Finding[] | null;
}

/** How a rule did, as counts. */
export interface Tally {
  readonly found: number;
  readonly missed: number;
  /** Findings of exhaustively labelled rules that no label knows. */
  readonly false: number;
  /** Defects found at a paragraph with a number, and how many of them at the right one. */
  readonly numbered: number;
  readonly placed: number;
}

/** Something in which the findings and the labels of a draft differ. */
export interface Difference {
  readonly kind: 'missed' | 'misplaced' | 'trapped' | 'false';
  readonly path: string;
  readonly rule: string;
  readonly quote: string | null;
  readonly paragraph: string | null;
  /** Why words are no fault, where they were found; where a defect was reported instead; the message of a false finding. */
  readonly detail: string | null;
}

export interface Score {
  readonly rules: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  readonly traps: { readonly hit: number; readonly all: number };
  readonly unreadable: readonly string[];
  readonly differences: readonly Difference[];
}

type Counts = { -readonly [K in keyof Tally]: Tally[K] };

const none: Tally = { found: 0, missed: 0, false: 0, numbered: 0, placed: 0 };

/**
 * Scores findings against labels. A finding answers a defect of the same rule when one of its quotes, related places
 * included, contains the defect's or the other way round (capitals, white space and kinds of quotation marks aside),
 * or when the defect is an absence and the finding stands at no trap. Precision counts exhaustive rules only.
 */
export function score(drafts: readonly LabelledDraft[]): Score {
  const rules = new Map<string, Counts>();
  const tally = (rule: string): Counts => {
    const counts = rules.get(rule) ?? { ...none };
    rules.set(rule, counts);
    return counts;
  };
  const differences: Difference[] = [];
  const unreadable: string[] = [];
  const traps = { hit: 0, all: 0 };

  for (const { path, labels, findings } of drafts) {
    if (findings === null) unreadable.push(path);
    const used = new Set<Finding>();
    for (const defect of labels.defects) {
      const counts = tally(defect.rule);
      const hits = (findings ?? []).filter((finding) => answers(finding, defect, labels.traps ?? []));
      if (hits.length === 0) {
        counts.missed++;
        differences.push(differenceAt('missed', path, defect, null));
        continue;
      }
      counts.found++;
      for (const hit of hits) used.add(hit);
      if (defect.paragraph === undefined) continue;
      counts.numbered++;
      if (hits.some((hit) => placesOf(hit).some(({ paragraph }) => paragraph === defect.paragraph)))
        counts.placed++;
      else differences.push(differenceAt('misplaced', path, defect, reportedAt(hits)));
    }
    for (const trap of labels.traps ?? []) {
      traps.all++;
      const hit = (findings ?? []).some(
        (finding) => finding.ruleId === trap.rule && !used.has(finding) && quotes(finding, trap.quote),
      );
      if (!hit) continue;
      traps.hit++;
      differences.push(differenceAt('trapped', path, trap, trap.why));
    }
    for (const finding of findings ?? []) {
      if (used.has(finding) || !labels.exhaustive.includes(finding.ruleId)) continue;
      tally(finding.ruleId).false++;
      const { quote, paragraph } = finding.location;
      differences.push({
        kind: 'false',
        path,
        rule: finding.ruleId,
        quote,
        paragraph,
        detail: finding.message,
      });
    }
  }
  const total = { ...none } as Counts;
  for (const counts of rules.values())
    for (const key of Object.keys(none) as (keyof Tally)[]) total[key] += counts[key];
  const sorted = new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { rules: sorted, total, traps, unreadable, differences };
}

/** The share of labelled defects that were found, from 0 to 1; 1 where there are none. */
export function recall({ found, missed }: Tally): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

/** The share of findings that are true, from 0 to 1; 1 where there are none. */
export function precision({ found, false: wrong }: Tally): number {
  return found + wrong === 0 ? 1 : found / (found + wrong);
}

function answers(finding: Finding, { rule, quote }: LabelledDefect, traps: readonly LabelledTrap[]): boolean {
  if (finding.ruleId !== rule) return false;
  if (quote !== null) return quotes(finding, quote);
  return !traps.some((trap) => trap.rule === rule && quotes(finding, trap.quote));
}

function quotes(finding: Finding, words: string): boolean {
  const sought = folded(words);
  return placesOf(finding).some(({ quote }) => {
    const said = folded(quote ?? '');
    return said !== '' && sought !== '' && (said.includes(sought) || sought.includes(said));
  });
}

function placesOf({ location, related }: Finding): readonly Location[] {
  return [location, ...related];
}

function reportedAt(hits: readonly Finding[]): string {
  return hits.map(({ location }) => location.paragraph ?? 'no number').join(', ');
}

function differenceAt(
  kind: Difference['kind'],
  path: string,
  { rule, quote, paragraph }: { rule: string; quote: string | null; paragraph?: string },
  detail: string | null,
): Difference {
  return { kind, path, rule, quote, paragraph: paragraph ?? null, detail };
}

/** Capitals, white space and the kinds of quotation marks and dashes aside. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
