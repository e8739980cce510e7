// The review view: its own chunk, loaded when it is first opened.

import { useEffect, useState } from 'preact/hooks';
import type { ReviewPanel } from '../review/index.tsx';

/** What the rules leave undecided, and what was judged. */
export function ReviewTab() {
  const [loaded, setLoaded] = useState<{ readonly ReviewPanel: typeof ReviewPanel } | null>(null);
  useEffect(() => void import('../review/index.tsx').then(setLoaded), []);
  return <div class="review-tab">{loaded && <loaded.ReviewPanel />}</div>;
}
