import { join } from "node:path";
import { defineConfig } from "vitepress";
import { slugOf } from "../links.ts";

const project = join(import.meta.dirname, "../../..");
const page = (text: string, name: string) => ({ text, link: `/${name}` });

/** By reader: what an admin, an analyst, a security team and a developer look for. */
const SIDEBAR = [
  {
    text: "For admins",
    items: [
      page("Your first hour", "first-hour"),
      page("Overview", "readme"),
      page("Install into an org", "install"),
      page("Admin guide", "admin-guide"),
      page("How advice comes about", "advice"),
      page("The sample org", "sample"),
      page("Upgrading", "upgrade"),
      page("Changelog", "changelog")
    ]
  },
  {
    text: "For analysts",
    items: [
      page("Exports", "export"),
      page("Counting in a warehouse", "warehouse"),
      page("The audit's JSON", "audit-json"),
      page("In the Salesforce CLI", "cli-plugin"),
      page("Asking an AI assistant", "mcp")
    ]
  },
  {
    text: "For security teams",
    items: [
      page("Questions and answers", "security-faq"),
      page("Security review", "security-review"),
      page("Reporting a weakness", "security")
    ]
  },
  {
    text: "For developers",
    items: [
      page("Contributing", "contributing"),
      page("Architecture", "architecture"),
      page("The npm package", "package"),
      page("Data model", "data-model"),
      page("Scale", "scale"),
      page("Translating", "translation-terms"),
      page("License", "license")
    ]
  }
];

export default defineConfig({
  title: "License Optimizer",
  description: "Who logs in, what external licenses cost, the best split, and safe moves.",
  lang: "en-US",
  srcDir: join(project, "dist/docs"),
  outDir: join(project, "dist/site"),
  cacheDir: join(project, "node_modules/.cache/vitepress"),
  // The place below the host: "/name/" on GitHub Pages.
  base: process.env.DOCS_BASE || "/",
  cleanUrls: false,
  metaChunk: true,
  markdown: { anchor: { slugify: slugOf } },
  themeConfig: {
    search: { provider: "local" },
    sidebar: SIDEBAR,
    outline: [2, 3],
    nav: [
      page("First hour", "first-hour"),
      page("Guide", "admin-guide"),
      page("Security", "security-faq"),
      page("Changelog", "changelog")
    ]
  }
});
