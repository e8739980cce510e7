// Times the frames of a page: its own code apart from the drawing that a frame asks for. Load before any renderer.

/** One frame: milliseconds of our own code in it, and with the drawing finished; how often it was drawn. */
export interface Frame {
  readonly js: number;
  readonly whole: number;
  readonly draws: number;
}

let spent = 0;
let draws = 0;
const ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (turn) =>
  ask((now) => {
    const began = performance.now();
    turn(now);
    spent += performance.now() - began;
  });

for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const) {
  const draw = WebGL2RenderingContext.prototype[name] as (...words: number[]) => void;
  WebGL2RenderingContext.prototype[name] = function (this: WebGL2RenderingContext, ...words: number[]) {
    draws++;
    draw.apply(this, words);
  } as never;
}

/** Waits until the renderer has drawn all that it was told. */
function finish(): void {
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#host canvas')) {
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

/** What the frame costs that `act` leads to; what `act` itself does is in `js`. */
export async function frameAfter(act: () => void): Promise<Frame> {
  spent = 0;
  draws = 0;
  const began = performance.now();
  act();
  const own = performance.now() - began;
  // The renderer has asked for its frame before we ask for ours; some work waits for one frame more.
  let drawing = 0;
  for (let i = 0; i < 2; i++) {
    await new Promise((done) => ask(done));
    const from = performance.now();
    finish();
    drawing += performance.now() - from;
  }
  return { js: own + spent, whole: own + spent + drawing, draws };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/** Times an act several times: medians of each number. */
export async function measured(rounds: number, act: (round: number) => void): Promise<Frame> {
  const frames: Frame[] = [];
  for (let round = 0; round < rounds; round++) frames.push(await frameAfter(() => act(round)));
  const of = (key: keyof Frame): number => median(frames.map((frame) => frame[key]));
  return { js: of('js'), whole: of('whole'), draws: of('draws') };
}

/** Milliseconds between frames while something goes on; the answer ends the count. */
export function countGaps(): () => readonly number[] {
  const gaps: number[] = [];
  let on = true;
  let last = performance.now();
  const turn = (): void => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
    if (on) ask(turn);
  };
  ask(turn);
  return () => {
    on = false;
    return gaps;
  };
}
