// What a person asks to be judged.

/** What can be corrected of an event. */
export const CORRECTED_FIELDS = ['date', 'place', 'status', 'kind', 'party'] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** Things are named by their ids in the graph, or as `ARTICLE#ID`. */
export type JudgementRequest = { readonly reason?: string | undefined } & (
  | { readonly type: 'same' | 'different'; readonly a: string; readonly b: string }
  /** An event, or an edge by its id. */
  | { readonly type: 'reject'; readonly id: string }
  /** `value`: a day, `DAY/DAY` or `none`; a status; a kind; the id of a place or of a party. */
  | {
      readonly type: 'correct';
      readonly event: string;
      readonly field: CorrectedField;
      readonly value: string;
    }
);
