// Counts of right, wrong and missed, and the figures made from them.

export const FIELDS = [
  'meeting',
  'participant',
  'speaker',
  'place',
  'date',
  'status',
  'kind',
  'sequence-stated',
  'sequence-all',
  'evidence',
] as const;
export type Field = (typeof FIELDS)[number];

/** Found rightly, found wrongly, missed. */
export type Count = [right: number, wrong: number, missed: number];
export type Counts = Record<Field, Count>;

export function noCounts(): Counts {
  return Object.fromEntries(FIELDS.map((field) => [field, [0, 0, 0]])) as unknown as Counts;
}

export function add(counts: Counts, field: Field, right: number, wrong: number, missed: number): void {
  const count = counts[field];
  count[0] += right;
  count[1] += wrong;
  count[2] += missed;
}

export function addAll(into: Counts, from: Counts): void {
  for (const field of FIELDS) add(into, field, ...from[field]);
}

/** 1 where there was nothing to find and nothing was found. */
export function f1(right: number, wrong: number, missed: number): number {
  if (right) return (2 * right) / (2 * right + wrong + missed);
  return wrong + missed ? 0 : 1;
}

/** Precision, recall, F1 and how many there were in gold. */
export function figure([right, wrong, missed]: Count) {
  return {
    precision: right + wrong ? right / (right + wrong) : 1,
    recall: right + missed ? right / (right + missed) : 1,
    f1: f1(right, wrong, missed),
    n: right + missed,
  };
}

/** Graph F1: every field added up but the chronology (which follows from the rest) and the evidence. */
export function graphF1(counts: Counts): number {
  const sum: Count = [0, 0, 0];
  for (const field of FIELDS)
    if (field !== 'sequence-all' && field !== 'evidence')
      counts[field].forEach((n, i) => {
        sum[i]! += n;
      });
  return f1(...sum);
}
