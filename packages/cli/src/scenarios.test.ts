import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));
const command = join(here, '../bin/dhrlint.js');
const scenarioFolder = join(here, '../scenarios');

/**
 * A whole run of the command as prose. `====file NAME====` sections are written into an empty folder, the lines
 * of `====command====` are run there by a shell, and what comes out must be what the sections say. In them a
 * line of `...` stands for any lines, and `{…}` within a line for any characters. A stream without a section
 * must stay empty.
 */
interface Scenario {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

function parseScenario(text: string): Scenario {
  const sections = text
    .split(/^====(?=[a-z])/m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('====\n');
      return { name: section.slice(0, end), text: section.slice(end + 5) };
    });
  const get = (name: string) => sections.find((section) => section.name === name)?.text.trim() ?? '';
  return {
    files: sections
      .filter(({ name }) => name.startsWith('file '))
      .map(({ name, text }) => ({ name: name.slice('file '.length), text })),
    command: get('command'),
    stdout: get('stdout'),
    stderr: get('stderr'),
    status: Number(get('status')),
  };
}

function run({ files, command: line }: Scenario) {
  const folder = mkdtempSync(join(tmpdir(), 'dhrlint-scenario-'));
  try {
    for (const { name, text } of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const script = `dhrlint() { "${process.execPath}" "${command}" "$@"; }\n${line}`;
    const env = { PATH: process.env['PATH'], HOME: folder };
    const result = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env, timeout: 60_000 });
    return { stdout: result.stdout.trim(), stderr: result.stderr.trim(), status: result.status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The expectation itself where the output fits it, so that a failure shows the two side by side. */
function fitted(actual: string, expected: string): string {
  const anyLines = '(?:[^\n]*\n)*?';
  const lines = expected.split('\n').map((line) => (line === '...' ? anyLines : `${literally(line)}\n`));
  return new RegExp(`^${lines.join('')}$`).test(`${actual}\n`) ? expected : actual;
}

/** A line as a pattern for itself, in which `{…}` is anything. */
function literally(line: string): string {
  return line
    .split('{…}')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('[^\n]*');
}

beforeAll(() => {
  const built = join(here, '../command/main.js');
  if (!existsSync(built)) throw new Error('The scenarios run the built command: run `npm run build` first.');
});

describe.each(readdirSync(scenarioFolder).sort())('%s', (name) => {
  it('comes out as it is told', { timeout: 60_000 }, () => {
    const scenario = parseScenario(readFileSync(join(scenarioFolder, name), 'utf8'));
    const { stdout, stderr, status } = run(scenario);
    expect({
      stdout: fitted(stdout, scenario.stdout),
      stderr: fitted(stderr, scenario.stderr),
      status,
    }).toEqual({
      stdout: scenario.stdout,
      stderr: scenario.stderr,
      status: scenario.status,
    });
  });
});
