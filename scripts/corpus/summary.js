import { relative } from 'node:path';

/** The table of a run, and whether something went wrong. */
export function summary(results, { seconds, least }) {
  const of = (outcome) => results.filter((result) => result.outcome === outcome);
  const codes = groups(of('unreadable'));
  const rows = [
    ['files', results.length],
    ['checked', of('checked').length],
    ...[...codes].sort().map(([code, some]) => [`unreadable: ${code}`, some.length]),
    ['crashed', of('crashed').length],
    ['hung', of('hung').length],
  ];
  const slowest = [...results].sort((a, b) => b.seconds - a.seconds).slice(0, 5);
  const largest = [...results].sort((a, b) => b.megabytes - a.megabytes).slice(0, 5);
  const compared = results.filter(({ coverage }) => coverage !== undefined);
  // A page says little: one word is then a per cent, and a stamp that nobody sees ten.
  const poor = compared.filter(({ coverage, reference }) => coverage < least && reference >= 100);
  const readByOthers = results.filter(
    ({ outcome, reference }) => outcome === 'unreadable' && (reference ?? 0) > 0,
  );
  const lines = [
    ...rows.map(([name, count]) => `${name.padEnd(28)}${String(count).padStart(6)}`),
    '',
    ...slowest.map(
      ({ path, seconds: time }) => `slowest      ${time.toFixed(1).padStart(7)} s   ${shown(path)}`,
    ),
    ...largest.map(
      ({ path, megabytes }) => `most memory  ${megabytes.toFixed(0).padStart(7)} MB  ${shown(path)}`,
    ),
    ...[...of('crashed'), ...of('hung')].map(
      ({ outcome, path, detail }) => `${outcome}: ${shown(path)}: ${detail}`,
    ),
    ...results
      .filter(({ unread }) => unread !== undefined)
      .map(({ path, unread }) => `not read a second time: ${shown(path)}: ${unread}`),
    ...(compared.length > 0 ? ['', ...coverageLines(compared, poor, readByOthers)] : []),
    '',
    `${seconds.toFixed(0)} s`,
    '',
  ];
  const failed = of('crashed').length + of('hung').length + poor.length > 0;
  return { text: lines.join('\n'), failed };
}

function coverageLines(compared, poor, readByOthers) {
  const words = compared.reduce((sum, { reference }) => sum + reference, 0);
  const found = compared.reduce((sum, { reference, coverage }) => sum + reference * coverage, 0);
  return [
    `words that others read: ${words}, of which were read ${((100 * found) / Math.max(1, words)).toFixed(2)} %`,
    ...poor.map(
      ({ path, coverage, reference, missing }) =>
        `too few words: ${(100 * coverage).toFixed(1)} % of ${reference}: ${shown(path)} (lacks ${missing.slice(0, 15).join(' ')})`,
    ),
    ...readByOthers.map(
      ({ path, code, reference }) => `refused (${code}), but others read ${reference} words: ${shown(path)}`,
    ),
  ];
}

function groups(results) {
  const found = new Map();
  for (const result of results) found.set(result.code, [...(found.get(result.code) ?? []), result]);
  return found;
}

function shown(path) {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}
