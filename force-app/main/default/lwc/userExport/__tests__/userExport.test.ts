import type { UserPage } from "c/licenseEngine";
import UserExport from "c/userExport";
import { downloadText } from "c/download";
import { EVERYBODY, conditionsOf } from "c/users";
import { decisionModel, users } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const ask = endpoint("LicenseUsersController.getUserPage");
const { context } = decisionModel();
const months = ["2026-05-01", "2026-06-01", "2026-07-01"];
const page = (count: number, next: string | null, total: number | null) => ({
  months,
  rows: users(count, 1),
  next,
  scanned: 5 * count,
  total
});
type Panel = HTMLElement & { start: UserExport["start"]; running: boolean };

async function start(): Promise<Panel> {
  const panel = (await render("c-user-export", UserExport)) as unknown as Panel;
  panel.start(conditionsOf(EVERYBODY, context), context, "users.csv");
  await flush();
  return panel;
}

describe("c-user-export", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows how far it is, with a bar where the host counts", async () => {
    ask.mockResolvedValueOnce(page(2, "a", 8)).mockReturnValue(new Promise(() => {}));
    const panel = await start();
    expect(textOf(panel)).toContain("2 of 8 users written");
    expect(find<HTMLElement & { value: number }>(panel, "lightning-progress-bar").value).toBe(25);
    expect(panel.running).toBe(true);
    await expect(panel).toBeAccessible();
  });

  it("says how many were looked at where the host does not count", async () => {
    ask.mockResolvedValueOnce(page(2, "a", null)).mockReturnValue(new Promise(() => {}));
    const panel = await start();
    expect(textOf(panel)).toContain("2 users written, 10 checked");
    expect(findAll(panel, "lightning-progress-bar")).toHaveLength(0);
  });

  it("hands over the file when everybody is written", async () => {
    ask.mockResolvedValueOnce(page(2, null, 2));
    const panel = await start();
    expect(downloadText).toHaveBeenCalledWith("users.csv", [expect.stringContaining("User 2")]);
    expect(textOf(panel)).toContain("2 users written to the file.");
    expect(panel.running).toBe(false);
  });

  it("writes no file when it is cancelled", async () => {
    let answer: (value: UserPage) => void = () => undefined;
    ask.mockResolvedValueOnce(page(2, "a", 8)).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const panel = await start();
    find(panel, "[data-action=cancel]").click();
    answer(page(2, null, 8));
    await flush();
    expect(downloadText).not.toHaveBeenCalled();
    expect(textOf(panel)).toContain("Export cancelled");
  });

  it("says why it stopped and goes on from there", async () => {
    ask.mockResolvedValueOnce(page(2, "a", 3)).mockRejectedValueOnce(new Error("no network"));
    const panel = await start();
    expect(textOf(panel)).toContain("The export stopped. no network What was read so far is kept.");
    ask.mockResolvedValueOnce(page(1, null, 3));
    find(panel, "[data-action=goOn]").click();
    await flush();
    expect((downloadText as jest.Mock).mock.calls[0][1]).toHaveLength(2);
  });
});
