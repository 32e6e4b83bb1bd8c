import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly image: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly icon: string;
  readonly engines: { readonly vscode: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: Readonly<Record<string, unknown>> & {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: {
      readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
};
const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);
const steps = contributes.walkthroughs.flatMap((one) => one.steps);
const sources = readdirSync(join(folder, 'src'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(folder, 'src', name), 'utf8'))
  .join('\n');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');

describe('what the extension says of itself', () => {
  it('names the commands that its code registers, and no others', () => {
    const table = /const commands:[\s\S]*?= \{\n([\s\S]*?)\n {2}\};/.exec(sources)?.[1] ?? '';
    const registered = [...table.matchAll(/^ {4}'(dhrlint\.\w+)':/gm)].map(([, id]) => id);
    expect([...registered].sort()).toEqual([...declared].sort());
    expect(registered.length).toBeGreaterThan(6);
  });

  it('leaves the names of the server’s own commands to the server', () => {
    const own = readFileSync(join(folder, '../language-server/src/commands.ts'), 'utf8');
    const servers = [...own.matchAll(/'(dhrlint\.\w+)'/g)].map(([, id]) => id);
    expect(servers.length).toBeGreaterThan(3);
    expect(declared.filter((id) => servers.includes(id))).toEqual([]);
  });

  it('asks in menus and in the walkthrough only for commands that there are', () => {
    const inMenus = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    const texts = steps.flatMap(({ description, completionEvents }) => [description, ...completionEvents]);
    const inSteps = texts.flatMap((text) =>
      [...text.matchAll(/[cC]ommand:(dhrlint\.\w+)/g)].map(([, id]) => id ?? ''),
    );
    expect(inSteps.length).toBeGreaterThan(5);
    for (const id of [...inMenus, ...inSteps]) expect(declared).toContain(id);
  });

  it('describes every setting, gives its default, and reads those that it has', () => {
    for (const [id, setting] of Object.entries(contributes.configuration.properties)) {
      expect(setting['description'] ?? setting['markdownDescription'], id).toMatch(/\w{3,}.*\.$/);
      expect(Object.keys(setting), id).toContain('default');
      const choices = setting['enum'] as readonly unknown[] | undefined;
      if (choices)
        expect((setting['enumDescriptions'] as readonly unknown[] | undefined) ?? choices).toHaveLength(
          choices.length,
        );
      // The client reads its trace by itself.
      if (id !== 'dhrlint.trace.server') {
        expect(sources, id).toContain(`'${id.replace('dhrlint.', '')}'`);
        expect(readme, id).toContain(`\`${id}\``);
      }
    }
    const read = [...sources.matchAll(/\.get(?:<[^(]*>)?\('([\w.]+)',/g)].map(
      ([, name]) => `dhrlint.${name}`,
    );
    for (const id of read) expect(Object.keys(contributes.configuration.properties)).toContain(id);
  });

  it('uses nothing of a folder that is not trusted that could lead out of it', () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const paths = Object.entries(contributes.configuration.properties)
      .filter(([, { markdownDescription }]) =>
        /^A (?:file|configuration)\b/.test(String(markdownDescription)),
      )
      .map(([id]) => id);
    expect([...restrictedConfigurations].sort()).toEqual(paths.sort());
  });

  it('uses only points that VS Code 1.100 has', () => {
    const known = [
      'commands',
      'menus',
      'configuration',
      'configurationDefaults',
      'languages',
      'walkthroughs',
    ];
    expect(Object.keys(contributes).filter((point) => !known.includes(point))).toEqual([]);
    expect(Object.keys(contributes.menus).sort()).toEqual([
      'commandPalette',
      'editor/title',
      'explorer/context',
    ]);
    // What is compiled against must not be newer than what is promised.
    expect(manifest.engines.vscode).toBe(`^${manifest.dependencies['@types/vscode']}`);
  });

  it('has its pictures, each with words for those who do not see it', () => {
    expect(existsSync(join(folder, manifest.icon))).toBe(true);
    expect(steps.length).toBeGreaterThan(3);
    for (const { id, media } of steps) {
      expect(existsSync(join(folder, media.image)), id).toBe(true);
      expect(media.altText.length, id).toBeGreaterThan(30);
    }
    for (const [, words, path] of readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
      expect(existsSync(join(folder, path ?? '')), path).toBe(true);
      expect(words).toMatch(/\w{3,}/);
    }
  });
});
