// Writes oclif.manifest.json before the plugin is packed: commands, flags and their texts, from which the CLI lists them and checks a flag without
// loading a command. It is not checked in, and taken away after packing: beside a linked plugin it would hide what its sources say now.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Plugin } from "@oclif/core";

const root = join(import.meta.dirname, "..");
const file = join(root, "oclif.manifest.json");

rmSync(file, { force: true });
if (process.argv[2] !== "--remove") {
  // Defaults that are the packer's own, such as the default org, stay out.
  const how = { type: "core", ignoreManifest: true, errorOnManifestCreate: true, respectNoCacheDefault: true };
  const plugin = new Plugin({ root, ...how });
  await plugin.load();
  writeFileSync(file, `${JSON.stringify(plugin.manifest, null, 2)}\n`);
  console.log(`oclif.manifest.json: ${Object.keys(plugin.manifest.commands).length} commands`);
}
