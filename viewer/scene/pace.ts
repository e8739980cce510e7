/** A frame that takes longer than this makes no motion, milliseconds. */
const SLOW = 50;

/** Whether the page draws fast enough for motion. */
export interface Pace {
  /** Whether the frame that was watched last has come and gone quickly; not so while it is being drawn. */
  isQuick(): boolean;
  /** Watches the next frame. */
  watch(): void;
}

/** The pace of a page that has drawn nothing yet. */
export function createPace(): Pace {
  let isQuick = false;
  let watched = 0;
  return {
    isQuick: () => isQuick,
    watch() {
      const mine = ++watched;
      isQuick = false;
      requestAnimationFrame((began) =>
        requestAnimationFrame((ended) => {
          if (mine === watched) isQuick = ended - began < SLOW;
        }),
      );
    },
  };
}
