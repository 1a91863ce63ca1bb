import type { TestContext } from "node:test";
import { fullId } from "../csv/ids.ts";
import { openStore } from "../facts/index.ts";
import type { UpgradeStore } from "../facts/index.ts";
import { GATED, UPGRADES } from "./decisionFixture.ts";
import { HEADERS, SMALL, exportFolder, id, lines } from "./exportFixture.ts";

const numbered = (prefix: string) => (n: number) => fullId(`${prefix}Kd${String(n).padStart(10, "0")}`);

/** 18-character Ids of records that only upgrades use. */
export const ids = {
  ...id,
  account: numbered("001"),
  contact: numbered("003"),
  role: numbered("00E"),
  set: numbered("0PS"),
  group: numbered("0PG"),
  setLicense: numbered("0PL"),
  custom: numbered("0CP")
};

export const USER_HEADER = `${HEADERS.User},Email,UserRoleId,ContactId,AccountId,Account.IsPartner,Account.IsPersonAccount`;

/** A user of profile Shoppers (1), active, with all other fields empty unless given. */
export function moverLine(
  n: number,
  more: {
    profile?: number;
    active?: boolean;
    type?: string;
    role?: number;
    contact?: number;
    account?: number;
    partner?: boolean;
    person?: boolean;
  } = {}
): string {
  const { profile = 1, active = true, type = "CspLitePortal", role, contact, account, partner, person } = more;
  return [
    ids.user(n),
    `User ${n}`,
    `User${n}@example.com`,
    active,
    "2025-01-01T00:00:00.000Z",
    n % 2 ? "2026-06-01T08:00:00.000Z" : "",
    type,
    ids.profile(profile),
    `u${n}@mail.example`,
    role === undefined ? "" : ids.role(role),
    contact === undefined ? "" : ids.contact(contact),
    account === undefined ? "" : ids.account(account),
    partner ?? "",
    person ?? ""
  ].join(",");
}

/** Users 1 (account 1, contact) and 2 (no contact) on Shoppers, 3 on Guests, 4 an employee with a role who owns account 1, 5 one without a role who owns account 2. */
export const UPGRADE: Record<string, string> = {
  ...SMALL,
  "User.csv": lines(
    USER_HEADER,
    moverLine(1, { contact: 1, account: 1, partner: true, person: false }),
    moverLine(2),
    moverLine(3, { profile: 2, contact: 3, account: 2, partner: false, person: false }),
    moverLine(4, { profile: 3, type: "Standard", role: 4 }),
    moverLine(5, { profile: 3, type: "Standard" }),
    moverLine(6, { profile: 1, type: "PowerPartner", contact: 6, account: 1, role: 1, partner: true, person: false })
  )
};

/** The answers for a folder with these files. */
export async function upgradesOf(context: TestContext, files: Record<string, string | null>): Promise<UpgradeStore> {
  const folder = await exportFolder(context, files);
  const store = await openStore(folder, { catalog: GATED, upgrades: UPGRADES });
  context.after(() => store.close());
  return store.upgrades;
}
