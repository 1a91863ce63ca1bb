import { decide } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions, DecisionFacts } from "c/licenseEngine";
import type { OpenStore } from "../facts/index.ts";
import { enteredOrg, isEntered } from "../host/enteredFacts.ts";
import type { EnteredSetup } from "../host/state/setupState.ts";
import type { MoveStore } from "../host/state/moveState.ts";
import { auditDocument } from "../report/auditDocument.ts";
import type { AuditDocument } from "../report/auditDocument.ts";

/** What all tools answer from: one reading of the folder, and the one decision on it. */
export interface Decided {
  facts: AuditFacts;
  decisions: DecisionFacts;
  audit: AuditWithDecisions;
  /** The same audit with its sentences, as the command `audit --json` prints it. */
  document: AuditDocument;
  /** Whether anything entered on the Setup tab counts. */
  entered: boolean;
  userPage: OpenStore["userPage"];
  upgrades: OpenStore["upgrades"];
  /** Plans, profile map and protect list beside the folder; only read here. */
  moves: MoveStore;
  /** False where names and single users are left out. */
  showsUsers: boolean;
}

/** What a folder is served with. */
export interface Served {
  /** What was entered on the Setup tab; null to leave it out. */
  entered(): Promise<EnteredSetup | null>;
  moves: MoveStore;
  showsUsers: boolean;
}

/** Decides on a reading, again whenever something else was entered on the Setup tab. */
export function decidedOn(store: OpenStore, { entered, ...served }: Served): () => Promise<Decided> {
  let last: { key: string; decided: Decided } | null = null;
  return async () => {
    const found = await entered();
    const key = JSON.stringify(found);
    if (last?.key !== key) last = { key, decided: { ...decidedOf(store, found), ...served } };
    return last.decided;
  };
}

function decidedOf(store: OpenStore, entered: EnteredSetup | null): Omit<Decided, "moves" | "showsUsers"> {
  const { facts, decisions } = entered ? enteredOrg(store, entered) : store;
  const audit = decide(facts, decisions);
  return {
    facts,
    decisions,
    audit,
    document: auditDocument(audit, facts),
    entered: entered !== null && isEntered(entered),
    userPage: store.userPage,
    upgrades: store.upgrades
  };
}
