import type { RealName } from '@dhrlint/facts';

/** A list of names that cannot be used; the message names the line and never a name. */
export class NamesError extends Error {
  override readonly name = 'NamesError';
}

/** A name of one letter would be found everywhere. */
const shortest = 2;
const longest = 100;
const most = 1000;

/**
 * Reads a list of real names: one person a line, other forms after it between commas or semicolons
 * (`Priya Nair, Pree, Mrs Nair`). Empty lines and lines that begin with `#` do not count.
 * @throws NamesError
 */
export function parseNames(text: string): readonly RealName[] {
  const names = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => {
      if (line.trim() === '' || line.trimStart().startsWith('#')) return [];
      const forms = line.split(/[,;]/).map((form) => form.normalize('NFC').trim().replace(/\s+/g, ' '));
      for (const form of forms.filter((form) => form !== '')) checkForm(form, index + 1);
      const [name = '', ...aliases] = forms.filter((form) => form !== '');
      return name === '' ? [] : [{ name, aliases }];
    });
  if (names.length === 0) throw new NamesError('The list of names is empty. Write one person on each line.');
  if (names.length > most)
    throw new NamesError(`The list has more than ${most} people. Is it the right file?`);
  return names;
}

function checkForm(form: string, line: number): void {
  if (!/\p{L}/u.test(form) || form.length < shortest) {
    throw new NamesError(
      `Line ${line} of the list of names has a form that is no name: it needs at least two letters.`,
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a list with control characters is another kind of file
  if (form.length > longest || /[\u0000-\u0008\u000E-\u001F]/.test(form)) {
    throw new NamesError(
      `Line ${line} of the list of names does not look like a name. The list is plain text, one person on each line.`,
    );
  }
}
