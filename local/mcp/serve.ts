import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Readable, Writable } from "node:stream";
import { mcpServer } from "./server.ts";
import type { ServedFolder } from "./servedFolder.ts";

/** The two ends of a connection. */
export interface Streams {
  input: Readable;
  output: Writable;
}

/** Answers one client over a pair of streams. @returns ends the connection */
export function serveOver(
  { input, output }: Streams,
  folder: ServedFolder,
  { version, report }: { version: string; report: (error: unknown) => void }
): () => Promise<void> {
  const handle = serveStdio(() => mcpServer(folder, version, report), {
    transport: new StdioServerTransport(input, output),
    onerror: report
  });
  return () => handle.close();
}
