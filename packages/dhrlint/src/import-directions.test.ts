import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packagesFolder = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Which of our packages each may import: the way that a report takes runs one way only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  draft: [],
  readers: ['draft'],
  writers: ['draft', 'readers'],
  facts: ['draft'],
  engine: ['draft'],
  checks: ['draft', 'facts', 'engine'],
  reporters: ['draft', 'engine'],
  dhrlint: ['draft', 'readers', 'writers', 'facts', 'engine', 'checks', 'reporters'],
  'language-server': ['dhrlint'],
  cli: ['dhrlint', 'language-server', 'reporters'],
  vscode: [],
};

/** Where Node may be used; everything else must run in a browser. */
const nodeFolders = ['cli/', 'language-server/', 'dhrlint/src/node/', 'readers/src/node/', 'vscode/'];
const nodeGlobals =
  /\b(process\.(env|argv|cwd|exit|stdout|stderr|platform|nextTick|memoryUsage)|Buffer\.|__dirname|require\(|setImmediate\()/;

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

interface SourceFile {
  /** From `packages/`, such as `facts/src/dates.ts`. */
  readonly path: string;
  readonly owner: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

const files = readdirSync(packagesFolder).flatMap((name) =>
  sourcesOf(join(packagesFolder, name, 'src')).map((file) => readSource(name, file)),
);

function sourcesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter(
        (path) =>
          path.endsWith('.ts') && !/\.test\.ts$|\/testing(?:\.ts|\/)/.test(path.replaceAll('\\', '/')),
      );
  } catch {
    return [];
  }
}

function readSource(owner: string, file: string): SourceFile {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!['":])\/\/.*$/gm, '');
  const statements = code.matchAll(/^(import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gm);
  const bare = code.matchAll(/\bimport\s*\(?\s*'([^']+)'/g);
  const path = file.slice(packagesFolder.length + 1).replaceAll('\\', '/');
  const imports = [
    ...[...statements].map((match) => ({ from: match[3] ?? '', typeOnly: match[2] !== undefined })),
    ...[...bare].map((match) => ({ from: match[1] ?? '', typeOnly: false })),
  ];
  return { path, owner, code, imports };
}

/** The package of ours that an import names; undefined for others' and for Node's. */
function ownPackage({ from }: Import): string | undefined {
  const name = from.startsWith('@dhrlint/') ? from.split('/')[1] : from.split('/')[0];
  return name !== undefined && name in mayImport && (from.startsWith('@dhrlint/') || name === 'dhrlint')
    ? name
    : undefined;
}

function isRelative({ from }: Import): boolean {
  return from.startsWith('.');
}

function isNode({ from }: Import): boolean {
  return from.startsWith('node:') || builtinModules.includes(from);
}

const violations = (broken: (file: SourceFile, imported: Import) => boolean) =>
  files.flatMap((file) =>
    file.imports.filter((one) => broken(file, one)).map(({ from }) => `${file.path} imports ${from}`),
  );

describe('imports', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });

  it('run one way', () => {
    const wrong = violations(({ owner }, imported) => {
      const target = ownPackage(imported);
      return target !== undefined && target !== owner && !mayImport[owner]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('take only types from the engine into the reporters', () => {
    expect(
      violations(({ owner }, one) => owner === 'reporters' && ownPackage(one) === 'engine' && !one.typeOnly),
    ).toEqual([]);
  });

  it('stay inside their package or go through its name', () => {
    const wrong = violations(({ path, owner }, imported) => {
      const target = posix.join(posix.dirname(path), imported.from);
      return isRelative(imported) && !target.startsWith(`${owner}/src/`);
    });
    expect(wrong).toEqual([]);
  });

  it('name only packages that their own package depends on', () => {
    const wrong = violations(({ owner }, imported) => {
      if (isRelative(imported) || isNode(imported)) return false;
      const {
        name,
        dependencies = {},
        optionalDependencies = {},
        imports = {},
      } = JSON.parse(readFileSync(join(packagesFolder, owner, 'package.json'), 'utf8')) as {
        name: string;
        dependencies?: Record<string, string>;
        optionalDependencies?: Record<string, string>;
        imports?: Record<string, unknown>;
      };
      if (Object.hasOwn(imports, imported.from)) return false;
      const parts = imported.from.split('/');
      const wanted = imported.from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
      return (
        wanted !== name &&
        !Object.hasOwn({ ...dependencies, ...optionalDependencies }, wanted) &&
        !Object.hasOwn(dependencies, `@types/${wanted}`)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('leave Node out where a browser must run', () => {
    const inBrowser = files.filter(({ path }) => !nodeFolders.some((folder) => path.startsWith(folder)));
    const wrong = [
      ...inBrowser.filter(({ imports }) => imports.some(isNode)),
      ...inBrowser.filter(({ code }) => nodeGlobals.test(code)),
    ];
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('make no circle between files', () => {
    expect(circles()).toEqual([]);
  });
});

/** Every circle of imports between files, as the files along it. Types do not count: they are gone when code runs. */
function circles(): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const imported of byPath.get(path)?.imports ?? []) {
      if (!isRelative(imported) || imported.typeOnly) continue;
      visit(posix.join(posix.dirname(path), imported.from).replace(/\.js$/, '.ts'), [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
