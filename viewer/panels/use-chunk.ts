// Parts of the page that are loaded when they are first needed, so that the shell stays small.

import { useLayoutEffect, useState } from 'preact/hooks';

/** What `load` brings, once it is there; it is asked for as soon as it is `needed`, before anything is painted. */
export function useChunk<T extends object>(load: () => Promise<T>, needed = true): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useLayoutEffect(() => void (needed && load().then(setLoaded)), [needed]);
  return loaded;
}
