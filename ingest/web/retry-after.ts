// How long a server asks to wait.

/** `Retry-After` in seconds or as a date, in milliseconds; nothing where it says none. */
export function retryAfter(given: string | null | undefined, now: () => number): number | undefined {
  if (given === null || given === undefined) return undefined;
  const seconds = /^\d+(?:\.\d+)?$/.test(given.trim()) ? Number(given) * 1000 : Date.parse(given) - now();
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
