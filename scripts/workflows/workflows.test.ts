import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { execaSync } from "execa";
import { csvRecords } from "../../local/csv/csvRecords.ts";
import { generateSample } from "../../local/sample/generate.ts";

const ROOT = join(import.meta.dirname, "../..");
const WORKFLOWS = join(ROOT, ".github/workflows");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** What the jobs of a workflow may write: a release, pages, or (id-token) prove to another service which run they are. */
const WRITES: Readonly<Record<string, string[]>> = {
  "docs.yml": ["pages", "id-token"],
  "release.yml": ["id-token", "contents"]
};

/** The commit of each action. */
const pins = new Map<string, string>();

/** The steps of all jobs. */
const stepsOf = (text: string): string[] => text.split(/^ {6}- /m).slice(1);

for (const file of readdirSync(WORKFLOWS))
  describe(file, () => {
    const text = readFileSync(join(WORKFLOWS, file), "utf8");

    test("runs commands that the project has", () => {
      const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?(\S+)|(test|start)\b)/g)].map(
        ([, one, two]) => (one ?? two)!
      );
      assert.deepEqual(
        named.filter((name) => scripts[name] === undefined),
        []
      );
    });

    test("may only read the repository but for what is named here, and never runs a stranger's change with its secrets", () => {
      assert.match(text, /^permissions:\n {2}contents: read$/m);
      assert.doesNotMatch(text, /pull_request_target/);
      const written = [...text.matchAll(/^ +([\w-]+): write$/gm)].map(([, what]) => what!);
      assert.deepEqual(written, WRITES[file] ?? []);
    });

    test("names each action by its commit, with the version beside it, and one of each in all workflows", () => {
      const used = [...text.matchAll(/\buses: (.*)$/gm)].map(([, what]) => what!);
      for (const what of used) {
        const [, action, pin] = /^([\w-]+\/[\w-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)$/.exec(what) ?? [];
        assert.ok(action, what);
        assert.equal(pins.get(action) ?? pin, pin, action);
        pins.set(action, pin!);
      }
    });

    test("leaves no token of the repository to what it runs", () => {
      for (const step of stepsOf(text).filter((one) => one.includes("actions/checkout@")))
        assert.match(step, /^ {10}persist-credentials: false$/m);
      for (const step of stepsOf(text).filter((one) => one.includes("github.token")))
        assert.doesNotMatch(step, /\bnpm\b/);
      assert.doesNotMatch(text, /^ {0,6}\w+: \$\{\{ (secrets\.\w+|github\.token) \}\}$/m);
    });

    test("hands a secret to the one step that signs in, as a variable, never within a command", () => {
      for (const line of text.split("\n").filter((one) => one.includes("secrets.")))
        assert.match(
          line,
          /^( {10}(\w+_AUTH_URL): \$\{\{ secrets\.\2 \}\}| {6}HAS_LOGIN: \$\{\{ secrets\.\w+ != '' \}\})$/
        );
      for (const step of stepsOf(text).filter((one) => one.includes("${{ secrets.") && !one.includes("HAS_LOGIN:")))
        assert.match(step, /^ {8}run: printf '%s' "\$\w+_AUTH_URL" \| npx sf org login sfdx-url --sfdx-url-stdin /m);
    });

    test("does nothing where its secret is missing", () => {
      if (!text.includes("HAS_LOGIN:")) return;
      const job = text.slice(text.indexOf("HAS_LOGIN:"));
      for (const step of stepsOf(job).filter((one) => /npm|npx sf|uses:/.test(one)))
        assert.match(step, /env\.HAS_LOGIN [!=]= 'true'|"\$HAS_LOGIN" = true/, step);
    });
  });

describe("the weekly audit", () => {
  const text = readFileSync(join(WORKFLOWS, "audit.yml"), "utf8");

  test("uploads the report alone, after what was read of users is deleted, and not from a public repository", () => {
    const deleted = text.indexOf('rm -rf "$RUNNER_TEMP/org"');
    assert.ok(deleted > 0 && deleted < text.indexOf("upload-artifact"));
    assert.deepEqual(
      [...text.matchAll(/^ +path: (.*)$/gm)].map(([, path]) => path),
      ["${{ runner.temp }}/report"]
    );
    const refusal = text.indexOf('--jq .private)" != true');
    assert.ok(refusal > 0 && refusal < text.indexOf("npm ci"));
  });

  test("leaves nobody's name, username or Id in the report", async () => {
    const folder = mkdtempSync(join(tmpdir(), "audit "));
    try {
      const data = join(folder, "org");
      const report = join(folder, "report");
      await generateSample(data, { users: 500, seed: 3, asOf: "2026-11-16", loginsPerUser: null });
      const line = ["--import", "tsx", join(ROOT, "local/cli/main.ts"), "audit", "--data", data, "--out", report];
      execaSync(process.execPath, line, { cwd: ROOT });
      const written = (readdirSync(report, { recursive: true }) as string[])
        .map((name) => join(report, name))
        .filter((name) => statSync(name).isFile())
        .map((name) => readFileSync(name, "utf8"))
        .join("\n");
      assert.match(written, /Customer Community/);
      const people: string[] = [];
      let header: string[] | null = null;
      for await (const { cells } of csvRecords({ path: join(data, "User.csv"), file: "User.csv", gzip: false })) {
        header ??= cells;
        if (header !== cells) for (const name of ["Id", "Name", "Username"]) people.push(cells[header.indexOf(name)]!);
      }
      assert.ok(people.length > 1000);
      assert.deepEqual(
        people.filter((text) => written.includes(text)),
        []
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the release", () => {
  const text = readFileSync(join(WORKFLOWS, "release.yml"), "utf8");
  const jobs = text.split(/^ {2}(?=\w+:$)/m);

  test("runs for tags only, and refuses one that is not the version or that the changelog does not tell", () => {
    assert.match(text, /^on:\n {2}push:\n {4}tags: \["v\*"\]$/m);
    const refusal = text.indexOf('"$GITHUB_REF_NAME" != "v$version"');
    const untold = text.indexOf("CHANGELOG.md; then");
    assert.ok(refusal > 0 && untold > refusal && untold < text.indexOf("run: npm test"));
  });

  test("publishes nothing before all tests, with provenance and without a secret", () => {
    const publishing = jobs.filter((job) => /npm publish|gh release create/.test(job) && !job.startsWith("# "));
    assert.equal(publishing.length, 2);
    for (const job of publishing) assert.match(job, /^ {4}needs: .*gate/m);
    assert.equal(text.match(/npm publish/g)?.length, 1);
    for (const line of text.split("\n").filter((one) => one.includes("npm publish")))
      assert.match(line, /--provenance/);
    assert.doesNotMatch(text, /secrets\./);
  });

  test("takes what is published from the tested checkout: jobs that may write run none of its code, and install nothing of it", () => {
    assert.match(
      jobs.find((job) => job.startsWith("gate:"))!,
      /npm test[\s\S]*npm pack[\s\S]*npm pack/
    );
    for (const job of jobs.filter((one) => /: write$/m.test(one)))
      assert.doesNotMatch(job, /actions\/checkout|npm (ci|run|test|pack)|\bcache: npm/);
  });

  test("refuses a package that npm could not trace to this repository", () => {
    const refusal = text.indexOf("repository?.url");
    assert.ok(refusal > 0 && refusal < text.indexOf("run: npm test"));
  });
});
