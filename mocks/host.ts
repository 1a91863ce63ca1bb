import type { CounterHead, DecisionFacts, Host, LicenseCounters } from "c/licenseEngine";
import { habitRows } from "c/licenseEngine";
import { tellAnswer } from "../force-app/main/default/lwc/host/answers";

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
  const heard: unknown = JSON.parse(JSON.stringify(answer));
  tellAnswer(name, heard);
  return heard;
}

/** Answers with the facts of the decisions as a host does: habits come in pages of their own. */
export function answerDecisions({ counters, ...facts }: DecisionFacts): void {
  const head = counters && { ...counters, licenses: counters.licenses.map(headOf) };
  endpoint("LicenseDecisionsController.getDecisionFacts").mockResolvedValue({ ...facts, counters: head });
  endpoint("LicenseDecisionsController.getHabitPage").mockResolvedValue({
    rows: counters ? habitRows(counters) : [],
    next: null
  });
}

function headOf({ license, levels, persistence }: LicenseCounters): CounterHead["licenses"][number] {
  return { license, levels, persistence };
}
