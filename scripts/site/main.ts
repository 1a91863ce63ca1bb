// The docs as a site: `npm run docs:build` writes dist/site, `npm run docs:dev` shows it and follows changes. A dead link, or anything that a page would load from
// another site, fails the build.
import { readFileSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { build, createServer } from "vitepress";
import { foreignAssets } from "./foreign.ts";
import { stagePages } from "./stage.ts";

const root = join(import.meta.dirname, "../..");
const source = join(root, "dist/docs");
const site = join(root, "dist/site");

const pages = stagePages(root, source);
if (process.argv.includes("--dev")) {
  const server = await createServer(import.meta.dirname, { host: "127.0.0.1" });
  await server.listen();
  server.printUrls();
  watch(join(root, "docs"), { recursive: true }, () => stagePages(root, source));
} else {
  await build(import.meta.dirname);
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => /\.(html|css)$/.test(file));
  const foreign = files.flatMap((file) =>
    foreignAssets(readFileSync(join(site, file), "utf8")).map((address) => `${file}: loads ${address}`)
  );
  for (const problem of foreign) console.error(problem);
  console.log(`dist/site: ${pages.length} pages, ${foreign.length} problems`);
  process.exitCode = foreign.length ? 1 : 0;
}
