import { context } from "./decisionFixtures";
import { license, line, population } from "./fixtures";
import type { SeatRow } from "c/licenseEngine";
import { seatRows as rowsOf } from "../capacity/seats";
import type { DecisionContext } from "../org/orgModel";

const PARTNER = "Partner Community";
const org = {
  licenses: [license({ name: PARTNER, total: 200, used: 150, activeUsers: 150 })],
  populations: [population(PARTNER, "Dealer", { activeUsers: 150, dormantUsers: 20, neverLoggedInUsers: 10 })]
};
const contracted = { ...org, contracts: [line({ quantity: 180, unitPrice: 20, end: "2027-01-31" })] };
const allowing = (trueDown: boolean | null) => ({
  ...org,
  contracts: [line({ quantity: 180, unitPrice: 20, end: "2027-01-31", trueDown })]
});

const seatRows = (model: DecisionContext): SeatRow[] => rowsOf(model, []);

describe("seats", () => {
  it("can be dropped at renewal as far as the contract pays for them and nobody uses them", () => {
    expect(seatRows(context(contracted))).toEqual([
      expect.objectContaining({
        contracted: 180,
        purchased: 200,
        unused: 50,
        dormant: 20,
        neverLoggedIn: 10,
        seatPrice: 20,
        priceSource: "contract",
        renewal: "2027-01-31",
        trueDownSeats: 30,
        trueDownMonthly: 600,
        trueDownSeatsMoved: 60,
        trueDownMonthlyMoved: 1200,
        reason: null
      })
    ]);
  });

  it("are those of the platform while no contract line is known", () => {
    const [row] = seatRows(context(org));
    expect(row).toMatchObject({ contracted: null, renewal: null, trueDown: null, trueDownSeats: 50, seatPrice: 25 });
  });

  it("cost nothing on login basis", () => {
    const login = [license({ name: "Partner Community Login", total: 2000, used: 10 })];
    expect(seatRows(context({ licenses: login }))[0]).toMatchObject({
      unused: 1990,
      seatPrice: null,
      trueDownSeats: 0,
      trueDownMonthly: null,
      reason: "loginBasis"
    });
  });

  it("have no price where prices are withheld", () => {
    expect(seatRows(context(org, {}, { pricesVisible: false }))[0]).toMatchObject({
      trueDownSeats: 50,
      trueDownMonthly: null,
      reason: "pricesHidden"
    });
  });

  it.each([true, false, null])("tell the contract's word on fewer seats: %p", (trueDown) => {
    expect(seatRows(context(allowing(trueDown)))[0].trueDown).toBe(trueDown);
  });

  it("can't be dropped where the contract forbids it", () => {
    expect(seatRows(context(allowing(false)))[0]).toMatchObject({
      trueDownSeats: 0,
      trueDownMonthly: 0,
      trueDownSeatsMoved: 0,
      trueDownMonthlyMoved: 0
    });
  });

  it("can be dropped at the first renewal only as far as lines end then", () => {
    const contracts = [
      line({ quantity: 60, unitPrice: 5, end: "2026-12-31" }),
      line({ quantity: 40, unitPrice: 4, end: "2027-06-30" })
    ];
    const licenses = [license({ name: PARTNER, total: 100, used: 10 })];
    expect(seatRows(context({ licenses, contracts }))[0]).toMatchObject({
      contracted: 100,
      renewal: "2026-12-31",
      trueDownSeats: 60,
      trueDownMonthly: 300
    });
  });

  it("are dropped where they cost most", () => {
    const contracts = [
      line({ quantity: 60, unitPrice: 4, end: "2026-12-31" }),
      line({ quantity: 40, unitPrice: 5, end: "2026-12-31" })
    ];
    const licenses = [license({ name: PARTNER, total: 100, used: 50 })];
    expect(seatRows(context({ licenses, contracts }))[0]).toMatchObject({
      trueDownSeats: 50,
      trueDownMonthly: 40 * 5 + 10 * 4
    });
  });

  it("run on where a line is renewed on the next day", () => {
    const contracts = [
      line({ quantity: 180, end: "2026-12-31" }),
      line({ quantity: 150, start: "2027-01-01", end: "2027-12-31" })
    ];
    expect(seatRows(context({ ...org, contracts }))[0].renewal).toBe("2027-12-31");
  });

  it("leave out lines that have ended, have not begun or are quotes", () => {
    const contracts = [
      line({ end: "2026-10-30" }),
      line({ start: "2026-11-01" }),
      line({ quantity: 0, end: "2026-12-31" })
    ];
    expect(seatRows(context({ ...org, contracts }))[0]).toMatchObject({ contracted: null, renewal: null });
  });

  it("are in use beyond what was bought without a negative number", () => {
    const licenses = [license({ name: PARTNER, total: 100, used: 150 })];
    expect(seatRows(context({ ...org, licenses }))[0]).toMatchObject({ unused: 0, trueDownSeats: 0 });
  });
});
