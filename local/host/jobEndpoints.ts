import type { EndpointsOf } from "./endpoints.ts";
import { RequestError } from "./requestError.ts";

/** The calls about jobs: without an installation there are none. */
export const JOB_ENDPOINTS: EndpointsOf<"OptimizerJobsController"> = {
  "OptimizerJobsController.getJobs": () => null,
  "OptimizerJobsController.saveSchedule": refuse,
  "OptimizerJobsController.runJobs": refuse,
  "OptimizerJobsController.pauseJobs": refuse,
  "OptimizerJobsController.resumeJobs": refuse
};

function refuse(): never {
  throw new RequestError(409, "No jobs here: without an installation everything is counted when the app starts.");
}
