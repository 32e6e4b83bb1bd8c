// Holds every pattern of the project to two tests: none may need exponential time, or more than the square of the text's
// length, on any text.
//
//   node scripts/check-patterns.js [--built] [--seconds 0.3] [--list]
//
// recheck analyses each for --seconds; and each is run on long texts made of its own words, over and over, where it may
// take no second. Patterns that stand in the code are found by parsing what is compiled. With --built also those that the
// code builds, from rules, lists of words and names: they are caught as they are built, while every shipped rule runs on
// its own examples and on the drafts of test-reports. --list names the quadratic ones too, and those of which recheck
// could not tell in time. Exit status 1 where a pattern is vulnerable.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { check } from 'recheck';
import { slowPatterns } from './patterns/slow-patterns.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Degrees of polynomial time that are let pass. */
const bearable = 2;

/** Every pattern that stands in compiled code: by its source and flags, the file that has it. */
export function literalPatterns() {
  const found = new Map();
  for (const name of readdirSync(join(root, 'packages'))) {
    const folder = join(root, 'packages', name, 'dist');
    for (const file of filesIn(folder)) {
      const path = join(folder, file);
      collect(parse(readFileSync(path, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' }), (regex) =>
        found.set(keyOf(regex.pattern, regex.flags), relative(root, path)),
      );
    }
  }
  return found;
}

function filesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true }).filter(
      (file) => /(?<!\.generated)\.js$/.test(file) && !/[\\/]testing[\\/]/.test(file),
    );
  } catch {
    return [];
  }
}

function collect(node, add) {
  if (Array.isArray(node)) for (const inner of node) collect(inner, add);
  else if (node && typeof node === 'object') {
    if (node.type === 'Literal' && node.regex) add(node.regex);
    for (const inner of Object.values(node)) if (inner && typeof inner === 'object') collect(inner, add);
  }
}

/** Every pattern that is built while drafts and examples are read and checked. */
export async function builtPatterns() {
  const found = new Map();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget === globalThis.RegExp ? target : newTarget);
      found.set(keyOf(pattern.source, pattern.flags), 'built');
      return pattern;
    },
    apply(target, self, args) {
      const pattern = Reflect.apply(target, self, args);
      found.set(keyOf(pattern.source, pattern.flags), 'built');
      return pattern;
    },
  });
  try {
    const { lint } = await import('../packages/dhrlint/dist/index.js');
    const { shippedRules } = await import('../packages/dhrlint/dist/shipped-rules.generated.js');
    const folder = join(root, 'test-reports/drafts');
    for (const name of readdirSync(folder)) {
      if (!/\.(?:docx|pdf|md)$/.test(name)) continue;
      const names = [{ name: "Siân O'Neill-Watts", aliases: ['Shan', 'Mrs Watts (née Pugh)'] }];
      await lint(new Uint8Array(readFileSync(join(folder, name))), { fileName: name, names });
    }
    const examples = shippedRules.flatMap(({ examples: { flag, pass } }) => [...flag, ...pass]).join('\n\n');
    await lint(new TextEncoder().encode(examples.replaceAll(/\[\[|\]\]/g, '')), { fileName: 'examples.md' });
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

const keyOf = (source, flags) => `/${source}/${flags}`;

/** Alternatives of words alone, of which a pattern may have hundreds. */
const wordList = /(?<=\((?:\?:|\?<\w+>)?)(?:[\p{L}'’ -]{2,40}\|){4,}[\p{L}'’ -]{2,40}(?=\))/gu;

/**
 * A pattern with four words of each list of words: what makes a pattern slow is how its parts repeat, and recheck takes
 * minutes over hundreds of words.
 */
export function abbreviated(source) {
  return source.replace(wordList, (words) => {
    const all = words.split('|');
    // The longest that begins as another does, so that what two words share stays.
    const kept = all
      .filter((word, i) => all.some((other, j) => i !== j && other.startsWith(word)))
      .slice(0, 2);
    return [...new Set([...kept, ...all.slice(0, 2), ...all.slice(-2)])].join('|');
  });
}

/** What recheck says of each pattern; each is thought about for so many milliseconds, several at a time. */
export async function judge(patterns, timeout, onProgress = () => {}) {
  const verdicts = [];
  const known = new Map();
  const waiting = [...patterns].entries();
  let done = 0;
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const [place, [key, where]] of waiting) {
        const end = key.lastIndexOf('/');
        // Where a match begins and how it is told does not count: recheck knows neither d nor y.
        const flags = key.slice(end + 1).replace(/[dgy]/g, '');
        const source = abbreviated(key.slice(1, end));
        const short = keyOf(source, flags);
        if (!known.has(short)) known.set(short, check(source, flags, { timeout, checker: 'automaton' }));
        const { status, complexity, attack, error } = await known.get(short);
        const degree =
          complexity?.type === 'exponential' ? Number.POSITIVE_INFINITY : (complexity?.degree ?? 1);
        verdicts[place] = {
          key,
          where,
          status,
          degree: status === 'vulnerable' ? degree : 1,
          attack,
          error,
        };
        onProgress(++done, patterns.size);
      }
    }),
  );
  return verdicts;
}

async function main(argv) {
  const patterns = new Map([
    ...literalPatterns(),
    ...(argv.includes('--built') ? await builtPatterns() : []),
  ]);
  const seconds = argv.includes('--seconds') ? Number(argv[argv.indexOf('--seconds') + 1]) : 0.3;
  const slow = await slowPatterns([...patterns.keys()]);
  for (const { key, text } of slow)
    process.stdout.write(
      `${patterns.get(key)}: more than a second on ${JSON.stringify(text)}: ${key.slice(0, 400)}\n`,
    );
  const verdicts = await judge(patterns, 1000 * seconds, (done, all) => {
    if (done % 200 === 0) process.stderr.write(`${done} of ${all}\n`);
  });
  const vulnerable = verdicts.filter(({ degree }) => degree > bearable);
  const quadratic = verdicts.filter(({ degree }) => degree === bearable);
  const unknown = verdicts.filter(({ status }) => status === 'unknown');
  const line = ({ key, where, degree }) =>
    `${where}: ${Number.isFinite(degree) ? `degree ${degree}` : 'exponential'}: ${key.slice(0, 400)}`;
  for (const one of vulnerable) {
    process.stdout.write(`${line(one)}\n  ${JSON.stringify(one.attack?.pattern ?? '').slice(0, 300)}\n`);
  }
  if (argv.includes('--list')) {
    for (const one of quadratic) process.stdout.write(`${line(one)}\n`);
    for (const { key, where, error } of unknown)
      process.stdout.write(`${where}: not told (${error?.kind}): ${key.slice(0, 400)}\n`);
  }
  process.stdout.write(
    `${patterns.size} patterns: ${slow.length} slow, ${vulnerable.length} vulnerable, ${quadratic.length} quadratic, ${unknown.length} not told\n`,
  );
  return slow.length + vulnerable.length > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exit(await main(process.argv.slice(2)));
}
