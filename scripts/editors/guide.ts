import { readFileSync } from 'node:fs';

const guide = readFileSync(new URL('../../docs/editors.md', import.meta.url), 'utf8');

/**
 * The settings that the guide gives for an editor, so that what is tried is what the reader copies.
 *
 * @param after words that stand before them
 */
export function settingsInGuide(after: string): string {
  const [, rest] = guide.split(after, 2);
  const [, settings] = /```\w+\n([\s\S]*?)```/.exec(rest ?? '') ?? [];
  if (settings === undefined) throw new Error(`The guide gives no settings after “${after}”.`);
  return settings;
}
