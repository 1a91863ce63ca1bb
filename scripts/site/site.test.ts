import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { test } from "node:test";
import { foreignAssets } from "./foreign.ts";
import { ROOT_PAGES, anchorsOf, forSite, linksOf, slugOf } from "./links.ts";
import { stagePages } from "./stage.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const docs = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
const pages = [...docs.map((name) => `docs/${name}`), ...Object.keys(ROOT_PAGES)];

for (const page of pages)
  test(`every link of ${page} leads to a page or picture of the site, and to a place in it`, () => {
    const dead = linksOf(read(page)).flatMap(({ path, anchor, line }) => {
      const target = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), path));
      const isStaged = pages.includes(target) || target.startsWith("docs/images/");
      if (!isStaged || !existsSync(join(ROOT, target))) return [`${page}:${line}: no ${target}`];
      return anchor && !anchorsOf(read(target)).has(anchor) ? [`${page}:${line}: no #${anchor} in ${target}`] : [];
    });
    assert.deepEqual(dead, []);
  });

test("a page that is not in the navigation can't be found, so each is in it", () => {
  const config = read("scripts/site/.vitepress/config.ts");
  const names = [...docs, ...Object.values(ROOT_PAGES)].map((name) => name.replace(".md", ""));
  const missing = names.filter((name) => name !== "index" && !config.includes(`"${name}")`));
  assert.deepEqual(missing, []);
});

test("pages of the root stand beside those of docs, with links that follow", () => {
  assert.equal(
    forSite("docs/a.md", "[x](../README.md#limits) [y](b.md) [z](#here)"),
    "[x](./readme.md#limits) [y](./b.md) [z](#here)"
  );
  assert.equal(forSite("README.md", "[x](docs/b.md) ![p](docs/images/o.png)"), "[x](./b.md) ![p](./images/o.png)");
  assert.equal(forSite("README.md", "[x](https://example.com/docs/b.md)"), "[x](https://example.com/docs/b.md)");
  assert.equal(forSite("README.md", "```\n[x](docs/b.md)\n```"), "```\n[x](docs/b.md)\n```", "code stays");
});

test("a heading has the anchor that GitHub gives it", () => {
  assert.equal(slugOf("What is counted, once & for all"), "what-is-counted-once--for-all");
  assert.deepEqual([...anchorsOf("# One\n\n```\n# no\n```\n\n## One\n\n## `a_b` c")], ["one", "one-1", "a_b-c"]);
});

test("what a browser would load from another site is found, a link to it is allowed", () => {
  assert.deepEqual(foreignAssets('<a href="https://example.com">x</a><script type="module" src="/a.js"></script>'), []);
  assert.deepEqual(
    foreignAssets('<link rel="stylesheet" href="https://fonts.example/x.css"> url(//cdn.example/f.woff2)'),
    ["https://fonts.example/x.css", "//cdn.example/f.woff2"]
  );
});

test("all pages and pictures are staged", (context) => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  context.after(() => rmSync(folder, { recursive: true }));
  assert.equal(stagePages(ROOT, folder).length, pages.length);
  assert.deepEqual(readdirSync(join(folder, "images")), readdirSync(join(ROOT, "docs/images")));
});

test("the questions of security teams name every object that an export reads, and no other", () => {
  const [, list = ""] = /^Objects: (.*?)\. Besides/m.exec(read("docs/security-faq.md")) ?? [];
  const queries = join(ROOT, "local/export/queries");
  const queried = readdirSync(queries).map(
    (name) => /\bFROM (\w+)/.exec(readFileSync(join(queries, name), "utf8"))![1]!
  );
  assert.deepEqual(
    [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    [...new Set(queried)].sort()
  );
});

test("no query of an export reads an address that a login came from, or its place", () => {
  const queries = join(ROOT, "local/export/queries");
  for (const name of readdirSync(queries))
    assert.doesNotMatch(readFileSync(join(queries, name), "utf8"), /SourceIp|LoginGeo|Password|Token/i, name);
});
