import { userInfo } from "node:os";

/** Name of the current user, as the machine knows it; `""` if unknown. */
export function person(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}
