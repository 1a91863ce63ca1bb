import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { readContents } from "../deploy/packageContents.ts";
import { removalFiles } from "./removal.ts";

test("components are listed by type, over an empty package", () => {
  const owners = new Set(["CustomObject:Order__c", "ApexClass:Orders", "ApexClass:Items", "Report:Sales/Won & lost"]);
  const files = removalFiles({ owners }, ["Report:Sales"], "67.0");
  assert.match(files["package.xml"], /<Package xmlns="[^"]+">\n {2}<version>67\.0<\/version>\n<\/Package>/);
  assert.equal(
    [...files["destructiveChanges.xml"].matchAll(/<(?:members|name)>(.*?)</g)].map(([, text]) => text).join(" "),
    "Items Orders ApexClass Order__c CustomObject Sales Sales/Won &amp; lost Report"
  );
});

test("the app's own labels are named one by one, never the file of all labels of the org", () => {
  const list = removalFiles(readContents(join(import.meta.dirname, "../..")), [], "67.0")["destructiveChanges.xml"];
  assert.doesNotMatch(list, /<name>CustomLabels<|<members>\*</);
  assert.match(list, /<members>LO_\w+<\/members>[\s\S]*<name>CustomLabel</);
  for (const name of ["License_Optimizer_Viewers", "License_Optimizer", "Login_Usage__c"])
    assert.ok(list.includes(`<members>${name}</members>`), name);
});

const PROJECT = join(import.meta.dirname, "../..");
const SOURCE = join(PROJECT, "force-app/main/default");
const apex = (name: string): string => readFileSync(join(PROJECT, "scripts/apex", name), "utf8");

/** Every name in quotes of a script. */
const namedIn = (text: string): string[] => [...text.matchAll(/'(\w+)'/g)].map(([, name]) => name!);

/** The app's classes whose declaration has an interface of jobs. */
function jobClasses(kind: RegExp): string[] {
  return (readdirSync(join(SOURCE, "classes"), { recursive: true }) as string[])
    .filter((path) => path.endsWith(".cls") && !/Test\.cls$|^fixtures/.test(path))
    .filter((path) => {
      const [, interfaces = ""] =
        /^(?:public|global)[^{]*?\bimplements ([^{]+)\{/m.exec(readFileSync(join(SOURCE, "classes", path), "utf8")) ??
        [];
      return kind.test(interfaces);
    })
    .map((path) => basename(path, ".cls"));
}

test("a removal stops the jobs of every class that can have one", () => {
  const named = namedIn(apex("uninstall.apex"));
  const classes = jobClasses(/\b(Batchable|Queueable|Schedulable)\b/);
  assert.ok(classes.length > 10, String(classes.length));
  assert.deepEqual(
    classes.filter((name) => !named.includes(name)),
    []
  );
});

test("the jobs of every schedule are taken off it", () => {
  const scheduled = jobClasses(/\bSchedulable\b/);
  assert.ok(scheduled.includes("OptimizerSchedule"));
  for (const script of ["unschedule.apex", "uninstall.apex"])
    assert.deepEqual(
      scheduled.filter((name) => !namedIn(apex(script)).includes(name)),
      [],
      script
    );
});

test("a removal takes the app's permission sets and groups from users, by name, and nobody else's with a similar name", () => {
  const text = apex("uninstall.apex");
  const own = ["permissionsets", "permissionsetgroups"].flatMap((folder) =>
    readdirSync(join(SOURCE, folder)).map((name) => name.split(".")[0]!)
  );
  assert.deepEqual(
    namedIn(text)
      .filter((name) => name.startsWith("License_Optimizer_"))
      .sort(),
    own.sort()
  );
  assert.doesNotMatch(text, /\bLIKE\b/);
});

test("records go with their custom metadata type, also the one that a deploy writes", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/remove/main.ts"], {
    cwd: PROJECT,
    encoding: "utf8"
  });
  assert.equal(status, 0, stderr);
  const list = readFileSync(join(PROJECT, "out/remove/destructiveChanges.xml"), "utf8");
  const types = [...list.matchAll(/<members>(\w+)__mdt</g)].map(([, type]) => type!);
  const records = [...list.matchAll(/<members>(\w+)\.\w+<\/members>(?=[^]*?<name>(\w+)<)/g)]
    .filter(([, , kind]) => kind === "CustomMetadata")
    .map(([, type]) => type!);
  assert.deepEqual([...new Set(records)].sort(), types.sort());
  assert.ok(records.length > 20, String(records.length));
});
