import { createHash } from "node:crypto";
import type { DecisionSettings, EnteredSettings, KeptSettings, SentSettings, Settings } from "c/licenseEngine";
import { check } from "./checks.ts";
import type { EndpointsOf } from "./endpoints.ts";
import { RequestError } from "./requestError.ts";
import { sentSettings } from "./settingsRecords.ts";
import type { JsonFile } from "./state/jsonFile.ts";
import type { EnteredSetup } from "./state/setupState.ts";

/** The calls about settings. They are kept beside the export; the folder's own file is never written. */
export function settingsEndpoints(setup: JsonFile<EnteredSetup>): EndpointsOf<"LicenseSettingsController"> {
  return {
    "LicenseSettingsController.getSettings": async () => answer((await setup.read()).settings),
    "LicenseSettingsController.saveSettings": ({ settings }) => save(setup, check(sentSettings, settings, "settings"))
  };
}

function save(setup: JsonFile<EnteredSetup>, { values, version }: SentSettings): Promise<KeptSettings> {
  return setup.update((before) => {
    if (version !== answer(before.settings).version)
      throw new RequestError(
        409,
        "Somebody changed the settings since you saw them. Nothing was saved; look at them again."
      );
    return { value: { ...before, settings: values }, result: answer(values) };
  });
}

function answer(values: EnteredSettings): KeptSettings {
  return { values, version: createHash("sha256").update(JSON.stringify(values)).digest("hex"), mayEdit: true };
}

/** The settings with those that were entered in place of their own. */
export function withEntered<All extends Settings | DecisionSettings>(settings: All, entered: EnteredSettings): All {
  const own = Object.entries(entered).filter(([name, value]) => value !== null && name in settings);
  return { ...settings, ...Object.fromEntries(own) };
}
