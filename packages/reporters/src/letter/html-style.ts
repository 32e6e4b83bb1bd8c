import { dark, light } from '../html/style.js';

/** The style sheet of the tracker's page: for screens, by day and night, and for landscape paper. */
export const style = `
:root {${light} --good: #22633a; --good-ground: #dff0e3; }
@media screen and (prefers-color-scheme: dark) { :root {${dark} --good: #8fd3a5; --good-ground: #1f3d2a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem 2rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font: 600 1.8rem/1.25 Georgia, "Times New Roman", serif; margin: 0 0 .5rem; text-wrap: balance; }
h2, caption { font-size: 1.15rem; font-weight: 600; text-align: left; margin: 0 0 .5rem; padding: 0 0 .5rem; }
p { margin: 0 0 .5rem; }
.decision { max-width: 62rem; color: var(--soft); }
.tiles { list-style: none; display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0 1.5rem; padding: 0; }
.tiles li { background: var(--paper); border: 1px solid var(--line); border-top: 4px solid; border-radius: .4rem; padding: .6rem 1.1rem; font-weight: 600; }
.tiles strong { font: 600 1.7rem/1.2 Georgia, serif; }
.tiles span { display: block; color: var(--soft); font-weight: normal; font-size: .92rem; }
.tiles .still-found { border-top-color: var(--error); } .tiles .person { border-top-color: var(--warning); } .tiles .not-found { border-top-color: var(--good); }
table { width: 100%; border-collapse: collapse; background: var(--paper); margin-bottom: 2rem; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: .55rem .7rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
thead th { background: var(--ground); color: var(--soft); font-size: .92rem; }
th:first-child { width: 3.4rem; } th:nth-child(2) { width: 33%; } th.ours { width: 22%; }
td p:last-child { margin-bottom: 0; }
.topic { color: var(--soft); font-size: .92rem; margin-bottom: .15rem; }
.standing { border-radius: .3rem; padding: .05rem .45rem; }
.standing.still-found { color: var(--error); background: var(--error-ground); } .standing.person { color: var(--warning); background: var(--warning-ground); } .standing.not-found { color: var(--good); background: var(--good-ground); }
.notes, .rules, footer { color: var(--soft); font-size: .92rem; }
dl { margin: 0 0 .5rem; } dt { font-weight: 600; font-size: .92rem; } dd { margin: 0 0 .3rem; padding-left: .7rem; border-left: 3px solid var(--line); }
.praise ul { margin: 0 0 1.5rem; padding-left: 1.2rem; max-width: 62rem; }
footer { border-top: 1px solid var(--line); padding-top: .8rem; }
@media screen and (max-width: 48rem) {
  body { padding: 1rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tr, td, tbody th { display: block; width: auto; }
  tr { border: 1px solid var(--line); margin-bottom: .8rem; } td, tbody th { border: 0; padding: .35rem .7rem; } td.ours:empty { display: none; }
}
@page { size: A4 landscape; margin: 14mm; }
@media print {
  :root { --ground: #fff; --paper: #fff; font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, .tiles { break-inside: avoid; } thead { display: table-header-group; }
}
`;
