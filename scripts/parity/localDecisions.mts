/*
 * What the local host answers about users and the facts of decisions, and what the engine decides for each family, as one JSON document: tsx scripts/parity/localDecisions.mts FOLDER TIME_ZONE
 * ANCHOR_DAY QUERIES [AS_OF], where QUERIES is a JSON list of `UserQuery`.
 */
import type { UserQuery } from "c/licenseEngine";
import { decide } from "c/licenseEngine";
import { openStore } from "../../local/facts/index.ts";

const [folder, timeZone, anchorDay, queries, asOf] = process.argv.slice(2);
const store = await openStore(folder, { timeZone, anchorDay: Number(anchorDay), asOf });
try {
  const pages = [];
  for (const query of JSON.parse(queries) as UserQuery[]) pages.push(await store.userPage(query));
  const { context, contracts } = store.facts;
  // The org tells no doubts about its data.
  const facts = { ...store.facts, context: { ...context, doubts: [] } };
  const { allocation } = decide(facts, store.decisions);
  // The org's own readings begin with its first run: they show no trend yet.
  const { ladder, steps, owned, findings } = decide(facts, { ...store.decisions, readings: [] });
  console.log(
    JSON.stringify({
      asOf: context.asOf,
      facts: { ...store.decisions, contracts },
      allocation,
      ladders: { ladder, steps, owned, findings },
      pages
    })
  );
} finally {
  await store.close();
}
