import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { fieldName, type Path, type Problem, ProblemsError } from './problem.js';

/** The data of a YAML file that knows on which line each part of it stands. */
export interface LocatedYaml {
  readonly file: string;
  readonly value: unknown;
  /** A problem with the value at a path, or with the key that leads to it. */
  problem(path: Path, message: string, at?: 'value' | 'key'): Problem;
}

/**
 * Reads YAML.
 * @param file how problems name the file
 * @throws ProblemsError with every fault of the syntax
 */
export function parseLocatedYaml(text: string, file: string): LocatedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // What it would print of an odd file reaches the terminal otherwise.
    logLevel: 'error',
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    throw new ProblemsError(
      document.errors.map((error) => ({ ...at(error.pos[0]), field: '', message: yamlFault(error.message) })),
    );
  }
  return {
    file,
    value: toData(document, at),
    problem: (path, message, which = 'value') => ({
      ...at(offsetOf(document, path, which)),
      field: fieldName(path),
      message,
    }),
  };
}

/** Aliases that unfold into too much are the one fault that shows only now. */
function toData(
  document: Document,
  at: (offset: number) => { file: string; line: number; column: number },
): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new ProblemsError([{ ...at(0), field: '', message: yamlFault((error as Error).message) }]);
  }
}

function yamlFault(message: string): string {
  return `this is not valid YAML: ${message.split('\n')[0] ?? ''}`;
}

/** Offset of what stands at a path; of the nearest thing above it where nothing does. */
function offsetOf(document: Document, path: Path, which: 'value' | 'key'): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => scalarOf(item.key) === key) : undefined;
    const value = document.getIn(path.slice(0, length), true);
    const wanted = pair && (which === 'key' || length < path.length || !isNode(value)) ? pair.key : value;
    if (isNode(wanted) && wanted.range) return wanted.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function scalarOf(key: unknown): unknown {
  return isNode(key) && 'value' in key ? key.value : key;
}
