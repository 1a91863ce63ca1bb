/**
 * Rows of a CSV text with a header line, as objects of texts (RFC 4180 quoting).
 */
export function parseCsv(text) {
  const [header, ...rows] = [...lines(text)];
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}

function* lines(text) {
  let cells = [];
  // A cell, quoted or not, and its terminator.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    cells.push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] === ",") continue;
    if (cells.length > 1 || cells[0] !== "") yield cells;
    if (cell.lastIndex >= text.length) return;
    cells = [];
  }
}
