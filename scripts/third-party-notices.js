/** The licences of what others made and a bundle holds. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * One text with the licence of every package of others that went into a bundle. It is a fault to ship one whose licence
 * cannot be found.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild tells of the bundles
 * @param {string} root the folder that the metafiles' paths count from
 * @param {readonly string[]} others folders of packages that went in by another way
 * @returns {Promise<string>}
 */
export async function thirdPartyNotices(metafiles, root, others = []) {
  const inputs = metafiles.flatMap((metafile) =>
    // Code that was left out as unused is not shipped.
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  const folders = new Set([...inputs.flatMap((path) => packageFolder.exec(path)?.[0] ?? []), ...others]);
  const notices = await Promise.all([...folders].sort().map((folder) => noticeOf(join(root, folder))));
  return `${['dhrlint holds the work of others, under these licences.', ...new Set(notices)].join(`\n\n${'─'.repeat(80)}\n\n`)}\n`;
}

/** The innermost package that a file belongs to. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** @param {string} folder of a package */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  if (texts.length === 0 && !license) throw new Error(`${name} has no licence`);
  const head = `${name} ${version} (${license ?? 'see below'})`;
  return [head, ...texts.map((text) => text.trim())].join('\n\n');
}
