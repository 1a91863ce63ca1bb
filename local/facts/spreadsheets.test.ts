import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestContext } from "node:test";
import type { AuditFacts } from "c/licenseEngine";
import { withDatabase } from "../csv/database.ts";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines, userLine } from "../testing/exportFixture.ts";
import { decisionFacts } from "./decisions/decisionFacts.ts";
import { InputError, readFacts } from "./index.ts";
import { loadFolder } from "./loadFolder.ts";

type Changes = Record<string, string | Uint8Array | null>;

async function read(context: TestContext, changes: Changes): Promise<AuditFacts> {
  return readFacts(await exportFolder(context, { ...SMALL, ...changes }), { catalog: CATALOG });
}

async function refusal(context: TestContext, changes: Changes): Promise<string> {
  const error = await read(context, changes).then(
    () => assert.fail("The input was accepted"),
    (found: unknown) => found
  );
  assert.ok(error instanceof InputError, String(error));
  return error.message;
}

/** Everything except what differs between any two readings. */
function comparable({ context, ...rest }: AuditFacts) {
  return { ...rest, asOf: context.asOf, coverage: context.coverage, months: context.months };
}

/** The same facts as from the small org as it is. */
async function same(context: TestContext, changes: Changes): Promise<void> {
  assert.deepEqual(comparable(await read(context, changes)), comparable(await read(context, {})));
}

/** Every file of the small org, changed in the same way. */
const all = (change: (text: string, file: string) => string): Changes =>
  Object.fromEntries(Object.entries(SMALL).map(([file, text]) => [file, change(text, file)]));

const separated = (separator: string) => (text: string) => text.replaceAll(",", separator);
const quoted = (separator: string) => (text: string) => text.replace(/[^,\n]+/g, '"$&"').replaceAll(",", separator);

for (const [what, change] of [
  ["semicolons", separated(";")],
  ["tabs", separated("\t")],
  ["tabs between quoted cells", quoted("\t")],
  ["bars", separated("|")],
  ["semicolons and a byte order mark", (text: string) => `\uFEFF${separated(";")(text)}`],
  ["a line that names the comma", (text: string) => `sep=,\n${text}`],
  ["a line that names the semicolon", (text: string) => `sep=;\r\n${separated(";")(text)}`],
  ["a quoted line that names the tab", (text: string) => `"sep=\t"\n${separated("\t")(text)}`],
  ["a line that names another separator than the file has", (text: string) => `sep=;\n${text}`],
  ["blank lines first", (text: string) => `\n\r\n${text}`],
  ["rows of nothing but separators first", (text: string) => `,,,\n${text}`],
  ["CR line ends in the header alone", (text: string) => text.replace("\n", "\r")],
  ["line ends of all three kinds", (text: string) => text.replace("\n", "\r\n").replace(/\n(?=[^\n]*\n$)/, "\r")]
] as const)
  test(`files with ${what} mean the same`, async (t) => same(t, all(change)));

test("rows whose cells are all empty are no records, whatever their width", async (t) => {
  await same(
    t,
    all((text) => {
      const width = text.slice(0, text.indexOf("\n")).split(",").length;
      const blank = ",".repeat(width - 1);
      return `${text.replace("\n", `\n${blank}\n`)}${blank}\n,,,,,,,,,,,,,,,\n  \n"",""\n`;
    })
  );
});

test("numbers and Ids that lost their form on the way are read as they are meant", async (t) => {
  await same(
    t,
    all((text) => text.replace(/\b(005|00e|100|0DB)Kd\w{13}\b/g, (found) => found.toLowerCase()))
  );
  await same(
    t,
    all((text) => text.replace(/\b(005|00e|100|0DB)Kd\w{13}\b/g, (found) => found.toUpperCase()))
  );
  await same(t, { "UserLicense.csv": SMALL["UserLicense.csv"].replace(",1000,250", ",1.0E3,250.0") });
});

test("only the login history lost its capitals: every login finds its user", async (t) => {
  await same(t, {
    "LoginHistory.csv": SMALL["LoginHistory.csv"].replace(/\b005\w{15}\b/g, (found) => found.toLowerCase())
  });
});

test("15-character Ids without capitals are refused, because nothing restores them", async (t) => {
  const short = (text: string) => text.replace(/\b(005)Kd(\w{10})\w{3}\b/g, "$1kd$2");
  assert.match(
    await refusal(t, { "LoginHistory.csv": short(SMALL["LoginHistory.csv"]) }),
    /^LoginHistory\.csv, column UserId: .*lost their capitals.*18 characters/
  );
  assert.match(
    await refusal(t, { "User.csv": short(SMALL["User.csv"]), "NetworkMember.csv": null }),
    /^User\.csv, column Id: .*lost their capitals.*18 characters/
  );
});

test("members, their sites and the sites of logins are refused when their 15-character Ids lost the capitals", async (t) => {
  const lost = (prefix: string) => (text: string) =>
    text.replace(new RegExp(`${prefix}Kd(\\w{10})\\w{3}`, "g"), `${prefix.toLowerCase()}kd$1`);
  for (const [file, prefix, column] of [
    ["NetworkMember.csv", "005", "MemberId"],
    ["NetworkMember.csv", "0DB", "NetworkId"],
    ["LoginHistory.csv", "0DB", "NetworkId"]
  ] as const)
    assert.match(
      await refusal(t, { [file]: lost(prefix)(SMALL[file]) }),
      new RegExp(`^${file.replace(".", "\\.")}, column ${column}: .*lost their capitals`)
    );
  const stranger = `${SMALL["NetworkMember.csv"]}${id.site(1)},005kd0000000009\n`;
  await same(t, { "NetworkMember.csv": stranger });
});

test("decimal commas are read in a file with semicolons and refused in one with commas", async (t) => {
  const contract = (separator: string, price: string) =>
    lines(
      HEADERS.License_Contract.replaceAll(",", separator),
      ["Customer Community", "member", "100", price, "USD", "2026-01-01", "", "12,75"].join(separator)
    );
  const { contracts } = await read(t, { "License_Contract.csv": contract(";", "4,50") });
  assert.deepEqual([contracts[0].unitPrice, contracts[0].overagePrice], [4.5, 12.75]);
  assert.match(await refusal(t, { "License_Contract.csv": contract(",", '"4,50"') }), /^License_Contract\.csv, line 2/);
});

test("decimal commas are read between tabs, too, and blanks around cells mean nothing", async (t) => {
  const { contracts } = await read(t, { "License_Contract.csv": "License\tUnit_Price\nCustomer Community\t4,50\n" });
  assert.equal(contracts[0].unitPrice, 4.5);
  await same(t, { "License_Contract.csv": SMALL["License_Contract.csv"].replaceAll(",", " , ") });
  await same(t, { "LoginHistory.csv": SMALL["LoginHistory.csv"].replaceAll(",2026", " , 2026") });
});

test("a byte order mark before a row, where files were joined, means nothing", async (t) => {
  await same(
    t,
    all((text, file) => (/Network\.|Contract|License/.test(file) ? text : text.replace(/\n(?=[^\n]+\n$)/, "\n\uFEFF")))
  );
});

test("a header that stands once more between the rows is refused with what to do, in small and large files", async (t) => {
  for (const file of ["Profile.csv", "User.csv", "LoginHistory.csv"])
    for (const mark of ["", "\uFEFF"]) {
      const text = SMALL[file].replace(
        /^([^\n]*\n)([^\n]*\n)/,
        (_, header, row) => header + row + mark + header.toLowerCase()
      );
      assert.match(
        await refusal(t, { [file]: text }),
        new RegExp(`^${file.replace(".", "\\.")}, line 3: the header stands here again`)
      );
    }
});

test("a quantity of 1.200 is refused as ambiguous with its cell", async (t) => {
  const text = SMALL["License_Contract.csv"].replace(",1000,", ",1.200,");
  assert.match(
    await refusal(t, { "License_Contract.csv": text }),
    /^License_Contract\.csv, line 3, column Quantity: "1\.200" can be read as 1200 and as a number with decimals/
  );
});

for (const [what, text] of [
  ["no byte", ""],
  ["a byte order mark alone", "\uFEFF"],
  ["line breaks alone", "\r\n\n"],
  ["the words of the Salesforce CLI", "Your query returned no results.\n"],
  ["a header alone", null]
] as const)
  test(`optional files with ${what} hold no records`, async (t) => {
    const header = (file: string) => lines(SMALL[file].slice(0, SMALL[file].indexOf("\n")));
    const files = ["NetworkMember.csv", "License_Contract.csv"];
    const found = await read(t, Object.fromEntries(files.map((file) => [file, text ?? header(file)])));
    assert.deepEqual(found.contracts, []);
    assert.ok(!found.unknowns.some(({ name }) => name === "License_Contract" || name === "NetworkMember"));
  });

test("without a permission set nothing is said about access, because every org has some", async (t) => {
  const folder = await exportFolder(t, {
    ...SMALL,
    "PermissionSet.csv": "",
    "PermissionSetAssignment.csv": "",
    "ObjectPermissions.csv": "",
    "TenantUsageEntitlement.csv": "",
    "RecordUse.csv": ""
  });
  const facts = await withDatabase(async (database) =>
    decisionFacts(database, await loadFolder(database, folder, { catalog: CATALOG }))
  );
  assert.equal(facts.access, null);
  assert.deepEqual(facts.entitlements, []);
});

test("parts are read under every name that browsers and tools give them", async (t) => {
  const [header, ...rows] = SMALL["LoginHistory.csv"].trimEnd().split("\n");
  const names = [
    "LoginHistory (1).csv",
    "LoginHistory_2.csv",
    "LoginHistory-2026-03.csv",
    "loginhistory_part4.CSV",
    "LoginHistory 5.csv"
  ];
  const parts = names.map((name, index) => [
    name,
    lines(header, ...rows.filter((_, row) => row % names.length === index))
  ]);
  await same(t, { "LoginHistory.csv": null, ...Object.fromEntries(parts) });
});

test("a file that looks like an export but is not read is named", async (t) => {
  const { unknowns } = await read(t, {
    "LoginHistory - Copy.csv": SMALL["LoginHistory.csv"],
    "User.xlsx": "PK",
    "UserRole.csv": "",
    "notes.txt": "hello",
    "Users of sales.csv": "a,b"
  });
  assert.deepEqual(
    unknowns.filter(({ kind }) => kind === "file").map(({ name }) => name),
    ["LoginHistory - Copy.csv", "User.xlsx"]
  );
});

test("an unknown profile whose capitals were lost is refused", async (t) => {
  const text = SMALL["User.csv"].replace(/00eKd(\w{10})\w{3}/g, "00ekd$1");
  assert.match(await refusal(t, { "User.csv": text }), /^User\.csv, column ProfileId: .*lost their capitals/);
});

test("a user Id twice in one file stays one user", async (t) => {
  const { populations } = await read(t, {
    "User-2.csv": SMALL["User.csv"].replaceAll(id.user(1), id.user(1).slice(0, 15))
  });
  assert.equal(
    populations.reduce((sum, { activeUsers }) => sum + activeUsers, 0),
    3
  );
});

test("Ids that differ only in their capitals stay two users, also where both lost them", async (t) => {
  const [large, small] = ["005Kd000000000AIAQ", "005Kd000000000aIAA"];
  const users = [large, small].map((own) => userLine(1, 1).replace(id.user(1), own));
  const logins = [large, large, small].map((own, day) => `${own},2026-05-0${day + 1}T10:00:00.000Z,Success,`);
  const members = [large, small].map((own) => `${id.site(1)},${own}`);
  const files = {
    "User.csv": lines(HEADERS.User, ...users, userLine(4, 3)),
    "LoginHistory.csv": lines(HEADERS.LoginHistory, ...logins, `${id.user(4)},2026-06-01T10:00:00.000Z,Success,`),
    "NetworkMember.csv": lines("NetworkId,MemberId", ...members)
  };
  const whole = await read(t, files);
  assert.deepEqual(whole.usage[0].frequencies.slice(0, 4), [0, 1, 1, 0]);
  for (const file of Object.keys(files) as (keyof typeof files)[])
    for (const change of ["toLowerCase", "toUpperCase"] as const) {
      const text = files[file].replace(/005Kd\w{13}/g, (found) => found[change]());
      assert.deepEqual(comparable(await read(t, { ...files, [file]: text })), comparable(whole), `${file} ${change}`);
    }
});

test("an Id of another object is no site and no permission set, whatever follows its prefix", async (t) => {
  const members = SMALL["NetworkMember.csv"].replace("0DB", "0DX");
  assert.equal(
    (await read(t, { "NetworkMember.csv": members })).usage.find(({ site }) => site === "Shop")?.registered,
    1
  );
  const logins = SMALL["LoginHistory.csv"].replaceAll("0DB", "0DX");
  const { unknowns } = await read(t, { "LoginHistory.csv": logins });
  assert.ok(unknowns.some(({ kind, name }) => kind === "site" && name.startsWith("0DX")));
});
