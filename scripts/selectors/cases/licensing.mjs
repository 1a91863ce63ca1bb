import { CONTRACT, LICENSE, PROFILE } from "../org.mjs";
import { setOf } from "../ids.mjs";

/** Expected results of the selectors of licenses and contracts. */
export default {
  "ContractSelector.lines": {
    apex: "lines()",
    answer: [
      {
        Id: CONTRACT,
        Name: "LC-1",
        License__c: "Customer Community",
        Basis__c: "member",
        Quantity__c: 50,
        Unit_Price__c: 2,
        Currency__c: "EUR",
        Start_Date__c: "2026-01-01",
        End_Date__c: "2026-12-31",
        Settlement__c: "month",
        Escalator_Percent__c: 5
      }
    ]
  },
  "EntitlementSelector.isAvailable": { apex: "isAvailable()", answer: true },
  "EntitlementSelector.logins": {
    apex: "logins()",
    answer: [
      {
        setting: "CommunityLogins",
        label: "Customer Community Logins",
        allowed: 1000,
        used: 70,
        frequency: "Monthly",
        startDate: "2026-01-01",
        endDate: "2026-12-31"
      }
    ]
  },
  "LicenseSelector.licenses": {
    apex: "licenses()",
    answer: [
      license(LICENSE.member, "Customer Community"),
      license(LICENSE.login, "Customer Community Login", { monthlyLoginsEntitlement: 1000, monthlyLoginsUsed: 70 }),
      license(LICENSE.plus, "Customer Community Plus"),
      license(LICENSE.partner, "Partner Community"),
      { id: "100AR0000000001YAA", name: "Salesforce", definitionKey: "SFDC", total: 50, used: 2 },
      { ...license(LICENSE.staff, "Salesforce Platform"), definitionKey: "AUL" }
    ]
  },
  "LicenseSelector.profiles": {
    apex: `profiles(${setOf(LICENSE.member, LICENSE.plus)})`,
    answer: [
      { id: PROFILE.plus, name: "Customer", licenseId: LICENSE.plus },
      { id: PROFILE.member, name: "Reader", licenseId: LICENSE.member }
    ]
  }
};

function license(id, name, more) {
  return { id, name, definitionKey: `PID_${name.replaceAll(" ", "_")}`, total: 50, used: 20, ...more };
}
