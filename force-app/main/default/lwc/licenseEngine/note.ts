import type { Note } from "./movesContract";

/** A code with what fills the placeholders of its label. */
export function note<Code extends string>(
  code: Code,
  names: readonly string[] = [],
  numbers: Record<string, number | null> = {}
): Note<Code> {
  return { code, names: [...names], numbers };
}
