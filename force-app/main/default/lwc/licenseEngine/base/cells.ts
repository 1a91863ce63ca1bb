/** A row of a list or of a spreadsheet that was pasted or opened. */
export interface TextRow {
  /** The line it begins in, from 1. */
  line: number;
  cells: string[];
}

/** A quoted cell, or all up to the next separator. A quote that nothing closes before the end of a cell is a character. */
function cellForm(separator: string): RegExp {
  return new RegExp(`[ \\u00A0]*"([^"]*(?:""[^"]*)*)"[ \\u00A0]*(?=${separator}|\\n|$)|[^${separator}\\n]*`, "y");
}

function readRows(text: string, separator: string): TextRow[] {
  const form = cellForm(separator);
  const rows: TextRow[] = [];
  let row: TextRow = { line: 1, cells: [] };
  let line = 1;
  for (let place = 0; place <= text.length; place += 1) {
    form.lastIndex = place;
    const [whole, quoted] = form.exec(text)!;
    row.cells.push((quoted?.replaceAll('""', '"') ?? whole).replace(/\s*\n\s*/g, " ").trim());
    line += whole.split("\n").length - 1;
    place += whole.length;
    if (text[place] === separator) continue;
    line += 1;
    rows.push(row);
    row = { line, cells: [] };
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/**
 * The rows of a text, without empty ones: cells copied from a spreadsheet, or a file. Quotes around a cell can contain separators, doubled quotes and line
 * breaks; a line break becomes a blank.
 *
 * @param separators what can divide cells, the surest first: the first one that divides the first row does
 */
export function rowsOfText(text: string, separators: readonly [string, ...string[]]): TextRow[] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const readings = separators.map((separator) => readRows(plain, separator));
  return readings.find(([first]) => first && first.cells.length > 1) ?? readings[0];
}
