import { beyondLimit, counted, type ReadLimits } from '../limits.js';
import { type DrawnObjects, drawnObjectsOf, entryOf, isForm, isTiling } from './drawn-objects.js';
import { codeOf, Operators } from './operators.js';
import { contentsOf } from './page-contents.js';
import type { RawFile, RawObject } from './raw-file.js';

const drawOther = codeOf('Do');
const state = codeOf('gs');
const font = codeOf('Tf');
const shows = new Set(['Tj', 'TJ', "'", '"'].map(codeOf));
const patterns = new Set(['scn', 'SCN'].map(codeOf));
/** Words have to be put in order on the page, and a form to be found, which takes longer than to pass over a line. */
const weightOfShowing = 8;
/** So many bytes take as long as an operator: there may be nothing but blanks in them. */
const weighty = 64;

/** What a stream draws by itself, and how often it draws what else, by the names of {@link DrawnObjects}. */
interface Drawing {
  readonly operators: number;
  readonly others: ReadonlyMap<string, number>;
}

/**
 * Refuses a PDF with a page that takes more operators to draw than any report's, those of forms counted as often as they
 * are drawn: ten forms that each draw the next one ten times make ten thousand million of a few lines. pdfjs would go
 * through all of them, and cannot be stopped.
 * @throws UnreadableError `limit`
 */
export function refuseHeavyPages(file: RawFile, limits: ReadLimits): void {
  if (file.encrypted) return;
  const load = new PageLoad(file, limits.pdfOperators);
  for (const object of file.objects.values()) {
    if (!/\/Type\s*\/Page\b/.test(object.dictionary)) continue;
    if (load.of(object) <= limits.pdfOperators) continue;
    const what = `This PDF has a page that takes more than ${counted(limits.pdfOperators)} steps to draw, many times those of a page of a report, so it was not read.`;
    throw beyondLimit(limits, 'pdfOperators', what);
  }
}

class PageLoad {
  private readonly known = new Map<number, number>();
  private readonly drawings = new Map<RawObject, Drawing>();
  private readonly open: number[] = [];

  constructor(
    private readonly file: RawFile,
    private readonly most: number,
  ) {}

  /** How many operators draw a page, counted no further than a little beyond the limit. */
  of(page: RawObject): number {
    const names = drawnObjectsOf(page, this.file, new Map());
    let sum = 0;
    for (const stream of contentsOf(page, this.file) ?? []) {
      sum += this.drawn(this.drawingOf(stream), names);
      if (sum > this.most) break;
    }
    return sum;
  }

  private drawn({ operators, others }: Drawing, names: DrawnObjects): number {
    let sum = operators;
    for (const [name, times] of others) {
      const number = names.get(name);
      if (number === undefined || sum > this.most) continue;
      if (name.startsWith('Font'))
        sum += this.ofFont(number, names) > this.most ? Number.POSITIVE_INFINITY : 0;
      else sum += times * this.ofOther(number, names);
    }
    return sum;
  }

  private ofOther(number: number, outer: DrawnObjects): number {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    const object = this.file.objects.get(number);
    if (!object || !(isForm(object) || isTiling(object))) return 1;
    return this.within(number, !isTiling(object), () =>
      this.drawn(this.drawingOf(object), drawnObjectsOf(object, this.file, outer)),
    );
  }

  /** A font whose letters are drawings (ISO 32000-1, 9.6.5): all of them are gone through, once. */
  private ofFont(number: number, outer: DrawnObjects): number {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    const object = this.file.objects.get(number);
    if (!object || !/\/Subtype\s*\/Type3\b/.test(object.dictionary)) return 0;
    const letters = entryOf(object.dictionary, 'CharProcs', this.file) ?? '';
    return this.within(number, true, () => {
      const names = drawnObjectsOf(object, this.file, outer);
      let sum = 0;
      for (const [, letter] of letters.matchAll(/(\d+)\s+\d+\s+R/g)) {
        const stream = this.file.objects.get(Number(letter));
        if (stream?.stream && sum <= this.most) sum += this.drawn(this.drawingOf(stream), names);
      }
      return sum;
    });
  }

  /**
   * What an object takes that others may draw again.
   * @param passedOver whether pdfjs passes over what draws itself; what goes round in a wider circle it follows in every
   * way there is
   */
  private within(number: number, passedOver: boolean, count: () => number): number {
    if (this.open.includes(number))
      return passedOver && this.open.at(-1) === number ? 0 : Number.POSITIVE_INFINITY;
    if (this.open.length > mostNested) return Number.POSITIVE_INFINITY;
    this.open.push(number);
    const sum = count();
    this.open.pop();
    this.known.set(number, sum);
    return sum;
  }

  private drawingOf(stream: RawObject): Drawing {
    const known = this.drawings.get(stream);
    if (known) return known;
    const others = new Map<string, number>();
    const data = this.file.data(stream);
    const scanner = new Operators(data ?? new Uint8Array());
    let operators = Math.floor((data?.length ?? 0) / weighty);
    for (let operator = scanner.next(); operator !== 0 && operators <= this.most; operator = scanner.next()) {
      operators += shows.has(operator) || operator === drawOther ? weightOfShowing : 1;
      if (operator === drawOther) this.count(`XObject${scanner.name}`, others);
      else if (operator === state) this.count(`ExtGState${scanner.name}`, others);
      // Patterns and fonts are gone through once.
      else if (patterns.has(operator)) others.set(`Pattern${scanner.name}`, 1);
      else if (operator === font) others.set(`Font${scanner.name}`, 1);
    }
    const drawing = { operators, others };
    this.drawings.set(stream, drawing);
    return drawing;
  }

  private count(name: string, counts: Map<string, number>): void {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
}

/** Forms nested deeper than this are none of a report's. */
const mostNested = 100;
