import { JOB, OLD_RUN, PROFILE, RUN } from "../org.mjs";
import { setOf } from "../ids.mjs";

const APRIL = "Date.newInstance(2026, 4, 1)";
const MAY = "Date.newInstance(2026, 5, 1)";
const JUNE = "Date.newInstance(2026, 6, 1)";
const MEMBERS = `new Set<String>{ '${PROFILE.member}' }`;

/** Expected results of the selectors for the collector's own rows, runs and jobs. */
export default {
  "CollectedUsageSelector.monthsSince": {
    apex: `monthsSince(${MAY})`,
    answer: [
      { first: "2026-05-01", next: "2026-05-31", coveredDays: 0, isFrozen: true },
      { first: "2026-06-01", next: "2026-06-30", coveredDays: 0, isFrozen: false }
    ]
  },
  "CollectedUsageSelector.monthsWith": [
    { apex: `monthsWith(true, ${JUNE}).equals(new Set<Date>{ ${APRIL}, ${MAY} })`, answer: true },
    { apex: `monthsWith(false, ${JUNE}).isEmpty()`, answer: true }
  ],
  "CollectedUsageSelector.populations": {
    apex: `populations(${JUNE}, null, 10)`,
    answer: [{ Profile_Id__c: PROFILE.member }]
  },
  "CollectedUsageSelector.history": {
    apex: `history(new Set<Date>{ ${APRIL}, ${MAY} }, ${MEMBERS})`,
    answer: ["04", "05"].map((month) => ({
      Profile_Id__c: PROFILE.member,
      License__c: "Customer Community",
      Month__c: `2026-${month}-01`,
      Month_End__c: month === "04" ? "2026-04-30" : "2026-05-31",
      Distribution__c: "[1]"
    }))
  },
  "CollectedUsageSelector.stale": [
    { apex: `stale(${JUNE}, ${JUNE}.addMonths(1), '${OLD_RUN}', 10).size()`, answer: 2 },
    { apex: `stale(${JUNE}, ${JUNE}.addMonths(1), '${RUN}', 10).isEmpty()`, answer: true }
  ],
  "CollectedUsageSelector.frequencies": {
    apex: "frequencies([SELECT Id FROM Login_Usage__c])",
    answer: [{ Key__c: "June, one day", Users__c: 2 }]
  },
  "CollectorRunSelector.running": { apex: "running(10)", answer: [{ Job_Id__c: JOB.running }] },
  "CollectorRunSelector.newestComplete": { apex: "newestComplete()", answer: { Id: RUN, Inactive_Logins__c: "2" } },
  "CollectorJobSelector.active": { apex: "active()", answer: [JOB.running] },
  "CollectorJobSelector.failed": {
    apex: `failed('${JOB.failed}')`,
    answer: { Id: JOB.failed, NumberOfErrors: 2, ExtendedStatus: "First error: out of memory" }
  },
  "CollectorJobSelector.endings": {
    apex: `endings(${setOf(JOB.failed)})`,
    answer: { [JOB.failed]: "First error: out of memory" }
  },
  "UserSearchSelector.activeUsers": {
    apex: `activeUsers('ann*', ${setOf(PROFILE.member)})`,
    absent: "SOSL outside tests"
  }
};
