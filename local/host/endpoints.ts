import type { Host } from "c/licenseEngine";

/** Answers one call: takes the parameters as sent, and returns the answer, which travels as JSON text. */
export type Endpoint = (sent: Readonly<Record<string, unknown>>) => unknown;

/** All endpoints with the parameters and answers of the contract: a missing or extra one does not compile. */
export type Endpoints = {
  readonly [Name in keyof Host]: (
    sent: Readonly<Record<keyof Host[Name]["parameters"], unknown>>
  ) => Host[Name]["answer"] | Promise<Host[Name]["answer"]>;
};

/** Those of one Apex class. */
export type EndpointsOf<Class extends string> = Pick<Endpoints, keyof Host & `${Class}.${string}`>;
