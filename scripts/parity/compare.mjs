/** Figures of a population: fields of Login_Usage__c and members of the audit's economics rows. */
const FIGURES = {
  Member_Price__c: "memberPrice",
  Login_Price__c: "loginPrice",
  Break_Even__c: "breakEven",
  Member_Cost__c: "memberCost",
  Login_Cost__c: "loginCost",
  Login_Pool__c: "loginPool",
  Price_Currency__c: "currency",
  Price_Source__c: "priceSource",
  Reason__c: "reason"
};

/** Fields hold at least four decimals; smaller differences of money do not count. */
const TOLERANCE = 0.00006;

/**
 * Compares the collector's records with the local audit: every usage row, frequency and registered count, and the costs of
 * every population.
 *
 * @param dump records of the org by object
 * @param audit the audit's JSON
 * @returns `compared` values by kind, and `differences` as sentences
 */
export function compare(dump, audit) {
  const tally = { compared: {}, differences: [] };
  compareUsage(dump, audit, tally);
  compareFrequencyRows(dump, tally);
  compareEconomics(dump, audit, tally);
  compareIdleUsers(dump, audit, tally);
  compareLicenses(dump, audit, tally);
  return tally;
}

function compareUsage({ Login_Usage__c: rows }, audit, tally) {
  const stored = new Map(
    rows.map((row) => [usageName(row.Month__c, row.License__c, row.Profile_Id__c, row.Site_Id__c), row])
  );
  for (const usage of audit.usage) {
    const name = usageName(usage.month, usage.license, usage.profileId, usage.siteId);
    const row = stored.get(name);
    stored.delete(name);
    same(tally, "usage rows", name, Boolean(row), true);
    if (!row) continue;
    const complete = audit.months.find(({ month }) => month === usage.month).complete;
    same(tally, "names", `${name}: profile`, row.Profile__c, usage.profile);
    same(tally, "names", `${name}: site`, row.Site__c ?? null, usage.site);
    same(tally, "complete flags", name, row.Complete__c, complete);
    same(tally, "registered counts", `${name}: registered`, row.Registered__c ?? null, usage.registered);
    same(tally, "active counts", `${name}: active`, row.Active__c, usage.active);
    same(tally, "login counts", `${name}: logins`, row.Logins__c, usage.logins);
    const frequencies = parseDistribution(row.Distribution__c);
    for (const days of new Set([...Object.keys(frequencies), ...Object.keys(usage.frequencies)]))
      same(tally, "frequencies", `${name}: ${days} days`, frequencies[days], usage.frequencies[days]);
  }
  for (const name of stored.keys()) same(tally, "usage rows", `${name} (org only)`, true, false);
}

/** The frequency rows must match the distribution of their usage row. */
function compareFrequencyRows({ Login_Usage__c: usages, Login_Frequency__c: rows }, tally) {
  const children = new Map(rows.map((row) => [row.Key__c, row.Users__c]));
  for (const usage of usages)
    for (const [days, users] of Object.entries(parseDistribution(usage.Distribution__c))) {
      if (users === 0) continue;
      const key = `${usage.Key__c}|${days}`;
      same(tally, "frequency rows", key, children.get(key), users);
      children.delete(key);
    }
  for (const key of children.keys()) same(tally, "frequency rows", `${key} (left over)`, true, false);
}

function compareEconomics({ Login_Usage__c: rows }, audit, tally) {
  for (const economics of audit.economics) {
    const month = economics.window.at(-1);
    if (economics.profileId === null || !month) continue;
    const name = usageName(month, economics.license, economics.profileId, null);
    const row = rows.find(
      (usage) => usageName(usage.Month__c, usage.License__c, usage.Profile_Id__c, usage.Site_Id__c) === name
    );
    for (const [field, member] of Object.entries(FIGURES))
      same(tally, "cost figures", `${name}: ${member}`, row?.[field] ?? null, economics[member]);
  }
}

/** The audit has dormant and never-logged-in users by license, the org has them on the all-sites rows of the newest month. */
function compareIdleUsers({ Login_Usage__c: rows }, audit, tally) {
  const fields = { dormant: "Dormant_Users__c", neverLoggedIn: "Never_Logged_In_Users__c" };
  const month = audit.months.at(-1).month;
  for (const seats of audit.seats) {
    const own = rows.filter(
      (usage) => usage.Month__c === month && usage.License__c === seats.license && !usage.Site_Id__c
    );
    for (const [member, field] of Object.entries(fields)) {
      const users = own.reduce((sum, usage) => sum + (usage[field] ?? 0), 0);
      same(tally, "idle users", `${seats.license}: ${member}`, users, seats[member]);
    }
  }
}

function compareLicenses({ License_Reading__c: readings }, audit, tally) {
  const newest = readings
    .map(({ Day__c }) => Day__c)
    .sort()
    .at(-1);
  for (const license of audit.licenses) {
    const reading = readings.find(({ License__c, Day__c }) => License__c === license.name && Day__c === newest);
    same(tally, "license readings", `${license.name}: total`, reading?.Total__c, license.total);
    same(tally, "license readings", `${license.name}: used`, reading?.Used__c, license.used);
    same(tally, "license readings", `${license.name}: active users`, reading?.Active_Users__c, license.activeUsers);
    const entitlement = reading?.Monthly_Logins_Entitlement__c ?? null;
    same(tally, "license readings", `${license.name}: entitlement`, entitlement, license.monthlyLoginsEntitlement);
  }
}

function usageName(month, license, profileId, siteId) {
  return [month, license, profileId, siteId ?? "all sites"].join(", ");
}

function parseDistribution(text) {
  const pairs = (text ?? "").split(";").filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split(":").map(Number)));
}

function same(tally, kind, name, org, local) {
  tally.compared[kind] = (tally.compared[kind] ?? 0) + 1;
  const close = typeof org === "number" && typeof local === "number" && Math.abs(org - local) <= TOLERANCE;
  if (org !== local && !close) tally.differences.push(`${kind}: ${name}: org ${org}, local ${local}`);
}
