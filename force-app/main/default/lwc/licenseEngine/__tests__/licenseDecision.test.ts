import type { AuditWithDecisions, StepRow } from "c/licenseEngine";
import { licenseDecisions } from "c/licenseEngine";

type Sections = Parameters<typeof licenseDecisions>[0];

const SEATS = "Customer Community";
const LOGIN = "Customer Community Login";

/** Rows of one family with what the decision on its licenses reads; 100 seats and 1,000 logins are owned. */
function sections(changes: {
  allocation?: Partial<AuditWithDecisions["allocation"][number]> | null;
  owned?: Partial<AuditWithDecisions["owned"][number]>;
  pool?: Partial<AuditWithDecisions["pools"][number]>;
  dropped?: number;
  /** Seats that nobody uses. */
  unused?: number;
  steps?: Partial<StepRow>[];
  moving?: number;
}): Sections {
  const family = SEATS;
  const { allocation = {}, owned = {}, pool = {}, dropped = 0, unused = 0, steps = [], moving = 0 } = changes;
  return {
    allocation:
      allocation === null
        ? []
        : [
            {
              family,
              from: "2027-07-01",
              seats: 100,
              pool: 1000,
              promised: { monthly: 5, low: 4, high: 6 },
              ...allocation
            }
          ],
    owned: [
      { license: SEATS, family, basis: "member", quantity: 100, until: "2027-06-30", currency: "USD", ...owned },
      { license: LOGIN, family, basis: "login", quantity: 1000, until: "2027-06-30", currency: "USD", ...owned }
    ],
    seats: [{ license: SEATS, trueDownSeatsMoved: dropped, trueDownSeats: unused }],
    pools: [{ license: LOGIN, decided: 1000, recommended: 900, ...pool }],
    economics: [{ license: SEATS, profile: null, moving }],
    steps: steps.map((step) => ({ family, kind: "atDate", seats: null, pool: null, moves: [], avoids: null, ...step }))
  } as unknown as Sections;
}

const decided = (changes: Parameters<typeof sections>[0]) => licenseDecisions(sections(changes));

describe("the decision on a license", () => {
  it("keeps what is owned where as much is needed", () => {
    expect(decided({})).toMatchObject([
      { license: SEATS, change: "keep", owned: 100, needed: 100, from: null, to: null, now: null },
      { license: LOGIN, change: "keep", owned: 1000, needed: 1000, from: null, to: null, now: null }
    ]);
  });

  it("has the day of the step that makes a pool smaller, not of one that needs a larger one before the moves", () => {
    const steps: Partial<StepRow>[] = [
      { date: "2027-03-01", pool: 1500 },
      { date: "2027-07-01", kind: "negotiate", pool: 200 }
    ];
    expect(decided({ allocation: { pool: 200 }, pool: { decided: 200 }, steps })[1]).toMatchObject({
      change: "fewer",
      needed: 200,
      from: "2027-07-01",
      negotiate: true
    });
  });

  it("gives back the seats that the ladder counts, on the days on which their lines end", () => {
    const steps = [
      { date: "2027-03-01", seats: 80 },
      { date: "2027-07-01", seats: 60 }
    ];
    expect(decided({ allocation: { seats: 70 }, dropped: 40, steps, moving: 12 })[0]).toMatchObject({
      change: "fewer",
      needed: 60,
      from: "2027-03-01",
      to: "2027-07-01",
      negotiate: false,
      moving: 12
    });
  });

  it("buys the seats that are missing when the next term begins, where no step names a day", () => {
    expect(decided({ allocation: { seats: 130 } })[0]).toMatchObject({
      change: "more",
      needed: 130,
      from: "2027-07-01",
      negotiate: false
    });
  });

  it.each([
    [950, "keep"],
    [949, "fewer"],
    [1050, "keep"],
    [1051, "more"]
  ] as const)("leaves a pool of 1,000 as it is up to a twentieth: %s is %s", (pool, change) => {
    expect(decided({ pool: { decided: pool } })[1].change).toBe(change);
  });

  it("says which change has to be negotiated", () => {
    const steps: Partial<StepRow>[] = [{ kind: "negotiate", date: "2027-01-01", pool: 800 }];
    expect(decided({ pool: { decided: 800 }, steps })[1]).toMatchObject({ negotiate: true, from: "2027-01-01" });
  });

  it("has no right to another quantity where no line ends", () => {
    const [, pool] = decided({ pool: { decided: 500 }, owned: { until: null } });
    expect(pool).toMatchObject({ change: "fewer", negotiate: true, from: "2027-07-01" });
  });

  it("falls back to the rule of thumb for a pool, and decides nothing on seats, without a decision", () => {
    expect(decided({ allocation: null, pool: { decided: null } })).toMatchObject([
      { change: "unknown", needed: null },
      { change: "fewer", needed: 900, from: "2027-07-01" }
    ]);
  });

  it("gives back only unused seats, buys missing ones, and else decides nothing on seats, without both prices", () => {
    const seats = (own: number, unused: number) =>
      decided({ allocation: { promised: null, seats: own }, dropped: 90, unused })[0];
    expect(seats(80, 7)).toMatchObject({ change: "fewer", needed: 93 });
    expect(seats(120, 0)).toMatchObject({ change: "more", needed: 120 });
    expect(seats(100, 0)).toMatchObject({ change: "unknown", needed: null });
  });

  it("knows nothing to decide where nothing says what is owned", () => {
    expect(decided({ owned: { quantity: null } }).map(({ change }) => change)).toEqual(["unknown", "unknown"]);
  });

  it("tells avoided overage with the pool, and seats that need not be bought with the seats", () => {
    const moves = [{ users: 3 }, { users: 4 }] as StepRow["moves"];
    const steps: Partial<StepRow>[] = [{ kind: "now", moves, avoids: { logins: 50, cost: 600, seats: 2 } }];
    expect(decided({ steps }).map(({ now }) => now)).toEqual([
      { users: 7, logins: 0, cost: 0, seats: 2 },
      { users: 7, logins: 50, cost: 600, seats: 0 }
    ]);
  });
});
