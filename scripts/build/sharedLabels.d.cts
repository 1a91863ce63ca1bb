declare const shared: {
  /** Names of labels, without `LO_`, by the codes that share them. */
  labelOfCode: ReadonlyMap<string, string>;
};

export default shared;
