import assert from "node:assert/strict";
import { test } from "node:test";
import type { Endpoints, EndpointsOf } from "./endpoints.ts";

type Removal = Endpoints["LicenseScenariosController.deleteScenario"];

// The type check fails as soon as the compiler accepts one of these.
test("endpoints that differ from the contract do not compile", () => {
  const kept: Removal = ({ id }) => (id ? null : null);
  // @ts-expect-error A parameter that the contract lacks.
  const renamed: Removal = ({ scenarioId }) => (scenarioId ? null : null);
  // @ts-expect-error An answer of another type.
  const other: Removal = () => "gone";
  // @ts-expect-error One endpoint too few.
  const missing: EndpointsOf<"LicenseUsersController"> = {};
  // @ts-expect-error One endpoint too many.
  const surplus: EndpointsOf<"LicenseDecisionsController"> = { "LicenseDecisionsController.getMore": () => null };
  assert.equal([kept, renamed, other, missing, surplus].length, 5);
});
