import { doubtNotes } from "c/licenseEngine";
import type {
  AllocationRow,
  AuditFacts,
  AuditWithDecisions,
  CalendarEvent,
  Doubt,
  Finding,
  WordedEvent
} from "c/licenseEngine";
import type { MovedUser } from "../facts/index.ts";
import { words } from "./words.ts";

/** Members of a finding that its `numbers` and texts already contain. */
type Detail = "names" | "numbers" | "shares" | "amounts" | "days" | "cause";

/** A finding in numbers and words; `numbers` has every number in its texts. */
export interface FindingEntry extends Omit<Finding, Detail> {
  title: string;
  evidence: string;
  next: string;
  numbers: Record<string, number | string | null>;
}

/** The decision of a family, with the users who should change basis, if requested. */
interface AllocationEntry extends Omit<AllocationRow, "movedHabits"> {
  moves?: MovedUser[];
}

/** The audit as docs/audit-json.md describes it. */
export interface AuditDocument extends Omit<AuditWithDecisions, "findings" | "calendar" | "allocation"> {
  allocation: AllocationEntry[];
  findings: FindingEntry[];
  calendar: (CalendarEvent & WordedEvent)[];
  /** Where the data contradicts itself, each in one sentence. */
  doubts: (Doubt & { text: string })[];
  /** Only for counters of a warehouse, which name no users. */
  usersKnown?: false;
  /** Of the program that wrote it; null if unknown. */
  version: string | null;
  commit: string | null;
}

/**
 * Puts the sentences of findings and dates beside their numbers.
 *
 * @param facts their context holds the contradictions, and whether users are known
 * @param moves the users behind the decisions, by family; null if not requested
 */
export function auditDocument(
  audit: AuditWithDecisions,
  { context }: Pick<AuditFacts, "context">,
  moves: ReadonlyMap<string, MovedUser[]> | null = null
): AuditDocument {
  const texts = doubtTexts({ context });
  return {
    version: context.app.version,
    commit: context.app.commit,
    ...audit,
    allocation: audit.allocation.map(({ movedHabits: _, ...row }) => ({
      ...row,
      ...(moves ? { moves: moves.get(row.family) ?? [] } : {})
    })),
    findings: audit.findings.map(entryOf),
    calendar: audit.calendar.map((event) => ({
      ...event,
      title: words.eventTitle(event),
      description: words.eventDescription(event)
    })),
    doubts: (context.doubts ?? []).map((doubt, index) => ({ ...doubt, text: texts[index] })),
    ...(context.usersKnown === false ? { usersKnown: false } : {})
  };
}

/** One sentence for each contradiction in the data. */
export function doubtTexts(facts: Pick<AuditFacts, "context">): string[] {
  return doubtNotes(facts).map(words.dataNoteText);
}

function entryOf(finding: Finding): FindingEntry {
  const { id, type, code, license, profileId, profile, site, subject } = finding;
  const { users, worth, monthlySaving, monthlyRisk, from, currency, priceSource, confidence, months } = finding;
  const { names, numbers, shares, amounts, days, cause, tier, terms } = finding;
  const percents = Object.entries(shares).map(([name, share]) => [name, share === null ? null : 100 * share]);
  return {
    id,
    type,
    code,
    license,
    profileId,
    profile,
    site,
    subject,
    users,
    worth,
    monthlySaving,
    monthlyRisk,
    from,
    terms,
    currency,
    priceSource,
    confidence,
    months,
    tier,
    title: words.findingTitle(finding),
    evidence: words.findingEvidence(finding),
    next: words.findingNext(finding),
    numbers: {
      ...names,
      ...numbers,
      ...Object.fromEntries(percents),
      ...days,
      ...(cause ? { cause: words.causeText(cause) } : {}),
      users,
      ...amounts,
      monthlySaving,
      monthlyRisk,
      from,
      priceSource
    }
  };
}
