import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { twins, wrongCodes } from "./twins.mjs";

const texts = new Map([
  ["LO_Common_User", "User"],
  ["LO_Status_open", "Open"],
  ["LO_Action_Open", "Open"]
]);

describe("labels", () => {
  test("with the same text are refused, unless the list of homonyms names it", () => {
    assert.deepEqual(twins(texts, {}), [
      '"Open" is the text of LO_Status_open and LO_Action_Open: use one label for it'
    ]);
    assert.deepEqual(twins(texts, { Open: "a status, and a button" }), []);
  });

  test("that the list of homonyms names have to be there", () => {
    assert.deepEqual(twins(texts, { Open: "", User: "" }), ['sharedLabels.cjs: no two labels have the text "User"']);
  });
});

describe("codes that share a label", () => {
  test("need the label, no label of their own, and a source that composes their name", () => {
    const labelOfCode = new Map([
      ["Column_user", "Common_User"],
      ["Column_site", "Common_Site"],
      ["Status_open", "Action_Open"]
    ]);
    assert.deepEqual(wrongCodes(texts, labelOfCode, new Set(["Column_user", "Status_open"])), [
      "sharedLabels.cjs: no source composes the name Column_site",
      "sharedLabels.cjs: there is no custom label LO_Common_Site",
      "sharedLabels.cjs: LO_Status_open is a label, so it shares none"
    ]);
  });
});
