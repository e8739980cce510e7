// On what sources differ: loaded for an event of which they do.

import type { NodeDetail } from '../../graph/model/index.ts';
import { useChunk } from '../panels/use-chunk.ts';

/** The values beside each other, as soon as their code is there. */
export function Differing({ detail }: { detail: NodeDetail }) {
  const differ = detail.said.length > 0;
  const loaded = useChunk(() => import('../said/index.tsx'), differ);
  return differ && loaded ? <loaded.Differing detail={detail} /> : null;
}
