/** The cookie that a browser gets from the link of a server. @param link `RunningServer.link` */
export async function cookieFrom(link: string): Promise<string> {
  const { headers } = await fetch(link, { redirect: "manual" });
  return headers.get("set-cookie")!.split(";")[0]!;
}
