// The review view: its own chunk, loaded when it is first opened.

import { useEffect, useState } from 'preact/hooks';
import type { ReviewPanel } from '../review/index.tsx';
import { AsOf } from './as-of.tsx';
import { useBoard } from './board.ts';

/** What the rules leave undecided, and what was judged; both of today's graph. */
export function ReviewTab() {
  const [loaded, setLoaded] = useState<{ readonly ReviewPanel: typeof ReviewPanel } | null>(null);
  useEffect(() => void import('../review/index.tsx').then(setLoaded), []);
  const { asOf } = useBoard().desk.value;
  return <div class="review-tab">{asOf ? <AsOf part="NoJudging" /> : loaded && <loaded.ReviewPanel />}</div>;
}
