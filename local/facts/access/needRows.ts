import type { NeedFact } from "c/licenseEngine";
import { collected, order, profileMasks, useOfGateKnown } from "./accessRows.ts";
import type { AccessCount } from "./accessRows.ts";
import type { NeedTally } from "./tallies.ts";

/**
 * Who used nothing that justifies their license, by what gives them access to it and by what else they need; only of populations whose own gate's grants
 * and use could be read.
 *
 * @param roles whether the export tells portal roles
 */
export function needRows(count: AccessCount, tallies: readonly NeedTally[], roles: boolean): NeedFact[] {
  const { plan, populations, profiles, granters, grantsReadable, useReadable } = count;
  const reads = profileMasks(count);
  const known = plan.ownGateOf.map(
    (gate) => gate !== null && !(gate.objects & ~grantsReadable) && useOfGateKnown(gate, count)
  );
  const facts = collected<NeedFact>();
  for (const { population, pi, above, sets, granter, held, used, users } of tallies) {
    const own = plan.ownGateOf[population];
    if (!own || !known[population]) continue;
    const { license, profile } = populations[population];
    const byProfile = (reads[pi] & own.objects) !== 0;
    const by = sets + Number(byProfile) > 1 ? "several" : byProfile ? "profile" : sets ? "permissionSet" : "nothing";
    const name = by === "profile" ? profiles[pi].profile : by === "permissionSet" ? granters[granter!].name : null;
    const touched = held | reads[pi] | (used & useReadable);
    const below = plan.gatesOf[population]
      .filter(({ tier, objects }) => tier < own.tier && (touched & objects) !== 0)
      .reduce<{ family: string; tier: number } | null>(
        (top, gate) => (!top || gate.tier > top.tier ? gate : top),
        null
      );
    const aboveLowest = roles ? above === true : null;
    const family = below?.family ?? null;
    facts.at(order(license, profile, by, name, family, String(aboveLowest)), () => {
      return { license, profile, by, name, below: family, aboveLowest, users: 0 };
    }).users += users;
  }
  return facts.rows();
}
