import type { MissingPair, PlanRequest, ProfileMap } from "c/licenseEngine";
import { buildPlan, missingPairs } from "c/licenseEngine";
import { CATALOG, PROFILES, SETTINGS, UPGRADES, eligibilityFacts, profileId, user, userId } from "./moveFixtures";

const COMMUNITY = "Customer Community";
const PLUS = "Customer Community Plus";
const map: ProfileMap = { catalog: CATALOG, upgrades: UPGRADES, profiles: PROFILES, entries: [] };
const facts = eligibilityFacts({
  users: [
    user({ id: userId(1) }),
    user({ id: userId(2), license: PLUS }),
    user({ id: userId(3), license: PLUS }),
    user({ id: userId(4), license: PLUS, active: false })
  ]
});

function pairs(values: Partial<PlanRequest> = {}, known = map): MissingPair[] {
  const userIds = facts.users.map(({ id }) => id);
  const request = { kind: "switch" as const, userIds, license: null, settings: SETTINGS, ...values };
  const { exclusions } = buildPlan({ ...request, entries: known.entries }, facts);
  return missingPairs(request, exclusions, facts, known);
}

describe("the pairs that a plan waits for", () => {
  it("are counted by profile and license, most users first, each with its suggestion", () => {
    expect(pairs()).toEqual([
      {
        fromProfileId: profileId(PLUS),
        fromProfile: expect.any(String),
        fromLicense: PLUS,
        toLicense: `${PLUS} Login`,
        users: 3,
        suggestion: {
          entry: {
            fromProfileId: profileId(PLUS),
            toLicense: `${PLUS} Login`,
            toProfileId: profileId(`${PLUS} Login`)
          },
          by: "only"
        }
      },
      expect.objectContaining({ fromLicense: COMMUNITY, toLicense: `${COMMUNITY} Login`, users: 1 })
    ]);
  });

  it("name the target license that was chosen", () => {
    expect(pairs({ kind: "upgrade", license: PLUS }).map(({ toLicense }) => toLicense)).toEqual([PLUS]);
  });

  it("have no suggestion where several profiles fit", () => {
    const other = { ...PROFILES.find(({ license }) => license === `${PLUS} Login`)!, id: "00eOther", name: "Other" };
    expect(pairs({}, { ...map, profiles: [...PROFILES, other] })[0].suggestion).toBeNull();
  });

  it("are none once the profiles are mapped, and none for a deactivation", () => {
    const entries = pairs().map(({ suggestion }) => suggestion!.entry);
    expect(pairs({}, { ...map, entries })).toEqual([]);
    expect(pairs({ kind: "deactivate" })).toEqual([]);
  });
});
