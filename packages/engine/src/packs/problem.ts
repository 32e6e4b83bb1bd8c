/** A place in a YAML file as a list of keys and indexes from its top. */
export type Path = readonly (string | number)[];

/** Something wrong in a rule pack or a configuration, at its place. */
export interface Problem {
  readonly file: string;
  /** Both 1-based. */
  readonly line: number;
  readonly column: number;
  /** The field, such as `options.keep`; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong and what is accepted. */
  readonly message: string;
}

/** A file of rules or a configuration that cannot be used, with everything that is wrong in it. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** One line: `rules/x.yaml:7:12 options.keep: must be one of month, year; found "day"`. */
export function formatProblem({ file, line, column, field, message }: Problem): string {
  return `${file}:${line}:${column} ${field === '' ? '' : `${field}: `}${message}`;
}

/** A path as a reader of the file would write it: `rules[2].options.keep`. */
export function fieldName(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}
