const placeholder = /\{([a-z][a-zA-Z0-9]*)\}/g;

/** Names of the values that a message asks for, in order, each once. */
export function placeholders(template: string): readonly string[] {
  return [...new Set([...template.matchAll(placeholder)].map((match) => match[1] ?? ''))];
}

/** A message with … in place of each of its `{values}`: it holds no word of the report. */
export function messageWithoutValues(template: string): string {
  return template.replace(placeholder, '…');
}

/**
 * A message with its `{values}` filled in; braces inside a value stay as they are.
 * @throws Error where the report gives no such value: a sentence with a hole would puzzle the author
 */
export function fillMessage(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`the check gave no value for {${name}}`);
    return String(value);
  });
}
