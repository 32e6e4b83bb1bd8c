import { dark, light } from '../html/style.js';

/** The style sheet of the page of statistics: for screens, by day and night, and for paper. */
export const style = `
:root {${light} }
@media screen and (prefers-color-scheme: dark) { :root {${dark} } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem 2rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font: 600 1.8rem/1.25 Georgia, "Times New Roman", serif; margin: 0 0 .5rem; }
h2, caption { font-size: 1.15rem; font-weight: 600; text-align: left; margin: 0 0 .5rem; padding: 0 0 .5rem; }
p { margin: 0 0 .5rem; max-width: 62rem; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0 2rem; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .7rem .4rem 0; text-align: left; font-weight: normal; vertical-align: middle; }
thead th { color: var(--soft); font-size: .92rem; vertical-align: bottom; }
.number { text-align: right; white-space: nowrap; }
.bar { width: 24%; } svg { display: block; width: 100%; height: .8rem; }
td.error { color: var(--error); } td.warning { color: var(--warning); } td.advice { color: var(--advice); }
rect.error { fill: var(--error); } rect.warning { fill: var(--warning); } rect.advice { fill: var(--advice); }
ul { columns: 2 22rem; margin: 0 0 1.5rem; padding-left: 1.2rem; } li { break-inside: avoid; }
footer { border-top: 1px solid var(--line); padding-top: .8rem; color: var(--soft); font-size: .92rem; }
@media screen and (max-width: 40rem) { body { padding: 1rem; } .bar { display: none; } }
@page { size: A4; margin: 15mm; }
@media print {
  :root { --ground: #fff; font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr { break-inside: avoid; } thead { display: table-header-group; }
}
`;
