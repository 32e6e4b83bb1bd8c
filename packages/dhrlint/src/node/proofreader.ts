import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Rule } from '@dhrlint/engine';
import type { GrammarSlip, NoProofreader, Proofreader } from '@dhrlint/facts';
import type { LocalLinter } from 'harper.js';

/** What reads, without the promises around it. */
type HarperLinter = Awaited<ReturnType<LocalLinter['binary']['createLinter']>>;
type HarperLint = ReturnType<HarperLinter['lint']>[number];

const plainText = 0;
/** Kinds of suggestions: in place of the words, nothing in their place, and after them. */
const [replacing, removing] = [0, 1];

/**
 * Loads Harper, which reads for grammar; it takes a second or two and some 400 MB of memory. All of it comes from the
 * folder that npm put it in.
 * @param kinds the kinds of slips that are looked for; each costs time
 * @returns why there is nobody, where the library is not there or cannot be loaded
 */
export async function loadProofreader(kinds: Iterable<string>): Promise<Proofreader | NoProofreader> {
  try {
    return new HarperReader(await loadHarper(), kinds);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    return {
      reason: isMissing
        ? 'The grammar library, harper.js, is not installed beside dhrlint. Install it with npm install harper.js@2.10.0, or leave grammar out.'
        : `The grammar library, harper.js, could not be started (${message}).`,
    };
  }
}

async function loadHarper(): Promise<HarperLinter> {
  const { LocalLinter, createBinaryModuleFromUrl, Dialect } = await import('harper.js');
  const { slimBinary } = await import('harper.js/slimBinary');
  // Given the address of the file the library finds none whose path has a space in it, so it is given the bytes.
  const bytes = await readFile(fileURLToPath(String(slimBinary.url)));
  const held = URL.createObjectURL(new Blob([bytes], { type: 'application/wasm' }));
  try {
    const binary = createBinaryModuleFromUrl(held, 'slim');
    return await new LocalLinter({ binary, dialect: Dialect.British }).binary.createLinter(Dialect.British);
  } finally {
    URL.revokeObjectURL(held);
  }
}

/** The kinds of slips that a rule lists; none where it is not about grammar. */
export function kindsOf({ check, options }: Rule): readonly string[] {
  const { kinds } = options;
  return check === 'grammar' && typeof kinds === 'object' && kinds !== null ? Object.keys(kinds) : [];
}

class HarperReader implements Proofreader {
  constructor(
    private readonly linter: HarperLinter,
    kinds: Iterable<string>,
  ) {
    const config = JSON.parse(linter.get_lint_config_as_json()) as Record<string, boolean | null>;
    const wanted = new Set(kinds);
    linter.set_lint_config_from_json(
      JSON.stringify(Object.fromEntries(Object.keys(config).map((name) => [name, wanted.has(name)]))),
    );
  }

  slipsIn(text: string): readonly GrammarSlip[] {
    const groups = this.linter.organized_lints(
      text.replaceAll('\u00a0', ' '),
      plainText,
      false,
      undefined,
      false,
      false,
    );
    return groups.flatMap((group) => {
      const { group: kind, lints } = group;
      group.free();
      return lints.map((lint) => slipOf(kind, lint, text));
    });
  }
}

function slipOf(kind: string, lint: HarperLint, text: string): GrammarSlip {
  const span = lint.span();
  // The library's own documents speak of characters, but it counts UTF-16 code units.
  const { start, end } = span;
  span.free();
  const words = text.slice(start, end);
  const replacements = lint.suggestions().map((suggestion) => {
    const [how, given] = [suggestion.kind(), suggestion.get_replacement_text()];
    suggestion.free();
    if (how === removing) return '';
    return how === replacing ? given : words + given;
  });
  lint.free();
  return { kind, start, end, replacements: [...new Set(replacements)] };
}
