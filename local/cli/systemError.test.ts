import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { systemMistake } from "./systemError.ts";

const refusal = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: words of the system`), { code, syscall: "write", path });

test("what the machine refuses is told with its path and what to do", () => {
  assert.equal(
    systemMistake(refusal("ENOSPC", "out/x"))?.message,
    "out/x: write failed (ENOSPC). The disk is full: make room, or name a folder on another disk."
  );
  assert.match(systemMistake(refusal("EDQUOT"))!.message, /^The disk: write failed/);
});

test("a file that this program misses is a mistake of the program, as every other error", () => {
  assert.throws(
    () => readFileSync("/no such folder/x"),
    (error) => systemMistake(error) === null
  );
  for (const error of [new TypeError("x"), Object.assign(new Error("x"), { code: "EACCES" }), "text", undefined])
    assert.equal(systemMistake(error), null);
});
