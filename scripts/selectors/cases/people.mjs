import { PROFILE, SITE, USER } from "../org.mjs";
import { setOf } from "../ids.mjs";

const person = (id, name, profileId, lastLogin) => ({
  id,
  name: `${name} Roe`,
  username: `${name.toLowerCase()}@acme.example`,
  profileId,
  created: "2025-03-01T10:00:00.000+0000",
  ...(lastLogin && { lastLogin: `${lastLogin}T10:00:00.000+0000` })
});
const ANN = person(USER.ann, "Ann", PROFILE.member, "2026-05-02");
const LEA = person(USER.lea, "Lea", PROFILE.login);
const PIA = person(USER.pia, "Pia", PROFILE.plus, "2026-06-10");

/** A filter for all users without a role and for Plus users, none of them idle; `more` narrows it. */
const filter = (more = "") => `
  PeopleSelector.Filter filter = new PeopleSelector.Filter();
  filter.profileIds = ${setOf(PROFILE.member, PROFILE.login, PROFILE.plus)};
  filter.activities = UserActivity.ALL;
  filter.idleBefore = Datetime.newInstanceGmt(2026, 5, 15);
  ${more}
`;
const page = (more, answer, after = "null") => ({ before: filter(more), apex: `page(filter, ${after}, 10)`, answer });

/** Expected results of the selectors of people. */
export default {
  "PeopleSelector.page": [
    page("", [ANN, LEA, PIA]),
    page("", [LEA, PIA], `'${USER.ann}'`),
    page("filter.activities = new Set<String>{ UserActivity.ACTIVE };", [PIA]),
    page("filter.activities = new Set<String>{ UserActivity.DORMANT, UserActivity.NEVER };", [ANN, LEA]),
    page("filter.activities = new Set<String>{ UserActivity.DORMANT };", [ANN]),
    { ...page("filter.searchText = 'lea@';", [LEA]), covers: ["canFilterByName"] },
    { ...page(`filter.networkIds = ${setOf(SITE.shop)};`, [ANN]), onlyWithSites: true }
  ]
};
