import { monthsText, suggestionWhy, suggestionWord } from "c/words";
import type { FactColumn } from "c/factTable";
import type { UserSuggestion } from "c/licenseEngine";
import { fill } from "c/format";
import type { UserRow } from "c/users";
import { labels } from "./labels";

/** Says that there is too little data for a bulk move. */
function lowText({ confidence, ownMonths }: UserSuggestion): string[] {
  return confidence === "low" ? [fill(labels.UserTable_Low, { months: monthsText(ownMonths) })] : [];
}

/**
 * What the list shows about a user: who, where, when, and the engine's suggestion.
 *
 * @param dormantDays days without a login after which a user is dormant
 */
export function columnsFor(dormantDays: number): FactColumn<UserRow>[] {
  return [
    {
      label: labels.Common_User,
      key: ({ user }) => user.id,
      value: ({ user }) => user.name,
      strong: true,
      notes: ({ user }) => [user.username]
    },
    {
      label: labels.Common_LicenseAndProfile,
      value: ({ user }) => user.license,
      notes: ({ user }) => [user.profile],
      width: "12rem"
    },
    {
      label: labels.Common_LastLogin,
      type: "date",
      value: ({ user }) => user.lastLogin,
      unknown: labels.UserTable_Never
    },
    { label: labels.UserTable_LoginDays, strip: ({ user, months }) => ({ months, days: user.loginDays }) },
    {
      label: labels.Common_Suggestion,
      value: ({ advice }) => suggestionWord(advice.suggestion),
      strong: true,
      notes: ({ advice }) => [suggestionWhy(advice, dormantDays), ...lowText(advice)],
      width: "14rem"
    },
    {
      label: labels.Common_SavingPerMonth,
      type: "money",
      value: ({ advice }) => advice.monthlySaving,
      currency: ({ advice }) => advice.currency,
      unknown: labels.Common_None
    }
  ];
}
