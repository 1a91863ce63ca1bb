import { loadDecisions, openFindings, overviewOf, recordsOf } from "c/host";
import { decided, decisionFacts, decisionModel, decisionOrg } from "#mocks/decisions";
import { model } from "#mocks/model";
import { answerDecisions, endpoint } from "#mocks/host";

const factsMock = endpoint("LicenseDecisionsController.getDecisionFacts");
const habitsMock = endpoint("LicenseDecisionsController.getHabitPage");
const recordsMock = endpoint("LicenseFindingsController.getRecords");

describe("loadDecisions", () => {
  beforeEach(() => {
    answerDecisions(decisionFacts());
    recordsMock.mockResolvedValue([]);
  });

  it("decides once on the facts of both endpoints", async () => {
    const result = await loadDecisions(model(decisionOrg()), 2);
    expect(result).toEqual(decisionModel());
    expect(result.audit.allocation).toHaveLength(2);
    expect(factsMock).toHaveBeenCalledWith({ refreshed: 2 });
  });

  it("decides without counters where the host has none, and asks for no habits", async () => {
    habitsMock.mockClear();
    answerDecisions(decisionFacts({ counters: null }));
    const { audit } = await loadDecisions(model(decisionOrg()), 0);
    expect(audit.allocation).toEqual([]);
    expect(habitsMock).not.toHaveBeenCalled();
  });

  it("reads habits page by page where the host has counted", async () => {
    const counters = {
      months: ["2026-06-01", "2026-07-01"],
      span: { months: 1, after: 1 },
      licenses: [{ license: "Partner Community", levels: [], persistence: [] }]
    };
    const row = { license: "Partner Community", profileId: "00e1", habits: "2=0:3,5:1" };
    habitsMock.mockReset();
    factsMock.mockResolvedValue({ ...decisionFacts(), counters });
    habitsMock.mockResolvedValueOnce({ rows: [row], next: "a01" });
    habitsMock.mockResolvedValueOnce({ rows: [{ ...row, profileId: "00e2", habits: "1=7:2" }], next: null });
    const { facts } = await loadDecisions(model(decisionOrg()), 0);
    expect(facts.counters!.licenses[0].habits).toEqual([
      { profileId: "00e1", own: 2, total: 0, users: 3 },
      { profileId: "00e1", own: 2, total: 5, users: 1 },
      { profileId: "00e2", own: 1, total: 7, users: 2 }
    ]);
    expect(habitsMock.mock.calls).toEqual([
      [{ after: null, month: "2026-07-01" }],
      [{ after: "a01", month: "2026-07-01" }]
    ]);
  });

  it("shows rows in the same order, in whichever one the host counted them", async () => {
    const given = decisionFacts();
    const { access } = given;
    answerDecisions({
      ...given,
      inactiveLogins: given.inactiveLogins && [...given.inactiveLogins].reverse(),
      access: access && {
        ...access,
        grants: [...access.grants].reverse(),
        objects: [...access.objects].reverse(),
        gates: [...access.gates].reverse(),
        roles: access.roles && [...access.roles].reverse()
      }
    });
    const reversed = await loadDecisions(model(decisionOrg()), 0);
    answerDecisions(given);
    expect(reversed.facts).toEqual((await loadDecisions(model(decisionOrg()), 0)).facts);
    const objects = reversed.facts.access!.objects.map((row) => [row.license, row.profile, row.object].join("/"));
    expect(objects).toEqual([...objects].sort());
    expect(objects.length).toBeGreaterThan(1);
  });

  it("decides without the memory of findings where it can't be read, and keeps why", async () => {
    recordsMock.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Admin" } });
    const result = await loadDecisions(model(decisionOrg()), 0);
    expect(result.remembered).toBeNull();
    expect(result.recordsFailure).toEqual({ message: "Ask for License Optimizer Admin", noAccess: true });
    expect(result.audit.findings.length).toBeGreaterThan(0);
  });

  it("passes on why the facts can't be read", async () => {
    factsMock.mockRejectedValue(new Error("no network"));
    await expect(loadDecisions(model(decisionOrg()), 0)).rejects.toThrow("no network");
  });

  it("has a record for every finding, and says of one that is there no more since when", () => {
    const { audit } = decisionModel();
    const gone = { ...recordsOf({ audit, remembered: [] })[0], id: "dormant/Old", type: "dormant" as const };
    const records = recordsOf({ audit, remembered: [{ ...gone, lastSeen: "2026-07-01" }] });
    expect(records).toHaveLength(audit.findings.length + 1);
    expect(records.at(-1)).toMatchObject({ id: "dormant/Old", goneSince: audit.asOf });
  });

  it("makes the records of an audit once, and again when another memory or another audit is there", () => {
    const { audit } = decisionModel();
    const remembered = recordsOf({ audit, remembered: null });
    expect(recordsOf({ audit, remembered: null })).toBe(remembered);
    const dismissed = remembered.map((record) => ({ ...record, status: "dismissed" as const, reason: "agreed" }));
    expect(recordsOf({ audit, remembered: dismissed })).toEqual(dismissed);
    const fewer = { ...audit, findings: audit.findings.slice(1) };
    expect(openFindings({ audit: fewer, remembered: dismissed.slice(2) })).toEqual(audit.findings.slice(1, 2));
  });

  it("leaves out what is dismissed or done when it says what is still to be acted on", () => {
    const { audit } = decisionModel();
    const [first, second, third] = recordsOf({ audit, remembered: [] });
    const remembered = [
      { ...first, status: "done" as const },
      { ...second, status: "dismissed" as const, reason: "agreed" },
      { ...third, status: "accepted" as const }
    ];
    expect(openFindings({ audit, remembered })).toEqual(audit.findings.slice(2));
    expect(openFindings({ audit, remembered: null })).toEqual(audit.findings);
  });
});

describe("overviewOf", () => {
  const { model: org, decisions } = decided();
  const records = recordsOf({ audit: decisions.audit, remembered: [] });
  const [dormant] = records;
  const yearly = (remembered: typeof records) =>
    overviewOf(org, { ...decisions, remembered }).savingPerYear.amounts.map(({ amount }) => Math.round(amount));

  it("adds up the savings of all findings: the ladder's difference", () => {
    const saved = decisions.audit.ladder.reduce((sum, { today, coming, best }) => sum + today + coming - best, 0);
    expect(yearly([])).toEqual([Math.round(12 * saved)]);
    expect(
      yearly([
        { ...dormant, status: "done" },
        { ...records[1], status: "accepted" }
      ])
    ).toEqual(yearly([]));
  });

  it("leaves out what a dismissed finding would save, and pays it on", () => {
    const remembered = [{ ...dormant, status: "dismissed" as const, reason: "Seasonal dealers" }];
    const { costToday, costAtBest } = overviewOf(org, { ...decisions, remembered });
    // At the price of the next term, which is 5% higher.
    expect(yearly([])[0] - yearly(remembered)[0]).toBe(12 * 7350);
    expect(costToday.amounts).toEqual([{ currency: "USD", amount: 12100 }]);
    expect(Math.round(costAtBest.amounts[0].amount)).toBe(Math.round(12100 - yearly(remembered)[0] / 12));
  });

  it("saves nothing where everything is dismissed, and all where no record could be read", () => {
    const remembered = records.map((record) => ({ ...record, status: "dismissed" as const, reason: "No" }));
    expect(yearly(remembered)).toEqual([0]);
    expect(overviewOf(org, { ...decisions, remembered: null })).toEqual(overviewOf(org, decisions));
  });
});
