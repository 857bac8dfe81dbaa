/** Counted up whenever the same fragments and corrections give another graph: graphs of old are then derived anew. */
export const DERIVATION = 3
