import type { Location } from '@dhrlint/engine';
import { placeInWords, sectionInWords } from '../place.js';
import { shorten } from '../quoting.js';
import { sourceInWords } from '../source.js';
import { severityWords } from '../words.js';
import { categoryInWords, categoryOf } from './categories.js';
import { html, type Insert, type Markup } from './markup.js';
import { blockId, hasPlace, type NumberedFinding, type ReportPage } from './numbered.js';

const longestQuote = 240;
const longestRelated = 80;

/** The list at the side: filters, and a card for each finding. */
export function findingList(page: ReportPage): Markup {
  const { findings, id } = page;
  return html`<aside class="side" aria-labelledby="${id}-list ${id}-title">
<h3 id="${id}-list">Findings</h3>
${findings.length === 0 ? html`<p>Nothing was found.</p>` : html`${filters(page)}<ol class="cards">${findings.map((one) => card(one, page))}</ol>`}
</aside>`;
}

/** Hidden until the script is there to make them work. */
function filters({ findings, id }: ReportPage): Markup {
  const count = (of: (one: NumberedFinding) => boolean) => findings.filter(of).length;
  const severity = (name: 'error' | 'warning' | 'advice', words: string) => {
    const number = count(({ finding }) => finding.severity === name);
    return html`<label class="check ${name}"><input type="checkbox" name="severity" value="${name}" checked> ${words} <span class="count">${number}</span></label>`;
  };
  const categories = [...new Set(findings.map(({ finding }) => categoryOf(finding.ruleId)))].sort();
  const sections = [...new Set(findings.map(({ finding }) => sectionInWords(finding.location)))];
  return html`<form class="filters" hidden aria-labelledby="${id}-filters ${id}-title">
<span id="${id}-filters" hidden>Which findings are shown</span>
<div class="checks">${severity('error', 'Errors')}${severity('warning', 'Warnings')}${severity('advice', 'Advice')}</div>
<div class="field"><label for="${id}-category">About</label><select id="${id}-category" name="category"><option value="">everything</option>${categories.map((category) => html`<option value="${category}">${categoryInWords(category)} (${count(({ finding }) => categoryOf(finding.ruleId) === category)})</option>`)}</select></div>
<div class="field"><label for="${id}-section">Section</label><select id="${id}-section" name="section"><option value="">the whole report</option>${sections.map((section) => html`<option value="${section}">${section}</option>`)}</select></div>
<div class="field"><label for="${id}-words">Words</label><input id="${id}-words" name="words" type="search" autocomplete="off"></div>
<div class="walk"><button type="button" name="previous">Previous</button><button type="button" name="next">Next</button><button type="button" name="clear">Show all</button><output class="shown" aria-live="polite"></output></div>
</form>`;
}

function card(one: NumberedFinding, page: ReportPage): Markup {
  const { finding, rule, number } = one;
  const { location, severity, message, suggestion, related } = finding;
  const place = placeInWords(location);
  return html`<li class="card ${severity}${one.isFirst ? '' : ' again'}" id="${one.card}" tabindex="-1" data-number="${number}" data-severity="${severity}" data-category="${categoryOf(finding.ruleId)}" data-section="${sectionInWords(location)}">
<p class="where">${hasPlace(page, finding) ? html`<a class="jump" href="#${one.mark}">${place}</a>` : html`<span class="jump">${place}</span>`} <span class="severity">${severityWords[severity]}</span> <span class="number">no. ${number}</span></p>
<h4>${rule?.title ?? finding.ruleId}</h4>
${quoteOf(finding)}
<p>${message}</p>
${suggestion !== null && html`<p class="instead"><strong>Write instead:</strong> “${suggestion}”</p>`}
${related.length > 0 && html`<p class="related"><strong>Compare:</strong> ${joined(related.map((place) => relatedPlace(place, page)))}</p>`}
<details><summary>What the panel says, and what to do</summary>
<dl>${
    rule
      ? html`${entry('The panel says', rule.panel)}${entry('Why', rule.why)}${entry('What to do', rule.fix)}${entry('Where it comes from', ...rule.source.map(sourceInWords))}`
      : null
  }<div class="code"><dt>Rule and fingerprint</dt><dd>${finding.ruleId} ${finding.fingerprint}</dd></div></dl></details>
</li>
`;
}

function entry(name: string, ...texts: readonly string[]): Markup {
  return html`<div><dt>${name}</dt>${texts.map((text) => html`<dd>${text}</dd>`)}</div>`;
}

/** The words in their sentence; a long quote is cut in its middle, since the text beside shows it whole. */
function quoteOf({ location, context }: NumberedFinding['finding']): Markup | null {
  if (!location.quote) return null;
  return html`<blockquote>${context?.before ?? ''}<mark>${shorten(location.quote, longestQuote)}</mark>${context?.after ?? ''}</blockquote>`;
}

function relatedPlace(location: Location, page: ReportPage): Markup {
  const place = placeInWords(location);
  const at =
    location.block === null || !page.document.blocks
      ? html`${place}`
      : html`<a href="#${blockId(page, location.block)}">${place}</a>`;
  return location.quote ? html`${at} “${shorten(location.quote, longestRelated)}”` : at;
}

function joined(parts: readonly Markup[]): Insert {
  return parts.map((part, index) => (index === 0 ? part : html`; ${part}`));
}
