// On what sources differ: loaded for an event of which they do.

import { useEffect, useState } from 'preact/hooks';
import type { NodeDetail } from '../../graph/model/index.ts';
import type * as parts from '../said/index.tsx';

/** The values beside each other, as soon as their code is there. */
export function Differing({ detail }: { detail: NodeDetail }) {
  const [loaded, setLoaded] = useState<typeof parts | null>(null);
  const differ = detail.said.length > 0;
  useEffect(() => void (differ && import('../said/index.tsx').then(setLoaded)), [differ]);
  return differ && loaded ? <loaded.Differing detail={detail} /> : null;
}
