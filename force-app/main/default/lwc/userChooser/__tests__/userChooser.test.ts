import type { UserPage } from "c/licenseEngine";
import { findUsers } from "c/host";
import UserChooser from "c/userChooser";
import { decisionModel, decisionOrg, users } from "#mocks/decisions";
import { model } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("../../host/moveFacts");

const ask = endpoint("LicenseUsersController.getUserPage");
const decisions = decisionModel();
const months = decisions.context.window;

type Field = HTMLElement & { value: string };

async function show(properties = {}): Promise<{ chooser: HTMLElement; heard: jest.Mock }> {
  const chooser = await render("c-user-chooser", UserChooser, {
    model: model(decisionOrg()),
    decisions,
    ...properties
  });
  const heard = jest.fn();
  chooser.addEventListener("userschosen", heard);
  return { chooser, heard };
}
async function set(chooser: HTMLElement, field: string, value: string): Promise<void> {
  find(chooser, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}
async function byUsername(chooser: HTMLElement): Promise<void> {
  find(chooser, "lightning-radio-group").dispatchEvent(new CustomEvent("change", { detail: { value: "usernames" } }));
  await flush();
}
async function use(chooser: HTMLElement): Promise<void> {
  find(chooser, "[data-action=use]").click();
  await flush();
}
const said = (chooser: HTMLElement) => textOf(find(chooser, "[data-id=said]"));

describe("c-user-chooser", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("says what is suggested for users who were selected elsewhere", async () => {
    const chosen = { ids: ["a", "b", "c"], loginDays: {}, title: "selected", suggestions: "2 Deactivate and 1 Keep" };
    const { chooser } = await show({ chosen });
    expect(textOf(find(chooser, "[data-id=chosen]"))).toBe("3 users: selected");
    expect(textOf(find(chooser, "[data-id=suggested]"))).toBe("Suggestions for them: 2 Deactivate and 1 Keep.");
    expect(find<Field>(chooser, "lightning-radio-group").value).toBe("handed");
    await expect(chooser).toBeAccessible();
  });

  it("reads the group of a link at once, and each new one", async () => {
    const group = { license: "Customer Community Plus", profile: "Dealers", suggestion: "" as const, search: "" };
    ask.mockResolvedValue({ months, rows: users(2), next: null, scanned: 2, total: 2 });
    const { chooser } = await show({ group });
    await flush();
    expect(ask.mock.lastCall![0].query).toMatchObject({ license: group.license, profile: group.profile });
    expect(find<Field>(chooser, "[data-field=profile]").value).toBe("Dealers");
    const heard = jest.fn();
    chooser.addEventListener("userschosen", heard);
    Object.assign(chooser, { group: { ...group, profile: "" } });
    await flush();
    await flush();
    expect(heard.mock.lastCall![0].detail).toMatchObject({ cohort: { ...group, profile: "" } });
    await expect(chooser).toBeAccessible();
  });

  it("goes back to the users of another page after others were chosen", async () => {
    jest.mocked(findUsers).mockResolvedValue({ ids: ["005A"], missing: [] });
    const chosen = { ids: ["a", "b"], loginDays: {}, title: "selected" };
    const { chooser, heard } = await show({ chosen });
    await byUsername(chooser);
    await set(chooser, "usernames", "ada@x.example");
    await use(chooser);
    Object.assign(chooser, { chosen: heard.mock.lastCall![0].detail });
    await flush();
    expect(find<Field>(chooser, "lightning-radio-group").value).toBe("usernames");
    find(chooser, "lightning-radio-group").dispatchEvent(new CustomEvent("change", { detail: { value: "handed" } }));
    await flush();
    await use(chooser);
    expect(heard.mock.lastCall![0].detail).toEqual(chosen);
  });

  it("shows in its filters the group that another page chose", async () => {
    const cohort = { license: "Customer Community Plus", profile: "Dealers", suggestion: "toLoginIdle", search: "ada" };
    const { chooser } = await show({ chosen: { ids: ["a"], loginDays: {}, title: "idle", cohort }, plain: true });
    for (const [field, value] of Object.entries(cohort))
      expect(find<Field>(chooser, `[data-field=${field}]`).value).toBe(value);
    const ways = find<HTMLElement & { options: object[] }>(chooser, "lightning-radio-group").options;
    expect(ways).toHaveLength(2);
    expect(findAll(chooser, "h2")).toHaveLength(0);
    await expect(chooser).toBeAccessible();
  });

  it("finds users by Id as well, which are looked up later", async () => {
    jest.mocked(findUsers).mockResolvedValue({ ids: ["005B"], missing: [] });
    const { chooser, heard } = await show();
    await byUsername(chooser);
    await set(chooser, "usernames", "ada@x.example\n005000000000001AAA");
    await use(chooser);
    expect(heard.mock.calls[0][0].detail.ids).toEqual(["005000000000001AAA", "005B"]);
  });

  it("chooses the users of a license, profile and suggestion with their login days", async () => {
    ask.mockResolvedValue({
      months: ["2026-04-01", ...months],
      rows: [{ ...users(2)[1], loginDays: [9, 1, 0, 2] }],
      next: null,
      scanned: 1,
      total: 1
    });
    const { chooser, heard } = await show();
    await set(chooser, "license", "Customer Community Plus");
    await set(chooser, "profile", "Dealers");
    await set(chooser, "suggestion", "toLogin");
    await set(chooser, "search", "pat");
    await use(chooser);
    expect(ask.mock.calls[0][0].query).toMatchObject({
      license: "Customer Community Plus",
      profile: "Dealers",
      search: "pat"
    });
    const { ids, loginDays, title, cohort } = heard.mock.calls[0][0].detail;
    expect(cohort).toEqual({
      license: "Customer Community Plus",
      profile: "Dealers",
      suggestion: "toLogin",
      search: "pat"
    });
    expect(loginDays[ids[0]]).toEqual([1, 0, 2]);
    expect(title).toContain("Customer Community Plus · Dealers · ");
    await expect(chooser).toBeAccessible();
  });

  it("chooses groups in the filter of all pages only, and does not offer what it fixes", async () => {
    ask.mockResolvedValue({ months, rows: users(2), next: null, scanned: 2, total: 2 });
    const scope = { license: "Customer Community Plus", site: "Dealer Portal" };
    const { chooser, heard } = await show({ scope });
    expect(findAll(chooser, "[data-field=license]")).toHaveLength(0);
    const profiles = find<HTMLElement & { options: { value: string }[] }>(chooser, "[data-field=profile]").options;
    expect(profiles.map(({ value }) => value)).toEqual(["", "Dealers"]);
    await use(chooser);
    expect(ask.mock.calls[0][0].query).toMatchObject(scope);
    expect(heard.mock.calls[0][0].detail.title).toBe("Customer Community Plus · Dealer Portal");
    await expect(chooser).toBeAccessible();
  });

  it("forgets the profile when another license is chosen", async () => {
    const { chooser } = await show();
    await set(chooser, "profile", "Dealers");
    await set(chooser, "license", "Partner Community");
    expect(find<HTMLElement & { value: string }>(chooser, "[data-field=profile]").value).toBe("");
  });

  it("says so when nobody matches", async () => {
    ask.mockResolvedValue({ months, rows: [], next: null, scanned: 0, total: 0 });
    const { chooser, heard } = await show();
    await use(chooser);
    expect(said(chooser)).toContain("Nobody matches.");
    expect(heard).not.toHaveBeenCalled();
    await expect(chooser).toBeAccessible();
  });

  it("takes no more users than can be checked at once, and says so", async () => {
    ask.mockImplementation(({ query }) => {
      const from = Number(query.after ?? 0);
      return Promise.resolve({
        months,
        rows: users(query.limit, from),
        next: String(from + query.limit),
        scanned: 1,
        total: null
      });
    });
    const { chooser, heard } = await show();
    await use(chooser);
    await flush();
    expect(heard.mock.calls[0][0].detail.ids).toHaveLength(10000);
    expect(said(chooser)).toContain("Only the first 10,000 users");
  });

  it("says how many users it has read, and is not heard once cancelled", async () => {
    let answer: (value: UserPage) => void = () => undefined;
    ask
      .mockResolvedValueOnce({ months, rows: users(3), next: "x", scanned: 3, total: null })
      .mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { chooser, heard } = await show();
    await use(chooser);
    expect(textOf(find(chooser, "[data-id=chosen]"))).toBe("Reading users: 3 so far");
    await expect(chooser).toBeAccessible();
    find(chooser, "[data-action=cancel]").click();
    answer({ months, rows: users(3, 3), next: null, scanned: 3, total: null });
    await flush();
    expect(heard).not.toHaveBeenCalled();
    expect(findAll(chooser, "[data-action=cancel]")).toHaveLength(0);
  });

  it("says what could not be read", async () => {
    ask.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Analyst" } });
    const { chooser } = await show();
    await use(chooser);
    expect(said(chooser)).toBe("The users could not be read. Ask for License Optimizer Analyst");
  });

  it("finds users by pasted usernames and names those that are missing", async () => {
    jest.mocked(findUsers).mockResolvedValue({ ids: ["005A"], missing: ["bob@x.example"] });
    const { chooser, heard } = await show();
    await byUsername(chooser);
    await set(chooser, "usernames", "ada@x.example\nbob@x.example\n");
    await use(chooser);
    expect(findUsers).toHaveBeenCalledWith(["ada@x.example", "bob@x.example"]);
    expect(heard.mock.calls[0][0].detail).toMatchObject({ ids: ["005A"], loginDays: {}, title: "by username" });
    expect(said(chooser)).toBe("1 usernames were not found: bob@x.example");
    await expect(chooser).toBeAccessible();
  });

  it.each([
    ["", "Enter at least one username or Id."],
    [
      "ada@x.example\nno name",
      'Row 2: "no name" is neither a username nor a user Id. A username has the form of an email address.'
    ],
    ["Key,Name\n1,Ada", 'Row 1: no column "Username". Name the column, or give one username per line.']
  ])("refuses the list %j and says which row is wrong", async (text, why) => {
    const { chooser, heard } = await show();
    await byUsername(chooser);
    await set(chooser, "usernames", text);
    await use(chooser);
    expect(said(chooser)).toBe(why);
    expect(findUsers).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
  });

  it("says when none of the usernames is found, naming the first of many", async () => {
    const missing = Array.from({ length: 12 }, (_, i) => `u${i}@x.example`);
    jest.mocked(findUsers).mockResolvedValue({ ids: [], missing });
    const { chooser } = await show();
    await byUsername(chooser);
    await set(chooser, "usernames", missing.join("\n"));
    await use(chooser);
    expect(said(chooser)).toContain("u9@x.example and 2 more. Check the spelling.");
  });

  it("reads a file with usernames", async () => {
    jest.mocked(findUsers).mockResolvedValue({ ids: ["005A"], missing: [] });
    const { chooser } = await show();
    await byUsername(chooser);
    const file = { text: () => Promise.resolve("Name,Username\nAda,ada@x.example") };
    find(chooser, "[data-field=file]").dispatchEvent(new CustomEvent("change", { detail: { files: [file] } }));
    await flush();
    await use(chooser);
    expect(findUsers).toHaveBeenCalledWith(["ada@x.example"]);
  });

  it("offers no second try to whom a permission is missing", async () => {
    ask.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Analyst." } });
    const { chooser } = await show();
    await use(chooser);
    expect(said(chooser)).toContain("Ask for License Optimizer Analyst.");
    expect(find<HTMLElement & { disabled: boolean }>(chooser, "[data-action=use]").disabled).toBe(true);
    await expect(chooser).toBeAccessible();
  });

  it("says who is chosen", async () => {
    const { chooser } = await show({ chosen: { ids: ["a", "b"], loginDays: {}, title: "selected users" } });
    expect(textOf(find(chooser, "[data-id=chosen]"))).toBe("2 users: selected users");
  });
});
