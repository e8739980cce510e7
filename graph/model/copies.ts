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
  const [one, other] = [upToIn(a, upTo), upToIn(b, upTo)];
  const shared = sharedIn(a, b, upTo);
  const [fewer, more] = one < other ? [one, other] : [other, one];
  if (shared === more) return shared > 0;
  return shared >= LEAST && shared >= SHARED * fewer && more < DIGEST * fewer;
}

/** How many numbers of a sketch, which ascend, are no greater. */
function upToIn(sketch: readonly number[], most: number): number {
  let n = sketch.length;
  while (n > 0 && sketch[n - 1]! > most) n--;
  return n;
}

/** How many numbers up to that one both sketches have. */
function sharedIn(a: readonly number[], b: readonly number[], most: number): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length && a[i]! <= most;) {
    if (a[i] === b[j]) shared++;
    const step = a[i]! - b[j]!;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return shared;
}

/**
 * The voice of each of some texts, as a number that copies have in common. A copy of a copy is a copy of the first too,
 * so that it doesn't matter in which order they are looked at. Only those that have words in common are compared.
 */
export function voicesOf(sketches: readonly (readonly number[])[]): readonly number[] {
  const before = sketches.map((_, at) => at);
  if (before.length < 2) return before;
  if (before.length === 2) return areCopies(sketches[0]!, sketches[1]!) ? [0, 0] : before;
  const voiceOf = (at: number): number => {
    let first = at;
    while (before[first] !== first) first = before[first]!;
    return (before[at] = first);
  };
  const holders = new Map<number, number[]>();
  for (const [at, sketch] of sketches.entries()) {
    const akin = new Set<number>();
    for (const hash of sketch) {
      const others = holders.get(hash);
      if (others === undefined) {
        holders.set(hash, [at]);
        continue;
      }
      for (const other of others) akin.add(other);
      others.push(at);
    }
    for (const other of akin) {
      if (voiceOf(other) !== voiceOf(at) && areCopies(sketches[other]!, sketch))
        before[voiceOf(at)] = voiceOf(other);
    }
  }
  return before.map((_, at) => voiceOf(at));
}
