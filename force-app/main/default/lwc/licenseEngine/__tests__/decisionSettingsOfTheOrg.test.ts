import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_DECISION_SETTINGS } from "../base/settings";

const APEX = join(__dirname, "../../../classes/facts/DecisionSettings.cls");

test("the defaults of the org host equal those of the engine", () => {
  const apex = readFileSync(APEX, "utf8");
  const defaults = [...apex.matchAll(/ DEFAULT_(\w+) = ([\d.]+);/g)].map(([, name, value]) => [
    camelCase(name),
    Number(value)
  ]);
  const numbers = Object.entries(DEFAULT_DECISION_SETTINGS).filter(([, value]) => typeof value === "number");

  expect(Object.fromEntries(defaults)).toEqual(Object.fromEntries(numbers));
});

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
