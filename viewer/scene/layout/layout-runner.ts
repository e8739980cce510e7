import type { LayoutReport, LayoutRequest, LayoutTask } from './task.ts';

/** Lays graphs out beside the page. */
export interface LayoutRunner {
  /** Begins a run and ends the one before. `heard` gets places until the last, which is `done`. */
  run(task: LayoutTask, heard: (report: LayoutReport) => void): void;
  /** Ends the run, if there is one; nothing is heard of it any more. */
  stop(): void;
  /** Whether a run goes on. */
  busy(): boolean;
  destroy(): void;
}

/** A runner around one module worker, which begins with the first run. */
export function createLayoutRunner(): LayoutRunner {
  let worker: Worker | undefined;
  let run = 0;
  let heard: ((report: LayoutReport) => void) | undefined;

  const start = (): Worker => {
    const made = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
      if (data.run !== run || !heard) return;
      const hear = heard;
      if (data.done) heard = undefined;
      hear(data);
    });
    return made;
  };
  const post = (request: LayoutRequest, handOver: Transferable[] = []): void =>
    (worker ??= start()).postMessage(request, handOver);

  return {
    run(task, hear) {
      heard = hear;
      const { places, radii, fixed, edges, weights } = task;
      const buffers = [places, radii, fixed, edges, weights].map((array) => array.buffer as ArrayBuffer);
      post({ kind: 'run', run: ++run, task }, buffers);
    },
    stop() {
      heard = undefined;
      if (worker) post({ kind: 'stop' });
    },
    busy: () => heard !== undefined,
    destroy() {
      heard = undefined;
      worker?.terminate();
      worker = undefined;
    },
  };
}
