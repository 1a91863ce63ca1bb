import fc from "fast-check";
import type { PermissionDifference, PermissionFacts, PermissionSource } from "c/licenseEngine";
import { permissionDifference } from "c/licenseEngine";

const source = (values: Partial<PermissionSource> & { id: string }): PermissionSource => ({
  kind: "permissionSet",
  label: values.id,
  license: "",
  permissionSetLicense: "",
  objects: [],
  fields: [],
  system: [],
  custom: [],
  ...values
});
const facts = (sources: PermissionSource[], sites: PermissionFacts["sites"] = []): PermissionFacts => ({
  sources,
  sites,
  missing: []
});
const OLD = { profileId: "old", permissionSetIds: [] as string[] };
const NEW = { profileId: "new", permissionSetIds: [] as string[] };
const words = (rows: PermissionDifference["lost"]): string[] =>
  rows.map(({ kind, name, right }) => [kind, name, right].filter((word) => word !== null).join(" "));

describe("the permission difference", () => {
  it("tells lost, gained and kept of every kind, in order", () => {
    const difference = permissionDifference(
      OLD,
      NEW,
      facts([
        source({
          id: "old",
          objects: [
            { object: "Case", rights: ["edit", "read"] },
            { object: "Asset", rights: ["read"] }
          ],
          fields: [{ field: "Case.Reason", read: true, edit: true }],
          system: ["RunReports"],
          custom: ["Expert"]
        }),
        source({
          id: "new",
          objects: [{ object: "Case", rights: ["read", "viewAll"] }],
          fields: [{ field: "Case.Reason", read: true, edit: false }],
          system: ["ApiEnabled"],
          custom: ["Expert"]
        })
      ])
    );
    expect(words(difference.lost)).toEqual([
      "object Asset read",
      "object Case edit",
      "field Case.Reason edit",
      "system RunReports"
    ]);
    expect(words(difference.gained)).toEqual(["object Case viewAll", "system ApiEnabled"]);
    expect(words(difference.kept)).toEqual(["object Case read", "field Case.Reason read", "custom Expert"]);
    expect(difference.notRead).toEqual([]);
  });

  it("names every source of a permission, and keeps what another source still grants", () => {
    const sources = ["old", "new", "set"].map((id) =>
      source({ id, label: `The ${id}`, system: id === "new" ? [] : ["RunReports"] })
    );
    const both = { ...OLD, permissionSetIds: ["set"] };
    const { lost, kept } = permissionDifference(both, { ...NEW, permissionSetIds: ["set"] }, facts(sources));
    expect(lost).toEqual([]);
    expect(kept).toEqual([
      { kind: "system", name: "RunReports", right: null, before: ["The old", "The set"], after: ["The set"] }
    ]);
  });

  it("claims nothing lost or gained of a kind that a source could not be read for", () => {
    const difference = permissionDifference(
      OLD,
      NEW,
      facts([
        source({ id: "old", system: ["RunReports"], custom: ["Expert"] }),
        source({ id: "new", system: null, custom: [] })
      ])
    );
    expect(words(difference.lost)).toEqual(["custom Expert"]);
    expect(difference.notRead).toEqual([{ source: "new", kind: "system" }]);
  });

  it("names a source that was not found for all kinds", () => {
    const { notRead, lost } = permissionDifference(OLD, NEW, facts([source({ id: "old", system: ["RunReports"] })]));
    expect(notRead.map(({ source: id, kind }) => `${id} ${kind}`)).toEqual([
      "new object",
      "new field",
      "new system",
      "new custom"
    ]);
    expect(lost).toEqual([]);
  });

  it("says of each site whether the user gets in before and after", () => {
    const sites = [
      { name: "Help", profileIds: ["old"], permissionSetIds: ["set"], selfRegistrationProfileId: "" },
      { name: "Shop", profileIds: ["new"], permissionSetIds: [], selfRegistrationProfileId: "" },
      { name: "Closed", profileIds: [], permissionSetIds: [], selfRegistrationProfileId: "" }
    ];
    const sources = ["old", "new", "set"].map((id) => source({ id }));
    expect(permissionDifference(OLD, { ...NEW, permissionSetIds: ["set"] }, facts(sources, sites)).sites).toEqual([
      { site: "Help", before: true, after: true },
      { site: "Shop", before: false, after: true },
      { site: "Closed", before: false, after: false }
    ]);
    expect(permissionDifference(OLD, NEW, facts(sources, null)).sites).toBeNull();
  });

  it("agrees with plain sets, and is the same backwards with lost and gained exchanged", () => {
    const granted = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D", "E"));
    fc.assert(
      fc.property(
        fc.record({ old: granted, new: granted, set: granted }),
        fc.boolean(),
        fc.boolean(),
        (system, had, has) => {
          const all = facts(Object.entries(system).map(([id, names]) => source({ id, system: names })));
          const one = { ...OLD, permissionSetIds: had ? ["set"] : [] };
          const other = { ...NEW, permissionSetIds: has ? ["set"] : [] };
          const before = new Set([...system.old, ...(had ? system.set : [])]);
          const after = new Set([...system.new, ...(has ? system.set : [])]);
          const { lost, gained, kept } = permissionDifference(one, other, all);
          expect(lost.map(({ name }) => name)).toEqual([...before].filter((name) => !after.has(name)).sort());
          expect(kept.map(({ name }) => name)).toEqual([...before].filter((name) => after.has(name)).sort());
          const back = permissionDifference(other, one, all);
          expect(words(back.lost)).toEqual(words(gained));
          expect(words(back.gained)).toEqual(words(lost));
        }
      )
    );
  });
});
