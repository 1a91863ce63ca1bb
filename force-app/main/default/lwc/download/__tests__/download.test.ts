import { downloadText } from "c/download";

describe("c/download", () => {
  it("offers the text for a minute as a file of type text/plain, as Lightning Web Security refuses text/csv", async () => {
    const createObjectURL = jest.fn<string, [Blob]>(() => "blob:1");
    const revokeObjectURL = jest.fn();
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    jest.useFakeTimers();
    const clicked: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });

    downloadText("a.csv", "x,y\r\n");

    const [blob] = createObjectURL.mock.calls[0];
    expect(blob.type).toBe("text/plain;charset=utf-8");
    expect(blob.size).toBe(5);
    expect(clicked).toEqual(["a.csv blob:1"]);
    jest.advanceTimersByTime(30_000);
    expect(revokeObjectURL).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(revokeObjectURL).toHaveBeenCalledWith("blob:1");
    jest.useRealTimers();
    click.mockRestore();
  });
});
