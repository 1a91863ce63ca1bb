import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfflineOrg } from "./offlineOrg.ts";
import { OWN_FILES, ownRecords } from "./ownRecords.ts";
import { ROLES, permissionSetsOf, usernameOf } from "./roles.ts";

const PROJECT = join(import.meta.dirname, "../..");
/** An org with additions by another team. */
const SHAPE = join(import.meta.dirname, "otherTeams.json");
const DAY = 86_400_000;

/** Name of the snapshot that `sampleOrg` takes at its end. */
export const COUNTED = "counted";

/**
 * Starts an org with the data of an export and a user for each role, and runs the collector in it.
 *
 * @param folder of CSV files
 * @param asOf `YYYY-MM-DD`, the first day that the export does not include
 * @throws Error if the collector fails
 */
export async function sampleOrg(folder: string, asOf: string): Promise<OfflineOrg> {
  const now = `${asOf}T12:00:00Z`;
  const exported = ["--csv", folder, "--csv-skip", OWN_FILES.join(",")];
  const org = await OfflineOrg.start(["--org", SHAPE, "--features", "personAccounts", "--now", now, ...exported]);
  try {
    const used = new Date(Date.parse(now) - 10 * DAY).toISOString();
    await org.insert(await ownRecords(folder, await org.id(), used));
    for (const role of ROLES) {
      const profile = role === "admin" ? "System Administrator" : "Standard User";
      await org.user(usernameOf(role), permissionSetsOf(role), { LastName: role, profile });
    }
    await org.anonymous(readFileSync(join(PROJECT, "scripts/apex/collect.apex"), "utf8"), usernameOf("admin"));
    const failed = (await org.idle()).done.filter(({ error }) => error);
    if (failed.length) throw new Error(failed.map(({ name, error }) => `${name}: ${error}`).join("\n"));
    await org.snapshot(COUNTED);
    return org;
  } catch (error) {
    await org.stop();
    throw error;
  }
}
