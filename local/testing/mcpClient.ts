import assert from "node:assert/strict";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const MAIN = join(import.meta.dirname, "../cli/main.ts");

/** A client of the command `mcp`, which runs as a process of its own. */
export interface McpClient {
  client: Client;
  /** Structured content of a tool's answer. */
  ask<Data = Record<string, never>>(tool: string, input?: object): Promise<Data>;
  /** The message of a refused question. */
  refused(tool: string, input?: object): Promise<string>;
  /** What the process wrote to standard error. */
  said(): string;
  pid: number;
}

/** Starts `mcp --data folder` with more options, and connects; both end with the test. */
export async function mcpClient(context: Pick<TestContext, "after">, folder: string, ...line: string[]) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["--import", "tsx", MAIN, "mcp", "--data", folder, "--language", "en", ...line],
    stderr: "pipe"
  });
  let said = "";
  transport.stderr!.on("data", (chunk) => (said += String(chunk)));
  const client = new Client({ name: "test", version: "1.0.0" });
  context.after(() => client.close());
  await client.connect(transport);
  const call = (name: string, input: object) =>
    client.callTool({ name, arguments: input as Record<string, unknown> }, { timeout: 50_000 });
  const textOf = ({ content }: Awaited<ReturnType<typeof call>>, place = 0) =>
    (content[place] as { type: "text"; text: string }).text;
  const made: McpClient = {
    client,
    async ask<Data>(tool: string, input = {}) {
      const result = await call(tool, input);
      assert.ok(!result.isError, textOf(result));
      // The JSON stands in the text, too, for clients that know no structured content.
      assert.deepEqual(JSON.parse(textOf(result, 1)), result.structuredContent);
      return result.structuredContent as Data;
    },
    async refused(tool, input = {}) {
      const result = await call(tool, input);
      assert.equal(result.isError, true, JSON.stringify(result.structuredContent));
      assert.equal(result.structuredContent, undefined);
      return textOf(result);
    },
    said: () => said,
    pid: transport.pid!
  };
  return made;
}
