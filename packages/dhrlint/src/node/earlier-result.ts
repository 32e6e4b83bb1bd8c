import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  CheckedDocument,
  ComparedRound,
  Finding,
  LedgerEntry,
  Location,
  Severity,
} from '@dhrlint/engine';
import { Ajv } from 'ajv';
import { SettingsError } from './settings.js';

/** One report of an earlier result. */
export interface EarlierDocument extends ComparedRound {
  readonly path: string;
}

/** What `dhrlint check --format json` wrote before. */
export interface EarlierResult {
  /** The version of dhrlint that wrote it. */
  readonly version: string;
  readonly documents: readonly EarlierDocument[];
}

/** A finding as the JSON has it; what is left out there is filled in. */
interface WrittenFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Partial<Location> & Pick<Location, 'part' | 'quote'>;
  readonly suggestion?: string | null;
  readonly fingerprint: string;
}

interface WrittenDocument {
  readonly path: string;
  readonly status: 'checked' | 'unreadable';
  readonly findings: readonly WrittenFinding[];
  readonly ledger: readonly Pick<LedgerEntry, 'ruleId' | 'outcome'>[];
  readonly baseline?: { readonly known: readonly WrittenFinding[] };
}

interface WrittenResult {
  readonly tool: { readonly version: string };
  readonly documents: readonly WrittenDocument[];
}

/** What a comparison needs of the JSON; the rest is not looked at. */
const findings = {
  type: 'array',
  items: {
    type: 'object',
    required: ['ruleId', 'severity', 'message', 'location', 'fingerprint'],
    properties: {
      ruleId: { type: 'string' },
      severity: { enum: ['error', 'warning', 'advice'] },
      message: { type: 'string' },
      fingerprint: { type: 'string' },
      location: {
        type: 'object',
        required: ['part', 'quote'],
        properties: { part: { type: 'string' }, quote: { type: ['string', 'null'] } },
      },
    },
  },
};
const schema = {
  type: 'object',
  required: ['version', 'tool', 'documents'],
  properties: {
    version: { const: 1 },
    tool: { type: 'object', required: ['version'], properties: { version: { type: 'string' } } },
    documents: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'status', 'findings', 'ledger'],
        properties: {
          path: { type: 'string' },
          status: { enum: ['checked', 'unreadable'] },
          findings,
          ledger: { type: 'array', items: { type: 'object', required: ['ruleId', 'outcome'] } },
          baseline: { type: 'object', required: ['known'], properties: { known: findings } },
        },
      },
    },
  },
};

/**
 * Reads an earlier result. What was known from a baseline then counts as found then.
 * @throws SettingsError where the file is none
 */
export async function readEarlierResult(path: string): Promise<EarlierResult> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such file' : error.code;
    throw new SettingsError(`The earlier result ${path} cannot be read: ${why}.`);
  });
  const value = parsed(text, path);
  const ajv = new Ajv();
  if (!ajv.validate(schema, value)) {
    throw new SettingsError(
      `${path} is no earlier result of dhrlint (${ajv.errorsText()}). dhrlint check REPORT --format json=${basename(path)} writes one.`,
    );
  }
  const { tool, documents } = value as WrittenResult;
  return {
    version: tool.version,
    documents: documents.flatMap(({ status, path, findings, ledger, baseline }) =>
      status === 'checked'
        ? [{ path, findings: [...findings, ...(baseline?.known ?? [])].map(filled), accepted: [], ledger }]
        : [],
    ),
  };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SettingsError(
      `${path} is no earlier result of dhrlint: it is no valid JSON (${(error as Error).message}).`,
    );
  }
}

function filled({ location, ...finding }: WrittenFinding): Finding {
  return {
    messageWithoutWords: finding.message,
    context: null,
    related: [],
    ...finding,
    suggestion: finding.suggestion ?? null,
    location: {
      paragraph: null,
      section: null,
      sectionNumber: null,
      page: null,
      block: null,
      start: null,
      end: null,
      ...location,
    },
  };
}

/**
 * The report of an earlier round that a report belongs to: of the same path, else of the same name, else of the same name
 * in another format, else the only one where there is one on either side.
 */
export function counterpart<T extends { readonly path: string }>(
  path: string,
  earlier: readonly T[],
  isOnly: boolean,
): T | undefined {
  const name = (full: string) => full.split(/[\\/]/).at(-1)?.toLowerCase() ?? full;
  const stem = (full: string) => name(full).replace(/\.[^.]+$/, '');
  const [only] = earlier.length === 1 && isOnly ? earlier : [];
  return (
    earlier.find((one) => one.path === path) ??
    earlier.find((one) => name(one.path) === name(path)) ??
    earlier.find((one) => stem(one.path) === stem(path)) ??
    only
  );
}

/** A report as a round: what was known from a baseline was found too. */
export function asRound(document: CheckedDocument): EarlierDocument {
  const { path, findings, accepted, ledger, baseline } = document;
  return { path, findings: [...findings, ...(baseline?.known ?? [])], accepted, ledger };
}
