import type { EnteredSettings, SettingName } from "c/licenseEngine";
import { DEFAULT_DECISION_SETTINGS, DEFAULT_SETTINGS } from "c/licenseEngine";
import type { GridColumn, GridRow } from "c/editGrid";
import { numberOf, numberText, type Entry } from "c/entry";
import { fill, formatNumber, formatPercent } from "c/format";
import { labels } from "./labels";

/** A setting as it is shown: what it changes, and what may be entered. */
interface Shown {
  name: SettingName;
  label: string;
  help: string;
  kind: "share" | "whole" | "number" | "answer" | "list" | "text";
  least: number;
  most: number;
  /** It changes how logins and users are counted: in an org after the next run of its collector, in a folder at once. */
  counts?: true;
  /** A folder has it in a file of its own. */
  inOrg?: true;
}

const share = (name: SettingName, label: string, help: string): Shown => ({
  name,
  label,
  help,
  kind: "share",
  least: 0,
  most: 100
});
const whole = (name: SettingName, label: string, help: string, [least, most]: [number, number]): Shown => ({
  name,
  label,
  help,
  kind: "whole",
  least,
  most
});
const other = (name: SettingName, label: string, help: string, kind: Shown["kind"]): Shown => ({
  name,
  label,
  help,
  kind,
  least: 0,
  most: 0
});

/** All settings of the tab, in the order in which they are shown. */
const SETTINGS: readonly Shown[] = [
  whole("window", labels.Common_MonthsAnalyzed, labels.Settings_window_Help, [1, 99]),
  {
    ...whole("percentile", labels.Evidence_assumption_percentile, labels.Settings_percentile_Help, [0, 100]),
    kind: "number"
  },
  {
    ...whole("savingFloor", labels.Settings_savingFloor, labels.Settings_savingFloor_Help, [0, 999_999]),
    kind: "number"
  },
  { ...whole("moveCost", labels.Settings_moveCost, labels.Settings_moveCost_Help, [0, 999_999]), kind: "number" },
  share("poolWatch", labels.Settings_poolWatch, labels.Settings_poolWatch_Help),
  share("projectionElapsed", labels.Settings_projectionElapsed, labels.Settings_projectionElapsed_Help),
  share("projectionUsed", labels.Settings_projectionUsed, labels.Settings_projectionUsed_Help),
  whole("minMonths", labels.Settings_minMonths, labels.Settings_minMonths_Help, [1, 99]),
  {
    ...whole("upgradeLoginDays", labels.Settings_upgradeLoginDays, labels.Settings_upgradeLoginDays_Help, [0, 31]),
    kind: "number"
  },
  share("driftTolerance", labels.Settings_driftTolerance, labels.Settings_driftTolerance_Help),
  share("trapShare", labels.Evidence_assumption_trapShare, labels.Settings_trapShare_Help),
  whole("minUsers", labels.Settings_minUsers, labels.Settings_minUsers_Help, [0, 999_999]),
  whole("trendDays", labels.Settings_trendDays, labels.Settings_trendDays_Help, [2, 400]),
  whole("trendMinDays", labels.Settings_trendMinDays, labels.Settings_trendMinDays_Help, [1, 400]),
  whole("trendHorizon", labels.Settings_trendHorizon, labels.Settings_trendHorizon_Help, [1, 9999]),
  other("rollOver", labels.Evidence_assumption_rollOver, labels.Settings_rollOver_Help, "answer"),
  other("lockOut", labels.Evidence_assumption_lockOut, labels.Settings_lockOut_Help, "answer"),
  { ...whole("anchorDay", labels.Evidence_assumption_anchorDay, labels.Settings_inRun_Help, [1, 31]), counts: true },
  { ...other("timeZone", labels.Evidence_assumption_timeZone, labels.Settings_inRun_Help, "text"), counts: true },
  {
    ...whole("dormantDays", labels.Evidence_assumption_dormantDays, labels.Settings_inRun_Help, [1, 9999]),
    counts: true
  },
  { ...other("externalDomains", labels.Settings_externalDomains, labels.Settings_external_Help, "list"), inOrg: true },
  { ...other("externalProfiles", labels.Settings_externalProfiles, labels.Settings_external_Help, "list"), inOrg: true }
];

const DEFAULTS = { ...DEFAULT_SETTINGS, ...DEFAULT_DECISION_SETTINGS };

const ANSWERS = [
  { value: "yes", label: labels.Common_Yes },
  { value: "no", label: labels.Common_No }
];

export const columns: GridColumn[] = [
  { key: "setting", label: labels.Evidence_column_setting, type: "fixed", width: "14rem" },
  { key: "help", label: labels.Settings_Changes, type: "fixed", width: "20rem" },
  {
    key: "value",
    label: labels.Evidence_column_value,
    type: "text",
    none: labels.Seats_TrueDown_unknown,
    width: "9rem"
  },
  { key: "standard", label: labels.Settings_Default, type: "fixed" },
  { key: "range", label: labels.Settings_Range, type: "fixed" }
];

/** The texts of the fields, by setting; empty for a default. */
export type Texts = Partial<Record<SettingName, string>>;

/** The settings that a host knows. */
export function shownSettings(inOrg: boolean): readonly Shown[] {
  if (inOrg) return SETTINGS;
  return SETTINGS.filter((setting) => !setting.inOrg).map((setting) => {
    return setting.counts ? { ...setting, help: labels.Settings_inFolder_Help } : setting;
  });
}

const percentOf = (value: number) => Number((value * 100).toFixed(6));

/** Kept settings as the texts of their fields. */
export function textsOf(values: EnteredSettings, shown: readonly Shown[]): Texts {
  return Object.fromEntries(
    shown.map(({ name, kind }) => {
      const value = values[name] ?? null;
      if (value === null) return [name, ""];
      if (typeof value === "number") return [name, numberText(kind === "share" ? percentOf(value) : value)];
      if (typeof value === "boolean") return [name, value ? "yes" : "no"];
      return [name, typeof value === "string" ? value : value.join("; ")];
    })
  );
}

/** What was entered: null values for defaults, and what is wrong, by setting. */
export interface ReadSettings {
  values: EnteredSettings;
  problems: Texts;
}

export function readSettings(texts: Texts, shown: readonly Shown[]): ReadSettings {
  const read = shown.map((setting) => [setting.name, entryOf(setting, (texts[setting.name] ?? "").trim())] as const);
  const wrong = read.filter(([, { problem }]) => problem !== undefined);
  return {
    values: Object.fromEntries(read.map(([name, { value }]) => [name, value ?? null])),
    problems: Object.fromEntries(wrong.map(([name, { problem }]) => [name, problem]))
  };
}

function entryOf({ kind, least, most }: Shown, text: string): Entry<boolean | number | string | string[]> {
  if (text === "") return { value: null };
  if (kind === "answer") return { value: text === "yes" };
  if (kind === "text") return isTimeZone(text) ? { value: text } : { problem: labels.Settings_ZoneRange };
  if (kind === "list")
    return {
      value: text
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== "")
    };
  const { value, problem } = numberOf(text, { most, whole: kind === "whole" });
  if (problem !== undefined) return { problem };
  if ((value ?? 0) < least) return { problem: fill(labels.Slider_Wrong, { min: least, max: most }) };
  return { value: kind === "share" ? Number(((value ?? 0) / 100).toFixed(8)) : (value ?? null) };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
}

/** One row a setting. */
export function settingRows(
  { texts, problems, now }: { texts: Texts; problems: Texts; now: Texts },
  shown: readonly Shown[]
): GridRow[] {
  return shown.map((setting) => {
    const { name, label, help, kind } = setting;
    const problem = problems[name];
    return {
      key: name,
      name: label,
      cells: {
        setting: kind === "share" ? fill(labels.Settings_InPercent, { setting: label }) : label,
        help,
        value: texts[name] ?? "",
        standard: standardText(setting),
        range: rangeText(setting)
      },
      hints: { value: now[name] ?? "" },
      ...(kind === "answer" ? { choices: { value: ANSWERS } } : {}),
      ...(problem ? { problems: { value: problem } } : {})
    };
  });
}

function standardText({ name, kind }: Shown): string {
  const value = DEFAULTS[name];
  if (value === null) return labels.Seats_TrueDown_unknown;
  if (typeof value === "number") return kind === "share" ? formatPercent(value) : formatNumber(value);
  return typeof value === "string" ? value : labels.Common_None;
}

function rangeText({ kind, least, most }: Shown): string {
  if (kind === "list") return labels.Settings_ListRange;
  if (kind === "text") return labels.Settings_ZoneRange;
  if (kind === "answer") return "";
  return fill(labels.Settings_FromTo, { least: formatNumber(least), most: formatNumber(most) });
}
