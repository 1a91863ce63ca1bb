import type { AuditWithDecisions, DecisionFacts, EvidenceSection } from "./decisionsContract";
import type { EvidenceWords } from "./evidenceTable";
import { evidenceTable } from "./evidenceTable";

/** Who may use and who uses the objects that justify a tier: by profile, by role, by the permission that grants them. */
export function accessSection(
  { tiers, gates }: AuditWithDecisions,
  decisions: DecisionFacts | null,
  words: EvidenceWords
): EvidenceSection {
  const access = decisions?.access ?? null;
  const byProfile = tiers.flatMap(({ license, profile, activeUsers, objects }) =>
    objects.map((row) => ({ ...row, license, profile, activeUsers }))
  );
  return {
    id: "access",
    title: words.title("access"),
    notes: [
      access
        ? words.note("access", { from: access.window.from, to: access.window.to })
        : words.note("accessMissing", {})
    ],
    tables: [
      evidenceTable(words, "accessByProfile", byProfile, {
        license: ({ license }) => license,
        profile: ({ profile }) => profile,
        object: ({ object }) => object,
        registered: ({ activeUsers }) => activeUsers,
        holders: ({ holders }) => holders,
        users: ({ users }) => users,
        share: ({ share }) => share
      }),
      evidenceTable(words, "accessByRole", access?.roles ?? [], {
        license: ({ license }) => license,
        role: ({ role }) => role ?? words.value("no"),
        object: ({ object }) => object,
        registered: ({ activeUsers }) => activeUsers,
        holders: ({ holders }) => holders,
        users: ({ users }) => users
      }),
      evidenceTable(words, "grants", gates, {
        license: ({ license }) => license,
        source: ({ source }) => words.value(source === "profile" ? "profileGrant" : "permissionSetGrant"),
        granter: ({ name }) => name,
        object: ({ object }) => object,
        access: (row) => words.value(row.access),
        holders: ({ holders }) => holders,
        users: ({ users }) => users,
        share: ({ share }) => share
      })
    ]
  };
}
