import type { EligibilityFacts } from "c/licenseEngine";
import { eligibility, moveContext } from "c/licenseEngine";
import { CATALOG, UPGRADES, codes } from "./moveFixtures";
import vectors from "../../../staticresources/License_Eligibility_Vectors.json";

describe("eligibility", () => {
  it.each(vectors.cases.map((one) => [one.name, one] as const))("agrees with the golden vector: %s", (_, one) => {
    const facts = {
      asOf: "2026-11-01",
      catalog: CATALOG,
      upgrades: UPGRADES,
      org: { ...vectors.base.org, ...one.org },
      users: [{ ...vectors.base.user, ...one.user }],
      accounts: [{ ...vectors.base.account, ...one.account }],
      missing: []
    } as EligibilityFacts;
    const found = eligibility(facts.users[0], one.target, moveContext(facts));
    expect({
      status: found.status,
      blockers: codes(found.blockers),
      warnings: codes(found.warnings).sort()
    }).toEqual({ status: one.status, blockers: one.blockers, warnings: one.warnings });
  });
});
