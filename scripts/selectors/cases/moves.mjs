import { ADDRESS, GROUP, JOB, MOVE, PLAN, PROFILE, SET, USER } from "../org.mjs";
import { setOf } from "../ids.mjs";

const OF_PLAN = `'${PLAN}'`;
/** A plan with an Id made up by the org: selectors that take text check its prefix. */
const WINTER = "[SELECT Id FROM License_Move_Plan__c WHERE Name = 'Winter'].Id";
const ONLY = (id) => [{ Id: id }];
const ANN = route("ann", "switch", "member", "login", true);
const LEA = route("lea", "switch", "login", "member", true);
const PIA = route("pia", "eligible", "plus", "partner", false);

/** Expected results of the selectors of moves. */
export default {
  "HeldAssignmentSelector.ofUsers": {
    apex: `ofUsers(${setOf(USER.ann, USER.lea)}, 10)`,
    answer: [
      held(SET.articles, "Articles"),
      { ...held(SET.crm, "CRM"), ExpirationDate: "2027-01-01T00:00:00.000+0000" },
      { ...held(SET.group, "0PS of a group"), PermissionSetGroupId: GROUP }
    ]
  },
  "MoveCountSelector.byState": {
    apex: `byState(${setOf(PLAN)})`,
    answer: ["planned", "applied", "failed"].map((state) => ({ planId: PLAN, state, moves: 1 }))
  },
  "MoveCountSelector.lastChange": { apex: `lastChange(${OF_PLAN})`, answer: "2026-06-11T10:00:00.000+0000" },
  "MoveCountSelector.all": { apex: `all(${OF_PLAN})`, answer: 3 },
  "MoveCountSelector.irreversible": { apex: `irreversible(${OF_PLAN})`, answer: 1 },
  "MoveCountSelector.irreversibleDue": { apex: `irreversibleDue(${OF_PLAN})`, answer: 1 },
  "MoveCountSelector.unnotified": { apex: `unnotified(${OF_PLAN})`, answer: 1 },
  "MoveCountSelector.joining": {
    apex: `joining(${OF_PLAN})`,
    answer: { "Customer Community Login": 1, "Partner Community": 1 }
  },
  "MoveJobSelector.active": {
    apex: `active(new Set<String>{ '${JOB.running}', '${JOB.failed}' })`,
    answer: [JOB.running]
  },
  "MoveJobSelector.failureOf": { apex: `failureOf('${JOB.failed}')?.contains('out of memory')`, answer: true },
  "AlertSelector.known": {
    apex: "known(new Set<String>{ 'seats|Customer Community|80|', 'other' })",
    answer: ["seats|Customer Community|80|"]
  },
  "AlertSelector.toldSince": {
    apex: "toldSince(Datetime.newInstanceGmt(2026, 6, 1, 0, 0, 0))",
    answer: ["seats|Customer Community"]
  },
  "AlertSelector.open": { apex: "open('seats')[0].Threshold__c", answer: 80 },
  "AlertSelector.lastDigest": { apex: "lastDigest()", answer: "2026-06-08T03:00:00.000+0000" },
  "ConsumptionAlertSelector.active": {
    apex: "active().isEmpty()",
    answer: true
  },
  "MailTextSelector.body": [
    { apex: "body('License_Money_Vectors') != null", answer: true },
    { apex: "body('None') == null", answer: true }
  ],
  "PermissionHolderSelector.holders": {
    apex: `holders('Export_Orders', ${setOf(USER.ann, USER.lea)})`,
    answer: [USER.ann]
  },
  "RecipientSelector.all": { apex: "all().size() <= 1", answer: true },
  "RecipientSelector.others": { apex: "others(new Set<String>()).size()", answer: 1 },
  "RecipientSelector.users": {
    apex: "users(new Set<String>{ UserInfo.getUserName() }).size()",
    answer: 1
  },
  "RecipientSelector.usernames": { apex: "usernames(new Set<Id>{ UserInfo.getUserId() }).size()", answer: 1 },
  "RecipientSelector.hasCredential": { apex: "hasCredential('License_Chat')", answer: true },
  "LedgerMoveSelector.applied": [
    { locator: true, apex: "applied()", answer: [{ Id: MOVE.lea, User__c: USER.lea }] },
    { apex: `applied(${setOf(USER.lea)})[0].To_License__c`, answer: "Customer Community" }
  ],
  "LedgerMoveSelector.hasApplied": { apex: "hasApplied()", answer: true },
  "DigestSelector.decisions": { apex: "decisions(null).size() <= 200", answer: true },
  "LedgerMoveSelector.entries": { apex: "entries()[0].Frozen__c", answer: true },
  "LedgerSelector.entries": { apex: "entries()[0].Moves__c", answer: 3 },
  "MoveSelector.plans": { apex: "plans().size()", answer: 2 },
  "MoveSelector.plan": { apex: `plan(${WINTER}, true).Kind__c`, answer: "upgrade" },
  "MoveSelector.moves": [
    { apex: `moves(${OF_PLAN}, null, 10).size()`, answer: 3 },
    {
      apex: `moves(${OF_PLAN}, '${MOVE.lea}', 10)`,
      answer: [
        {
          ...PIA,
          From_License__c: "Customer Community Plus",
          To_License__c: "Partner Community",
          State__c: "failed",
          Changed_At__c: "2026-06-11T09:00:00.000+0000"
        }
      ]
    }
  ],
  "MoveUserSelector.states": {
    apex: `states(${setOf(USER.ina)})`,
    answer: { [USER.ina]: { Id: USER.ina, IsActive: false, ProfileId: PROFILE.plus } }
  },
  "MoveUserSelector.languages": { apex: `languages(${setOf(USER.ann)})`, answer: { [USER.ann]: "de" } },
  "NoticeSelector.notificationType": {
    apex: "notificationType('License_Moves') != null",
    absent: "sObject type 'CustomNotificationType' is not supported"
  },
  "NoticeSelector.sender": { apex: "sender('licenses@acme.example')", answer: ADDRESS },
  "NoticeSelector.texts": { apex: "texts()[0].Language__c", answer: "de" },
  "ProtectionSelector.entries": {
    apex: "entries(10)",
    answer: [
      {
        Kind__c: "name",
        Value__c: "Integration *",
        CreatedById: USER.olga,
        CreatedBy: { Id: USER.olga, Name: "Olga Roe" },
        CreatedDate: "2026-06-01T08:00:00.000+0000"
      }
    ]
  },
  "ProtectionSelector.creatorsOf": {
    apex: "creatorsOf(ProtectionSelector.entries(10))",
    answer: { [USER.olga]: "Olga Roe" }
  },
  "RunMoveSelector.due": [
    { apex: `due(${OF_PLAN}, false, 10)`, answer: [ANN, PIA] },
    { apex: `due(${OF_PLAN}, true, 10)`, answer: [LEA] }
  ],
  "RunMoveSelector.attempted": {
    apex: `attempted(${OF_PLAN})`,
    answer: [
      {
        Id: MOVE.ann,
        User__c: USER.ann,
        Status__c: "switch",
        From_Profile_Id__c: PROFILE.member,
        To_Profile_Id__c: PROFILE.login,
        Taking_Back__c: false
      }
    ]
  },
  "RunMoveSelector.ofRun": { locator: true, apex: "ofRun('run 1')", answer: ONLY(MOVE.ann) },
  "RunMoveSelector.owned": { apex: `owned(${setOf(MOVE.ann, MOVE.lea)}, 'run 1').keySet()`, answer: [MOVE.ann] },
  "RunMoveSelector.unnotified": [
    { locator: true, apex: `unnotified(${OF_PLAN})`, answer: ONLY(MOVE.ann) },
    { apex: `unnotified(MoveSelector.moves(${OF_PLAN}, null, 10)).size()`, answer: 1 }
  ],
  "RunMoveSelector.endedBefore": [
    { apex: "endedBefore(Datetime.newInstanceGmt(2026, 6, 11), 10).isEmpty()", answer: true },
    { apex: "endedBefore(Datetime.newInstanceGmt(2090, 1, 1), 10).size() > 0", answer: true }
  ],
  "RunMoveSelector.holding": { apex: `holding(${OF_PLAN})`, answer: [{ Id: MOVE.ann }, { Id: MOVE.pia }] },
  "RunMoveSelector.heldElsewhere": {
    apex: `heldElsewhere(new Set<String>{ '${USER.ann}', '${USER.lea}' }, ${WINTER})`,
    answer: { [USER.ann]: "Autumn" }
  },
  "RunMoveSelector.idsByKey": {
    apex: `idsByKey(new Set<String>{ '${PLAN}${USER.lea}', 'another' })`,
    answer: { [`${PLAN}${USER.lea}`]: MOVE.lea }
  },
  "RunPlanSelector.locked": { apex: `locked(${WINTER}).Kind__c`, answer: "upgrade" },
  "RunPlanSelector.planOfKey": { apex: `planOfKey('made by a page') == ${WINTER}`, answer: true },
  "RunPlanSelector.isStopping": { apex: `isStopping(${WINTER})`, answer: true }
};

function route(name, Status__c, from, to, Reversible__c) {
  const [From_Profile_Id__c, To_Profile_Id__c] = [PROFILE[from], PROFILE[to]];
  return { Id: MOVE[name], User__c: USER[name], Status__c, Reversible__c, From_Profile_Id__c, To_Profile_Id__c };
}

function held(PermissionSetId, Label) {
  return { AssigneeId: USER.ann, PermissionSetId, PermissionSet: { Id: PermissionSetId, Label } };
}
