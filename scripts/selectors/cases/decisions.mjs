import { FINDING, PROFILE, SET, USER } from "../org.mjs";
import { setOf } from "../ids.mjs";

const OBJECTS = "new List<String>{ 'Account', 'Case', 'Report' }";
const INTERNAL = "new Set<String>{ 'Salesforce Platform' }";
const STAFF = { profile: "Staff", license: "Salesforce Platform" };
const JUNE = "Datetime.newInstanceGmt(2026, 6, 1), Datetime.newInstanceGmt(2026, 7, 1)";
const OF_READERS = { permissionSetId: SET.owned, profileId: PROFILE.member, name: "Reader" };
const FOUND = {
  Id: FINDING,
  Key__c: "idle-member",
  Finding_Id__c: "idle",
  Type__c: "idleSeats",
  License__c: "Customer Community",
  Title__c: "Idle seats",
  Users__c: 3,
  Status__c: "new",
  Assigned_To__c: USER.olga,
  Assigned_To__r: { Id: USER.olga, Name: "Olga Roe" },
  Due_Date__c: "2026-07-01",
  First_Seen__c: "2026-06-01",
  Last_Seen__c: "2026-06-11",
  Monthly_Saving__c: 6,
  Price_Currency__c: "EUR"
};

/** Expected results of the selectors of decisions, findings and scenarios. */
export default {
  "AccessFactSelector.heads": {
    apex: "heads()",
    answer: ["grants", "users"].map((Kind__c) => ({
      Kind__c,
      Window_From__c: "2026-03-01",
      Window_To__c: "2026-06-01"
    }))
  },
  "AccessFactSelector.parts": {
    apex: "parts(new Map<Id, SObject>(AccessFactSelector.all()).keySet())",
    answer: [
      { Kind__c: "grants", Rows__c: "[1]" },
      { Kind__c: "users", Rows__c: "[2]" }
    ]
  },
  "AccessFactSelector.all": { apex: "all().size()", answer: 2 },
  "AccessGrantSelector.grants": {
    apex: `grants(${OBJECTS}, ${setOf(PROFILE.member)})`,
    answer: [
      { permissionSetId: SET.articles, name: "Articles", objectName: "Account", create: false, edit: true },
      { ...OF_READERS, objectName: "Case", create: true, edit: false },
      { ...OF_READERS, objectName: "Report", create: false, edit: false }
    ]
  },
  "DecisionSelector.newest": {
    apex: "newest()",
    answer: ["Customer Community", "Partner Community"].map((Family__c) => ({
      Family__c,
      Day__c: "2026-06-11",
      Seats__c: 7,
      Best_Next__c: 12
    }))
  },
  "DecisionSelector.before": [
    { apex: "before(Date.newInstance(2026, 6, 11)).size()", answer: 2 },
    { apex: "before(Date.newInstance(2026, 6, 10)).isEmpty()", answer: true }
  ],
  "ExternalUserSelector.hasRoles": { apex: "hasRoles()", answer: true },
  "ExternalUserSelector.active": {
    locator: true,
    apex: `active(${setOf(PROFILE.plus)})`,
    answer: [{ Id: USER.pia, ProfileId: PROFILE.plus, PortalRole: "Manager" }]
  },
  "ExternalUserSelector.nobody": { apex: "nobody().getQuery().contains('FROM User')", answer: true },
  "ExternalUserSelector.among": {
    apex: `among(${setOf(USER.pia, USER.ina, USER.ann)}, ${setOf(PROFILE.plus)})`,
    answer: [USER.pia]
  },
  "ExternalUserSelector.assignments": {
    apex: `assignments(${setOf(USER.ann)}, ${setOf(SET.crm, SET.expired)}, 10)`,
    answer: [{ userId: USER.ann, permissionSetId: SET.crm }]
  },
  "InternalPeopleSelector.ofDomains": {
    covers: ["canFilterByEmail"],
    apex: `ofDomains(${INTERNAL}, new List<String>{ 'acme.example' }, 10)`,
    answer: ["olga", "paul"].map((name) => ({ email: `${name}@acme.example`, ...STAFF }))
  },
  "InternalPeopleSelector.ofProfiles": {
    apex: `ofProfiles(${INTERNAL}, new List<String>{ 'Staff', 'Reader' })`,
    answer: [{ ...STAFF, users: 2 }]
  },
  "RecordUseSelector.isReadable": { apex: "isReadable('Case')", answer: true },
  "RecordUseSelector.changed": {
    locator: true,
    apex: "changed('Case', Datetime.newInstanceGmt(2026, 6, 2))",
    answer: [
      {
        CreatedById: USER.olga,
        CreatedDate: "2025-06-01T09:00:00.000+0000",
        OwnerId: USER.pia,
        LastModifiedDate: "2026-06-02T09:00:00.000+0000"
      }
    ]
  },
  "RecordUseSelector.usersOf": {
    apex: `usersOf([SELECT CreatedById, CreatedDate, OwnerId, LastModifiedDate FROM Case WITH SYSTEM_MODE], ${JUNE})`,
    answer: [USER.ann, USER.olga, USER.pia]
  },
  "FindingSelector.all": { apex: "all()", answer: [FOUND] },
  "FindingSelector.kept": {
    apex: "kept(new Set<String>{ 'idle-member', 'another' })[0].Last_Seen__c",
    answer: "2026-06-11"
  },
  "FindingSelector.byKeys": { apex: "byKeys(new Set<String>{ 'idle-member', 'another' })", answer: [FOUND] },
  "FindingSelector.owners": { apex: "owners('lg')", answer: [{ Id: USER.olga, Name: "Olga Roe" }] },
  "ScenarioSelector.newest": {
    apex: "newest()",
    answer: [
      {
        Name: "Everybody by login",
        Parameters__c: "{}",
        Totals__c: "{}",
        As_Of__c: "2026-06-11",
        In_Evidence__c: true
      }
    ]
  },
  "ScenarioSelector.byId": {
    apex: "byId([SELECT Id FROM License_Scenario__c].Id) != null",
    answer: true
  }
};
