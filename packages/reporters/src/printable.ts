/**
 * What a terminal obeys instead of showing: control characters of both ranges, marks that turn the direction of
 * writing, and line and paragraph separators. Text of a report is a stranger's, so none of it gets through.
 */
const controls = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text of a report as it may be printed on one line: white space becomes spaces, other controls become visible. */
export function printable(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(controls, '\uFFFD');
}

/** JSON with every control that JSON leaves alone written as an escape, so that it says the same and is safe to show. */
export function escapeControls(json: string): string {
  return json.replace(controls, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text of a report over several lines: line breaks and tabs stay, other controls become visible. */
export function printableLines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .split(/([\n\t])/)
    .map((part) => (part === '\n' || part === '\t' ? part : printable(part)))
    .join('');
}
