import { InputError } from "../csv/inputError.ts";

const ELSEWHERE = "name a folder of your own, or give your user the permission";

/** What to do about what the machine refuses, by the code of Node. Other codes tell of a mistake of this program. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full: make room, or name a folder on another disk",
  EDQUOT: "Your share of the disk is used up: make room, or name a folder on another disk",
  EACCES: `Your user may not do this: ${ELSEWHERE}`,
  EPERM: `Your user may not do this: ${ELSEWHERE}`,
  EROFS: "The disk is read-only: name a folder on another one",
  ENOTDIR: "A file is where a folder should be: name another folder",
  EISDIR: "A folder is where a file should be: name another folder",
  ENAMETOOLONG: "The path is too long: name a shorter one",
  EMFILE: "Too many files are open: close other programs, or raise the limit (ulimit -n)",
  ENFILE: "Too many files are open: close other programs",
  EBUSY: "Another program uses it: close that program, then run this again",
  EIO: "The disk could not be read or written: check it, or name a folder on another one"
};

/**
 * What the machine refuses, as a mistake that the user can mend.
 *
 * @returns null for any other error
 */
export function systemMistake(error: unknown): InputError | null {
  if (!(error instanceof Error)) return null;
  const { code = "", syscall, path } = error as NodeJS.ErrnoException;
  const advice = syscall === undefined || !Object.hasOwn(ADVICE, code) ? undefined : ADVICE[code];
  if (advice === undefined) return null;
  return new InputError(`${path ?? "The disk"}: ${syscall} failed (${code}). ${advice}.`, { cause: error });
}
