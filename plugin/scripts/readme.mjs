// Writes the commands into the plugin's README as their help has them, between the marks that oclif uses. With --check only says whether they are there.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Config, Help } from "@oclif/core";

const root = join(import.meta.dirname, "..");
const file = join(root, "README.md");
const WIDTH = 100;

/** Help as text, for a page of a fixed width. */
class Page extends Help {
  /** Usage, flags, description, examples of a command. */
  of(command) {
    return this.formatCommand(command);
  }
}

const config = await Config.load({ root, devPlugins: false, userPlugins: false });
const page = new Page(config, { maxWidth: WIDTH, stripAnsi: true, respectNoCacheDefault: true });
const commands = await Promise.all(
  config.commands
    .filter(({ hidden }) => !hidden)
    .sort((one, other) => one.id.localeCompare(other.id))
    .map(async (command) => ({ name: `${config.bin} ${command.id.replaceAll(":", " ")}`, command }))
);
const trimmed = (text) => text.replaceAll(/[ \t]+$/gm, "").trim();
const text = [
  commands.map(({ name }) => `- [\`${name}\`](#${name.replaceAll(" ", "-")})`).join("\n"),
  ...commands.flatMap(({ name, command }) => [
    `## \`${name}\``,
    command.summary,
    `\`\`\`\n${trimmed(page.of(command))}\n\`\`\``
  ])
].join("\n\n");

const before = readFileSync(file, "utf8");
const after = before.replace(
  /(<!-- commands -->)[\s\S]*(<!-- commandsstop -->)/,
  (_all, start, stop) => `${start}\n\n${text}\n\n${stop}`
);
if (process.argv[2] !== "--check") writeFileSync(file, after);
else if (after !== before) {
  console.error(
    "plugin/README.md does not list the commands as they are: npm run readme --workspace sf-plugin-license"
  );
  process.exitCode = 1;
}
