import type { OwnedRow, SeatRow } from "c/licenseEngine";
import SeatCard from "c/seatCard";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const { seats, owned } = decisionModel().audit;
const [dealers, , agents] = seats;
const ownedOf = (row: SeatRow): OwnedRow => owned.find(({ license }) => license === row.license)!;
const show = (row: SeatRow, paid = ownedOf(row)) => render("c-seat-card", SeatCard, { row, owned: paid });

describe("c-seat-card", () => {
  afterEach(clear);

  it("says who sits on the seats", async () => {
    const card = await show(dealers);
    expect(find(card, "[role=img]").getAttribute("aria-label")).toBe(
      "Customer Community Plus: of 1,000 seats, 650 are used by active users, 300 by dormant users, 50 by users who never logged in; 0 are not in use."
    );
    const widths = findAll(card, "[role=img] .part").map(({ style }) => style.width);
    expect(widths).toEqual(["65%", "30%", "5%", "0%"]);
  });

  it("says what can go at renewal after the planned moves", async () => {
    const text = textOf(await show(dealers));
    expect(text).toContain("you can drop 900 seats. With their logins paid, this saves $8,369 per month.");
    expect(text).toContain("Dec 31, 2026");
    expect(text).toContain("No seats are left.");
  });

  it("gives back no seats that a growing license will need", async () => {
    expect(textOf(await show(agents))).toContain("No seat can be dropped.");
  });

  it("says when the seats run out, and from what", async () => {
    expect(textOf(await show(agents))).toContain("seats per day, the last one is taken on");
  });

  it("says why it is not known when they run out", async () => {
    const [, , row] = decisionModel({ readings: null }).audit.seats;
    expect(textOf(await show(row))).toContain("This data is not collected here.");
  });

  it("names the source of its own price, whatever the other basis costs", async () => {
    expect(textOf(await show(dealers))).toContain("$10.00 per seat, contract prices");
    clear();
    const listed: OwnedRow = { ...ownedOf(dealers), price: 27, priceSource: "list" };
    expect(textOf(await show(dealers, listed))).toContain("$27.00 per seat, list prices");
    clear();
    const unpriced: OwnedRow = { ...ownedOf(dealers), price: null, priceSource: null };
    expect(textOf(await show(dealers, unpriced))).toContain("Seat price per month Unknown");
  });

  it("says what can go without a price, and that a contract may forbid it", async () => {
    const row: SeatRow = {
      ...agents,
      trueDownSeats: 10,
      seatPrice: null,
      trueDownMonthly: null,
      trueDownMonthlyMoved: null,
      reason: "pricesHidden",
      trueDown: false
    };
    const text = textOf(await show(row));
    expect(text).toContain("At renewal, you can drop 10 seats. Prices are hidden from you.");
    expect(text).toContain("does not allow fewer seats");
  });

  it("opens the idle users", async () => {
    const card = await show(dealers);
    const went = jest.fn();
    card.addEventListener("navigate", (event) => went((event as CustomEvent).detail.activity));
    find(card, "[data-go=dormant]").click();
    find(card, "[data-go=never]").click();
    expect(went.mock.calls).toEqual([["dormant"], ["never"]]);
    expect(findAll(await show(agents), "lightning-button")).toHaveLength(0);
  });

  it("opens nobody where only counters of logins are known, and says why and what to do", async () => {
    const properties = { row: dealers, owned: ownedOf(dealers), usersUnknown: true };
    const card = await render("c-seat-card", SeatCard, properties);
    expect(findAll(card, "lightning-button")).toHaveLength(0);
    expect(textOf(find(card, "[data-id=nobodyKnown]"))).toMatch(
      /^Only counters of logins .* run the app in the org\.$/
    );
    await expect(card).toBeAccessible();
    Object.assign(card, { row: { ...dealers, dormant: 0, neverLoggedIn: 0 } });
    await flush();
    expect(findAll(card, "[data-id=nobodyKnown]")).toHaveLength(0);
  });

  it("is accessible", async () => {
    await expect(await show(dealers)).toBeAccessible();
  });
});
