import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PanelLetter, readPanelLetter } from '@dhrlint/facts';
import { readText } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answeringBy } from './answers.js';
import { pointsOf } from './points.js';
import { citationLabel, parseLabelledLetter } from './testing/labelled-letter.js';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, 'testing/letters');
const rulesFolder = join(here, '../../../../rules');
const rules = readdirSync(rulesFolder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(join(rulesFolder, name), 'utf8')));
const answering = answeringBy(rules);

describe.each(readdirSync(folder))('%s', (name) => {
  const labelled = parseLabelledLetter(readFileSync(join(folder, name), 'utf8'));
  const letter: PanelLetter = readPanelLetter(readText(labelled.text));
  const points = pointsOf(letter.items, answering);
  const line = (text: string) => text.replace(/\s+/g, ' ').replace(/[,;]$/, '').trim();

  it('is split into its points, each with the places that it cites', () => {
    expect(points.map(({ text, cited }) => [line(text), cited.map(citationLabel)])).toEqual(
      labelled.points.map(({ text, cited }) => [line(text), cited]),
    );
  });

  it('has its praise and its standard paragraphs apart', () => {
    expect(letter.praise.map(line)).toEqual(labelled.praise.map(line));
    expect(letter.closing.map(line)).toEqual(labelled.closing.map(line));
  });

  it('has for each point the rules that a careful reader names', () => {
    const named = points.map(({ text, answers }) => {
      const { rules: wanted = [], allowed = [] } =
        labelled.points.find((point) => line(point.text) === line(text)) ?? {};
      const ids = answers.map(({ ruleId }) => ruleId);
      return {
        text: line(text),
        missing: wanted.filter((rule) => !ids.includes(rule)),
        extra: ids.filter((id) => !allowed.includes(id)),
      };
    });
    expect(named.filter(({ missing, extra }) => missing.length + extra.length > 0)).toEqual([]);
  });
});
