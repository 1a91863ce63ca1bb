import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { call } from "../testing/terminal.ts";
import { isCommand } from "./commands.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const PAGES = ["README.md", "CONTRIBUTING.md", ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith(".md")
);
const scriptsOf = (file: string) => Object.keys((JSON.parse(read(file)) as { scripts: object }).scripts);
const SCRIPTS = new Set(["package.json", "plugin/package.json"].flatMap(scriptsOf));

/** Lines of code blocks and code within sentences. */
const codeOf = (page: string): string[] =>
  read(page)
    .split(/^ *```.*$/m)
    .flatMap((part, at) => (at % 2 ? part.split("\n") : [...part.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)));

const optionsIn = (code: string): string[] => [...code.matchAll(/(?<= )--[a-z][\w-]*/g)].map(([option]) => option);

async function helpOf(name: string): Promise<string> {
  const { command } = (await import(`./${name}.ts`)) as { command: Parameters<typeof call>[0] };
  return (await call(command, ["--help"]).ended).out;
}

for (const page of PAGES)
  test(`each command of ${page} exists, with the options that it shows`, async () => {
    const wrong: string[] = [];
    for (const code of codeOf(page)) {
      const [, name, rest = ""] = /(?:^|npx )license-optimizer ([a-z]+)(.*)/.exec(code.trim()) ?? [];
      if (name === undefined) continue;
      const help = isCommand(name) ? await helpOf(name) : "";
      if (!help || optionsIn(rest).some((option) => !help.includes(option))) wrong.push(code);
    }
    assert.deepEqual(wrong, []);
  });

for (const page of PAGES)
  test(`each npm script of ${page} exists`, () => {
    const named = codeOf(page).flatMap((code) =>
      [...code.matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name!)
    );
    assert.deepEqual(
      named.filter((name) => !SCRIPTS.has(name)),
      []
    );
  });

test("each flag that the docs show of the plugin's commands is one of them", () => {
  const flagsOf = (name: string) =>
    new RegExp(`^## \`sf license ${name}\`$([^]*?)^DESCRIPTION$`, "m").exec(read("plugin/README.md"))![1]!;
  const wrong = PAGES.flatMap(codeOf).filter((code) => {
    const [, name, rest = ""] = /^(?:npx )?sf license ([a-z]+)(.*)/.exec(code.trim()) ?? [];
    return name !== undefined && optionsIn(rest).some((option) => !flagsOf(name).includes(option));
  });
  assert.deepEqual(wrong, []);
});
