import {
  CONTRACT,
  FINDING,
  JOB,
  LICENSE_NAME,
  MAPPED,
  MOVE,
  OLD_RUN,
  PLAN,
  PROFILE,
  RUN,
  SITE,
  USAGE,
  USER
} from "../org.mjs";

/** Records of this app. */
export const records = {
  License_Contract__c: [
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
  ],
  License_Finding__c: [
    {
      Id: FINDING,
      Key__c: "idle-member",
      Finding_Id__c: "idle",
      Type__c: "idleSeats",
      Title__c: "Idle seats",
      License__c: "Customer Community",
      Users__c: 3,
      Status__c: "new",
      Assigned_To__c: USER.olga,
      Due_Date__c: "2026-07-01",
      First_Seen__c: "2026-06-01",
      Last_Seen__c: "2026-06-11",
      Monthly_Saving__c: 6,
      Price_Currency__c: "EUR"
    }
  ],
  License_Alert__c: [
    {
      Key__c: "seats|Customer Community|80|",
      Kind__c: "seats",
      License__c: "Customer Community",
      Threshold__c: 80,
      Fired_At__c: "2026-06-10T03:00:00Z",
      Told__c: true
    },
    { Key__c: "digest|2026-06-08", Kind__c: "digest", Fired_At__c: "2026-06-08T03:00:00Z", Told__c: false }
  ],
  License_Recipient__c: [{ Key__c: USER.olga, User__c: USER.olga, Alerts__c: true, Digest__c: false }],
  License_Ledger__c: [
    {
      Key__c: "may",
      Month__c: "2026-05-01",
      Month_End__c: "2026-06-01",
      From_License__c: "Customer Community",
      Moves__c: 3,
      Counted__c: 2.5,
      Frozen__c: true
    }
  ],
  License_Scenario__c: [
    {
      Name: "Everybody by login",
      Parameters__c: "{}",
      Totals__c: "{}",
      As_Of__c: "2026-06-11",
      In_Evidence__c: true
    }
  ],
  License_Optimizer_Run__c: [
    {
      Id: RUN,
      Status__c: "Complete",
      Started__c: "2026-06-11T03:00:00Z",
      Finished__c: "2026-06-11T03:10:00Z",
      As_Of__c: "2026-06-11",
      Coverage_From__c: "2026-04-20",
      Time_Zone__c: "GMT",
      Anchor_Day__c: 1,
      Inactive_Logins__c: 2
    },
    { Status__c: "Failed", Started__c: "2026-06-12T03:00:00Z", As_Of__c: "2026-06-12" },
    { Id: OLD_RUN, Status__c: "Complete", Started__c: "2026-05-01T03:00:00Z", As_Of__c: "2026-05-01" },
    { Status__c: "Running", Started__c: "2026-05-02T03:00:00Z", As_Of__c: "2026-05-02", Job_Id__c: JOB.running }
  ],
  License_Reading__c: [
    { License__c: "Customer Community", Day__c: "2026-06-11", Total__c: 50, Used__c: 20, Active_Users__c: 3 },
    { License__c: "Customer Community", Day__c: "2026-06-10", Total__c: 50, Used__c: 19, Active_Users__c: 3 }
  ],
  License_Decision__c: ["2026-06-10", "2026-06-11"].flatMap((Day__c) =>
    ["Partner Community", "Customer Community"].map((Family__c) => ({
      Family__c,
      Day__c,
      Seats__c: 7,
      Best_Next__c: 12
    }))
  ),
  License_Job_Run__c: [
    { Job__c: "decisions", Status__c: "Complete", Finished__c: "2026-06-11T03:00:00Z", Rows__c: 2 },
    { Job__c: "findings", Status__c: "Failed", Finished__c: "2026-06-12T03:00:00Z", Error__c: "broken" }
  ],
  License_Month__c: [month("2026-05-01", "2026-06-01", 3), month("2026-04-01", "2026-05-01", null)],
  Login_Usage__c: [
    usage("2026-05-01", "2026-05-31", true, {
      Frozen__c: true,
      Habits__c: "3=0:2,7:1",
      Run__c: OLD_RUN,
      Coverage_From__c: "2026-04-20"
    }),
    usage("2026-06-01", "2026-06-30", true, {
      Run__c: RUN,
      Dormant_Users__c: 1,
      Never_Logged_In_Users__c: 0
    }),
    usage("2026-06-01", "2026-06-30", false, { Id: USAGE, Run__c: RUN, Site_Id__c: SITE.help, Site__c: "Help" }),
    usage("2026-04-01", "2026-04-30", true, { Run__c: OLD_RUN })
  ],
  Login_Frequency__c: [{ Key__c: "June, one day", Login_Usage__c: USAGE, Login_Days__c: 1, Users__c: 2 }],
  License_Access_Fact__c: [accessFact(2, "users", "[2]"), accessFact(1, "grants", "[1]")],
  License_Profile_Map__c: [
    {
      Id: MAPPED,
      Key__c: `${PROFILE.member} customer community plus`,
      From_Profile_Id__c: PROFILE.member,
      From_Profile__c: "Reader",
      To_License__c: "Customer Community Plus",
      To_Profile_Id__c: PROFILE.plus,
      To_Profile__c: "Customer"
    }
  ],
  License_Move_Plan__c: [
    {
      Id: PLAN,
      Name: "Autumn",
      Kind__c: "switch",
      State__c: "planned",
      Users__c: 2,
      Irreversible__c: 0,
      Totals__c: "{}",
      Monthly_Saving__c: 12.5,
      CreatedDate: "2026-06-01T08:00:00Z"
    },
    {
      Name: "Winter",
      Client_Key__c: "made by a page",
      Kind__c: "upgrade",
      State__c: "draft",
      Stop_Requested__c: true,
      Users__c: 1,
      Totals__c: "{}",
      CreatedDate: "2026-05-01T08:00:00Z"
    }
  ],
  License_Move__c: [
    move("ann", "planned", "Customer Community", "Customer Community Login", {
      User_Name__c: "Ann Roe",
      Username__c: "ann@acme.example",
      Open_Key__c: USER.ann,
      Reversible__c: true,
      Run_Key__c: "run 1",
      Attempted_At__c: "2026-06-11T11:00:00Z"
    }),
    move("lea", "applied", "Customer Community Login", "Customer Community", {
      Reversible__c: true,
      Changed_At__c: "2026-06-11T10:00:00Z"
    }),
    move("pia", "failed", "Customer Community Plus", "Partner Community", {
      Status__c: "eligible",
      Open_Key__c: USER.pia,
      Notified_At__c: "2026-06-10T10:00:00Z",
      Changed_At__c: "2026-06-11T09:00:00Z"
    })
  ],
  License_Protection__c: [
    { Kind__c: "name", Value__c: "Integration *", CreatedById: USER.olga, CreatedDate: "2026-06-01T08:00:00Z" }
  ]
};

function move(name, State__c, From_License__c, To_License__c, more) {
  const profileOf = (license) => PROFILE[Object.keys(LICENSE_NAME).find((key) => LICENSE_NAME[key] === license)];
  return {
    Id: MOVE[name],
    Plan__c: PLAN,
    User__c: USER[name],
    Key__c: `${PLAN}${USER[name]}`,
    Status__c: "switch",
    State__c,
    From_License__c,
    From_Profile_Id__c: profileOf(From_License__c),
    To_License__c,
    To_Profile_Id__c: profileOf(To_License__c),
    ...more
  };
}

function accessFact(Part__c, Kind__c, Rows__c) {
  return { Part__c, Kind__c, Rows__c, Window_From__c: "2026-03-01", Window_To__c: "2026-06-01" };
}

function month(Month__c, Month_End__c, Record_Months__c) {
  const License__c = "Customer Community";
  const counts = {
    Logins__c: 9,
    Users__c: 3,
    Created_Users__c: 1,
    Left_Users__c: 0,
    Ages__c: "2:1;0:0;0:0;0:0;0:0;0:0"
  };
  return { Key__c: `${License__c}|${Month__c}`, License__c, Month__c, Month_End__c, ...counts, Record_Months__c };
}

function usage(Month__c, Month_End__c, Complete__c, more) {
  return {
    Key__c: [PROFILE.member, more.Site_Id__c ?? "", Month__c].join(" "),
    License__c: "Customer Community",
    Profile__c: "Reader",
    Profile_Id__c: PROFILE.member,
    Month__c,
    Month_End__c,
    Complete__c,
    Registered__c: 3,
    Active_Users__c: 3,
    Distribution__c: "[1]",
    ...more
  };
}
