/** A table that must be there: a view over the replica of a Salesforce object. */
export interface Source {
  name: string;
  about: string;
  columns: { name: string; about: string }[];
}

const column = (name: string, about: string) => ({ name, about });

/** What the statements count. Times are in UTC, without a zone. */
export const SOURCES: readonly Source[] = [
  {
    name: "login_history",
    about: "LoginHistory, as old as it goes; failed logins tell which days are covered.",
    columns: [
      column("user_id", "LoginHistory.UserId"),
      column("login_time", "LoginHistory.LoginTime, a timestamp in UTC"),
      column("status", "LoginHistory.Status; only Success counts"),
      column("network_id", "LoginHistory.NetworkId; null outside of sites")
    ]
  },
  {
    name: "org_user",
    about: "User, internal users and inactive ones too.",
    columns: [
      column("id", "User.Id"),
      column("profile_id", "User.ProfileId"),
      column("is_active", "User.IsActive, a boolean"),
      column("created_date", "User.CreatedDate, a timestamp in UTC"),
      column("last_login_date", "User.LastLoginDate, a timestamp in UTC; null for never")
    ]
  },
  {
    name: "org_profile",
    about: "Profile with the name of its UserLicense: the profiles of external licenses.",
    columns: [column("id", "Profile.Id"), column("license", "UserLicense.Name")]
  },
  { name: "network", about: "Network: the sites; may be empty.", columns: [column("id", "Network.Id")] },
  {
    name: "network_member",
    about: "NetworkMember; if it is empty, registered users of a site are unknown.",
    columns: [column("network_id", "NetworkMember.NetworkId"), column("member_id", "NetworkMember.MemberId")]
  }
];

/** The tables that `parameterTables` makes. */
export const TABLES_OF_PARAMETERS = ["lo_run", "lo_day", "lo_month"] as const;
