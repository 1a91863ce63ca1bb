export * from "./chosenUsers";
export * from "./cohortPlace";
export * from "./userFilter";
export * from "./userRows";
