import type { AuditFacts, FindingRecord, UsageFact } from "c/licenseEngine";
import { activeOf, audit, decide, evidencePack, populationMonths, reconcileFindings } from "c/licenseEngine";
import { profileNames } from "../org/profileNames";
import { decided } from "./counterFixtures";
import { TIERED, decisionFacts } from "./decisionFixtures";
import { facts, idOf, license, line, population, usage } from "./fixtures";

const PARTNER = "Partner Community";
const DEALER = idOf("00e", "Dealer");
const SHOP = idOf("0DB", "Shop");
const licenses = [license({ name: PARTNER, total: 200, used: 100, activeUsers: 100 })];
const RENAMED_IN = "2026-08-01";

/** An org whose profile Dealer is called Reseller, and whose site Shop is called Store, from a month on. */
function org(renamed: boolean): AuditFacts {
  const now = renamed ? { profile: "Reseller", site: "Store" } : { profile: "Dealer", site: "Shop" };
  const rename = (row: UsageFact): UsageFact => {
    if (row.month < RENAMED_IN) return row;
    return { ...row, profile: now.profile, site: row.site && now.site };
  };
  const rows = [
    ...usage(PARTNER, "Dealer", { 0: 60, 1: 20, 10: 20 }),
    ...usage(PARTNER, "Dealer", { 1: 7 }, "Shop"),
    ...usage(PARTNER, "Broker", { 2: 3 })
  ];
  const dealer = population(PARTNER, "Dealer", { activeUsers: 100, dormantUsers: 30 });
  return facts({
    catalog: TIERED,
    licenses,
    populations: [{ ...dealer, profile: now.profile }, population(PARTNER, "Broker", { activeUsers: 3 })],
    usage: rows.map(rename),
    contracts: [line({ quantity: 200, unitPrice: 25 })]
  });
}

const before = org(false);
const after = org(true);
/** The same value with the old names put for the new ones. */
const renamedBack = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replaceAll("Reseller", "Dealer").replaceAll("Store", "Shop")) as T;

describe("a renamed profile or site", () => {
  it("keeps one history: every figure of the audit is that of an org without the rename", () => {
    const byName = (rows: { profile: string | null }[]) =>
      [...rows].sort((a, b) => ((a.profile ?? "") < (b.profile ?? "") ? -1 : 1));
    const result = renamedBack(decided(after));
    const expected = decided(before);
    expect(byName(result.economics)).toEqual(byName(expected.economics));
    expect({ ...result, economics: [] }).toEqual({ ...expected, economics: [] });
  });

  it("is shown by its newest name in every month", () => {
    const rows = audit(after).usage.filter(({ profileId }) => profileId === DEALER);
    expect(new Set(rows.map(({ profile, site }) => `${profile}/${site}`))).toEqual(
      new Set(["Reseller/null", "Reseller/Store"])
    );
    expect(decided(after).economics.map(({ profile }) => profile)).toEqual([null, "Broker", "Reseller"]);
  });

  it("has its months on one site under the site's Id", () => {
    const months = populationMonths(after, PARTNER, DEALER, SHOP);
    expect(months.map(({ frequencies }) => activeOf(frequencies))).toEqual(months.map(() => 7));
    expect(months).toHaveLength(after.context.months.length);
  });

  it("is one row a month in the evidence", () => {
    const input = { facts: after, decisions: decisionFacts(), audit: decided(after), scenarios: null };
    const { sections } = evidencePack({ ...input, sections: ["activeRate"] });
    const sites = sections[0].tables[0].rows.map(([site]) => site);
    expect(sites.filter((site) => site === "Store")).toHaveLength(3);
    expect(sites).not.toContain("Shop");
  });

  it("keeps the ids of its findings", () => {
    const ids = (values: AuditFacts) => decided(values).findings.map(({ id }) => id);
    expect(ids(after)).toEqual(ids(before));
    expect(ids(after)).toContain(`dormant/Partner%20Community/${DEALER}/`);
  });

  it("finds the access that was counted under its old name", () => {
    const gate = { activeUsers: 100, holders: 50, users: 40, neither: 50, holdsOnly: 10 };
    const grant = { object: "Lead", source: "profile" as const, name: "Dealer", license: PARTNER };
    const counts = { read: true, create: false, edit: false, holders: 100, soleHolders: 100, users: 0 };
    const access = {
      window: { from: "2026-08-01", to: "2026-11-01" },
      unreadable: [],
      grants: [{ ...grant, ...counts }],
      objects: [],
      gates: [{ license: PARTNER, profile: "Dealer", gate: PARTNER, ...gate }],
      needs: null,
      roles: null
    };
    const found = (values: AuditFacts) => decided(values, { access });
    const tier = found(after).tiers.find(({ profileId }) => profileId === DEALER);
    expect(tier).toMatchObject({ profile: "Reseller", downgradeCandidates: 50, inflationCases: 10 });
    const ids = (values: AuditFacts) => found(values).findings.map(({ id, type }) => ({ id, type }));
    expect(ids(after)).toEqual(ids(before));
    expect(ids(after).map(({ type }) => type)).toEqual(expect.arrayContaining(["objectTrap", "downgrade"]));
    const trap = found(after).findings.find(({ type }) => type === "objectTrap");
    expect(trap).toMatchObject({ profile: "Reseller", subject: "Lead/profile/Reseller" });
  });

  it("keeps what was decided about its findings, also where the id was made of names", () => {
    const titled = (values: AuditFacts) =>
      decided(values).findings.map((finding) => ({ ...finding, title: finding.code }));
    const current = titled(before);
    const dormant = current.find(({ type }) => type === "dormant")!;
    const [record] = reconcileFindings([dormant], [], "2026-10-01");
    const old: FindingRecord = {
      ...record,
      id: "dormant/Partner%20Community/Dealer/",
      status: "dismissed",
      reason: "Seasonal"
    };
    const taken = reconcileFindings(current, [old], "2026-10-02").find(({ id }) => id === dormant.id);
    expect(taken).toMatchObject({
      status: "dismissed",
      reason: "Seasonal",
      owner: null,
      ownerId: null,
      dueDate: null,
      firstSeen: "2026-10-01",
      profile: "Dealer"
    });
    expect(reconcileFindings(current, [old, taken!], "2026-10-03")).toHaveLength(current.length);
    const later = reconcileFindings(titled(after), [taken!], "2026-11-01");
    expect(later.filter(({ type }) => type === "dormant")).toEqual([
      expect.objectContaining({ id: dormant.id, status: "dismissed", reason: "Seasonal", profile: "Reseller" })
    ]);
  });
});

describe("names", () => {
  it("tell two profiles apart that had one name, one after the other", () => {
    const [old] = usage(PARTNER, "Dealer", { 1: 5 });
    const namesake = { ...usage(PARTNER, "Dealer", { 2: 4 })[1], profileId: idOf("00e", "Namesake") };
    const rows = decide(facts({ licenses, catalog: TIERED, usage: [old, namesake] }), null).economics;
    expect(rows.map(({ profile, profileId }) => [profile, profileId])).toEqual([
      [null, null],
      ["Dealer", DEALER],
      ["Dealer", idOf("00e", "Namesake")]
    ]);
  });

  it("are those of today before those of usage, and an Id nobody named is its own name", () => {
    const names = profileNames({
      populations: [{ ...population(PARTNER, "Dealer"), profile: "Today" }],
      usage: usage(PARTNER, "Dealer", { 1: 1 })
    });
    expect(names.profileOf(DEALER)).toBe("Today");
    expect(names.profileOf("00eX")).toBe("00eX");
    expect([names.profileIdOf(PARTNER, "Today"), names.profileIdOf(PARTNER, "Dealer")]).toEqual([DEALER, DEALER]);
    expect(names.profileIdOf("Customer Community", "Dealer")).toBeNull();
  });
});
