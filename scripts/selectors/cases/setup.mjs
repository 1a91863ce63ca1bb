import { PROFILE } from "../org.mjs";
import { setOf } from "../ids.mjs";

/** Expected results of the selectors of the user's own permissions and of the demo data. */
export default {
  "DemoSelector.isSandbox": { apex: "isSandbox() == false", answer: true },
  "DemoSelector.isCounted": { apex: "isCounted()", answer: true },
  "DemoSelector.activeUsers": { apex: `activeUsers(${setOf(PROFILE.plus)}).get('${PROFILE.plus}')`, answer: 1 },
  "DemoSelector.marked": {
    before: "insert as system new License_Optimizer_Run__c(Status__c = 'Running', Job_Id__c = 'demo');",
    apex: "marked().size()",
    answer: 1
  },
  "DemoSelector.decisions": { apex: "decisions().size()", answer: 4 },
  "OwnPermissionSelector.holdsOneOf": {
    apex: "holdsOneOf(new List<String>{ 'PermissionsViewSetup', 'PermissionsOfNoOrg' }, System.now())",
    answer: true
  }
};
