import { id } from "./ids.mjs";

/** The time at which the selectors run. */
export const NOW = "2026-06-11T12:00:00Z";

export const LICENSE = {
  member: id("100", 901),
  login: id("100", 902),
  plus: id("100", 903),
  partner: id("100", 904),
  staff: id("100", 905)
};
export const LICENSE_NAME = {
  member: "Customer Community",
  login: "Customer Community Login",
  plus: "Customer Community Plus",
  partner: "Partner Community",
  staff: "Salesforce Platform"
};
export const PROFILE = {
  member: id("00e", 901),
  login: id("00e", 902),
  plus: id("00e", 903),
  partner: id("00e", 904),
  staff: id("00e", 905)
};
/** Ann and Lea have no role; Pia, Pete and Bob have one of their account; Ina is inactive; Olga and Paul own the accounts. */
export const USER = {
  ann: id("005", 901),
  lea: id("005", 902),
  pia: id("005", 903),
  pete: id("005", 904),
  ina: id("005", 905),
  bob: id("005", 906),
  olga: id("005", 911),
  paul: id("005", 912)
};
/** Acme has one user of each kind of role, Bolt one in all, and Jane is a person. */
export const ACCOUNT = { acme: id("001", 901), bolt: id("001", 902), jane: id("001", 903) };
export const SITE = { help: id("0DB", 901), shop: id("0DB", 902) };
export const SET = {
  articles: id("0PS", 901),
  crm: id("0PS", 902),
  group: id("0PS", 903),
  expired: id("0PS", 904),
  owned: id("0PS", 905)
};
export const GROUP = id("0PG", 901);
export const SET_LICENSE = id("0PL", 901);
/** The one entry of the profile map. */
export const MAPPED = id("a09", 901);
/** A plan with a move of Ann that a run tried, one of Lea that is applied, and one of Pia that failed. */
export const PLAN = id("a08", 901);
export const MOVE = { ann: id("a07", 901), lea: id("a07", 902), pia: id("a07", 903) };
/** A job that runs, and one of which two groups failed. */
export const JOB = { running: id("707", 901), failed: id("707", 902) };
export const ADDRESS = id("0D2", 901);
export const CONTRACT = id("a01", 901);
export const FINDING = id("a02", 901);
/** The newest complete run, and an older one of which only the frozen months still count. */
export const RUN = id("a04", 901);
export const OLD_RUN = id("a04", 902);
/** The usage row of a site that it wrote. */
export const USAGE = id("a0G", 901);
/** A class of the collector whose batch the running job executes. */
export const JOB_CLASS = id("01p", 901);
export const ROLE = id("00E", 911);
export const CUSTOM_PERMISSION = id("0CP", 901);

/** An org with every feature that a selector needs; its only licenses, profiles and sites are those of `rows`. */
export const EVERYTHING = {
  extends: "person-accounts",
  licenses: [
    {
      name: "Salesforce",
      key: "SFDC",
      total: 50,
      profiles: [
        ["System Administrator", "Standard"],
        ["Minimum Access - Salesforce", "Standard"]
      ]
    }
  ],
  networks: []
};
