import { MOVE, PLAN, PROFILE, USER } from "../org.mjs";

/** What the selectors of moves make of the rows. */
export default {
  "MoveSelector.plans": { apex: "plans().size()", answer: 2 },
  "MoveSelector.plan": {
    apex: "plan([SELECT Id FROM License_Move_Plan__c WHERE Name = 'Winter'].Id).Kind__c",
    answer: "upgrade"
  },
  "MoveSelector.moves": {
    apex: `moves('${PLAN}', '${USER.ann}', 10)`,
    answer: [
      {
        Id: MOVE.lea,
        User__c: USER.lea,
        From_License__c: "Customer Community Login",
        From_Profile_Id__c: PROFILE.login,
        To_License__c: "Customer Community",
        To_Profile_Id__c: PROFILE.member,
        Status__c: "switch",
        Reversible__c: false,
        State__c: "applied"
      }
    ]
  }
};
