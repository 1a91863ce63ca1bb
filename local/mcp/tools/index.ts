import type { Tool } from "../tool.ts";
import { findings } from "./findings.ts";
import { summary } from "./summary.ts";

/** All tools, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [summary, findings];
