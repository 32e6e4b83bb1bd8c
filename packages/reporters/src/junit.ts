import type { CheckedDocument, DocumentResult, Finding, LedgerEntry, LintReport } from '@dhrlint/engine';
import { placeInWords } from './place.js';
import { printable } from './printable.js';
import { severityWords } from './words.js';

/**
 * JUnit's XML, as Jenkins, GitLab and others read it: a suite a report, a case for each finding and for each rule
 * without one. Errors and warnings fail; advice is skipped, and so is what does not apply or could not be told, each
 * with its reason. A check that stopped, and a file that could not be read, are errors.
 */
export function reportJunit(report: LintReport): string {
  const suites = report.documents.map((document, index) => suite(document, index, report));
  const sum = (key: keyof Counts) => suites.reduce((total, { counts }) => total + counts[key], 0);
  const total = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors') };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="dhrlint ${attribute(report.version)}" tests="${total.tests}" failures="${total.failures}" errors="${total.errors}">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/** What came of a case; `passed` says nothing further. */
interface Case {
  readonly name: string;
  /** Category and rule, which readers show as package and class. */
  readonly classname: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
  /** Severity of a failure, kind of an error. */
  readonly type: string;
  readonly text: string;
}

function suite(
  document: DocumentResult,
  index: number,
  report: LintReport,
): { readonly xml: string; readonly counts: Counts } {
  const cases = document.status === 'unreadable' ? [unreadCase(document)] : casesOf(document, report);
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const counts = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  const numbers = Object.entries(counts).map(([name, number]) => `${name}="${number}"`);
  const xml = [
    `  <testsuite name="${attribute(document.path)}" id="${index}" ${numbers.join(' ')}>`,
    ...(document.status === 'checked' ? [propertiesXml(document)] : []),
    ...cases.map(caseXml),
    '  </testsuite>',
  ].join('\n');
  return { xml, counts };
}

function unreadCase({ error }: Extract<DocumentResult, { status: 'unreadable' }>): Case {
  const { code, message } = error;
  return {
    name: 'The file can be read',
    classname: 'dhrlint',
    outcome: 'error',
    message,
    type: code,
    text: message,
  };
}

function casesOf({ findings, ledger, baseline }: CheckedDocument, { rules }: LintReport): readonly Case[] {
  const titleOf = (id: string) => rules.get(id)?.title ?? id;
  return ledger.flatMap((entry) => {
    const title = titleOf(entry.ruleId);
    const own = findings.filter(({ ruleId }) => ruleId === entry.ruleId);
    const known = (baseline?.known ?? []).filter(({ ruleId }) => ruleId === entry.ruleId);
    const isTold = entry.outcome === 'found' && own.length + known.length > 0;
    const state = isTold ? [] : [stateCase(entry, title)];
    return [
      ...own.map((finding) => findingCase(finding, title)),
      ...known.map((finding) => knownCase(finding, title)),
      ...state,
    ];
  });
}

/** What came of a rule beside its findings. */
function stateCase({ ruleId, outcome, reason, crashed }: LedgerEntry, title: string): Case {
  const plain = { name: title, classname: ruleId.replace('/', '.'), type: '', text: '', message: '' };
  if (outcome === 'passed') return { ...plain, outcome };
  const said = {
    'not-applicable': 'Does not apply.',
    'could-not-assess': 'Could not be checked.',
    found: '',
  };
  const message = `${said[outcome]} ${reason ?? ''}`.trim();
  if (crashed) return { ...plain, outcome: 'error', message, type: 'check-stopped', text: message };
  return { ...plain, outcome: 'skipped', message };
}

function findingCase(finding: Finding, title: string): Case {
  const { ruleId, severity, location, message, suggestion, related, fingerprint } = finding;
  const lines = [
    message,
    ...(location.quote ? [`Words: “${location.quote}”`] : []),
    ...(suggestion === null ? [] : [`Write instead: “${suggestion}”`]),
    ...(related.length === 0 ? [] : [`Compare: ${related.map(placeInWords).join('; ')}`]),
    `Fingerprint: ${fingerprint}`,
  ];
  return {
    name: `${placeInWords(location)}: ${title}`,
    classname: ruleId.replace('/', '.'),
    outcome: severity === 'advice' ? 'skipped' : 'failure',
    message: severity === 'advice' ? `${severityWords.advice}: ${message}` : message,
    type: severity,
    text: lines.join('\n'),
  };
}

/** Known from a baseline: it fails nothing, and is not hidden either. */
function knownCase(finding: Finding, title: string): Case {
  return {
    ...findingCase(finding, title),
    outcome: 'skipped',
    message: `Known before, ${severityWords[finding.severity].toLowerCase()}: ${finding.message}`,
  };
}

function caseXml({ name, classname, outcome, message, type, text }: Case): string {
  const head = `    <testcase name="${attribute(name)}" classname="${attribute(classname)}" time="0"`;
  if (outcome === 'passed') return `${head}/>`;
  // The schema of Jenkins gives a skipped case text and no attributes.
  const inner =
    outcome === 'skipped'
      ? `<skipped>${content(message)}</skipped>`
      : `<${outcome} type="${attribute(type)}" message="${attribute(message)}">${content(text)}</${outcome}>`;
  return `${head}>\n      ${inner}\n    </testcase>`;
}

function propertiesXml({ format, stage, pages, words, gaps }: CheckedDocument): string {
  const properties = [
    ['format', format],
    ['stage', stage.stage],
    ...(pages === null ? [] : [['pages', String(pages)]]),
    ['words', String(words)],
    ...gaps.map((gap) => ['not-read', gap]),
  ];
  const rows = properties.map(
    ([name = '', value = '']) => `      <property name="${name}" value="${attribute(value)}"/>`,
  );
  return ['    <properties>', ...rows, '    </properties>'].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot hold, and halves of surrogate pairs. */
const noXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\uFFFE\uFFFF]/gu;

function content(text: string): string {
  return text.split('\n').map(attribute).join('\n');
}

function attribute(text: string): string {
  return printable(text)
    .replace(noXml, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
