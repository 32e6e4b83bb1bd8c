import type { Finding, LedgerEntry, LintReport } from '@dhrlint/engine';
import { counted } from '../counted.js';
import { placeInWords } from '../place.js';
import { html, type Markup } from './markup.js';
import { blockId, type ReportPage } from './numbered.js';

/** What panels praise, what could not be checked, and what somebody accepted. */
export function accounts(page: ReportPage): Markup {
  return html`<div class="accounts">${strengths(page)}${unassessed(page)}${unused(page)}${rounds(page)}${accepted(page)}${toSilent(page)}</div>`;
}

function strengths(page: ReportPage): Markup | null {
  const { strengths } = page.document;
  if (strengths.length === 0) return null;
  return html`<section class="strengths"><h3>What panels praise, and this report has</h3>
<ul>${strengths.map(({ message, location }) => {
    const place = location && placeInWords(location);
    const isLinked = place && location.block !== null && page.document.blocks;
    return html`<li>${message}${place !== undefined && html` (${isLinked ? html`<a href="#${blockId(page, location?.block ?? 0)}">${place}</a>` : place})`}</li>
`;
  })}</ul></section>`;
}

function unassessed(page: ReportPage): Markup | null {
  const open = page.document.ledger.filter(({ outcome }) => outcome === 'could-not-assess');
  if (open.length === 0) return null;
  return html`<section class="unassessed"><h3>What could not be checked</h3>
<p>This is not the same as “in order”: look at these points yourself.</p>
<ul>${open.map(
    (entry) => html`<li><strong>${titleOf(entry, page)}.</strong> ${entry.reason ?? ''}</li>
`,
  )}</ul></section>`;
}

function unused({ document }: ReportPage): Markup | null {
  const { unusedAcceptances } = document;
  if (unusedAcceptances.length === 0) return null;
  return html`<section class="unused"><h3>Comments that accept something where nothing is found; take them out</h3>
<ul>${unusedAcceptances.map(
    ({ reason, who, location }) =>
      html`<li>${placeInWords(location)}: ${reason === '' ? 'No reason is given, so nothing was accepted.' : reason}${who !== null && html` (${who})`}</li>
`,
  )}</ul></section>`;
}

function rounds(page: ReportPage): Markup | null {
  const { baseline, blocks } = page.document;
  if (!baseline) return null;
  const list = (heading: string, findings: readonly Finding[], isHere: boolean) =>
    findings.length > 0 &&
    html`<section><h3>${heading} (${findings.length})</h3>
<ul>${findings.map(({ ruleId, location }) => {
      const place = placeInWords(location);
      const isLinked = isHere && blocks && location.block !== null;
      return html`<li>${isLinked ? html`<a href="#${blockId(page, location.block ?? 0)}">${place}</a>` : place} ${page.rules.get(ruleId)?.title ?? ruleId}</li>
`;
    })}</ul></section>`;
  return html`${list('Known from the baseline, so not counted', baseline.known, true)}${list('Resolved since the baseline', baseline.resolved, false)}${list('No longer found, but the point could not be checked this time', baseline.unsure, false)}`;
}

function accepted(page: ReportPage): Markup | null {
  const { document, rules } = page;
  if (document.accepted.length === 0) return null;
  return html`<section class="accepted"><h3>Accepted, so not counted</h3>
<ul>${document.accepted.map(({ finding, reason, who, when }) => {
    const by = [who, when].filter((word) => word !== null).join(', ');
    return html`<li>${placeInWords(finding.location)}: <strong>${rules.get(finding.ruleId)?.title ?? finding.ruleId}.</strong> ${reason}${by !== '' && html` (${by})`}</li>
`;
  })}</ul></section>`;
}

function silentCount({ document }: ReportPage): number {
  return document.ledger.filter(({ outcome }) => outcome === 'passed' || outcome === 'not-applicable').length;
}

function toSilent(page: ReportPage): Markup | null {
  const count = silentCount(page);
  if (count === 0) return null;
  return html`<p class="to-ledger"><a href="#${page.id}-ledger">What else was looked for: ${counted(count, 'point')}</a></p>`;
}

/** What was looked for and not found, and what does not apply. */
export function silent(page: ReportPage): Markup | null {
  if (silentCount(page) === 0) return null;
  const group = (heading: string, outcome: LedgerEntry['outcome']) => {
    const entries = page.document.ledger.filter((entry) => entry.outcome === outcome);
    if (entries.length === 0) return null;
    return html`<h4>${heading} (${entries.length})</h4>
<ul>${entries.map(
      (
        entry,
      ) => html`<li>${titleOf(entry, page)}${entry.reason !== null && html`. <span class="reason">${entry.reason}</span>`}</li>
`,
    )}</ul>`;
  };
  return html`<section class="ledger" id="${page.id}-ledger" aria-labelledby="${page.id}-ledger-title ${page.id}-title">
<h3 id="${page.id}-ledger-title">What else was looked for</h3>
<div class="groups">${group('Looked for and not found', 'passed')}${group('Does not apply to this report', 'not-applicable')}</div></section>`;
}

function titleOf({ ruleId }: LedgerEntry, { rules }: ReportPage): string {
  return rules.get(ruleId)?.title ?? ruleId;
}

/** Acceptances of the list that no report of the run has any more. */
export function unmatched({ unmatchedAcceptances }: LintReport): Markup | null {
  if (unmatchedAcceptances.length === 0) return null;
  return html`<section class="unmatched"><h2>Accepted findings that are no longer there; take them off the list</h2>
<ul>${unmatchedAcceptances.map(
    ({ fingerprint, reason }) => html`<li><span class="code">${fingerprint}</span> ${reason}</li>
`,
  )}</ul></section>`;
}
