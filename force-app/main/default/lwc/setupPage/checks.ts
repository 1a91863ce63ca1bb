import type { SetupCheck } from "c/setupChecklist";
import type { DecisionModel, OptimizerModel } from "c/host";
import type { JobsState, ProfileMap, Unknown } from "c/licenseEngine";
import { doubtNotes } from "c/licenseEngine";
import { fill, formatList, formatMoment, formatNumber, formatSpan } from "c/format";
import { dataNoteText, jobAlert } from "c/words";
import { labels } from "./labels";

/** Complete months from which the advice can be of high confidence (money.md 3.7). */
const ENOUGH_MONTHS = 6;

type Found = Omit<SetupCheck, "key" | "name" | "section">;

const good = (text: string): Found => ({ state: "good", text });

/** The checks that the facts of the pages answer, in the order in which an admin mends them. */
export function factChecks(model: OptimizerModel, decisions: DecisionModel): SetupCheck[] {
  const { pricesVisible } = model.facts.context;
  return [
    { key: "history", name: labels.Setup_History, section: null, ...historyOf(model) },
    { key: "logins", name: labels.Setup_Logins, section: null, ...loginsOf(model) },
    {
      key: "prices",
      name: labels.Common_Prices,
      section: pricesVisible ? "prices" : null,
      ...pricesOf(model, decisions)
    },
    {
      key: "contract",
      name: labels.Terms_Heading,
      section: pricesVisible ? "contract" : null,
      ...contractOf(model, decisions)
    },
    { key: "catalog", name: labels.Setup_Catalog, section: null, ...catalogOf(model) }
  ];
}

function historyOf({ facts, audit }: OptimizerModel): Found {
  const { length } = facts.context.months.filter(({ complete }) => complete);
  const values = { months: formatNumber(length), span: formatSpan(audit.coverage) };
  if (!length) return { state: "missing", text: fill(labels.Setup_HistoryNone, values) };
  return length < ENOUGH_MONTHS
    ? { state: "attention", text: fill(labels.Setup_HistoryShort, values) }
    : good(fill(labels.Setup_HistoryGood, values));
}

/** Whether the logins of everybody were read, and not only those of who read them. */
function loginsOf({ facts }: OptimizerModel): Found {
  const { collection, laterRun } = facts.context;
  const own = doubtNotes(facts).find(({ code }) => code === "doubt_noSuccess");
  if (own) return { state: "missing", text: dataNoteText(own) };
  if (laterRun?.status === "failed") return { state: "missing", text: laterRun.reason ?? labels.Setup_RunFailed };
  return collection
    ? good(
        fill(labels.Setup_LoginsFound, {
          found: formatNumber(collection.usersFound),
          expected: formatNumber(collection.usersExpected)
        })
      )
    : good(labels.Setup_LoginsGood);
}

function pricesOf({ facts }: OptimizerModel, { audit }: DecisionModel): Found {
  if (!facts.context.pricesVisible) return { state: "attention", text: labels.Setup_PricesHidden };
  const named = (of: typeof audit.owned) => formatList(of.map(({ license }) => license));
  const missing = audit.owned.filter(({ price }) => price === null);
  const listed = audit.owned.filter(({ priceSource }) => priceSource === "list");
  const texts = [
    ...(missing.length ? [fill(labels.Setup_PricesMissing, { licenses: named(missing) })] : []),
    ...(listed.length ? [fill(labels.Setup_PricesListed, { licenses: named(listed) })] : [])
  ];
  if (!texts.length) return good(labels.Setup_PricesGood);
  return { state: missing.length ? "missing" : "attention", text: texts.join(" ") };
}

function contractOf({ facts }: OptimizerModel, { audit }: DecisionModel): Found {
  if (!facts.context.pricesVisible) return { state: "attention", text: labels.Setup_PricesHidden };
  if (!facts.contracts.length) return { state: "missing", text: labels.Setup_ContractNone };
  const without = audit.owned.filter(({ estimated, quantity }) => estimated && quantity).map(({ license }) => license);
  return without.length
    ? { state: "attention", text: fill(labels.Setup_ContractPartly, { licenses: formatList(without) }) }
    : good(fill(labels.Setup_ContractGood, { count: formatNumber(facts.contracts.length) }));
}

function catalogOf({ audit }: OptimizerModel): Found {
  const names = (kind: Unknown["kind"]) => audit.unknowns.filter((one) => one.kind === kind).map(({ name }) => name);
  const unknown = [...new Set([...names("license"), ...names("contract")])];
  return unknown.length
    ? { state: "attention", text: fill(labels.Setup_CatalogUnknown, { licenses: formatList(unknown) }) }
    : good(labels.Setup_CatalogGood);
}

/** Which profiles are mapped; none until that is known. Moves ask for a pair that they need. */
export function mapChecks(map: ProfileMap | null): SetupCheck[] {
  if (!map) return [];
  const { length } = map.entries;
  const found: Found = length
    ? good(fill(labels.Setup_PairsGood, { count: formatNumber(length) }))
    : { state: "attention", text: labels.Setup_PairsNone };
  return [{ key: "pairs", name: labels.Setup_Pairs, section: "pairs", ...found }];
}

/** Whether the jobs run by themselves; none without an org. */
export function jobChecks(jobs: JobsState | null): SetupCheck[] {
  return jobs ? [{ key: "jobs", name: labels.Jobs_Heading, section: "jobs", ...jobsOf(jobs) }] : [];
}

function jobsOf(jobs: JobsState): Found {
  const alert = jobAlert(jobs);
  if (!jobs.scheduled) return { state: "missing", text: labels.Jobs_NotScheduled };
  if (alert) return { state: "missing", text: alert };
  if (jobs.paused) return { state: "attention", text: labels.Jobs_PausedPlain };
  const { next, by } = jobs.scheduled;
  return good(next ? fill(labels.Jobs_Next, { next: formatMoment(next), by }) : labels.Setup_JobsGood);
}
