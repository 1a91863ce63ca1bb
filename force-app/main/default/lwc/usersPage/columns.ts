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
  const columns: FactColumn<UserRow>[] = [
    {
      label: labels.Common_User,
      key: ({ user }) => user.id,
      value: ({ user }) => user.name,
      opens: () => opens,
      strong: true,
      notes: ({ user }) => [user.username],
      width: "13rem"
    },
    {
      label: labels.Common_LicenseAndProfile,
      value: ({ user }) => user.license,
      notes: ({ user }) => [user.profile],
      width: "10rem"
    },
    {
      label: labels.Common_LastLogin,
      type: "date",
      value: ({ user }) => user.lastLogin,
      unknown: labels.UserTable_Never
    },
    {
      label: labels.UserTable_LoginDays,
      value: ({ advice }) => advice.mean,
      strip: ({ user, months }) => ({ months, days: user.loginDays })
    },
    {
      label: labels.Common_Suggestion,
      value: ({ advice }) => suggestionWord(advice.suggestion),
      strong: true,
      notes: ({ advice }) => [suggestionWhy(advice, dormantDays), ...lowText(advice)],
      width: "12rem"
    },
    {
      label: labels.Common_SavingPerMonth,
      type: "money",
      value: ({ advice }) => advice.monthlySaving,
      currency: ({ advice }) => advice.currency,
      unknown: labels.Common_None
    }
  ];
  return columns.map((column) => ({ ...column, sort: true }));
}
