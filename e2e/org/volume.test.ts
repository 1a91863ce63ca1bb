import assert from "node:assert/strict";
import { test } from "node:test";
import { recordIds } from "../../local/sample/ids.ts";
import type { OfflineOrg, Row } from "./offlineOrg.ts";
import { OrgApp } from "./orgApp.ts";
import { apexTest } from "./runner.ts";
import { usernameOf } from "./roles.ts";

/** Number of users of the largest plan. */
const USERS = 7500;
/** Number of usage rows of a large org: a thousand populations over 24 months. */
const USAGE = 24_000;
/** Number of items that a page reads with one call. */
const MOST = 200;
/** Milliseconds that reading either takes only if something is wrong. */
const LONGEST = 120_000;

const analyst = usernameOf("analyst");

interface Page {
  /** Apex omits null values. */
  next?: string;
}
type UsagePage = Page & { rows: UsageFact[] };
type ItemPage = Page & { items: { userId: string }[] };
interface Head {
  context: { computedAt: string };
}
interface UsageFact {
  month: string;
  license: string;
  profile: string;
  site?: string;
}

/** Requests all pages in turn, each from the end of the one before. */
async function* pagesOf<Found extends Page>(
  org: OfflineOrg,
  method: string,
  parameters: object
): AsyncGenerator<Found> {
  let after: string | null = null;
  do {
    const page: Found = await org.apex<Found>(method, { ...parameters, after }, analyst);
    yield page;
    after = page.next ?? null;
  } while (after !== null);
}

test("a plan of 7,500 users arrives complete, each user once", apexTest, async () => {
  const { org } = await OrgApp.fresh();
  const userId = recordIds("005");
  const users = Array.from({ length: USERS }, (_, index) => userId(1_000_000 + 7919 * index));
  const { License_Move_Plan__c: plans } = await org.insert({
    License_Move_Plan__c: [
      { Name: "Everybody", Kind__c: "deactivate", State__c: "planned", Users__c: USERS, Totals__c: '{"months":[]}' }
    ]
  });
  const Plan__c = plans![0]!;
  await org.insert({
    License_Move__c: users.map((User__c) => ({
      Plan__c,
      User__c,
      Key__c: `${Plan__c}${User__c}`,
      Status__c: "deactivate",
      State__c: "planned",
      Reversible__c: true,
      Details__c: "{}"
    }))
  });

  const started = Date.now();
  const read: string[] = [];
  const parameters = { id: Plan__c, size: MOST };
  for await (const { items } of pagesOf<ItemPage>(org, "LicenseMovesController.getPlanItems", parameters))
    read.push(...items.map((item) => item.userId));
  assert.equal(read.length, USERS);
  assert.deepEqual(read.sort(), users.sort());
  assert.ok(Date.now() - started < LONGEST, `${Date.now() - started} ms`);
});

test("24,000 usage rows arrive complete, each once", apexTest, async () => {
  const { org } = await OrgApp.fresh();
  const counted = await org.rows("Login_Usage__c");
  const profileId = recordIds("00e");
  const copies = Math.ceil(USAGE / counted.length) - 1;
  const added: Row[] = [];
  for (let copy = 1; copy <= copies; copy += 1)
    for (const row of counted) {
      const Profile_Id__c = profileId(
        100_000 + 104_729 * copy + (Number.parseInt(String(row.Profile_Id__c).slice(8, 15), 36) % 97)
      );
      added.push({
        ...fieldsOf(row),
        Profile_Id__c,
        Profile__c: `${String(row.Profile__c)} ${copy}`,
        Key__c: String(row.Key__c).replace(String(row.Profile_Id__c), Profile_Id__c)
      });
    }
  await org.insert({ Login_Usage__c: added });

  const started = Date.now();
  const { context } = await org.apex<Head>("LicenseFactsController.getFacts", {}, analyst);
  const { computedAt } = context;
  const read: string[] = [];
  for await (const { rows } of pagesOf<UsagePage>(org, "LicenseFactsController.getUsagePage", { computedAt }))
    read.push(...rows.map(({ license, profile, site, month }) => [license, profile, site, month].join("|")));
  const inOrg = [...counted, ...added].map((row) =>
    [row.License__c, row.Profile__c, row.Site__c, String(row.Month__c).slice(0, 10)].join("|")
  );
  assert.ok(inOrg.length >= USAGE);
  assert.equal(read.length, inOrg.length);
  assert.deepEqual(read.sort(), inOrg.sort());
  assert.ok(Date.now() - started < LONGEST, `${Date.now() - started} ms`);
});

/** The content of a record, without values that the org generates. */
function fieldsOf(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name.endsWith("__c") && !name.endsWith("__r")));
}
