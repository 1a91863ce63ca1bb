import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { DeployError } from "../deploy/deployError.ts";
import { bad, FakeOrg, good, tinyProject } from "../deploy/fakeOrg.ts";
import { HELP, readOptions } from "./options.ts";
import { scratch } from "./scratch.ts";

const ROOT = join(import.meta.dirname, "../..");
const json = (file: string) => JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Record<string, unknown>;

describe("npm run scratch", () => {
  const { project, names } = tinyProject();
  after(() => rmSync(dirname(project), { recursive: true }));

  async function run(line: string, created = good({ username: "test@example.com" })) {
    const org = new FakeOrg(names, { answers: { "org create scratch": created } });
    const said: string[] = [];
    const tools = { cli: org.cli, project, apiVersion: 67, say: (text: string) => said.push(text), build: () => {} };
    let error = "";
    try {
      await scratch(readOptions(line.split(" ").filter(Boolean)), tools);
    } catch (reason) {
      if (!(reason instanceof DeployError)) throw reason;
      error = reason.message;
    }
    return { org, said: said.join("\n"), error };
  }

  test("creates an org with sites and installs the app", async () => {
    const { org, said, error } = await run("");
    assert.equal(error, "");
    assert.equal(
      org.calls[0],
      "org create scratch --definition-file config/project-scratch-def.json --alias lo --duration-days 7 --wait 20"
    );
    assert.match(org.changes.at(-1)!, /^org assign permset --name License_Optimizer_Admin --target-org lo/);
    assert.match(said, /Open it: npx sf org open --target-org lo/);
  });

  test("with options: another Dev Hub, without sites, with the app's tests", async () => {
    const { org } = await run("--alias ci --days 1 --target-dev-hub hub --without-sites --run-tests");
    assert.match(org.calls[0]!, /scratch-without-sites\.json --alias ci --duration-days 1 .* --target-dev-hub hub$/);
    assert.ok(org.calls.some((call) => call.includes("--test-level RunSpecifiedTests")));
  });

  for (const [refusal, advice] of [
    ["NoTargetDevHubError: No target dev hub", /login web --set-default-dev-hub/],
    ["LIMIT_EXCEEDED: The signup request failed because this organization has reached its active limit", /delete one/],
    ["UnknownError: out of order", /What|See what the Dev Hub says/]
  ] as const)
    test(`a refusal ("${refusal.slice(0, 20)}...") ends with what to do, and nothing is deployed`, async () => {
      const { org, error } = await run("", bad(refusal));
      assert.ok(error.includes(refusal));
      assert.match(error, advice);
      assert.equal(org.calls.length, 1);
    });

  test("days beyond what a Dev Hub gives are refused", () => {
    assert.throws(() => readOptions(["--days", "31"]), /--days 31: expected days from 1 to 30/);
  });

  test("the help names every option", () => {
    for (const option of ["alias", "target-dev-hub", "days", "without-sites", "run-tests", "no-build", "help"])
      assert.ok(HELP.includes(`--${option} `), option);
  });
});

describe("the definitions of scratch orgs", () => {
  test("differ by Digital Experiences alone", () => {
    const withSites = json("config/project-scratch-def.json") as { features: string[]; settings: object };
    const without = json("config/scratch-without-sites.json") as { features?: string[]; settings: object };
    assert.deepEqual(withSites.features, ["Communities"]);
    assert.deepEqual(without.features, undefined);
    const { communitiesSettings, ...rest } = withSites.settings as Record<string, unknown>;
    assert.deepEqual(communitiesSettings, { enableNetworksEnabled: true });
    assert.deepEqual(without.settings, rest);
  });
});

describe("the unlocked package", () => {
  const project = json("sfdx-project.json") as { packageDirectories: Record<string, string>[]; namespace: string };
  const app = project.packageDirectories.find(({ path }) => path === "force-app")!;

  test("is the app alone, in the version of the project, built in an org with sites", () => {
    assert.equal(app.package, "License Optimizer");
    assert.equal(app.versionNumber, `${json("package.json").version as string}.NEXT`);
    assert.ok(existsSync(join(ROOT, app.definitionFile!)));
    assert.match(app.versionDescription!, /\S/);
    const others = project.packageDirectories.filter((one) => one !== app);
    assert.deepEqual(
      others.filter(({ package: name }) => name !== undefined),
      []
    );
  });

  test("has no namespace: with one, the names of its components would differ from those of a deploy", () => {
    assert.equal(project.namespace, "");
  });
});
