// Runs beside the page and lays graphs out, so that the page never waits. The only file that knows it is in a worker.

import { createForceLayout } from './force-layout.ts';
import { spread } from './spread.ts';
import type { LayoutReport, LayoutRequest, LayoutTask } from './task.ts';

const REPAINT_MS = 100;
const STEPS = 10;

const page = self as unknown as DedicatedWorkerGlobalScope;
let current = 0;

page.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  current = data.kind === 'run' ? data.run : 0;
  if (data.kind === 'run') layOut(data.run, data.task);
});

function layOut(run: number, task: LayoutTask): void {
  const layout = createForceLayout(task);
  let painted = performance.now();
  const goOn = (): void => {
    if (run !== current) return;
    const rest = layout.step(STEPS);
    if (rest) {
      const places = layout.places();
      spread(places, task.radii, task.fixed);
      report({ run, places, done: true });
      return;
    }
    if (performance.now() - painted >= REPAINT_MS) {
      painted = performance.now();
      report({ run, places: layout.places(), done: false });
    }
    // A turn of the loop, so that a newer run or a stop is heard.
    setTimeout(goOn);
  };
  goOn();
}

function report(what: LayoutReport): void {
  page.postMessage(what, [what.places.buffer]);
}
