import { once } from "node:events";
import { openStore } from "../facts/index.ts";
import { onFreePort } from "../host/freePort.ts";
import { openEntered } from "../host/enteredReading.ts";
import { hostEndpoints } from "../host/hostEndpoints.ts";
import { liveFolder } from "../host/liveFolder.ts";
import { startServer } from "../host/server.ts";
import { setupState } from "../host/state/setupState.ts";
import type { Command } from "./command.ts";
import { keepOf, stateOf } from "./keep.ts";
import { FACTS_OPTIONS, factsOptions, readOptions } from "./options.ts";
import { PAGES, SAMPLE, STATE } from "./places.ts";
import { SOURCE_OPTIONS, openOrg, shownSource } from "./shownOrg.ts";
import { sayOn } from "./terminal.ts";

const DEFAULT_PORT = 4321;

const help = `Shows an org in the browser: the sample org, a folder of CSV exports, or an org that the Salesforce CLI knows.

  license-optimizer start [options]

  --data DIR             show a folder of CSV exports
  --target-org ALIAS     export this org to a temporary folder and show it
  --users N, --seed S, --logins-per-user N
                         size and habits of the sample org, as of license-optimizer sample
  --port N               default ${DEFAULT_PORT}; the next free one when it is taken; 0 for any
  --state DIR            folder of what the pages remember; default ${STATE}
  --fresh                count again, also if the folder has not changed since the last time
  --as-of, --coverage-from, --time-zone, --login-zone, --accept, --anchor-day, --window, --percentile
                         as of license-optimizer audit (see license-optimizer audit --help)
  --help                 print this text

Examples
  npx license-optimizer start
                         shows the sample org
  npx license-optimizer start --data exports/my-org
                         shows a folder of exports
  npx license-optimizer start --target-org my-org
                         exports an org, shows it, and removes the export at the end
  npx license-optimizer start --data exports/my-org --port 8080 --state ~/optimizer
                         at another port; decisions and plans are kept in another folder
  npx license-optimizer start --users 300 --seed 2
                         another, smaller sample org

Refresh in the pages reads the folder again when its files have changed.
Open the link that it prints last: its token lets your browser in, and nobody else on this machine.
Ctrl+C ends it with exit code 0; a mistake in the options or the folder with 2.`;

/** Shows an org in the browser until it is stopped. */
export const command: Command = {
  help,
  check: (line) => void read(line),
  async run(line, terminal) {
    const say = sayOn(terminal);
    const { values, source, options } = read(line);
    const signal = terminal.stopSignal();
    const stopped = once(signal, "abort").then(() => null);
    const org = await openOrg(source, SAMPLE, terminal, signal).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (!org) return;
    try {
      say(`Reading ${org.folder} ...`);
      const onProgress = (step: string) => say(`  ${step}`);
      const reading = { ...options, ...org.names, keep: keepOf(source, values), onProgress, onNote: onProgress };
      const path = stateOf(source, values);
      let readings = 0;
      const folder = await Promise.race([
        liveFolder(
          () => {
            if (readings++) say(`${org.folder} has changed. Reading it again ...`);
            return openEntered(
              (found) => openStore(org.folder, found),
              reading,
              setupState(path, org.names.sourceName)
            );
          },
          (store) => hostEndpoints(store, path, org.names.sourceName)
        ),
        stopped
      ]);
      if (!folder) return;
      try {
        const { endpoints, snapshot } = folder;
        const server = await onFreePort(
          values.port ?? DEFAULT_PORT,
          (port) => startServer({ root: PAGES, endpoints, snapshot, port }),
          (taken) => say(`Port ${taken} is in use by another program; trying the next one.`)
        );
        if (terminal.ready) await terminal.ready(server);
        else say(`\nReady: ${server.link}\nOnly this link opens the pages, until Ctrl+C stops them.`);
        await stopped;
        await server.close();
      } finally {
        await folder.close();
      }
    } finally {
      org.remove();
    }
  }
};

/** @throws InputError */
function read(line: string[]) {
  const values = readOptions(line, ["port", "state", ...SOURCE_OPTIONS, ...FACTS_OPTIONS], ["fresh"]);
  const source = shownSource(values, new Date().toISOString().slice(0, 10));
  return { values, source, options: factsOptions(values) };
}
