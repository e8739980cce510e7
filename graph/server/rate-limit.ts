// A bucket of requests for each address that asks (the token bucket of RFC 2698's kind): it fills steadily, and each
// request takes one out.

/** Askers that are remembered at most; whoever has not asked for longest is forgotten first. */
const MAX_ASKERS = 10_000;

export interface Rate {
  /** How many come in a second. */
  readonly perSecond: number;
  /** How many a bucket holds. */
  readonly burst: number;
}

export interface RateLimit {
  /** Takes one out of the asker's bucket: 0, or the whole seconds until there is one again. */
  take(asker: string): number;
  /** The same without taking. */
  wait(asker: string): number;
}

/** Buckets that are full at first. `now` is in milliseconds and never goes back. */
export function createRateLimit({ perSecond, burst }: Rate, now: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  const bucketOf = (asker: string): { left: number; at: number } => {
    const at = now();
    const known = buckets.get(asker);
    const left = known ? Math.min(burst, known.left + ((at - known.at) / 1_000) * perSecond) : burst;
    const bucket = { left, at };
    buckets.delete(asker);
    buckets.set(asker, bucket);
    if (buckets.size > MAX_ASKERS) buckets.delete(buckets.keys().next().value!);
    return bucket;
  };
  const until = (left: number): number => (left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond)));
  return {
    take(asker) {
      const bucket = bucketOf(asker);
      const wait = until(bucket.left);
      if (wait === 0) bucket.left -= 1;
      return wait;
    },
    wait: (asker) => until(bucketOf(asker).left),
  };
}
