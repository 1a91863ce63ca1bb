import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { contentOf } from "../../csv/content.ts";
import { CsvFile } from "../../csv/csvFile.ts";
import { csvRecords } from "../../csv/csvRecords.ts";
import type { Database } from "../../csv/database.ts";
import { isBlank } from "../../csv/header.ts";
import { fullId, idKey } from "../../csv/ids.ts";
import { InputError, inputErrorAt } from "../../csv/inputError.ts";
import type { Part, Parts } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { NETWORK, PROFILE, USER } from "../../csv/tables.ts";
import type { FactsOptions } from "../options.ts";
import { LOGINS, USERS, foundHeadings } from "./headings.ts";
import type { FoundHeadings } from "./headings.ts";
import { LocalTimes, otherZone, utcTime } from "./localTimes.ts";

/** The words for a success in the languages of the platform, in small letters. */
const SUCCESS = new Set(["success", "erfolg", "erfolgreich", "réussite", "succès", "correcto", "éxito"]);
for (const word of ["operazione riuscita", "riuscito", "êxito", "sucesso", "geslaagd", "成功"]) SUCCESS.add(word);
/** What the page lists at most: a file of exactly so many rows was cut there. */
const PAGE_ROWS = 20_000;
const YES = /^(1|true|yes|active|ja|wahr|oui|vrai|sí|verdadero|sim|verdadeiro|sì|vero|waar|はい|真|有効|✓|x)$/i;
const NO = /^(|0|false|no|inactive|nein|falsch|non|faux|falso|não|nee|onwaar|いいえ|偽|無効|-)$/i;
/** How a spreadsheet saves a time in a column that it shows as a number. */
const DAYS_SINCE_1900 = /^\d{5}(?:[.,]\d+)?$/;
const NAMED = 3;

type LoginColumn = keyof typeof LOGINS;
type UserColumn = keyof typeof USERS;

/** What a download is read with. */
interface Frame {
  database: Database;
  parts: Parts;
  options: Pick<FactsOptions, "loginZone" | "onNote">;
}

/**
 * The files of a folder with downloads of Setup > Login History, and reports of users, in the form of the objects: an admin without any API has only
 * these. Each such file becomes a temporary copy with Ids and times in UTC; other files stay as they are.
 *
 * @throws InputError for a download whose times don't tell their zone, and for cells that are not readable
 */
export async function withDownloads(database: Database, parts: Parts, options: Frame["options"]): Promise<Parts> {
  const frame = { database, parts, options };
  const users: Part[] = [];
  for (const part of parts.User) {
    const found = await foundHeadings(part, USERS);
    users.push(found && isReport(found) ? await userReport(frame, part, found) : part);
  }
  const known = { ...parts, User: users };
  const logins: Part[] = [];
  let named = true;
  for (const part of parts.LoginHistory) {
    const found = await foundHeadings(part, { ...LOGINS, UserId: ["userid"] });
    const { UserId, Username, LoginTime, Status } = found?.positions ?? {};
    named &&= UserId !== undefined;
    const isDownload = UserId === undefined && [Username, LoginTime, Status].every((at) => at !== undefined);
    logins.push(isDownload ? await loginDownload({ ...frame, parts: known }, part, found!) : part);
  }
  const untouched = [...logins, ...users].every(
    (part) => parts.LoginHistory.includes(part) || parts.User.includes(part)
  );
  // A file of neither kind is told by its header.
  if (options.loginZone && untouched && named)
    throw new InputError(
      "--login-zone is for the download of Setup > Login History. The times of this folder's files are in UTC: leave the option out."
    );
  return { ...known, LoginHistory: logins };
}

/** A report names the profile; the object has its Id. */
function isReport({ positions }: FoundHeadings<UserColumn>): boolean {
  return positions.Username !== undefined && positions.Profile !== undefined && positions.IsActive !== undefined;
}

/** Columns that a report may lack, but not without consequence. */
const MISSED = [
  { column: "CreatedDate", heading: "Created Date", effect: "every user counts as an old one" },
  { column: "LastLoginDate", heading: "Last Login", effect: "logins before the login history are unknown" }
] as const satisfies readonly { column: UserColumn; heading: string; effect: string }[];

function missedText(file: string, heading: string, effect: string): string {
  return `${file}: has no column "${heading}", so ${effect}. Add it to the report, or rename the column that has it.`;
}

async function userReport(frame: Frame, part: Part, found: FoundHeadings<UserColumn>): Promise<Part> {
  const profiles = await profilesByName(frame.parts);
  const lacking = MISSED.filter(({ column }) => found.positions[column] === undefined);
  for (const { heading, effect } of lacking) frame.options.onNote?.(missedText(part.file, heading, effect));
  const time = await timesOf(frame, part, found, ["CreatedDate", "LastLoginDate"]);
  const columns = [
    "Id",
    "Name",
    "Username",
    "Email",
    "IsActive",
    "CreatedDate",
    "LastLoginDate",
    "UserType",
    "ProfileId"
  ];
  return copyOf(frame, part, columns, async (write) => {
    for await (const row of rowsOf(part, found)) {
      const username = row.cell("Username");
      const created = row.cell("CreatedDate");
      write([
        row.cell("Id") || userIdOf(username),
        row.cell("Name") || username,
        username,
        row.cell("Email"),
        isActive(row, part.file),
        // Whoever is in the list exists; since when decides nothing but for new users.
        created ? time(row, "CreatedDate") : "2000-01-01T00:00:00.000Z",
        row.cell("LastLoginDate") ? time(row, "LastLoginDate") : "",
        row.cell("UserType"),
        profileOf(row, profiles, part.file)
      ]);
    }
  });
}

/** Ids of the profiles by name in small letters; null for a name of two. */
async function profilesByName({ Profile }: Parts): Promise<ReadonlyMap<string, string | null>> {
  const profiles = new Map<string, string | null>();
  for await (const { values } of tableRecords(Profile, PROFILE)) {
    const name = values.Name.trim().toLowerCase();
    const known = profiles.get(name);
    profiles.set(name, known === undefined || (known && idKey(known) === idKey(values.Id)) ? values.Id : null);
  }
  return profiles;
}

function profileOf(
  { line, cell }: Row<UserColumn>,
  profiles: ReadonlyMap<string, string | null>,
  file: string
): string {
  const name = cell("Profile");
  const id = profiles.get(name.toLowerCase());
  if (id === null)
    throw inputErrorAt(
      { file, line, column: "Profile" },
      `two profiles of Profile.csv are called "${name}", and the report does not tell which is meant; give one of them another name in both files`
    );
  return id ?? "";
}

function isActive({ line, cell }: Row<UserColumn>, file: string): boolean {
  const text = cell("IsActive");
  if (YES.test(text)) return true;
  if (NO.test(text)) return false;
  throw inputErrorAt(
    { file, line, column: "Active" },
    `"${text}" is not readable, expected 1 or 0, true or false, yes or no`
  );
}

async function loginDownload(frame: Frame, part: Part, found: FoundHeadings<LoginColumn | "UserId">): Promise<Part> {
  const { parts, options } = frame;
  const ids = new Map<string, string>();
  for await (const { values } of tableRecords(parts.User, USER)) ids.set(values.Username.toLowerCase(), values.Id);
  const sites = new Map<string, string>();
  for await (const { values } of tableRecords(parts.Network, NETWORK)) sites.set(values.Name.toLowerCase(), values.Id);
  const time = await timesOf(frame, part, found, ["LoginTime"]);
  const unmatched = new Map<string, number>();
  let rows = 0;
  const copy = await copyOf(frame, part, ["UserId", "LoginTime", "Status", "NetworkId"], async (write) => {
    for await (const row of rowsOf(part, found)) {
      const username = row.cell("Username");
      const id = ids.get(username.toLowerCase());
      if (id === undefined && username) unmatched.set(username, (unmatched.get(username) ?? 0) + 1);
      const status = row.cell("Status");
      rows += 1;
      write([
        // A username of nobody is a user that is not found, and is counted as such.
        username && (id ?? userIdOf(username)),
        time(row, "LoginTime"),
        SUCCESS.has(status.toLowerCase()) ? "Success" : status,
        sites.get(row.cell("Site").toLowerCase()) ?? ""
      ]);
    }
  });
  if (unmatched.size) options.onNote?.(unmatchedText(part.file, unmatched));
  if (rows === PAGE_ROWS)
    options.onNote?.(
      `${part.file}: has ${PAGE_ROWS} rows, as many as the page in Setup lists. Older logins are missing: choose "All Logins" and "Download Now" there.`
    );
  return copy;
}

function unmatchedText(file: string, unmatched: ReadonlyMap<string, number>): string {
  const rows = [...unmatched.values()].reduce((sum, count) => sum + count, 0);
  const named = [...unmatched.keys()].slice(0, NAMED).join(", ");
  return `${file}: ${unmatched.size} usernames (${rows} rows) are of no user in User.csv, for example ${named}. Usernames may have changed, or users are missing in the list.`;
}

/** An Id for a username that has none: the same in every file, and no real one. */
function userIdOf(username: string): string {
  const digest = createHash("sha256").update(username.toLowerCase()).digest();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return fullId(`005zZ${[...digest.subarray(0, 10)].map((byte) => letters[byte % letters.length]).join("")}`);
}

interface Row<Column extends string> {
  line: number;
  /** The cell without blanks around it; "" without such a column. */
  cell(column: Column): string;
}

async function* rowsOf<Column extends string>(
  part: Part,
  { separator, width, positions }: FoundHeadings<Column>
): AsyncGenerator<Row<Column>> {
  let isHeader = true;
  for await (const { cells, lines } of csvRecords({ ...part, separator })) {
    if (isBlank(cells)) continue;
    if (isHeader) {
      isHeader = false;
      continue;
    }
    if (cells.length !== width)
      throw inputErrorAt(
        { file: part.file, line: lines[0] },
        `expected ${width} columns as in the header, found ${cells.length}; delete lines that a report writes below its rows`
      );
    yield { line: lines[0], cell: (column) => cells[positions[column] ?? -1]?.trim() ?? "" };
  }
}

/**
 * Looks through the times of a file. @returns reads one as UTC
 *
 * @throws InputError if they don't tell their zone, or whether the day or the month comes first
 */
async function timesOf<Column extends string>(
  { options: { loginZone } }: Frame,
  part: Part,
  found: FoundHeadings<Column>,
  columns: readonly Column[]
): Promise<(row: Row<Column>, column: Column) => string> {
  const times = new LocalTimes();
  let sample = "";
  for await (const row of rowsOf(part, found))
    for (const column of columns) if (times.see(row.cell(column))) sample ||= row.cell(column);
  if (times.needsZone && !loginZone) throw zoneMissing(part.file, sample);
  const order = times.order(sample);
  if (sample && !order)
    throw new InputError(
      `${part.file}: its times, like ${sample}, don't tell whether the day or the month comes first. Write them as 2026-05-31 10:00:00, or download more days.`
    );
  const elsewhere = order && loginZone ? otherZone(times.named, order, loginZone) : null;
  if (elsewhere !== null)
    throw new InputError(
      `${part.file}: its times, like ${elsewhere}, are of another zone than --login-zone ${loginZone}. Name the time zone of the user who downloaded the file.`
    );
  return (row, column) => {
    const text = row.cell(column);
    const time = utcTime(text, order!, loginZone ?? "UTC");
    if (time === null)
      throw inputErrorAt(
        { file: part.file, line: row.line, column },
        `"${text}" is not readable, expected a time like 5/31/2026 10:00:00 AM, 31.05.2026 10:00:00 or 2026-05-31 10:00:00${DAYS_SINCE_1900.test(text) ? "; a spreadsheet made a number of it: download the file again, and do not save it in one" : ""}`
      );
    return time;
  };
}

function zoneMissing(file: string, sample: string): InputError {
  return new InputError(
    `${file}: comes from a page or report of Salesforce: it names users by Username instead of UserId, and its times, like ${sample}, are those of the user who made it. Name that user's time zone, for example --login-zone Europe/Berlin. Or export the object instead: license-optimizer export, or the query in docs/export.md.`
  );
}

/** Writes a temporary copy with these columns, which takes the place of a file. */
async function copyOf(
  { database }: Frame,
  part: Part,
  columns: string[],
  fill: (write: (cells: (string | boolean)[]) => void) => Promise<void>
): Promise<Part> {
  const path = join(database.folder, `${part.file}.download.csv`);
  const file = new CsvFile(path, columns);
  try {
    await fill((cells) => file.write(cells));
  } finally {
    file.close();
  }
  const { size, mtimeMs } = await stat(path);
  const written = { path, gzip: false, separator: ",", hinted: false, plain: true, stamp: { size, mtimeMs } };
  // The content is that of the file in the folder, which tells whether it has changed.
  return { ...part, ...written, rows: null, checked: true, content: await contentOf(part) };
}
