// The Cypher view: its own chunk, loaded when it is first opened.

import { useEffect, useState } from 'preact/hooks';
import type { CypherPanel } from '../cypher/index.tsx';

/** The console. */
export function CypherTab() {
  const [loaded, setLoaded] = useState<{ readonly CypherPanel: typeof CypherPanel } | null>(null);
  useEffect(() => void import('../cypher/index.tsx').then(setLoaded), []);
  return <div class="cypher-tab">{loaded && <loaded.CypherPanel />}</div>;
}
