import { catalogOf, licenseOfLine } from "c/licenseEngine";
import type { ContractLine, FactsHead, Unknown } from "c/licenseEngine";
import { LICENSE_CONTRACT } from "../csv/tables.ts";
import { CONTRACT_DOUBTS, contractDoubts } from "../facts/index.ts";
import type { OrgFacts } from "../facts/index.ts";
import { withoutReading } from "./enteredReading.ts";
import { withEntered } from "./settingsEndpoints.ts";
import type { EnteredSetup } from "./state/setupState.ts";

/** The lines that count; null for those of the folder. */
function countingLines({ lines, counts }: EnteredSetup): ContractLine[] | null {
  return counts === "entered" ? lines : null;
}

/** The facts of a folder with what was entered on the Setup tab in place of the folder's own contract lines and settings. */
export function enteredFacts<Facts extends FactsHead>(head: Facts, entered: EnteredSetup): Facts {
  const settings = withEntered(head.context.settings, withoutReading(entered.settings));
  const facts = { ...head, context: { ...head.context, settings } };
  const lines = countingLines(entered);
  if (!lines) return facts;
  const catalog = catalogOf(facts.catalog);
  const contracts = lines.filter((line) => licenseOfLine(line, catalog));
  const stray = new Set(lines.filter((line) => !licenseOfLine(line, catalog)).map(({ license }) => license));
  const { doubts = [], asOf } = facts.context;
  const told = [
    ...doubts.filter(({ code }) => !CONTRACT_DOUBTS.includes(code)),
    ...contractDoubts({ contracts, licenses: facts.licenses }, catalog, asOf)
  ];
  return {
    ...facts,
    context: { ...facts.context, doubts: told },
    contracts,
    unknowns: [
      ...facts.unknowns.filter(({ kind, name }) => kind !== "contract" && !isMissingFile(kind, name)),
      ...[...stray].map((name): Unknown => ({ kind: "contract", name, users: null, rows: null }))
    ]
  };
}

/** Whether anything that was entered on the Setup tab counts instead of the folder's own. */
export function isEntered(entered: EnteredSetup): boolean {
  return countingLines(entered) !== null || Object.values(entered.settings).some((value) => value !== null);
}

/** All facts of a folder with what was entered on the Setup tab: the pages' numbers. */
export function enteredOrg<Org extends OrgFacts>(org: Org, entered: EnteredSetup): Org {
  const { facts, decisions } = org;
  const settings = withEntered(decisions.settings, entered.settings);
  return { ...org, facts: enteredFacts(facts, entered), decisions: { ...decisions, settings } };
}

function isMissingFile(kind: Unknown["kind"], name: string): boolean {
  return kind === "unreadable" && name === LICENSE_CONTRACT.name;
}
