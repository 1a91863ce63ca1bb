import type { Tool } from "../tool.ts";
import { eligibility } from "./eligibility.ts";
import { evidence } from "./evidence.ts";
import { findings } from "./findings.ts";
import { ladder } from "./ladder.ts";
import { population } from "./population.ts";
import { populations } from "./populations.ts";
import { scenario } from "./scenario.ts";
import { summary } from "./summary.ts";
import { user } from "./user.ts";

/** All tools, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  summary,
  ladder,
  findings,
  evidence,
  populations,
  population,
  user,
  eligibility,
  scenario
];
