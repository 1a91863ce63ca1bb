import { userInfo } from "node:os";

/** Name of who works here, as the machine knows it; `""` when it does not. */
export function person(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}
