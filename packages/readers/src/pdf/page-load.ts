import { beyondLimit, counted, type ReadLimits } from '../limits.js';
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

/** Names of forms and the numbers of their objects. */
type Forms = ReadonlyMap<string, number>;

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
    const forms = this.formsOf(page, new Map());
    let sum = 0;
    for (const stream of contentsOf(page, this.file) ?? []) {
      sum += this.drawn(this.drawingOf(stream), forms);
      if (sum > this.most) break;
    }
    return sum;
  }

  private drawn({ operators, forms }: Drawing, names: Forms): number {
    let sum = operators;
    for (const [name, times] of forms) {
      const number = names.get(name);
      if (number !== undefined && sum <= this.most) sum += times * this.ofForm(number, names);
    }
    return sum;
  }

  private ofForm(number: number, outer: Forms): number {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    // pdfjs passes over a form that draws itself; what goes round in a wider circle it follows in every way there is.
    if (this.open.has(number)) return [...this.open].at(-1) === number ? 0 : Number.POSITIVE_INFINITY;
    const form = this.file.objects.get(number);
    if (!form?.stream || !/\/Subtype\s*\/Form\b/.test(form.dictionary)) return 1;
    if (this.open.size > mostNested) return Number.POSITIVE_INFINITY;
    this.open.add(number);
    const sum = this.drawn(this.drawingOf(form), this.formsOf(form, outer));
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

  /** The forms that a page or a form can draw by name; those of what draws it where it names none of its own. */
  private formsOf(object: RawObject, outer: Forms): Forms {
    for (let at: RawObject | undefined = object, steps = 0; at && steps < 20; steps++) {
      const resources = this.entryOf(at.dictionary, 'Resources');
      if (resources !== null) return namesIn(this.entryOf(resources, 'XObject') ?? '');
      const parent: string | undefined = /\/Parent\s+(\d+)\s+\d+\s+R/.exec(at.dictionary)?.[1];
      at = parent === undefined ? undefined : this.file.objects.get(Number(parent));
    }
    return outer;
  }

  /** An entry of a dictionary that is a dictionary: where it stands there, its text from its brackets on. */
  private entryOf(dictionary: string, key: string): string | null {
    const found = new RegExp(`/${key}\\s*(?:(\\d+)\\s+\\d+\\s+R|<<)`).exec(dictionary);
    if (!found) return null;
    if (found[1] !== undefined) return this.file.objects.get(Number(found[1]))?.dictionary ?? '';
    return balanced(dictionary, found.index + found[0].length);
  }
}

/** Forms nested deeper than this are none of a report's. */
const mostNested = 100;

/** The text up to the brackets that close a dictionary. */
function balanced(text: string, from: number): string {
  const brackets = /<<|>>/g;
  brackets.lastIndex = from;
  let depth = 1;
  for (let found = brackets.exec(text); found; found = brackets.exec(text)) {
    depth += found[0] === '<<' ? 1 : -1;
    if (depth === 0) return text.slice(from, found.index);
  }
  return text.slice(from);
}

function namesIn(dictionary: string): Forms {
  const entries = dictionary.matchAll(/(\/[^\s/<>[\]()%]+)\s+(\d+)\s+\d+\s+R/g);
  return new Map([...entries].map(([, name = '', number]) => [name, Number(number)]));
}
