import type { Severity } from '@dhrlint/engine';
import { counted } from '../counted.js';
import { placeInWords } from '../place.js';
import { formatNames, severityMeanings } from '../words.js';
import { categoryInWords, categoryOf } from './categories.js';
import { html, type Markup } from './markup.js';
import type { ReportPage } from './numbered.js';

const severities: readonly Severity[] = ['error', 'warning', 'advice'];
const plurals: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['advice', 'advice'],
};

/** What was read, how much was found, and what must be looked at first. */
export function summary(page: ReportPage): Markup {
  const { document, findings } = page;
  return html`<div class="summary">
${state(page)}
<ul class="tiles">${severities.map((severity) => {
    const count = findings.filter(({ finding }) => finding.severity === severity).length;
    return html`<li class="tile ${severity}"><strong>${count}</strong> ${plurals[severity][count === 1 ? 0 : 1]}<span>${severityMeanings[severity]}</span></li>`;
  })}</ul>
${document.ledger.length === 0 && html`<p class="notice">No rule is switched on, so nothing was checked.</p>`}
${findings.length > 0 && chart(page)}
${identifying(page)}
</div>`;
}

function state({ document }: ReportPage): Markup {
  const { format, pages, words, stage, gaps } = document;
  const facts = [
    formatNames[format],
    ...(pages === null ? [] : [counted(pages, 'page')]),
    counted(words, 'word'),
  ].join(', ');
  const taken = stage.stage === 'final' ? 'the final version' : 'a draft before submission';
  return html`<p class="state">${facts}. Read as ${taken}: ${stage.why.join(' ')}</p>
${gaps.map((gap) => html`<p class="notice"><strong>Not read:</strong> ${gap}</p>`)}`;
}

/** Findings by category and severity: a table for everybody, with bars for the eye. */
function chart({ findings }: ReportPage): Markup {
  const categories = [...new Set(findings.map(({ finding }) => categoryOf(finding.ruleId)))];
  const rows = categories
    .map((category) => {
      const own = findings.filter(({ finding }) => categoryOf(finding.ruleId) === category);
      const counts = severities.map(
        (severity) => own.filter(({ finding }) => finding.severity === severity).length,
      );
      return { category, counts, total: own.length };
    })
    .sort((a, b) => b.total - a.total);
  const most = Math.max(...rows.map(({ total }) => total));
  return html`<table class="chart">
<caption>Findings by what they are about</caption>
<thead><tr><th scope="col">About</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Advice</th><td class="bar"></td></tr></thead>
<tbody>${rows.map(
    ({ category, counts }) =>
      html`<tr><th scope="row">${categoryInWords(category)}</th>${counts.map((count) => html`<td>${count === 0 ? html`<span class="none">0</span>` : count}</td>`)}<td class="bar">${bar(counts, most)}</td></tr>
`,
  )}</tbody></table>`;
}

function bar(counts: readonly number[], most: number): Markup {
  let from = 0;
  const parts = counts.map((count, index) => {
    const width = (100 * count) / most;
    const part = html`<rect class="${severities[index] ?? ''}" x="${from.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10"></rect>`;
    from += width;
    return count === 0 ? null : part;
  });
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`;
}

/** What could identify somebody, the surest first. */
function identifying({ findings }: ReportPage): Markup | null {
  const found = findings
    .filter(({ rule }) => rule?.identifies !== undefined)
    .sort((a, b) => (b.rule?.identifies ?? 0) - (a.rule?.identifies ?? 0));
  if (found.length === 0) return null;
  return html`<section class="first">
<h3>First: what could identify somebody</h3>
<ul>${found.map(
    ({ finding, rule, card }) =>
      html`<li><a href="#${card}">${placeInWords(finding.location)}</a> ${rule?.title ?? finding.ruleId}</li>
`,
  )}</ul>
</section>`;
}
