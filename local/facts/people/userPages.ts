import type { UserFact, UserPage, UserQuery } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { sqlText } from "../../csv/database.ts";
import { fullId } from "../../csv/ids.ts";
import { dateOf } from "../../csv/timestamps.ts";
import type { LoadedFolder } from "../loadFolder.ts";
import { SITES_PER_MASK } from "./loadPeople.ts";
import type { PeopleFrame } from "./loadPeople.ts";
import { userCondition } from "./userCondition.ts";

/** Number of queries whose totals are cached. */
const REMEMBERED = 50;

/** Answers pages of users. `after` must be null or an Id. */
export type UserPages = (query: UserQuery) => Promise<UserPage>;

/** What pages need of a folder besides the table `people`. */
export type PeopleFolder = Pick<LoadedFolder, "facts" | "populations" | "sites" | "membersKnown">;

type Row = Record<string, string | number | null>;

/**
 * Reads the users of the table `people` page by page. A page searches the row numbers after the cursor in a column of
 * integers, and then reads only its own rows, so that every page takes the same time.
 */
export function userPages(database: Database, folder: PeopleFolder, people: PeopleFrame): UserPages {
  const frame = { ...folder, people };
  const totals = new Map<string, number>();

  async function totalOf(condition: string): Promise<number> {
    const known = totals.get(condition);
    if (known !== undefined) return known;
    const [{ total }] = await database.rows<{ total: number }>(
      `SELECT count(*) AS total FROM people WHERE ${condition}`
    );
    if (totals.size >= REMEMBERED) totals.clear();
    totals.set(condition, total);
    return total;
  }

  return async (query) => {
    const condition = userCondition(query, frame);
    const first = query.after === null ? 0 : await firstAfter(database, query.after);
    const found = await database.rows<{ n: number }>(
      `SELECT n FROM people WHERE n >= ${first} AND ${condition} ORDER BY n LIMIT ${query.limit + 1}`
    );
    const numbers = found.slice(0, query.limit).map(({ n }) => n);
    const rows = numbers.length ? await readRows(database, numbers, people) : [];
    const more = found.length > query.limit;
    return {
      months: people.months.map(({ month }) => month),
      rows: rows.map((row) => userFact(row, folder, people)),
      next: more ? fullId(`005${rows[rows.length - 1].key}`) : null,
      scanned: more ? numbers[numbers.length - 1] + 1 - first : Math.max(0, (await sizeOf(database)) - first),
      total: await totalOf(condition)
    };
  };
}

async function firstAfter(database: Database, after: string): Promise<number> {
  const [{ first }] = await database.rows<{ first: number }>(
    `SELECT count(*) AS first FROM people WHERE key <= ${sqlText(after.slice(3, 15))}`
  );
  return first;
}

async function sizeOf(database: Database): Promise<number> {
  const [{ size }] = await database.rows<{ size: number }>("SELECT count(*) AS size FROM people");
  return size;
}

async function readRows(
  database: Database,
  numbers: readonly number[],
  { months, masks }: PeopleFrame
): Promise<Row[]> {
  const counts = [
    "n",
    "population",
    "created",
    "last_login",
    ...months.map((_, index) => `d${index}`),
    ...Array.from({ length: masks }, (_, mask) => `s${mask}`)
  ];
  return database.rows<Row>(
    `SELECT key, name, username, ${counts.join(", ")} FROM people
      WHERE n BETWEEN ${numbers[0]} AND ${numbers[numbers.length - 1]} AND n IN (${numbers.join(", ")}) ORDER BY n`
  );
}

function userFact(row: Row, { populations, sites, membersKnown }: PeopleFolder, { months }: PeopleFrame): UserFact {
  const { license, profile } = populations[row.population as number];
  const isMember = (site: number) =>
    ((row[`s${Math.floor(site / SITES_PER_MASK)}`] as number) >>> (site % SITES_PER_MASK)) & 1;
  return {
    id: fullId(`005${row.key}`),
    name: row.name as string,
    username: row.username as string,
    license,
    profile,
    sites: membersKnown ? sites.filter((_, index) => isMember(index)).map(({ name }) => name) : null,
    created: dateOf(row.created as number),
    lastLogin: row.last_login === null ? null : dateOf(row.last_login as number),
    loginDays: months.map((_, index) => row[`d${index}`] as number | null)
  };
}
