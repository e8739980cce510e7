// Whether a process that reads source after source keeps something of each.

/** Megabytes by which what is kept may differ from one part of a run to a later one: caches fill, and collection is never whole. */
const MOST_MB = 32;
const MB = 2 ** 20;

export interface Growth {
  /** What was kept in the middle of each quarter of the run, in megabytes. */
  readonly quarters: readonly number[];
  /** From the second quarter, when caches are full, to the last. */
  readonly grown: number;
  /** Whether that is more than chance. */
  readonly tooMuch: boolean;
}

/** Of bytes that were kept after collection, in the order of the run. Nothing where there are too few to tell. */
export function growthOf(kept: readonly number[]): Growth | undefined {
  if (kept.length < 8) return undefined;
  const quarters = [0, 1, 2, 3].map((quarter) =>
    middleOf(kept.slice((quarter * kept.length) / 4, ((quarter + 1) * kept.length) / 4)),
  );
  const grown = quarters[3]! - quarters[1]!;
  return { quarters, grown, tooMuch: grown > MOST_MB };
}

function middleOf(kept: readonly number[]): number {
  return Math.round(kept.toSorted((a, b) => a - b)[Math.floor(kept.length / 2)]! / MB);
}
