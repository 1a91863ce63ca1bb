/**
 * The look of the document, on a page and in a file. Colors are those of the page where it has some (styling hooks), so that the dark mode of a page is
 * that of its document; on paper it is always light.
 */
export const STYLE = `
.lo-document { --doc-text: var(--slds-g-color-on-surface-2, #2e2e2e); --doc-quiet: var(--slds-g-color-on-surface-1, #444); --doc-line: var(--slds-g-color-border-1, #c9c9c9); --doc-plain: var(--slds-g-color-accent-2, #0b5cab); --doc-good: var(--slds-g-color-success-1, #2e7d43); --doc-risk: var(--slds-g-color-error-1, #ba0517); --doc-cut: var(--slds-g-color-surface-container-1, #fff); color: var(--doc-text); font-size: 0.875rem; line-height: 1.45; }
.lo-document h1 { font-size: 1.625rem; font-weight: 700; line-height: 1.2; margin: 0 0 0.25rem; overflow-wrap: anywhere; }
.lo-document h2 { font-size: 1.125rem; font-weight: 700; margin: 1.5rem 0 0.5rem; }
.lo-document h3 { font-size: 1rem; font-weight: 700; margin: 1.25rem 0 0.25rem; overflow-wrap: anywhere; }
.lo-document p, .lo-document dl, .lo-document dd, .lo-document figure { margin: 0; }
.lo-document ul { margin: 0.25rem 0 0; padding-left: 1.25rem; list-style: disc; }
.lo-document li { margin: 0 0 0.25rem; }
.lo-document .small { color: var(--doc-quiet); font-size: 0.8125rem; }
.lo-document .totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.75rem; margin: 1rem 0; }
.lo-document dt { color: var(--doc-quiet); font-size: 0.8125rem; font-weight: 400; }
.lo-document .totals dd { font-size: 0.8125rem; color: var(--doc-quiet); }
.lo-document .totals strong { display: block; font-size: 1.25rem; color: var(--doc-text); }
.lo-document .sentences { font-size: 1rem; }
.lo-document .sheet { border-top: 1px solid var(--doc-line); margin-top: 1rem; }
.lo-document .unused { margin-top: 1rem; }
.lo-document .more { color: var(--doc-quiet); font-size: 0.8125rem; }
.lo-document .decision { font-size: 0.9375rem; font-weight: 700; }
.lo-document .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.5rem; margin: 0.75rem 0; }
.lo-document .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 0.375rem 1rem; }
.lo-document figcaption { font-size: 0.8125rem; color: var(--doc-quiet); margin-bottom: 0.25rem; }
.lo-document figcaption strong { display: block; color: var(--doc-text); }
.lo-document figure > svg, .lo-document .waterfall svg { display: block; width: 100%; height: auto; }
.lo-document .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; list-style: none; padding: 0; font-size: 0.75rem; }
.lo-document .legend li { display: flex; align-items: center; gap: 0.375rem; }
.lo-document .swatch { width: 1.5rem; height: 0.75rem; flex: none; }
.lo-document .column, .lo-document .level { fill: var(--doc-plain); }
.lo-document .saving { fill: var(--doc-good); }
.lo-document .risk { fill: var(--doc-risk); }
.lo-document .grid { stroke: var(--doc-line); }
.lo-document .axis { font-size: 12px; fill: var(--doc-quiet); }
.lo-document .value { paint-order: stroke; stroke: var(--doc-cut); stroke-width: 3px; stroke-linejoin: round; }
.lo-document .waterfall .axis { font-size: 13px; fill: var(--doc-text); }
.lo-document .end { text-anchor: end; }
.lo-document .middle { text-anchor: middle; }
.lo-document .cut { stroke: var(--doc-cut); stroke-width: 4; fill: none; }
.lo-document .reference { stroke: var(--doc-risk); stroke-width: 2; stroke-dasharray: 6 4; }
.lo-document .r1 { stroke: var(--doc-text); stroke-dasharray: 2 3; }
.lo-document .mark { stroke: var(--doc-risk); stroke-width: 2; stroke-dasharray: 6 4; }
.lo-document .scroll { overflow-x: auto; margin-top: 0.5rem; }
.lo-document table { border-collapse: collapse; width: 100%; font-size: 0.8125rem; }
.lo-document caption { text-align: left; color: var(--doc-quiet); padding: 0 0 0.25rem; font-weight: 700; }
.lo-document th, .lo-document td { text-align: left; padding: 0.1875rem 0.75rem 0.1875rem 0; border-bottom: 1px solid var(--doc-line); vertical-align: top; overflow-wrap: break-word; }
.lo-document th { font-weight: 400; }
.lo-document thead th { font-weight: 700; vertical-align: bottom; }
.lo-document .number { text-align: right; font-variant-numeric: tabular-nums; }
.lo-document .number + :not(.number) { padding-left: 0.5rem; }
.lo-document td.number, .lo-document td.whole, .lo-document th.whole[scope="row"] { white-space: nowrap; }
.lo-document details { font-size: 0.8125rem; }
.lo-document summary { display: list-item; cursor: pointer; }
@media screen {
  .lo-document p, .lo-document .sentences li, .lo-document [data-section="notes"] li { max-width: 72ch; }
  .lo-document .waterfall svg { max-width: 48rem; }
}
@media screen and (max-width: 48rem) {
  .lo-document table { width: max-content; min-width: 100%; }
  .lo-document th, .lo-document td { max-width: 14rem; }
  .lo-document .waterfall svg { min-width: 36rem; }
  .lo-document .axis { font-size: 16px; }
}
@media print {
  .lo-document { --doc-text: #1a1a1a; --doc-quiet: #444; --doc-line: #c9c9c9; --doc-plain: #0b5cab; --doc-good: #2e7d43; --doc-risk: #ba0517; --doc-cut: #fff; font-size: 9.5pt; line-height: 1.35; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .lo-document h1 { font-size: 18pt; }
  .lo-document h2 { font-size: 12pt; margin: 6pt 0 2pt; break-after: avoid; }
  .lo-document h3 { font-size: 10.5pt; margin: 7pt 0 2pt; break-after: avoid; }
  .lo-document section > .small { break-after: avoid; }
  .lo-document .small, .lo-document .more, .lo-document dt, .lo-document figcaption { font-size: 8pt; }
  .lo-document .more { break-before: avoid; margin-top: 1pt; }
  .lo-document .totals { margin: 4pt 0; gap: 6pt; grid-template-columns: repeat(4, 1fr); }
  .lo-document .totals dd { font-size: 8pt; }
  .lo-document .totals strong { font-size: 13pt; }
  .lo-document .sentences { font-size: 9.5pt; }
  .lo-document li { margin-bottom: 1.5pt; }
  .lo-document .licenses, .lo-document .appendix { break-before: page; }
  .lo-document .licenses > h2, .lo-document .appendix > h2 { margin-top: 0; }
  .lo-document .sheet { break-inside: avoid; margin-top: 8pt; padding-bottom: 4pt; }
  .lo-document .sheet:nth-of-type(2n + 1):not(:first-of-type) { break-before: page; margin-top: 0; border-top: 0; }
  .lo-document [data-section="notes"] { font-size: 8.5pt; break-inside: avoid; }
  .lo-document [data-section="sources"] { break-inside: avoid; break-after: avoid; }
  .lo-document [data-section="version"] { break-before: avoid; }
  .lo-document [data-section="assumptions"] { display: grid; grid-template-columns: 1fr 1fr; column-gap: 18pt; }
  .lo-document [data-section="assumptions"] > h3, .lo-document [data-section="assumptions"] > p { grid-column: 1 / -1; }
  .lo-document .decision { font-size: 9.5pt; }
  .lo-document .figures { grid-template-columns: 1fr 1fr; gap: 12pt; margin: 4pt 0; }
  .lo-document .facts { grid-template-columns: repeat(6, 1fr); gap: 3pt 8pt; }
  .lo-document .facts dd { font-size: 8.5pt; }
  .lo-document .waterfall svg { max-height: 38mm; }
  .lo-document .legend { font-size: 7.5pt; margin: 0; }
  .lo-document details { display: none; }
  .lo-document .scroll { overflow: visible; margin-top: 3pt; }
  .lo-document table { font-size: 7.5pt; }
  .lo-document .dense { font-size: 6.5pt; }
  .lo-document .dense th:first-child { width: 19%; }
  .lo-document [data-section="findings"] th:first-child { width: 27%; }
  .lo-document th, .lo-document td { padding: 1pt 5pt 1pt 0; }
  .lo-document thead { display: table-header-group; }
  .lo-document tr, .lo-document figure, .lo-document .short, .lo-document li, .lo-document p { break-inside: avoid; }
  .lo-document caption, .lo-document thead { break-after: avoid; }
  .lo-document tbody tr:first-child, .lo-document tbody tr:last-child { break-before: avoid; }
}
`;

/** What surrounds the document in a file of its own: the page, its margins with the page number, and dark mode. */
export const FRAME_STYLE = `
:root { color-scheme: light dark; font-family: system-ui, -apple-system, "Segoe UI", sans-serif; background: #f3f3f3; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
main { display: block; background: #fff; padding: min(2rem, 4vw); border-radius: 0.5rem; }
@media (prefers-color-scheme: dark) {
  :root { background: #101418; }
  main { background: #1b2026; }
  main > .lo-document { --doc-text: #e8eaed; --doc-quiet: #b8bec6; --doc-line: #48505a; --doc-plain: #6cb1ff; --doc-good: #5fc27e; --doc-risk: #ff8a80; --doc-cut: #1b2026; }
}
@page { margin: 14mm 12mm 16mm; @bottom-left { content: attr(data-title); font: 8pt system-ui, sans-serif; color: #444; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #444; } }
@media print {
  :root, main { background: #fff; color-scheme: light; }
  body, main { max-width: none; padding: 0; border-radius: 0; }
  main > .lo-document { --doc-text: #1a1a1a; --doc-quiet: #444; --doc-line: #c9c9c9; --doc-plain: #0b5cab; --doc-good: #2e7d43; --doc-risk: #ba0517; --doc-cut: #fff; }
}
`;

/** SHA-256 of both style sheets in Base64, for the content security policy of a document; a test recalculates it. */
export const STYLE_HASH = "JFgVsYmYVwyi1aoupXaTdjE6HMeHITEqXP48KYWOo0A=";
