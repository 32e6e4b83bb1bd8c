import type { Line, PageText } from './layout.js';
import { lineText } from './lines.js';
import { originalsOf } from './repeated-pages.js';

/** Running headers and footers of all pages: the lines to leave out, and each wording once. */
export interface RunningText {
  readonly lines: ReadonlySet<Line>;
  readonly wordings: readonly Wording[];
  /** Whether figures in the margins go up with the pages; null for files too short to tell. */
  readonly numbersPages: boolean | null;
}

/** One wording of a header or footer, without its page number, and where it stands first. */
export interface Wording {
  readonly kind: 'header' | 'footer';
  readonly text: string;
  readonly line: Line;
}

interface Candidate {
  readonly line: Line;
  readonly page: number;
  readonly place: 'header' | 'footer';
  /** Distance of the baseline from the edge of the page, in points. */
  readonly distance: number;
  readonly key: string;
  readonly figures: readonly number[];
  readonly depth: number;
}

/** How many lines from the edge of a page are looked at. */
const depth = 5;

/**
 * Finds the lines that stand in the margins of several pages with the same words, page numbers apart, and those
 * that the file marks as artefacts there.
 */
export function findRunningText(
  pages: readonly { readonly text: PageText; readonly lines: readonly Line[] }[],
): RunningText {
  const candidates = pages.flatMap(({ text, lines }) => marginLines(text, lines));
  const marginal = new Set(candidates.map(({ line }) => line));
  const originals = originalsOf(
    pages.map(({ text, lines }) => ({
      page: text.page,
      texts: lines.filter((line) => !marginal.has(line)).map(lineText),
    })),
  );
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.place} ${candidate.key}`;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const running = new Set<Candidate>();
  const needed = pages.length <= 3 ? 2 : 3;
  const onEnoughPages = (some: readonly Candidate[]) =>
    new Set(some.map(({ page }) => originals.get(page) ?? page)).size >= needed;
  for (const group of groups.values()) {
    for (const candidate of group) {
      const near = group.filter((other) => Math.abs(other.distance - candidate.distance) < 8);
      const repeated =
        onEnoughPages(near) &&
        (isPageNumber(candidate.key)
          ? countsPages(candidate, near)
          : near.some((one) => onEnoughPages(near.filter((other) => isSameLine(one, other)))));
      const artefact = candidate.line.runs.every((run) => run.artefact);
      if (artefact || repeated || isLonePageNumber(candidate)) running.add(candidate);
    }
  }
  const { lines, wordings } = collect(
    candidates.filter((candidate) => running.has(candidate) && reachesEdge(candidate, candidates, running)),
  );
  return { lines, wordings, numbersPages: pages.length < 4 ? null : goUpWithPages(candidates, pages.length) };
}

/** Some figure of the margins stands the same distance from the page's place in the file on most pages, or is Roman. */
function goUpWithPages(candidates: readonly Candidate[], pages: number): boolean {
  const seen = new Map<string, Set<number>>();
  for (const { line, page, place, distance } of candidates) {
    const text = lineText(line);
    const shifts = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits) - page);
    if (/^\W*[ivxl]+\W*$/i.test(text)) shifts.push(Number.NaN);
    for (const shift of shifts) {
      const key = `${place} ${Math.round(distance / 12)} ${shift}`;
      const on = seen.get(key) ?? new Set<number>();
      seen.set(key, on.add(page));
    }
  }
  return [...seen.values()].some((on) => on.size >= Math.max(3, pages * 0.4));
}

function marginLines(text: PageText, lines: readonly Line[]): Candidate[] {
  const toCandidate = (line: Line, place: Candidate['place'], rank: number): Candidate => {
    const words = lineText(line);
    return {
      line,
      page: text.page,
      place,
      distance: place === 'header' ? line.baseline : text.height - line.baseline,
      key: wording(words),
      figures: (words.match(/\d+/g) ?? []).map(Number),
      depth: rank,
    };
  };
  const top = lines.slice(0, depth).filter((line) => line.baseline < text.height * 0.16);
  const bottom = lines.slice(-depth).filter((line) => line.baseline > text.height * 0.86);
  return [
    ...top.map((line, i) => toCandidate(line, 'header', i)),
    ...bottom.reverse().map((line, i) => toCandidate(line, 'footer', i)),
  ];
}

/** The words without what changes from page to page. */
function wording(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:\p{L} ){2,}\p{L}\b/gu, (word) => word.replace(/ /g, ''))
    .replace(/^(?:[ivxl]+)$/, '#')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

function isPageNumber(key: string): boolean {
  return /^[-–—|[(\s]*(?:page\s*)?#(?:\s*(?:of|\/)\s*#)?(?:\s*\|?\s*page)?[-–—|\])\s]*$/.test(key);
}

/** A part of the report with its number: "Recommendation 3" at the top of a page does not count the pages. */
const numberedPart =
  /^(?:recommendation|appendix|annex|chapter|part|section|table|figure|finding|theme|objective|action|question|learning point|lesson|key line of enquiry)s? #/;

/**
 * True for two lines of one wording whose figures are the same, or differ as their pages do. A table's rows have one
 * wording too, with other figures on every page.
 */
function isSameLine(one: Candidate, other: Candidate): boolean {
  const [own, others] = [one.figures, other.figures];
  const apart = other.page - one.page;
  const named = numberedPart.test(one.key);
  return (
    own.length === others.length &&
    own.every((figure, i) => {
      const difference = (others[i] ?? 0) - figure;
      return difference === 0 || (difference === apart && !(named && i === 0));
    })
  );
}

/** Page numbers go up with the pages; figures that happen to stand in the margin do not. */
function countsPages(candidate: Candidate, alike: readonly Candidate[]): boolean {
  const shift = ({ line, page }: Candidate) => Number(/\d+/.exec(lineText(line))?.[0] ?? page) - page;
  const own = shift(candidate);
  const same = alike.filter((other) => shift(other) === own).length;
  return same >= Math.min(3, alike.length * 0.5);
}

/** "Page 1 of 2" needs no second page to be known. */
function isLonePageNumber(candidate: Candidate): boolean {
  return candidate.depth === 0 && isPageNumber(candidate.key) && /page/.test(candidate.key);
}

/** Nothing but running text stands between a running line and the edge of its page. */
function reachesEdge(
  candidate: Candidate,
  all: readonly Candidate[],
  running: ReadonlySet<Candidate>,
): boolean {
  return all.every(
    (other) =>
      other.page !== candidate.page ||
      other.place !== candidate.place ||
      other.depth >= candidate.depth ||
      running.has(other),
  );
}

function collect(candidates: readonly Candidate[]): Pick<RunningText, 'lines' | 'wordings'> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.place} ${candidate.key}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const wordings = [...groups.values()].flatMap((group): Wording[] => {
    const first = group[0] as Candidate;
    if (isPageNumber(first.key)) return [];
    return [
      { kind: first.place, text: withoutPage(group.map((one) => lineText(one.line))), line: first.line },
    ];
  });
  return { lines: new Set(candidates.map((candidate) => candidate.line)), wordings };
}

/** The first of several wordings that differ in their figures, without the page number at either end. */
function withoutPage(texts: readonly string[]): string {
  const first = texts[0] as string;
  const forms = [
    /(?:\s*[|–—-])?\s*\b(?:page|p\.)\s*\d+(?:\s*(?:of|\/)\s*\d+)?\s*$/i,
    /^\s*(?:page|p\.)\s*\d+(?:\s*(?:of|\/)\s*\d+)?\s*[|–—-]?\s*/i,
  ];
  const worded = forms.reduce((text, form) => text.replace(form, ''), first);
  if (worded !== first) return worded;
  // A figure that changes from page to page is the page's.
  for (const form of [/(?:\s*[|–—-])?\s+\d{1,4}$/, /^\d{1,4}\s+[|–—-]?\s*/]) {
    if (new Set(texts.map((text) => form.exec(text)?.[0])).size > 1) return first.replace(form, '');
  }
  return first;
}
