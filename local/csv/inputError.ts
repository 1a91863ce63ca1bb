/** What an error may tell besides its reason. */
interface Told extends ErrorOptions {
  /** What to do, each in sentences of its own. */
  actions?: readonly string[];
  /** Names the reason for programs, as `loginExpired`. */
  code?: string;
}

/** A mistake in the user's input (folder, file, cell, option). The message is complete for the user; commands exit with 2. */
export class InputError extends Error {
  override name = "InputError";
  /** The message without the actions. */
  readonly reason: string;
  /** What to do, as far as it is told apart from the reason. */
  readonly actions: readonly string[];
  readonly code: string | undefined;

  /** @param reason ends with a period where actions follow */
  constructor(reason: string, { actions = [], code, ...options }: Told = {}) {
    super([reason, ...actions].join(" "), options);
    this.reason = reason;
    this.actions = actions;
    this.code = code;
  }
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
