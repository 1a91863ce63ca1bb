import type { FindingType } from "c/licenseEngine";
import * as v from "valibot";
import { words } from "../../report/words.ts";
import { aboutOf } from "../about.ts";
import { licenseNamed } from "../names.ts";
import { pageOf } from "../paging.ts";
import * as s from "../schemas.ts";
import { tool } from "../tool.ts";
import { ToolError } from "../toolError.ts";

/** What each type is about, for a model that filters. A type that is new in the contract and forgotten here does not compile. */
const TYPES: Record<FindingType, string> = {
  basis: "users to move between member and login basis",
  poolShrink: "a pool that can be smaller",
  poolGrow: "a pool that has to be larger",
  unusedSeats: "purchased seats nobody uses",
  dormant: "idle users with a seat",
  loginPoolNearlyUsed: "a pool that is nearly used",
  seatsExhaust: "seats that run out",
  poolWatch: "a pool to watch this month",
  poolOver: "a pool that is exceeded this month",
  annualOverage: "logins beyond the contract year's pool",
  drift: "our count differs from Salesforce's",
  objectTrap: "a permission that keeps users on a higher license",
  inflation: "users with access to what they do not use",
  downgrade: "users for whom a lower license is sufficient",
  externalOnInternal: "external people on internal licenses",
  contractEnds: "a contract line that ends"
};
const NAMES = Object.keys(TYPES) as [FindingType, ...FindingType[]];

const finding = v.object({
  number: s.described(v.number(), "of the finding in this audit, for the tool evidence"),
  id: s.described(s.text, "stable: the same finding has it in every audit"),
  type: s.text,
  title: s.text,
  evidence: s.described(s.text, "why, with the numbers"),
  next: s.described(s.text, "what to do next"),
  license: s.text,
  profile: s.orNull(s.text),
  profileId: s.orNull(s.text),
  site: s.orNull(s.text),
  subject: s.described(s.orNull(s.text), "an object or permission"),
  users: s.described(v.number(), "users concerned"),
  worth: s.described(
    v.picklist(["saving", "risk", "none", "unknown"]),
    "risk: a cost that is coming; none: no money by itself; unknown: a price or a count is missing"
  ),
  monthlySaving: s.money("saved per month"),
  monthlyRisk: s.money("may cost this per month"),
  currency: s.currency,
  from: s.described(
    s.orNull(s.text),
    "first day on which the saving is possible; with the term negotiate, on which the quantity could otherwise change"
  ),
  terms: s.described(
    v.array(s.text),
    "negotiate: the contract states no right to the change; nextTermPrices: both costs are at the prices of the next term"
  ),
  confidence: s.confidence,
  completeMonths: s.number("complete months behind it"),
  priceSource: s.priceSource
});

const output = v.object({ about: s.about, findings: v.array(finding), ...s.paged });

const input = s.input({
  type: v.optional(
    s.described(
      v.picklist(NAMES),
      Object.entries(TYPES)
        .map(([name, what]) => `${name}: ${what}`)
        .join("; ")
    )
  ),
  license: v.optional(s.described(s.text, "name of a license, as in summary")),
  worth: v.optional(v.picklist(["saving", "risk", "none", "unknown"])),
  ...s.pageInput
});

/** What to act on, largest amount first. */
export const findings = tool({
  name: "findings",
  title: "Findings to act on",
  description:
    "Everything to act on, by money per month, saved or at risk, largest first, each with why and what to do next. Savings of all findings add up to the possible saving: each seat and login is counted once. Filter by type, license or worth. For the formula and the numbers behind one finding use evidence with its number.",
  input,
  output,
  answer(decided, { type, license, worth, ...wanted }) {
    const name = license === undefined ? null : licenseNamed(decided.audit, license);
    const fitting = decided.document.findings
      .map((entry, place) => ({ ...entry, number: place + 1 }))
      .filter((entry) => (type === undefined || entry.type === type) && (name === null || entry.license === name))
      .filter((entry) => worth === undefined || entry.worth === worth);
    const { rows, ...page } = pageOf(fitting, wanted);
    if (!rows.length && fitting.length)
      throw new ToolError(`page ${page.page}: these findings have ${page.pages} pages. Ask for one of them.`);
    const shown = rows.map(({ months, ...entry }) => ({ ...entry, completeMonths: months }));
    const sentences = rows.map((entry) => {
      const amount = words.worthText(decided.audit.findings[entry.number - 1]!);
      return `${entry.number}. ${entry.title} (${amount}; ${words.confidenceWord(entry.confidence)})`;
    });
    return {
      data: { about: aboutOf(decided, rows), findings: shown.map((row) => v.parse(finding, row)), ...page },
      lines: [fitting.length ? `${fitting.length} findings.` : words.reportWords.noFindings, ...sentences]
    };
  }
});
