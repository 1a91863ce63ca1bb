import { registerSa11yMatcher } from "@sa11y/jest";
import { keptLabels } from "./scripts/build/jestLabels.cjs";

registerSa11yMatcher();
// Checking the accessibility of a whole page takes seconds on a busy machine.
jest.setTimeout(30_000);

// Labels are the real texts, so that a test sees what a user reads and fails where a label is missing.
for (const [name, text] of keptLabels())
  jest.doMock(`@salesforce/label/c.${name}`, () => ({ default: text }), { virtual: true });

// Jest resolves no bundle that is a style sheet only.
for (const name of ["c/chartStyles", "c/markStyles", "c/prose", "c/stackedTable"])
  jest.doMock(name, () => ({ __esModule: true, default: [] }), { virtual: true });

// No test reaches a host: `endpoint` of mocks/host.ts answers for each.
jest.doMock("./force-app/main/default/lwc/host/callHost", () => jest.requireActual("./mocks/host"));
