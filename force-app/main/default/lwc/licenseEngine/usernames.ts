/**
 * Usernames of a list that a person chose: one a line, or a CSV with a column `Username` (any case; separated by comma, semicolon or tab). Blank
 * lines are left out, repeats are kept: a plan says who was given twice.
 *
 * @throws RangeError naming the row that holds no username, or when a file of several columns has no column `Username`
 */
export function usernamesOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return [];
  const separator = [",", ";", "\t"].find((character) => lines[first].includes(character)) ?? ",";
  const heading = cellsOf(lines[first], separator).map((cell) => cell.toLowerCase());
  const column = heading.indexOf("username");
  if (column < 0 && heading.length > 1)
    throw new RangeError(`Row ${first + 1}: no column "Username". Name the column, or give one username a line`);
  return lines.flatMap((line, index) => {
    if (line.trim() === "" || (column >= 0 && index === first)) return [];
    const username = cellsOf(line, separator)[Math.max(0, column)] ?? "";
    if (!/^[^\s@]+@[^\s@]+$/.test(username))
      throw new RangeError(
        `Row ${index + 1}: "${username}" is no username. A username has the form of an e-mail address`
      );
    return [username];
  });
}

/** Cells of one line; quotes may hold separators and, doubled, quotes, but no line breaks: no username has one. */
function cellsOf(line: string, separator: string): string[] {
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
