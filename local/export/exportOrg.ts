import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LicenseType } from "c/licenseEngine";
import { nameOf } from "../csv/exportMarker.ts";
import type { ExportMarker, ExportedFile, Span } from "../csv/exportMarker.ts";
import { explain } from "./explain.ts";
import { ExportFolder } from "./exportFolder.ts";
import { exportObject } from "./exportObject.ts";
import type { ExportRun, ObjectExport } from "./exportObject.ts";
import { countUse, useFrom, writeUse } from "./exportUse.ts";
import type { ObjectUse } from "./exportUse.ts";
import { exportMonth, planLogins, spansOf } from "./loginHistory.ts";
import type { EarlierLogins, HistoryPlan } from "./loginHistory.ts";
import { SETTLED } from "./historyPlan.ts";
import { EXPORT_OBJECTS, LOGIN_HISTORY } from "./objects.ts";
import { OrgApi } from "./orgApi.ts";
import type { OrgLogin } from "./orgLogin.ts";
import { checkSameOrg, ownFiles } from "./ownFiles.ts";
import { LoginWatch } from "./ownRowsOnly.ts";
import type { Patience } from "./patience.ts";
import { orgFacts } from "./permissionCheck.ts";
import { pooled } from "./pool.ts";
import type { Progress } from "./progress.ts";

/** Objects that are read at once. Salesforce runs bulk jobs side by side, and the query API allows 25 long requests. */
const AT_ONCE = 5;

/** What to export, and where to. */
export interface ExportOptions {
  login: OrgLogin;
  out: string;
  /** First day of login history to read, `YYYY-MM-DD`; default all that Salesforce has. */
  since?: string;
  /** Names the objects whose use by each user is counted. */
  catalog: readonly LicenseType[];
  progress: Progress;
  /** Stops the export. */
  signal?: AbortSignal;
  now?: Date;
  patience?: Patience;
}

/** A complete export. */
interface Exported {
  marker: ExportMarker;
  /** Logins of others are missing, or may be; null if all is well. */
  warning: string | null;
}

/**
 * Exports an org to a folder of CSV files, or continues an export: the login history grows, everything else is replaced. The folder changes
 * only once everything is complete. Files that no export wrote stay.
 *
 * @returns what was exported, and what makes it useless, if anything
 * @throws InputError with what to do; the signal's reason if stopped
 */
export async function exportOrg(options: ExportOptions): Promise<Exported> {
  const { login, out, signal, patience } = options;
  const folder = await ExportFolder.open(out);
  const stop = new AbortController();
  const pass = () => stop.abort(signal?.reason);
  if (signal?.aborted) pass();
  signal?.addEventListener("abort", pass);
  const api = new OrgApi(login, { patience, signal: stop.signal });
  let left = 0;
  try {
    return await exportInto(folder, api, stop, options);
  } catch (error) {
    signal?.throwIfAborted();
    throw explain(error, { alias: login.alias, out });
  } finally {
    signal?.removeEventListener("abort", pass);
    left = await folder.close();
    if (left) options.progress.note(kept(left, out));
    await api.close();
  }
}

function kept(months: number, out: string): string {
  return `${months} ${months === 1 ? "month" : "months"} of login history had arrived and are kept in ${out}: the next export goes on from there.`;
}

async function exportInto(
  folder: ExportFolder,
  api: OrgApi,
  stop: AbortController,
  { login, out, since, catalog, progress, now = new Date() }: ExportOptions
): Promise<Exported> {
  const { alias, username } = login;
  const own = ownFiles(folder.path, folder.names(), folder.marker);
  const { orgId, orgName, sandbox, readsAllLogins } = await orgFacts(api);
  checkSameOrg(folder.path, folder.marker, { alias, orgId });
  // Said at once: a large export may take hours.
  if (readsAllLogins === false) progress.note(ownRowsOnly(username));
  const run: ExportRun = { api, draft: folder.draft, out, progress };
  const finished = folder.resumed(orgId);
  const earlier = await earlierLogins(folder, finished);
  const started = new Date(Math.floor(now.getTime() / 1000) * 1000).toISOString();
  const history = await planLogins(run, { since: since ?? null, now: started, earlier });
  const watch = new LoginWatch();

  const objects = EXPORT_OBJECTS.filter(({ file }) => !own.has(file));
  const used = own.has("RecordUse") ? [] : gatingObjects(catalog);
  const from = useFrom(now);
  const files: ObjectExport[] = [];
  const uses: ObjectUse[] = [];
  const months: ExportedFile[] = [...finished];
  progress.parts(objects.length + history.months.length + used.length);
  await pooled(
    [
      ...objects.map((object) => async () => void files.push(await exportObject(object, run))),
      ...history.months.map((month) => async () => {
        const file = await exportMonth(month, history.query, earlier, watch, run);
        months.splice(0, months.length, ...months.filter(({ name }) => name !== file.name), file);
        // Until then the months may hold the user's own logins only, and must not pass for complete.
        if (watch.sawOthers) folder.remember(orgId, months);
      }),
      ...used.map((object) => async () => void uses.push(await countUse(object, from, run)))
    ],
    AT_ONCE,
    stop
  );
  if (used.length)
    files.push(
      await writeUse(
        inOrder(uses, used, ({ object }) => object),
        from,
        run
      )
    );

  const warning = await warningOf(watch, history, earlier, { draft: folder.draft, username, readsAllLogins });
  const order = [...objects.map(({ file }) => file), "RecordUse"];
  const written = inOrder(files, order, ({ file }) => file);
  const notes = [
    ...(sandbox ? [SANDBOX] : []),
    ...written.flatMap((file) => file.notes),
    ...history.notes,
    ...[...own].map(([, names]) => `${names.join(", ")}: kept as it was in ${out}.`)
  ];
  for (const note of notes) progress.note(note);
  const marker: ExportMarker = {
    kind: "export",
    alias,
    orgId,
    orgName,
    username,
    ...(sandbox ? { sandbox } : {}),
    exportedAt: history.until,
    files: [...written.map(({ notes: _, ...file }) => file), ...historyFiles(earlier, months, warning !== null)],
    notes: [...notes, ...(warning === null ? [] : [warning])]
  };
  folder.publish(marker);
  return { marker, warning };
}

const SANDBOX =
  "This org is a sandbox or scratch org: its logins say nothing about production, and all advice has low confidence.";

/** Real objects: of reports and dashboards only the permissions are known. */
function gatingObjects(catalog: readonly LicenseType[]): string[] {
  const objects = catalog.flatMap(({ gatingObjects = [] }) => gatingObjects);
  return [...new Set(objects)].filter((name) => name !== "Report" && name !== "Dashboard");
}

/** The files with logins that are there: those of the stopped export replace those of the export before. */
async function earlierLogins(folder: ExportFolder, finished: readonly ExportedFile[]): Promise<EarlierLogins[]> {
  const found = new Map<string, EarlierLogins>();
  const add = async (place: string, entry: ExportedFile, exportedAt: string) => {
    const name = nameOf(entry);
    const path = join(place, name ?? "");
    if (entry.file !== LOGIN_HISTORY.file || name === null || !existsSync(path)) return;
    const spans: Span[] = await spansOf(entry, path, exportedAt);
    found.set(name, { entry: { ...entry, name, spans }, path });
  };
  const { marker } = folder;
  for (const entry of marker?.files ?? []) await add(folder.path, entry, marker!.exportedAt);
  for (const entry of finished) await add(folder.draft, entry, "");
  return [...found.values()];
}

/**
 * What the folder has of the login history afterwards, oldest first. Where logins of others may be missing, the months that were read count as
 * unread: the next export reads them again, maybe with a user who sees more.
 */
function historyFiles(
  earlier: readonly EarlierLogins[],
  months: readonly ExportedFile[],
  doubtful: boolean
): ExportedFile[] {
  const files = new Map(earlier.map(({ entry }) => [entry.name, entry as ExportedFile]));
  for (const month of months) {
    const spans = doubtful ? (files.get(month.name)?.spans ?? []) : month.spans;
    files.set(month.name, { ...month, spans });
  }
  return [...files.values()].sort((a, b) => (a.name! < b.name! ? -1 : 1));
}

/** What to say if logins of others are missing, or may be; null if all is well. */
async function warningOf(
  watch: LoginWatch,
  { months, until }: HistoryPlan,
  earlier: readonly EarlierLogins[],
  user: { draft: string; username: string; readsAllLogins: boolean | null }
): Promise<string | null> {
  const gaps = months.flatMap((month) => month.gaps.map(({ from }) => Date.parse(from)));
  const first = earlier.every(({ entry }) => !entry.spans.length);
  const from = gaps.length ? Math.min(...gaps) : Date.parse(until);
  const to = Date.parse(until) - SETTLED;
  const verdict = await watch.verdict(join(user.draft, "User.csv.gz"), { first, from, to });
  if (verdict === "hidden" || (user.readsAllLogins === false && !watch.sawOthers)) return ownRowsOnly(user.username);
  return verdict === "doubtful" ? doubt(user.username) : null;
}

function ownRowsOnly(username: string): string {
  return (
    `LoginHistory has the own logins of ${username} only, and others came meanwhile: this user may not read theirs. Every number would be wrong. ` +
    "Give the user the permission Monitor Login History (or Manage Users), and export again into the same folder."
  );
}

function doubt(username: string): string {
  return (
    `LoginHistory has logins of one user only, and others came shortly before. In a sandbox that was just made that is right. Otherwise ${username} ` +
    "may read only the own logins, and every number is wrong: give the user the permission Monitor Login History (or Manage Users), and export again into the same folder."
  );
}

function inOrder<Item>(items: readonly Item[], names: readonly string[], nameIn: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => names.indexOf(nameIn(a)) - names.indexOf(nameIn(b)));
}
