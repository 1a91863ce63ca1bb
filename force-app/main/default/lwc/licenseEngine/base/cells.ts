/** Cells of one line of a list or a spreadsheet; quotes can contain separators and doubled quotes, but no line breaks. */
export function cellsOf(line: string, separator: string): string[] {
  const cells = [""];
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const character = line[i];
    if (quoted && character === '"' && line[i + 1] === '"') {
      cells[cells.length - 1] += '"';
      i += 1;
    } else if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) cells.push("");
    else cells[cells.length - 1] += character;
  }
  return cells.map((cell) => cell.trim());
}
