// What goes to the layout worker and what comes back. Flat arrays, handed over, not copied.

/** A graph to be laid out. Node `i` has its numbers at `i` of each array. */
export interface LayoutTask {
  /** Places in plane units: x0 y0 x1 y1 … */
  readonly places: Float32Array;
  /** How much room each node takes around its middle, in plane units. */
  readonly radii: Float32Array;
  /** 1 where the layout may not move the node. */
  readonly fixed: Uint8Array;
  /** Pairs of node indices: from0 to0 from1 to1 … */
  readonly edges: Uint32Array;
  /** How strongly each edge pulls; 1 is usual. */
  readonly weights: Float32Array;
}

/** A message to the worker. A new run ends the one before. */
export type LayoutRequest =
  { readonly kind: 'run'; readonly run: number; readonly task: LayoutTask } | { readonly kind: 'stop' };

/** A message from the worker: places as in the task, at most each 100 ms, and once when all is done. */
export interface LayoutReport {
  readonly run: number;
  readonly places: Float32Array;
  readonly done: boolean;
}
