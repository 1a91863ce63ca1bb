/**
 * Shows an org in the browser: `npm start -- [--data DIR | --target-org ALIAS] [--port N] [--state DIR]` and the options of the audit; without a
 * source the sample org (`--users`, `--seed`). Ends with exit code 0 on Ctrl+C, 2 for a mistake in options or input.
 */
import { once } from "node:events";
import { join } from "node:path";
import { openStore } from "../facts/index.ts";
import { onFreePort } from "../host/freePort.ts";
import { hostEndpoints } from "../host/hostEndpoints.ts";
import { startServer } from "../host/server.ts";
import { statePath } from "../host/state/statePath.ts";
import { runCommand } from "./command.ts";
import { openOrg } from "./shownOrg.ts";
import { startOptions } from "./startOptions.ts";
import { stopSignal } from "./stopSignal.ts";

const PROJECT = join(import.meta.dirname, "../..");

const HELP = `Shows an org in the browser: the sample org, a folder of CSV exports, or an org that the Salesforce CLI knows.

  npm start -- [options]

  --data DIR             show a folder of CSV exports
  --target-org ALIAS     export this org to a temporary folder and show it
  --users N, --seed S    size and seed of the sample org
  --port N               default 4321; the next free one when it is taken; 0 for any
  --as-of, --coverage-from, --time-zone, --anchor-day, --window, --percentile
                         as of npm run audit (see npm run audit -- --help)
  --help                 print this text`;

await runCommand(async () => {
  const today = new Date().toISOString().slice(0, 10);
  const { source, port, state, facts: options } = startOptions(process.argv.slice(2), today);
  const signal = stopSignal();
  const stopped = once(signal, "abort").then(() => null);
  const org = await openOrg(source, join(PROJECT, "out/sample"), console.log, signal).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  if (!org) return;
  try {
    console.log(`Reading ${org.folder} ...`);
    const store = await Promise.race([openStore(org.folder, { ...options, ...org.names, onProgress: tell }), stopped]);
    // A reading can't be interrupted: DuckDB's threads end with the process.
    if (!store) return void process.nextTick(() => process.exit());
    try {
      const path = statePath(state ?? join(PROJECT, "out/state"), source);
      const endpoints = hostEndpoints(store, path, org.names.sourceName);
      const server = await onFreePort(
        port,
        (candidate) => startServer({ root: join(PROJECT, "dist/pages"), endpoints, port: candidate }),
        (taken) => console.log(`Port ${taken} is in use by another program; trying the next one.`)
      );
      console.log(`\nReady: ${server.url}\nCtrl+C stops.`);
      await stopped;
      await server.close();
    } finally {
      await store.close();
    }
  } finally {
    org.remove();
  }
}, HELP);

function tell(step: string): void {
  console.log(`  ${step}`);
}
