import type { DecisionSettings } from "./decisionFacts";
import type { Settings } from "./org";

type AllSettings = Settings & DecisionSettings;

export type SettingName = keyof AllSettings;

/** Settings that an admin has set; null: the default counts. A host may know fewer than all. */
export type EnteredSettings = { [Name in SettingName]?: AllSettings[Name] | null };

/** The settings as a host keeps them: answer of `getSettings` and `saveSettings`. */
export interface KeptSettings {
  values: EnteredSettings;
  /** Version of the values, for `saveSettings`. */
  version: string;
  /** Whether the user can change them (Manage_License_Optimizer). */
  mayEdit: boolean;
}

/** Parameters of `saveSettings`: what is left out or null goes back to its default. */
export type SentSettings = Omit<KeptSettings, "mayEdit">;
