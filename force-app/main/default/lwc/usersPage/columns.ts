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

/** What the list shows besides the users themselves. */
export interface Shown {
  /** Days without a login after which a user is dormant. */
  dormantDays: number;
  /** Whether a name opens the record of the user: only an org has one. */
  opens: boolean;
}

/** What the list shows about a user: who, where, when, and the engine's suggestion. */
export function columnsFor({ dormantDays, opens }: Shown): FactColumn<UserRow>[] {
  return [
    {
      label: labels.Common_User,
      sort: "user",
      key: ({ user }) => user.id,
      value: ({ user }) => user.name,
      opens: () => opens,
      strong: true,
      notes: ({ user }) => [user.username],
      width: "13rem"
    },
    {
      label: labels.Common_LicenseAndProfile,
      sort: "license",
      value: ({ user }) => user.license,
      notes: ({ user }) => [user.profile],
      width: "10rem"
    },
    {
      label: labels.Common_LastLogin,
      sort: "lastLogin",
      type: "date",
      value: ({ user }) => user.lastLogin,
      unknown: labels.UserTable_Never
    },
    {
      label: labels.UserTable_LoginDays,
      sort: "loginDays",
      value: ({ advice }) => advice.mean,
      strip: ({ user, months }) => ({ months, days: user.loginDays })
    },
    {
      label: labels.Common_Suggestion,
      sort: "suggestion",
      value: ({ advice }) => suggestionWord(advice.suggestion),
      strong: true,
      notes: ({ advice }) => [suggestionWhy(advice, dormantDays), ...lowText(advice)],
      width: "12rem"
    },
    {
      label: labels.Common_SavingPerMonth,
      sort: "saving",
      type: "money",
      value: ({ advice }) => advice.monthlySaving,
      currency: ({ advice }) => advice.currency,
      unknown: labels.Common_None
    }
  ];
}
