/** Grows with every change of the merge's rules: a graph made by another version is computed anew from the ledger. */
export const MERGE_VERSION = 11;
