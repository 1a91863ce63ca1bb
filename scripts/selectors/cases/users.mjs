import { PROFILE, SITE, USER } from "../org.mjs";
import { setOf } from "../ids.mjs";

const SPRING = "Datetime.newInstanceGmt(2026, 5, 1), Datetime.newInstanceGmt(2026, 6, 1)";
const since = (month) => `Datetime.newInstanceGmt(2026, ${month}, 1)`;
const at = (day) => `2026-${day}T10:00:00.000+0000`;
const CREATED = "2025-03-01T10:00:00.000+0000";

/** Expected results of the selectors of users, sites and logins. */
export default {
  "LoginHistorySelector.logins": [
    {
      apex: `logins(${setOf(USER.ann, USER.pia)}, ${SPRING}, 10)`,
      answer: [{ userId: USER.ann, networkId: SITE.help, loginTime: at("05-02"), status: "Invalid Password" }]
    },
    {
      apex: `logins(${setOf(USER.pia)}, ${since(6)}, ${since(7)}, 10)`,
      answer: [{ userId: USER.pia, loginTime: at("06-10"), status: "Success" }]
    }
  ],
  "LoginHistorySelector.oldestLoginTime": [
    { covers: ["oldest"], apex: "oldestLoginTime()", answer: "2026-02-01T09:00:00.000+0000" },
    { covers: ["oldestSince"], apex: `oldestLoginTime(${since(5)})`, answer: at("05-02") }
  ],
  "LoginHistorySelector.rowsUpTo": { apex: `rowsUpTo(${since(1)}, ${since(6)}, 10)`, answer: 2 },
  "LoginHistorySelector.newestLoginTime": { covers: ["newest"], apex: "newestLoginTime()", answer: at("06-10") },
  "NetworkSelector.isEnabled": { apex: "isEnabled()", answer: true },
  "NetworkSelector.names": { apex: "names()", answer: { [SITE.help]: "Help", [SITE.shop]: "Shop" } },
  "NetworkSelector.memberProfiles": {
    apex: "memberProfiles()",
    answer: { [SITE.help]: [PROFILE.member], [SITE.shop]: [PROFILE.plus] }
  },
  "NetworkSelector.memberships": {
    apex: `memberships(${setOf(USER.ann, USER.lea, USER.pia)}, 10)`,
    answer: { [USER.ann]: [SITE.help, SITE.shop], [USER.lea]: [SITE.help] }
  },
  "OwnPermissionSelector.holdsOneOf": {
    apex: "holdsOneOf(new List<String>{ 'PermissionsManageUsers', 'PermissionsViewSetup' }, System.now())",
    answer: true
  },
  "UserSelector.loggedInSince": {
    locator: true,
    apex: `loggedInSince(${setOf(PROFILE.member, PROFILE.plus, PROFILE.partner)}, ${since(6)})`,
    answer: [
      { Id: USER.pia, ProfileId: PROFILE.plus, IsActive: true, CreatedDate: CREATED, LastLoginDate: at("06-10") },
      { Id: USER.bob, ProfileId: PROFILE.partner, IsActive: true, CreatedDate: CREATED, LastLoginDate: at("06-01") },
      { Id: USER.ina, ProfileId: PROFILE.plus, IsActive: false, CreatedDate: CREATED, LastLoginDate: at("06-01") }
    ]
  },
  "UserSelector.byIds": {
    locator: true,
    apex: `byIds(${setOf(USER.lea)})`,
    answer: [{ Id: USER.lea, ProfileId: PROFILE.login, IsActive: true, CreatedDate: CREATED }]
  },
  "UserSelector.everyActive": {
    locator: true,
    apex: `everyActive(${setOf(PROFILE.plus)})`,
    answer: [
      { Id: USER.pia, ProfileId: PROFILE.plus, IsActive: true, CreatedDate: CREATED, LastLoginDate: at("06-10") }
    ]
  },
  "UserSelector.everyPresent": {
    locator: true,
    apex: `everyPresent(${setOf(PROFILE.plus)}, ${since(6)}, ${since(7)})`,
    answer: [
      { Id: USER.pia, ProfileId: PROFILE.plus, IsActive: true, CreatedDate: CREATED, LastLoginDate: at("06-10") },
      { Id: USER.ina, ProfileId: PROFILE.plus, IsActive: false, CreatedDate: CREATED, LastLoginDate: at("06-01") }
    ]
  },
  "UserSelector.active": {
    apex: `active(${setOf(PROFILE.partner, PROFILE.plus, PROFILE.member)})`,
    answer: { [PROFILE.member]: 1, [PROFILE.plus]: 1, [PROFILE.partner]: 2 }
  }
};
