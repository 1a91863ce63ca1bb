/** Why the app was not deployed, and what to do. The message is complete for the user; the command ends with exit code 1. */
export class DeployError extends Error {
  override name = "DeployError";
}
