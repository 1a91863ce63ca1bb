export * from "./capacityRows";
export * from "./poolMonths";
export * from "./yearCurve";
