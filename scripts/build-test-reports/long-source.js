import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../test-reports/sources', import.meta.url));

/**
 * The source of a long report: the front of the first report of test-reports/ with the bodies of all of them, over and
 * over, with a mark in every paragraph, so that no two are alike.
 * @param {number} target how many words it has
 * @returns {string}
 */
export function longSource(target) {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.draft.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const [first = ''] = sources;
  const front = first.slice(0, first.indexOf('=== body ==='));
  const bodies = sources.map((source) => {
    const body = source.slice(source.indexOf('=== body ===') + '=== body ==='.length);
    return body.slice(0, body.search(/^=== /m) >>> 0);
  });
  let text = `${front.replace(/^numbering:.*$/m, 'numbering: auto')}=== body ===\n`;
  let written = 0;
  for (let mark = 1; written < target; ) {
    for (const line of (bodies[mark % bodies.length] ?? '').split('\n')) {
      const prose = /^[\p{L}“"{]/u.test(line) && line.length > 60;
      text += `${prose ? `${line} That is entry ${mark} of the log.` : line}\n`;
      written += line.split(/\s+/).length + (prose ? 7 : 0);
      mark++;
    }
  }
  return text;
}
