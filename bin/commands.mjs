// The commands for other programs, `license-optimizer/commands`: compiled in the npm package, from their TypeScript sources in a checkout.
import { existsSync } from "node:fs";

const checkout = new URL("../scripts/checkout.mjs", import.meta.url);
if (existsSync(checkout)) await (await import(checkout)).typescript();
const { SUMMARIES, check, isCommand, run } = await (existsSync(checkout)
  ? import("../local/cli/commands.ts")
  : import("../dist/local/cli/commands.js"));

export { SUMMARIES, check, isCommand, run };
