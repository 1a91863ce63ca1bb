import type { EligibilityFacts } from "c/licenseEngine";
import { deactivation, eligibility, moveContext } from "c/licenseEngine";
import { CATALOG, UPGRADES, written } from "./moveFixtures";
import vectors from "#vectors/License_Eligibility_Vectors";

interface Changes {
  user?: object;
  account?: object;
  org?: object;
}

function factsOf({ user, account, org }: Changes): EligibilityFacts {
  return {
    asOf: "2026-11-01",
    catalog: CATALOG,
    upgrades: UPGRADES,
    org: { ...vectors.base.org, ...org },
    users: [{ ...vectors.base.user, ...user }],
    accounts: [{ ...vectors.base.account, ...account }],
    missing: []
  } as EligibilityFacts;
}

/** What the guards in Apex decide as well: LicenseEligibilityTest reads the same file. */
describe("status and blockers agree with the golden vector", () => {
  it.each(vectors.cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const facts = factsOf(one);
    const found = eligibility(facts.users[0], one.target, moveContext(facts));
    expect([found.status, written(found.blockers)]).toEqual([one.status, one.blockers]);
  });

  it.each(vectors.cases.filter((one) => "reassignable" in one).map((one) => [one.name, one] as const))(
    "%s",
    (_, one) => {
      const facts = factsOf(one);
      expect(eligibility(facts.users[0], one.target, moveContext(facts)).reassignable).toEqual(one.reassignable);
    }
  );

  it.each(vectors.deactivations.map((one) => [one.name, one] as const))("deactivation: %s", (_, one) => {
    const facts = factsOf(one);
    const settings = { graceDays: 0, notice: false };
    const found = deactivation(facts.users[0], moveContext(facts), settings, one.plannedOn);
    expect([found.status, written(found.blockers)]).toEqual([one.status, one.blockers]);
  });
});
