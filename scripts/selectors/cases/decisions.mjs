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
  First_Seen__c: "2026-06-01",
  Last_Seen__c: "2026-06-11",
  Monthly_Saving__c: 6,
  Price_Currency__c: "EUR"
};

/** What the selectors of decisions, findings and scenarios make of the rows. */
export default {
  "AccessGrantSelector.grants": {
    apex: `grants(${OBJECTS}, ${setOf(PROFILE.member)})`,
    answer: [
      { permissionSetId: SET.articles, name: "Articles", objectName: "Account", create: false, edit: true },
      { ...OF_READERS, objectName: "Case", create: true, edit: false },
      { ...OF_READERS, objectName: "Report", create: false, edit: false }
    ]
  },
  "ExternalUserSelector.hasRoles": { apex: "hasRoles()", answer: true },
  "ExternalUserSelector.active": {
    locator: true,
    apex: `active(${setOf(PROFILE.plus)})`,
    answer: [{ Id: USER.pia, ProfileId: PROFILE.plus, PortalRole: "Manager" }]
  },
  "ExternalUserSelector.assignments": {
    apex: `assignments(${setOf(USER.ann)}, ${setOf(SET.crm, SET.expired)}, 10)`,
    answer: [{ AssigneeId: USER.ann, PermissionSetId: SET.crm }]
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
  "RecordUseSelector.users": {
    apex: `users('Case', ${setOf(USER.ann, USER.pia, USER.lea)}, ${JUNE})`,
    answer: [USER.ann, USER.pia]
  },
  "FindingSelector.all": { apex: "all()", answer: [FOUND] },
  "FindingSelector.byKeys": { apex: "byKeys(new Set<String>{ 'idle-member', 'another' })", answer: [FOUND] },
  "ScenarioSelector.newest": {
    apex: "newest()",
    answer: [{ Name: "Everybody by login", Parameters__c: "{}", Totals__c: "{}", As_Of__c: "2026-06-11" }]
  },
  "ScenarioSelector.byId": {
    apex: "byId([SELECT Id FROM License_Scenario__c].Id) != null",
    answer: true
  }
};
