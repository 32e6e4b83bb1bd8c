import type { RuleStatistics, Statistics } from '@dhrlint/engine';
import { html, type Markup } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import { severityWords } from '../words.js';
import { countedDrafts } from './counted-drafts.js';
import { style } from './html-style.js';

/** Which points drafts need most, as a page with bars; it holds no word of a report. */
export async function statisticsHtml(statistics: Statistics, version: string): Promise<string> {
  const found = statistics.rules.filter(({ drafts }) => drafts > 0);
  const others = statistics.rules.filter(({ drafts }) => drafts === 0);
  return htmlPage({
    title: 'What drafts need most',
    style,
    version,
    body: html`<header><h1>What drafts need most</h1>
${countedDrafts(statistics).map((sentence) => html`<p>${sentence}</p>`)}
</header>
<main>
${found.length > 0 && table(found, statistics)}
${others.length > 0 && html`<section><h2>Looked for and found in no draft</h2><ul>${others.map(({ title }) => html`<li>${title}</li>`)}</ul></section>`}
</main>
<footer><p>dhrlint ${version} counts what it finds. What it cannot find is not in these figures.</p></footer>`,
  });
}

function table(rules: readonly RuleStatistics[], { drafts, inRounds }: Statistics): Markup {
  const rounds = inRounds > 0;
  return html`<table>
<caption>Points, the most frequent first</caption>
<thead><tr><th scope="col">Point</th><th scope="col">Weight</th><th scope="col" class="number">Drafts</th><td class="bar"></td><th scope="col" class="number">Findings</th>${rounds && html`<th scope="col" class="number">First round</th><th scope="col" class="number">Last round</th>`}</tr></thead>
<tbody>${rules.map(
    (
      rule,
    ) => html`<tr><th scope="row">${rule.title}</th><td class="${rule.severity}">${severityWords[rule.severity]}</td><td class="number">${rule.drafts} of ${drafts}</td><td class="bar">${bar(rule, drafts)}</td><td class="number">${rule.findings}</td>${rounds && html`<td class="number">${rule.atFirst}</td><td class="number">${rule.atLast}</td>`}</tr>
`,
  )}</tbody></table>`;
}

function bar({ drafts, severity }: RuleStatistics, of: number): Markup {
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="${severity}" width="${((100 * drafts) / of).toFixed(2)}" height="10"></rect></svg>`;
}
