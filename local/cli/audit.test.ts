import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { EnteredLine, SavedScenario } from "c/licenseEngine";
import { neutralScenario } from "c/licenseEngine";
import { setupState } from "../host/state/setupState.ts";
import { stateFile } from "../host/state/stateFile.ts";
import { statePath } from "../host/state/statePath.ts";
import { SMALL, exportFolder, id, lines } from "../testing/exportFixture.ts";
import { writeUsage } from "../testing/countedUsage.ts";
import { call } from "../testing/terminal.ts";
import { command } from "./audit.ts";

const ENTERED_LINE: EnteredLine = {
  id: "a",
  license: "Customer Community",
  basis: "member",
  quantity: 7,
  unitPrice: 2.5,
  currency: "USD",
  start: "2026-01-01",
  end: "2026-12-31",
  overagePrice: null,
  settlement: null,
  trueDown: true,
  escalator: null
};

const ROOT = join(import.meta.dirname, "../..");

const run = (...line: string[]) => call(command, line).ended;

test("the report goes to standard output and the command ends with 0", async (t) => {
  const { code, out, err } = await run("--data", await exportFolder(t, SMALL));
  assert.equal(code, 0, err);
  assert.match(out, /^License audit of /);
  assert.ok(!out.includes("\u001b"));
});

test("--explain prints how a finding came about, and says which there are", async (t) => {
  const folder = await exportFolder(t, SMALL);
  const { out: report } = await run("--data", folder);
  const title = /^ {2}2\. (.*)$/m.exec(report)![1]!;
  const { code, out } = await run("--data", folder, "--explain", "2");
  assert.equal(code, 0);
  assert.ok(out.startsWith(`2. ${title}`), out);
  assert.match(out, /^Contract lines and prices$/m);
  assert.match(report, /how finding N came about: .*--explain N/);
  const missing = await run("--data", folder, "--explain", "99");
  assert.deepEqual([missing.code, missing.out], [2, ""]);
  assert.match(missing.err, /--explain 99: this audit has \d+ findings/);
  assert.match(
    (await run("--data", folder, "--explain", "2", "--json")).err,
    /--explain prints text: leave out --json/
  );
});

test("counters in place of users give a report and --explain, and refuse --moves", async (t) => {
  const { "LoginHistory.csv": logins, "User.csv": users, "NetworkMember.csv": members, ...lists } = SMALL;
  assert.ok(logins && users && members);
  const folder = await exportFolder(t, lists);
  const rules = { timeZone: "UTC", anchorDay: 1, dormantDays: 90, coverageFrom: "2026-04-01", asOf: "2026-06-01" };
  await writeUsage(await exportFolder(t, SMALL), folder, rules);
  const report = await run("--data", folder);
  assert.equal(report.code, 0, report.err);
  assert.match(report.out, /^License audit of /);
  assert.match((await run("--data", folder, "--explain", "1")).out, /^1\. /);
  const json = JSON.parse((await run("--data", folder, "--json")).out) as { usersKnown?: boolean };
  assert.equal(json.usersKnown, false);
  const moves = await run("--data", folder, "--json", "--moves");
  assert.deepEqual([moves.code, moves.out], [2, ""]);
  assert.match(moves.err, /--moves: Usage\.csv has counters and names no users\. Export LoginHistory and User/);
});

test("--json prints one JSON document of schema 2 and nothing else", async (t) => {
  const { code, out } = await run(
    "--data",
    await exportFolder(t, SMALL),
    "--json",
    "--window",
    "1",
    "--percentile",
    "50"
  );
  assert.equal(code, 0);
  const audit = JSON.parse(out);
  assert.equal(audit.schema, 2);
  assert.deepEqual(Object.keys(audit), [
    "version",
    "commit",
    "schema",
    "asOf",
    "timeZone",
    "anchorDay",
    "coverage",
    "months",
    "settings",
    "licenses",
    "usage",
    "unknowns",
    "allocation",
    "owned",
    "ladder",
    "economics",
    "pools",
    "decisionSettings",
    "steps",
    "seats",
    "burnDown",
    "annual",
    "reconciliation",
    "tiers",
    "gates",
    "externals",
    "calendar",
    "findings",
    "undecided",
    "doubts"
  ]);
  assert.deepEqual([audit.settings.window, audit.settings.percentile], [1, 50]);
  const shop = audit.usage.find(
    (row: { site: string | null; month: string }) => row.site === "Shop" && row.month === "2026-05-01"
  );
  assert.deepEqual(shop, {
    month: "2026-05-01",
    license: "Customer Community",
    profileId: id.profile(1),
    profile: "Shoppers",
    siteId: id.site(1),
    site: "Shop",
    registered: 2,
    active: 1,
    logins: 2,
    frequencies: { 0: 1, 2: 1 }
  });
});

test("without NetworkMember day 0 of a site is left out of the JSON, because it is unknown", async (t) => {
  const { out } = await run("--data", await exportFolder(t, { ...SMALL, "NetworkMember.csv": null }), "--json");
  const shop = JSON.parse(out).usage.find(
    (row: { site: string | null; month: string }) => row.site === "Shop" && row.month === "2026-05-01"
  );
  assert.deepEqual([shop.registered, shop.frequencies], [null, { 2: 1 }]);
});

test("what was entered on the Setup tab counts as on the pages, unless an option or --folder-only says otherwise", async (t) => {
  const folder = await exportFolder(t, SMALL);
  const state = join(folder, "state");
  const line = { ...ENTERED_LINE, unitPrice: 123.45 };
  await setupState(statePath(state, { kind: "folder", folder }), folder).update(() => ({
    value: { lines: [line], counts: "entered", settings: { percentile: 90, window: 2 } },
    result: null
  }));
  const audit = (...more: string[]) => run("--data", folder, "--state", state, "--json", ...more);
  const { code, out, err } = await audit("--window", "1");
  assert.equal(code, 0, err);
  const { settings, owned } = JSON.parse(out);
  assert.deepEqual([settings.percentile, settings.window], [90, 1]);
  assert.match(JSON.stringify(owned), /123\.45/);
  assert.match(err, /entered on the Setup tab count; --folder-only/);
  const plain = await audit("--folder-only");
  assert.doesNotMatch(plain.out, /123\.45/);
  assert.doesNotMatch(plain.err, /Setup tab/);
});

test("the evidence carries the scenarios that were added to it, unless --folder-only says otherwise", async (t) => {
  const folder = await exportFolder(t, SMALL);
  const state = join(folder, "state");
  const scenario = (name: string, inEvidence: boolean): SavedScenario => ({
    id: name,
    name,
    note: null,
    parameters: neutralScenario(),
    totals: { sums: [], excluded: [] },
    asOf: "2026-06-01",
    inEvidence
  });
  await stateFile(statePath(state, { kind: "folder", folder }), folder).update((before) => ({
    state: { ...before, scenarios: [scenario("Renewal offer", true), scenario("Draft offer", false)] },
    result: null
  }));
  const evidence = async (...more: string[]): Promise<string> => {
    const out = join(folder, `out${more.length}`);
    const { code, err } = await run("--data", folder, "--state", state, "--out", out, ...more);
    assert.equal(code, 0, err);
    assert.ok(err.includes(`Note: ${out} has report.html, to open in a browser`), err);
    const texts = await Promise.all(
      (await readdir(out, { recursive: true }))
        .filter((name) => /\.(html|csv)$/.test(name))
        .map((name) => readFile(join(out, name), "utf8"))
    );
    return texts.join("\n");
  };
  const text = await evidence();
  assert.match(text, /Renewal offer/);
  assert.doesNotMatch(text, /Draft offer/);
  assert.doesNotMatch(await evidence("--folder-only"), /Renewal offer/);
});

test("a long JSON document reaches a slow reader in full", async (t) => {
  const numbers = Array.from({ length: 400 }, (_, n) => n);
  const sites = numbers.map((n) => `${id.site(n)},Site ${n}`);
  const members = numbers.map((n) => `${id.site(n)},${id.user(1)}`);
  const folder = await exportFolder(t, {
    ...SMALL,
    "Network.csv": lines("Id,Name", ...sites),
    "NetworkMember.csv": lines("NetworkId,MemberId", ...members)
  });
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(ROOT, "local/cli/main.ts"), "audit", "--data", folder, "--json"],
    { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] }
  );
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) {
    chunks.push(chunk);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const text = Buffer.concat(chunks).toString();
  assert.ok(text.length > 150_000, `${text.length} characters`);
  assert.equal(JSON.parse(text).usage.filter((row: { site: string | null }) => row.site).length, 3 * 400);
});

test("--out writes complete files and nothing else, and writes them again", async (t) => {
  const folder = await exportFolder(t, SMALL);
  const out = join(folder, "deep/er/out");
  for (let time = 0; time < 2; time += 1) {
    assert.equal((await run("--data", folder, "--out", out)).code, 0);
    assert.deepEqual((await readdir(out)).sort(), [
      "audit.json",
      "calendar.ics",
      "evidence",
      "findings.csv",
      "focus.csv",
      "report.html",
      "usage.csv"
    ]);
    assert.ok((await readdir(join(out, "evidence"))).includes("distribution-Customer-Community.csv"));
    assert.deepEqual(await readdir(join(folder, "deep/er")), ["out"]);
  }
  const { out: json } = await run("--data", folder, "--json");
  assert.deepEqual(JSON.parse(await readFile(join(out, "audit.json"), "utf8")), JSON.parse(json));
  assert.match(await readFile(join(out, "report.html"), "utf8"), /<\/html>\n$/);
});

test("a name that is HTML stands as text in the report", async (t) => {
  const hostile = "<img src=x onerror=alert(1)><script>alert(1)</script>";
  const profiles = SMALL["Profile.csv"]!.replace("Shoppers", `"${hostile}"`);
  const folder = await exportFolder(t, { ...SMALL, "Profile.csv": profiles });
  const out = join(folder, "out");
  const { code, err } = await run("--data", folder, "--out", out);
  assert.equal(code, 0, err);
  const report = await readFile(join(out, "report.html"), "utf8");
  assert.match(report, /&lt;img src=x onerror=alert\(1\)(&gt;|>)/);
  assert.doesNotMatch(report, /<img src=x|<script>alert/);
});

test("--out keeps other files of the folder", async (t) => {
  const folder = await exportFolder(t, SMALL);
  await mkdir(join(folder, "out"));
  await writeFile(join(folder, "out/mine.txt"), "mine");
  assert.equal((await run("--data", folder, "--out", join(folder, "out"))).code, 0);
  assert.equal(await readFile(join(folder, "out/mine.txt"), "utf8"), "mine");
});

test("a folder with a mistake ends with 2, a message without a stack, and no output", async (t) => {
  const folder = await exportFolder(t, { ...SMALL, "Profile.csv": lines("Id,Name,UserLicenseId", "x,y,z") });
  const out = join(folder, "out");
  const result = await run("--data", folder, "--out", out, "--json");
  assert.deepEqual([result.code, result.out], [2, ""]);
  assert.match(result.err, /^Profile\.csv, line 2, column Id: "x" is not readable, expected an Id/);
  assert.doesNotMatch(result.err, /\n\s+at /);
  assert.deepEqual(
    (await readdir(folder)).filter((name) => !name.endsWith(".csv")),
    []
  );
});

test("--out that is a file is refused before anything is read", async (t) => {
  const folder = await exportFolder(t, { ...SMALL, "User.csv": "" });
  const result = await run("--data", folder, "--out", join(folder, "Profile.csv"));
  assert.equal(result.code, 2);
  assert.match(result.err, /--out .*Profile\.csv: .* is a file\. Name another folder\./);
  assert.match(
    (await run("--data", folder, "--out", join(folder, "Profile.csv/below"))).err,
    /can't be written|is a file/
  );
});

test("--out that is the folder of the exports is refused: tables of the report would be read as exports", async (t) => {
  const folder = await exportFolder(t, SMALL);
  assert.match((await run("--data", folder, "--out", `${folder}/.`)).err, /^--out .*: is the folder of the exports/m);
});

test("a missing folder or a wrong option ends with 2 and points to the help, which ends with 0", async () => {
  assert.match((await run()).err, /^--data is missing: name the folder of CSV exports\.$/m);
  const wrong = await run("--dta", "x");
  assert.deepEqual([wrong.code, wrong.out], [2, ""]);
  assert.match(wrong.err, /Unknown option --dta\. Did you mean --data\?.*--help/);
  const help = await run("--help");
  assert.equal(help.code, 0);
  assert.match(help.out, /--coverage-from YYYY-MM-DD/);
});
