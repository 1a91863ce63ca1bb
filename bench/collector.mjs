// Measures the collector's cost in a made-up org, executed by the apex-runner: npm run bench:collector [users] [profiles] [sites] [logins per user].
// Prints chunks, queries, rows, milliseconds and carried state of each part of a run. Skipped if the runner is absent.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { emptyOrg, hasRunner, run } from "../scripts/parity/runner.mjs";

const [USERS = 20_000, PROFILES = 100, SITES = 3, LOGINS = 15] = process.argv.slice(2).map(Number);
const SCOPE = 200;
const NOW = "2026-11-29T12:00:00Z";
const DAY = 86_400_000;
/** Salesforce keeps login history for six months. */
const OLDEST = Date.parse("2026-05-30T00:00:00Z");
const DAYS = Math.floor((Date.parse(NOW) - OLDEST) / DAY);
/** Share of users who logged in within six months. */
const LIVELY = 0.4;
const LICENSES = ["Customer Community", "Customer Community Login"];

if (!hasRunner) {
  console.log("bench:collector: SKIPPED, ../shared/apex-runner is not on this machine");
  process.exit(0);
}
const folder = mkdtempSync(path.join(tmpdir(), "collector-"));
try {
  const org = emptyOrg(folder);
  // As in Developer Edition: a chain of queueable jobs ends with its fifth job.
  writeFileSync(org.file, JSON.stringify({ ...JSON.parse(readFileSync(org.file, "utf8")), queueableDepth: 5 }));
  const file = path.join(folder, "data.json");
  writeFileSync(file, JSON.stringify(orgOf(org)));
  const started = Date.now();
  const batch = ["--as-batch", "LoginUsageBatch", "--scope", String(SCOPE), "--dump", "License_Optimizer_Run__c"];
  batch.push("--dump", "Login_Usage__c");
  const { jobs, dump } = run(["--org", org.file, "--data", file, "--now", NOW, ...batch]);
  const [record] = dump.License_Optimizer_Run__c;
  if (record.Status__c !== "Complete") throw new Error(`${record.Status__c}: ${record.Error__c}`);
  console.log(
    `${USERS} users, ${PROFILES} profiles, ${SITES} sites, ${record.Rows_Read__c} logins read of ${record.Users_Read__c} users, ` +
      `${((Date.now() - started) / 1000).toFixed(0)} s in all`
  );
  const counted = dump.Login_Usage__c.filter(({ Active__c }) => Active__c > 0).length;
  console.log(
    `${dump.Login_Usage__c.length} usage rows, ${counted} of them with logins (lists of counters in the state)`
  );
  for (const name of new Set(jobs.map(({ job }) => job))) summary(name, jobs);
} finally {
  rmSync(folder, { recursive: true });
}

/** One line for each kind of transaction of a job. */
function summary(name, jobs) {
  const chunks = jobs.filter(({ job }) => job === name).flatMap((job) => job.chunks);
  for (const kind of ["start", "execute", "finish"]) {
    const all = chunks.filter((chunk) => chunk.name.startsWith(kind));
    if (!all.length) continue;
    const most = (limit) => Math.max(...all.map((chunk) => chunk[limit] ?? 0));
    console.log(
      `${name} ${kind}: ${all.length} transactions, at most ${most("queries")} queries, ${most("queryRows")} rows, ${most("dml")} DML with ` +
        `${most("dmlRows")} rows, ${median(all.map(({ ms }) => ms))} ms (median), ${most("ms")} ms (most), ${most("stateBytes")} bytes of state`
    );
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Users spread over profiles, each a member of one site by profile and one by chance; users who log in do so at fixed intervals of days. */
function orgOf(org) {
  const ids = (prefix) => (n) => `${prefix}${String(n).padStart(12, "0")}`;
  const [license, profile, user, site] = ["100", "00e", "005", "0DB"].map(ids);
  const data = {
    UserLicense: LICENSES.map((Name, i) => ({
      Id: license(900 + i),
      Name,
      TotalLicenses: USERS,
      UsedLicenses: USERS / 2
    })),
    Profile: numbers(PROFILES).map((p) => ({
      Id: profile(9000 + p),
      Name: `Profile ${p}`,
      UserLicenseId: license(900 + (p % 2))
    })),
    Network: numbers(SITES).map((s) => ({ Id: site(s), Name: `Site ${s}`, Status: "Live" })),
    NetworkMemberGroup: numbers(PROFILES).map((p) => ({ NetworkId: site(p % SITES), ParentId: profile(9000 + p) })),
    User: [],
    NetworkMember: [],
    LoginHistory: [],
    PermissionSetAssignment: [{ AssigneeId: org.administrator, PermissionSetId: org.permissionSet, IsActive: true }]
  };
  if (!SITES) data.NetworkMemberGroup = [];
  for (const n of numbers(USERS)) addUser(data, n, { user, profile, site });
  return data;
}

function addUser(data, n, { user, profile, site }) {
  const Id = user(100_000 + n);
  const ofProfile = n % PROFILES;
  // Every fifth user is a member of a second site.
  const sites = SITES ? [...new Set([ofProfile % SITES, n % 5 ? ofProfile % SITES : (ofProfile + 1) % SITES])] : [];
  const comes = n % 10 < LIVELY * 10;
  const logins = comes ? Math.max(1, Math.round(((n % 7) + 1) * (LOGINS / LIVELY / 4))) : 0;
  let last = null;
  for (const i of numbers(logins)) {
    last = new Date(
      OLDEST + Math.floor(((i + (n % 10) / 10) * DAYS) / logins) * DAY + ((n % 20) + 1) * 3_600_000
    ).toISOString();
    const NetworkId = sites.length ? site(sites[i % sites.length]) : undefined;
    data.LoginHistory.push({
      UserId: Id,
      LoginTime: last,
      Status: i % 30 === 29 ? "Invalid Password" : "Success",
      NetworkId
    });
  }
  data.User.push({
    Id,
    LastName: `User ${n}`,
    Username: `user${n}@example.com`,
    ProfileId: profile(9000 + ofProfile),
    IsActive: true,
    CreatedDate: "2024-01-01T00:00:00Z",
    LastLoginDate: last ?? undefined
  });
  for (const s of sites) data.NetworkMember.push({ NetworkId: site(s), MemberId: Id });
}

function numbers(amount) {
  return Array.from({ length: amount }, (_, i) => i);
}
