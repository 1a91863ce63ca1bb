/** A mistake in the user's input (folder, file, cell, option). The message is complete for the user; commands exit with 2. */
export class InputError extends Error {
  override name = "InputError";
}

/**
 * The one format of errors about a cell or line of an export.
 *
 * @param where file name, 1-based line of the file and, for a single cell, its column header
 * @param expected what is wrong and what would be right, without a final period
 */
export function inputErrorAt(
  where: { file: string; line: number; column?: string },
  expected: string,
  cause?: unknown
): InputError {
  const column = where.column === undefined ? "" : `, column ${where.column}`;
  return new InputError(`${where.file}, line ${where.line}${column}: ${expected}.`, { cause });
}
