/** Colours by day and by night; every pair of words and ground has a contrast of 4.5 or more. */
export const light = `
  color-scheme: light;
  --ground: #f6f4ef; --paper: #fffefb; --ink: #1d2329; --soft: #565e67; --line: #d9d4c9;
  --accent: #1f4f7a; --error: #9b1c24; --warning: #7a4b00; --advice: #1f5a86;
  --error-ground: #fbe3e1; --warning-ground: #fdeec6; --advice-ground: #dfecf7; --chosen: #1d2329; --badge-ink: #ffffff;`;
export const dark = `
  color-scheme: dark;
  --ground: #14171b; --paper: #1c2026; --ink: #e8e5de; --soft: #a9b0b8; --line: #363c45;
  --accent: #8fc1ec; --error: #ff9f9b; --warning: #f1c15d; --advice: #8fc5f0;
  --error-ground: #55232a; --warning-ground: #4d3b10; --advice-ground: #1d3d56; --chosen: #e8e5de; --badge-ink: #14171b;`;

/** The page's style sheet: for screens wide and narrow, by day and night, and for paper. */
export const style = `
:root {${light} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=light]) {${dark} } }
@media screen { :root[data-theme=dark] {${dark} } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1.5rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.top, main, body > footer { max-width: 92rem; margin: 0 auto; padding: 0 2rem; }
.top { display: flex; justify-content: space-between; align-items: end; gap: 1rem; padding-top: 1.75rem; padding-bottom: 1rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h1 { font: 600 2rem/1.2 Georgia, "Times New Roman", serif; margin: 0; }
h2 { font-size: 1.35rem; overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; }
p { margin: 0 0 .6rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible, .card:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
button, input, select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .35rem; padding: .3rem .7rem; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); color: var(--accent); }
ul, ol { margin: 0; padding-left: 1.2rem; }
.tool { margin: 0; color: var(--soft); font-size: .9rem; }
.care { color: var(--soft); border-left: 3px solid var(--line); padding-left: .8rem; }
.code { font: .85rem/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; color: var(--soft); }
.report { border-top: 1px solid var(--line); padding-top: 1.25rem; margin-bottom: 3rem; }
.skip a:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.state { color: var(--soft); max-width: 70rem; }
.notice { background: var(--warning-ground); border-radius: .4rem; padding: .5rem .9rem; max-width: 70rem; }
.summary { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 3rem; align-items: start; }
.summary > .state, .summary > .notice, .summary > .tiles { grid-column: 1 / -1; }
.tiles { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 1rem; margin: .4rem 0 1.5rem; }
.tile { flex: 0 1 auto; background: var(--paper); border: 1px solid var(--line); border-top: 4px solid; border-radius: .4rem; padding: .6rem 1.1rem .7rem; min-width: 13rem; }
.tile strong { font: 600 1.9rem/1.2 Georgia, serif; margin-right: .2rem; }
.tile span { display: block; color: var(--soft); font-size: .95rem; }
.tile.error { border-top-color: var(--error); } .tile.warning { border-top-color: var(--warning); } .tile.advice { border-top-color: var(--advice); }
.chart { border-collapse: collapse; width: 100%; font-size: .98rem; margin-bottom: 1.5rem; font-variant-numeric: tabular-nums; }
.chart caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
.chart th, .chart td { padding: .22rem .6rem .22rem 0; text-align: right; font-weight: normal; border-bottom: 1px solid var(--line); }
.chart th:first-child { text-align: left; }
.chart thead th { color: var(--soft); font-size: .88rem; }
.chart .none { color: var(--soft); }
.chart .bar { width: 38%; padding-right: 0; }
.chart svg { display: block; width: 100%; height: .8rem; }
rect.error { fill: var(--error); } rect.warning { fill: var(--warning); } rect.advice { fill: var(--advice); }
.first { margin-bottom: 1.5rem; }
.first ul, .accounts ul { line-height: 1.5; }
.first a { font-weight: 600; }
.accounts { columns: 2; column-gap: 3rem; margin-bottom: 1.5rem; }
.accounts > * { margin-bottom: 1.2rem; break-inside: avoid; }
.ledger { border-top: 1px solid var(--line); padding-top: 1.25rem; margin-top: 2rem; }
.ledger .groups { columns: 2; column-gap: 3rem; font-size: .98rem; }
.ledger ul + h4 { margin-top: 1.2rem; }
.reason { color: var(--soft); }
summary { cursor: pointer; color: var(--accent); }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) 27rem; gap: 2rem; align-items: start; border-top: 1px solid var(--line); padding-top: 1.25rem; }
.beside:not(:has(.text)) { grid-template-columns: minmax(0, 1fr); }
.side { grid-column: 2; grid-row: 1; position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: .2rem .4rem 2rem .2rem; }
.beside:not(:has(.text)) .side { grid-column: 1; position: static; max-height: none; }
.filters { background: var(--ground); position: sticky; top: -.2rem; z-index: 1; padding: .2rem 0 .7rem; border-bottom: 1px solid var(--line); margin-bottom: .8rem; font-size: .95rem; display: grid; gap: .45rem; }
.checks { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
.check .count { color: var(--soft); }
.check input { accent-color: var(--accent); }
.field { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); align-items: center; gap: .5rem; }
.field > * { min-width: 0; width: 100%; }
.walk { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
.shown { color: var(--soft); margin-left: auto; }
.cards { list-style: none; padding: 0; display: grid; gap: .8rem; }
.card { background: var(--paper); border: 1px solid var(--line); border-left: 5px solid; border-radius: .4rem; padding: .7rem .9rem; font-size: .98rem; line-height: 1.45; scroll-margin-top: 13rem; }
.card.error { border-left-color: var(--error); } .card.warning { border-left-color: var(--warning); } .card.advice { border-left-color: var(--advice); }
.card[aria-current=true], .card:target { box-shadow: 0 0 0 2px var(--chosen); }
.card h4 { font-size: 1rem; margin: .1rem 0 .35rem; }
.where { display: flex; gap: .6rem; align-items: baseline; margin: 0; }
.where .jump { display: inline-block; font-weight: 700; font-size: 1.05rem; }
.where .jump::first-letter { text-transform: uppercase; }
.where .number { margin-left: auto; color: var(--soft); font-size: .85rem; white-space: nowrap; }
.severity { font-weight: 600; font-size: .9rem; }
.card.error .severity { color: var(--error); } .card.warning .severity { color: var(--warning); } .card.advice .severity { color: var(--advice); }
blockquote { margin: 0 0 .5rem; padding-left: .7rem; border-left: 2px solid var(--line); font-family: Georgia, "Times New Roman", serif; color: var(--soft); overflow-wrap: anywhere; }
mark { background: none; color: inherit; border-radius: .15rem; padding: .05em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.card mark { color: var(--ink); font-weight: 600; }
.text mark { color: var(--ink); border-bottom: 2px solid; }
mark.error, .card.error mark { background: var(--error-ground); border-bottom-color: var(--error); }
mark.warning, .card.warning mark { background: var(--warning-ground); border-bottom-color: var(--warning); }
mark.advice, .card.advice mark { background: var(--advice-ground); border-bottom-color: var(--advice); }
.text mark.off { background: none; border-bottom-color: transparent; }
.badge.off { opacity: .45; }
.text mark.chosen { outline: 2px solid var(--chosen); outline-offset: 1px; }
.badge { font: 600 .72rem/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; color: var(--badge-ink); border-radius: .7rem; padding: .1rem .38rem; margin-right: .15rem; }
.badge.error { background: var(--error); } .badge.warning { background: var(--warning); } .badge.advice { background: var(--advice); }
dl { margin: .5rem 0 0; } dl .code dd { font: inherit; } dt { font-weight: 600; font-size: .9rem; } dd { margin: 0 0 .5rem; }
.text { grid-column: 1; grid-row: 1; background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; padding: 1.4rem 2.2rem 2.5rem; font: 1.08rem/1.65 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
.text > h3 { font: 600 1.1rem/1.3 system-ui, sans-serif; color: var(--soft); }
.text h4, .text h5, .text h6 { font-family: system-ui, "Segoe UI", sans-serif; margin: 1.8rem 0 .6rem; }
.text h4 { font-size: 1.3rem; } .text h5 { font-size: 1.12rem; } .text h6 { font-size: 1rem; }
.words { white-space: pre-line; }
.block { margin: 0 0 .85rem; scroll-margin-top: 2rem; }
p.block, h4.block, h5.block, h6.block { display: grid; grid-template-columns: 4.2rem minmax(0, 1fr); }
.block > .words { grid-column: 2; }
.label-number { grid-column: 1; font: 600 .92rem/1.8 system-ui, sans-serif; color: var(--soft); font-variant-numeric: tabular-nums; padding-right: .5rem; overflow-wrap: anywhere; }
h4 > .label-number, h5 > .label-number, h6 > .label-number { font-size: inherit; line-height: inherit; }
.depth-2 { padding-left: 1.5rem; } .depth-3 { padding-left: 3rem; }
.contents-entry, .caption { color: var(--soft); font-size: .95rem; }
.contents-entry { line-height: 1.4; margin-bottom: .3rem; }
.footnote, .endnote, .comment, .revision, .hidden, .header, .footer, .property, .text-box { font-size: .95rem; }
.label { font: 600 .85rem/1.4 system-ui, sans-serif; color: var(--soft); }
.revision .words { text-decoration: line-through; text-decoration-color: var(--soft); } .revision .label, .revision .badge { text-decoration: none; display: inline-block; }
.page { font: .82rem/1 system-ui, sans-serif; color: var(--soft); text-align: right; border-bottom: 1px dashed var(--line); padding-bottom: .3rem; margin: 1.4rem 0 1rem; }
table.block { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.5; margin: 1rem 0 1.4rem; }
table.block td { border: 1px solid var(--line); padding: .4rem .6rem; vertical-align: top; }
table.block p.block { display: block; margin: 0 0 .3rem; } table.block p.block:last-child { margin: 0; }
body > footer { color: var(--soft); border-top: 1px solid var(--line); padding-top: 1rem; padding-bottom: 2rem; font-size: .95rem; }
@media (max-width: 64rem) {
  .top, main, body > footer { padding-left: 1.1rem; padding-right: 1.1rem; }
  .summary, .beside { grid-template-columns: minmax(0, 1fr); }
  .accounts, .ledger .groups { columns: 1; }
  .tile { flex: 1 1 13rem; }
  .side, .text { grid-column: 1; grid-row: auto; }
  .side { position: static; max-height: none; padding: 0; }
  .filters { position: static; }
  .text { padding: 1.1rem 1.1rem 2rem; }
  p.block, h4.block, h5.block, h6.block { grid-template-columns: 3.4rem minmax(0, 1fr); }
  .card { scroll-margin-top: 1rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@page { size: A4; margin: 17mm 16mm 19mm; @bottom-right { content: counter(page) " of " counter(pages); font: 9pt sans-serif; color: #555; } }
@media print {
  :root { --ground: #fff; --paper: #fff; }
  body { font-size: 10pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .top, main, body > footer { max-width: none; padding-left: 0; padding-right: 0; }
  .theme, .filters, .skip { display: none !important; }
  .beside { display: block; }
  .side { max-height: none; overflow: visible; position: static; padding: 0; }
  .text { border: 0; padding: 0; font-size: 10pt; break-before: page; }
  .card { break-inside: avoid; font-size: 9pt; line-height: 1.35; padding: 2mm 3mm; margin-bottom: 2.5mm; box-shadow: none !important; }
  .cards { display: block; }
  .card summary, .card .code, .card.again details { display: none; }
  .card p, .card blockquote { margin-bottom: 1mm; }
  dl { margin: 1mm 0 0; }
  dl > div { display: grid; grid-template-columns: 30mm minmax(0, 1fr); }
  dl dt { grid-column: 1; font-size: inherit; } dl dd { grid-column: 2; margin: 0 0 .8mm; }
  .tiles { flex-wrap: nowrap; } .tile { min-width: 0; padding: 1.5mm 4mm 2mm; }
  .summary { grid-template-columns: minmax(0, 1fr); }
  .first ul, .accounts ul { columns: 2; column-gap: 8mm; }
  .accounts { columns: 1; }
  .to-ledger { display: none; }
  .ledger { break-before: page; } .ledger .groups { columns: 2; font-size: 8.5pt; line-height: 1.35; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .badge { color: #fff; }
  .text mark.chosen { outline: none; }
}
`;
