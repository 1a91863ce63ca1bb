import type { EnteredSettings } from "c/licenseEngine";
import type { FactsOptions, OpenStore } from "../facts/index.ts";
import type { JsonFile } from "./state/jsonFile.ts";
import type { EnteredSetup } from "./state/setupState.ts";

/** The settings by which a folder is counted: it is read again when one changes. */
const READING = ["anchorDay", "timeZone", "dormantDays"] as const;

/** The settings that count without reading the folder again. */
export function withoutReading(entered: EnteredSettings): EnteredSettings {
  return Object.fromEntries(Object.entries(entered).filter(([name]) => !isReading(name)));
}

/** The options of a reading, with what was entered on the Setup tab where the command line says nothing. */
export function enteredOptions(options: FactsOptions, entered: EnteredSettings): FactsOptions {
  const own = READING.map((name) => [name, options[name] ?? entered[name] ?? undefined]);
  return { ...options, ...Object.fromEntries(own) };
}

/** Opens a folder as it is counted by what was entered; it has changed, too, once that would be another way. */
export async function openEntered(
  open: (options: FactsOptions) => Promise<OpenStore>,
  options: FactsOptions,
  setup: Pick<JsonFile<EnteredSetup>, "read">
): Promise<OpenStore> {
  const wanted = async () => enteredOptions(options, (await setup.read()).settings);
  const used = await wanted();
  const store = await open(used);
  return {
    ...store,
    async hasChanged() {
      const now = await wanted();
      return READING.some((name) => now[name] !== used[name]) || store.hasChanged();
    }
  };
}

function isReading(name: string): boolean {
  return READING.some((one) => one === name);
}
