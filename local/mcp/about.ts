import { dataNotes } from "c/licenseEngine";
import type { Confidence, PriceSource } from "c/licenseEngine";
import type * as v from "valibot";
import { doubtTexts } from "../report/auditDocument.ts";
import { words } from "../report/words.ts";
import type { Decided } from "./decided.ts";
import { capped } from "./paging.ts";
import type { about } from "./schemas.ts";

/** What part of an answer says about its own basis. */
interface Part {
  confidence?: Confidence | null;
  priceSource?: PriceSource | null;
}

const ORDER: readonly Confidence[] = ["low", "medium", "high"];

/** Period, coverage, confidence, prices and doubts of an answer. @param parts what it rests on; their lowest confidence counts */
export function aboutOf(decided: Decided, parts: readonly Part[]): v.InferOutput<typeof about> {
  const { facts, audit, entered } = decided;
  const { asOf, timeZone, coverage, months } = audit;
  return {
    source: facts.context.sourceName,
    asOf,
    timeZone,
    coverage,
    completeMonths: months.filter(({ complete }) => complete).map(({ month }) => month),
    confidence: lowest(parts.flatMap(({ confidence }) => confidence ?? [])),
    priceSource: sourceOf(parts.flatMap(({ priceSource }) => priceSource ?? [])),
    doubts: capped(doubtTexts(facts)),
    notes: capped(
      dataNotes(facts, audit)
        .filter(({ code }) => !code.startsWith("doubt_"))
        .map(words.dataNoteText)
    ),
    enteredOnSetup: entered
  };
}

function lowest(all: readonly Confidence[]): Confidence | null {
  return ORDER.find((confidence) => all.includes(confidence)) ?? null;
}

function sourceOf(all: readonly PriceSource[]): PriceSource | null {
  const [first = null, ...others] = new Set(all);
  return others.length ? "mixed" : first;
}
