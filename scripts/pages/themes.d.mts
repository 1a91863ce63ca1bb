export declare const THEMES: Readonly<
  Record<"slds1" | "light" | "dark" | "frameDark", Readonly<Record<string, string>>>
>;
export declare function darkStyles(): string;
export declare const DARK_FILE: string;
