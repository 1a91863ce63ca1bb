/** The costs of single months once more, by the shortest way from the definition: whole numbers only, every threshold summed from scratch. */
export interface Case {
  /** Prices in ten-thousandths. */
  member: number;
  login: number;
  ratio: number;
  /** Whole percent. */
  percentile: number;
  months: number[][];
}

/** ceil of PERCENTILE.INC for a whole percent, by comparing hundredths. */
export function ceilPercentile(values: number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = percent * (sorted.length - 1);
  const low = Math.floor(rank / 100);
  const hundredths = 100 * sorted[low] + (rank % 100) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
  return (hundredths + ((100 - (hundredths % 100)) % 100)) / 100;
}

/** Cost in ten-thousandths, users on login basis and pool at each threshold from -1 to 31. */
function thresholds({ member, login, ratio, percentile, months }: Case) {
  const newest = months[months.length - 1];
  const all = newest.reduce((sum, users) => sum + users, 0);
  return Array.from({ length: 33 }, (_, index) => index - 1).map((threshold) => {
    const users = newest.slice(0, threshold + 1).reduce((sum, count) => sum + count, 0);
    const logins = months.map((month) =>
      month.slice(0, threshold + 1).reduce((sum, count, days) => sum + days * count, 0)
    );
    let floor = 0;
    while (floor * ratio < users) floor += 1;
    const pool = Math.max(ceilPercentile(logins, percentile), floor);
    return { threshold, users, pool, cost: member * (all - users) + login * pool };
  });
}

export function solve(problem: Case) {
  const points = thresholds(problem);
  const [first, last] = [points[0], points[32]];
  const least = Math.min(...points.map(({ cost }) => cost));
  const best = points.find(({ cost }) => cost === least) ?? first;
  return {
    memberCost: first.cost / 10000,
    loginCost: last.cost / 10000,
    loginPool: last.pool,
    mixCost: best.cost / 10000,
    mixThreshold: best.threshold,
    mixLoginUsers: best.users,
    mixPool: best.pool
  };
}
