import type { FactsOptions } from "../facts/index.ts";
import { setupState } from "../host/state/setupState.ts";
import type { EnteredSetup } from "../host/state/setupState.ts";

/** What was entered on the Setup tab of a folder's pages; an option of the command line counts before an entered setting. @param path of the state beside the folder */
export async function enteredBeside(path: string, folder: string, options: FactsOptions): Promise<EnteredSetup> {
  const entered = await setupState(path, folder).read();
  const given = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const settings = Object.entries(entered.settings).filter(([name]) => !given.includes(name));
  return { ...entered, settings: Object.fromEntries(settings) };
}
