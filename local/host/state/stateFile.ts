import type { FindingRecord, StoredScenario } from "c/licenseEngine";
import { jsonFile } from "./jsonFile.ts";
import type { JsonKind } from "./jsonFile.ts";

/** The state of one data source that is kept between runs. */
interface State {
  findings: FindingRecord[];
  scenarios: StoredScenario[];
}

/** The stored state of one data source. */
export interface StateStore {
  /** @throws InputError if the file is damaged */
  read(): Promise<State>;
  /**
   * Changes the state: reads it, lets `change` make the new one and writes it, all or nothing; one change at a time.
   *
   * @param change its second result is returned to the caller
   * @throws InputError if the file is damaged (it is left as it is) or can't be written
   */
  update<T>(change: (state: State) => { state: State; result: T }): Promise<T>;
}

/** Files of earlier versions have findings without an owner and a due date. */
function assignable(record: FindingRecord): FindingRecord {
  return { ...record, owner: record.owner ?? null, ownerId: record.ownerId ?? null, dueDate: record.dueDate ?? null };
}

const KIND: JsonKind<State> = {
  schema: 1,
  what: "the remembered findings and scenarios",
  indent: 2,
  none: () => ({ findings: [], scenarios: [] }),
  parse: ({ findings, scenarios }) =>
    Array.isArray(findings) && Array.isArray(scenarios)
      ? { findings: (findings as FindingRecord[]).map(assignable), scenarios: scenarios as StoredScenario[] }
      : null
};

/**
 * Keeps a state in a JSON file, which is always complete.
 *
 * @param path of the file; the first write creates its folder
 * @param source the data source of the state, for readers of the file
 */
export function stateFile(path: string, source: string): StateStore {
  const file = jsonFile(path, source, KIND);
  return {
    read: () => file.read(),
    update: (change) =>
      file.update((before) => {
        const { state, result } = change(before);
        return { value: { findings: state.findings, scenarios: state.scenarios }, result };
      })
  };
}
