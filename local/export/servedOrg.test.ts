import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { readExportMarker } from "../csv/exportMarker.ts";
import { decide } from "c/licenseEngine";
import { readCatalog } from "../facts/catalog.ts";
import { readFacts } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { workFolder } from "../testing/exportRun.ts";
import { ServedOrg, skip } from "../testing/servedOrg.ts";
import { IMPATIENT } from "../testing/standInOrg.ts";
import { exportOrg } from "./exportOrg.ts";

const PATIENT = { ...IMPATIENT, answer: 20_000 };
const QUIET = { note: () => {}, parts: () => {}, begin: () => ({ expect: () => {}, at: () => {}, end: () => {} }) };

describe("an export over HTTP, of the sample org", { skip, timeout: 300_000 }, () => {
  let org: ServedOrg;
  let sample: string;

  before(async () => {
    sample = mkdtempSync(join(tmpdir(), "served-sample-"));
    const asOf = new Date().toISOString().slice(0, 10);
    rmSync(sample, { recursive: true });
    await generateSample(sample, { ...SAMPLE_DEFAULTS, users: 300, asOf });
    org = await ServedOrg.start(["--org", "bare", "--csv", sample]);
    await org.call("POST", "/snapshot", { name: "start" });
  });
  beforeEach(async () => {
    await org.call("POST", "/restore", { name: "start" });
    await org.call("POST", "/session", { expired: false });
    await org.call("POST", "/bulk", { pageSize: 1000, polls: 1, unsupported: [] });
  });
  after(async () => {
    await org?.stop();
    rmSync(sample, { recursive: true, force: true });
  });

  const exportTo = async (out: string, userId?: string) => {
    const [login, catalog] = await Promise.all([org.login(userId), readCatalog()]);
    return exportOrg({ login, out, catalog, progress: QUIET, patience: PATIENT });
  };
  /** Every listed file has the listed rows, and all of them are what the org has. */
  async function checkComplete(out: string): Promise<void> {
    const rows = new Map<string, number>();
    for (const { file, name, rows: told } of readExportMarker(out)!.files) {
      if (told === null) continue;
      const text = gunzipSync(readFileSync(join(out, name!))).toString();
      assert.equal(text.trimEnd().split("\n").length - 1, told, name);
      rows.set(file, (rows.get(file) ?? 0) + told);
    }
    for (const object of ["User", "LoginHistory", "UserLicense", "Profile", "Network", "NetworkMember", "Account"])
      assert.equal(rows.get(object), await org.count(object), object);
  }

  test("has every row, and its audit is that of the sample", async (context) => {
    const out = workFolder(context);
    const { warning } = await exportTo(out);
    assert.equal(warning, null);
    await checkComplete(out);
    const economics = async (folder: string) => JSON.stringify(decide(await readFacts(folder), null).economics);
    assert.ok((await economics(out)) === (await economics(sample)), "the audits differ");
  });

  test("arrives as well if the Bulk API refuses objects", async (context) => {
    const out = workFolder(context);
    await org.call("POST", "/bulk", { unsupported: ["UserLicense", "Profile", "Network", "User", "NetworkMember"] });
    await exportTo(out);
    await checkComplete(out);
    const apis = new Map(readExportMarker(out)!.files.map(({ file, api }) => [file, api]));
    assert.deepEqual([apis.get("User"), apis.get("LoginHistory")], ["query", "bulk"]);
  });

  test("survives cut connections, a busy org and lost answers", async (context) => {
    const out = workFolder(context);
    await org.faults(
      { match: "/results", times: 6, after: 2, cutAfterBytes: 5000 },
      { match: "/jobs/query$", method: "POST", times: 2, after: 3, status: 503 },
      { match: "/query\\?q=", times: 2, after: 5, cutAfterBytes: 40 },
      { match: "/jobs/query/\\w+$", method: "GET", times: 1, status: 500 }
    );
    await exportTo(out);
    await checkComplete(out);
  });

  for (const [name, fault, message] of [
    [
      "a session that ends before the results",
      { match: "/results", times: 99, status: 401 },
      /has expired. Log in again/
    ],
    [
      "no requests left",
      { match: "FROM(%20|\\+)Profile", times: 99, status: 403 },
      /Profile .*API requests of 24 hours/
    ],
    ["a job that fails", { match: "/jobs/query/\\w+$", method: "GET", times: 99, job: "Failed" }, /bulk job failed/],
    ["an org that is down", { match: "/services/data", times: 99, status: 503 }, /not available at the moment/]
  ] as const)
    test(`${name}: a message, and the export before stays`, async (context) => {
      const out = workFolder(context);
      await exportTo(out);
      const files = readdirSync(out);
      await org.faults(fault);
      await assert.rejects(exportTo(out), (error: Error) => {
        assert.equal(error.name, "InputError");
        assert.match(error.message, message);
        return true;
      });
      assert.deepEqual(
        readdirSync(out).filter((entry) => entry !== ".export-draft"),
        files
      );
      await checkComplete(out);
    });

  test("a second export appends, and keeps what the org has forgotten", async (context) => {
    const out = workFolder(context);
    await exportTo(out);
    const before = await org.count("LoginHistory");
    const [{ LoginTime: newest, UserId }] = await org.call<Record<string, string>[]>(
      "GET",
      "/rows/LoginHistory?fields=LoginTime,UserId&order=LoginTime%20desc&limit=1"
    );
    const [{ LoginTime: oldest }] = await org.call<Record<string, string>[]>(
      "GET",
      "/rows/LoginHistory?fields=LoginTime&order=LoginTime&limit=1"
    );
    assert.ok(Date.parse(newest!) > Date.parse(oldest!));
    await org.call("DELETE", `/rows/LoginHistory?LoginTime=${encodeURIComponent(oldest!)}`);
    const LoginTime = new Date(Date.now() - 60_000).toISOString();
    await org.call("POST", "/rows", {
      LoginHistory: [{ UserId, LoginTime, Status: "Success", LoginType: "Application" }]
    });
    await exportTo(out);
    const rows = readExportMarker(out)!
      .files.filter(({ file }) => file === "LoginHistory")
      .map((file) => file.rows!);
    assert.equal(
      rows.reduce((sum, count) => sum + count, 0),
      before + 1
    );
  });

  test("a user who sees only the own logins is warned of it, and the next export reads all", async (context) => {
    const out = workFolder(context);
    const set = { Name: "Exporter", Label: "Exporter", PermissionsApiEnabled: true, PermissionsViewSetup: true };
    await org.call("POST", "/rows", { PermissionSet: [set] });
    const ben = { username: "ben@example.com", permissionSets: ["Exporter"] };
    const { id } = await org.call<{ id: string }>("POST", "/users", ben);
    const { marker, warning } = await exportTo(out, id);
    assert.match(warning!, /own logins of .* only.*Monitor Login History/);
    assert.ok(marker.notes.includes(warning!));
    assert.equal((await exportTo(out)).warning, null);
    await checkComplete(out);
  });

  describe("with a login of the real Salesforce CLI", () => {
    before(() => org.signIn("emu"));

    test("logins of the real CLI are used as they are: by alias, by username and as the default org", async (context) => {
      const username = "admin@apexrunner.example";
      for (const [place, line, env] of [
        ["alias", ["--target-org", "emu"], {}],
        ["username", ["--target-org", username], {}],
        ["default", [], { SF_TARGET_ORG: "emu" }]
      ] as const) {
        const out = join(workFolder(context), place);
        const { code, said } = await org.export([...line, "--out", out], env);
        assert.equal(code, 0, said);
        assert.match(said, /^Exporting .*admin@apexrunner\.example/m);
        await checkComplete(out);
      }
    });

    test("an org that the CLI does not know is refused with those that it knows", async (context) => {
      const out = join(workFolder(context), "org");
      const { code, said } = await org.export(["--target-org", "emo", "--out", out]);
      assert.equal(code, 2);
      assert.match(said, /knows no org emo\. Known orgs: emu\. Log in with: sf org login web --alias emo/);
      const none = await org.export(["--out", out]);
      assert.equal(none.code, 2);
      assert.match(none.said, /--target-org is missing: .*sf config set target-org.*Known orgs: emu\./);
    });

    test("a login of the real CLI that has expired ends with what to do", async (context) => {
      const out = join(workFolder(context), "org");
      await org.call("POST", "/session", { expired: true });
      const { code, said } = await org.export(["--target-org", "emu", "--out", out]);
      assert.equal(code, 2, said);
      assert.match(said, /The login to emu has expired\. Log in again with: sf org login web --alias emu\.\n*$/);
      assert.doesNotMatch(said, /\n\s+at /);
    });
  });
});
