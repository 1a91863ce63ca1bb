import type { EligibilityFacts, EligibilityUser, UserFact, UserQuery } from "c/licenseEngine";
import { isUserId } from "../csv/ids.ts";
import { withOpenPlans } from "../host/openPlans.ts";
import type { Decided } from "./decided.ts";
import { ToolError } from "./toolError.ts";

/** Users that an error names. */
const NAMED = 10;

/** A query that filters nothing. */
export const EVERYBODY: UserQuery = {
  site: null,
  profile: null,
  license: null,
  basis: null,
  activity: null,
  loginDays: null,
  criteria: null,
  search: null,
  after: null,
  limit: NAMED
};

/** One user of the folder. */
export interface Person {
  user: EligibilityUser;
  /** Facts about this user alone. */
  facts: EligibilityFacts;
  /** Logins, and the months that they are of; null for a user who is not active or not external. */
  logins: { fact: UserFact; months: string[] } | null;
}

/** @throws ToolError if the folder names no users, or the server leaves them out */
function requireUsers({ showsUsers, facts }: Decided): void {
  if (!showsUsers)
    throw new ToolError(
      "This server leaves out single users: it was started with --no-users. Ask about a population instead."
    );
  if (facts.context.usersKnown === false)
    throw new ToolError(
      "This folder has counters of a warehouse and names no users. Ask about a population, or export LoginHistory and User."
    );
}

/**
 * The user with an Id or a username, or the only active user with a text in name or username.
 *
 * @throws ToolError if there is none, or several: then it names them
 */
export async function personNamed(decided: Decided, asked: string): Promise<Person> {
  requireUsers(decided);
  const id = (await idOf(decided, asked.trim())) ?? (await onlyMatch(decided, asked.trim()));
  const facts = await withOpenPlans(await decided.upgrades.eligibilityFacts([id]), decided.moves);
  const [user] = facts.users;
  if (!user) throw new ToolError(`The folder has no user with the Id ${asked}. Ask with a username or a name.`);
  return { user, facts, logins: await loginsOf(decided, user) };
}

async function idOf({ upgrades }: Decided, asked: string): Promise<string | null> {
  if (isUserId(asked)) return asked;
  if (!asked.includes("@")) return null;
  const { ids } = await upgrades.findUserIds([asked]);
  return ids[asked] ?? null;
}

async function onlyMatch({ userPage }: Decided, asked: string): Promise<string> {
  const query = { ...EVERYBODY, search: asked };
  const { rows, total } = asked ? await userPage(query) : { rows: [], total: 0 };
  if (rows.length === 1) return rows[0]!.id;
  if (rows.length) throw new ToolError(severalText(asked, rows, total ?? rows.length));
  const [part] = asked.split("@");
  const near = part && part !== asked ? (await userPage({ ...EVERYBODY, search: part })).rows : [];
  const told = near.length ? ` The nearest: ${namesOf(near)}.` : "";
  throw new ToolError(
    `No user has the Id or username "${asked}", and no active external user has it in name or username.${told} Check the spelling, or ask with another part of the name.`
  );
}

function severalText(asked: string, rows: readonly UserFact[], total: number): string {
  const more = total > rows.length ? ` and ${total - rows.length} more` : "";
  return `${total} users have "${asked}" in name or username: ${namesOf(rows)}${more}. Ask with one of the usernames.`;
}

function namesOf(rows: readonly UserFact[]): string {
  return rows.map(({ name, username }) => `${name} (${username})`).join(", ");
}

/** The list of users has active external users only; usernames are unique, but one can be a part of others. */
async function loginsOf({ userPage }: Decided, { id, username }: EligibilityUser): Promise<Person["logins"]> {
  for (let after: string | null = null; ;) {
    const page = await userPage({ ...EVERYBODY, search: username, after, limit: 200 });
    const fact = page.rows.find((row) => row.id === id);
    if (fact) return { fact, months: page.months };
    if (page.next === null) return null;
    after = page.next;
  }
}
