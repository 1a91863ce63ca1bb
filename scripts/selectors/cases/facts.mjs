import { PROFILE } from "../org.mjs";

const RUN_STARTED = "Datetime.newInstanceGmt(2026, 6, 11, 3, 0, 0)";
const READING_DAYS = "Date.newInstance(2026, 6, 1), Date.newInstance(2026, 6, 11)";
const MONTHS =
  "new Set<Date>{ Date.newInstance(2026, 4, 1), Date.newInstance(2026, 5, 1), Date.newInstance(2026, 6, 1) }";

/** Expected results of the selectors of the collector's records. */
export default {
  "RunSelector.newestComplete": { apex: "newestComplete().As_Of__c", answer: "2026-06-11" },
  "RunSelector.newest": { apex: "newest().Status__c", answer: "Failed" },
  "JobRunSelector.newest": { apex: "newest()[0].Job__c", answer: "findings" },
  "JobRunSelector.lastComplete": [
    { apex: "lastComplete('decisions').formatGmt('yyyy-MM-dd')", answer: "2026-06-11" },
    { apex: "lastComplete('findings') == null", answer: true }
  ],
  "JobRunSelector.endedBefore": { apex: "endedBefore(Datetime.newInstanceGmt(2026, 6, 12), 10).size()", answer: 1 },
  "JobRunSelector.scheduled": { apex: "scheduled(new Set<String>{ 'No such job' }).isEmpty()", answer: true },
  "RunSelector.newestIncomplete": {
    apex: "newestIncomplete()",
    answer: { Started__c: "2026-06-12T03:00:00.000+0000", Status__c: "Failed" }
  },
  "ReadingSelector.newest": {
    apex: "newest()",
    answer: [{ License__c: "Customer Community", Day__c: "2026-06-11", Total__c: 50, Used__c: 20, Active_Users__c: 3 }]
  },
  "ReadingSelector.amount": { apex: `amount(${READING_DAYS})`, answer: 1 },
  "ReadingSelector.between": {
    apex: `between(${READING_DAYS}, 10)`,
    answer: [{ License__c: "Customer Community", Day__c: "2026-06-10", Total__c: 50, Used__c: 19 }]
  },
  "UsageSelector.months": {
    apex: `months(${RUN_STARTED})`,
    answer: [
      { month: "2026-05-01", monthEnd: "2026-05-31", complete: true },
      { month: "2026-06-01", monthEnd: "2026-06-30", complete: false }
    ]
  },
  "UsageSelector.page": { apex: `page(${MONTHS}, ${RUN_STARTED}, null, 10).size()`, answer: 3 },
  "UsageSelector.habits": {
    apex: "habits(Date.newInstance(2026, 5, 1), null, 10)",
    answer: [{ License__c: "Customer Community", Profile_Id__c: PROFILE.member, Habits__c: "3=0:2,7:1" }]
  },
  "LicenseMonthSelector.isCounted": {
    apex: "isCounted(Date.newInstance(2026, 5, 1), Date.newInstance(2026, 6, 1))",
    answer: true
  },
  "LicenseMonthSelector.months": {
    apex: "months(Date.newInstance(2026, 5, 1), 10)",
    answer: [
      {
        License__c: "Customer Community",
        Month__c: "2026-05-01",
        Month_End__c: "2026-06-01",
        Logins__c: 9,
        Users__c: 3,
        Created_Users__c: 1,
        Left_Users__c: 0,
        Ages__c: "2:1;0:0;0:0;0:0;0:0;0:0",
        Record_Months__c: 3
      }
    ]
  },
  "UsageSelector.populations": {
    apex: `populations(Date.newInstance(2026, 6, 1), ${RUN_STARTED})`,
    answer: [
      {
        License__c: "Customer Community",
        Profile__c: "Reader",
        Profile_Id__c: PROFILE.member,
        Active_Users__c: 3,
        Dormant_Users__c: 1,
        Never_Logged_In_Users__c: 0
      }
    ]
  },
  "UsageSelector.coverageFrom": { apex: `coverageFrom(${MONTHS}, ${RUN_STARTED})`, answer: "2026-04-20" }
};
