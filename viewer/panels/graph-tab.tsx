// The graph's place: its code and the renderer's begin to load together, so that neither waits for the other.

import { useChunk } from './use-chunk.ts';

/** The view of the graph, as soon as its code is there. */
export function GraphTab({ hidden }: { hidden: boolean }) {
  const chunk = useChunk(() => {
    import('../scene/sigma-scene.ts').catch(() => {}); // who draws with it says what failed
    return import('../picture/index.tsx');
  });
  return chunk && <chunk.GraphView hidden={hidden} />;
}
