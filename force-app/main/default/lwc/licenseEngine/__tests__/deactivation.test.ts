import type { DeactivationVerdict, EligibilityUser } from "c/licenseEngine";
import { deactivation, moveContext } from "c/licenseEngine";
import { codes, eligibilityFacts, user } from "./moveFixtures";

const context = moveContext(eligibilityFacts());
const judge = (values: Partial<EligibilityUser> = {}, plannedOn: string | null = null): DeactivationVerdict =>
  deactivation(user(values), context, { graceDays: 14, notice: true }, plannedOn);

describe("deactivating a user", () => {
  it("frees a member seat, can be taken back, and keeps the username taken", () => {
    expect(judge()).toMatchObject({
      status: "deactivate",
      blockers: [],
      warnings: [],
      consequences: [
        { code: "reversible", names: [] },
        { code: "seatFreed", names: ["Customer Community"] },
        { code: "usernameStaysTaken", names: [] }
      ]
    });
  });

  it("returns no logins on login basis", () => {
    expect(codes(judge({ license: "Customer Community Login" }).consequences)).toContain("loginsNotReturned");
  });

  it("gives notice, waits, and deactivates, in this order", () => {
    expect(judge().steps).toEqual([
      { code: "notifyUser", names: [], numbers: {} },
      { code: "waitGracePeriod", names: [], numbers: { days: 14 } },
      { code: "deactivateUser", names: [], numbers: {} }
    ]);
    const { steps } = deactivation(user(), context, { graceDays: 0, notice: false });
    expect(codes(steps)).toEqual(["deactivateUser"]);
  });

  it("is blocked for who is inactive already, and where nothing is known of the license", () => {
    expect(codes(judge({ active: false }).blockers)).toEqual(["userInactive"]);
    expect(codes(judge({ license: "New", userType: null }).blockers)).toEqual(["licenseUnknown"]);
  });

  it("spares who came again since the plan, on its very day too", () => {
    expect(codes(judge({ lastLogin: "2026-10-20" }, "2026-10-20").blockers)).toEqual(["cameBack"]);
    expect(judge({ lastLogin: "2026-10-19" }, "2026-10-20").blockers).toEqual([]);
    expect(judge({ lastLogin: null }, "2026-10-20").blockers).toEqual([]);
  });

  it("mentions that freezing frees no seat", () => {
    expect(codes(judge({ frozen: true }).warnings)).toEqual(["userFrozen"]);
  });

  it("has nothing to say on internal users", () => {
    expect(judge({ license: "Salesforce" })).toMatchObject({ status: "notExternal", steps: [], consequences: [] });
  });
});
