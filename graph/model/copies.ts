// Which texts are copies of one another, by their sketches, and so one voice.

/** Hashes that a sketch holds at most. */
export const SKETCH_SIZE = 64;
/** Of the shorter text so much stands in the other. */
const SHARED = 0.6;
/** Fewer in common is chance. */
const LEAST = 6;
/** A text so many times as long as one that it holds is a digest of several. */
const DIGEST = 5;

/** Whether the sketches are of copies of one text, whole or in part; the same both ways round. */
export function areCopies(a: readonly number[], b: readonly number[]): boolean {
  // Below this number both sketches hold all that their texts have.
  const upTo = Math.min(...[a, b].map((one) => (one.length < SKETCH_SIZE ? Infinity : one.at(-1)!)));
  const [one, other] = [a, b].map((all) => new Set(all.filter((hash) => hash <= upTo)));
  let shared = 0;
  for (const hash of one!) if (other!.has(hash)) shared++;
  const [fewer, more] = [one!.size, other!.size].sort((x, y) => x - y) as [number, number];
  if (shared === more) return shared > 0;
  return shared >= LEAST && shared >= SHARED * fewer && more < DIGEST * fewer;
}

/**
 * The voice of each of some texts, as a number that copies have in common. A copy of a copy is a copy of the first too,
 * so that it doesn't matter in which order they are looked at. Only those that have words in common are compared.
 */
export function voicesOf(sketches: readonly (readonly number[])[]): readonly number[] {
  const before = sketches.map((_, at) => at);
  const voiceOf = (at: number): number => {
    let first = at;
    while (before[first] !== first) first = before[first]!;
    return (before[at] = first);
  };
  const holders = new Map<number, number[]>();
  for (const [at, sketch] of sketches.length > 1 ? sketches.entries() : []) {
    for (const hash of sketch) {
      const others = holders.get(hash) ?? [];
      for (const other of others) {
        if (voiceOf(other) !== voiceOf(at) && areCopies(sketches[other]!, sketch))
          before[voiceOf(at)] = voiceOf(other);
      }
      holders.set(hash, [...others, at]);
    }
  }
  return before.map((_, at) => voiceOf(at));
}
