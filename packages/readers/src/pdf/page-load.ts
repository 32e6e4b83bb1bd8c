import { beyondLimit, counted, type ReadLimits } from '../limits.js';
import { type DrawnObjects, drawnObjectsOf, isForm } from './drawn-objects.js';
import { codeOf, Operators } from './operators.js';
import { contentsOf } from './page-contents.js';
import type { RawFile, RawObject } from './raw-file.js';

const drawOther = codeOf('Do');
const shows = new Set(['Tj', 'TJ', "'", '"'].map(codeOf));
/** Words have to be put in order on the page, which takes longer than a line takes to be passed over. */
const weightOfShowing = 8;

/** What a stream draws by itself, and how often it draws which form. */
interface Drawing {
  readonly operators: number;
  readonly forms: ReadonlyMap<string, number>;
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
  private readonly open = new Set<number>();

  constructor(
    private readonly file: RawFile,
    private readonly most: number,
  ) {}

  /** How many operators draw a page, counted no further than a little beyond the limit. */
  of(page: RawObject): number {
    const forms = drawnObjectsOf(page, this.file, new Map());
    let sum = 0;
    for (const stream of contentsOf(page, this.file) ?? []) {
      sum += this.drawn(this.drawingOf(stream), forms);
      if (sum > this.most) break;
    }
    return sum;
  }

  private drawn({ operators, forms }: Drawing, names: DrawnObjects): number {
    let sum = operators;
    for (const [name, times] of forms) {
      const number = names.get(name);
      if (number !== undefined && sum <= this.most) sum += times * this.ofForm(number, names);
    }
    return sum;
  }

  private ofForm(number: number, outer: DrawnObjects): number {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    // pdfjs passes over a form that draws itself; what goes round in a wider circle it follows in every way there is.
    if (this.open.has(number)) return [...this.open].at(-1) === number ? 0 : Number.POSITIVE_INFINITY;
    const form = this.file.objects.get(number);
    if (!form || !isForm(form)) return 1;
    if (this.open.size > mostNested) return Number.POSITIVE_INFINITY;
    this.open.add(number);
    const sum = this.drawn(this.drawingOf(form), drawnObjectsOf(form, this.file, outer));
    this.open.delete(number);
    this.known.set(number, sum);
    return sum;
  }

  private drawingOf(stream: RawObject): Drawing {
    const forms = new Map<string, number>();
    const data = this.file.data(stream);
    if (!data) return { operators: 0, forms };
    const scanner = new Operators(data);
    let operators = 0;
    for (let operator = scanner.next(); operator !== 0 && operators <= this.most; operator = scanner.next()) {
      operators += shows.has(operator) ? weightOfShowing : 1;
      if (operator === drawOther) forms.set(scanner.name, (forms.get(scanner.name) ?? 0) + 1);
    }
    return { operators, forms };
  }
}

/** Forms nested deeper than this are none of a report's. */
const mostNested = 100;
