import { inScope, knownScope, narrowAudit, narrowFacts, overview, type AuditWithDecisions } from "c/licenseEngine";
import { decided } from "#mocks/decisions";

const PLUS = "Customer Community Plus";
const PLUS_LOGIN = "Customer Community Plus Login";
const PARTNER = "Partner Community";
const SITE = "Dealer Portal";
const sum = (amounts: readonly (number | null)[]) => amounts.reduce<number>((all, one) => all + (one ?? 0), 0);

const { model, decisions } = decided();
const whole = decisions.audit;
const of = (license: string | null, site: string | null = null): AuditWithDecisions =>
  narrowAudit(whole, { license, site });

describe("narrowed to a license", () => {
  it("an audit has only rows of the license", () => {
    const { licenses, owned, economics, findings, seats, pools, tiers } = of(PARTNER);
    expect(licenses.map(({ name }) => name)).toEqual([PARTNER]);
    for (const rows of [owned, economics, findings, seats, tiers])
      expect([...new Set(rows.map(({ license }) => license))]).toEqual([PARTNER]);
    expect(pools).toEqual([]);
    expect(of(PLUS_LOGIN).pools).toHaveLength(1);
  });

  it("the findings of all licenses are those of the whole, each once", () => {
    const parts = [PLUS, PLUS_LOGIN, PARTNER].flatMap((license) => of(license).findings.map(({ id }) => id));
    expect([...parts].sort()).toEqual(
      whole.findings
        .filter(({ license }) => [PLUS, PLUS_LOGIN, PARTNER].includes(license))
        .map(({ id }) => id)
        .sort()
    );
  });

  it("a family's ladder still leads from what is paid to the best cost, and its licenses add up to it", () => {
    const [plus, login] = [PLUS, PLUS_LOGIN].map((license) => of(license).ladder);
    for (const [row] of [plus, login])
      expect(row.best).toBeCloseTo(row.today + row.coming - sum(row.rungs.map(({ monthly }) => monthly)), 6);
    const family = whole.ladder.find((row) => row.family === PLUS)!;
    expect(plus[0].today + login[0].today).toBeCloseTo(family.today, 6);
    expect(plus[0].best + login[0].best).toBeCloseTo(family.best, 6);
  });

  it("the totals count the license alone", () => {
    const audit = of(PARTNER);
    const totals = overview(audit, narrowFacts(model.facts, whole, { license: PARTNER, site: null }), audit.findings);
    expect(totals.costToday.amounts).toEqual([{ currency: "USD", amount: 1500 }]);
    expect(totals.activeRate).toBeCloseTo(45 / 50, 6);
  });
});

describe("narrowed to a site", () => {
  it("an audit has the licenses and populations with logins there, with amounts of all sites", () => {
    const audit = of(null, SITE);
    expect(audit.licenses.map(({ name }) => name)).toEqual([PLUS]);
    expect(audit.owned.map(({ monthly }) => monthly)).toEqual(
      whole.owned.filter(({ license }) => license === PLUS).map(({ monthly }) => monthly)
    );
    expect([...new Set(audit.usage.map(({ profile }) => profile))]).toEqual(["Dealers"]);
  });

  it("nothing that names another profile is in it", () => {
    const fits = inScope(whole, { license: null, site: SITE });
    const { profileId } = whole.usage.find(({ profile }) => profile === "Agents")!;
    expect([fits({ license: PLUS }), fits({ license: PLUS, profileId }), fits({ license: null })]).toEqual([
      true,
      false,
      false
    ]);
  });
});

describe("without a filter", () => {
  it("an audit keeps its rows, also those of no license", () => {
    const all = inScope(whole, { license: null, site: null });
    expect([all({ license: null }), all({ license: PARTNER })]).toEqual([true, true]);
  });
});

describe("a scope of a link", () => {
  it("does not filter by what the org does not have", () => {
    expect(knownScope(whole, { license: "Gone", site: "Gone" })).toEqual({ license: null, site: null });
    expect(knownScope(whole, { license: PLUS, site: SITE })).toEqual({ license: PLUS, site: SITE });
  });

  it("keeps the license and drops a site on which nobody of it logged in", () => {
    expect(knownScope(whole, { license: PARTNER, site: SITE })).toEqual({ license: PARTNER, site: null });
  });
});
