import type { LetterTracker, TrackedPoint } from '@dhrlint/engine';
import { fileName } from '../file-name.js';
import { html, type Markup } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import { style } from './html-style.js';
import {
  citationInWords,
  letterTitle,
  placesInWords,
  placesOf,
  presentText,
  ruleTitle,
  standingMeanings,
  standings,
  standingWords,
} from './words.js';

/** More places than these make a page that nobody reads. */
const mostPlaces = 12;

/** The tracker as one page to fill in, print and send back with the revision. */
export async function letterHtml(tracker: LetterTracker, version: string): Promise<string> {
  const { partnership, draft, earlier, decision, points, instructions, praise } = tracker;
  const hasDraft = draft !== null;
  const title = `${letterTitle(tracker)}, point by point`;
  return htmlPage({
    title,
    style,
    version,
    body: html`<header>
<h1>${title}</h1>
${partnership !== null && html`<p>${partnership}</p>`}
${hasDraft && html`<p>Looked for in <strong>${fileName(draft ?? '')}</strong>${earlier !== null && html`; the panel read <strong>${fileName(earlier)}</strong>`}.</p>`}
${decision !== null && html`<p class="decision"><strong>Decision:</strong> ${decision}</p>`}
</header>
<main>
${hasDraft && tiles(points)}
${table('The panel’s points', points, tracker, hasDraft)}
${instructions.length > 0 && table('What the closing paragraphs ask for', instructions, tracker, hasDraft)}
${
  praise.length > 0 &&
  html`<section class="praise"><h2>What the panel praises; keep it</h2><ul>${praise.map((text) => html`<li>${text}</li>`)}</ul></section>`
}
</main>
<footer><p>“No longer found” means that rules which answer the point find nothing in the draft. Whether a point is met is for a person to say. This page holds words of the report: keep it as safe as the report itself.</p></footer>`,
  });
}

function tiles(points: readonly TrackedPoint[]): Markup {
  return html`<ul class="tiles">${standings.map((standing) => {
    const count = points.filter((point) => point.standing === standing).length;
    return html`<li class="${standing}"><strong>${count}</strong> ${standingWords[standing]}<span>${standingMeanings[standing]}</span></li>`;
  })}</ul>`;
}

function table(
  caption: string,
  points: readonly TrackedPoint[],
  tracker: LetterTracker,
  hasDraft: boolean,
): Markup {
  return html`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">No.</th><th scope="col">What the panel wrote</th><th scope="col">${hasDraft ? 'Where it stands' : 'Rules that answer it'}</th><th scope="col" class="ours">What we changed, and where</th></tr></thead>
<tbody>${points.map((point) => row(point, tracker))}</tbody>
</table>`;
}

function row(point: TrackedPoint, tracker: LetterTracker): Markup {
  return html`<tr>
<th scope="row">${point.number}</th>
<td>${point.topic !== null && html`<p class="topic">${point.topic}</p>`}<p>${point.text}</p></td>
<td>${standing(point)}${citations(point)}${rules(point, tracker)}</td>
<td class="ours"></td>
</tr>
`;
}

function standing(point: TrackedPoint): Markup | null {
  const state = point.standing ?? (point.answers.length === 0 ? 'person' : null);
  const places = placesInWords(placesOf(point), mostPlaces);
  return html`${state !== null && html`<p><strong class="standing ${state}">${standingWords[state]}</strong>${places !== '' && html`: ${places}`}</p>`}${point.notes.length > 0 && html`<p class="notes">${point.notes.join(' ')}</p>`}`;
}

function citations({ cited }: TrackedPoint): Markup | false {
  return (
    cited.length > 0 &&
    html`<dl>${cited.map((place) => {
      const present = presentText(place);
      return html`<div><dt>${citationInWords(place)}${place.page !== null && html`, page ${place.page}`}</dt>${present !== '' && (place.text === null ? html`<dd>${present}</dd>` : html`<dd><q>${present}</q></dd>`)}</div>`;
    })}</dl>`
  );
}

function rules({ answers }: TrackedPoint, tracker: LetterTracker): Markup | false {
  return (
    answers.length > 0 &&
    html`<p class="rules">Rules: ${answers.map(({ ruleId }) => ruleTitle(tracker, ruleId)).join('; ')}</p>`
  );
}
