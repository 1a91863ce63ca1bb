// node --import crashHook.mjs: kills the process at its CRASH_AT-th step on the file system, before it (CRASH_BEFORE=1) or after it: a power cut.
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env.CRASH_AT);
const before = process.env.CRASH_BEFORE === "1";
let steps = 0;

function step() {
  steps += 1;
  if (steps === at) process.kill(process.pid, "SIGKILL");
}

/** Steps count from the first one in the folder of the test on. */
const isOurs = (path) => steps > 0 || String(path).startsWith(process.env.CRASH_UNDER);

for (const name of ["open", "write", "fsync", "close", "rename", "mkdir", "rmdir", "unlink"]) {
  const original = fs[name];
  fs[name] = (...line) => {
    const done = line.pop();
    if (!isOurs(line[0])) return original(...line, done);
    if (before) step();
    return original(...line, (...result) => {
      if (!before) step();
      done(...result);
    });
  };
}
for (const name of ["mkdir", "rename", "rm", "writeFile", "unlink"]) {
  const original = promises[name];
  promises[name] = async (...line) => {
    if (!isOurs(line[0])) return original(...line);
    if (before) step();
    const result = await original(...line);
    if (!before) step();
    return result;
  };
}
syncBuiltinESMExports();
