import type { Draw, Shape } from "./world.ts";

/** Many users who rarely log in and a few who log in daily: the typical portal. */
const portal =
  (middle: number, spread: number) =>
  (draw: Draw): number =>
    Math.min(22, middle * Math.exp(spread * draw.normal()));
const season =
  (strength: number) =>
  (month: number): number =>
    1 + strength * Math.sin((2 * Math.PI * month) / 12);

/** Org shapes that the advice must handle: see docs/advice.md. */
export const SHAPES: readonly Shape[] = [
  { name: "steady", users: 600, onLogin: 0, habit: portal(1.6, 1.1) },
  { name: "steady, on login", users: 600, onLogin: 1, habit: portal(2.2, 1.1) },
  { name: "mixed", users: 800, onLogin: 0.5, habit: portal(2, 1.2), leaving: 0.01, arriving: 0.01 },
  { name: "seasonal", users: 600, onLogin: 0.2, habit: portal(2, 1), level: season(0.5) },
  {
    name: "growing",
    users: 500,
    onLogin: 0.1,
    habit: portal(1.6, 1),
    level: (month) => 1.03 ** month,
    arriving: 0.03,
    leaving: 0.005
  },
  { name: "shrinking", users: 700, onLogin: 0.3, habit: portal(2, 1), leaving: 0.03 },
  { name: "churny", users: 600, onLogin: 0.2, habit: portal(1.8, 1.1), leaving: 0.06, arriving: 0.06 },
  {
    name: "bursty",
    users: 500,
    onLogin: 0.2,
    habit: portal(1.2, 0.9),
    own: (_month, _person, draw) => (draw.share() < 0.15 ? 5 : 0.3)
  },
  {
    name: "holidays in turn",
    users: 300,
    onLogin: 0.1,
    habit: (draw) => 8 + 8 * draw.share(),
    own: (month, person) => (month % 3 === person % 3 ? 0.05 : 1)
  },
  {
    name: "quarter ends",
    users: 500,
    onLogin: 0.2,
    habit: portal(1.4, 0.8),
    level: (month) => (month % 3 === 2 ? 2 : 0.5)
  },
  { name: "tiny", users: 18, onLogin: 0.3, habit: portal(2, 1.2) },
  { name: "heavy tail", users: 900, onLogin: 0.1, habit: portal(0.5, 2) },
  { name: "habits change", users: 600, onLogin: 0.2, habit: portal(1.8, 1.1), drift: 0.06 },
  {
    name: "newcomers in a hurry",
    users: 400,
    onLogin: 0.1,
    habit: portal(1.4, 1),
    arriving: 0.04,
    leaving: 0.02
  }
];
