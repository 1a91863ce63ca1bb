import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { gzipSync } from "node:zlib";
import type { UserQuery } from "c/licenseEngine";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines, userLine } from "../../testing/exportFixture.ts";
import { InputError, openStore } from "../index.ts";
import type { FactsOptions } from "../index.ts";
import { readOrg } from "../readOrg.ts";
import { keptPath } from "../kept/orphans.ts";
import { LocalTimes, utcTime } from "./localTimes.ts";

const HEADING = "Username,Login Time,Source IP,Login Type,Status,Browser";
const CHANGED = { catalog: CATALOG, asOf: "2026-06-01", coverageFrom: "2026-05-01" };
const ZONE = { loginZone: "America/Los_Angeles" };

const EVERYBODY: UserQuery = {
  ...{ site: null, profile: null, license: null, basis: null, activity: null, loginDays: null, criteria: null },
  ...{ search: null, after: null, limit: 10 }
};

interface Seen {
  /** Days of each user with a success, as logins of the month of May. */
  logins: number;
  notes: string[];
  unknowns: object[];
}

/** The small org with these files, by day in UTC. */
async function seen(
  t: TestContext,
  files: Record<string, string | Buffer | null>,
  options: FactsOptions = ZONE
): Promise<Seen> {
  const notes: string[] = [];
  const folder = await exportFolder(t, {
    ...SMALL,
    "User.csv": lines(HEADERS.User, userLine(1, 1), userLine(2, 1)),
    ...files
  });
  const { facts } = await readOrg(folder, { ...CHANGED, ...options, onNote: (note) => notes.push(note) });
  const rows = facts.usage.filter(({ siteId, month }) => siteId === null && month === "2026-05-01");
  const days = rows.map(({ frequencies }) =>
    frequencies.reduce<number>((sum, users, at) => sum + (users ?? 0) * at, 0)
  );
  return {
    logins: days.reduce((sum, count) => sum + count, 0),
    notes: notes.filter((note) => note.startsWith("LoginHistory") || note.startsWith("User")),
    unknowns: facts.unknowns.filter(({ kind }) => kind === "loginUser")
  };
}

const download = (...rows: string[]) => ({ "LoginHistory.csv": lines(HEADING, ...rows) });
const row = (user: number, time: string, status = "Success") =>
  `user${user}@example.com,${time},192.0.2.1,Application,${status},Chrome`;

test("the download of Setup counts users by username, in the zone of whoever downloaded it", async (t) => {
  const found = await seen(
    t,
    // 8 PM in Los Angeles is the next day in UTC: two days of user 1, one of user 2, none of a failure.
    download(
      row(1, "5/1/2026 10:00:00 AM PDT"),
      row(1, "5/1/2026 8:00:00 PM PDT"),
      `USER2@EXAMPLE.COM,5/31/2026 10:00 AM PDT,,,Success,`,
      row(2, "5/30/2026 10:00:00 AM PDT", "Invalid Password")
    )
  );
  assert.equal(found.logins, 3);
  assert.deepEqual([found.notes, found.unknowns], [[], []]);
});

test("headings and successes in other languages are known, as are semicolons, tabs and gzip", async (t) => {
  for (const [heading, success, separator] of [
    ["Benutzername;Anmeldezeit;Quell-IP;Status", "Erfolgreich", ";"],
    ["Nom d’utilisateur\tHeure de connexion\tIP\tStatut", "Réussite", "\t"],
    ["Nombre de usuario,Hora de inicio de sesión,IP,Estado", "Éxito", ","],
    ["ユーザ名,ログイン日時,IP,状況", "成功", ","]
  ]) {
    const text = lines(
      heading!,
      ...["02.05.2026 10:00:00", "31.05.2026 10:00:00"].map((time) =>
        ["user1@example.com", time, "192.0.2.1", success].join(separator)
      )
    );
    const file = { "LoginHistory.csv": null, "LoginHistory1780000000.csv.gz": gzipSync(text) };
    assert.equal((await seen(t, file)).logins, 2, heading);
  }
});

test("times whose zone has another name than the one that was stated are refused", async (t) => {
  const from = (...names: string[]) =>
    download(...names.map((name, index) => row(1, `5/${13 + index}/2026 10:00:00 AM ${name}`)));
  for (const [zone, names] of [
    ["America/Los_Angeles", ["PDT"]],
    ["Europe/Berlin", ["CEST", "MESZ"]],
    ["Asia/Kolkata", ["IST"]],
    ["Asia/Shanghai", ["CST"]]
  ] as const)
    assert.equal((await seen(t, from(...names), { loginZone: zone })).logins, names.length, zone);
  for (const [zone, name] of [
    ["Europe/Berlin", "PDT"],
    ["America/Los_Angeles", "CEST"],
    ["America/New_York", "JST"]
  ] as const)
    await assert.rejects(seen(t, from(name), { loginZone: zone }), {
      name: "InputError",
      message: new RegExp(`like 5/13/2026 10:00:00 AM ${name}, are of another zone than --login-zone ${zone}`)
    });
});

test("a report whose word for active is not known, or whose profile is one of two, is refused by line", async (t) => {
  const report = (active: string) => ({
    ...download(row(1, "5/13/2026 10:00:00 AM")),
    "User.csv": lines(
      "Username,Active,Profile,Created Date,Last Login",
      `user1@example.com,${active},shoppers,5/13/2025,5/14/2026`
    )
  });
  assert.equal((await seen(t, report("Verdadeiro"))).logins, 1);
  assert.equal((await seen(t, report("0"))).logins, 0);
  await assert.rejects(seen(t, report("Kyllä")), {
    message: /^User\.csv, line 2, column Active: "Kyllä" is not readable, expected 1 or 0/
  });
  const twins = { "Profile.csv": `${SMALL["Profile.csv"]}${id.profile(9)},SHOPPERS,${id.license(2)}\n` };
  await assert.rejects(seen(t, { ...report("1"), ...twins }), {
    message: /^User\.csv, line 2, column Profile: two profiles of Profile\.csv are called "shoppers"/
  });
});

test("a login history of neither kind is told by its header, also where a zone was stated", async (t) => {
  const text = lines("사용자 이름,로그인 시간,상태", "user1@example.com,2026-05-13 10:00:00,성공");
  await assert.rejects(seen(t, { "LoginHistory.csv": text }), {
    message: /^LoginHistory\.csv, line 1, column UserId, .*the header has no such column/
  });
});

test("usernames of nobody are counted and named", async (t) => {
  const found = await seen(
    t,
    download(row(1, "5/13/2026 10:00:00 AM"), row(7, "5/14/2026 10:00:00 AM"), row(7, "5/15/2026 10:00:00 AM"))
  );
  assert.equal(found.logins, 1);
  assert.deepEqual(found.unknowns, [{ kind: "loginUser", name: "LoginHistory", users: 1, rows: 2 }]);
  assert.match(
    found.notes.join(),
    /1 usernames \(2 rows\) are of no user in User\.csv, for example user7@example\.com/
  );
});

test("a file as long as the page in Setup is said to be cut", async (t) => {
  const rows = Array.from({ length: 20_000 }, (_, index) => row(1, `5/${13 + (index % 9)}/2026 10:00:00 AM`));
  assert.match((await seen(t, download(...rows))).notes.join(), /as many as the page in Setup lists/);
  assert.deepEqual((await seen(t, download(...rows.slice(1)))).notes, []);
});

test("a list of users by username, as a report writes it, is enough to place the logins", async (t) => {
  const found = await seen(t, {
    ...download(row(1, "5/13/2026 10:00:00 AM"), row(2, "5/14/2026 10:00:00 AM")),
    "User.csv": lines(
      "Username,Full Name,Active,Profile,Created Date,Last Login",
      "user1@example.com,User 1,1,Shoppers,1/31/2025,5/13/2026 10:00 AM",
      "user2@example.com,User 2,0,shoppers,1/31/2025,"
    )
  });
  assert.equal(found.logins, 1, "user 2 is not active");
  assert.deepEqual(found.unknowns, []);
});

test("a report without the columns that tell old users from new ones is read with a note", async (t) => {
  const logins = download(row(1, "5/13/2026 10:00:00 AM"));
  const lists: [string, RegExp | null][] = [
    ["ユーザ名,有効,プロファイル,作成日,最終ログイン", null],
    ["Gebruikersnaam,Actief,Profiel,Aanmaakdatum,Laatste aanmelding", null],
    [
      "Username,Active,Profile,Last Login",
      /User\.csv: has no column "Created Date", so every user counts as an old one/
    ],
    ["Username,Active,Profile,Created Date", /User\.csv: has no column "Last Login"/]
  ];
  for (const [header, note] of lists) {
    const more = header
      .split(",")
      .slice(3)
      .map(() => "2025-01-31");
    const { notes } = await seen(t, {
      ...logins,
      "User.csv": lines(header, ["user1@example.com", "1", "Shoppers", ...more].join())
    });
    if (note) assert.match(notes.join(), note);
    else assert.deepEqual(notes, [], header);
  }
});

test("a download that has not changed is not counted again, and its users are found", async (t) => {
  const folder = await exportFolder(t, {
    ...SMALL,
    ...download(row(1, "5/13/2026 10:00:00 AM")),
    "User.csv": lines("Username,Active,Profile", "user1@example.com,1,Shoppers")
  });
  const keep = { path: keptPath(join(await exportFolder(t, {}), "org.json")), worth: 0 };
  const pages: string[] = [];
  for (const counted of [true, false]) {
    const steps: string[] = [];
    const onProgress = (step: string) => steps.push(step);
    const store = await openStore(folder, { ...CHANGED, ...ZONE, keep, onProgress });
    assert.deepEqual(steps.length > 0, counted, steps.join());
    const [user] = (await store.userPage(EVERYBODY)).rows;
    pages.push(user!.username);
    assert.equal((await store.upgrades.eligibilityFacts([user!.id])).users[0]?.username, user!.username);
    await store.close();
  }
  assert.deepEqual(pages, ["user1@example.com", "user1@example.com"]);
});

const refusals: [string, Record<string, string>, FactsOptions, RegExp][] = [
  ["no zone is named", download(row(1, "5/13/2026 10:00:00 AM PDT")), {}, /LoginHistory\.csv: .*--login-zone/],
  [
    "nothing tells whether the day or the month comes first",
    download(row(1, "5/1/2026 10:00 AM"), row(1, "5/2/2026 10:00 AM")),
    ZONE,
    /LoginHistory\.csv: its times, like 5\/1\/2026 10:00 AM, don't tell whether/
  ],
  [
    "a time is not readable",
    download(row(1, "5/13/2026 10:00 AM"), row(1, "yesterday")),
    ZONE,
    /LoginHistory\.csv, line 3, column LoginTime.*"yesterday" is not readable/
  ],
  [
    "a spreadsheet made numbers of the times",
    download(row(1, "5/13/2026 10:00 AM"), row(1, "46133.42")),
    ZONE,
    /"46133\.42" is not readable.*a spreadsheet made a number of it/
  ],
  [
    "a report has a footer",
    { ...download(row(1, "5/13/2026 10:00 AM")), "LoginHistory.csv": lines(HEADING, "Confidential") },
    ZONE,
    /LoginHistory\.csv, line 2: expected 6 columns as in the header, found 1; delete lines/
  ],
  [
    "the zone is named for the object, whose times are in UTC",
    {},
    ZONE,
    /--login-zone is for the download of Setup > Login History/
  ]
];
for (const [what, files, options, message] of refusals)
  test(`a folder is refused where ${what}`, async (t) => {
    await assert.rejects(seen(t, files, options), (error: Error) => {
      assert.ok(error instanceof InputError, error.stack);
      assert.match(error.message, message);
      return true;
    });
  });

test("times that name UTC or their offset need no zone", async (t) => {
  const found = await seen(t, download(row(1, "2026-05-13 10:00:00 GMT"), row(1, "2026/05/14 23:00:00 +0200")), {});
  assert.equal(found.logins, 2);
});

test("times are those of the zone, also where clocks change", () => {
  const berlin = (text: string) => utcTime(text, "dayFirst", "Europe/Berlin");
  for (const [text, utc] of [
    ["01.05.2026 10:00:00 MESZ", "2026-05-01T08:00:00.000Z"],
    ["1.1.26 0:30", "2025-12-31T23:30:00.000Z"],
    ["2026-05-01T10:00:00.000+0200", "2026-05-01T08:00:00.000Z"],
    ["29.03.2026 02:30:00", "2026-03-29T01:30:00.000Z"],
    ["25.10.2026 02:30:00", "2026-10-25T00:30:00.000Z"],
    ["25.10.2026 03:30:00", "2026-10-25T02:30:00.000Z"],
    ["31.05.2026", "2026-05-30T22:00:00.000Z"],
    ["31.06.2026 10:00", null],
    ["1.5.2026 24:00", null],
    ["1.5.2026 13:00 PM", null]
  ] as const)
    assert.equal(berlin(text), utc, text);
  assert.equal(utcTime("5/1/2026 12:05 AM", "monthFirst", "UTC"), "2026-05-01T00:05:00.000Z");
  assert.equal(utcTime("5/1/2026 12:05:09 p.m.", "monthFirst", "UTC"), "2026-05-01T12:05:09.000Z");
});

test("all times of a file tell the order of day and month together", () => {
  const orderOf = (...texts: string[]) => {
    const times = new LocalTimes();
    for (const text of texts) assert.ok(times.see(text), text);
    return times.order(texts[0]!);
  };
  assert.equal(orderOf("1/2/2026", "1/13/2026"), "monthFirst");
  assert.equal(orderOf("1/2/2026", "13/1/2026"), "dayFirst");
  assert.equal(orderOf("1/2/2026", "3/4/2026"), null);
  assert.equal(orderOf("1/13/2026", "13/1/2026"), null);
  assert.equal(orderOf("1.2.2026"), "dayFirst");
  assert.equal(orderOf("2026-01-02"), "dayFirst");
});

test("Ids are those of the list where it has them", async (t) => {
  const found = await seen(
    t,
    {
      "LoginHistory.csv": lines(HEADERS.LoginHistory, `${id.user(1)},2026-05-13T10:00:00.000Z,Success,`),
      "User.csv": lines("User ID,Username,Active,Profile", `${id.user(1).slice(0, 15)},user1@example.com,true,Shoppers`)
    },
    {}
  );
  assert.deepEqual([found.logins, found.unknowns], [1, []]);
});
