import type { CheckedDocument, DocumentResult, Finding, LintReport, Severity } from '@dhrlint/engine';
import { placeInWords } from './place.js';
import { printable } from './printable.js';
import { shorten } from './quoting.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'notice' };
/** An annotation is a small box. */
const longestQuote = 200;
const byGravity: readonly Severity[] = ['error', 'warning', 'advice'];

/**
 * Workflow commands that make annotations on GitHub, the gravest first because GitHub shows only the first ten of each
 * kind in a step. Word and PDF files have no lines, so the place stands in the title.
 */
export function reportGithub({ documents, rules }: LintReport): string {
  const titles = (id: string) => rules.get(id)?.title ?? id;
  return documents.map((document) => documentCommands(document, titles).join('')).join('');
}

function documentCommands(document: DocumentResult, titleOf: (id: string) => string): readonly string[] {
  const file = document.path;
  if (document.status === 'unreadable') {
    return [command('error', { file, title: 'Not checked' }, document.error.message)];
  }
  return [
    ...byGravity.flatMap((severity) =>
      document.findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => findingCommand(file, finding, titleOf(finding.ruleId))),
    ),
    ...unassessedCommands(document, titleOf),
  ];
}

function findingCommand(file: string, finding: Finding, title: string): string {
  const { severity, location, message, suggestion, ruleId, fingerprint } = finding;
  const words = location.quote ? ` It says: “${shorten(location.quote, longestQuote)}”.` : '';
  const instead = suggestion === null ? '' : ` Write instead: “${suggestion}”.`;
  return command(
    commands[severity],
    { file, title: `${placeInWords(location)}: ${title}` },
    `${message}${words}${instead} (${ruleId}, ${fingerprint})`,
  );
}

/** One for all, so that they neither vanish nor push findings off the page. */
function unassessedCommands(
  { path, ledger }: CheckedDocument,
  titleOf: (id: string) => string,
): readonly string[] {
  const open = ledger.filter(({ outcome }) => outcome === 'could-not-assess');
  if (open.length === 0) return [];
  const points = open.map(({ ruleId, reason }) => `${titleOf(ruleId)}. ${reason ?? ''}`.trim());
  const title = `Could not be checked: ${open.length} ${open.length === 1 ? 'point' : 'points'}`;
  const isGrave = open.some(({ crashed }) => crashed);
  return [command(isGrave ? 'error' : 'warning', { file: path, title }, points.join(' | '))];
}

/** A workflow command; what could end it or begin another is escaped as GitHub's own toolkit does. */
function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const given = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${given.join(',')}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return printable(text).replaceAll('%', '%25');
}
