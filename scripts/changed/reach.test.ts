import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { codeBehind, isCode, reachedTests } from "./reach.ts";

const LWC = "force-app/main/default/lwc";
const FILES: Record<string, string> = {
  "local/a.ts": 'import { b } from "./b.ts";\nexport type { C } from "c/engine";\nimport("./lazy.ts");',
  "local/b.ts": 'import "./a.ts";',
  "local/lazy.ts": "",
  "local/a.test.ts": 'import "./a.ts";',
  "local/main.ts": "",
  "local/main.test.ts": 'spawn("main.ts");',
  "local/docs.test.ts": 'read("docs/guide.md");',
  "mocks/render.ts": "",
  [`${LWC}/engine/engine.ts`]: 'import "./base/days";',
  [`${LWC}/engine/base/days.ts`]: "",
  [`${LWC}/page/page.ts`]: 'import { audit } from "c/engine";',
  [`${LWC}/page/page.html`]: "",
  [`${LWC}/page/__tests__/page.test.ts`]: 'import { render } from "#mocks/render";\nimport Page from "c/page";'
};
const project = mkdtempSync(join(tmpdir(), "changed-"));
after(() => rmSync(project, { recursive: true }));
for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(join(project, dirname(file)), { recursive: true });
  writeFileSync(join(project, file), text);
}
const code = Object.keys(FILES).filter(isCode);
const tests = code.filter((file) => file.endsWith(".test.ts"));
const page = `${LWC}/page/__tests__/page.test.ts`;

for (const [changed, expected] of [
  ["local/b.ts", ["local/a.test.ts"]],
  ["local/lazy.ts", ["local/a.test.ts"]],
  ["local/main.ts", ["local/main.test.ts"]],
  ["local/docs.test.ts", ["local/docs.test.ts"]],
  [`${LWC}/engine/base/days.ts`, ["local/a.test.ts", page]],
  [`${LWC}/page/page.ts`, [page]],
  ["mocks/render.ts", [page]]
] as const)
  test(`${changed} is reached by ${expected.join(" and ")}`, () => {
    assert.deepEqual(reachedTests(tests, new Set([changed]), project), expected);
  });

test("a template stands for its component, another file for the code that names it", () => {
  assert.deepEqual(codeBehind(`${LWC}/page/page.html`, code, project), [`${LWC}/page/page.ts`]);
  assert.deepEqual(codeBehind("docs/guide.md", code, project), ["local/docs.test.ts"]);
  assert.deepEqual(codeBehind("docs/engine.png", code, project), []);
  assert.deepEqual(codeBehind("force-app/main/default/staticresources/engine.json", code, project), [
    "local/a.ts",
    `${LWC}/page/page.ts`
  ]);
});
