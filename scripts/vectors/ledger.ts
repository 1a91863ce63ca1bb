import { numbersFrom } from "./numbers.ts";

// Random histories of moves and what they save, computed day by day: the Apex ledger computes the same from spans of days.

/** Histories of the file. */
const AMOUNT = 1000;
const AS_OF = "2027-03-10";
const LICENSES = ["Seat", "Login", "Plus"];
const DAY = 86_400_000;
const FIRST = Date.parse("2026-01-01") / DAY;
const DAYS = 430;
/** Nothing ends after the as-of day. */
const LAST = FIRST + DAYS;
/** Savings start up to this many days after the move. */
const LATEST_START = 450;

interface Move {
  from: string;
  /** Empty: deactivated. */
  to: string;
  saving: number | null;
  applied: number;
  start: number;
  ended: number | null;
}

/**
 * One line a history: its moves, then what they save by month, as `amount:moves:moves without amount`.
 *
 * @returns text for the file of vectors
 */
export function ledgerText(): string {
  const next = numbersFrom(2027);
  const histories = Array.from({ length: AMOUNT }, () => {
    const moves = historyOf(next);
    return `${moves.map(moveText).join(";")} => ${monthsText(moves)}`;
  });
  return `${JSON.stringify({ asOf: AS_OF, histories }, null, 2)}\n`;
}

/** Mostly consistent chains; sometimes a user was changed outside the app in between. */
function historyOf(next: (most: number) => number): Move[] {
  const moves: Move[] = [];
  let license = LICENSES[next(LICENSES.length)];
  let day = next(120);
  for (let left = 1 + next(5); left > 0 && day < DAYS; left -= 1) {
    if (next(8) === 0) license = LICENSES[next(LICENSES.length)];
    const others = LICENSES.filter((other) => other !== license);
    const to = next(6) === 0 ? "" : others[next(others.length)];
    const applied = FIRST + day;
    moves.push({
      from: license,
      to,
      saving: next(7) === 0 ? null : (next(41) - 15) / 4,
      applied,
      start: applied + (next(2) ? next(LATEST_START) : 0),
      ended: next(3) === 0 ? Math.min(LAST, applied + 1 + next(150)) : null
    });
    if (to !== "") license = to;
    day += next(90);
  }
  return moves;
}

/** Every day of every month on its own. A month is shown up to that of the as-of day, or the one in which a later saving starts. */
function monthsText(moves: readonly Move[]): string {
  const asOf = Date.parse(AS_OF) / DAY;
  const months = new Map<string, { amount: number; counting: Set<Move> }>();
  const shown = new Set<string>();
  const last = Math.max(asOf, ...moves.map(({ start }) => start + 1)) + 31;
  const daily: { month: string; move: Move; share: number }[] = [];
  for (let day = FIRST; day < last; day += 1) {
    const month = dateText(day).slice(0, 7);
    for (const move of counting(moves, day)) {
      if (day < move.start) continue;
      daily.push({ month, move, share: 1 / daysOf(month) });
      if (day < asOf || !daily.some((one) => one.move === move && one.month < month))
        shown.add(key(month, move, moves));
    }
  }
  for (const { month, move, share } of daily) {
    if (!shown.has(key(month, move, moves))) continue;
    const sum = months.get(month) ?? { amount: 0, counting: new Set<Move>() };
    sum.amount += (move.saving ?? 0) * share;
    sum.counting.add(move);
    months.set(month, sum);
  }
  return [...months]
    .map(([month, sum]) => {
      const unpriced = [...sum.counting].filter(({ saving }) => saving === null).length;
      return `${month}=${Number(sum.amount.toFixed(6))}:${sum.counting.size}:${unpriced}`;
    })
    .join(";");
}

function key(month: string, move: Move, moves: readonly Move[]): string {
  return `${month} ${moves.indexOf(move)}`;
}

/** Goes through the moves of the day and strikes out what a return cancels. */
function counting(moves: readonly Move[], day: number): Move[] {
  const done = moves.filter(({ applied, ended }) => applied <= day && (ended === null || day < ended));
  const struck = done.map(() => false);
  done.forEach(({ to }, index) => {
    let home = index - 1;
    while (home >= 0 && (struck[home] || done[home].from !== to)) home -= 1;
    if (home >= 0) struck.fill(true, home, index + 1);
  });
  return done.filter((_, index) => !struck[index]);
}

function moveText({ from, to, saving, applied, start, ended }: Move): string {
  const days = [applied, start, ended].map((day) => (day === null ? "" : dateText(day)));
  return [from, to, saving ?? "", ...days].join(",");
}

function dateText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function daysOf(month: string): number {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
