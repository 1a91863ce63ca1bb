import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import shared from "../../../../../../scripts/build/sharedLabels.cjs";

const LWC = join(__dirname, "../..");
const ROOT = join(LWC, "../../../..");

/** Columns whose name says it all, by label; the rest has a term of the glossary. */
const SELF_EVIDENT = new Set(
  `Common_Access Common_After Common_Before Common_Created Common_Currency Common_Difference Common_Finding Common_From Common_InContract
  Common_Kind Common_License Common_LicenseAndProfile Common_Logins Common_Measure Common_Month Common_Move Common_Name Common_NextStep Common_Note
  Common_Object Common_Profile Common_Revert Common_Scenario Common_Seats Common_Site Common_State Common_To Common_Today Common_User Common_Users
  Common_Renewal Common_Used Common_UsersWithAccess Common_Why Detail_BasesColumn Detail_Buy Drift_Period Evidence_column_agrees Evidence_column_amount
  Evidence_column_assumption Evidence_column_date Evidence_column_discount Evidence_column_event Evidence_column_growth Evidence_column_missing
  Evidence_column_months Evidence_column_price Evidence_column_quantity Evidence_column_reason Evidence_column_role Evidence_column_rows Evidence_column_rung
  Evidence_column_setting Evidence_column_until Evidence_column_value Jobs_Duration Jobs_Ended Jobs_Job Jobs_Records Ledger_Moves Moves_Name Multiples_Months Multiples_NoSeatsLeft Multiples_PriceColumn PlanEffects_Free
  PlanEffects_Joining PlanEffects_Leaving PlanEffects_UsedAfter PlanEffects_UsedBefore PlanEffects_UsersAfter PlanEffects_UsersBefore Protect_AddedAt
  Protect_AddedBy Tiers_Rule WhatIf_Logins Why_Fate Why_SumAmount Why_SumLine`.split(/\s+/)
);

const read = (path: string) => readFileSync(path, "utf8");
const explained = new Map(
  [...read(join(LWC, "glossary/glossary.ts")).matchAll(/\[labels\.(\w+), "(\w+)"\]/g)].map(([, name, term]) => [
    name,
    term
  ])
);

/** Labels that name a column of a table, with the file that has it. */
function columnsOf(file: string): [string, string][] {
  const source = read(file);
  const helpers = [...source.matchAll(/(?:function|const)\s+(\w+)[^(]*\(\s*label: string/g)].map(([, name]) => name);
  const calls = helpers.length ? `|\\b(?:${helpers.join("|")})(?:<[^>]*>)?\\(\\s*` : "";
  const found = source.matchAll(new RegExp(`(?:\\blabel:\\s*${calls})labels\\.(\\w+)`, "g"));
  return [...found].map(([, name]) => [name, file]);
}

const inPages = readdirSync(LWC, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.includes("__tests__"))
  .map((name) => join(LWC, name))
  .filter((file) => read(file).includes("FactColumn"))
  .flatMap(columnsOf);
/** The tables of the evidence name their columns by codes. */
const HEAD = "Evidence_column_";
const ownTitles = [
  ...read(join(ROOT, "force-app/main/default/labels/CustomLabels.labels-meta.xml")).matchAll(/LO_(\w+)</g)
]
  .map(([, name]) => name)
  .filter((name) => name.startsWith(HEAD));
const sharedTitles = [...shared.labelOfCode].filter(([code]) => code.startsWith(HEAD)).map(([, label]) => label);
const columns = new Map<string, string>([
  ...[...ownTitles, ...sharedTitles].map((name): [string, string] => [name, "evidence"]),
  ...inPages
]);

describe("help of columns", () => {
  it("finds the columns of the pages", () => {
    expect(inPages.length).toBeGreaterThan(100);
    expect([...columns.keys()]).toEqual(expect.arrayContaining(["Common_CostPerMonth", "Populations_MemberCost"]));
  });

  it("has a term for every column whose name does not say it all", () => {
    const bare = [...columns].filter(([name]) => !explained.has(name) && !SELF_EVIDENT.has(name));
    expect(bare.map(([name, file]) => `${name} (${file.replace(LWC, "")})`)).toEqual([]);
  });

  it("lists no name as self-evident that has help or that no column has", () => {
    expect([...SELF_EVIDENT].filter((name) => explained.has(name) || !columns.has(name))).toEqual([]);
  });

  it.each(["de", "es"])("gives names that differ in help different words in %s", (language) => {
    const texts = new Map(
      read(join(ROOT, `scripts/translations/${language}.tsv`))
        .split("\n")
        .map((line) => line.split("\t"))
        .map(([name, , text]) => [name.replace("LO_", ""), text])
    );
    const terms = new Map<string, string>();
    const mixed = [...explained].filter(([name, term]) => {
      const text = texts.get(name)!;
      const other = terms.get(text) ?? term;
      terms.set(text, other);
      return other !== term;
    });
    expect(mixed).toEqual([]);
  });
});
