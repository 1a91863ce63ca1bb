import { groupBy } from "../base/numbers";
import type { Audit, AuditWithDecisions } from "../contract/auditResult";
import type { Reason } from "../contract/costs";
import type { Details } from "../contract/details";
import type { DoubtCode } from "../contract/doubts";
import type { AuditFacts, ContractLine, Unknown } from "../contract/org";
import { growthOf } from "../costs/growth";

/** What the numbers do not cover, or how reliable they are. */
export interface DataNote extends Details {
  code: DataNoteCode;
  /** Why figures are unknown, for the code `missing`. */
  reason?: Reason;
}

type DataNoteCode =
  | "runFailed"
  | "runFailedChunks"
  | "runRunning"
  | "runOverlapped"
  | "partial"
  | "noComplete"
  | "fewMonths"
  | "fewFound"
  | "outside"
  | "usersUnknown"
  | "pricesHidden"
  | "listPrices"
  | "contractEnded"
  | "growth"
  | "missing"
  | `unknown_${Unknown["kind"]}`
  | `absent_${Absent}`
  | "more"
  | "seatDrift"
  | "loginDrift"
  | `doubt_${DoubtCode}`;

/** Files and columns that a folder may lack, by the name that the fact has without its table. */
const ABSENT = [
  "Network",
  "NetworkMember",
  "License_Contract",
  "NetworkId",
  "MonthlyLoginsEntitlement",
  "MonthlyLoginsUsed"
] as const;
type Absent = (typeof ABSENT)[number];

const KINDS: readonly Unknown["kind"][] = [
  "license",
  "profile",
  "loginUser",
  "inactiveUser",
  "site",
  "contract",
  "file",
  "unreadable"
];
/** Maximum number of unknown things of one kind that are named. */
const NAMED = 5;
/** Below this share of users with a successful login the reading is unusual, but not bad enough for a run to fail. */
const USUAL_SHARE = 0.9;
/** Differences below this share of Salesforce's number are noise: Salesforce counts as of the day before. */
const TOLERANCE = 0.05;
/** Reasons that a separate note already explains for all licenses at once. */
const EXPLAINED: readonly Reason[] = ["noCompleteMonth", "pricesHidden"];

/** All notes in order of importance; empty when nothing is missing. */
export function dataNotes(facts: AuditFacts, audit: AuditWithDecisions): DataNote[] {
  return [
    ...runNotes(facts),
    ...doubtNotes(facts),
    ...coverageNotes(audit),
    ...collectionNotes(facts),
    ...(facts.context.usersKnown === false ? [{ code: "usersUnknown" } as const] : []),
    ...priceNotes(facts, audit),
    ...growthNotes(audit),
    ...KINDS.flatMap((kind) => unknownNotes(kind, audit)).map((note) => absentNote(note, facts)),
    ...driftNotes(audit)
  ];
}

/** What makes the advice doubtful comes first, one note each. */
export function doubtNotes({ context }: Pick<AuditFacts, "context">): DataNote[] {
  return (context.doubts ?? []).map((doubt) => ({ ...doubt, code: `doubt_${doubt.code}` }));
}

/** After a run that failed or is still working, the numbers come from the run before. */
function runNotes({ context }: AuditFacts): DataNote[] {
  const run = context.laterRun;
  if (!run) return [];
  const moments = { started: run.started };
  if (run.status === "running") return [{ code: run.overlapped ? "runOverlapped" : "runRunning", moments }];
  const code = run.chunkErrors ? "runFailedChunks" : "runFailed";
  return [{ code, moments, names: { reason: run.reason ?? "" }, numbers: { chunks: run.chunkErrors } }];
}

function coverageNotes({ months, settings: { window } }: Audit): DataNote[] {
  const partial = months.filter(({ complete }) => !complete).map(({ month }) => month);
  const complete = months.length - partial.length;
  const notes: DataNote[] = partial.length ? [{ code: "partial", usageMonths: { months: partial } }] : [];
  if (complete === 0) notes.push({ code: "noComplete" });
  else if (complete < window) notes.push({ code: "fewMonths", numbers: { months: complete, window } });
  return notes;
}

/** Doubts that the collector's reading itself raises. */
function collectionNotes({ context }: AuditFacts): DataNote[] {
  const read = context.collection;
  if (!read) return [];
  const { usersExpected: expected, usersFound: found, outside } = read;
  const notes: DataNote[] = found < USUAL_SHARE * expected ? [{ code: "fewFound", numbers: { found, expected } }] : [];
  if (outside?.users) {
    const { month, users, rows } = outside;
    notes.push({ code: "outside", usageMonths: { month: [month] }, numbers: { users, rows } });
  }
  return notes;
}

function priceNotes({ context, contracts }: AuditFacts, { economics, owned, asOf }: AuditWithDecisions): DataNote[] {
  if (!context.pricesVisible) return [{ code: "pricesHidden" }];
  const rows = economics.filter(({ profile }) => profile === null);
  const listed = owned.filter(({ priceSource }) => priceSource === "list");
  const byReason = new Map<Reason, string[]>();
  for (const { reason, license } of rows)
    if (reason && !EXPLAINED.includes(reason)) byReason.set(reason, [...(byReason.get(reason) ?? []), license]);
  const notes: DataNote[] = [...byReason].map(([reason, licenses]) => ({
    code: "missing",
    reason,
    lists: { licenses }
  }));
  const inForce = ({ end }: ContractLine): boolean => end === null || end >= asOf;
  const ended = [...groupBy(contracts, ({ license }) => license)].filter(([, lines]) => !lines.some(inForce));
  if (ended.length) notes.unshift({ code: "contractEnded", lists: { licenses: ended.map(([license]) => license) } });
  if (!listed.length) return notes;
  return [{ code: "listPrices", lists: { licenses: listed.map(({ license }) => license) } }, ...notes];
}

/** Families of which the next term costs more than what is paid and needed: today's cost and the best one leave that out. */
function growthNotes(audit: AuditWithDecisions): DataNote[] {
  return growthOf(audit)
    .filter(({ isMuch }) => isMuch)
    .map(({ family, currency, more }) => ({
      code: "growth",
      names: { family, currency },
      numbers: { more: Math.round(more) }
    }));
}

/** Users who left are one note for all licenses; of any other kind the first few are named. */
function unknownNotes(kind: Unknown["kind"], { unknowns }: Audit): DataNote[] {
  const found = unknowns.filter((unknown) => unknown.kind === kind);
  const together = kind === "inactiveUser" && found.length > 0;
  const entries = together ? [{ name: "", users: sum(found, "users"), rows: sum(found, "rows") }] : found;
  const notes: DataNote[] = entries
    .slice(0, NAMED)
    .map(({ name, users, rows }) => ({ code: `unknown_${kind}`, names: { name }, numbers: { users, rows } }));
  const more = entries.length - NAMED;
  return more > 0 ? [...notes, { code: "more", numbers: { count: more } }] : notes;
}

/** Of a folder it is known that a file or column is not there, and what can't be shown without it. In an org it is a permission or a feature. */
function absentNote(note: DataNote, { context }: AuditFacts): DataNote {
  if (context.source === "org" || note.code !== "unknown_unreadable") return note;
  const absent = ABSENT.find((name) => note.names?.name?.split(".").at(-1) === name);
  return absent ? { code: `absent_${absent}` } : note;
}

/** An unknown part makes the sum unknown. */
function sum(unknowns: readonly Unknown[], of: "users" | "rows"): number | null {
  return unknowns.reduce<number | null>(
    (all, { [of]: count }) => (all === null || count === null ? null : all + count),
    0
  );
}

/** Where Salesforce's meters differ from our counts. Logins can be compared only while the current month is the newest one. */
function driftNotes({ licenses, months, usage }: Audit): DataNote[] {
  const running = months.at(-1);
  return licenses.flatMap(({ name, used, activeUsers, monthlyLoginsUsed: metered }) => {
    const names = { license: name };
    const notes: DataNote[] = [];
    if (activeUsers !== null && apart(activeUsers, used) > TOLERANCE)
      notes.push({ code: "seatDrift", names, numbers: { platform: used, own: activeUsers } });
    if (metered === null || !running || running.complete) return notes;
    const own = usage
      .filter((row) => row.siteId === null && row.license === name && row.month === running.month)
      .reduce((logins, row) => logins + row.logins, 0);
    const share = apart(own, metered);
    return share > TOLERANCE
      ? [...notes, { code: "loginDrift", names, numbers: { platform: metered, own }, shares: { share } }]
      : notes;
  });
}

function apart(own: number, platform: number): number {
  return Math.abs(own - platform) / Math.max(platform, 1);
}
