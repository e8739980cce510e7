import { setFlagsFromString } from 'node:v8';

/** By how much a heap may grow over what lives in it until it is collected, in percent. */
const GROWTH = 40;

/**
 * Keeps this process's heaps, those of its threads too, close to what lives in them. Left alone V8 lets them grow to
 * several times that: over 80,000 articles the writer's to 683 MB where 150 to 190 live (`bench -- day --articles 80000`,
 * 1 December 2026). Packs are loaded as fast with this bound (`bench -- packs`).
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
