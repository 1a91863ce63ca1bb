import { mapProfiles } from "c/host";
import type { ProfileMap, ProfileMapEntry } from "c/licenseEngine";
import { endpoint } from "#mocks/host";

const getProfileMap = endpoint("LicenseUpgradesController.getProfileMap");
const saveProfileMap = endpoint("LicenseUpgradesController.saveProfileMap");

const entry = (from: string, to: string, license = "Plus Login"): ProfileMapEntry => ({
  fromProfileId: from,
  toLicense: license,
  toProfileId: to
});
const stored = (...entries: ProfileMapEntry[]): ProfileMap => ({ catalog: [], upgrades: [], profiles: [], entries });

describe("changing the profile map", () => {
  afterEach(() => jest.resetAllMocks());

  it("keeps the other entries and replaces those of the same profile and license", async () => {
    getProfileMap.mockResolvedValue(stored(entry("a", "1"), entry("b", "2", "plus login")));
    saveProfileMap.mockImplementation(({ entries }) => Promise.resolve(stored(...entries)));
    const { entries } = await mapProfiles([entry("b", "3")]);
    expect(entries).toEqual([entry("a", "1"), entry("b", "3")]);
  });

  it("removes what an editor gave up, once, and nothing that others stored since", async () => {
    getProfileMap.mockResolvedValue(stored(entry("a", "1"), entry("b", "2"), entry("b", "2"), entry("c", "9")));
    saveProfileMap.mockImplementation(({ entries }) => Promise.resolve(stored(...entries)));
    const before = [entry("a", "1"), entry("b", "2"), entry("c", "3")];
    const { entries } = await mapProfiles([entry("b", "2")], before);
    expect(entries).toEqual([entry("b", "2"), entry("c", "9")]);
  });

  it("has failed where the host still has what was removed", async () => {
    getProfileMap.mockResolvedValue(stored(entry("a", "1")));
    saveProfileMap.mockRejectedValue(new Error("Connection lost."));
    await expect(mapProfiles([], [entry("a", "1")])).rejects.toThrow("Connection lost.");
    getProfileMap.mockResolvedValueOnce(stored(entry("a", "1"))).mockResolvedValue(stored());
    await expect(mapProfiles([], [entry("a", "1")])).resolves.toEqual(stored());
  });

  it("has worked where only the answer was lost", async () => {
    const whole = stored(entry("a", "1"));
    getProfileMap.mockResolvedValueOnce(stored()).mockResolvedValueOnce(whole);
    saveProfileMap.mockRejectedValue(new Error("Connection lost."));
    await expect(mapProfiles([entry("a", "1")])).resolves.toEqual(whole);
  });

  it("has failed where the host lacks an entry, or can't be asked", async () => {
    saveProfileMap.mockRejectedValue(new Error("Refused."));
    getProfileMap.mockResolvedValue(stored());
    await expect(mapProfiles([entry("a", "1")])).rejects.toThrow("Refused.");
    getProfileMap.mockResolvedValueOnce(stored()).mockRejectedValueOnce(new Error("Offline."));
    await expect(mapProfiles([entry("a", "1")])).rejects.toThrow("Refused.");
  });
});
