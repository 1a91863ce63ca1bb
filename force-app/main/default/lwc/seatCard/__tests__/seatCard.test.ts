import type { SeatRow } from "c/licenseEngine";
import SeatCard from "c/seatCard";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const [dealers, shoppers, agents] = decisionModel().audit.seats;
const show = (row: SeatRow) => render("c-seat-card", SeatCard, { row });

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

  it("says that seats cost nothing on login basis", async () => {
    const text = textOf(await show(shoppers));
    expect(text).toContain("On login basis, the number of seats does not change the bill.");
    expect(text).not.toContain("Price of a seat");
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

  it("is accessible", async () => {
    await expect(await show(dealers)).toBeAccessible();
  });
});
