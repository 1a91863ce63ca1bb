import assert from "node:assert/strict";
import { test } from "node:test";
import { InputError } from "../csv/inputError.ts";
import { onFreePort } from "./freePort.ts";

const taken = (code: string) => Object.assign(new Error(code), { code });

test("takes the next free port and tells which ones are taken", async () => {
  const told: number[] = [];
  const listen = (port: number) => (port < 4323 ? Promise.reject(taken("EADDRINUSE")) : Promise.resolve(port));
  assert.equal(await onFreePort(4321, listen, (port) => told.push(port)), 4323);
  assert.deepEqual(told, [4321, 4322]);
});

test("gives up after some ports with a message that says what to do", async () => {
  const listen = () => Promise.reject(taken("EADDRINUSE"));
  await assert.rejects(
    onFreePort(65_530, listen, () => {}),
    (error: Error) => error instanceof InputError && /65530 to 65535.*--port/.test(error.message)
  );
});

test("other failures are not taken for a port in use", async () => {
  await assert.rejects(
    onFreePort(
      4321,
      () => Promise.reject(taken("EMFILE")),
      () => {}
    ),
    /EMFILE/
  );
});
