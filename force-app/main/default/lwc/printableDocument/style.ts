/** The style sheet of documents; prints well, stacks on narrow screens. */
export const STYLE = `
:root { color-scheme: light; font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; color: #181818; background: #f3f3f3; }
body { margin: 0 auto; max-width: 1200px; padding: 24px; }
header, section { background: #fff; border: 1px solid #c9c9c9; border-radius: 8px; padding: 16px 24px; margin-bottom: 16px; }
h1 { font-size: 24px; margin: 0 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 0 0 12px; }
dl { margin: 0; }
.facts div { display: flex; gap: 12px; }
dt { color: #444; min-width: 110px; }
dd { margin: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 16px; }
.tiles dd { font-size: 20px; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; color: #444; padding-bottom: 6px; }
th, td { text-align: left; padding: 4px 12px 4px 0; border-bottom: 1px solid #e5e5e5; vertical-align: top; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figcaption strong { display: block; }
.saving { color: #2e6b2e; font-weight: 600; }
li p { margin: 2px 0 12px; color: #444; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 24px; margin-top: 24px; }
figure { margin: 0; break-inside: avoid; }
figcaption { margin-bottom: 6px; }
svg { width: 100%; height: auto; }
.column { fill: #0b5cab; }
.grid { stroke: #e5e5e5; }
.axis { font-size: 11px; fill: #444; }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
.cut { stroke: #fff; stroke-width: 3; fill: none; }
.reference { stroke: #8a3a00; stroke-width: 2; stroke-dasharray: 6 4; }
.r1 { stroke: #181818; stroke-dasharray: 2 3; }
summary { cursor: pointer; }
@media print {
  :root { background: #fff; font-size: 11px; }
  body { padding: 0; }
  header, section { border: 0; padding: 0; }
  table { font-size: 10px; }
  thead { display: table-header-group; }
  tr, h2, caption { break-inside: avoid; break-after: auto; }
  .scroll { overflow: visible; }
  .pack section { break-before: page; }
}
`;

/** SHA-256 of the style sheet in Base64, for the content security policy of a document; a test recalculates it. */
export const STYLE_HASH = "1wNGJAEU3eK2Zjc2s65Gy8IaB4VQc/kcN5wqL2oNcEU=";
