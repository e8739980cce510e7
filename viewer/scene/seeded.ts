/**
 * Two numbers from 0 to below 1 that belong to this text and to no other, the same at every run:
 * FNV-1a over UTF-16 units, twice, with the finalizer of MurmurHash3.
 */
export function seeded(text: string): readonly [number, number] {
  return [unit(fnv(text, 0x811c9dc5)), unit(fnv(text, 0x2c1b3c6d))];
}

function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function unit(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}
