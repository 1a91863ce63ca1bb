import type { AccessFacts, DecisionFacts } from "c/licenseEngine";

/** Sorts rows by the texts of these members, in order of priority; an empty value comes before every text. */
function ordered<Row extends object>(rows: readonly Row[], ...members: (keyof Row)[]): Row[] {
  const textOf = (row: Row, member: keyof Row) => String(row[member] ?? "");
  return [...rows].sort((one, other) => {
    const member = members.find((name) => textOf(one, name) !== textOf(other, name));
    if (!member) return 0;
    return textOf(one, member) < textOf(other, member) ? -1 : 1;
  });
}

function accessInOrder(access: AccessFacts): AccessFacts {
  return {
    ...access,
    grants: ordered(access.grants, "license", "object", "name"),
    objects: ordered(access.objects, "license", "profile", "object"),
    gates: ordered(access.gates, "license", "profile", "gate"),
    roles: access.roles && ordered(access.roles, "license", "role", "object")
  };
}

/** The facts with their rows in a fixed order: an org answers in the order it counted, but both hosts must show the same tables. */
export function inOrder(facts: DecisionFacts): DecisionFacts {
  return {
    ...facts,
    inactiveLogins: facts.inactiveLogins && ordered(facts.inactiveLogins, "license", "month"),
    access: facts.access && accessInOrder(facts.access)
  };
}
