export * from "./chosenUsers";
export * from "./userFilter";
export * from "./userRows";
