import { protectedBy, suggest, suggestionContext } from "c/licenseEngine";
import * as v from "valibot";
import { protectListOf } from "../../host/protectEntries.ts";
import { words } from "../../report/words.ts";
import { aboutOf } from "../about.ts";
import { personNamed } from "../person.ts";
import type { Person } from "../person.ts";
import type { Decided } from "../decided.ts";
import * as s from "../schemas.ts";
import { tool } from "../tool.ts";
import { targetsOf, verdictsOn, wordedVerdict } from "../verdicts.ts";

const output = v.object({
  about: s.about,
  user: v.object({
    id: s.text,
    name: s.text,
    username: s.text,
    active: v.boolean(),
    frozen: s.described(s.orNull(v.boolean()), "a frozen user keeps the seat; null: unknown"),
    license: s.text,
    profile: s.text,
    sites: s.described(s.orNull(v.array(s.text)), "sites of which the user is a member; null: unknown"),
    created: s.day,
    lastLogin: s.described(s.orNull(s.text), "null: never logged in")
  }),
  logins: s.described(
    v.array(v.object({ month: s.day, loginDays: s.number("login days; null: before the user was created") })),
    "complete months, oldest first; empty for a user who is not active or not external"
  ),
  suggestion: s.described(
    s.orNull(
      v.object({
        code: v.picklist(["toLogin", "toMember", "deactivate", "keep", "upgradePossible", "notEnoughData"]),
        text: s.text,
        why: s.text,
        activity: v.picklist(["active", "dormant", "never"]),
        ownMonths: s.described(v.number(), "complete months that this user was there"),
        meanLoginDays: s.number("per month"),
        breakEven: s.number("login days per month above which a seat is cheaper"),
        monthlySaving: s.money("of this move alone"),
        currency: s.currency,
        confidence: s.confidence
      })
    ),
    "null for a user who is not active or not external"
  ),
  protected: v.object({
    protected: s.described(v.boolean(), "true: an entry of the protect list keeps the user out of all plans"),
    entries: v.array(s.text)
  }),
  openPlans: s.described(v.array(s.text), "names of plans that still have to move this user"),
  eligibility: s.described(
    v.array(v.object({ license: s.text, statusText: s.text, availableNow: v.boolean(), blockers: v.array(s.text) })),
    "for each license that the user could move to; for what a move breaks use the tool eligibility"
  )
});

/** One user of the export. */
export const user = tool({
  name: "user",
  title: "One user",
  description:
    "One external user: logins by month, license, what is suggested and why, whether the user is protected or in an open plan, and to which licenses a move is possible. It answers with personal data of the export: ask only when the person wants this user. For groups use population.",
  input: s.input({
    user: s.described(s.text, "Id, username, or a text that only one active user has in name or username")
  }),
  output,
  async answer(decided, asked) {
    const person = await personNamed(decided, asked.user);
    const { user: found, facts, logins } = person;
    const { profileMap, protect } = await decided.moves.rules.read();
    const suggestion = suggestionOn(decided, person);
    const entries = protectedBy(found, protectListOf(protect));
    const possible = targetsOf(decided, found, facts, undefined).flatMap((license) =>
      verdictsOn(facts, license, profileMap).map(wordedVerdict)
    );
    return {
      data: {
        about: aboutOf(decided, suggestion ? [suggestion] : []),
        user: {
          id: found.id,
          name: found.name,
          username: found.username,
          active: found.active,
          frozen: found.frozen,
          license: found.license,
          profile: found.profile,
          sites: logins?.fact.sites ?? null,
          created: found.created,
          lastLogin: logins ? logins.fact.lastLogin : found.lastLogin
        },
        logins: logins
          ? logins.months.map((month, at) => ({ month, loginDays: logins.fact.loginDays[at] ?? null }))
          : [],
        suggestion,
        protected: { protected: entries.length > 0, entries },
        openPlans: found.openPlans,
        eligibility: possible.map(({ license, statusText, availableNow, blockers }) => ({
          license,
          statusText,
          availableNow,
          blockers: blockers.map(({ text }) => text)
        }))
      },
      lines: [
        `${found.name} (${found.username}): ${found.profile} on ${found.license}.`,
        ...(suggestion ? [`${suggestion.text}: ${suggestion.why}`] : [])
      ]
    };
  }
});

function suggestionOn({ facts, audit, decisions }: Decided, { logins }: Person) {
  if (!logins) return null;
  const context = suggestionContext(facts, audit, decisions);
  const made = suggest(logins.fact, logins.months, context);
  return {
    code: made.suggestion,
    text: words.suggestionWord(made.suggestion),
    why: words.suggestionWhy(made, context.dormantDays),
    activity: made.activity,
    ownMonths: made.ownMonths,
    meanLoginDays: made.mean,
    breakEven: made.breakEven,
    monthlySaving: made.monthlySaving,
    currency: made.currency,
    confidence: made.confidence
  };
}
