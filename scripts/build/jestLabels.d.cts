/** Names of labels and their texts, as Jest's global setup has read them. */
export function keptLabels(): [string, string][];
