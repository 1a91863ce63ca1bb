import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { ledgerText } from "./ledger.ts";

const text = readFileSync("force-app-test/main/default/staticresources/License_Ledger_Vectors.json", "utf8");
const { histories } = JSON.parse(text) as { histories: string[] };

describe("the vectors of the ledger", () => {
  it("are what the script writes", () => {
    assert.equal(text, ledgerText(), "npm run vectors writes them again");
  });

  it("are of many kinds", () => {
    const some = (name: string, test: (one: string) => boolean): void =>
      assert.ok(histories.filter(test).length >= 30, `${name}: too few histories`);
    assert.equal(histories.length, 1000);
    some("nothing counts", (one) => one.endsWith("=> "));
    some("reverted", (one) => /,\d{4}-\d\d-\d\d(;| =)/.test(one));
    some("deactivated", (one) => /(^|;)\w+,,/.test(one));
    some("a saving that starts later", (one) => /2027-(0[4-9]|1\d)=/.test(one));
    some("without an amount", (one) => /:[1-9](;|$)/.test(one));
  });
});
