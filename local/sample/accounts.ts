import { join } from "node:path";
import { CsvFile } from "../csv/csvFile.ts";
import { recordIds } from "./ids.ts";
import { FAMILY_NAMES } from "./names.ts";
import type { SamplePopulation } from "./population.ts";
import { POPULATIONS } from "./populations.ts";
import type { People } from "./people.ts";
import { STREAM } from "./people.ts";
import { Random, hash } from "./random.ts";
import { userId } from "./records.ts";

/** Share of the customers' business accounts that are also enabled as partner accounts. */
const PARTNER_ENABLED = 0.4;
/** Share of the accounts that an import left with its own user, who has no role. */
const IMPORTED = 0.05;
/** Profile of the users who own the other accounts. */
const OWNERS = "Service Agent";
/** Each population has its own number range of accounts. */
const PER_POPULATION = 10_000_000;
const TRADES = ["Machines", "Trading", "Service", "Tools", "Industries", "Logistics"];

const ids = { account: recordIds("001"), role: recordIds("00E") };

/** The account of an external user. */
export interface SampleAccount {
  number: number;
  id: string;
  partner: boolean;
  person: boolean;
}

/** The user's account; null for employees and guests. */
export function accountOf(people: People, user: number): SampleAccount | null {
  const index = people.population[user]!;
  const { account } = POPULATIONS[index]!;
  if (!account) return null;
  const number = index * PER_POPULATION + Math.floor(user / account.size);
  const enabled = accountRandom(people, number).chance(PARTNER_ENABLED);
  return {
    number,
    id: ids.account(number),
    partner: account.kind === "partner" || (account.kind === "business" && enabled),
    person: account.kind === "person"
  };
}

/** Id of the user's role: the account's role for external users with a role, the profile's role for employees; null without a role. */
export function roleOf(people: People, user: number, { hasRole, account }: SamplePopulation): string | null {
  if (!hasRole) return null;
  const own = account ? accountOf(people, user) : null;
  return ids.role(own ? own.number : people.population[user]!);
}

/** Writes Account.csv, UserRole.csv, PersonAccountOwnerPowerUser.csv and UserLogin.csv. */
export function writeAccounts(folder: string, people: People, nameOf: (user: number) => string): void {
  const accounts = new CsvFile(join(folder, "Account.csv"), ["Id", "Name", "OwnerId", "IsPartner", "IsPersonAccount"]);
  const roles = new CsvFile(join(folder, "UserRole.csv"), ["Id", "Name", "PortalType", "PortalAccountId"]);
  const logins = new CsvFile(join(folder, "UserLogin.csv"), ["UserId", "IsFrozen"]);
  const owners = usersOf(people, OWNERS);
  let last = "";
  let lastRole: string | null = null;
  for (let user = 0; user < people.count; user++) {
    const population = POPULATIONS[people.population[user]!]!;
    const account = accountOf(people, user);
    logins.write([userId(user), new Random(hash(people.seed, STREAM.frozen, user)).chance(0.01)]);
    if (account && account.id !== last) {
      last = account.id;
      const random = accountRandom(people, account.number);
      // The first draw is the partner flag.
      random.next();
      const imported = random.chance(IMPORTED) || !owners.length;
      const owner = imported ? 0 : owners[random.below(owners.length)]!;
      const company = `${FAMILY_NAMES[random.below(FAMILY_NAMES.length)]!} ${TRADES[random.below(TRADES.length)]!} ${user + 1}`;
      const name = account.person ? nameOf(user) : company;
      accounts.write([account.id, name, userId(owner), account.partner, account.person]);
    }
    const role = roleOf(people, user, population);
    if (role === null || role === lastRole) continue;
    lastRole = role;
    const portal = population.userType === "PowerPartner" ? "Partner" : "CustomerPortal";
    roles.write([role, `${population.profile} ${user + 1}`, account ? portal : "None", account && account.id]);
  }
  for (const file of [accounts, roles, logins]) file.close();
  const power = new CsvFile(join(folder, "PersonAccountOwnerPowerUser.csv"), ["UserId"]);
  if (owners.length) power.write([userId(owners[0]!)]);
  power.close();
}

function accountRandom(people: People, number: number): Random {
  return new Random(hash(people.seed, STREAM.account, number));
}

function usersOf(people: People, profile: string): number[] {
  const index = POPULATIONS.findIndex((population) => population.profile === profile);
  const users: number[] = [];
  people.population.forEach((population, user) => {
    if (population === index && people.active[user]) users.push(user);
  });
  return users;
}
