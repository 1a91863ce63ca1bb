import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestContext } from "node:test";
import type { AuditFacts, UsageFact } from "c/licenseEngine";
import { decide, findingId } from "c/licenseEngine";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines, userLine } from "../testing/exportFixture.ts";
import { readFacts } from "./index.ts";
import type { FactsOptions } from "./index.ts";

async function facts(
  context: TestContext,
  changes: Record<string, string | Uint8Array | null> = {},
  options: FactsOptions = {}
): Promise<AuditFacts> {
  return readFacts(await exportFolder(context, { ...SMALL, ...changes }), { catalog: CATALOG, ...options });
}

/** Everything except the values that differ between any two readings. */
function comparable({ context, ...rest }: AuditFacts) {
  return { ...rest, asOf: context.asOf, coverage: context.coverage, months: context.months };
}

function row(read: AuditFacts, month: string, profile: string, site: string | null = null): UsageFact | undefined {
  return read.usage.find((fact) => fact.month === month && fact.profile === profile && fact.site === site);
}

/** Frequencies with nonzero counts only. */
function days(fact: UsageFact | undefined) {
  return (
    fact &&
    Object.fromEntries(fact.frequencies.map((users, index) => [index, users]).filter(([, users]) => users !== 0))
  );
}

const logins = (...rows: [user: number, time: string, site?: number][]) =>
  lines(
    HEADERS.LoginHistory,
    ...rows.map(([user, time, site]) => `${id.user(user)},${time},Success,${site ? id.site(site) : ""}`)
  );

test("coverage runs from the day of anybody's oldest row to the day after the newest", async (t) => {
  const { context } = await facts(t);
  assert.equal(context.asOf, "2026-07-01");
  assert.deepEqual(context.coverage, { from: "2026-04-30", to: "2026-07-01" });
  assert.deepEqual(
    context.months.map(({ month, complete }) => [month, complete]),
    [
      ["2026-04-01", false],
      ["2026-05-01", true],
      ["2026-06-01", true]
    ]
  );
});

test("two logins of a day on two sites are one login day of all sites and one of each site", async (t) => {
  const read = await facts(t);
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers")), { 0: 1, 2: 1 });
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers", "Shop")), { 0: 1, 2: 1 });
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers", "Help")), { 1: 1 });
});

test("a failed login is no login day, and a login outside of sites belongs to the all-sites row only", async (t) => {
  const read = await facts(t);
  assert.deepEqual(days(row(read, "2026-05-01", "Guests")), { 0: 1 });
  assert.deepEqual(days(row(read, "2026-06-01", "Guests")), { 1: 1 });
  assert.equal(read.usage.filter(({ profile, site }) => profile === "Guests" && site !== null).length, 0);
});

test("internal users have no population and no usage", async (t) => {
  const read = await facts(t);
  assert.deepEqual(
    read.populations.map(({ profile }) => profile),
    ["Shoppers", "Guests"]
  );
  assert.deepEqual(new Set(read.usage.map(({ profile }) => profile)), new Set(["Shoppers", "Guests"]));
  assert.deepEqual(
    read.licenses.map(({ name, activeUsers }) => [name, activeUsers]),
    [
      ["Customer Community", 2],
      ["Customer Community Login", 1]
    ]
  );
});

test("a status is a success only when it is exactly Success", async (t) => {
  const history = lines(
    HEADERS.LoginHistory,
    ...["success", "Success ", "Successful", ""].map((status) => `${id.user(1)},2026-05-01T10:00:00.000Z,${status},`)
  );
  assert.deepEqual(days(row(await facts(t, { "LoginHistory.csv": history }), "2026-05-01", "Shoppers")), { 0: 2 });
});

test("registered users of a month are those created before its end", async (t) => {
  const users = lines(
    HEADERS.User,
    userLine(1, 1, { created: "2026-05-31T23:59:59.000Z" }),
    userLine(2, 1, { created: "2026-06-01T00:00:00.000Z" })
  );
  const read = await facts(t, { "User.csv": users });
  assert.equal(row(read, "2026-04-01", "Shoppers")?.registered, 0);
  assert.equal(row(read, "2026-05-01", "Shoppers")?.registered, 1);
  assert.equal(row(read, "2026-06-01", "Shoppers")?.registered, 2);
});

test("the month's end is a moment in the day-boundary time zone", async (t) => {
  const users = lines(HEADERS.User, userLine(1, 1, { created: "2026-05-31T22:30:00.000Z" }));
  const read = await facts(t, { "User.csv": users }, { timeZone: "Europe/Berlin" });
  assert.equal(row(read, "2026-05-01", "Shoppers")?.registered, 0);
  assert.equal(row(read, "2026-06-01", "Shoppers")?.registered, 1);
});

test("registered users of a site are its members and the visitors of the month", async (t) => {
  const history = logins([3, "2026-05-01T10:00:00.000Z", 1], [1, "2026-06-01T10:00:00.000Z", 1]);
  const read = await facts(t, { "LoginHistory.csv": history });
  assert.equal(row(read, "2026-05-01", "Shoppers", "Shop")?.registered, 2);
  assert.equal(row(read, "2026-05-01", "Guests", "Shop")?.registered, 1);
  assert.equal(row(read, "2026-06-01", "Guests", "Shop"), undefined);
});

test("without NetworkMember the registered users of a site are unknown", async (t) => {
  const read = await facts(t, { "NetworkMember.csv": null });
  const shop = row(read, "2026-05-01", "Shoppers", "Shop");
  assert.equal(shop?.registered, null);
  assert.deepEqual([shop?.frequencies[0], shop?.frequencies[2]], [null, 1]);
  assert.equal(row(read, "2026-05-01", "Shoppers")?.registered, 2);
  assert.ok(read.unknowns.some(({ kind, name }) => kind === "unreadable" && name === "NetworkMember"));
});

test("without Network there are no site rows, and the file is named as unreadable", async (t) => {
  const read = await facts(t, { "Network.csv": null });
  assert.ok(read.usage.every(({ site }) => site === null));
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers")), { 0: 1, 2: 1 });
  assert.ok(read.unknowns.some(({ kind, name }) => kind === "unreadable" && name === "Network"));
});

test("without NetworkId the logins of sites are unknown, not zero", async (t) => {
  const history = lines("UserId,LoginTime,Status", `${id.user(1)},2026-05-01T10:00:00.000Z,Success`);
  const read = await facts(t, { "LoginHistory.csv": history });
  assert.ok(read.usage.every(({ site }) => site === null));
  assert.ok(read.unknowns.some(({ kind, name }) => kind === "unreadable" && name === "LoginHistory.NetworkId"));
});

test("dormant users came long ago, never-seen users were created long ago and never came", async (t) => {
  const users = lines(
    HEADERS.User,
    userLine(7, 1, { last: "2026-04-01T23:59:59.000Z" }),
    userLine(2, 1, { last: "2026-04-02T00:00:00.000Z" }),
    userLine(3, 1, { created: "2026-04-01T00:00:00.000Z" }),
    userLine(5, 1, { created: "2026-04-02T00:00:00.000Z" }),
    userLine(6, 1, { active: false })
  );
  const history = SMALL["LoginHistory.csv"].replaceAll(id.user(3), id.user(2));
  const read = await facts(t, { "User.csv": users, "LoginHistory.csv": history });
  assert.deepEqual(read.populations, [
    {
      license: "Customer Community",
      profileId: id.profile(1),
      profile: "Shoppers",
      activeUsers: 4,
      dormantUsers: 1,
      neverLoggedInUsers: 1
    }
  ]);
});

test("a renamed profile or site is the same population: Ids and numbers stay, and so do the ids of findings", async (t) => {
  const users = lines(
    HEADERS.User,
    userLine(1, 1, { last: "2026-04-01T00:00:00.000Z" }),
    userLine(2, 1, { last: "2026-04-01T00:00:00.000Z" })
  );
  const renamed = {
    "User.csv": users,
    "Profile.csv": SMALL["Profile.csv"].replace("Shoppers", "Buyers"),
    "Network.csv": SMALL["Network.csv"].replace("Shop", "Store")
  };
  const [before, after] = [await facts(t, { "User.csv": users }), await facts(t, renamed)];
  assert.equal(row(before, "2026-05-01", "Shoppers", "Shop")?.profileId, id.profile(1));
  assert.equal(row(after, "2026-05-01", "Buyers", "Store")?.siteId, id.site(1));
  const numbers = ({ usage }: AuditFacts) =>
    usage.map(({ month, profileId, siteId, ...fact }) => [month, profileId, siteId, fact.registered, fact.frequencies]);
  assert.deepEqual(numbers(after), numbers(before));
  const ids = (read: AuditFacts) => decide(read, null).findings.map((finding) => finding.id);
  assert.ok(ids(after).includes(findingId("dormant", "Customer Community", id.profile(1), null)));
  assert.deepEqual(ids(after), ids(before));
});

test("two profiles of one name are two populations", async (t) => {
  const twin = `${id.profile(9)},Shoppers,${id.license(1)}`;
  const users = lines(HEADERS.User, userLine(1, 1), userLine(2, 9));
  const profiles = lines(SMALL["Profile.csv"].trimEnd(), twin);
  const read = await facts(t, { "User.csv": users, "Profile.csv": profiles });
  assert.deepEqual(
    read.populations.map(({ profileId, activeUsers }) => [profileId, activeUsers]),
    [
      [id.profile(1), 1],
      [id.profile(9), 1]
    ]
  );
});

test("logins of users who are inactive now are reported, not counted", async (t) => {
  const users = lines(HEADERS.User, userLine(1, 1, { active: false }), userLine(2, 1));
  const read = await facts(t, { "User.csv": users });
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers")), { 0: 1 });
  assert.deepEqual(
    read.unknowns.filter(({ kind }) => kind === "inactiveUser"),
    [{ kind: "inactiveUser", name: "Customer Community", users: 1, rows: 2 }]
  );
});

test("login rows of users that were not found are reported, each once", async (t) => {
  const unknown = `${id.user(77)},2026-05-01T10:00:00.000Z,Success,${id.site(1)}`;
  const other = `${id.user(78)},2026-05-02T10:00:00.000Z,Success,`;
  const failed = `${id.user(79)},2026-05-02T10:00:00.000Z,Invalid Password,`;
  const read = await facts(t, {
    "LoginHistory.csv": SMALL["LoginHistory.csv"] + lines(unknown, unknown, other, failed)
  });
  assert.deepEqual(
    read.unknowns.filter(({ kind }) => kind === "loginUser"),
    [{ kind: "loginUser", name: "LoginHistory", users: 2, rows: 2 }]
  );
});

test("login rows on sites that were not found are reported and count for all sites", async (t) => {
  const history = logins(
    [1, "2026-05-01T10:00:00.000Z", 9],
    [1, "2026-05-01T11:00:00.000Z", 9],
    [2, "2026-05-02T11:00:00.000Z", 1]
  );
  const read = await facts(t, { "LoginHistory.csv": history });
  assert.deepEqual(
    read.unknowns.filter(({ kind }) => kind === "site"),
    [{ kind: "site", name: id.site(9), users: 1, rows: 2 }]
  );
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers")), { 1: 2 });
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers", "Shop")), { 0: 1, 1: 1 });
});

test("an empty Network Id of fifteen or eighteen zeros names no site", async (t) => {
  const history = lines(HEADERS.LoginHistory, `${id.user(1)},2026-05-01T10:00:00.000Z,Success,000000000000000AAA`);
  const read = await facts(t, { "LoginHistory.csv": history });
  assert.deepEqual(
    read.unknowns.filter(({ kind }) => kind === "site"),
    []
  );
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers")), { 0: 1, 1: 1 });
});

test("unknown licenses, profiles without a record and licenses without a record are reported with their active users", async (t) => {
  const read = await facts(t, {
    "UserLicense.csv": SMALL["UserLicense.csv"] + lines(`${id.license(4)},Martian Community,5,1,,,`),
    "Profile.csv":
      SMALL["Profile.csv"] +
      lines(`${id.profile(4)},Martians,${id.license(4)}`, `${id.profile(5)},Lost,${id.license(9)}`),
    "User.csv":
      SMALL["User.csv"] +
      lines(userLine(10, 4), userLine(11, 4), userLine(12, 5), userLine(13, 6), userLine(14, 4, { active: false }))
  });
  assert.deepEqual(
    read.unknowns.filter(({ kind }) => kind === "license" || kind === "profile"),
    [
      { kind: "license", name: id.license(9), users: 1, rows: null },
      { kind: "license", name: "Martian Community", users: 2, rows: null },
      { kind: "profile", name: id.profile(6), users: 1, rows: null }
    ]
  );
  assert.equal(read.populations.length, 2);
});

test("a license with another name is found by its definition key and goes by the catalog's name", async (t) => {
  const licenses = SMALL["UserLicense.csv"].replace(",Customer Community,", ",Kunden-Community,");
  assert.deepEqual(
    (await facts(t, { "UserLicense.csv": licenses })).licenses.map(({ name }) => name),
    ["Customer Community", "Customer Community Login"]
  );
});

test("entitlements are null where the cell is empty and numbers where it is not", async (t) => {
  const [member, login] = (await facts(t)).licenses;
  assert.deepEqual([member.monthlyLoginsEntitlement, member.monthlyLoginsUsed], [null, null]);
  assert.deepEqual(
    [login.monthlyLoginsEntitlement, login.monthlyLoginsUsed, login.total, login.used],
    [1000, 250, 200, 1]
  );
});

test("contract lines are read, and a line for a license that is not external is reported", async (t) => {
  const contract = SMALL["License_Contract.csv"] + lines("Salesforce,MEMBER,1,150,eur,2026-01-01,,");
  const read = await facts(t, { "License_Contract.csv": contract });
  assert.deepEqual(read.contracts, [
    {
      license: "Customer Community",
      basis: "member",
      quantity: 100,
      unitPrice: 5,
      currency: "USD",
      start: "2026-01-01",
      end: "2026-12-31",
      overagePrice: null,
      settlement: null,
      trueDown: null,
      escalator: null
    },
    {
      license: "Customer Community Login",
      basis: "login",
      quantity: 1000,
      unitPrice: 2,
      currency: "USD",
      start: "2026-01-01",
      end: null,
      overagePrice: 3.5,
      settlement: null,
      trueDown: null,
      escalator: null
    }
  ]);
  assert.deepEqual(
    read.unknowns.filter(({ kind }) => kind === "contract"),
    [{ kind: "contract", name: "Salesforce", users: null, rows: 1 }]
  );
});

test("a contract file needs only licenses and prices; the rest has defaults", async (t) => {
  const read = await facts(t, {
    "License_Contract.csv": lines("License,Unit_Price", "Customer Community,4.5", "customer community login ,1.6")
  });
  const open = { start: null, end: null, quantity: null, currency: "USD", overagePrice: null };
  const unstated = { settlement: null, trueDown: null, escalator: null };
  assert.deepEqual(read.contracts, [
    { ...open, ...unstated, license: "Customer Community", basis: "member", unitPrice: 4.5 },
    { ...open, ...unstated, license: "customer community login", basis: "login", unitPrice: 1.6 }
  ]);
});

test("all lines of a contract are in the currency that one of them states", async (t) => {
  const read = await facts(t, {
    "License_Contract.csv": lines(
      "License,Unit_Price,Currency",
      "Customer Community,4.5,",
      "Customer Community Login,1.6,eur"
    )
  });
  assert.deepEqual(
    read.contracts.map(({ currency }) => currency),
    ["EUR", "EUR"]
  );
});

test("terms of contract lines; what a line does not say is unknown", async (t) => {
  const read = await facts(t, {
    "License_Contract.csv": lines(
      "License,Quantity,Unit_Price,Settlement,True_Down,Escalator,Escalator_Percent",
      "Customer Community Login,1,5,month,true,0.05,",
      "Customer Community Login,1,5,12 months,false,,7",
      "Customer Community Login,1,5,By year,Yes,,",
      "Customer Community,1,5,,no,,",
      "Customer Community,1,5,,,,"
    )
  });
  assert.deepEqual(
    read.contracts.map(({ settlement, trueDown, escalator }) => [settlement, trueDown, escalator]),
    [
      ["month", true, 0.05],
      ["year", false, 0.07],
      ["year", true, null],
      [null, false, null],
      [null, null, null]
    ]
  );
});

test("a contract line that another part repeats counts once, two equal lines of one file count twice", async (t) => {
  const [header, line] = SMALL["License_Contract.csv"].split("\n");
  const read = await facts(t, {
    "License_Contract.csv": null,
    "License_Contract-1.csv": lines(header, line, line),
    "License_Contract-2.csv": lines(header, line)
  });
  assert.equal(read.contracts.length, 2);
});

test("--as-of and --coverage-from bound the rows that count", async (t) => {
  const read = await facts(t, {}, { asOf: "2026-06-01", coverageFrom: "2026-05-02" });
  assert.deepEqual(read.context.coverage, { from: "2026-05-02", to: "2026-06-01" });
  assert.deepEqual(read.context.months, [{ month: "2026-05-01", end: "2026-06-01", complete: false }]);
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers")), { 0: 1, 1: 1 });
});

test("coverage may start before the oldest row and end after the newest", async (t) => {
  const read = await facts(t, {}, { asOf: "2026-08-01", coverageFrom: "2026-03-01" });
  assert.deepEqual(
    read.context.months.filter(({ complete }) => complete).map(({ month }) => month),
    ["2026-03-01", "2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01"]
  );
  assert.deepEqual(days(row(read, "2026-07-01", "Shoppers")), { 0: 2 });
});

test("files with only a header are empty, not wrong", async (t) => {
  const empty = Object.fromEntries(
    Object.entries(SMALL).map(([name, text]) => [name, text.slice(0, text.indexOf("\n") + 1)])
  );
  const read = await facts(t, empty, { asOf: "2026-06-01" });
  assert.deepEqual(
    [read.context.months, read.licenses, read.populations, read.usage, read.contracts],
    [[], [], [], [], []]
  );
});

test("an empty LoginHistory with a stated coverage says that nobody came", async (t) => {
  const read = await facts(
    t,
    { "LoginHistory.csv": lines(HEADERS.LoginHistory) },
    { asOf: "2026-06-01", coverageFrom: "2026-05-01" }
  );
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers")), { 0: 2 });
});

test("a usage month starts on the anchor day, in a shorter month on the last day", async (t) => {
  const history = logins(
    [1, "2026-01-31T12:00:00Z"],
    [1, "2026-02-27T12:00:00Z"],
    [1, "2026-02-28T12:00:00Z"],
    [1, "2026-03-30T12:00:00Z"],
    [1, "2026-03-31T12:00:00Z"]
  );
  for (const [anchorDay, expected] of [
    [
      31,
      [
        ["2026-01-31", 2],
        ["2026-02-28", 2],
        ["2026-03-31", 1]
      ]
    ],
    [
      30,
      [
        ["2026-01-30", 2],
        ["2026-02-28", 1],
        ["2026-03-30", 2]
      ]
    ],
    [
      29,
      [
        ["2026-01-29", 2],
        ["2026-02-28", 1],
        ["2026-03-29", 2]
      ]
    ],
    [
      15,
      [
        ["2026-01-15", 1],
        ["2026-02-15", 2],
        ["2026-03-15", 2]
      ]
    ]
  ] as const) {
    const read = await facts(t, { "LoginHistory.csv": history }, { anchorDay });
    const found = read.usage.filter(({ profile, site }) => profile === "Shoppers" && site === null);
    assert.deepEqual(
      found.map(({ month, frequencies }) => [month, frequencies.findLastIndex((users) => users)]),
      expected,
      `anchor ${anchorDay}`
    );
  }
});

test("all thirty-one days of a usage month are told apart", async (t) => {
  const every = Array.from({ length: 31 }, (_, day): [number, string] => [
    1,
    `2026-05-${String(day + 1).padStart(2, "0")}T12:00:00Z`
  ]);
  assert.deepEqual(days(row(await facts(t, { "LoginHistory.csv": logins(...every) }), "2026-05-01", "Shoppers")), {
    0: 1,
    31: 1
  });
});

test("a login day begins and ends in the time zone, also across the change to summer time", async (t) => {
  const history = logins(
    [1, "2026-03-28T22:59:59.000Z"],
    [1, "2026-03-28T23:00:00.000Z"],
    [1, "2026-03-29T21:59:59.000Z"],
    [1, "2026-03-29T22:00:00.000Z"]
  );
  const read = await facts(t, { "LoginHistory.csv": history }, { timeZone: "Europe/Berlin" });
  assert.deepEqual(read.context.coverage, { from: "2026-03-28", to: "2026-03-31" });
  assert.deepEqual(days(row(read, "2026-03-01", "Shoppers")), { 0: 1, 3: 1 });
});

test("facts name source, settings and time", async (t) => {
  const { context } = await facts(t, {}, { source: "sample", sourceName: "Sample org", window: 6, percentile: 90 });
  assert.deepEqual([context.source, context.sourceName, context.pricesVisible], ["sample", "Sample org", true]);
  assert.deepEqual(context.settings, {
    timeZone: "UTC",
    anchorDay: 1,
    window: 6,
    percentile: 90,
    ratio: 20,
    dormantDays: 90
  });
  assert.ok(!Number.isNaN(Date.parse(context.computedAt)));
});

test("rows, parts and records that come twice change nothing", async (t) => {
  const doubled = Object.fromEntries(
    ["User", "Profile", "UserLicense", "Network", "NetworkMember", "LoginHistory"].flatMap((name) => {
      const text = SMALL[`${name}.csv`];
      const body = text.slice(text.indexOf("\n") + 1);
      return [
        [`${name}.csv`, text + body],
        [`${name}-2.csv.gz`, text]
      ];
    })
  );
  assert.deepEqual(comparable(await facts(t, doubled)), comparable(await facts(t)));
});

test("15- and 18-character Ids of a record are one record, and case tells records apart", async (t) => {
  const short = Object.fromEntries(Object.entries(SMALL).map(([name, text]) => [name, text.replaceAll("IAA", "")]));
  const plain = await facts(t);
  assert.deepEqual(comparable(await facts(t, short)), comparable(plain));
  assert.deepEqual(
    comparable(await facts(t, { "LoginHistory.csv": short["LoginHistory.csv"], "Profile.csv": short["Profile.csv"] })),
    comparable(plain)
  );
  const cased = lines(HEADERS.User, userLine(1, 1), userLine(1, 1).replace("005Kd", "005kd"));
  assert.equal((await facts(t, { "User.csv": cased })).populations[0].activeUsers, 2);
});

test("every spelling of a file gives the same facts", async (t) => {
  const plain = comparable(await facts(t));
  const files = Object.entries(SMALL);
  const all = (change: (name: string, text: string) => [string, string | Uint8Array]) => ({
    ...Object.fromEntries(files.map(([name]) => [name, null])),
    ...Object.fromEntries(files.map(([name, text]) => change(name, text)))
  });
  const quoted = (text: string) => text.replace(/[^,\n]+/g, (cell) => `"${cell}"`);
  const header = (text: string, change: (line: string) => string) => text.replace(/^.*/, change);
  const variants: Record<string, Record<string, string | Uint8Array | null>> = {
    "CRLF line ends": all((name, text) => [name, text.replaceAll("\n", "\r\n")]),
    "mixed line ends": all((name, text) => [name, text.replace("\n", "\r\n")]),
    "mixed line ends, LF first": all((name, text) => [name, text.replace(/\n$/, "\r\n")]),
    "no line end at the end": all((name, text) => [name, text.trimEnd()]),
    "blank lines": all((name, text) => [name, `${text}\n\n`]),
    "byte order mark": all((name, text) => [name, `\uFEFF${text}`]),
    "byte order mark before a quote": all((name, text) => [name, `\uFEFF${quoted(text)}`]),
    "all cells quoted": all((name, text) => [name, quoted(text)]),
    "Data Loader headers": all((name, text) => [name, header(quoted(text), (line) => line.toUpperCase())]),
    gzip: all((name, text) => [`${name}.gz`, text]),
    "upper-case file names": all((name, text) => [name.toUpperCase(), text]),
    "upper-case gzip file names": all((name, text) => [`${name}.gz`.toUpperCase(), text]),
    "numbered file names": all((name, text) => [name.replace(".csv", "-1.csv"), text]),
    "reversed columns and extra ones": all((name, text) => [
      name,
      text
        .trimEnd()
        .split("\n")
        .map((line, index) =>
          [index ? '"x, ""y""\n z"' : '"Account.IsPartner"', ...line.split(",").reverse()].join(",")
        )
        .join("\n")
    ]),
    "parts with different headers": {
      ...SMALL,
      "LoginHistory.csv": lines(...SMALL["LoginHistory.csv"].split("\n").slice(0, 3)),
      "LoginHistory-2.csv": lines(
        "Id,Status,NetworkId,UserId,LoginTime",
        ...SMALL["LoginHistory.csv"]
          .trim()
          .split("\n")
          .slice(3)
          .map((line) => {
            const [user, time, status, site] = line.split(",");
            return ["0Ya", status, site, user, time].join(",");
          })
      )
    }
  };
  for (const [name, files] of Object.entries(variants))
    assert.deepEqual(comparable(await facts(t, files)), plain, name);
});

test("the four forms of a timestamp, with and without milliseconds, are one moment", async (t) => {
  const forms = [
    "2026-05-01T22:30:00.000Z",
    "2026-05-01T22:30:00Z",
    "2026-05-01T22:30:00.000+0000",
    "2026-05-01T22:30:00+0000",
    "2026-05-02T00:30:00.000+02:00",
    "2026-05-02T00:30:00+02:00",
    "2026-05-01T17:30:00.000-0500",
    "2026-05-01 22:30:00",
    "2026-05-01 22:30:00.000"
  ];
  const read = await facts(t, { "LoginHistory.csv": logins(...forms.map((time): [number, string] => [1, time])) });
  assert.deepEqual(read.context.coverage, { from: "2026-05-01", to: "2026-05-02" });
  assert.deepEqual(days(row(read, "2026-05-01", "Shoppers")), { 0: 1, 1: 1 });
});

test("booleans may be true, false, 1 or 0 in any case", async (t) => {
  const users = lines(
    HEADERS.User,
    ...["TRUE", "True", "1", "false", "FALSE", "0"].map((active, n) => userLine(n, 1).replace(",true,", `,${active},`))
  );
  assert.equal((await facts(t, { "User.csv": users })).populations[0].activeUsers, 3);
});

test("a folder whose name looks like a pattern is read", async (t) => {
  const outer = await exportFolder(t, {});
  const { mkdir, writeFile } = await import("node:fs/promises");
  const folder = `${outer}/it's [1] *odd?`;
  await mkdir(folder);
  for (const [name, text] of Object.entries(SMALL)) await writeFile(`${folder}/${name}`, text);
  assert.equal((await readFacts(folder, { catalog: CATALOG })).populations.length, 2);
});

test("progress is reported step by step", async (t) => {
  const steps: string[] = [];
  await facts(t, {}, { onProgress: (step) => steps.push(step) });
  assert.deepEqual(steps, ["Reading users and login history", "Counting login days"]);
});
