// The queries that were asked on this machine, the last ones first. They stay in this browser.

/** One that was asked. */
export interface Asked {
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is kept at most. */
const MOST = 50;
const LONGEST = 4_000;
const KEY = 'chancery.queries';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;

/** What is kept; nothing where the browser keeps nothing, or something else stands in its place. */
export function askedBefore(storage: Kept): readonly Asked[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isAsked) : [];
  } catch {
    return []; // not ours to read
  }
}

/** The history with one more at its head, where it was before no longer; kept as far as the browser lets it. */
export function remember(storage: Kept, history: readonly Asked[], asked: Asked): readonly Asked[] {
  if (asked.cypher.length > LONGEST) return history;
  const same = JSON.stringify(asked);
  const next = [asked, ...history.filter((one) => JSON.stringify(one) !== same)].slice(0, MOST);
  try {
    storage?.setItem(KEY, JSON.stringify(next));
  } catch {
    // A full store keeps what it had; this page still shows the new one.
  }
  return next;
}

/** Nothing is kept any more. */
export function forget(storage: Kept): readonly Asked[] {
  storage?.removeItem(KEY);
  return [];
}

function isAsked(value: unknown): value is Asked {
  if (typeof value !== 'object' || value === null || !('cypher' in value) || !('params' in value))
    return false;
  return typeof value.cypher === 'string' && typeof value.params === 'object' && value.params !== null;
}
