#!/usr/bin/env node
/**
 * Writes a page for every rule and their index to docs/rules, from rules/.
 *
 *   node scripts/generate-rule-pages.js [--check]
 *
 * With --check nothing is written; exit status 1 says that the pages are not those of the rules. How well each rule does
 * is measured on the labelled drafts of test-reports/ with the built command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs/rules');
const checking = process.argv.includes('--check');

const rules = readdirSync(join(root, 'rules'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parse(readFileSync(join(root, 'rules', name), 'utf8')));

const measured = measure();
const pages = new Map(rules.map((rule) => [`${rule.id}.md`, rulePage(rule)]));
pages.set('README.md', indexPage(rules));

const present = existsSync(folder)
  ? readdirSync(folder, { recursive: true })
      .map((name) => String(name).split(sep).join('/'))
      .filter((name) => name.endsWith('.md'))
  : [];
const stale = present.filter((name) => !pages.has(name));
const changed = [...pages].filter(([name, text]) => {
  const path = join(folder, name);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});

if (checking) {
  for (const name of [...stale, ...changed.map(([name]) => name)]) {
    console.error(`${relative(root, join(folder, name))} is not what rules/ says; run npm run docs`);
  }
  process.exit(stale.length + changed.length > 0 ? 1 : 0);
}
for (const name of stale) rmSync(join(folder, name));
for (const [name, text] of changed) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function rulePage(rule) {
  return `<!-- Generated from rules/${rule.id}.yaml; edit that file and run npm run docs. -->

# ${rule.title}

\`${rule.id}\` · ${rule.severity}${rule.onRequest ? ' · only for whoever asks' : ''}

> ${paragraph(rule.panel)}

## Why

${paragraph(rule.why)}

## What to do

${paragraph(rule.fix)}

## Where it comes from

${rule.source.map((source) => `- ${sourceLine(source)}`).join('\n')}

## Found

${rule.examples.flag.map(example).join('\n')}

## Left alone

${rule.examples.pass.map(example).join('\n')}

## Measured

${figures(rule.id)}

## In a configuration

\`\`\`yaml
rules:
  ${rule.id}: ${rule.onRequest ? `${rule.severity}     # or error, warning: without one of these it does not run` : 'off        # or error, warning, advice'}
\`\`\`

The check \`${rule.check}\` does the looking${options(rule.options)}
`;
}

/** The tallies of `dhrlint validate` on the labelled drafts, by rule. */
function measure() {
  const args = ['packages/cli/bin/dhrlint.js', 'validate', 'test-reports/drafts', '--format', 'json'];
  const { status, stdout, stderr } = spawnSync('node', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new Error(`The labelled drafts could not be measured; is dhrlint built?\n${stderr}`);
  return JSON.parse(stdout).rules;
}

/** What was measured of a rule, as a sentence or two. */
function figures(id) {
  const tally = measured[id];
  const labelled = tally ? tally.found + tally.missed : 0;
  if (labelled === 0)
    return 'No draft of [test-reports](../../../test-reports/README.md) is labelled for this rule.';
  const share = (part, whole) => `${Math.round((100 * part) / whole)} %`;
  const recall = `${tally.found} of ${labelled} labelled places are found (recall ${share(tally.found, labelled)})`;
  const findings = tally.found + tally.false;
  const precision =
    findings === 0
      ? ''
      : `; ${tally.false === 0 ? 'no finding is false' : `${tally.false} ${tally.false === 1 ? 'finding is' : 'findings are'} false`} (precision ${share(tally.found, findings)})`;
  return `On the drafts of [test-reports](../../../test-reports/README.md) ${recall}${precision}. The rules were written with these
drafts at hand: expect less on a report that nobody has seen.`;
}

function indexPage(all) {
  const categories = new Map();
  for (const rule of all) {
    const category = rule.id.split('/')[0];
    categories.set(category, [...(categories.get(category) ?? []), rule]);
  }
  const tables = [...categories].map(
    ([category, list]) =>
      `## ${category}\n\n| rule | severity | what the panel says |\n| --- | --- | --- |\n${list
        .map((rule) => `| [${rule.title}](${rule.id}.md) | ${rule.severity} | ${cell(rule.panel)} |`)
        .join('\n')}\n`,
  );
  return `<!-- Generated from rules/; run npm run docs. -->

# The rules

An **error** identifies a person or contradicts itself and must go before submission; a **warning** is what the panel
asks to have changed; **advice** is a question that only the author can answer.

${tables.join('\n')}`;
}

/** An example as a block, its brackets turned into bold; several lines are a small report. */
function example(text) {
  if (!text.trim().includes('\n')) return `- ${text.replace(/\[\[(.*?)\]\]/gs, '**$1**')}`;
  return `\n\`\`\`markdown\n${text.trim()}\n\`\`\`\n`;
}

function sourceLine(source) {
  const place = source.place ? `, ${source.place}` : '';
  if (source.letter) return `Letter of the Quality Assurance Panel: ${source.letter}`;
  return `${source.guidance ?? source.statute}${place}`;
}

function options(given = {}) {
  const names = Object.keys(given);
  if (names.length === 0) return '.';
  const yaml = names.map((name) => `\`${name}\``).join(', ');
  return `; its options ${yaml} stand in the rule's file and can be changed in a configuration.`;
}

function paragraph(text) {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

function cell(text) {
  return paragraph(text).replaceAll('|', '\\|');
}
