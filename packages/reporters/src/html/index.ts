import type { DocumentResult, LintReport } from '@dhrlint/engine';
import { fileName } from '../file-name.js';
import { findingList } from './cards.js';
import { accounts, silent, unmatched } from './ledger.js';
import { html, type Markup } from './markup.js';
import { reportPage } from './numbered.js';
import { htmlPage } from './page.js';
import { reportText } from './report-text.js';
import { runPage } from './script.js';
import { style } from './style.js';
import { summary } from './summary.js';

/** The results as one page for people. */
export async function reportHtml(report: LintReport): Promise<string> {
  const [only] = report.documents.length === 1 ? report.documents : [];
  return htmlPage({
    title: only ? `${fileName(only.path)} – what the panel would say` : 'What the panel would say',
    style,
    script: `(${runPage.toString()})();`,
    version: report.version,
    body: html`<header class="top">
<div><p class="tool">dhrlint ${report.version}</p><h1>What the panel would say</h1></div>
<button type="button" class="theme" hidden>Dark page</button>
</header>
<main>
<p class="care">This page holds words of the report. Keep it as safe as the report itself.</p>
${report.documents.length > 1 && contents(report.documents)}
${report.documents.map((document, index) => section(document, report, index))}
${unmatched(report)}
</main>
<footer><p>dhrlint finds what panels have asked for before. It cannot tell whether the review is a good one; that is for its readers.</p></footer>`,
  });
}

function contents(documents: readonly DocumentResult[]): Markup {
  return html`<nav aria-label="Reports"><ul>${documents.map((document, index) => {
    const state = document.status === 'unreadable' ? 'not checked' : `${document.findings.length} findings`;
    return html`<li><a href="#r${index + 1}">${document.path}</a> ${state}</li>
`;
  })}</ul></nav>`;
}

function section(document: DocumentResult, report: LintReport, index: number): Markup {
  const id = `r${index + 1}`;
  if (document.status === 'unreadable') {
    return html`<section class="report" id="${id}"><h2>${document.path}</h2>
<p class="notice"><strong>Not checked.</strong> ${document.error.message}</p></section>`;
  }
  const page = reportPage(document, report, index);
  return html`<section class="report" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${document.path}</h2>
<p class="skip"><a href="#${id}-list">To the findings</a></p>
${summary(page)}
${accounts(page)}
<div class="beside">
${findingList(page)}
${reportText(page)}
</div>
${silent(page)}
</section>`;
}
