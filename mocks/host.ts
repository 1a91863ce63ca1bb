import type { Host } from "c/licenseEngine";

type Answering<Name extends keyof Host> = jest.Mock<Promise<Host[Name]["answer"]>, [Host[Name]["parameters"]]>;

const answering = new Map<keyof Host, jest.Mock>();

/** The mock behind an endpoint of the host, for every test (see `jest-setup.ts`). */
export function endpoint<Name extends keyof Host>(name: Name): Answering<Name> {
  const known = answering.get(name) ?? jest.fn();
  answering.set(name, known);
  return known as unknown as Answering<Name>;
}

/** Stands in for `callHost` of `c/host`: parameters and answers travel as JSON, as they do to a host. */
export async function callHost(name: keyof Host, parameters?: object): Promise<unknown> {
  const sent: unknown = parameters && JSON.parse(JSON.stringify(parameters));
  const answer: unknown = await (endpoint(name) as jest.Mock)(sent);
  if (answer === undefined) throw new Error(`The test answers no ${name}.`);
  return JSON.parse(JSON.stringify(answer));
}
