/**
 * A license and how much of it was purchased: seats per active user, or monthly logins (pool) per login day of an average complete
 * month. Below 1 the pool is too small; far above 1 it wastes money.
 */
export interface SampleLicense {
  name: string;
  definitionKey: string;
  bought: { seatsPerUser: number } | { poolPerLogin: number };
  /** Users one year before the as-of date, as a share of today's; default 1. */
  yearAgo?: number;
  /** The platform meter's count for each login day; default 1. Above 1 it seems to count repeated logins too. */
  metered?: number;
  /** True if no catalog knows it: the app keeps no readings of it. */
  invented?: true;
}

/** `Customer Community Plus` still has the seats of a project that has ended; `Partner Community` grows and will run out of seats; `External Apps` is full. */
export const LICENSES: readonly SampleLicense[] = [
  { name: "Salesforce", definitionKey: "SFDC", bought: { seatsPerUser: 1.1 } },
  { name: "Salesforce Platform", definitionKey: "AUL", bought: { seatsPerUser: 1.3 } },
  { name: "Chatter Free", definitionKey: "", bought: { seatsPerUser: 5 } },
  { name: "Guest User License", definitionKey: "", bought: { seatsPerUser: 25 } },
  {
    name: "Customer Community",
    definitionKey: "PID_Customer_Community",
    bought: { seatsPerUser: 1.02 },
    yearAgo: 0.98
  },
  { name: "Customer Community Login", definitionKey: "PID_Customer_Community_Login", bought: { poolPerLogin: 1.7 } },
  { name: "Customer Community Plus", definitionKey: "PID_Customer_Community_Plus", bought: { seatsPerUser: 1.13 } },
  {
    name: "Customer Community Plus Login",
    definitionKey: "PID_Customer_Community_Plus_Login",
    bought: { poolPerLogin: 0.94 },
    metered: 1.14
  },
  { name: "Partner Community", definitionKey: "PID_Partner_Community", bought: { seatsPerUser: 1.015 }, yearAgo: 0.86 },
  { name: "Partner Community Login", definitionKey: "PID_Partner_Community_Login", bought: { poolPerLogin: 0.98 } },
  { name: "External Apps", definitionKey: "", bought: { seatsPerUser: 1 } },
  { name: "External Identity", definitionKey: "", bought: { poolPerLogin: 3 } },
  { name: "Loyalty Engagement Starter", definitionKey: "", bought: { seatsPerUser: 1.2 }, invented: true }
];
