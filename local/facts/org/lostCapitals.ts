import { InputError } from "../../csv/inputError.ts";

/** The error about 15-character Ids that name records only if capitals are ignored. */
export function lostCapitals(file: string, column: string): InputError {
  return new InputError(
    `${file}, column ${column}: the Ids have lost their capitals, so they name records only if capitals are ignored, and some would be taken for others. Export the file again with Ids of 18 characters, which keep what they mean.`
  );
}

/**
 * Refuses Ids that were not found although one of the same letters is known.
 *
 * @param unknown Ids, or the first 15 characters of them, that were not found
 * @param known the first 15 characters of those that are
 * @throws InputError naming the file of the unknown Ids
 */
export function refuseOtherCase(
  unknown: Iterable<string>,
  known: Iterable<string>,
  { file, column }: { file: string; column: string }
): void {
  const folded = new Set([...known].map((key) => key.toLowerCase()));
  for (const id of unknown) if (folded.has(id.slice(0, 15).toLowerCase())) throw lostCapitals(file, column);
}
