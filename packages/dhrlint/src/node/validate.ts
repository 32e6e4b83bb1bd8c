import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { type LabelledDraft, type Labels, type Score, score } from '../validation.js';
import { type CheckReportsOptions, checkReports } from './check-reports.js';
import { findReports } from './find-reports.js';
import { SettingsError } from './settings.js';

/** The labels of `draft.docx` stand beside it in `draft.docx.gold.json`. */
export const labelsEnding = '.gold.json';

/** What a `.gold.json` must look like. */
const labelsSchema = {
  type: 'object',
  required: ['defects', 'exhaustive'],
  properties: {
    defects: {
      type: 'array',
      items: {
        type: 'object',
        required: ['rule', 'quote'],
        properties: {
          rule: { type: 'string' },
          quote: { type: ['string', 'null'] },
          paragraph: { type: 'string' },
        },
      },
    },
    traps: {
      type: 'array',
      items: {
        type: 'object',
        required: ['rule', 'quote', 'why'],
        properties: { rule: { type: 'string' }, quote: { type: 'string' }, why: { type: 'string' } },
      },
    },
    exhaustive: { type: 'array', items: { type: 'string' } },
  },
};

/**
 * Checks the labelled drafts of folders and scores the findings against the labels. Reports without labels are
 * passed over.
 * @throws SettingsError where there is no labelled draft, or labels cannot be read
 */
export async function validate(paths: readonly string[], options: CheckReportsOptions = {}): Promise<Score> {
  const labels = new Map<string, Labels>();
  for (const file of await findReports(paths)) {
    const read = await labelsOf(file);
    if (read) labels.set(file, read);
  }
  if (labels.size === 0) {
    const example = `report.docx${labelsEnding}`;
    throw new SettingsError(
      `There is no labelled draft in ${paths.join(', ')}: labels stand beside a report, as ${example}.`,
    );
  }
  const { report } = await checkReports([...labels.keys()], options);
  const drafts = report.documents.flatMap((document): readonly LabelledDraft[] => {
    const known = labels.get(document.path);
    if (!known) return [];
    return [
      {
        path: document.path,
        labels: known,
        findings: document.status === 'checked' ? document.findings : null,
      },
    ];
  });
  return score(drafts);
}

async function labelsOf(file: string): Promise<Labels | null> {
  const path = file + labelsEnding;
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SettingsError(`The labels ${path} are not valid JSON: ${(error as Error).message}.`);
  }
  const ajv = new Ajv();
  if (!ajv.validate(labelsSchema, value))
    throw new SettingsError(`The labels ${path} cannot be used: ${ajv.errorsText()}.`);
  return value as Labels;
}
