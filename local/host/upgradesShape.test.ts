import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { EligibilityFacts, UserPage } from "c/licenseEngine";
import { openStore } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";
import { permissionSetId } from "../sample/records.ts";
import { shapeOf } from "../testing/jsonShape.ts";
import { hostEndpoints } from "./hostEndpoints.ts";

const DOCUMENT = join(
  import.meta.dirname,
  "../../force-app-test/main/default/staticresources/License_Upgrades_Shape.json"
);
/** Parts of the shape that the sample lacks: sharing sets can't be exported, no plan is open, and names are members. */
const ABSENT = /^\.eligibility\.org\.sharingSets|\.openPlans\[\]$|^\.found\.ids|^\.profileMap\.entries/;

test("the local answers about upgrades have the shape that the org's answers are held to", async (context) => {
  const work = mkdtempSync(join(tmpdir(), "shape-"));
  context.after(() => rmSync(work, { recursive: true, force: true }));
  await generateSample(join(work, "org"), { ...SAMPLE_DEFAULTS, users: 600 });
  const store = await openStore(join(work, "org"), {});
  context.after(() => store.close());
  const endpoints = hostEndpoints(store, join(work, "sample.json"), "sample");
  const call = async <T>(name: string, parameters: Record<string, unknown> = {}) =>
    JSON.parse(JSON.stringify(await endpoints.get(name)!(parameters))) as T;
  const upgrades = "LicenseUpgradesController";

  const query = { profile: "Service Contractor", limit: 60 };
  const { rows } = await call<UserPage>("LicenseUsersController.getUserPage", { query });
  const userIds = [...rows.map(({ id }) => id), "0055e0000zzzzz0AAA"];
  const eligibility = await call<EligibilityFacts>(`${upgrades}.getEligibilityFacts`, { userIds });
  const sets = eligibility.users.flatMap(({ permissionSets }) => permissionSets!.map(({ id }) => id));
  const map = await call<{ profiles: { id: string }[] }>(`${upgrades}.getProfileMap`);
  const answers = {
    eligibility,
    found: await call(`${upgrades}.findUserIds`, { usernames: [eligibility.users[0].username, "nobody@example.com"] }),
    permissions: await call(`${upgrades}.getPermissionFacts`, {
      profileIds: map.profiles.slice(0, 30).map(({ id }) => id),
      permissionSetIds: [...new Set([...sets, permissionSetId("Dealer_Plus"), "0PS5e00000zzzzz"])]
    }),
    profileMap: map
  };

  const local = shapeOf(answers);
  const shape = shapeOf(JSON.parse(readFileSync(DOCUMENT, "utf8")));
  const missing = [...shape.keys()].filter((path) => !local.has(path) && !ABSENT.test(path));
  assert.deepEqual(missing, [], "members of the contract that the local answer lacks");
  for (const [path, types] of local) {
    if (ABSENT.test(path)) continue;
    const known = shape.get(path);
    assert.ok(known, `${path} is not a member of the contract`);
    const other = [...types].filter((type) => type !== "null" && !known.has(type));
    assert.deepEqual(other, [], `${path} has another type than in the contract`);
  }
});
