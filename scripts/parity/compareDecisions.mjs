/** Objects whose use no org can report. */
const PSEUDO_OBJECTS = new Set(["Report", "Dashboard"]);
/** The key of a list's rows. */
const KEYS = {
  grants: ["object", "source", "name", "license"],
  objects: ["license", "profile", "object"],
  gates: ["license", "profile", "gate"],
  needs: ["license", "profile", "by", "name", "below", "aboveLowest"],
  roles: ["license", "role", "object"]
};
/** The values that are null in an org if use is unknown. */
const USE = ["users", "neither", "holdsOnly"];

/**
 * Compares one page of users.
 *
 * @returns number of users compared, and differences as text
 */
export function userDifferences(name, org, local) {
  const differences = [];
  const months = local.months.slice(-org.months.length);
  if (JSON.stringify(org.months) !== JSON.stringify(months))
    differences.push(`${name}: months ${org.months} and ${months}`);
  const plain = (row) =>
    JSON.stringify({ ...row, sites: row.sites?.toSorted(), loginDays: row.loginDays.slice(-org.months.length) });
  const rows = new Map(local.rows.map((row) => [row.id, row]));
  for (const row of org.rows) {
    const other = rows.get(row.id);
    rows.delete(row.id);
    const [a, b] = [sorted(JSON.parse(plain(row))), other ? sorted(JSON.parse(plain(other))) : "nobody"];
    if (a !== b) differences.push(`${name}: org ${a}, local ${b}`);
  }
  for (const id of rows.keys()) differences.push(`${name}: ${id} is missing in the org`);
  if (org.next !== null || local.next !== null) differences.push(`${name}: more than one page`);
  return { compared: org.rows.length, differences };
}

/** Compares access facts, except the use of reports and dashboards. */
export function accessDifferences(org, local) {
  const differences = [];
  let compared = 0;
  if (sorted(org.window) !== sorted(local.window))
    differences.push(`window: org ${sorted(org.window)}, local ${sorted(local.window)}`);
  for (const [kind, names] of Object.entries(KEYS)) {
    const keyOf = (row) => names.map((name) => row[name]).join(" | ");
    const rows = new Map(relevant(kind, local[kind], org.gates).map((row) => [keyOf(row), row]));
    for (const row of relevant(kind, org[kind], org.gates)) {
      const other = rows.get(keyOf(row));
      rows.delete(keyOf(row));
      const unknown = row.users === null;
      const [a, b] = [known(row, unknown), other ? known(other, unknown) : "nothing"];
      if (a !== b) differences.push(`${kind}: org ${a}, local ${b}`);
      compared++;
    }
    for (const key of rows.keys()) differences.push(`${kind}: ${key} is missing in the org`);
  }
  return { compared, differences };
}

/** Lists that both hosts build from the same records; in an org, readings are the collector's own. */
const LISTS = ["upgrades", "entitlements", "running", "inactiveLogins", "contracts", "internalExternals"];

/** Compares settings and lists; the order of a list does not matter. */
export function factDifferences(org, local) {
  const differences = [];
  if (sorted(org.settings) !== sorted(local.settings))
    differences.push(`settings: org ${sorted(org.settings)}, local ${sorted(local.settings)}`);
  let compared = Object.keys(org.settings).length;
  for (const list of LISTS) {
    const texts = (rows) => (rows ?? []).map(sorted).sort();
    const [a, b] = [texts(org[list]), texts(local[list])];
    compared += a.length;
    if (a.join() !== b.join()) differences.push(`${list}: org ${a}, local ${b}`);
    if (!a.length) differences.push(`${list}: nothing to compare`);
  }
  return { compared, differences };
}

/** Compares the counters of the cost decision number by number; the org's habits arrive in pages, as text. */
export function counterDifferences(org, pages, local) {
  const differences = [];
  let compared = 0;
  const same = (name, a, b) => {
    compared++;
    if (a !== b) differences.push(`${name}: org ${a}, local ${b}`);
  };
  const all = (counters, habits) =>
    counters && {
      months: counters.months.join(),
      span: sorted(counters.span),
      ...Object.fromEntries(
        counters.licenses.flatMap(({ license, levels, persistence }) => [
          ...levels.map((level) => [`${license} ${level.month}`, sorted(level)]),
          ...persistence.map((count) => [`${license} after ${count.total}`, sorted(count)])
        ])
      ),
      ...Object.fromEntries(
        habits.map(({ license, profileId, own, total, users }) => [`${license} ${profileId} ${own} ${total}`, users])
      )
    };
  const rows = pages.flatMap((page) => page.rows);
  const a = all(org, rows.flatMap(habitsOfRow)) ?? {};
  const b = all(
    local,
    local?.licenses.flatMap(({ license, habits }) => habits.map((habit) => ({ ...habit, license })))
  );
  for (const name of new Set([...Object.keys(a), ...Object.keys(b ?? {})]))
    same(`counters ${name}`, a[name], b?.[name]);
  return { compared, differences };
}

function habitsOfRow({ license, profileId, habits }) {
  return habits.split(";").flatMap((group) => {
    const [own, pairs] = group.split("=");
    return pairs.split(",").map((pair) => {
      const [total, users] = pair.split(":").map(Number);
      return { license, profileId, own: Number(own), total, users };
    });
  });
}

/** Money of both hosts may differ in its last decimal, rates and persistence further behind. */
const TOLERANCE = 0.000002;

/**
 * Compares the decisions of all families figure by figure, with the users of each habit who change basis.
 *
 * @param org rows of `FamilyDecisions`
 * @param local `AllocationRow[]`
 * @returns number of figures compared, users who change basis, and differences as text
 */
export function familyDifferences(org, local) {
  const differences = [];
  let compared = 0;
  const figures = (rows) => new Map(rows.flatMap((row) => leavesOf(row, `family ${row.family}`)));
  const [a, b] = [figures(org.map(rowOfTheOrg)), figures(local.map(rowOfTheEngine))];
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    compared++;
    const [x, y] = [a.get(name), b.get(name)];
    const isClose = typeof x === "number" && typeof y === "number" && Math.abs(x - y) <= TOLERANCE;
    if (x !== y && !isClose) differences.push(`${name}: org ${x}, local ${y}`);
  }
  const moves = local.reduce((sum, { users }) => sum + users.toLogin + users.toMember, 0);
  return { compared, moves, differences };
}

/** Compares what each family costs today, after what pays now and at its next date, and what is at risk; right-sizing is left to the engine. */
export function ladderDifferences(records, { ladder, steps, owned, findings }) {
  const differences = [];
  let compared = 0;
  const rows = new Map(ladder.map((row) => [row.family, row]));
  for (const record of records.filter(({ Cost_Today__c: cost }) => (cost ?? null) !== null)) {
    const row = rows.get(record.Family__c);
    rows.delete(record.Family__c);
    const expected = row ? figuresOfLadder(row, { steps, owned, findings }) : {};
    for (const [name, value] of Object.entries(expected)) {
      compared++;
      if (!(Math.abs(value - record[name]) <= TOLERANCE))
        differences.push(`${record.Family__c} ${name}: org ${record[name]}, local ${value}`);
    }
    if (row) {
      compared++;
      const [day, wanted] = [record.Next_Date__c?.slice(0, 10) ?? null, firstDayOf(row, { owned, findings })];
      if (day !== wanted) differences.push(`${record.Family__c} Next_Date__c: org ${day}, local ${wanted}`);
    } else differences.push(`${record.Family__c}: a ladder in the org only`);
  }
  for (const family of rows.keys()) differences.push(`${family}: no ladder in the org`);
  return { compared, differences };
}

/** The first day of what the findings on moves save, without moves of the others; null where all of it has to be negotiated. */
function firstDayOf({ family }, { owned, findings }) {
  const licenses = owned.filter((row) => row.family === family).map(({ license }) => license);
  const saving = findings.filter(({ worth, license }) => worth === "saving" && licenses.includes(license));
  const moves = saving.filter(({ type, users }) => (type === "dormant" || type === "basis") && users > 0);
  const others = saving.filter(({ tier }) => tier === null);
  const days = (moves.length ? moves : others).filter(({ terms }) => !terms.includes("negotiate"));
  return days.map(({ from }) => from).toSorted()[0] ?? null;
}

function figuresOfLadder({ family, today, coming, best, rungs }, { steps, owned, findings }) {
  const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0);
  const licenses = owned.filter((row) => row.family === family).map(({ license }) => license);
  const now = steps.filter((step) => step.family === family && step.kind === "now").map(({ monthly }) => monthly);
  const risks = findings.filter(({ license, worth }) => worth === "risk" && licenses.includes(license));
  return {
    Cost_Today__c: today,
    Coming_Overage__c: coming,
    Best_Now__c: today + coming - sum(now),
    Best_Next__c: best + sum(rungs.filter(({ code }) => code === "tier").map(({ monthly }) => monthly)),
    At_Risk__c: sum(risks.map(({ monthlyRisk }) => monthlyRisk))
  };
}

/** What a decision says, apart from who moves. */
const FIGURES = ["seats", "pool", "newcomers", "today", "promised", "confidence", "cost", "months", "beta", "users"];

function figuresOf(decision) {
  return Object.fromEntries(FIGURES.map((name) => [name, decision[name]]));
}

function rowOfTheOrg({ family, isoCode, first, next, reason, decision }) {
  const to = (basis) => (basis === "member" ? "login" : "member");
  const moved = decision.groups.filter((group) => group.moved > 0);
  return {
    ...figuresOf(decision),
    family,
    reason,
    currency: isoCode,
    from: first.slice(0, 10),
    to: next.slice(0, 10),
    moves: Object.fromEntries(moved.map(({ basis, own, total, users }) => [`${to(basis)} ${own} ${total}`, users]))
  };
}

/** Without a price, the engine tells the cost of today's pool at prices that stand for none. */
function rowOfTheEngine(row) {
  const { family, reason, currency, from, to, today, cost, movedHabits } = row;
  const moves = {};
  for (const habit of movedHabits) {
    const name = `${habit.to} ${habit.own} ${habit.total}`;
    moves[name] = (moves[name] ?? 0) + habit.users;
  }
  const poolCost = cost && today.poolCost;
  return { ...figuresOf(row), today: { ...today, poolCost }, family, reason, currency, from, to, moves };
}

function leavesOf(value, name) {
  if (value === null || value === undefined || typeof value !== "object") return [[name, value ?? null]];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${name} ${key}`));
}

/** Rows with a value: hosts may omit or keep rows that count nobody, and no org knows needs of populations whose license reports justify. */
function relevant(kind, rows, gates) {
  const isUnknown = ({ license, profile }) =>
    gates.some(
      (row) =>
        row.license === license && row.profile === profile && license.startsWith(row.gate) && row.neither === null
    );
  if (kind === "needs") return (rows ?? []).filter((row) => row.users > 0 && !isUnknown(row));
  return (rows ?? []).filter(
    (row) => kind === "gates" || row.holders > 0 || (row.users > 0 && !PSEUDO_OBJECTS.has(row.object))
  );
}

function known(row, isUseUnknown) {
  return sorted(Object.fromEntries(Object.entries(row).filter(([name]) => !isUseUnknown || !USE.includes(name))));
}

function sorted(value) {
  return JSON.stringify(Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
