import { readFileSync } from 'node:fs';
import { Minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { copyName, Exclusions, isDraftName, isWordOrPdf } from './draft-names.js';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
};

describe('names of drafts', () => {
  it('are told by their endings', () => {
    const names = ['a.docx', 'A.PDF', 'a.md', 'a.markdown', 'a.txt', 'a.doc', 'a.docx.bak', 'docx'];
    expect(names.filter(isDraftName)).toEqual(['a.docx', 'A.PDF', 'a.md', 'a.markdown', 'a.txt']);
    expect(names.filter(isWordOrPdf)).toEqual(['a.docx', 'A.PDF']);
  });

  it('give the names of copies', () => {
    expect(copyName('/reports/v1.2/DHR 4.docx', 'reviewed')).toBe('/reports/v1.2/DHR 4.reviewed.docx');
  });
});

describe('the files that are no drafts', () => {
  const patterns = manifest.contributes.configuration.properties['dhrlint.files.exclude']
    ?.default as string[];
  const excluded = (path: string) => Exclusions.of(patterns).match(path);

  it('are read-me files and the like, and copies with comments', () => {
    for (const path of [
      'README.md',
      'docs/readme.txt',
      'a/node_modules/b/x.md',
      'drafts\\v2.reviewed.docx',
    ]) {
      expect(excluded(path), path).toBe(true);
    }
    for (const path of ['DHR 4.docx', 'drafts/overview report.md', 'reviewed.docx']) {
      expect(excluded(path), path).toBe(false);
    }
  });

  it('are others when the setting is changed', () => {
    expect(Exclusions.of(['**/notes/**']).match('a/notes/x.md')).toBe(true);
    expect(excluded('a/notes/x.md')).toBe(false);
  });
});

/** Names in a folder wake the extension; every pattern is tried as VS Code reads it, with capitals told apart. */
describe('the extension', () => {
  const patterns = manifest.activationEvents.flatMap((event) => {
    const [, glob] = /^workspaceContains:(.+)$/.exec(event) ?? [];
    return glob === undefined ? [] : [new Minimatch(glob)];
  });
  const wakesFor = (path: string) => patterns.some((pattern) => pattern.match(path));

  it.each([
    'dhrlint.config.yaml',
    'drafts/dhrlint.accepted.yaml',
    'DHR Alder v3.docx',
    'reports/Alder DHR final.pdf',
    'Salix_DHR_overview.docx',
    'dhr-12.md',
    'alder dhr.docx',
    'alder-dhr-v2.docx',
    'DARDR 04.docx',
    'Domestic Homicide Review – Alder.docx',
    'domestic homicide review.pdf',
    'Domestic Abuse Related Death Review.docx',
    'Overview Report v7.docx',
    'overview_report.md',
  ])('wakes in a folder with %s', (path) => {
    expect(wakesFor(path)).toBe(true);
  });

  it.each([
    'README.md',
    'dhrystone.md',
    'src/dhrystone-notes.txt',
    'adhr.txt',
    'report.docx',
    'notes.md',
    'overview.md',
    'report overview.pdf',
    'dhr.ts',
    'DHR.c',
    'homicide.md',
    'package.json',
  ])('sleeps in a folder with %s alone', (path) => {
    expect(wakesFor(path)).toBe(false);
  });
});
