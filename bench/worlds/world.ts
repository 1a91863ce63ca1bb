/** One person of a simulated family: the basis, and the activity in each month from the first of the record to the last of the following term. */
export interface Person {
  basis: "member" | "login";
  /** Index of the month of creation; negative: before the record. */
  created: number;
  /** Index of the first month after leaving; Infinity: stays. */
  left: number;
  /** Login days by month; 0 before creation and after leaving. */
  days: number[];
}

/** How a shape's people log in: everything that distinguishes one org from another. */
export interface Shape {
  name: string;
  users: number;
  /** Mean login days per month of one person, drawn once. */
  habit(draw: Draw): number;
  /** Share on login basis today. */
  onLogin: number;
  /** Factor of a month on everybody, by index. */
  level?(month: number): number;
  /** Factor of a month on one person: holidays, projects. */
  own?(month: number, person: number, draw: Draw): number;
  /** How a habit changes from month to month: 0 never, 1 a new draw each month. */
  drift?: number;
  /** Share of the users who leave, and arrive, per month. */
  leaving?: number;
  arriving?: number;
}

/** Random numbers of one world. */
export interface Draw {
  /** At least 0, below 1. */
  share(): number;
  normal(): number;
  poisson(mean: number): number;
}

/** The same seed draws the same world. */
function drawOf(seed: number): Draw {
  let state = seed >>> 0 || 1;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share());
  return {
    share,
    normal,
    poisson(mean) {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = share(); product > limit; product *= share()) count += 1;
      return count;
    }
  };
}

/** People of a shape over `months` months of record and a term of 12. */
export function peopleOf(shape: Shape, months: number, seed: number): Person[] {
  const draw = drawOf(seed);
  const all = months + 12;
  const people: Person[] = [];
  const add = (created: number): void => {
    const index = people.length;
    const habit = shape.habit(draw);
    const person: Person = {
      basis: draw.share() < shape.onLogin ? "login" : "member",
      created,
      left: Infinity,
      days: []
    };
    let today = habit;
    for (let month = 0; month < all; month += 1) {
      if (shape.drift && draw.share() < shape.drift) today = shape.habit(draw);
      const here = month >= created && month < person.left;
      const mean = today * (shape.level?.(month) ?? 1) * (shape.own?.(month, index, draw) ?? 1);
      person.days.push(here ? Math.min(22, draw.poisson(Math.min(mean, 22))) : 0);
      if (here && draw.share() < (shape.leaving ?? 0)) person.left = month + 1;
    }
    people.push(person);
  };
  for (let index = 0; index < shape.users; index += 1) add(-1);
  let waiting = 0;
  for (let month = 0; month < all; month += 1) {
    waiting += shape.users * (shape.arriving ?? 0);
    for (; waiting >= 1; waiting -= 1) add(month);
  }
  return people;
}
