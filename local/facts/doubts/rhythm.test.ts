import assert from "node:assert/strict";
import { test } from "node:test";
import { holesIn, withoutStrays } from "./rhythm.ts";

/** The days of `length` days from 20,000 on that pass. */
function daysWhere(passes: (index: number) => boolean, length = 180): number[] {
  return Array.from({ length }, (_, index) => index)
    .filter(passes)
    .map((index) => 20_000 + index);
}

const holes = (passes: (index: number) => boolean, length = 180) => {
  const days = daysWhere(passes, length);
  return holesIn(days, days[days.length - 1] + 1).map(({ from, to }) => [from - 20_000, to - 20_000]);
};

test("an org that rests on weekends, and ten days around New Year, has no hole", () => {
  const workday = (index: number) => index % 7 < 5;
  assert.deepEqual(holes(workday), []);
  assert.deepEqual(
    holes((index) => workday(index) && !(index >= 80 && index < 90)),
    []
  );
});

test("a small org with a row every few days has no hole, nor has one whose users come at quarter ends", () => {
  assert.deepEqual(
    holes((index) => (index * 7919) % 10 < 3),
    []
  );
  assert.deepEqual(
    holes((index) => index % 90 < 14, 360),
    []
  );
});

test("an org whose users come on the first days of a month, sometimes on more of them, has no hole", () => {
  const active = [12, 12, 27, 12, 27, 27, 12, 12, 12];
  assert.deepEqual(
    holes((index) => index % 30 < active[Math.floor(index / 30)], 270),
    []
  );
});

test("eight days without anybody in a busy org are a hole", () => {
  assert.deepEqual(
    holes((index) => index < 60 || index >= 68),
    [[60, 68]]
  );
});

test("two holes of the same length do not hide each other", () => {
  const hole = (index: number, from: number) => index >= from && index < from + 20;
  assert.deepEqual(
    holes((index) => !hole(index, 40) && !hole(index, 100)),
    [
      [40, 60],
      [100, 120]
    ]
  );
});

test("few days with rows tell no rhythm", () => {
  assert.deepEqual(
    holes((index) => index < 10 || index === 170),
    []
  );
});

test("the end of a history may be a hole", () => {
  const days = daysWhere(() => true);
  assert.deepEqual(holesIn(days, 20_180 + 2), []);
  assert.deepEqual(holesIn(days, 20_180 + 12), [{ from: 20_180, to: 20_192 }]);
});

test("a day far before or after the rest is stray; a part of the history behind a hole is not", () => {
  assert.deepEqual(withoutStrays(daysWhere((index) => index === 0 || index >= 90)), {
    from: 20_090,
    to: null,
    stray: [20_000]
  });
  assert.deepEqual(withoutStrays(daysWhere((index) => index < 120 || index === 179)), {
    from: null,
    to: 20_120,
    stray: [20_179]
  });
  assert.deepEqual(withoutStrays(daysWhere((index) => index < 60 || index >= 100)), {
    from: null,
    to: null,
    stray: []
  });
});
