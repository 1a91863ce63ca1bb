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
import { orgFacts, ownRowsOnly } from "./permissionCheck.ts";
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

/**
 * Exports an org to a folder of CSV files, or continues an export: the login history grows, everything else is replaced. The folder changes
 * only once everything is complete. Files that no export wrote stay.
 *
 * @returns what was exported
 * @throws InputError with what to do; the signal's reason if stopped
 */
export async function exportOrg(options: ExportOptions): Promise<ExportMarker> {
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
): Promise<ExportMarker> {
  const { alias, username } = login;
  const own = ownFiles(folder.path, folder.names(), folder.marker);
  const { orgId, readsAllLogins } = await orgFacts(api);
  checkSameOrg(folder.path, folder.marker, { alias, orgId });
  if (readsAllLogins === false) throw ownRowsOnly(alias, username);

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

  const hidden = await checkLogins(watch, history, earlier, folder.draft);
  if (hidden === "hidden") {
    // Their months would pass for complete.
    folder.remember(orgId, []);
    throw ownRowsOnly(alias, username);
  }
  const order = [...objects.map(({ file }) => file), "RecordUse"];
  const written = inOrder(files, order, ({ file }) => file);
  const marker: ExportMarker = {
    kind: "export",
    alias,
    orgId,
    username,
    exportedAt: history.until,
    files: [...written.map(({ notes: _, ...file }) => file), ...historyFiles(earlier, months, hidden === "doubtful")],
    notes: [
      ...written.flatMap(({ notes }) => notes),
      ...history.notes,
      ...[...own].map(([, names]) => `${names.join(", ")}: kept as it was in ${out}.`),
      ...(hidden === "doubtful" ? [doubt(alias)] : [])
    ]
  };
  for (const note of marker.notes) progress.note(note);
  folder.publish(marker);
  return marker;
}

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

/** What the folder has of the login history afterwards, oldest first. */
function historyFiles(
  earlier: readonly EarlierLogins[],
  months: readonly ExportedFile[],
  doubtful: boolean
): ExportedFile[] {
  const files = new Map(earlier.map(({ entry }) => [entry.name, entry as ExportedFile]));
  // Read again by the next export, whose user may see more.
  for (const month of months) files.set(month.name!, doubtful ? { ...month, spans: [] } : month);
  return [...files.values()].sort((a, b) => (a.name! < b.name! ? -1 : 1));
}

function checkLogins(
  watch: LoginWatch,
  { months, until }: HistoryPlan,
  earlier: readonly EarlierLogins[],
  draft: string
): Promise<"fine" | "doubtful" | "hidden"> {
  const gaps = months.flatMap((month) => month.gaps.map(({ from }) => Date.parse(from)));
  const first = earlier.every(({ entry }) => !entry.spans.length);
  const from = gaps.length ? Math.min(...gaps) : Date.parse(until);
  return watch.verdict(join(draft, "User.csv.gz"), { first, from, to: Date.parse(until) - SETTLED });
}

function doubt(alias: string): string {
  return (
    `LoginHistory holds the logins of one user only, and others came shortly before. In a sandbox that was just made that is right; otherwise the user of ${alias} ` +
    "may read only the own history, and every number is wrong. It takes the permission Monitor Login History (or Manage Users)."
  );
}

function inOrder<Item>(items: readonly Item[], names: readonly string[], nameIn: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => names.indexOf(nameIn(a)) - names.indexOf(nameIn(b)));
}
