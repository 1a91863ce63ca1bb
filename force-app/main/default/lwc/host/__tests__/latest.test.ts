import { latest } from "c/host";

describe("latest", () => {
  it("says of an answer that it is wanted until another reading begins", () => {
    const reading = latest();
    const isFirst = reading.begin();
    expect(isFirst()).toBe(true);
    const isSecond = reading.begin();
    expect([isFirst(), isSecond()]).toEqual([false, true]);
  });

  it("wants no answer of what was dropped", () => {
    const reading = latest();
    const isLatest = reading.begin();
    reading.drop();
    expect(isLatest()).toBe(false);
  });

  it("keeps the readings of two guards apart", () => {
    const isLatest = latest().begin();
    latest().begin();
    expect(isLatest()).toBe(true);
  });
});
