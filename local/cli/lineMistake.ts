import { parseArgs } from "node:util";
import { InputError } from "../csv/inputError.ts";

/** The words of a command line that can't be read, with what was probably meant. */
export function lineMistake(
  error: Error,
  line: readonly string[],
  names: readonly string[],
  flags: readonly string[]
): string {
  const known = [...new Set([...names, ...flags, "help"])];
  const options = `Options: --${known.join(", --")}.`;
  const [reason] = error.message.split(". ");
  const { tokens } = parseArgs({ args: [...line], strict: false, tokens: true });
  switch ((error as NodeJS.ErrnoException).code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION": {
      const option = tokens.find((token) => token.kind === "option" && !known.includes(token.name));
      if (option?.kind !== "option") break;
      const meant = nearest(option.name, known);
      return `Unknown option ${option.rawName}. ${meant === undefined ? "" : `Did you mean --${meant}? `}${options}`;
    }
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL": {
      const [, extra = ""] = /'(.*?)'/.exec(reason!) ?? [];
      const folder = ["data", "out"].find((name) => names.includes(name));
      const meant = folder === undefined ? "" : ` Did you mean --${folder} ${extra}?`;
      return `"${extra}" has no option before it.${meant} A value with spaces needs quotes. ${options}`;
    }
  }
  return `${reason}. ${options}`;
}

/** How many letters may be wrong in a word that is still recognized. */
const MOST_WRONG_LETTERS = 2;

/** The word that was probably meant; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known.map((candidate) => ({ candidate, wrong: wrongLetters(word, candidate) }));
  const [best] = near.sort((a, b) => a.wrong - b.wrong);
  return best && best.wrong <= MOST_WRONG_LETTERS && best.wrong < word.length ? best.candidate : undefined;
}

/** Letters to insert, remove, replace or swap with their neighbor (optimal string alignment distance). */
function wrongLetters(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i++) {
    const [above, row] = [rows[i - 1]!, [i]];
    for (let j = 1; j <= to.length; j++) {
      const replaced = above[j - 1]! + Number(from[i - 1] !== to[j - 1]);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, replaced, swapped ? rows[i - 2]![j - 2]! + 1 : Infinity));
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}

/**
 * PowerShell removes a bare `--` before npm sees it (npm/cli issues 3136, 7375), so npm takes the options for its own and the command
 * would run without them: with the sample org in place of the folder that was named.
 *
 * @throws InputError if npm kept one of the options
 */
export function refuseSwallowed(names: readonly string[], env: Readonly<NodeJS.ProcessEnv>): void {
  const script = env.npm_lifecycle_event;
  if (script === undefined) return;
  // Names that npm itself does not use.
  const kept = ["data", "target-org"].find(
    (name) => names.includes(name) && env[`npm_config_${name.replaceAll("-", "_")}`] !== undefined
  );
  if (kept === undefined) return;
  throw new InputError(
    `npm kept --${kept} for itself: PowerShell removes the -- before the options. Put it into quotes: npm run ${script} "--" --${kept} ...`
  );
}
