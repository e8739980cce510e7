// Parts of the page that are loaded when they are first needed, so that the shell stays small.

import { useEffect, useState } from 'preact/hooks';

/** What `load` brings, once it is there; it is asked for as soon as it is `needed`. */
export function useChunk<T extends object>(load: () => Promise<T>, needed = true): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => void (needed && load().then(setLoaded)), [needed]);
  return loaded;
}
