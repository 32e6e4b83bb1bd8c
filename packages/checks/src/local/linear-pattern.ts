import type { OptionProblem } from '@dhrlint/engine';
import { RE2JS } from 're2js';

/** A stretch that a pattern fits; offsets are UTF-16 code units into the text that was searched. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const compiled = new Map<string, RE2JS>();

function compile(source: string): RE2JS {
  const known = compiled.get(source);
  if (known) return known;
  const pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
  compiled.set(source, pattern);
  return pattern;
}

/**
 * The stretches that a pattern of a rule pack fits, whatever the capitals. Patterns run on an engine whose time
 * grows with the text alone, so that a pack from elsewhere cannot hang a run.
 * @throws {Error} where {@link patternProblem} has something to say
 */
export function matchesOf(source: string, text: string): readonly Match[] {
  const matcher = compile(source).matcher(text);
  const found: Match[] = [];
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start) found.push({ start, end, words: text.slice(start, end) });
  }
  return found;
}

/** Whether a pattern fits anywhere in a text. */
export function fits(source: string, text: string): boolean {
  return compile(source).matcher(text).find();
}

/** What is wrong with a pattern, at its place in the options; null where it can be used. */
export function patternProblem(source: string, path: readonly (string | number)[]): OptionProblem | null {
  try {
    compile(source);
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const unsupported = /\(\?[=!<]|\\[1-9]/.test(source);
    const hint = unsupported
      ? '; look-ahead, look-behind and back-references are not to be had, because they can make a pattern hang'
      : '';
    return { path, message: `is no pattern that can be used (${detail})${hint}` };
  }
}
