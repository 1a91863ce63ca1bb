import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Format from "c/format";
import type * as Documents from "c/printableDocument";
import type * as Words from "c/words";
import { labels, locale } from "./texts.ts";

const LWC = join(import.meta.dirname, "../../force-app/main/default/lwc");
const require = createRequire(import.meta.url);

// Labels and locale are modules of the platform: define them here before the bundles import them. In the npm package
// scripts/package/plugins/words.mjs does the same when it is built.
provide("format/locale.ts", { locale });
for (const bundle of ["format", "words"]) provide(`${bundle}/labels.ts`, { labels });

function provide(file: string, exports: object): void {
  const id = join(LWC, file);
  require.cache[id] = Object.assign(Object.create(null) as NodeJS.Module, { id, filename: id, loaded: true, exports });
}

/** The words of the pages, in the language that was chosen before this module loaded. */
export const words = require("c/words") as typeof Words;

/** Numbers, money and dates as the pages write them. */
export const format = require("c/format") as typeof Format;

/** Documents in these words. */
export const documents = require("c/printableDocument") as typeof Documents;
