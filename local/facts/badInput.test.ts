import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { gzipSync } from "node:zlib";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines, userLine } from "../testing/exportFixture.ts";
import { InputError, readFacts } from "./index.ts";
import type { FactsOptions } from "./index.ts";

/** The error message for a folder or its options. */
async function refusal(
  context: TestContext,
  changes: Record<string, string | Uint8Array | null>,
  options: FactsOptions = {}
): Promise<string> {
  const folder = await exportFolder(context, { ...SMALL, ...changes });
  return refusalOf(folder, options);
}

async function refusalOf(folder: string, options: FactsOptions = {}): Promise<string> {
  try {
    await readFacts(folder, { catalog: CATALOG, ...options });
  } catch (error) {
    assert.ok(error instanceof InputError, String(error));
    return error.message;
  }
  return assert.fail("The input was accepted");
}

const login = (user: string, time: string, status = "Success", site = "") => [user, time, status, site].join(",");
const GOOD = login(id.user(1), "2026-05-01T10:00:00.000Z");
/** Two records on five lines: the header, a plain line, and a quoted cell with line breaks that ends on line 5. */
const FIVE_LINES = lines(
  HEADERS.LoginHistory,
  GOOD,
  login(id.user(1), "2026-05-01T10:00:00.000Z", '"In\nvalid\r\nPassword"')
);

test("a missing folder is named", async () => {
  assert.match(
    await refusalOf("/no/such/folder"),
    /^\/no\/such\/folder: no such folder\. Name a folder of CSV exports/
  );
});

test("a file in place of the folder is refused", async () => {
  assert.match(await refusalOf(import.meta.filename), /this is a file, not a folder/);
});

test("every missing required file is named, with what to do", async (t) => {
  const message = await refusal(t, { "User.csv": null, "Profile.csv": null });
  assert.match(message, /missing User\.csv, Profile\.csv\. Export these objects as CSV.*license-optimizer export/);
});

test("a missing column is named, with the expected ones", async (t) => {
  const message = await refusal(t, { "LoginHistory.csv": lines("UserId,Status", `${id.user(1)},Success`) });
  assert.match(
    message,
    /^LoginHistory\.csv, line 1, column LoginTime: the header has no such column, expected UserId, LoginTime, Status \(optional: NetworkId\)/
  );
});

test("a file that begins with the words of a tool is told by them", async (t) => {
  const words = "Error (1): No authorization information found for my-org.\n";
  assert.match(
    await refusal(t, { "Profile.csv": words }),
    /the header has no such column \(it reads "Error \(1\): No auth/
  );
});

test("a missing column is found in a second part", async (t) => {
  assert.match(
    await refusal(t, { "User-2.csv": lines("Id,Name") }),
    /^User-2\.csv, line 1, column Username, IsActive, CreatedDate, LastLoginDate, UserType, ProfileId: /
  );
});

test("a column that the header names twice is refused", async (t) => {
  assert.match(
    await refusal(t, { "Profile.csv": lines("Id,Name,UserLicenseId,NAME") }),
    /^Profile\.csv, line 1, column Name: the header names this column twice\.$/
  );
});

test("a required file of no bytes is refused, each object's", async (t) => {
  for (const file of ["UserLicense.csv", "Profile.csv", "User.csv", "LoginHistory.csv"]) {
    assert.match(
      await refusal(t, { [file]: "" }),
      new RegExp(`^${file}, line 1: the file is empty, expected a header line with `)
    );
  }
});

for (const [what, line, expected] of [
  [
    "an unreadable timestamp",
    login(id.user(1), "01.05.2026 10:00"),
    /column LoginTime: "01\.05\.2026 10:00" is not readable, expected a timestamp like 2026-05-01T10:00:00\.000Z.*; a spreadsheet rewrites times when it saves/
  ],
  [
    "a timestamp of a day that does not exist",
    login(id.user(1), "2026-02-30T10:00:00.000Z"),
    /column LoginTime: "2026-02-30T/
  ],
  ["a date in place of a timestamp", login(id.user(1), "2026-05-01"), /column LoginTime: "2026-05-01" is not readable/],
  ["an empty timestamp", login(id.user(1), ""), /column LoginTime: the cell is empty, expected a timestamp/],
  [
    "an Id of the wrong length",
    login("005Kd00000000", "2026-05-01T10:00:00.000Z"),
    /column UserId: "005Kd00000000" is not readable, expected a user Id: 15 or 18 letters and digits/
  ],
  ["an Id of another object", login(id.profile(1), "2026-05-01T10:00:00.000Z"), /column UserId: "00eKd/],
  [
    "an Id with other characters",
    login("005Kd-0000000001", "2026-05-01T10:00:00.000Z").replace("0001,", "01,"),
    /column UserId: "005Kd-/
  ],
  [
    "an unreadable site Id",
    login(id.user(1), "2026-05-01T10:00:00.000Z", "Success", "Shop"),
    /column NetworkId: "Shop" is not readable, expected an Id/
  ],
  [
    "a site Id with other characters",
    login(id.user(1), "2026-05-01T10:00:00.000Z", "Success", "0DBKd 000000000"),
    /column NetworkId: "0DBKd 0/
  ],
  ["too few columns", "x,y", /expected 4 columns as in the header, found 2/],
  ["too many columns", `${GOOD},x`, /expected 4 columns as in the header, found 5/],
  [
    "text after a closing quote",
    `"${id.user(1)}"x,2026-05-01T10:00:00.000Z,Success,`,
    /broken quoting: text follows a closing quote/
  ],
  [
    "a quote that is never closed",
    `${id.user(1)},2026-05-01T10:00:00.000Z,"Success,`,
    /broken quoting: the quote that opens on this line is never closed/
  ]
] as const) {
  test(`${what} is refused with its line, after cells with line breaks, zipped and in a second part`, async (t) => {
    const text = FIVE_LINES + lines(line, GOOD);
    const message = (file: string) => new RegExp(`^${file}, line 6(, |: )${expected.source}`);
    assert.match(await refusal(t, { "LoginHistory.csv": text }), message("LoginHistory.csv"));
    assert.match(
      await refusal(t, { "LoginHistory.csv": null, "LoginHistory.csv.gz": text }),
      message("LoginHistory.csv.gz")
    );
    assert.match(await refusal(t, { "LoginHistory-2.csv": text }), message("LoginHistory-2.csv"));
    assert.match(await refusal(t, { "LoginHistory.csv": text.replace(/\r?\n/g, "\r\n") }), message("LoginHistory.csv"));
  });
}

test("a bad cell after a cell with line breaks in the same record has its own line", async (t) => {
  const record = [id.user(9), '"two\nlines"', "u", "yes", "2026-01-01T00:00:00Z", "", "Standard", id.profile(1)].join(
    ","
  );
  assert.match(
    await refusal(t, { "User.csv": lines(HEADERS.User, record) }),
    /^User\.csv, line 3, column IsActive: "yes" is not readable, expected true or false\.$/
  );
});

for (const [what, column, change] of [
  ["an unreadable boolean", "IsActive", [",true,", ",yes,"]],
  ["an unreadable creation date", "CreatedDate", ["2025-01-01T00:00:00.000Z", "yesterday"]],
  ["no creation date", "CreatedDate", ["2025-01-01T00:00:00.000Z", ""]],
  ["an unreadable last login", "LastLoginDate", [".000Z,,", ".000Z,never,"]],
  ["an unreadable profile Id", "ProfileId", [id.profile(1), "Shoppers"]],
  ["an unreadable Id", "Id", [id.user(2), "005Kd0"]],
  ["no Id", "Id", [id.user(2), ""]]
] as const) {
  test(`a user with ${what} is refused`, async (t) => {
    const text = lines(HEADERS.User, userLine(1, 1), userLine(2, 1).replace(change[0], change[1]));
    assert.match(await refusal(t, { "User.csv": text }), new RegExp(`^User\\.csv, line 3, column ${column}: `));
  });
}

test("a member with an unreadable Id is refused", async (t) => {
  for (const [line, column] of [
    [`${id.site(1)},nobody`, "MemberId"],
    [`${id.site(1)},005Kd_0000000001`.slice(0, 34), "MemberId"],
    [`,${id.user(1)}`, "NetworkId"],
    [`Shop,${id.user(1)}`, "NetworkId"],
    [`0DBKd_000000001,${id.user(1)}`, "NetworkId"]
  ]) {
    const message = await refusal(t, {
      "NetworkMember.csv": lines("NetworkId,MemberId", `${id.site(1)},${id.user(1)}`, line)
    });
    assert.match(message, new RegExp(`^NetworkMember\\.csv, line 3, column ${column}: `), line);
  }
});

test("an unreadable number of licenses is refused", async (t) => {
  const text = SMALL["UserLicense.csv"].replace(",200,1,", ',"1,200",1,');
  assert.match(
    await refusal(t, { "UserLicense.csv": text }),
    /^UserLicense\.csv, line 3, column TotalLicenses: "1,200" is not readable, expected a whole number of 0 or more\.$/
  );
  assert.match(
    await refusal(t, { "UserLicense.csv": SMALL["UserLicense.csv"].replace(",1000,250", ",-1000,250") }),
    /^UserLicense\.csv, line 3, column MonthlyLoginsEntitlement: "-1000" is not readable/
  );
});

test("a license or profile that two rows tell differently is refused with both places, as in a file of last month", async (t) => {
  const licenses = SMALL["UserLicense.csv"];
  assert.match(
    await refusal(t, { "UserLicense-2.csv": licenses.replace("Community,100,", "Community,80,") }),
    /^UserLicense-2\.csv, line 2, column TotalLicenses: "80" contradicts UserLicense\.csv, line 2, which says "100" of the same record; keep the newer row only/
  );
  assert.match(
    await refusal(t, { "UserLicense.csv": `${licenses}${id.license(9)},Customer Community,1,1,,,\n` }),
    /^UserLicense\.csv, line 5, column Id: ".*" contradicts line 2, which says/
  );
  assert.match(
    await refusal(t, { "Profile-2.csv": SMALL["Profile.csv"].replace(id.license(1), id.license(2)) }),
    /^Profile-2\.csv, line 2, column UserLicenseId: /
  );
});

for (const [what, line, expected] of [
  [
    "an unknown basis",
    "Customer Community,seat,1,5,USD,2026-01-01,,",
    /column Basis: "seat" is not readable, expected member or login/
  ],
  [
    "an end before its start",
    "Customer Community,member,1,5,USD,2026-01-01,2025-12-31,",
    /column End_Date: the end 2025-12-31 is before the start 2026-01-01/
  ],
  [
    "an unreadable price",
    'Customer Community,member,1,"5,00",USD,2026-01-01,,',
    /column Unit_Price: "5,00" is not readable, expected a number like 1250 or 2\.5/
  ],
  ["a negative quantity", "Customer Community,member,-1,5,USD,2026-01-01,,", /column Quantity: "-1"/],
  [
    "no currency code",
    "Customer Community,member,1,5,$,2026-01-01,,",
    /column Currency: "\$" is not readable, expected a currency code/
  ],
  [
    "a day that does not exist",
    "Customer Community,member,1,5,USD,2026-02-29,,",
    /column Start_Date: "2026-02-29" is not readable, expected a date like/
  ]
] as const) {
  test(`a contract line with ${what} is refused`, async (t) => {
    const message = await refusal(t, { "License_Contract.csv": lines(HEADERS.License_Contract, line) });
    assert.match(message, new RegExp(`^License_Contract\\.csv, line 2, ${expected.source}`));
  });
}

for (const [what, [header, ...records], expected] of [
  [
    "an escalator above 1",
    ["License,Unit_Price,Escalator", "Customer Community,5,5"],
    /line 2, column Escalator: "5" is more than 1, expected a share: 0\.05 for 5 %/
  ],
  [
    "an unknown settlement",
    ["License,Unit_Price,Settlement", "Customer Community Login,5,quarter"],
    /line 2, column Settlement: "quarter" is not readable, expected month or 12 months/
  ],
  [
    "no currency between lines of two currencies",
    [
      "License,Unit_Price,Currency",
      "Customer Community,5,EUR",
      "Customer Community Login,5,USD",
      "Partner Community,5,"
    ],
    /line 4, column Currency: the cell is empty and other lines are in EUR and USD/
  ],
  [
    "no quantity beside another without one",
    ["License,Unit_Price,Quantity", "Customer Community,5,", "customer community,4,"],
    /line 3, column Quantity: the cell is empty, and so is that of line 2 for the same license and time/
  ],
  [
    "an end in a year of no contract",
    ["License,Unit_Price,End_Date", "Customer Community,5,9999-12-31"],
    /line 2, column End_Date: "9999-12-31" is in no year of a contract, .* or an empty cell for a contract without an end/
  ],
  [
    "a start of another millennium",
    ["License,Unit_Price,Start_Date", "Customer Community,5,1026-01-01"],
    /line 2, column Start_Date: "1026-01-01" is in no year of a contract/
  ],
  [
    "an escalator of more than 100 percent",
    ["License,Unit_Price,Escalator_Percent", "Customer Community,5,500"],
    /line 2, column Escalator_Percent: "500" is more than 100, expected percent: 5 for 5 %/
  ],
  [
    "two escalators that differ",
    ["License,Unit_Price,Escalator,Escalator_Percent", "Customer Community,5,0.05,7"],
    /line 2, column Escalator_Percent: "7" is not the 0\.05 of the column Escalator/
  ],
  ["no price", ["License,Unit_Price", "Customer Community,"], /line 2, column Unit_Price: the cell is empty/],
  ["no column of prices", ["License", "Customer Community"], /line 1, column Unit_Price: the header has no such column/]
] as [string, string[], RegExp][]) {
  test(`a contract file with ${what} is refused`, async (t) => {
    const message = await refusal(t, { "License_Contract.csv": lines(header!, ...records) });
    assert.match(message, new RegExp(`^License_Contract\\.csv, ${expected.source}`));
  });
}

test("lines without a quantity that are not in force together are accepted", async (t) => {
  const folder = await exportFolder(t, {
    ...SMALL,
    "License_Contract.csv": lines(
      "License,Unit_Price,Start_Date,End_Date",
      "Customer Community,5,,2025-12-31",
      "Customer Community,4,2026-01-01,"
    )
  });
  assert.equal((await readFacts(folder)).contracts.length, 2);
});

test("an unreadable site Id of a login is refused where the sites are not known too, also of a failed one", async (t) => {
  for (const status of ["Success", "Invalid Password"]) {
    const text = lines(HEADERS.LoginHistory, GOOD, login(id.user(1), "2026-05-01T10:00:00.000Z", status, "Shop"));
    assert.match(
      await refusal(t, { "Network.csv": null, "LoginHistory.csv": text }),
      /^LoginHistory\.csv, line 3, column NetworkId: "Shop" is not readable/
    );
  }
});

test("text that is not UTF-8 is refused with what to do", async (t) => {
  const bytes = Buffer.from(SMALL["Profile.csv"].replace("Guests", "Gäste"), "latin1");
  assert.match(
    await refusal(t, { "Profile.csv": bytes }),
    /^Profile\.csv, line \d+: .*not UTF-8; save the file as CSV UTF-8 \(Excel: Save As/
  );
  const users = Buffer.from(SMALL["User.csv"].replace("User 1", "Jürgen"), "latin1");
  assert.match(await refusal(t, { "User.csv": users }), /^User\.csv, line \d+: .*not UTF-8/);
});

test("a damaged gzip file is refused by name", async (t) => {
  const zipped = gzipSync(SMALL["LoginHistory.csv"]);
  assert.match(
    await refusal(t, { "LoginHistory-2.csv.gz": zipped.subarray(0, zipped.length - 12) }),
    /^LoginHistory-2\.csv\.gz/
  );
  assert.match(
    await refusal(t, { "LoginHistory-2.csv.gz": Buffer.from("not gzip at all") }),
    /^LoginHistory-2\.csv\.gz: is no gzip file/
  );
});

for (const [options, expected] of [
  [{ asOf: "2026-04-01" }, /LoginHistory has no row before the as-of date 2026-04-01; its oldest is of 2026-04-30/],
  [
    { coverageFrom: "2026-12-01" },
    /coverage-from 2026-12-01 is not before the as-of date 2026-07-01; the newest row of LoginHistory is of 2026-06-30/
  ]
] as const) {
  test(`the options ${JSON.stringify(options)} are refused`, async (t) => {
    assert.match(await refusal(t, {}, options), expected);
  });
}

test("a refused folder leaves no temporary files", async (t) => {
  // Other readings of this machine write to its own folder of temporary files.
  const own = await mkdtemp(join(tmpdir(), "bad-input-"));
  const names = ["TMPDIR", "TEMP", "TMP"];
  const before = names.map((name) => [name, process.env[name]] as const);
  t.after(async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await rm(own, { recursive: true });
  });
  for (const name of names) process.env[name] = own;
  assert.equal(tmpdir(), own);
  const folder = await exportFolder(t, { ...SMALL, "LoginHistory.csv": lines(HEADERS.LoginHistory, "x,y,z,a") });
  const kept = await readdir(own);
  await refusalOf(folder);
  assert.deepEqual(await readdir(own), kept);
});
